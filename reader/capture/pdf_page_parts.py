"""What the lines of a printed document are: text, tables, and what is printed again on every page."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.capture.model import Block
from reader.capture.pdf_lines import Cell, PageLine

# The type area of an official document begins 37 mm below the upper edge of A4 and ends 35 mm above the lower one
# (GB/T 9704-2012, 5.2); Word's own margins are 25 mm. Running headers and footers stand outside of it.
_MARGIN = 0.12
_FIGURES = re.compile(r"[0-9０-９]+")
_NUMBER = re.compile(r"[-—–―－_~·.\s第页/共ivxlcIVXLC#]+")
_PLACE = 4.0  # points by which the place of a running line may differ from page to page
_PARAGRAPH_GAP = 1.45  # a gap between lines that is so much wider than the usual one stands for a blank line
_WIDEST_INDENT = 40


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """One page: its lines in reading order and its height in points."""

    lines: Sequence[PageLine]
    height: float


def blocks_of_pages(pages: Sequence[PrintedPage]) -> Iterator[Block]:
    """One block a printed line, so that cleaning joins what the page width has parted; a table is one block.

    What stands in the same place of the margin on several pages has the role ``page``.
    """
    running = _running(pages)
    left = _left_edge(pages)
    pitch = _usual_pitch(pages)
    number = 0
    for page in pages:
        number += 1
        at = 0
        while at < len(page.lines):
            line = page.lines[at]
            above = page.lines[at - 1] if at else None
            if above is not None and pitch and line.base - above.base > pitch * _PARAGRAPH_GAP:
                number += 1
            number += 1
            if line.slanted or _key(line, page.height) in running:
                yield Block(line.text, number, role="page")
                at += 1
                continue
            rows = _table_rows(page.lines[at:])
            if rows:
                yield Block("\n".join(rows), number, "table")
                number += len(rows) - 1
                at += len(rows)
                continue
            indent = round((line.left - left) / line.em)
            yield Block("　" * max(0, min(indent, _WIDEST_INDENT)) + line.text, number)
            at += 1


def _key(line: PageLine, height: float) -> tuple[str, int] | None:
    """What a line in the margin says but for its figures, and where it stands; None for a line of the text."""
    if not (line.base < height * _MARGIN or line.base > height * (1 - _MARGIN)):
        return None
    said = _FIGURES.sub("#", re.sub(r"\s", "", line.text))
    return ("#" if "#" in said and _NUMBER.fullmatch(said) else said), round(line.base / _PLACE)


def _running(pages: Sequence[PrintedPage]) -> set[tuple[str, int] | None]:
    """The keys that stand on at least two pages and on a third of them (left and right pages may differ)."""
    found: Counter[tuple[str, int]] = Counter()
    for page in pages:
        keys = {key for line in page.lines if (key := _key(line, page.height)) is not None}
        found.update(keys)
    least = max(2, len(pages) // 3)
    sure = {key for key, count in found.items() if count >= least}
    # A place that is rounded to the neighbour is the same place.
    near = {(said, at + step) for said, at in sure for step in (-1, 0, 1)}
    return {*near}


def _left_edge(pages: Sequence[PrintedPage]) -> float:
    """Where most lines begin."""
    found = Counter(round(line.left) for page in pages for line in page.lines if not line.slanted)
    return float(min((left for left, count in found.items() if count >= 0.2 * found.total()), default=0)) or float(
        min(found, default=0)
    )


def _usual_pitch(pages: Sequence[PrintedPage]) -> float:
    """The distance of baselines that is most frequent, in points; 0 where there are no two lines."""
    found = Counter(
        round(after.base - before.base, 1)
        for page in pages
        for before, after in zip(page.lines, page.lines[1:], strict=False)
        if after.base > before.base
    )
    return found.most_common(1)[0][0] if found else 0.0


def _table_rows(lines: Sequence[PageLine]) -> list[str]:
    """The rows, cells parted by tabs, of a table that begins with the first line; empty when none does.

    Two rows of three cells or three rows of two, whose cells begin in the same places.
    """
    count = len(lines[0].cells)
    if count < 2:
        return []
    rows = []
    for line in lines:
        if len(line.cells) != count or any(
            abs(cell.left - first.left) > 2 * line.em and abs(_middle(cell) - _middle(first)) > line.em
            for cell, first in zip(line.cells, lines[0].cells, strict=True)
        ):
            break
        rows.append("\t".join(cell.text for cell in line.cells))
    return rows if len(rows) * (count - 1) >= 2 + (count == 2) and len(rows) > 1 else []


def _middle(cell: Cell) -> float:
    return (cell.left + cell.right) / 2

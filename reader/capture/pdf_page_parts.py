"""What the lines of a printed document are: text, tables, and what is printed again on every page."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

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
_RAGGED = 1.2  # em by which a full line may miss the right edge: a mark that may not begin a line is moved on
_CLOSING = ("。", "！", "？", "；", "：", "）", "”")


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """One page: its lines in reading order and its height in points."""

    lines: Sequence[PageLine]
    height: float


def blocks_of_pages(pages: Sequence[PrintedPage]) -> Iterator[Block]:
    """One block a printed line, so that cleaning joins what the page width has parted; a table is one block.

    What stands in the same place of the margin on several pages has the role ``page``, and so has the head of a table
    that is printed again where it goes on.
    """
    last, page_of_last = None, 0
    between: list[Block] = []
    for page, block in _blocks(pages):
        if last is not None and block.role:
            between.append(block)
            continue
        if last is not None and block.kind == "table" and page > page_of_last and _columns(block) == _columns(last):
            head, _, rest = block.text.partition("\n")
            again = rest and head == last.text.partition("\n")[0]
            between += [Block(head, block.line, role="page")] if again else []
            last, page_of_last = last._replace(text=f"{last.text}\n{rest if again else block.text}"), page
            continue
        yield from (part for part in (last, *between) if part is not None)
        last, page_of_last, between = (block, page, []) if block.kind == "table" else (None, page, [])
        if last is None:
            yield block
    yield from (part for part in (last, *between) if part is not None)


def _columns(table: Block) -> int:
    return max(row.count("\t") for row in table.text.split("\n"))


def _blocks(pages: Sequence[PrintedPage]) -> Iterator[tuple[int, Block]]:
    """The number of the page, and a block of it."""
    running = _running(pages)
    kept = [[not line.slanted and _key(line, page.height) not in running for line in page.lines] for page in pages]
    text = [
        line
        for page, keeps in zip(pages, kept, strict=True)
        for line, keep in zip(page.lines, keeps, strict=True)
        if keep
    ]
    area = _Area([line for line in text if not line.row])
    number, place = 0, 0
    for sheet, (page, keeps) in enumerate(zip(pages, kept, strict=True)):
        number += 1
        at = 0
        while at < len(page.lines):
            line = page.lines[at]
            number += 2 if at and area.is_gap(page.lines[at - 1], line) else 1
            if not keeps[at]:
                yield sheet, Block(line.text, number, role="page")
                at += 1
                continue
            rows = _table_rows(page.lines[at:])
            if rows:
                yield sheet, Block("\n".join(rows), number, "table")
            else:
                following = text[place + 1] if place + 1 < len(text) else None
                wrapped = following is not None and not following.row and area.is_wrapped(line, following)
                yield sheet, Block("　" * area.indent(line) + line.text, number, wrapped=wrapped)
            count = max(1, len(rows))
            number += count - 1
            at += count
            place += count


class _Area:
    """The area in which the text is printed: its edges and the usual distance of its lines, in points."""

    def __init__(self, lines: Sequence[PageLine]) -> None:
        """``lines`` are those of the text, page after page."""
        left = Counter(round(line.left) for line in lines)
        often = [edge for edge, count in left.items() if count >= 0.2 * left.total()]
        self._left = float(min(often or left, default=0))
        self._right = max((line.right for line in lines), default=0.0)
        steps = Counter(
            round(below.base - above.base, 1) for above, below in pairwise(lines) if below.base > above.base
        )
        self._pitch = steps.most_common(1)[0][0] if steps else 0.0
        self._indents = any(self.indent(line) in (1, 2) for line in lines)

    def indent(self, line: PageLine) -> int:
        """How many characters further in than most lines it begins."""
        return max(0, min(round((line.left - self._left) / line.em), _WIDEST_INDENT))

    def is_gap(self, above: PageLine, below: PageLine) -> bool:
        """Whether there is more than the usual distance between two lines of a page."""
        return bool(self._pitch) and below.base - above.base > self._pitch * _PARAGRAPH_GAP

    def is_wrapped(self, line: PageLine, following: PageLine) -> bool:
        """Whether only the right edge ended a line: it reaches it, and the next one begins at the left edge.

        Where paragraphs are not indented, a line that ends in a full stop may be the last of its paragraph.
        """
        if (
            (line.edge or self._right) - line.right > line.em * _RAGGED
            or self.indent(following)
            or self.is_gap(line, following)
        ):
            return False
        same_type = abs(line.em - following.em) <= line.em * 0.1
        return same_type and (self._indents or not line.text.endswith(_CLOSING))


_Key = tuple[str, int, int]


def _key(line: PageLine, height: float) -> _Key | None:
    """What a line in the margin says but for its figures, how large and where; None for a line of the text.

    An office over a title and the same office below the text may stand at one height of two pages: not in one size.
    """
    if line.row or not (line.base < height * _MARGIN or line.base > height * (1 - _MARGIN)):
        return None
    said = _FIGURES.sub("#", re.sub(r"\s", "", line.text))
    return ("#" if "#" in said and _NUMBER.fullmatch(said) else said), round(line.em), round(line.base / _PLACE)


def _running(pages: Sequence[PrintedPage]) -> set[_Key | None]:
    """The keys that stand on at least two pages and on a third of them (left and right pages may differ)."""
    found: Counter[_Key] = Counter()
    for page in pages:
        keys = {key for line in page.lines if (key := _key(line, page.height)) is not None}
        found.update(keys)
    least = max(2, len(pages) // 3)
    sure = {key for key, count in found.items() if count >= least}
    if len(pages) == 1:  # no second page to compare with: a figure alone at the foot is the number of the page
        sure |= {key for key in map(_key, pages[0].lines[-1:], (pages[0].height,)) if key and key[0] == "#"}
    # A place that is rounded to the neighbour is the same place.
    near = {(said, em, at + step) for said, em, at in sure for step in (-1, 0, 1)}
    return {*near}


def _table_rows(lines: Sequence[PageLine]) -> list[str]:
    """The rows, cells parted by tabs, of a table that begins with the first line; empty when none does.

    Drawn with rules; or two rows of three cells or three rows of two, whose cells begin in the same places.
    """
    if lines[0].row:
        return [line.row for line in takewhile(lambda line: line.row, lines)]
    count = len(lines[0].cells)
    if count < 2:
        return []
    rows = []
    for line in lines:
        if (
            line.row
            or len(line.cells) != count
            or any(
                abs(cell.left - first.left) > 2 * line.em and abs(_middle(cell) - _middle(first)) > line.em
                for cell, first in zip(line.cells, lines[0].cells, strict=True)
            )
        ):
            break
        rows.append("\t".join(cell.text for cell in line.cells))
    return rows if len(rows) * (count - 1) >= 2 + (count == 2) and len(rows) > 1 else []


def _middle(cell: Cell) -> float:
    return (cell.left + cell.right) / 2

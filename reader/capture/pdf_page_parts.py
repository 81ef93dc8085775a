"""What the lines of a printed document are: text, tables, and what is printed again on every page."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from reader.capture.model import Block
from reader.capture.pdf_footnotes import behind_paragraphs
from reader.capture.pdf_lines import Cell, PageLine
from reader.capture.pdf_running import PrintedPage, lines_of_text

_PARAGRAPH_GAP = 1.45  # a gap between lines that is so much wider than the usual one stands for a blank line
_WIDEST_INDENT, _FIRST_INDENT = 40, 6  # of any line; of one that text has filled
_RAGGED = 1.2  # em by which a full line may miss the right edge
_UNIT = re.compile(r"(?:[!-~]{1,20}|.)[，。、；：？！）》〉」』】〕”’％]{0,3}")
_LARGE, _SHORT = 1.2, 0.8  # of the type of the text; of the line above
_CLOSING = ("。", "！", "？", "；", "：", "）", "”")


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
    kept = lines_of_text(pages)
    sheets = [list(zip(page.lines, keeps, strict=True)) for page, keeps in zip(pages, kept, strict=True)]
    area = _Area([line for page in sheets for line, is_text in page if is_text and not line.row])
    sheets = behind_paragraphs(sheets, area.em, area.is_wrapped)
    text = [line for page in sheets for line, is_text in page if is_text]
    number, place = 0, 0
    for sheet, page in enumerate(sheets):
        number += 1
        at = 0
        while at < len(page):
            line, is_text = page[at]
            number += 2 if at and area.is_gap(page[at - 1][0], line) else 1
            if not is_text:
                yield sheet, Block(line.text, number, role="page")
                at += 1
                continue
            rows = _table_rows([below for below, _ in page[at:]])
            if rows:
                yield sheet, Block("\n".join(rows), number, "table")
            else:
                following = text[place + 1] if place + 1 < len(text) else None
                begun = bool(place) and area.is_title(text[place - 1], line)
                wrapped = (
                    following is not None
                    and not following.row
                    and (area.is_wrapped(line, following) or area.is_title(line, following))
                )
                yield sheet, Block("　" * (0 if begun else area.indent(line)) + line.text, number, wrapped=wrapped)
            count = max(1, len(rows))
            number += count - 1
            at += count
            place += count


class _Area:
    """The area in which the text is printed: its edges, the usual distance of its lines, and its type (``em``), in
    points.
    """

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
        self.em = Counter(line.em for line in lines).most_common(1)[0][0] if lines else 1.0
        self._indents = any(self.indent(line) in (1, 2) for line in lines)

    def indent(self, line: PageLine) -> int:
        """How many characters further in than most lines it begins."""
        return max(0, min(round((line.left - self._left) / line.em), _WIDEST_INDENT))

    def is_gap(self, above: PageLine, below: PageLine) -> bool:
        """Whether two lines of a page are further apart than usual; large type stands further apart by itself."""
        larger = max(1.0, min(above.em, below.em) / self.em)
        return bool(self._pitch) and below.base - above.base > self._pitch * larger * _PARAGRAPH_GAP

    def is_title(self, line: PageLine, following: PageLine) -> bool:
        """Whether two lines are a title in large type that only the right edge parted: a full line, and a short one
        below its middle.
        """
        edge = line.em * _RAGGED
        return (
            line.em >= self.em * _LARGE
            and abs(line.em - following.em) <= line.em * 0.1
            and line.left - self._left <= edge
            and self._right - line.right <= edge
            and following.right - following.left < (line.right - line.left) * _SHORT
            and abs(line.left + line.right - following.left - following.right) <= 2 * line.em
            and not (following.row or self.is_gap(line, following))
        )

    def is_wrapped(self, line: PageLine, following: PageLine) -> bool:
        """Whether only the right edge ended a line: it reaches it, and the next one begins at the left edge.

        Where paragraphs are not indented, a line that ends in a full stop may be the last of its paragraph.
        """
        if (
            (line.edge or self._right) - line.right > line.em * max(_RAGGED, _unit(following.text))
            or self.indent(following)
            or self.indent(line) > _FIRST_INDENT  # the right edge is where the day of signing is set
            or self.is_gap(line, following)
        ):
            return False
        same_type = abs(line.em - following.em) <= line.em * 0.1
        return same_type and (self._indents or not line.text.endswith(_CLOSING))


def _unit(text: str) -> float:
    """How many em a line must have room for to take the beginning of ``text``: nobody parts a word or a figure, nor
    moves a mark to the beginning of a line.
    """
    found = _UNIT.match(text)
    return sum(0.5 if sign.isascii() else 1.0 for sign in found[0]) if found else 0.0


def _table_rows(lines: Sequence[PageLine]) -> list[str]:
    """The rows, cells parted by tabs, of a table that begins with the first line; empty when none does.

    Drawn with rules; or two rows of three cells or three rows of two, whose cells begin in the same places.
    """
    if lines[0].row:
        return [line.row for line in takewhile(lambda line: line.row, lines)]
    head = lines[0].cells
    count = len(head)
    if count < 2:
        return []
    rows = []
    for line in lines:
        row = _row(line, head)
        if not row:
            break
        rows.append(row)
    return rows if len(rows) * (count - 1) >= 2 + (count == 2) and len(rows) > 1 else []


def _row(line: PageLine, head: Sequence[Cell]) -> str:
    """The line as a row below ``head``, empty when it is none. Of three columns or more one may be without a cell."""
    if line.row or not max(2, len(head) - (len(head) > 2)) <= len(line.cells) <= len(head):
        return ""
    texts, cells = [], list(line.cells)
    for first in head:
        fits = bool(cells) and (
            abs(cells[0].left - first.left) <= 2 * line.em or abs(_middle(cells[0]) - _middle(first)) <= line.em
        )
        texts.append(cells.pop(0).text if fits else "")
    return "" if cells else "\t".join(texts).rstrip("\t")


def _middle(cell: Cell) -> float:
    return (cell.left + cell.right) / 2

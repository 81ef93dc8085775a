"""The lines of one page of a PDF, from where its characters stand.

A PDF has no lines, spaces or tables, only characters at places. Places are in points (1/72 inch) from the top left of
the page as it is looked at; an em is the height of the type.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import pi
from typing import Any

from reader.capture.pdf_rules import CellPlace, Grid, grids_of

# em between two characters: a space was meant (between Latin letters, between others), a new column begins
_WORD, _GAP, _CELL = 0.2, 0.8, 1.8
_SAME_ROW = 0.4  # em by which baselines in one row may differ (figures beside Han characters)
_SLANT = 0.05  # of a quarter turn: text that is set at an angle is a watermark or a stamp
_SLANTED = 4
_BROKEN = frozenset("\ufffe\uffff\x00")
_IDEOGRAPHIC_SPACE = "　"


@dataclass(slots=True)
class Cell:
    """A run of characters without a wide gap: its text, and its left and right edge."""

    text: str
    left: float
    right: float


@dataclass(slots=True)
class PageLine:
    """One line: its cells from left to right, its baseline from the top of the page, and its em.

    ``edge`` is where the right edge of its column stands, 0 where the page has no columns. ``row`` is a row of a table
    that is drawn on the page, with a tab between its cells; else it is empty.
    """

    cells: list[Cell]
    base: float
    em: float
    slanted: bool = False
    edge: float = 0.0
    row: str = ""

    @property
    def left(self) -> float:
        """The left edge."""
        return self.cells[0].left

    @property
    def right(self) -> float:
        """The right edge."""
        return self.cells[-1].right

    @property
    def text(self) -> str:
        """The whole line, with as many wide spaces between its cells as their distance has ems."""
        pieces = [self.cells[0].text]
        for before, after in zip(self.cells, self.cells[1:], strict=False):
            pieces += (_IDEOGRAPHIC_SPACE * max(1, min(30, round((after.left - before.right) / self.em))), after.text)
        return "".join(pieces)


@dataclass(frozen=True, slots=True)
class _Glyph:
    """One character; ``turn`` says which way its line runs, in quarter turns from left to right, or ``_SLANTED``.

    ``spaced``: white space stands before it.
    """

    text: str
    left: float
    right: float
    base: float
    em: float
    turn: int
    spaced: bool


def lines_of_page(raw: Any, page: Any, textpage: Any) -> tuple[list[PageLine], float]:
    """The lines of a page in reading order, and the height of the page in points, as its text is read.

    ``raw`` is PDFium's own interface, the others are pypdfium2's objects. Text that runs another way than most of the
    page (a table across the page) comes after the rest; how a page is turned for looking at it does not matter.
    """
    pieces: dict[int, list[PageLine]] = {}
    tables = [DrawnTable(grid) for grid in grids_of(raw, page)]
    run: list[_Glyph] = []
    inside: tuple[DrawnTable, CellPlace] | None = None
    for glyph in (*_glyphs(raw, page, textpage), None):
        here = _table_at(tables, glyph) if glyph is not None and glyph.turn == 0 else None
        if run and (glyph is None or here != inside or _breaks(run[-1], glyph)):
            if inside is None:
                pieces.setdefault(run[0].turn, []).append(_line(run))
            else:
                table, place = inside
                if not table.pieces:
                    pieces.setdefault(0, []).extend(table.rows)
                table.pieces.setdefault(place, []).append(_line(run))
            run = []
        if glyph is not None:
            run.append(glyph)
            inside = here
    for table in tables:
        table.fill()
    width, height = page.get_size()
    if page.get_rotation() in (90, 270):
        width, height = height, width
    groups = sorted(
        ((turn, [line for line in group if line.cells]) for turn, group in pieces.items()),
        key=lambda group: -sum(len(line.text) for line in group[1]),
    )
    lines = [line for turn, group in groups for line in (group if turn == _SLANTED else _ordered(_rows(group)))]
    return lines, width if groups and groups[0][0] in (1, 3) else height


class DrawnTable:
    """A table drawn with rules, and the text that stands in its cells: one line a row, filled when all is read."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.pieces: dict[CellPlace, list[PageLine]] = {}
        self.rows = [PageLine([], bottom - 1, 1.0) for bottom in grid.rows[1:]]

    def fill(self) -> None:
        """Give each row its text; columns without any text are two edges of one thick rule."""
        texts = {place: _cell_text(pieces) for place, pieces in self.pieces.items()}
        columns = sorted({column for _, column in texts})
        edges = self.grid.columns
        for number, line in enumerate(self.rows):
            row = [texts.get((number, column), "") for column in columns]
            if not any(row):
                continue
            line.row = "\t".join(row).rstrip("\t")
            line.em = max(piece.em for column in columns for piece in self.pieces.get((number, column), ()))
            line.cells = [
                Cell(text, edges[column], edges[column + 1]) for text, column in zip(row, columns, strict=True) if text
            ]


def _table_at(tables: list[DrawnTable], glyph: _Glyph) -> tuple[DrawnTable, CellPlace] | None:
    x, y = (glyph.left + glyph.right) / 2, glyph.base - glyph.em / 3
    for table in tables:
        place = table.grid.cell_at(x, y)
        if place is not None:
            return table, place
    return None


def _cell_text(pieces: list[PageLine]) -> str:
    """The lines of a cell as one text: the cell's edge broke them, as a rule."""
    whole = ""
    for line in _rows(_from_the_top(pieces)):
        space = " " if whole[-1:].isascii() and whole[-1:].isalpha() and line.text[:1].isascii() else ""
        whole += space + line.text
    return whole


def _glyphs(raw: Any, page: Any, textpage: Any) -> Iterator[_Glyph | None]:
    """The visible characters in the order of the file; None where PDFium sees the end of a line."""
    import ctypes

    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    width, height = page.get_size()
    if page.get_rotation() in (90, 270):
        width, height = height, width
    count, textpage, spaced = textpage.count_chars(), textpage.raw, False
    for at in range(count):
        code = raw.FPDFText_GetUnicode(textpage, at)
        if code in (10, 13):
            yield None
            continue
        text = _character(code)
        if text.isspace() or code < 32:
            spaced = True
            continue
        raw.FPDFText_GetLooseCharBox(textpage, at, box)
        raw.FPDFText_GetCharOrigin(textpage, at, x, y)
        turn = _quarter(raw.FPDFText_GetCharAngle(textpage, at))
        left, right, base, tall = _placed(turn, box, (x.value, y.value), (width, height))
        size = raw.FPDFText_GetFontSize(textpage, at)
        em = size if 0 < size <= tall else tall
        yield _Glyph(text, min(left, right), max(left, right), base, max(em, 1.0), turn, spaced)
        spaced = False


def _quarter(angle: float) -> int:
    """Which of the four ways a character runs (0 to 3: to the right, up, to the left, down), or ``_SLANTED``."""
    quarters = max(0.0, angle) / (pi / 2)
    # PDFium counts clockwise.
    return -round(quarters) % 4 if abs(quarters - round(quarters)) < _SLANT else _SLANTED


def _placed(
    turn: int, box: Any, origin: tuple[float, float], page: tuple[float, float]
) -> tuple[float, float, float, float]:
    """Left edge, right edge, baseline and height of a character on a page that is held so that its line is level.

    In: its box and origin from the lower left of the page as it is stored; out: places from the upper left.
    """
    (x, y), (width, height) = origin, page
    match turn:
        case 1:
            return box.bottom, box.top, x, box.right - box.left
        case 2:
            return width - box.right, width - box.left, y, box.top - box.bottom
        case 3:
            return height - box.top, height - box.bottom, width - x, box.right - box.left
        case _:
            return box.left, box.right, height - y, box.top - box.bottom


def _character(code: int) -> str:
    if 0xD800 <= code < 0xE000 or chr(code) in _BROKEN:
        return "\ufffd"
    return chr(code)


def _breaks(before: _Glyph, after: _Glyph) -> bool:
    if before.turn == after.turn == _SLANTED:
        return False
    em = max(before.em, after.em)
    return before.turn != after.turn or abs(after.base - before.base) > em * _SAME_ROW or after.left < before.left - em


def _line(run: list[_Glyph]) -> PageLine:
    em = max(glyph.em for glyph in run)
    if run[0].turn == _SLANTED:
        whole = Cell("".join(glyph.text for glyph in run), run[0].left, run[-1].right)
        return PageLine([whole], run[0].base, em, slanted=True)
    cells: list[Cell] = []
    for glyph in run:
        gap = (glyph.left - cells[-1].right) / em if cells else 0.0
        if not cells or gap > _CELL:
            cells.append(Cell(glyph.text, glyph.left, glyph.right))
            continue
        last = cells[-1]
        latin = last.text[-1].isascii() and glyph.text.isascii()
        space = _IDEOGRAPHIC_SPACE if gap > _GAP else " " if latin and (glyph.spaced or gap > _WORD) else ""
        last.text += space + glyph.text
        last.right = max(last.right, glyph.right)
    return PageLine(cells, run[-1].base, em)


def _rows(pieces: list[PageLine]) -> list[PageLine]:
    """Pieces that stand side by side in one row become one line."""
    rows: list[PageLine] = []
    for piece in pieces:
        last = rows[-1] if rows else None
        if (
            last is not None
            and not (piece.row or last.row)
            and abs(piece.base - last.base) <= min(piece.em, last.em) * _SAME_ROW
            and piece.left >= last.right - last.em / 2
        ):
            if piece.left - last.right < last.em * _GAP:
                first = piece.cells[0]
                last.cells[-1].text += first.text
                last.cells[-1].right = first.right
                last.cells += piece.cells[1:]
            else:
                last.cells += piece.cells
        else:
            rows.append(piece)
    return rows


def _ordered(rows: list[PageLine]) -> list[PageLine]:
    """The order of the file where it goes down the page, or up to a column further right; else from top to bottom.

    What stands above the columns, as a title, may reach over both.
    """
    for at, (before, after) in enumerate(pairwise(rows), 1):
        if after.base < before.base - before.em:
            beside = (row.right for row in rows[:at] if row.base > after.base - after.em)
            if after.left < max(beside) - after.em:
                return _rows(_from_the_top(rows))
    return rows


def _from_the_top(rows: list[PageLine]) -> list[PageLine]:
    """From top to bottom, and from left to right what stands in one row."""
    bands: list[list[PageLine]] = []
    for row in sorted(rows, key=lambda row: row.base):
        if bands and row.base - bands[-1][0].base <= min(row.em, bands[-1][0].em) * _SAME_ROW:
            bands[-1].append(row)
        else:
            bands.append([row])
    return [row for band in bands for row in sorted(band, key=lambda row: row.left)]

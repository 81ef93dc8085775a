"""The lines of one page of a PDF, from where its characters stand.

A PDF has no lines, spaces or tables, only characters at places. Places are in points (1/72 inch) from the top left of
the page as it is looked at; an em is the height of the type.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import cos, sin
from typing import Any

from reader.base.paths import resource

_GAP, _CELL = 0.8, 1.8  # em between two characters: a space was meant; a new column begins
_SAME_ROW = 0.4  # em by which baselines in one row may differ (figures beside Han characters)
_SLANT = 0.05  # radians: text that is set at an angle is a watermark or a stamp
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
    """One line: its cells from left to right, its baseline from the top of the page, and its em."""

    cells: list[Cell]
    base: float
    em: float
    slanted: bool = False

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
    text: str
    left: float
    right: float
    base: float
    em: float
    slanted: bool


def lines_of_page(raw: Any, page: Any, textpage: Any) -> list[PageLine]:
    """The lines of a page in reading order. ``raw`` is PDFium's own interface, the others are pypdfium2's objects."""
    pieces: list[PageLine] = []
    run: list[_Glyph] = []
    for glyph in _glyphs(raw, page, textpage):
        if run and (glyph is None or _breaks(run[-1], glyph)):
            pieces.append(_line(run))
            run = []
        if glyph is not None:
            run.append(glyph)
    if run:
        pieces.append(_line(run))
    return _ordered(_rows(pieces))


def _glyphs(raw: Any, page: Any, textpage: Any) -> Iterator[_Glyph | None]:
    """The visible characters in the order of the file; None where PDFium sees the end of a line."""
    import ctypes

    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    turn = page.get_rotation()
    width, height = page.get_size()
    count, textpage = textpage.count_chars(), textpage.raw
    for at in range(count):
        code = raw.FPDFText_GetUnicode(textpage, at)
        if code in (10, 13):
            yield None
            continue
        text = _character(code)
        if text.isspace() or code < 32:
            continue
        raw.FPDFText_GetLooseCharBox(textpage, at, box)
        raw.FPDFText_GetCharOrigin(textpage, at, x, y)
        left, base = _turned(box.left, y.value, turn, width, height)
        right, _ = _turned(box.right, y.value, turn, width, height)
        em = abs(box.top - box.bottom)
        if turn in (90, 270):
            left, base = _turned(x.value, box.bottom, turn, width, height)
            right, base = _turned(x.value, box.top, turn, width, height)
            em = abs(box.right - box.left)
        size = raw.FPDFText_GetFontSize(textpage, at)
        em = size if 0 < size <= em else em or 1.0
        angle = raw.FPDFText_GetCharAngle(textpage, at)
        slanted = angle >= 0 and abs(sin(2 * angle)) > _SLANT and abs(cos(2 * angle)) < 1 - _SLANT * _SLANT / 2
        yield _Glyph(text, min(left, right), max(left, right), base, max(em, 1.0), slanted)


def _turned(x: float, y: float, turn: int, width: float, height: float) -> tuple[float, float]:
    """A place of the unturned page, from its bottom left, as a place from the top left of the page as it is seen."""
    if turn == 90:
        return y, x
    if turn == 180:
        return width - x, y
    if turn == 270:
        return width - y, height - x
    return x, height - y


def _character(code: int) -> str:
    if 0xD800 <= code < 0xE000 or chr(code) in _BROKEN:
        return "\ufffd"
    return _radicals().get(chr(code), chr(code))


@cache
def _radicals() -> dict[str, str]:
    """Fonts name the same glyph as a character (民) and as a radical (⺠), and many programs write the radical."""
    lines = resource("rules", "capture_radicals.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t")[:2] for line in lines if line and not line.startswith("#"))


def _breaks(before: _Glyph, after: _Glyph) -> bool:
    em = max(before.em, after.em)
    return (
        abs(after.base - before.base) > em * _SAME_ROW
        or after.left < before.left - em
        or (before.slanted != after.slanted)
    )


def _line(run: list[_Glyph]) -> PageLine:
    em = max(glyph.em for glyph in run)
    cells: list[Cell] = []
    for glyph in run:
        gap = (glyph.left - cells[-1].right) / em if cells else 0.0
        if not cells or gap > _CELL:
            cells.append(Cell(glyph.text, glyph.left, glyph.right))
            continue
        last = cells[-1]
        latin = last.text[-1].isascii() and glyph.text.isascii()
        space = _IDEOGRAPHIC_SPACE if gap > _GAP else " " if latin and gap > 0.15 else ""
        last.text += space + glyph.text
        last.right = max(last.right, glyph.right)
    return PageLine(cells, run[-1].base, em, run[0].slanted)


def _rows(pieces: list[PageLine]) -> list[PageLine]:
    """Pieces that stand side by side in one row become one line."""
    rows: list[PageLine] = []
    for piece in pieces:
        last = rows[-1] if rows else None
        if (
            last is not None
            and abs(piece.base - last.base) <= min(piece.em, last.em) * _SAME_ROW
            and piece.left >= last.right - last.em / 2
            and piece.slanted == last.slanted
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
    """The order of the file where it goes down the page, or up to a column further right; else from top to bottom."""
    reached = 0.0
    for before, after in pairwise(rows):
        reached = max(reached, before.right)
        if after.base < before.base - before.em and after.left < reached - after.em:
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

"""Pages that are set in two columns, as gazettes are: told by a strip that nearly no line crosses, with full lines of
text on both sides of it. What a table has beside such a strip are short cells.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from reader.capture.pdf_lines import Cell, PageLine
from reader.capture.pdf_running import PrintedPage

_MIDDLE = (0.3, 0.7)  # of the width of the text: where the strip may be
_NARROWEST = 0.8  # em
_CROSSED = 0.15  # of the rows may cross the strip: titles over both columns, a page number below it
_FEWEST, _FEWEST_RIGHT = 6, 3  # lines in a column; the last page may have few on the right
_FULL = 2.0  # em by which a full line may miss an edge
_FULL_LINES, _FULL_BOTH = 0.3, 0.45  # the share of full lines in a column, and in both together
_FULL_IN_TURN = 0.3  # in both, where the file itself holds one column after the other: a text of short paragraphs
_SHORTEST = 8.0  # em: the usual line of a column is longer
_MOST_WITHOUT = 3  # of so many pages one at least must show the columns by itself
_CELLS = 1.2  # in a line of a column
_APART = 1.7  # usual distances of lines between a running header or footer and the text


def in_columns(pages: Sequence[PrintedPage]) -> list[PrintedPage]:
    """The pages with their lines in reading order, each with the ``edge`` of its column; unchanged without columns.

    A page with few lines shows no columns by itself: it has them where another page of the document has them. Lines of
    the right column are moved to where the left one stands, so that an indent is an indent in both.
    """
    strips = [_strip_of(page.lines) for page in pages]
    known = [strip for strip in strips if strip is not None]
    if len(known) * _MOST_WITHOUT < len(pages):
        return list(pages)
    usual = median(known)
    return [
        page if strip is None and not _may_have(page.lines, usual) else _arranged(page, strip or usual)
        for page, strip in zip(pages, strips, strict=True)
    ]


def _arranged(page: PrintedPage, strip: float) -> PrintedPage:
    return PrintedPage(_in_order(*_parted(page.lines, strip)), page.height)


def _may_have(lines: Sequence[PageLine], strip: float) -> bool:
    """Whether a page may be the end of a text in columns: long lines left of the strip, and no table."""
    left, right, _ = _parted(lines, strip)
    return _are_lines(left, 1) and sum(len(line.cells) for line in right) <= _CELLS * len(right)


def _strip_of(lines: Sequence[PageLine]) -> float | None:
    """The middle of the strip between the columns of a page that surely has two, else None."""
    cells = [(line, cell) for line in lines for cell in line.cells if not (line.slanted or line.row)]
    strip = _strip(cells) if len(cells) >= _FEWEST + _FEWEST_RIGHT else None
    if strip is None:
        return None
    left, right, across = _parted(lines, strip)
    if not (_are_lines(left, _FEWEST) and _are_lines(right, _FEWEST_RIGHT)):
        return None
    full = _full(left), _full(right)
    in_turn = _is_in_turn(lines, across, strip)
    if not in_turn and (full[0] < _FULL_LINES * len(left) or full[1] < _FULL_LINES * len(right)):
        return None
    return strip if sum(full) >= (_FULL_IN_TURN if in_turn else _FULL_BOTH) * (len(left) + len(right)) else None


def _is_in_turn(lines: Sequence[PageLine], across: Sequence[PageLine], strip: float) -> bool:
    """Whether the file holds all of the left column before all of the right one."""
    apart = {line.base for line in across}
    sides = [cell.left >= strip for line in lines if line.base not in apart for cell in line.cells]
    return sides == sorted(sides)


def _parted(lines: Sequence[PageLine], strip: float) -> tuple[list[PageLine], list[PageLine], list[PageLine]]:
    """New lines: those left of the strip, those right of it, and those that cross it or stand at the page's edge."""
    left, right, across = list[PageLine](), list[PageLine](), list[PageLine]()
    for line in lines:
        cells = [Cell(cell.text, cell.left, cell.right) for cell in line.cells]
        if line.slanted or line.row or any(cell.left < strip < cell.right for cell in cells):
            across.append(replace(line, cells=cells))
            continue
        for column, own in (
            (left, [c for c in cells if c.left < strip]),
            (right, [c for c in cells if c.left >= strip]),
        ):
            if own:
                column.append(replace(line, cells=own))
    return left, right, across + _at_the_edge((left, right))


def _strip(cells: Sequence[tuple[PageLine, Cell]]) -> float | None:
    """The middle of the widest strip that few rows cross, or None."""
    first, last = min(cell.left for _, cell in cells), max(cell.right for _, cell in cells)
    crossed: Counter[int] = Counter()
    for _, cell in cells:
        crossed.update(range(int(cell.left), int(cell.right) + 1))
    rows = len({round(line.base) for line, _ in cells})
    low, high = (int(first + share * (last - first)) for share in _MIDDLE)
    best = (0, 0)
    begun = low
    for place in range(low, high + 1):
        if crossed[place] > rows * _CROSSED:
            begun = place + 1
        elif place - begun > best[1] - best[0]:
            best = (begun, place)
    em = median(line.em for line, _ in cells)
    return sum(best) / 2 if best[1] - best[0] >= _NARROWEST * em else None


def _at_the_edge(columns: tuple[list[PageLine], list[PageLine]]) -> list[PageLine]:
    """Take the header and the footer of the page out of the columns: rows that stand apart at the very edge."""
    found = []
    for last in (False, True):
        # The lines of the columns need not stand at the same heights.
        rows = [sorted({round(line.base) for line in column}, reverse=last) for column in columns]
        steps = [abs(below - above) for bases in rows for above, below in pairwise(bases)]
        bases = sorted({base for column in rows for base in column}, reverse=last)
        if len(bases) > 2 and steps and abs(bases[1] - bases[0]) > _APART * median(steps):
            for column in columns:
                found += [line for line in column if round(line.base) == bases[0]]
                column[:] = [line for line in column if round(line.base) != bases[0]]
    return found


def _are_lines(column: Sequence[PageLine], fewest: int) -> bool:
    """Whether these are lines of a text: one cell each, and most of them long."""
    if len(column) < fewest or sum(len(line.cells) for line in column) > _CELLS * len(column):
        return False
    return median((line.right - line.left) / line.em for line in column) >= _SHORTEST


def _full(column: Sequence[PageLine]) -> int:
    """How many lines reach from edge to edge."""
    first, last = min(line.left for line in column), max(line.right for line in column)
    return sum(line.left - first <= _FULL * line.em and last - line.right <= _FULL * line.em for line in column)


def _aligned(left: Sequence[PageLine], right: Sequence[PageLine]) -> None:
    if not (left and right):
        return
    shift = min(line.left for line in right) - min(line.left for line in left)
    for line in right:
        for cell in line.cells:
            cell.left -= shift
            cell.right -= shift
    for column in (left, right):
        edge = max(line.right for line in column)
        for line in column:
            line.edge = edge


def _in_order(left: Sequence[PageLine], right: Sequence[PageLine], across: Sequence[PageLine]) -> list[PageLine]:
    """Down the left column and then the right one, between each two lines that go across both."""
    _aligned(left, right)
    ordered: list[PageLine] = []
    above = float("-inf")
    for limit in (*sorted(across, key=lambda line: (line.base, line.left)), None):
        below = limit.base if limit is not None else float("inf")
        for column in (left, right):
            ordered += sorted((line for line in column if above < line.base <= below), key=lambda line: line.base)
        if limit is not None:
            ordered.append(limit)
        above = below
    return ordered

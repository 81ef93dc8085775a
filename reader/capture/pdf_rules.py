"""The tables that are drawn on a page of a PDF: which rules stand where, and which cells they bound.

Places are in points from the upper left of the page, as in ``pdf_lines``. Only level and upright rules count.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

_SHORTEST, _SKEW = 6.0, 0.8  # points: a shorter stroke is a part of a sign; a rule may be so much out of true
_SAME = 2.5  # two edges of one drawn rule, and rules that meet, may be so far apart
_MOST_RULES, _MOST_FIELDS = 2000, 10_000  # on one page; a map or a drawing has more
_FEWEST = 3  # cells: less is a frame round a text, three are a row that a page has left


CellPlace = tuple[int, int]  # row and column of the first field of a cell


@dataclass(frozen=True, slots=True)
class Rule:
    """One straight stroke from ``low`` to ``high``; ``at`` is its height, or its place from the left if ``upright``."""

    upright: bool
    at: float
    low: float
    high: float


@dataclass(slots=True)
class Grid:
    """One table: its rules, and from them ``rows`` and ``columns`` as the places of their edges."""

    rules: list[Rule] = field(default_factory=list)
    columns: list[float] = field(default_factory=list)
    rows: list[float] = field(default_factory=list)
    cells: dict[CellPlace, CellPlace] = field(default_factory=dict)

    def cell_at(self, x: float, y: float) -> CellPlace | None:
        """Row and column of the cell that holds a place (its first ones where it spans several), None outside."""
        if not (self.columns[0] <= x <= self.columns[-1] and self.rows[0] <= y <= self.rows[-1]):
            return None
        row = min(bisect_right(self.rows, y), len(self.rows) - 1) - 1
        column = min(bisect_right(self.columns, x), len(self.columns) - 1) - 1
        return self.cells[row, column]


def grids_of(raw: Any, page: Any) -> list[Grid]:
    """The tables of a page that is not turned; none on a page with more rules than tables have."""
    if page.get_rotation():
        return []
    rules: list[Rule] = []
    for rule in _rules(raw, page, page.get_height()):
        rules.append(rule)
        if len(rules) > _MOST_RULES:
            return []
    return [grid for group in _groups(rules) if (grid := _grid(group)) is not None]


def _rules(raw: Any, page: Any, height: float) -> Iterator[Rule]:
    import ctypes

    x, y, matrix = ctypes.c_float(), ctypes.c_float(), raw.FS_MATRIX()
    for drawn in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=1):
        raw.FPDFPageObj_GetMatrix(drawn.raw, matrix)
        begun = last = (0.0, 0.0)
        for number in range(raw.FPDFPath_CountSegments(drawn.raw)):
            segment = raw.FPDFPath_GetPathSegment(drawn.raw, number)
            raw.FPDFPathSegment_GetPoint(segment, x, y)
            here = (
                matrix.a * x.value + matrix.c * y.value + matrix.e,
                height - (matrix.b * x.value + matrix.d * y.value + matrix.f),
            )
            kind = raw.FPDFPathSegment_GetType(segment)
            if kind == raw.FPDF_SEGMENT_MOVETO:
                begun = here
            elif kind == raw.FPDF_SEGMENT_LINETO:
                yield from _straight(last, here)
            if raw.FPDFPathSegment_GetClose(segment):
                yield from _straight(here, begun)
            last = here


def _straight(one: tuple[float, float], other: tuple[float, float]) -> Iterator[Rule]:
    across, down = abs(one[0] - other[0]), abs(one[1] - other[1])
    if across >= _SHORTEST and down <= _SKEW:
        yield Rule(False, one[1], min(one[0], other[0]), max(one[0], other[0]))
    elif down >= _SHORTEST and across <= _SKEW:
        yield Rule(True, one[0], min(one[1], other[1]), max(one[1], other[1]))


@dataclass(slots=True)
class _Group:
    """Rules that touch, and the box that holds them."""

    rules: list[Rule]
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Group") -> bool:
        level = self.left <= other.right + _SAME and other.left <= self.right + _SAME
        return level and self.top <= other.bottom + _SAME and other.top <= self.bottom + _SAME

    def join(self, other: "_Group") -> None:
        self.rules += other.rules
        self.left, self.top = min(self.left, other.left), min(self.top, other.top)
        self.right, self.bottom = max(self.right, other.right), max(self.bottom, other.bottom)


def _groups(rules: Iterable[Rule]) -> list[list[Rule]]:
    """The rules of each table: those whose boxes touch."""
    groups: list[_Group] = []
    for rule in rules:
        box = (rule.at, rule.low, rule.at, rule.high) if rule.upright else (rule.low, rule.at, rule.high, rule.at)
        group = _Group([rule], *box)
        near = [other for other in groups if other.meets(group)]
        for other in near:
            group.join(other)
            groups.remove(other)
        groups.append(group)
    return [group.rules for group in groups]


def _grid(rules: list[Rule]) -> Grid | None:
    columns, rows = (_edges(rule.at for rule in rules if rule.upright is upright) for upright in (True, False))
    grid = Grid(rules, columns, rows)
    fields = (len(grid.columns) - 1) * (len(grid.rows) - 1)
    if not _FEWEST <= fields <= _MOST_FIELDS or len(grid.columns) < 3:
        return None
    grid.cells = _Walls(grid).cells
    return grid if len(set(grid.cells.values())) >= _FEWEST else None


def _edges(places: Iterable[float]) -> list[float]:
    edges: list[float] = []
    for place in sorted(places):
        if not edges or place - edges[-1] > _SAME:
            edges.append(place)
    return edges


class _Walls:
    """Which of the smallest fields of a grid belong to one cell: those with no rule between them."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._first: dict[CellPlace, CellPlace] = {}
        self._drawn: dict[tuple[bool, int], list[Rule]] = {}  # by direction and edge
        for rule in grid.rules:
            edges = grid.columns if rule.upright else grid.rows
            edge = max(0, bisect_right(edges, rule.at) - 1)  # of several that are one, the first gave its place
            self._drawn.setdefault((rule.upright, edge), []).append(rule)

    @cached_property
    def cells(self) -> dict[CellPlace, CellPlace]:
        """For each field, row and column of the first field of its cell."""
        rows, columns = self._grid.rows, self._grid.columns
        for row in range(len(rows) - 1):
            for column in range(len(columns) - 1):
                place = (row, column)
                self._first[place] = place
                middle_x, middle_y = (columns[column] + columns[column + 1]) / 2, (rows[row] + rows[row + 1]) / 2
                if column and not self._stands(True, column, middle_y):
                    self._unite((row, column - 1), place)
                if row and not self._stands(False, row, middle_x):
                    self._unite((row - 1, column), place)
        return {place: self._root(place) for place in self._first}

    def _stands(self, upright: bool, edge: int, middle: float) -> bool:
        drawn = self._drawn.get((upright, edge), ())
        return any(rule.low - _SAME <= middle <= rule.high + _SAME for rule in drawn)

    def _root(self, place: tuple[int, int]) -> tuple[int, int]:
        while self._first[place] != place:
            place = self._first[place]
        return place

    def _unite(self, one: tuple[int, int], other: tuple[int, int]) -> None:
        first, second = sorted((self._root(one), self._root(other)))
        self._first[second] = first

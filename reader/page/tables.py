"""Tables row by row: each cell with the name of its column, as it is read best by eye at 72 pt, and by ear.

No table of several columns fits a page at 72 pt without scrolling sideways (WCAG 2.2, 1.4.10), and no listener keeps
the head of a table in mind. Rows are parted by line feeds, cells by tabs; a cell that spans others is followed, or
stands above, empty ones.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_LONGEST_NAME = 20  # characters of a column's name
_DIGIT = re.compile(r"\d")
_CODE = re.compile(r"\d{4}")
_PERIOD = re.compile(r"(?:19|20)\d\d\s*年?度?|\d{1,2}\s*[月日]")  # columns may be called so
# A figure with its unit, a date, a time, a telephone number: what columns hold, not what they are called.
_VALUE = re.compile(r"[\d.,，%％/:：~～\-—－()（）+\s年月日时分号元万亿个人名次户套辆米吨亩度㎡]+")
# What forms call their lines, each in a row of its own: 姓名 张三.
_LINE_NAMES = (
    "姓名", "名称", "性别", "年龄", "地址", "住址", "电话", "手机", "传真", "邮箱", "网址", "时间", "日期", "期限",
    "地点", "单位", "部门", "机关", "职务", "职称", "学历", "专业", "编号", "序号", "证号", "代码", "项目", "内容",
    "事项", "金额", "数量", "面积", "类别", "类型", "性质", "备注", "说明", "联系人", "责任人", "负责人", "申请人",
    "代表人", "依据", "对象", "条件", "范围", "方式", "材料", "标准", "结果",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a cell of the table stands in the text of a row: ``start`` to ``end``, without its column's name."""

    row: int
    column: int
    start: int
    end: int
    heading: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the page, and the cells that it holds."""

    text: str
    spots: tuple[Spot, ...]


def rows_of(table: str) -> list[Row]:
    """The rows of a table that hold anything, each as one line of text."""
    cells = [[" ".join(cell.split()) for cell in row.split("\t")] for row in table.split("\n")]
    width = max(map(len, cells))
    grid = [row + [""] * (width - len(row)) for row in cells]
    first = _captions(grid)
    names, heads = _names(grid[first:])
    form = not names and _is_form(grid[first:])
    found = []
    for at, row in enumerate(grid):
        if not any(row):
            continue
        heading = first <= at < first + heads
        plain = at < first + heads or (sum(map(bool, row)) == 1 and bool(row[0]))
        found.append(_row(at, row, [] if plain or form else names, heading=heading, form=form and not plain))
    return found


def _row(at: int, cells: Sequence[str], names: Sequence[str], *, heading: bool, form: bool) -> Row:
    text, spots = "", []
    for column, cell in enumerate(cells):
        if not cell:
            continue
        labels = form and column % 2 == 0
        if text:
            text += "：" if form and not labels and cells[column - 1] else "；"
        if names and names[column]:
            text += names[column] + "："
        shown = cell.rstrip("：:") if labels and column + 1 < len(cells) and cells[column + 1] else cell
        spots.append(Spot(at, column, len(text), len(text) + len(shown), heading or labels))
        text += shown
    return Row(text, tuple(spots))


def _captions(grid: Sequence[Sequence[str]]) -> int:
    """How many rows above the head of the table hold one cell that stands across it."""
    if len(grid[0]) < 2:
        return 0
    full = (at for at, row in enumerate(grid) if sum(map(bool, row)) > 1)
    return next(full, 0) if grid[0][0] else 0


def _names(grid: Sequence[Sequence[str]]) -> tuple[list[str], int]:
    """What the columns are called, and how many rows say so: none when the first row is like the others."""
    if len(grid) < 2 or len(grid[0]) < 2 or _is_form(grid):
        return [], 0
    head = list(grid[0])
    if all(head):
        return (head, 1) if _are_names(head, grid[1:]) else ([], 0)
    if len(grid) > 2 and _stands_under(head, grid[1]):
        names, over = [], ""
        for above, below in zip(head, grid[1], strict=True):
            over = above or over
            names.append(over + below if below else above)
        return (names, 2) if _are_names(names, grid[2:]) else ([], 0)
    # The last columns of a head may be without names; a gap in it is a cell that spans two columns.
    named = [name for name in head if name]
    if len(named) > 1 and head[: len(named)] == named and _are_names(named, grid[1:]):
        return head, 1
    return [], 0


def _stands_under(head: Sequence[str], second: Sequence[str]) -> bool:
    """Whether a second row names the parts of the columns that the first one spans, and nothing else."""
    spans = [not right for right in (*head[1:], "end")]
    return bool(head[0]) and all(
        bool(below) == (not above or spanning) for above, below, spanning in zip(head, second, spans, strict=True)
    )


def _are_names(names: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    if len(set(names)) < len(names) or any(not name or _is_value(name) or name[-1] in "。；！？" for name in names):
        return False
    if max(map(len, names)) > _LONGEST_NAME:
        return False
    # What stands in the same column again, or a code above codes: a row like the others.
    return not any(
        name in (row[column] for row in below)
        or (_CODE.search(name) and not _PERIOD.search(name) and all(_DIGIT.search(row[column]) for row in below))
        for column, name in enumerate(names)
    )


def _is_value(cell: str) -> bool:
    return bool(_DIGIT.search(cell)) and not _PERIOD.fullmatch(cell) and _VALUE.fullmatch(cell) is not None


def _is_form(grid: Sequence[Sequence[str]]) -> bool:
    """Whether each row is a name and what it stands for, once or twice over."""
    width = len(grid[0])
    if width not in (2, 4) or len(grid) < 2:
        return False
    labels = [row[column] for row in grid for column in range(0, width, 2) if row[column]]
    named = sum(label.endswith(("：", ":", *_LINE_NAMES)) for label in labels)
    first = [grid[0][column] for column in range(1, width, 2)]
    return named * 2 > len(labels) and not any(cell.endswith(_LINE_NAMES) for cell in first)

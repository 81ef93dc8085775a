"""Tables of a web page: those that hold data stay tables; those that only lay out a page are read as what they hold.

A list of terms (``dl``) is a table of two columns, a term and what is said of it, when it holds data.
"""

from dataclasses import dataclass, field

from reader.capture.model import Block
from reader.capture.table_titles import title_rows

_MOST_PARAGRAPHS = 4  # in one cell of a table of data; the text column of a page has more
_MOST_LISTED = 20  # paragraphs in a cell below the name of its column
_FEWEST_ROWS, _FEWEST_COLUMNS, _LONGEST_NAME = 3, 3, 12
_WIDEST_SPAN, _MOST_COLUMNS = 64, 500
_FEWEST_TERMS, _LONGEST_SAID = 2, 60
_OUTSIDE = (":", "：")  # 索引号： and its value below it are told without columns


@dataclass(slots=True)
class Table:
    """A table that is being read: rows of cells of blocks. ``line`` is where it began; ``terms``: a list of terms."""

    line: int
    terms: bool = False
    rows: list[list[list[Block]]] = field(default_factory=list)
    caption: list[Block] = field(default_factory=list)
    _names: int = 0  # cells of the first row that name a column
    _spans: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)  # (row, cell): columns, rows

    def begin_row(self) -> None:
        """A new row begins."""
        self.rows.append([])

    def begin_cell(self, columns: str = "", rows: str = "", *, names: bool = False) -> None:
        """A new cell begins, which spans so many columns and rows (as the page writes it) and ``names`` its column."""
        if not self.rows:
            self.begin_row()
        self.rows[-1].append([])
        self._names += names and len(self.rows) == 1
        if columns or rows:
            self._spans[len(self.rows) - 1, len(self.rows[-1]) - 1] = _span(columns), _span(rows)

    def begin_term(self) -> None:
        """A new term of a list of terms begins."""
        self.begin_row()
        self.begin_cell()

    def begin_said(self) -> None:
        """What is said of the last term, once more in a row of its own."""
        if not self.rows or len(self.rows[-1]) > 1:
            self.begin_term()
        self.begin_cell()

    def add(self, block: Block, *, above: bool = False) -> None:
        """What was read goes into the last cell, or above the table (its caption)."""
        if above:
            self.caption.append(block)
            return
        if not self.rows or not self.rows[-1]:
            self.begin_cell()
        self.rows[-1][-1].append(block)

    def blocks(self) -> list[Block]:
        """The table as one block, or everything that it holds in reading order when it is there for its looks only."""
        if self._is_layout():
            return [*self.caption, *(block for row in self.rows for cell in row for block in cell)]
        first, below = self._title_rows(), dict[int, int]()
        lines = [line for at in range(first, len(self.rows)) if (line := self._line(at, below))]
        inside = [block for row in self.rows[first:] for cell in row for block in cell]
        roles = {block.role for block in inside}
        role = roles.pop() if len(roles) == 1 else ""
        mended = tuple(mend for block in inside for mend in block.mended)
        table = [Block("\n".join(lines), self.line, "table", 0, role, mended=mended)] if lines else []
        return [*self.caption, *(block for row in self.rows[:first] for cell in row for block in cell), *table]

    def _title_rows(self) -> int:
        count = title_rows(self.rows)
        return 0 if any(self._spans.get((at, 0), (1, 1))[1] > 1 for at in range(count)) else count

    def _line(self, at: int, below: dict[int, int]) -> str:
        """A row with tabs between its cells. A cell that spans others is read once, and they are empty.

        ``below`` counts for each column how many more rows a cell from above reaches down.
        """
        cells: list[str] = []
        for number, cell in enumerate(self.rows[at]):
            while below.get(len(cells), 0):
                below[len(cells)] -= 1
                cells.append("")
            columns, rows = self._spans.get((at, number), (1, 1)) if len(cells) < _MOST_COLUMNS else (1, 1)
            for _ in range(columns):
                below[len(cells)] = rows - 1
                cells.append("")
            cells[-columns] = " ".join(block.text for block in cell)
        for column in range(len(cells), max(below, default=0) + 1):
            below[column] = max(0, below.get(column, 0) - 1)
        return "\t".join(cells).rstrip("\t")

    def _is_layout(self) -> bool:
        filled = [cells for row in self.rows if (cells := [cell for cell in row if cell])]
        if max(map(len, filled), default=0) <= 1 or (self.terms and not _are_terms(self.rows)):
            return True
        columns = self._names == len(self.rows[0]) > 1 or _has_columns(filled)
        most, kinds = (_MOST_LISTED, {"table"}) if columns else (_MOST_PARAGRAPHS, {"table", "heading"})
        return any(len(cell) > most or any(block.kind in kinds for block in cell) for row in filled for cell in row)


def _has_columns(rows: list[list[list[Block]]]) -> bool:
    """Whether short names stand over three or more columns, and each row fills as many: no page is laid out so."""
    names = rows[0]
    return (
        len(rows) >= _FEWEST_ROWS
        and len(names) >= _FEWEST_COLUMNS
        and all(len(row) == len(names) for row in rows)
        and all(len(cell) == 1 and len(cell[0].text) <= _LONGEST_NAME for cell in names)
        and not any(block.role for row in rows for cell in row for block in cell)
    )


def _are_terms(rows: list[list[list[Block]]]) -> bool:
    """Whether a list of terms holds data: a short name in each first row of a term, and a short text beside each."""
    cells = [cell for row in rows for cell in row if cell]
    names = [row[0][0].text for row in rows if row and row[0]]
    return (
        len(names) >= _FEWEST_TERMS
        and bool(rows[0] and rows[0][0])
        and all(len(row) > 1 and row[1] for row in rows)
        and all(len(name) <= _LONGEST_NAME and not name.endswith(_OUTSIDE) for name in names)
        and all(len(cell) == 1 and len(cell[0].text) <= _LONGEST_SAID for cell in cells)
        and not any(block.role or block.kind == "table" for cell in cells for block in cell)
    )


def _span(written: str) -> int:
    return max(1, min(int(written), _WIDEST_SPAN)) if written.isdecimal() and len(written) < 4 else 1

"""What is shown, and which character of it is which character of the notice.

Named tuples: as data classes they would cost every start 6 ms (docs/decisions/0018).
"""

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What a line of the page is."""

    TITLE = "title"
    FACTS = "facts"
    RECIPIENTS = "recipients"
    ANNEX_TITLE = "annex-title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ATTACHMENT = "attachment"
    CLOSING = "closing"


class Line(NamedTuple):
    """One line (a paragraph) of the page. ``region`` is the index of the region it belongs to, or -1 when it is
    never read aloud (the facts strip). ``level`` is the heading's level (1 to 5), else 0.

    Line *n* of a page is text block *n* of the document that shows it: same text, same order. What is read aloud of it
    is ``spoken``: it has the length of ``text``, so that every offset is the same in both.
    """

    text: str
    role: Role
    region: int
    level: int = 0
    said: str = ""  # what is said when it is not the text itself: in simplified script, or with pauses

    @property
    def spoken(self) -> str:
        """What is said of the line."""
        return self.said or self.text


class Region(NamedTuple):
    """What one read button reads: lines ``first`` to ``last`` (inclusive). ``name`` is for the button and for
    screen readers: the label and heading, or the first words."""

    name: str
    first: int
    last: int


class Cell(NamedTuple):
    """A cell of a table that holds something: ``start`` to ``end`` (code points) of line ``line`` are its text."""

    row: int
    column: int
    line: int
    start: int
    end: int
    heading: bool = False


class Table(NamedTuple):
    """A table of the page, which is shown and read row by row: lines ``first`` to ``last`` (inclusive) hold it.

    ``columns`` and ``rows`` count those of the table itself; ``cells`` are in reading order.
    """

    first: int
    last: int
    rows: int
    columns: int
    cells: tuple[Cell, ...]


class Page(NamedTuple):
    """A notice ready to be shown. ``html`` was made from ``markdown``; it holds one block element a line."""

    title: str
    markdown: str
    html: str
    lines: tuple[Line, ...]
    regions: tuple[Region, ...]
    tables: tuple[Table, ...] = ()

    @property
    def facts_line(self) -> int:
        """Number of the line that is the facts strip, or -1. It is read on request only: say its ``spoken``."""
        return next((number for number, line in enumerate(self.lines[:3]) if line.role is Role.FACTS), -1)

    def reading_lines(self, region: int) -> tuple[int, ...]:
        """Numbers of the lines that are read aloud for a region, in order. The facts strip never is."""
        chosen = self.regions[region]
        numbers = range(chosen.first, chosen.last + 1)
        return tuple(number for number in numbers if self.lines[number].role is not Role.FACTS)

    def reading_text(self, region: int) -> str:
        """What is said of the region's lines, joined by line feeds: what speech offsets count in."""
        return "\n".join(self.lines[number].spoken for number in self.reading_lines(region))

    def place(self, region: int, offset: int) -> tuple[int, int]:
        """Line number, and code-point offset in that line, of a reading-text offset (ends of lines included)."""
        number = -1
        for number in self.reading_lines(region):
            length = len(self.lines[number].text)
            if offset <= length:
                return number, offset
            offset -= length + 1
        return number, len(self.lines[number].text)

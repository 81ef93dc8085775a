"""A capture as it came, and the text blocks read from it."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Capture:
    """The bytes of one source, untouched.

    ``source`` is the file name or address as the user gave it, ``captured`` the time of capture (a file's
    modification time) in UTC, ``media_type`` such as ``text/plain``, ``sha256`` the hex digest of ``content``.
    """

    source: str
    content: bytes
    captured: datetime
    media_type: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Mend:
    """What reading changed in a block: ``before`` became ``after`` at ``offset`` of its text as it was read.

    ``kind`` is ``control`` (a control character), ``radical`` (a sign that only looks like the character) or
    ``annotation`` (a reading that a page prints above a character).
    """

    kind: str
    offset: int
    before: str
    after: str


class Block(NamedTuple):
    """One block of text: a source line of a plain text, a paragraph or heading of a marked-up one.

    ``line`` is the 1-based number of the source line where it begins. ``kind`` is ``paragraph``, ``heading``,
    ``list`` or ``table``. ``text`` never holds a line feed unless ``kind`` is ``table``: there a line feed parts
    rows and a tab parts cells, and the first row is the header. ``level`` is the depth of a ``heading`` (1 to 6)
    where the format says it, else 0. ``role`` names the part of a page that it stood in (``navigation``, ``footer``,
    ``aside``, ``links`` when it is nothing but links, ``page`` for what is printed again at the edge of every page),
    where the format says it, else it is empty; cleaning gives ``notice`` to the first block of each page of a capture
    but the first, and ``day`` to a day of publication whose line held other fields of the page. ``wrapped`` says that
    the line ended because the paper did, and its paragraph goes on in the next block that is text. ``mended`` is what
    reading changed in it, for the record.
    """

    text: str
    line: int
    kind: str = "paragraph"
    level: int = 0
    role: str = ""
    wrapped: bool = False
    mended: tuple[Mend, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """A source that could not be used: its name, and one plain line of Chinese that says why."""

    source: str
    message: str

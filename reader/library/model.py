"""What the library hands out: rows of the list, hits of a search, and the report of an import."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # who only opens a library needs neither of these rooms
    from reader.capture import Problem
    from reader.clean import Repair


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One line of the list of notices.

    Dates are ``YYYY-MM-DD`` or None. ``characters`` is how many characters are read from the title to the end.
    ``favourite`` says whether the user marked it.
    """

    id: str
    title: str
    number: str
    kind: str
    issued: str | None
    published: str | None
    characters: int
    favourite: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One notice that a search found, with the sentence that shows why.

    ``spans`` are (start, end) offsets in ``sentence``, in code points: what to mark. They never overlap.
    """

    id: str
    title: str
    published: str | None
    sentence: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, counted in notices.

    ``added`` is by how many notices the library grew. ``merged`` are those that were another edition of a notice
    (of this import or of an earlier one). ``unchanged`` are the notices of captures whose bytes were there already.
    ``problems`` are the captures that could not be used; they left no trace.
    """

    added: int
    merged: int
    unchanged: int
    problems: "tuple[Problem, ...]"


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where an edition says something else than the text that is shown.

    ``section_label`` is the label of the section (一、), the name of an element (标题, 发文字号...), or
    empty before the first label. ``kept`` is what is shown and ``other`` what the edition has: words in place of other
    words, or one of them is empty. ``source`` names the edition's capture. ``before`` is shown right before it.
    """

    section_label: str
    kept: str
    other: str
    source: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class EditionRepairs:
    """The repairs of one edition, in the order of its capture; ``repairs`` is None when they are not known.

    ``total`` is how many were made. A list that would be too long ends early: it is shorter than ``total`` then.
    """

    source: str
    repairs: "tuple[Repair, ...] | None"
    total: int

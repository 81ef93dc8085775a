"""The word tables of this room (resources/rules/notice_*.tsv), read once."""

from functools import cache

from reader.base.paths import resource


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``resources/rules/notice_NAME.tsv``: cells split at tabs; blank lines and ``#`` lines left out."""
    text = resource("rules", f"notice_{name}.tsv").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


@cache
def words(name: str, role: str) -> tuple[str, ...]:
    """The second cells of the rows whose first cell is ``role``, longest first (so that 办公厅 wins over 厅)."""
    found = {row[1] for row in rows(name) if row[0] == role}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def _by_length(name: str, role: str) -> tuple[frozenset[str], tuple[int, ...]]:
    known = frozenset(words(name, role))
    return known, tuple(sorted({len(word) for word in known}, reverse=True))


def word_at_start(name: str, role: str, text: str, place: int = 0) -> str:
    """The longest word of the role that ``text`` has at ``place``, or an empty text (a set, not a long pattern)."""
    known, lengths = _by_length(name, role)
    return next((text[place : place + size] for size in lengths if text[place : place + size] in known), "")


def word_at_end(name: str, role: str, text: str) -> str:
    """The longest word of the role that ``text`` ends with, or an empty text."""
    known, lengths = _by_length(name, role)
    return next((text[-size:] for size in lengths if text[-size:] in known), "")

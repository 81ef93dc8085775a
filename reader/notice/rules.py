"""The word tables of this room (resources/rules/notice_*.tsv), read once."""

from collections.abc import Mapping, Sequence
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
def _known(name: str, role: str) -> frozenset[str]:
    return frozenset(words(name, role))


@cache
def _lengths(name: str, role: str, end: int) -> tuple[Mapping[str, Sequence[int]], frozenset[str]]:
    """The lengths of the words with this first (``end`` 0) or last (-1) character, the longest first; the words."""
    found: dict[str, list[int]] = {}
    for word in words(name, role):
        lengths = found.setdefault(word[end], [])
        if len(word) not in lengths:
            lengths.append(len(word))
    return found, _known(name, role)


def is_word(name: str, role: str, text: str) -> bool:
    """Whether ``text`` is one of the words of the role."""
    return text in _known(name, role)


def word_at_start(name: str, role: str, text: str, place: int = 0) -> str:
    """The longest word of the role that ``text`` has at ``place``, or an empty text (a set, not a long pattern)."""
    lengths, known = _lengths(name, role, 0)
    for size in lengths.get(text[place : place + 1], ()):
        if text[place : place + size] in known:
            return text[place : place + size]
    return ""


def word_at_end(name: str, role: str, text: str, end: int | None = None) -> str:
    """The longest word of the role that ``text`` has before ``end`` (or at its own end), or an empty text."""
    end = len(text) if end is None else end
    lengths, known = _lengths(name, role, -1)
    for size in lengths.get(text[end - 1 : end], ()):
        if size <= end and text[end - size : end] in known:
            return text[end - size : end]
    return ""

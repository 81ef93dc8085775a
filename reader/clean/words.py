"""The word tables of this room (resources/rules/clean_*.tsv), read once."""

import re
from collections.abc import Iterable
from functools import cache

from reader.base.paths import resource

_LATIN = re.compile("[A-Za-z\u0130\u0131\u017f\u212a]")  # what re.IGNORECASE takes for a Latin letter, is found fast


@cache
def words(table: str, role: str) -> tuple[str, ...]:
    """The second cells of the rows of ``clean_TABLE.tsv`` whose first cell is ``role``, longest first."""
    text = resource("rules", f"clean_{table}.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line.strip() and not line.startswith("#"))
    found = {cells[1].strip() for cells in rows if cells[0] == role and len(cells) > 1}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def any_of(table: str, role: str) -> str:
    """A regular expression (non-capturing group) that matches any word of a role, longest first."""
    return alternatives(words(table, role))


def alternatives(found: Iterable[str]) -> str:
    """An expression for any of the words, which are tried in their order."""
    return by_heads((word[0], re.escape(word[1:])) for word in found)


def spaced(found: Iterable[str]) -> str:
    """An expression for any of the words, in their order, with white space between their letters (来 源)."""
    return by_heads((word[0], spaced_rest(word)) for word in found)


def spaced_rest(word: str) -> str:
    """An expression for what follows the first letter of a word, with white space before each letter."""
    return "".join(rf"\s*{re.escape(letter)}" for letter in word[1:])


def by_heads(parts: Iterable[tuple[str, str]]) -> str:
    """An expression for any of some words, each a first letter and an expression for its rest, tried in their order.

    Words that begin alike stand together, so that one look at a letter rules out all of them.
    """
    rests: dict[str, list[str]] = {}
    for head, rest in parts:
        rests.setdefault(head, []).append(rest)
    groups = [
        re.escape(head) + (group[0] if len(group) == 1 else f"(?:{'|'.join(group)})") for head, group in rests.items()
    ]
    return f"(?:{'|'.join(groups)})"


def words_in(text: str, table: str, role: str) -> set[str]:
    """The words of a role that stand in a text, as they are written there."""
    chinese, latin = _searches(table, role)
    found = set(chinese.findall(text))
    return found.union(latin.findall(text)) if latin and _LATIN.search(text) else found


@cache
def _searches(table: str, role: str) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    """Two expressions, as one for words with large and small letters cannot skip ahead to where a word may begin."""
    chinese, latin = ([word for word in words(table, role) if word[0].isascii() is plain] for plain in (False, True))
    known = re.compile(alternatives(latin), re.IGNORECASE) if latin else None
    return re.compile(alternatives(chinese) if chinese else r"(?!)", re.IGNORECASE), known


@cache
def pattern(template: str, table: str) -> re.Pattern[str]:
    """A compiled expression; ``{role}`` in the template stands for any word of that role of a table."""
    filled = re.sub(r"\{([a-z]{3,})\}", lambda match: any_of(table, match[1]), template)
    return re.compile(filled, re.IGNORECASE)

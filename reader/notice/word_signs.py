"""Signs that the words round a seam give: themselves, and the company that each of them keeps.

A word that no fitted outline has still has a class: the words that stand between the same neighbours in a lot of text
(``resources/rules/notice_classes.tsv``, made by ``tests/corpus/classes.py``).
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Generic, NamedTuple

from reader.notice.rules import rows
from reader.notice.weighing import Asked, Read, T

_MOST_WORDS = 1 << 14  # remembered
_EDGE, _FIGURE = "^", "#"


class Told(NamedTuple, Generic[T]):
    """What a word says by itself: as the first of a heading, the last but one, the last; as the next, the next but one.

    Behind the heading figures are all one, in ``name`` and its class ``kin``; ``own`` is the class of the word itself.
    """

    first: T
    before: T
    last: T
    next: T
    behind: T
    own: str
    name: str
    kin: str


class _Families(NamedTuple, Generic[T]):
    """The families of signs that words have."""

    first: Asked[T]
    before: Asked[T]
    last: Asked[T]
    last_letter: Asked[T]
    last_class: Asked[T]
    last_two_classes: Asked[T]
    seam_classes: Asked[T]
    next: Asked[T]
    next_letter: Asked[T]
    next_class: Asked[T]
    next_two: Asked[T]
    next_two_classes: Asked[T]
    behind: Asked[T]
    behind_class: Asked[T]


_FAMILIES = (
    *("first", "last-but-one", "last", "last-letter", "class-last", "class-last-two", "class-seam"),
    *("next", "next-letter", "class-next", "next-two", "class-next-two", "next-but-one", "class-behind"),
)


@cache
def _families(read: Read[T]) -> _Families[T]:
    return _Families(*map(read.of, _FAMILIES))


def told_by(words: Sequence[str], read: Read[T]) -> list[Told[T]]:
    """What each word says, and at last the edge: it stands behind the last word and (at place -1) before the first."""
    return [_told(word, read) for word in (*words, _EDGE)]


def word_signs(told: Sequence[Told[T]], number: int, read: Read[T]) -> T:
    """The signs of a heading that ends before word ``number`` (1 or more): which words end it, which begin text."""
    before, last, word, behind = told[number - 2], told[number - 1], told[number], told[number + 1]
    of: _Families[T] = _families(read)
    none = read.none
    return (
        told[0].first
        + before.before
        + last.last
        + word.next
        + behind.behind
        + of.next_two(word.name + behind.name, none)
        + of.last_two_classes(f"{before.own}-{last.own}", none)
        + of.seam_classes(f"{last.own}-{word.kin}", none)
        + of.next_two_classes(f"{word.kin}-{behind.kin}", none)
    )


@lru_cache(maxsize=_MOST_WORDS)
def _told(word: str, read: Read[T]) -> Told[T]:
    own, name = _class_of(word), _FIGURE if word[0].isdigit() else word
    kin = own if name is word else _class_of(name)
    of: _Families[T] = _families(read)
    none = read.none
    return Told(
        of.first(word, none),
        of.before(word, none),
        of.last(word, none) + of.last_letter(word[-1], none) + of.last_class(own, none),
        of.next(name, none) + of.next_letter(name[0], none) + of.next_class(kin, none),
        of.behind(name, none) + of.behind_class(kin, none),
        own,
        name,
        kin,
    )


@cache
def _classes() -> Mapping[str, str]:
    return {word: row[0] for row in rows("classes") for word in row[1].split(" ")}


def _class_of(word: str) -> str:
    """The class of a word; a word without one is like those with the same last character."""
    return _classes().get(word) or f"?{word[-1]}"

"""Signs that the words round a seam give: themselves, and the company that each of them keeps.

A word that no fitted outline has still has a class: the words that stand between the same neighbours in a lot of text
(``resources/rules/notice_classes.tsv``, made by ``tests/corpus/classes.py``).
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Generic, NamedTuple

from reader.notice.rules import rows
from reader.notice.weighing import OF_CLASSES, OF_PAIRS, OF_WORDS, Asked, Read, Row, T

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

    alone: Row[T]
    classes: Row[T]
    # What no family knows says this, alone and as a class.
    strange: tuple[T, ...]
    classless: tuple[T, ...]
    last_letter: Asked[T]
    next_letter: Asked[T]
    next_two: Asked[T]
    last_two_classes: Asked[T]
    seam_classes: Asked[T]
    next_two_classes: Asked[T]


@cache
def _families(read: Read[T]) -> _Families[T]:
    strange, classless = (read.none,) * len(OF_WORDS), (read.none,) * len(OF_CLASSES)
    return _Families(read.row(*OF_WORDS), read.row(*OF_CLASSES), strange, classless, *map(read.of, OF_PAIRS))


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
    first, before, last, follows, behind = of.alone(word, of.strange)
    as_last, as_next, as_behind = of.classes(own, of.classless)
    if name is not word:
        *_, follows, behind = of.alone(name, of.strange)
        _, as_next, as_behind = of.classes(kin, of.classless)
    return Told(
        first,
        before,
        last + of.last_letter(word[-1], none) + as_last,
        follows + of.next_letter(name[0], none) + as_next,
        behind + as_behind,
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

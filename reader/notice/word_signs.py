"""Signs that the words round a seam give: themselves, and the company that each of them keeps.

A word that no fitted outline has still has a class: the words that stand between the same neighbours in a lot of text
(``resources/rules/notice_classes.tsv``, made by ``tests/corpus/classes.py``).
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Generic, NamedTuple

from reader.notice.rules import rows
from reader.notice.weighing import Read, T

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


def told_by(words: Sequence[str], read: Read[T]) -> list[Told[T]]:
    """What each word says."""
    return [_told(word, read) for word in words]


def word_signs(told: Sequence[Told[T]], number: int, read: Read[T]) -> T:
    """The signs of a heading that ends before word ``number`` (1 or more): which words end it, which begin text."""
    edge: Told[T] = _told(_EDGE, read)
    before, last, word = told[number - 2] if number > 1 else edge, told[number - 1], told[number]
    behind = told[number + 1] if number + 1 < len(told) else edge
    together = (
        f"next-two:{word.name}{behind.name}",
        f"class-last-two:{before.own}-{last.own}",
        f"class-seam:{last.own}-{word.kin}",
        f"class-next-two:{word.kin}-{behind.kin}",
    )
    return read.sum((told[0].first, before.before, last.last, word.next, behind.behind, read.signs(together)))


@lru_cache(maxsize=_MOST_WORDS)
def _told(word: str, read: Read[T]) -> Told[T]:
    own, name = _class_of(word), _FIGURE if word[0].isdigit() else word
    kin = _class_of(name)
    return Told(
        read.signs((f"first:{word}",)),
        read.signs((f"last-but-one:{word}",)),
        read.signs((f"last:{word}", f"last-letter:{word[-1]}", f"class-last:{own}")),
        read.signs((f"next:{name}", f"next-letter:{name[0]}", f"class-next:{kin}")),
        read.signs((f"next-but-one:{name}", f"class-behind:{kin}")),
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

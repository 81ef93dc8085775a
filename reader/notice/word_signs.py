"""Signs that the words round a seam give: themselves, and the company that each of them keeps.

A word that no fitted outline has still has a class: the words that stand between the same neighbours in a lot of text
(``resources/rules/notice_classes.tsv``, made by ``tests/corpus/classes.py``).
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from reader.notice.rules import rows

_MOST_SIGNS = 1 << 14  # remembered
_EDGE, _FIGURE = "^", "#"


def word_signs(texts: Sequence[str], number: int) -> tuple[str, ...]:
    """The signs of a heading that ends before word ``number`` (1 or more)."""
    before = texts[number - 2] if number > 1 else _EDGE
    behind = texts[number + 1] if number + 1 < len(texts) else _EDGE
    return (f"first:{texts[0]}", *_signs(before, texts[number - 1], _name(texts[number]), _name(behind)))


@lru_cache(maxsize=_MOST_SIGNS)
def _signs(before: str, last: str, word: str, behind: str) -> tuple[str, ...]:
    """Which words end headings, which begin text."""
    before_class, last_class, class_, behind_class = map(_class_of, (before, last, word, behind))
    return (
        f"last:{last}",
        f"last-but-one:{before}",
        f"last-letter:{last[-1]}",
        f"next:{word}",
        f"next-but-one:{behind}",
        f"next-letter:{word[0]}",
        f"next-two:{word}{behind}",
        f"class-last:{last_class}",
        f"class-last-two:{before_class}-{last_class}",
        f"class-seam:{last_class}-{class_}",
        f"class-next:{class_}",
        f"class-next-two:{class_}-{behind_class}",
        f"class-behind:{behind_class}",
    )


def _name(word: str) -> str:
    """Figures are all one."""
    return _FIGURE if word[0].isdigit() else word


@cache
def _classes() -> Mapping[str, str]:
    return {word: row[0] for row in rows("classes") for word in row[1].split(" ")}


def _class_of(word: str) -> str:
    """The class of a word; a word without one is like those with the same last character."""
    return _classes().get(word) or f"?{word[-1]}"

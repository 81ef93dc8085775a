"""How much two words and their neighbours sound like the end of one sentence and the beginning of the next.

A logistic regression over the words and tags round a seam, fitted by ``tests/corpus/breaks.py`` to punctuated Chinese
text with its marks taken out (law and newspaper, 5 million characters). Its weights lie hashed in
``resources/rules/notice_breaks.bin``: one signed byte each, in sixteenths of a natural logarithm.
"""

from array import array
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from zlib import crc32

from reader.base.paths import resource

UNIT = 16
# The groups of names: kinds of words (with the intercept), the word before the seam, the one behind, words together.
PARTS = ("tags", "before", "behind", "words")
_EDGE = "^"
_MOST_GROUPS = 1 << 15  # remembered

_Group = tuple[Callable[..., tuple[str, ...]], tuple[str, ...]]


@cache
def weights() -> Sequence[int]:
    """The table: a power of two of signed bytes; the last one is the intercept."""
    return array("b", resource("rules", "notice_breaks.bin").read_bytes())


def break_parts(texts: tuple[str, ...], tags: tuple[str, ...], number: int) -> tuple[float, ...]:
    """The logarithm of the odds that a sentence ends before word ``number`` (1 or more), in ``PARTS``."""
    first, *others = [_points(group, around) for group, around in _groups(texts, tags, number)]
    return ((first + weights()[-1]) / UNIT, *[part / UNIT for part in others])


def names_of(texts: tuple[str, ...], tags: tuple[str, ...], number: int) -> list[bytes]:
    """What the regression looks at: the two words before the seam and the two behind, their tags, and their pairs."""
    return [name.encode() for group, around in _groups(texts, tags, number) for name in group(*around)]


def _groups(texts: tuple[str, ...], tags: tuple[str, ...], number: int) -> Sequence[_Group]:
    """The names in groups, each with what it is made from: groups of few words come again and again."""
    last, end = texts[number - 1], tags[number - 1]
    word, start = texts[number], tags[number]
    before, edge = (texts[number - 2], tags[number - 2]) if number > 1 else (_EDGE, _EDGE)
    behind, after = (texts[number + 1], tags[number + 1]) if number + 1 < len(texts) else (_EDGE, _EDGE)
    return (
        (_tags, (edge, end, start, after)),
        (_word_before, (edge, last, start)),
        (_word_behind, (end, word, after)),
        (_words, (before, last, word, behind)),
    )


@lru_cache(maxsize=_MOST_GROUPS)
def _points(group: Callable[..., tuple[str, ...]], around: tuple[str, ...]) -> int:
    table = weights()
    mask = len(table) - 1
    return sum([table[crc32(name.encode()) & mask] for name in group(*around)])


def _tags(edge: str, end: str, start: str, after: str) -> tuple[str, ...]:
    return f"t{end}|{start}", f"u{edge}|{end}|{start}", f"v{end}|{start}|{after}"


def _word_before(edge: str, last: str, start: str) -> tuple[str, ...]:
    name = _name(last)
    return f"a{name}", f"A{last[-1]}", f"x{name}|{start}", f"w{edge}|{name}"


def _word_behind(end: str, word: str, after: str) -> tuple[str, ...]:
    name = _name(word)
    return f"b{name}", f"B{word[0]}", f"y{end}|{name}", f"m{name}|{after}"


def _words(before: str, last: str, word: str, behind: str) -> tuple[str, ...]:
    letters, last, word, behind = f"c{last[-1]}|{word[0]}", _name(last), _name(word), _name(behind)
    return f"ab{last}|{word}", letters, f"n{behind}", f"q{before}|{last}", f"r{word}|{behind}"


def _name(word: str) -> str:
    """Figures are all one."""
    return "#" if word[0].isdigit() else word

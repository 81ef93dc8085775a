"""How much two words and their neighbours sound like the end of one sentence and the beginning of the next.

A logistic regression over the words and tags round a seam, fitted by ``tests/corpus/breaks.py`` to punctuated Chinese
text with its marks taken out (law and newspaper, 5 million characters). Its weights lie hashed in
``resources/rules/notice_breaks.bin``: one signed byte each, in sixteenths of a natural logarithm. The place of a name
is its CRC-32, which can go on from the checksum of how the name begins: that, and what a word has alone, is kept.
"""

from array import array
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple
from zlib import crc32

from reader.base.paths import resource

UNIT = 16
# The groups of names: kinds of words (with the intercept), the word before the seam, the one behind, words together.
PARTS = ("tags", "before", "behind", "words")
_EDGE = "^"
_MOST_WORDS = 1 << 14  # remembered
# Checksums of how the names of a word begin.
_A, _BEFORE, _B, _BEHIND, _N, _X, _M, _AB, _Q, _R, _C = (
    crc32(begin.encode()) for begin in ("a", "A", "b", "B", "n", "x", "m", "ab", "q", "r", "c")
)


class _Word(NamedTuple):
    """The names of a word alone have these points (as the last before a seam, the first and the second behind it), and
    those that begin with it these checksums, by their first letter; ``code`` and ``start`` are what others end with.
    """

    last: int
    first: int
    second: int
    x: int
    m: int
    ab: int
    q: int
    r: int
    c: int
    code: bytes
    start: bytes


class _Tag(NamedTuple):
    """The same of the tag of a word; ``inner`` is its code and the mark behind it."""

    t: int
    u: int
    v: int
    w: int
    y: int
    code: bytes
    inner: bytes


@cache
def weights() -> Sequence[int]:
    """The table: a power of two of signed bytes; the last one is the intercept."""
    return array("b", resource("rules", "notice_breaks.bin").read_bytes())


def break_points(texts: Sequence[str], tags: Sequence[str], seams: Iterable[int]) -> list[tuple[int, int, int, int]]:
    """The logarithm of the odds that a sentence ends before each of some words (1 or more), in ``PARTS`` and ``UNIT``.

    That is the sum of the weights of ``names_of``.
    """
    table = weights()
    mask, always = len(table) - 1, table[-1]
    words, kinds = list(map(_word, (_EDGE, *texts, _EDGE))), list(map(_tag, (_EDGE, *tags, _EDGE)))
    found = []
    for number in seams:
        before, last, word, behind = words[number - 1 : number + 3]
        edge, end, start, after = kinds[number - 1 : number + 3]
        found.append(
            (
                always
                + table[crc32(start.code, end.t) & mask]
                + table[crc32(start.code, crc32(end.inner, edge.u)) & mask]
                + table[crc32(after.code, crc32(start.inner, end.v)) & mask],
                last.last + table[crc32(start.code, last.x) & mask] + table[crc32(last.code, edge.w) & mask],
                word.first + table[crc32(word.code, end.y) & mask] + table[crc32(after.code, word.m) & mask],
                behind.second
                + table[crc32(word.code, last.ab) & mask]
                + table[crc32(word.start, last.c) & mask]
                + table[crc32(last.code, before.q) & mask]
                + table[crc32(behind.code, word.r) & mask],
            )
        )
    return found


def names_of(texts: Sequence[str], tags: Sequence[str], number: int) -> list[tuple[str, ...]]:
    """What the regression looks at, in ``PARTS``: the two words on each side of a seam, their tags, and their pairs."""
    last, end, word, start = texts[number - 1], tags[number - 1], texts[number], tags[number]
    before, edge = (texts[number - 2], tags[number - 2]) if number > 1 else (_EDGE, _EDGE)
    behind, after = (texts[number + 1], tags[number + 1]) if number + 1 < len(texts) else (_EDGE, _EDGE)
    left, right = last[-1], word[0]
    last, word, behind = _name(last), _name(word), _name(behind)
    return [
        (f"t{end}|{start}", f"u{edge}|{end}|{start}", f"v{end}|{start}|{after}"),
        (f"a{last}", f"A{left}", f"x{last}|{start}", f"w{edge}|{last}"),
        (f"b{word}", f"B{right}", f"y{end}|{word}", f"m{word}|{after}"),
        (f"ab{last}|{word}", f"c{left}|{right}", f"n{behind}", f"q{before}|{last}", f"r{word}|{behind}"),
    ]


@cache
def _tag(tag: str) -> _Tag:
    code = tag.encode()
    inner = code + b"|"
    t, u, v, w, y = (crc32(inner, crc32(letter)) for letter in (b"t", b"u", b"v", b"w", b"y"))
    return _Tag(t, u, v, w, y, code, inner)


@lru_cache(maxsize=_MOST_WORDS)
def _word(word: str) -> _Word:
    code, start, end = _name(word).encode(), word[0].encode(), word[-1].encode()
    inner, table = code + b"|", weights()
    mask = len(table) - 1
    return _Word(
        table[crc32(code, _A) & mask] + table[crc32(end, _BEFORE) & mask],
        table[crc32(code, _B) & mask] + table[crc32(start, _BEHIND) & mask],
        table[crc32(code, _N) & mask],
        crc32(inner, _X),
        crc32(inner, _M),
        crc32(inner, _AB),
        crc32(word.encode() + b"|", _Q),
        crc32(inner, _R),
        crc32(end + b"|", _C),
        code,
        start,
    )


def _name(word: str) -> str:
    """Figures are all one."""
    return "#" if word[0].isdigit() else word

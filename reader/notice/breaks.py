"""How much two words and their neighbours sound like the end of one sentence and the beginning of the next.

A logistic regression over the words and tags round a seam, fitted by ``tests/corpus/breaks.py`` to punctuated Chinese
text with its marks taken out (law and newspaper, 5 million characters). Its weights lie hashed in
``resources/rules/notice_breaks.bin``: one signed byte each, in sixteenths of a natural logarithm.
"""

from array import array
from collections.abc import Sequence
from functools import cache
from zlib import crc32

from reader.base.paths import resource

UNIT = 16
_EDGE = "^"


@cache
def weights() -> Sequence[int]:
    """The table: a power of two of signed bytes; the last one is the intercept."""
    return array("b", resource("rules", "notice_breaks.bin").read_bytes())


def break_points(texts: tuple[str, ...], tags: tuple[str, ...], number: int) -> float:
    """The logarithm of the odds that a sentence ends before word ``number`` (1 or more)."""
    table = weights()
    mask = len(table) - 1
    return (table[mask] + sum(table[crc32(name) & mask] for name in names_of(texts, tags, number))) / UNIT


def names_of(texts: tuple[str, ...], tags: tuple[str, ...], number: int) -> list[bytes]:
    """What the regression looks at: the two words before the seam and the two behind, their tags, and their pairs."""
    last, end = texts[number - 1], tags[number - 1]
    word, start = texts[number], tags[number]
    before, edge = (texts[number - 2], tags[number - 2]) if number > 1 else (_EDGE, _EDGE)
    behind, after = (texts[number + 1], tags[number + 1]) if number + 1 < len(texts) else (_EDGE, _EDGE)
    first, final = word[0], last[-1]
    if first.isdigit():
        word = "#"
    if last[0].isdigit():
        last = "#"
    if behind[0].isdigit():
        behind = "#"
    names = (
        f"a{last}", f"b{word}", f"ab{last}|{word}", f"c{final}|{first}", f"A{final}", f"B{first}", f"t{end}|{start}",
        f"u{edge}|{end}|{start}", f"v{end}|{start}|{after}", f"x{last}|{start}", f"y{end}|{word}", f"n{behind}",
        f"m{word}|{after}", f"w{edge}|{last}", f"q{before}|{last}", f"r{word}|{behind}",
    )  # fmt: skip
    return [name.encode() for name in names]

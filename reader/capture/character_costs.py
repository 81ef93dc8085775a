"""How odd a character is in a Chinese notice, as a cost: what tells the right encoding of some bytes from wrong ones.

The right decoding of a notice costs about 1.5 a character, a wrong one that is valid 4 and more, since it falls all
over the 20,902 characters of Unicode's first block.
"""

from collections.abc import Iterable
from functools import cache

from reader.base.paths import resource

FREQUENT, COMMON, RARER, ODD = 1.0, 2.5, 4.0, 6.0
UNASSIGNED, CONTROL = 12.0, 12.0
LOST = 10.0  # a byte that belongs to no character
LOST_AGAIN = 4.0  # the next one of the same place
_ASCII = 1.6
_WHITE = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x85"


def cost_of(character: str) -> float:
    """The cost of one character: ``FREQUENT`` to ``UNASSIGNED``."""
    found = _known().get(character)
    return _class_cost(character) if found is None else found


def mean_cost(text: str) -> float:
    """The mean cost of the characters of ``text``, at most 20,000 of them looked at; 0 for an empty text."""
    sample = text[:20_000]
    return sum(map(cost_of, sample)) / len(sample) if sample else 0.0


def _class_cost(character: str) -> float:
    if character < "\x80":
        return _ASCII if " " <= character != "\x7f" or character in _WHITE else CONTROL
    if character == "\ufffd":
        return LOST
    if "\x80" <= character < "\xa0":
        return _ASCII if character in _WHITE else CONTROL
    if "\ue000" <= character <= "\uf8ff" or character >= "\U000f0000" or not character.isprintable():
        return UNASSIGNED
    return ODD


@cache
def _known() -> dict[str, float]:
    """Frequent characters by our own table, common and rarer ones by the standards themselves.

    GB 2312 puts its 3,755 level-1 characters in rows 16 to 55 (bytes B0 to D7) and the 3,008 of level 2 after them;
    Big5 puts its 5,401 level-1 ones in bytes A4 to C6. GB 2312's level 2 (names, places) counts as rarer, and so do
    the signs of GBK.
    """
    trails = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    costs = dict.fromkeys(_rows("gb2312", 0xD8, 0xF8, range(0xA1, 0xFF)), RARER)
    costs |= dict.fromkeys(_rows("big5", 0xA4, 0xC7, trails), COMMON)
    costs |= dict.fromkeys(_rows("gb2312", 0xB0, 0xD8, range(0xA1, 0xFF)), COMMON)
    costs |= dict.fromkeys("①②③④⑤⑥⑦⑧⑨⑩×ⅠⅡⅢ℃‰©\xa0•□■★☆→２３４５６７８９āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü", COMMON)
    # Rules drawn with ─ or ═ and the other signs of rows 1, 2, 8 and 9: beside each other they are no wrong halves.
    signs = _rows("gbk", 0xA1, 0xA3, trails) | _rows("gbk", 0xA8, 0xAA, trails)
    costs |= dict.fromkeys((sign for sign in signs if _class_cost(sign) == ODD), RARER)
    costs |= {chr(code): RARER for code in (*range(0xC0, 0x100), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
    lines = resource("rules", "capture_frequent.txt").read_text(encoding="utf-8").splitlines()
    frequent = "".join(line for line in lines if not line.startswith("#"))
    return costs | dict.fromkeys(frequent + "　、。·“”‘’—…《》〈〉〔〕【】「」『』（），：；！？％０１", FREQUENT)


def _rows(encoding: str, first: int, last: int, trails: Iterable[int]) -> set[str]:
    trails = tuple(trails)
    return {bytes((high, low)).decode(encoding, "ignore") for high in range(first, last) for low in trails} - {""}

"""Bytes to text where some of them are damaged: what is left is read, and each bad place becomes one U+FFFD.

A byte that is lost from a double-byte encoding makes pairs of the wrong halves up to the end of the line, all of them
valid. So the bytes of a damaged stretch are read in the cheapest way there is: each step takes one character, at the
cost of its oddness, or passes over one byte, at a high cost (the shortest path through the stretch).
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from reader.capture.character_costs import LOST, LOST_AGAIN, ODD, UNASSIGNED, cost_of

# No character of GBK or Big5 holds one of these bytes, so reading can begin anew behind them.
_BORDERS = re.compile(rb"(?<=[\x00-\x2f])")
# U+0Axx and U+xx00 side by side are in no Chinese text: at whichever offset these stand, a line ends there.
_WIDE_BORDERS = {"utf-16-le": re.compile(rb"(?<=\n\x00)"), "utf-16-be": re.compile(rb"(?<=\x00\n)")}
_LONGEST = 20_000  # bytes of one stretch whose cheapest reading is searched: 10 ms a 1,000
_GAIN = 3.0  # what the cheapest reading must save to be believed where the plain one is valid
_MARKS = re.compile("\ufffd{2,}")


def strictly(content: bytes, encoding: str) -> str | None:
    """The text, or None when a single byte does not fit."""
    try:
        return content.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def leniently(content: bytes, encoding: str) -> str:
    """The text with one U+FFFD for each place that does not fit; a place is one byte or several in a row."""
    if encoding.startswith("utf-8"):
        return _MARKS.sub("\ufffd", content.decode(encoding, "replace"))
    stretches = _WIDE_BORDERS.get(encoding, _BORDERS).split(content)
    return "".join(_stretch(stretch, encoding) for stretch in stretches if stretch)


def in_step(content: bytes, text: str, encoding: str) -> str:
    """The text of bytes that are all valid, where wrong halves may have made other characters of some of them."""
    odd = [character for character in set(text) if cost_of(character) >= ODD]
    if not _may_be_out_of_step(odd):
        return text
    lines, ends = content.split(b"\n"), text.split("\n")
    if encoding in _WIDE_BORDERS or len(lines) != len(ends):
        return leniently(content, encoding)
    suspect = re.compile(f"[{''.join(map(re.escape, odd))}]")
    pairs = zip(lines, ends, strict=True)
    return "\n".join(leniently(raw, encoding) if suspect.search(line) else line for raw, line in pairs)


def _may_be_out_of_step(characters: Iterable[str]) -> bool:
    """Whether characters whose bytes are all valid may be made of wrong halves: two odd ones, or one that is none."""
    return sum(cost for cost in map(cost_of, characters) if cost >= ODD) >= min(2 * ODD, UNASSIGNED)


def _stretch(content: bytes, encoding: str) -> str:
    plain = strictly(content, encoding)
    if plain is not None and not _may_be_out_of_step(plain):
        return plain
    if len(content) > _LONGEST:
        return _MARKS.sub("\ufffd", content.decode(encoding, "replace")) if plain is None else plain
    text, cost = _cheapest(content, encoding)
    return text if plain is None or cost + _GAIN < sum(map(cost_of, plain)) else plain


def _cheapest(content: bytes, encoding: str) -> tuple[str, float]:
    """The cheapest reading and its cost: from the end to the beginning, the best way on from each byte."""
    size = len(content)
    # Per place: the cost from there to the end, the character there (empty: a lost byte), and where it ends.
    whole: list[tuple[float, str, int]] = [(0.0, "\x00", size)] * (size + 1)
    for at in range(size - 1, -1, -1):
        ahead, following, _ = whole[at + 1]
        best = (ahead + (LOST if following else LOST_AGAIN), "", at + 1)
        for length in (1, 2, 4):
            character = _character(content[at : at + length], encoding) if at + length <= size else ""
            if character:
                cost = cost_of(character) + whole[at + length][0]
                if cost < best[0]:
                    best = (cost, character, at + length)
        whole[at] = best
    pieces: list[str] = []
    at = 0
    while at < size:
        _, character, at = whole[at]
        if character or pieces[-1:] != ["\ufffd"]:
            pieces.append(character or "\ufffd")
    return "".join(pieces), whole[0][0]


@lru_cache(maxsize=20_000)
def _character(content: bytes, encoding: str) -> str:
    """The one character that these bytes are, or an empty text."""
    text = strictly(content, encoding)
    return text if text is not None and len(text) == 1 else ""

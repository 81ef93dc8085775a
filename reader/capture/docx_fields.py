r"""What Word draws from a field's instruction alone: signs in rings, fractions, readings above characters.

Such fields (``EQ \o\ac(○,12)``; ECMA-376 part 1, 17.16.5.17 and the notes there on East Asian layout) have no result,
so that their text stands nowhere else in the file.
"""

import re

from reader.capture.docx_numerals import numeral

_EQUATION = re.compile(r"\s*EQ\s+", re.I)
_FORMAT = re.compile(r"\\\*\s*(?:\"[^\"]{0,100}\"|(?:hps|jc)\s*\d{1,3}|\S{1,40})", re.I)
_INNERMOST = re.compile(r"((?:\\[a-z]{1,2}\s*-?\d{0,4}\s*){1,6})\(([^()\\]*)\)", re.I)
_LEFT_OVER = re.compile(r"\\[a-z]{1,2}", re.I)
_HAN = re.compile("[㐀-鿿\U00020000-\U0003ffff]")
_RINGS = frozenset("○〇◯Ｏ")
_FRAMES = _RINGS | frozenset("□△◇")
_LONGEST = 2000


def drawn(instruction: str) -> str:
    """The text that an ``EQ`` field prints; empty for other fields."""
    begin = _EQUATION.match(instruction)
    if begin is None or len(instruction) > _LONGEST:
        return ""
    text, changed = _FORMAT.sub(" ", instruction[begin.end() :]), 1
    while changed:
        text, changed = _INNERMOST.subn(_part, text)
    return _LEFT_OVER.sub("", text).strip()


def _part(found: re.Match[str]) -> str:
    """One switch with its arguments, none of which has switches of its own."""
    kind = found[1].strip().lower()[:2]
    parts = [part.strip() for part in re.split("[,;]", found[2])]
    if kind == "\\f":
        return "/".join(parts)
    if kind == "\\r":
        return "√" + parts[-1]
    if kind == "\\o" and len(parts) == 2:
        return _laid_over(*parts)
    return "".join(parts)


def _laid_over(first: str, second: str) -> str:
    for frame, sign in ((first, second), (second, first)):
        if frame in _FRAMES:
            ring = frame in _RINGS and sign.isdecimal() and len(sign) < 3
            return numeral(int(sign), "decimalEnclosedCircle") if ring else sign
    reading = _HAN.search(second) and not _HAN.search(first)
    return second if reading else first + second

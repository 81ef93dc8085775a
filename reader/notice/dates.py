"""Dates as official documents write them, found in text and brought to ``YYYY-MM-DD``."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

_DIGITS = "零一二三四五六七八九"
_YEAR_DIGITS = {digit: str(value) for value, digit in enumerate("〇一二三四五六七八九")} | dict.fromkeys(
    "零○◯ＯOo０0", "0"
)
# 2025-03-10, 2025/3/10, 2025.03.10: both separators the same, and no further number hanging on (versions, addresses).
NUMERIC = r"(?<![\d.\-/])(\d{4})\s?(?P<between>[-/.．－])\s?(\d{1,2})\s?(?P=between)\s?(\d{1,2})(?!\d|[./\-]\d)"
# 2025年3月10日: what GB/T 9704-2012, 7.3.5.4 asks for.
# 民国114年3月5日 counts from 1912: only where the text says so.
ARABIC = r"(?<!\d)((?:中华)?民国\s*\d{2,3}|\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日"
# 二〇二五年三月十日: the form before 2012.
NUMERALS = (
    r"([一二][〇○◯零ＯOo０0一二三四五六七八九]{3})\s*年"
    r"\s*([元一二三四五六七八九十]{1,3})\s*月\s*([一二三四五六七八九十廿卅]{1,3})\s*日"
)
_FORMS = {"numeric": re.compile(NUMERIC), "arabic": re.compile(ARABIC), "numerals": re.compile(NUMERALS)}
WRITTEN = re.compile(f"(?=[\\d一二中民])(?:{ARABIC}|{NUMERALS})")  # first a quick look
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_ERA, _BEFORE_ERA = 1911, "中民"
_MOST_NUMERALS = 1 << 10  # remembered


class FoundDate(NamedTuple):
    """A valid date in a text: its span, ``YYYY-MM-DD``, and its form (numeric, arabic, numerals)."""

    start: int
    end: int
    iso: str
    form: str


def find_dates(text: str) -> Iterator[FoundDate]:
    """All valid dates of ``text``, form by form, each form in order of place."""
    for form, pattern in _FORMS.items():
        for match in pattern.finditer(text):
            iso = _iso(form, match.groups())
            if iso:
                yield FoundDate(match.start(), match.end(), iso, form)


def found_at_years(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` finds, for a pattern that begins with a written date: its 年 is looked for."""
    place, done = text.find("年"), 0
    while place >= 0:
        start = place
        while start and text[start - 1].isspace():
            start -= 1
        match = pattern.match(text, start - 4) if start - 4 >= done else None
        if match:
            done = match.end()
            yield match
        place = text.find("年", max(place + 1, done))


def date_of(text: str) -> str | None:
    """The one date that ``text`` is, whatever its form; None when it is not exactly one valid date."""
    stripped = text.strip()
    if stripped[-1:] == "日":
        form = "arabic" if stripped[0].isdecimal() or stripped[0] in _BEFORE_ERA else "numerals"
    elif stripped[-1:].isdecimal():
        form = "numeric"
    else:
        return None
    match = _FORMS[form].fullmatch(stripped)
    return _iso(form, match.groups()) if match else None


def numeral_of(number: int) -> str:
    """A number from 1 to 99 in Chinese numerals."""
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else _DIGITS[tens]) + ("十" if tens else "") + (_DIGITS[ones] if ones else "")


_USUAL = {write(number): number for write in (str, numeral_of) for number in range(1, 100)}


def number_of(numeral: str) -> int | None:
    """The value of a Chinese numeral below 1000 (十二 is 12, 一百零三 is 103) or of digits; None if it is neither."""
    value = _USUAL.get(numeral)
    return _read(numeral) if value is None else value


@lru_cache(maxsize=_MOST_NUMERALS)
def _read(numeral: str) -> int | None:
    if numeral.isdecimal():
        return int(numeral)
    plain = numeral.replace("廿", "二十").replace("卅", "三十").replace("零", "").replace("〇", "")
    match = re.fullmatch(r"(?:([一二三四五六七八九])百)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?", plain)
    if not plain or match is None:
        return None
    hundreds, tens, ten, ones = match.groups()
    digit = _DIGITS.index
    return (digit(hundreds) * 100 if hundreds else 0) + (digit(tens or "一") * 10 if ten else 0) + digit(ones or "零")


def _iso(form: str, parts: tuple[str, ...]) -> str | None:
    if form == "numerals":
        year_text = "".join(_YEAR_DIGITS[char] for char in parts[0])
        month, day = number_of(parts[1].replace("元", "一")), number_of(parts[2])
    else:
        year_text, month, day = parts[0], int(parts[-2]), int(parts[-1])
        if not year_text.isdecimal():
            year_text = str(int(year_text.partition("国")[2]) + _ERA)
    if month is None or day is None or not _FIRST_YEAR <= int(year_text) <= _LAST_YEAR:
        return None
    try:
        return date(int(year_text), month, day).isoformat()
    except ValueError:
        return None

"""Days, months and years as people write them in a query: 2025年3月6日, 2025-03-06, 2025.3, 二〇二五年三月, 2025年."""

import re
from calendar import monthrange

_DIGITS = "〇一二三四五六七八九"
_NUMERALS = str.maketrans({"零": "0", "○": "0", **{digit: str(value) for value, digit in enumerate(_DIGITS)}})
_YEAR = re.compile(r"([〇○零一二三四五六七八九]{4})(?=年)")
_SMALL = re.compile(r"([二三]?)(十?)([一二三四五六七八九]?)(?=[月日号])")
_DATE = re.compile(r"([12]\d{3})(?:年(?:(\d{1,2})月(?:(\d{1,2})[日号]?)?)?|([-./])(\d{1,2})(?:\4(\d{1,2}))?)")
_PARTED = re.compile(r"(?<=[年月])\s+(?=[\d一二三十])")


def joined(query: str) -> str:
    """The query with dates that were typed with spaces (2025年 3月 6日) as one word each."""
    return _PARTED.sub("", query)


def days_of(word: str) -> tuple[str, str] | None:
    """The first and the last day (YYYY-MM-DD) that a word of a query means, or None when it is no date."""
    found = _DATE.fullmatch(_in_figures(word))
    if not found:
        return None
    year, month, day = int(found[1]), int(found[2] or found[5] or 0), int(found[3] or found[6] or 0)
    if not month:
        return f"{year}-01-01", f"{year}-12-31"
    if month > 12 or day > monthrange(year, month)[1]:
        return None
    return f"{year}-{month:02}-{day or 1:02}", f"{year}-{month:02}-{day or monthrange(year, month)[1]:02}"


def ways_to_write(days: tuple[str, str]) -> tuple[str, ...]:
    """How a text may write these days: 2025年3月6日, 2025年03月06日, 2025-03-06, 2025-3-6, 二〇二五年三月六日."""
    first, last = days
    year, month, day = first.split("-")
    if first == last:
        plain = f"{year}年{int(month)}月{int(day)}日"
        figures = (f"{year}年{month}月{day}日", first, f"{year}-{int(month)}-{int(day)}")
        return (plain, *figures, f"{_in_numerals(year)}年{_small(int(month))}月{_small(int(day))}日")
    if month == last[5:7]:
        plain = f"{year}年{int(month)}月"
        return (plain, f"{year}年{month}月", first[:7], f"{_in_numerals(year)}年{_small(int(month))}月")
    return (f"{year}年", f"{_in_numerals(year)}年")


def _in_figures(word: str) -> str:
    word = _YEAR.sub(lambda found: found[1].translate(_NUMERALS), word)
    return _SMALL.sub(_small_figure, word)


def _small_figure(found: re.Match[str]) -> str:
    tens, ten, ones = found.groups()
    if not (tens or ten or ones):
        return ""
    if tens and not ten:  # 二月, 三日: it is a figure of its own
        return found[0] if ones else tens.translate(_NUMERALS)
    value = (int(tens.translate(_NUMERALS)) if tens else 1) * 10 if ten else 0
    return str(value + (int(ones.translate(_NUMERALS)) if ones else 0))


def _in_numerals(year: str) -> str:
    return "".join(_DIGITS[int(digit)] for digit in year)


def _small(number: int) -> str:
    tens, ones = divmod(number, 10)
    return (_DIGITS[tens] if tens > 1 else "") + ("十" if tens else "") + (_DIGITS[ones] if ones else "")

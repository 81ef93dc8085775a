"""Numbers as Chinese words. Everything takes strings of ASCII digits: leading zeros mean something here."""

from collections.abc import Iterable

_DIGITS = "零一二三四五六七八九"
_PLAIN = str.maketrans("0123456789", _DIGITS)
_PHONE = str.maketrans("0123456789", "零幺二三四五六七八九")
_SMALL = ("", "十", "百", "千")
_LARGE = ("", "万", "亿", "万亿")
_LONGEST = 16  # digits; beyond that nobody says a number as a quantity


def digit_by_digit(digits: str) -> str:
    """2025 -> 二零二五."""
    return digits.translate(_PLAIN)


def as_phone(digits: str) -> str:
    """12345 -> 幺二三四五: one is 幺 in telephone, road and room numbers."""
    return digits.translate(_PHONE)


def cardinal(digits: str) -> str:
    """10500 -> 一万零五百. A leading two is 两 before 千, 万 and 亿 (2412 -> 两千四百一十二), 二 elsewhere."""
    digits = "".join(filter(str.isdigit, digits)).lstrip("0") or "0"  # 1,234 and 1 234
    if len(digits) > _LONGEST:
        return digit_by_digit(digits)
    if digits == "0":
        return "零"
    words = "".join(_groups(digits))
    if words.startswith("一十"):
        words = words[1:]
    if words[0] == "二" and words[1:2] in {"千", "万", "亿"}:
        words = "两" + words[1:]
    return words


def number(written: str) -> str:
    """A number with or without decimals and thousands separators: 1,234.50 -> 一千二百三十四点五零."""
    whole, point, decimals = written.partition(".")
    return cardinal(whole) + ("点" + digit_by_digit(decimals) if point else "")


def _groups(digits: str) -> Iterable[str]:
    groups = [digits[max(0, end - 4) : end] for end in range(len(digits), 0, -4)][::-1]
    pending_zero = False
    for index, group in enumerate(groups):
        value = int(group)
        if value == 0:
            pending_zero = True
            continue
        if index and (pending_zero or value < 1000):
            yield "零"
        pending_zero = False
        place = len(groups) - 1 - index
        joined = place == 3 and int(groups[index + 1])  # 一千二百万三千亿, not 一千二百万亿三千亿
        yield _within(str(value)) + ("万" if joined else _LARGE[place])


def _within(digits: str) -> str:
    """Up to four digits, no leading zero."""
    words, zero = "", False
    for place, digit in zip(range(len(digits) - 1, -1, -1), digits, strict=True):
        if digit == "0":
            zero = True
            continue
        words += ("零" if zero else "") + _DIGITS[int(digit)] + _SMALL[place]
        zero = False
    return words

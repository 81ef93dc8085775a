"""How Word writes the numbers of lists: the formats of ``ST_NumberFormat`` (ECMA-376 part 1, 17.18.59)."""

from collections.abc import Callable

_DIGITS = "〇一二三四五六七八九"
_FORMAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LARGEST = 9999


def numeral(count: int, shape: str) -> str:
    """``count`` written as the format ``shape`` says; formats that are not known, and large numbers, in digits."""
    if shape == "none":
        return ""
    if not 0 < count <= _LARGEST:
        return str(count)
    return _FORMATS.get(shape, str)(count)


def counting(count: int, digits: str = _DIGITS, units: str = "十百千", zero: str = "零") -> str:
    """A number from 1 to 9,999 in Chinese: 十二, 一百零五; 拾 and its like keep their 壹 (壹拾贰)."""
    text, pending = "", False
    for place in (3, 2, 1, 0):
        digit = count // 10**place % 10
        if digit:
            text += (zero if pending else "") + digits[digit] + (units[place - 1] if place else "")
        pending = bool(text) and not digit
    return text.removeprefix("一") if text.startswith("一十") else text


def _letters(count: int) -> str:
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)  # z is followed by aa, bb, cc


def _roman(count: int) -> str:
    text = ""
    for size, sign in _ROMAN:
        text += sign * (count // size)
        count %= size
    return text


def _circled(count: int) -> str:
    for last, first in ((20, 0x2460), (35, 0x3251 - 20), (50, 0x32B1 - 35)):
        if count <= last:
            return chr(first + count - 1)
    return str(count)


def _wide(count: int) -> str:
    return "".join(chr(ord(digit) + 0xFEE0) for digit in str(count))


def _one_by_one(count: int) -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(count))


def _formal(count: int) -> str:
    return counting(count, _FORMAL, "拾佰仟")


def _ordinal(count: int) -> str:
    return "第" + counting(count)


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda count: f"{count:02}",
    "lowerLetter": _letters,
    "upperLetter": lambda count: _letters(count).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "decimalFullWidth": _wide,
    "decimalFullWidth2": _wide,
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": lambda count: f"（{count}）",
    "decimalEnclosedFullstop": lambda count: f"{count}.",
    "numberInDash": lambda count: f"- {count} -",
    "chineseCounting": counting,
    "chineseCountingThousand": counting,
    "japaneseCounting": counting,  # what Chinese Word writes for 一, 二, 三
    "koreanCounting": counting,
    "taiwaneseCounting": counting,
    "taiwaneseCountingThousand": counting,
    "ideographDigital": _one_by_one,
    "japaneseDigitalTenThousand": _one_by_one,
    "taiwaneseDigital": _one_by_one,
    "chineseLegalSimplified": _formal,
    "ideographLegalTraditional": _formal,
    "japaneseLegal": _formal,
    "ideographTraditional": lambda count: _STEMS[(count - 1) % 10],
    "ideographZodiac": lambda count: _BRANCHES[(count - 1) % 12],
    "ordinal": str,
    "chineseOrdinal": _ordinal,
}

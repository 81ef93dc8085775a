"""Dashes: 到 in a range, 零下 or 负 before a quantity, 减 in a sum, 杠 in a number that is a name, else a pause."""

import re

from reader.speech.written_dates import counted_after
from reader.speech.written_quantities import NUMBER
from reader.speech.written_rule import Saying, after, before

_UNIT_BEHIND_DIGIT = re.compile(r"[\d一二三四五六七八九十百千万亿Ⅰ-ⅿ][\s一-鿿A-Za-z%‰℃℉°²³㎎-㏑）)]{0,4}$")
_WEEKDAY = re.compile(r"(?:周|星期|礼拜)[一二三四五六日天]$")
_NUMERAL = re.compile(r"[一二三四五六七八九十百][年月日号时点章节条款级类届批期次组]?$")
_NUMERAL_NEXT = re.compile(r"第?[一二三四五六七八九十百]")
_SERIAL_PART = re.compile(r"[表图]\s?\d+$")  # 表1-1
_SERIAL_NEXT = re.compile(r"\s?\d+(?!\d|\s?[号日])")
_DEGREES = re.compile(rf"{NUMBER}(?:\s?[-—–~～至到]\s?[-+−]?{NUMBER})?\s?(?:℃|°C?|摄氏度|度)")
_AMOUNT = re.compile(rf"(?:\d+\.\d+|{NUMBER}\s?(?:[%‰‱万亿元个倍层楼]|[A-Za-zμ]))")
_WORDLIKE = re.compile(r"[一-鿿㐀-䶿A-Za-z0-9]")
_DATE_AHEAD = re.compile(r"\d([-./])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9])$")
_DATE_BEHIND = re.compile(r"(?:\d{4}([-./])\d{1,2}\1\d{1,2}|(?:1[0-2]|0?[1-9])[-./](?:3[01]|[12]\d|0?[1-9]))(?![\d.])")
_LAST_NUMBER = re.compile(r"(?<![\d.:：])(\d{1,4})$")
_FIRST_NUMBER = re.compile(r"(\d{1,4})(?![\d.%‰℃°:：])")
_SCORE_BEFORE = re.compile(r"(?:比分|总分|战绩)[^，。；]{0,4}?\d+$")
_SCORE_AFTER = re.compile(r"\d+(?:的?比分|战?胜|获胜|击败|领先|大胜|险胜|战平|落后|取胜)")
_DIFFERENCE = re.compile(r"\d+(?:\.\d+)?\s?=")


def dash_said(match: re.Match[str]) -> Saying:
    """-, —, ~ and their kin: 到 in a range, 零下 or 负 before a quantity, 杠 in a serial number, else a pause."""
    ahead, behind = before(match, 24).rstrip(), after(match, 24)
    if not ahead and behind[:1].isspace():
        return [(len(match.group()), "")]  # the mark of an item, no sign
    return [(len(match.group()), _dash_words(match.group().strip(), ahead, behind.lstrip()))]


def _dash_words(dash: str, ahead: str, behind: str) -> str:
    if _DATE_AHEAD.search(ahead) and _DATE_BEHIND.match(behind):
        return "到"
    if _in_serial(ahead, behind):
        return "杠"
    if _DIFFERENCE.match(behind) and ahead[-1:].isdigit():
        return "减"
    if dash == "-" and (words := _score_or_name(ahead, behind)):
        return words
    sign = behind[:1] in {"-", "+", "−"} and behind[1:2].isdigit()  # 5℃～-3℃
    if _in_range(ahead, behind, sign=sign):
        return "到"
    return _sign_words(dash, ahead, behind) if behind[:1].isdigit() else _pause_words(ahead, behind)


def _score_or_name(ahead: str, behind: str) -> str:
    """比分3-2 is a score; 附件2-1 is a name, for no range falls."""
    first, second = _LAST_NUMBER.search(ahead), _FIRST_NUMBER.match(behind)
    if not first or not second:
        return ""
    if _SCORE_BEFORE.search(ahead) or _SCORE_AFTER.match(behind):
        return "比"
    falls = int(first[1]) >= int(second[1]) and not counted_after(behind, second.end())
    return "杠" if falls else ""


def _sign_words(dash: str, ahead: str, behind: str) -> str:
    """In front of a number that begins no range."""
    if len(dash) > 1 or dash in {"~", "～"} or re.search(r"[A-Za-z0-9]$", ahead):
        return ""
    if _DEGREES.match(behind):
        return "零下"
    begins = not ahead or ahead[-1] in "（(“为是于=：:~～到至，。；、！？,;"
    return "负" if _AMOUNT.match(behind) or begins else ""


def _pause_words(ahead: str, behind: str) -> str:
    if re.search(r"[A-Za-z]$", ahead) and re.match(r"[A-Za-z]", behind):
        return " "
    return "，" if _WORDLIKE.search(ahead[-1:]) and _WORDLIKE.match(behind) else ""


def _in_serial(ahead: str, behind: str) -> bool:
    """表1-1, 43号-1, 2025-001, Ⅱ-2: a stroke inside a number that is a name."""
    if re.search(r"[Ⅰ-ⅿ]$", ahead) and behind[:1].isdigit():
        return True
    if _SERIAL_PART.search(ahead) or (re.search(r"\d$", ahead) and re.match(r"0\d", behind)):
        return True
    return bool(re.search(r"\d号$", ahead) and _SERIAL_NEXT.match(behind))


def _in_range(ahead: str, behind: str, *, sign: bool) -> bool:
    if (behind[:1].isdigit() or sign) and _UNIT_BEHIND_DIGIT.search(ahead) and ahead[-1:] not in {*")）至到~～"}:
        return True
    if _WEEKDAY.search(ahead) and re.match(r"周|星期|礼拜", behind):
        return True
    if re.search(r"[Ⅰ-ⅿ]$", ahead) and re.match(r"[Ⅰ-ⅿ]", behind):
        return True
    if re.search(r"\d\s?[年月日时号]$|\d[:：]\d\d$", ahead) and re.match(r"[一-鿿]", behind):
        return True
    return bool(_NUMERAL.search(ahead) and _NUMERAL_NEXT.match(behind))

"""Quantities: percentages, money, fractions, ranges, numbers with units or measure words."""

import re

from reader.speech.measures import COUNTED, TWO
from reader.speech.number_words import cardinal, number
from reader.speech.units import UNIT, unit_words
from reader.speech.written_rule import Piece, Rule, Saying, after, before, rule

NUMBER = r"(?:\d{1,3}(?:[,\u2009]\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_SPACED = r"[1-9]\d{0,2}(?: \d{3}){1,5}(?!\d)(?:\.\d+)?"
RANGE_DASH = r"\s?[-—–−~～至到─]{1,2}\s?"
_PARTS = {"%": "百分之", "‰": "千分之", "‱": "万分之"}
_CURRENCY = {
    "¥": "元", "$": "美元", "€": "欧元", "£": "英镑", "₽": "卢布", "₩": "韩元", "HK$": "港元", "NT$": "新台币",
    "A$": "澳元", "C$": "加元", "S$": "新加坡元", "RMB": "元", "CNY": "元", "USD": "美元", "EUR": "欧元", "GBP": "英镑",
    "HKD": "港元", "JPY": "日元", "JP¥": "日元", "AUD": "澳元", "CAD": "加元", "RUB": "卢布", "KRW": "韩元",
}  # fmt: skip
_ORDER_BEFORE = re.compile(
    r"(?:第\d{1,4}(?:[、和及至到—~～-]\d{1,4}){0,5}[、和及至到—~～-]|第|初|十|[百千万零点〇]|周|星期|附件|附表|图|表|卷|号|之|其|高|初|农历|腊月|[A-Za-z])\s?$"
)
_SORTS_BEFORE = re.compile(r"(?:分|共|有|为|这|各|以下|上述|其中|前|后|含|包括|设|和|余)$")  # 分为2类, but 2类医疗器械
_CLOCK_BEFORE = re.compile(r"[时点]\s?$")
_RANGE_END = re.compile(rf"(?:{RANGE_DASH}|或|、){NUMBER}")
_RANGE_PERCENT = re.compile(rf"{RANGE_DASH}[-+]?{NUMBER}\s?([%‰‱])")
_WHOLE_MONEY = re.compile(r"\s?元")
_ANGLE = re.compile(r"[°′″](?![CF])")
_UNIT_AFTER = re.compile(r"\s?([万亿萬億]?)(?=[A-Za-zμµΩ℃℉°㎎-㏑′″])")


def _percentage(match: re.Match[str]) -> Saying:
    figure, sign = match[1], match[2]
    words = "百" if sign == "%" and figure.replace(",", "") == "100" else number(figure)
    return [(len(match.group()), _PARTS[sign] + words)]


def _percentage_range(match: re.Match[str]) -> Saying:
    """10-15%: both are percentages."""
    following = _RANGE_PERCENT.match(match.string, match.end())
    return [(len(match.group()), _PARTS[following[1]] + number(match.group()))] if following else None


def _spaced_thousands(match: re.Match[str]) -> Saying:
    """5 000元: a group of three after a space belongs to the number when something is counted."""
    end = match.end()
    unit = unit_pieces(match.string, end)
    if re.match(r"\s?[\d.-]", after(match, 2)) or not (unit or COUNTED.match(match.string, end)):
        return None
    whole_money = bool(_WHOLE_MONEY.match(match.string, end))
    return [(len(match.group()), _amount(match.group(), whole_money=whole_money)), *unit]


def _fraction(match: re.Match[str]) -> Saying:
    part, whole = match[1], match[2]
    if int(part) >= int(whole) or part[0] == "0" or re.search(r"[A-Za-z/]$", before(match, 1)):
        return None
    return [(len(match.group()), f"{cardinal(whole)}分之{cardinal(part)}")]


def _money(match: re.Match[str]) -> Saying:
    """¥2.5亿 -> 二点五亿元: the currency is said where Chinese says it, behind."""
    said: list[Piece] = [(len(match[1]), "")]
    sign = match[1].strip()
    currency = "" if re.match(r"\s?[一-鿿]?元", after(match, 3)) else _CURRENCY.get(sign) or _CURRENCY[sign[-1]]
    tail = match.string[match.end(1) : match.end()]
    parts = [part for part in re.split(rf"({_SPACED}|{NUMBER})", tail) if part]
    for part in parts:
        if part[0].isdigit():
            said.append((len(part), _amount(part, whole_money=True)))
        elif part.strip() and part.strip() in "百千万亿万亿":
            said.append((len(part), part.strip()))
        else:
            said.append((len(part), "到" if part.strip() else ""))
    length, words = said[-1]
    return [*said[:-1], (length, words + currency)]


def _quantity(match: re.Match[str]) -> Saying:
    """Any other number: 两 or 二 by what is counted, then a unit in Latin letters when there is one."""
    written = match.group()
    whole_money = bool(_WHOLE_MONEY.match(match.string, match.end()))
    words = "两" if written == "2" and _takes_two(match) else _amount(written, whole_money=whole_money)
    said: list[Piece] = [(len(written), words)]
    return said + unit_pieces(match.string, match.end())


def unit_pieces(text: str, position: int) -> list[Piece]:
    """The unit in Latin letters or signs behind a number: 万, spaces, and the unit itself; empty when there is none."""
    if angle := _ANGLE.match(text, position):
        return [(1, unit_words(angle.group()))]
    between = _UNIT_AFTER.match(text, position)
    unit = UNIT.match(text, between.end()) if between else None
    if between is None or unit is None or _is_a_name(text, unit):
        return []
    said = [(len(between.group()), between[1])] if between.group() else []
    return [*said, (len(unit.group()), unit_words(unit.group()))]


def _is_a_name(text: str, unit: re.Match[str]) -> bool:
    """5G基站, 4K, 3T are no units; nor is one capital letter in front of 级, 类, 型 and the like."""
    return (
        len(unit.group()) == 1
        and unit.group().isupper()
        and text[unit.end() : unit.end() + 1] in {*"级类型座口区栋楼版"}
    )


def _takes_two(match: re.Match[str]) -> bool:
    if _ORDER_BEFORE.search(before(match, 16)):
        return False
    position = match.end()
    if ending := _RANGE_END.match(match.string, position):
        position = ending.end()
    if match.string[position : position + 1] == " ":
        position += 1
    measure = TWO.match(match.string, position)
    if measure is None:
        # 两千克, 两平方米: units in signs take 两 as their Chinese names do; degrees do not
        unit = UNIT.match(match.string, position)
        return bool(unit and not _is_a_name(match.string, unit) and "度" not in unit_words(unit.group())[:4])
    if measure.group() == "类":
        return bool(_SORTS_BEFORE.search(before(match, 2)))
    return not (measure.group() == "分" and _CLOCK_BEFORE.search(before(match, 2)))


def _amount(written: str, *, whole_money: bool) -> str:
    if whole_money and "." in written:
        written = written.rstrip("0").rstrip(".")  # 100.00元 is 一百元
    return number(written)


def _heading(match: re.Match[str]) -> Saying:
    """1. or 1、 before a heading; 1.2025年 and 1.5月底 are heading one and a time, no decimals."""
    return [(len(match[1]), cardinal(match[1])), (len(match[2]), "，")]


def _outline(match: re.Match[str]) -> Saying:
    """1.1 at the beginning of a line is a heading's number."""
    whole, _point, part = match.group().partition(".")
    return [(len(whole), cardinal(whole)), (1, "点"), (len(part), cardinal(part))]


def _building(match: re.Match[str]) -> Saying:
    return [(len(match[1]), number(match[1])), (1, "号")]


def _product(match: re.Match[str]) -> Saying:
    figures = [(len(match[1]), number(match[1])), (len(match[2]), "乘"), *_chain(match[3])]
    return figures + unit_pieces(match.string, match.end())


def _chain(rest: str) -> list[Piece]:
    return [
        (len(part), number(part) if part[0].isdigit() else "乘") for part in re.split(r"(\s?[xX×*]\s?)", rest) if part
    ]


_BEGIN = r"(?<![\d.])"
_LINE_BEGIN = r"(?:(?<![\s\S])|(?<=[\n。；;：: ]))"
HEADING_RULES: tuple[Rule, ...] = (
    rule(
        "heading and bare year",
        rf"{_LINE_BEGIN}(\d{{1,2}})([.．])(?=(?:19|20)\d\d(?![\d.%‰万亿])(?!\s?(?:{COUNTED.pattern})))",
        _heading,
    ),
    rule("heading and year", _BEGIN + r"(\d{1,2})([.．])(?=(?:19|20)\d\d\s?年)", _heading),
    rule(
        "heading and month",
        _LINE_BEGIN + r"(\d{1,2})([.．])"
        r"(?=(?:1[0-2]|[1-9])月(?:底|初|末|份|[上中下]旬|\d{1,2}日|前|起|至|—|-))",
        _heading,
    ),
    rule("outline", r"(?:(?<=\n)|(?<![\s\S]))\d{1,2}\.[1-9]\d(?= [一-鿿])", _outline),
    rule("heading", _BEGIN + r"(\d{1,3})([.．](?![\d.]))(?=\s{0,2}[一-鿿A-Za-z“《（(])", _heading),
)
THOUSANDS_RULES: tuple[Rule, ...] = (rule("spaced thousands", rf"(?<![\d.,-]){_SPACED}", _spaced_thousands),)
QUANTITY_RULES: tuple[Rule, ...] = (
    rule("percentage", rf"({NUMBER})\s?([%‰‱])", _percentage),
    rule("percentage range", NUMBER, _percentage_range),
    rule("fraction", r"(\d{1,6})/(\d{1,6})(?![\d/.])", _fraction),
    rule("building", r"(\d{1,4})#", _building),
    rule("product", r"(\d+(?:\.\d+)?)(\s?[xX×*]\s?)(\d+(?:\.\d+)?(?:\s?[xX×*]\s?\d+(?:\.\d+)?)*)", _product),
    rule("quantity", NUMBER, _quantity),
)
MONEY_RULES: tuple[Rule, ...] = (
    rule(
        "money",
        r"((?:US|HK|NT|RMB|CNY|CN|JP|[ACS])?[¥$€£₽₩]|(?<![A-Za-z])(?:RMB|CNY|USD|EUR|GBP|HKD|JPY|AUD|CAD|RUB|KRW))"
        rf"\s?(?:{_SPACED}|{NUMBER})(?:{RANGE_DASH}{NUMBER})?(?:\s?(?:万亿|[百千万亿]))?",
        _money,
    ),
)

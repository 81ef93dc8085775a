"""Telephone numbers, hot-lines, ids, roads, models: digits that are a name, read one by one."""

import re

from reader.speech.number_words import as_phone, cardinal, digit_by_digit
from reader.speech.units import UNIT
from reader.speech.written_dates import counted_after
from reader.speech.written_rule import Piece, Rule, Saying, after, before, pieces, rule

_ID_BEFORE = re.compile(
    r"(?:身份证|证件|邮编|邮政编码|备案|公网安备|ICP备|信用代码|代码|编码|编号|账号|账户|帐号|卡号|证号|许可证|证书|学号|工号|流水号|单号|批号|案号|ISSN|ISBN|QQ|QQ群|微信|群号|车牌|条码|验证码|密码|序列号|准考证)"
    r"(?:号码?|群|为|是|[:：“”\"（( #第]){0,4}$"
)
_NUMBERED_BEFORE = re.compile(r"(?:[编案批单]号|(?<![A-Za-z])N[oO]\.?)[为是:： ]{0,3}$")
_QUOTED = re.compile(r"[“\"「『]$")
_PLATE = re.compile(r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]$")
_ROAD_LETTER = re.compile(r"(?<![A-Za-z])[GS]$")
_LINE_LETTER = re.compile(r"(?<![A-Za-z])[XYZCDKTL]$")
_ANGLE_AFTER = re.compile(r"[°′](?![CF])")
_LINE_AFTER = re.compile(r"次|线|高速|公路|国道|省道|县道|乡道|段|列车")
_ROAD_BEFORE = re.compile(r"(?:[国省县乡]道|公路|(?<![一-鿿]线)路)$")
_MODEL_BEFORE = re.compile(r"(?:波音|空客|型号[:：]?)$")
_DOOR_BEFORE = re.compile(r"(?:[\d一二三四五六七八九十A-Z](?:单元|[栋幢座]|号楼)|楼[A-Z])$")  # 3单元501, A座502
_PROGRAMMES = frozenset({"985", "211", "863", "973"})
# 985/211, 985、211高校: the programmes are known by these numbers
_PROGRAMME_BEFORE = re.compile(r"(?:985|211|863|973)[、/和及]$")
_PROGRAMME_AFTER = re.compile(r"(?:985|211|863|973)[、/和及](?:985|211|863|973)(?!\d)")
_NAMED_AFTER = re.compile(r"[”\"]?(?:高校|院校|工程(?!师|量)|计划|行动|战略|模式|体系|机制|人才)")  # 985高校, 863计划
_ROAD_AFTER = re.compile(
    r"国道|省道|县道|乡道|公路|路(?!程|径|线)|医院|部队|室(?!内|外|温)|房间|房(?!屋|产)|教室|会议室|办公室|病房|包间|展厅|航班|次(?:列车|航班|高铁|动车)"
)


def _spelled(digits: str, *, phone: bool) -> str:
    return as_phone(digits) if phone else digit_by_digit(digits)


def _identity(match: re.Match[str]) -> Saying:
    digits = match[1]
    if _ID_BEFORE.search(before(match, 16)):
        return [(len(digits), digit_by_digit(digits))]
    return None


def _behind_letters(match: re.Match[str]) -> Saying:
    """G0616, S22, C919, A4, 蒙A12345: up to two digits are a number, more are read one by one."""
    digits, ahead = match[1], before(match, 4)
    if _ANGLE_AFTER.match(match.string, match.end()):
        return None  # N39°54′
    if not re.search(r"[A-Za-z]-?$", ahead) or (ahead[-1] == "-" and UNIT.match(match.string, match.end())):
        return None  # 10kV-35kV is a range
    if len(digits) <= 2 and digits[0] != "0":
        mask = ahead.endswith("N") and len(digits) == 2  # N95
        return [(len(digits), digit_by_digit(digits) if mask else cardinal(digits))]
    phone = bool(
        _ROAD_LETTER.search(ahead)
        or _PLATE.search(ahead)
        or (_LINE_LETTER.search(ahead) and _LINE_AFTER.match(after(match, 4)))
    )
    return [(len(digits), _spelled(digits, phone=phone))]


def _road(match: re.Match[str]) -> Saying:
    if _ROAD_BEFORE.search(before(match, 4)) and not counted_after(match.string, match.end()):
        return [(len(match[1]), as_phone(match[1]))]
    if _MODEL_BEFORE.search(before(match, 4)):
        return [(len(match[1]), digit_by_digit(match[1]))]
    if _DOOR_BEFORE.search(before(match, 4)) and not counted_after(match.string, match.end()):
        return [(len(match[1]), as_phone(match[1]))]
    programme = match[1] in _PROGRAMMES and _PROGRAMME_BEFORE.search(before(match, 4))
    if programme or _PROGRAMME_AFTER.match(match.string, match.start()):
        return [(len(match[1]), digit_by_digit(match[1]))]
    if not match[1].endswith("00") and _NAMED_AFTER.match(after(match, 3)):
        return [(len(match[1]), as_phone(match[1]))]
    return [(len(match[1]), as_phone(match[1]))] if _ROAD_AFTER.match(after(match, 4)) else None


def _quoted(match: re.Match[str]) -> Saying:
    """“1571”: a figure that stands alone in quotation marks is a name."""
    return [(len(match[1]), digit_by_digit(match[1]))] if _QUOTED.search(before(match, 1)) else None


def _long(match: re.Match[str]) -> Saying:
    """Leading zeros, or more digits than anybody counts: read one by one."""
    digits = match[1]
    if digits[0] == "0" and len(digits) > 1:
        return [(len(digits), digit_by_digit(digits))]
    if len(digits) >= 9 and not counted_after(match.string, match.end()):
        return [(len(digits), digit_by_digit(digits))]
    return None


def _dotted(match: re.Match[str]) -> Saying:
    """3.2.1, 192.168.1.1: the points are said; parts of three digits make it an address, read one by one."""
    parts = match.group().split(".")
    spell = digit_by_digit if any(len(part) > 2 for part in parts) else cardinal
    said: list[Piece] = [(len(parts[0]), spell(parts[0]))]
    for part in parts[1:]:
        said += [(1, "点"), (len(part), spell(part))]
    return said


def _dashed(match: re.Match[str]) -> Saying:
    """3-1-2: three or more numbers with strokes between them are a name (a door, a part)."""
    return [
        (len(part), digit_by_digit(part) if part.isdigit() else "杠") for part in re.split("(-)", match.group()) if part
    ]


def _standard(match: re.Match[str]) -> Saying:
    """GB/T 9704-2012, ISO 9001:2015: the digits one by one, a pause in front of the year."""
    if not re.search(r"[A-Z]{2}\d{0,2}(?:/[A-Z]{1,5})?\s?$|(?<![A-Za-z])[A-Z]/[A-Z]{1,5}\s?$", before(match, 12)):
        return None
    whole, point, part = match[1].partition(".")
    digits = digit_by_digit(whole) + ("点" + digit_by_digit(part) if point else "")
    return pieces(match, digits, "，", digit_by_digit(match[3]))


def _standard_undated(match: re.Match[str]) -> Saying:
    """ISO 14001: four digits and more behind capitals and a space, when nothing is counted."""
    if not re.search(r"[A-Z]{2}\d{0,2}(?:/[A-Z]{1,5})? $", before(match, 12)):
        return None
    return None if counted_after(match.string, match.end()) else pieces(match, digit_by_digit(match[1]))


def _named_by_strokes(match: re.Match[str]) -> Saying:
    """编号：2025-12, ISSN 1000-1234."""
    return _dashed(match) if _ID_BEFORE.search(before(match, 16)) else None


def _numbered_by_strokes(match: re.Match[str]) -> Saying:
    """编号：2025-01, No.2025-01-03: no month and no day, though it has the form of one."""
    return _dashed(match) if _NUMBERED_BEFORE.search(before(match, 12)) else None


def _serial(match: re.Match[str]) -> Saying:
    """第20250012号: nobody counts as far."""
    return pieces(match, digit_by_digit(match[1])) if before(match, 1) == "第" else None


def _year_serial(match: re.Match[str]) -> Saying:
    """2025012: a number given out in a year, when nothing is counted and it is not round."""
    if match[1].endswith("000") or counted_after(match.string, match.end()):
        return None
    return pieces(match, digit_by_digit(match[1]))


def _groups_of_four(match: re.Match[str]) -> Saying:
    """6222 0212 3456 7890, the number of a card or an account."""
    parts = re.split(r"(\D)", match.group())
    return [(len(part), digit_by_digit(part) if part.isdigit() else "") for part in parts if part]


_BEGIN = r"(?<![\d.])"
CODE_RULES: tuple[Rule, ...] = (
    rule("standard", r"(\d+(?:\.\d+)?)([-—–:：])((?:19|20)\d\d)(?![\d.])", _standard),
    rule("numbered by strokes", r"(?<!\d)(?<!\d\.)(?:19|20)\d\d(?:-\d{1,20}){1,12}(?!\d)", _numbered_by_strokes),
    rule("standard undated", r"(\d{4,6})(?![\d.,:：-])", _standard_undated),
    rule("serial of a year", rf"{_BEGIN}((?:19|20)\d\d\d{{3,6}})(?![\d.,])", _year_serial),
    rule("groups of four", _BEGIN + r"\d{4}(?:[ -]\d{4}){2,4}(?:[ -]\d{1,3})?(?!\d)", _groups_of_four),
    rule("named by strokes", r"\d{1,20}(?:-\d{1,20}){1,12}(?!\d)", _named_by_strokes),
    rule("door", r"\d{1,2}-\d{3,4}(?=[室户房])", _dashed),
    rule("serial", r"(\d{6,12})(?=号)", _serial),
    rule("dashed", r"\d{1,6}(?:-\d{1,6}){2,}(?!\d)", _dashed),
    rule("dotted", r"\d{1,4}(?:\.\d{1,4}){2,}(?![\d])", _dotted),
    rule("identity", r"(\d{2,})(?!\d)", _identity),
    rule("behind letters", r"(\d+)(?!\d|\.\d)", _behind_letters),
    rule("quoted", r"(\d{3,})(?=[”\"」』])", _quoted),
    rule("road", r"(\d{3,4})(?![\d.]\d|\d)", _road),
    rule("long", r"(\d+)(?![\d.,]\d|\d)", _long),
)

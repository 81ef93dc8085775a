"""Telephone numbers, hot-lines, ids, roads, models: digits that are a name, read one by one."""

import re

from reader.speech.number_words import as_phone, cardinal, digit_by_digit, number
from reader.speech.written_dates import counted_after
from reader.speech.written_rule import Piece, Rule, Saying, after, before, pieces, rule

_CHAIN = r"(?:[\d-]{3,16}[、，,和与及或/ ]{1,2}){0,6}"
_PHONE_BEFORE = re.compile(
    r"(?:拨打|拨|致电|来电|热线|专线|电话|传真|手机|短信|号码|座机|总机|客服|发送至|发至|发送|呼叫|0\d{2,3}[-—]\d{7,8}(?!\d))"
    r"(?:（[^（）\n]{0,10}）)?(?:号码?|为|是|至|到|[:：“”\"「『（( 、/]){0,3}" + _CHAIN + "$"
)
_PHONE_AFTER = re.compile(
    r"[”\"」』]?(?:[、和与及或/]\d{3,8}){0,5}等?[^，。；：！？、\d\n的]{0,12}?(?:热线|专线|电话|报警|短信|客服|举报|接诉)"
)
# Short codes of the national numbering plan: five digits from 12, 95 and 96, three from 11 and 12.
_HOTLINE = re.compile(r"12\d{3}|95\d{3}|96\d{3,4}|116\d{3}|100(?:86|10)")
_EMERGENCY = re.compile(
    r"(?:110|112|114|119|120|122)(?=[”\"](?!项|人|个)|(?:报警|接警|出警|处警|警|消防|火警|急救|联动|指挥|平台|宣传|查号))"
)
_ID_BEFORE = re.compile(
    r"(?:身份证|证件|邮编|邮政编码|备案|公网安备|ICP备|信用代码|代码|编码|编号|账号|账户|帐号|卡号|证号|许可证|证书|学号|工号|流水号|单号|批号|案号|QQ|QQ群|微信|群号|车牌|条码|验证码|密码|序列号|准考证)"
    r"(?:号码?|群|为|是|[:：“”\"（( #第]){0,4}$"
)
_QUOTED = re.compile(r"[“\"「『]$")
_PLATE = re.compile(r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]$")
_ROAD_LETTER = re.compile(r"(?<![A-Za-z])[GS]$")
_LINE_LETTER = re.compile(r"(?<![A-Za-z])[XYZCDKTL]$")
_LINE_AFTER = re.compile(r"次|线|高速|公路|国道|省道|县道|乡道|段|列车")
_ROAD_BEFORE = re.compile(r"(?:[国省县乡]道|公路|(?<![一-鿿]线)路)$")
_NAMED_AFTER = re.compile(r"[”\"]?(?:高校|院校|工程(?!师|量)|计划|行动|战略|模式|体系|机制|人才)")  # 985高校, 863计划
_ROAD_AFTER = re.compile(
    r"国道|省道|县道|乡道|公路|路(?!程|径|线)|医院|部队|室(?!内|外|温)|房间|房(?!屋|产)|教室|航班|次(?:列车|航班|高铁|动车)"
)


def _spelled(digits: str, *, phone: bool) -> str:
    return as_phone(digits) if phone else digit_by_digit(digits)


def _telephone(match: re.Match[str]) -> Saying:
    """Groups of digits with strokes or brackets between them, which are not said."""
    return [(len(part), as_phone(part) if part.isdigit() else "") for part in re.split(r"(\D+)", match.group()) if part]


def _hotline(match: re.Match[str]) -> Saying:
    digits = match[1]
    if counted_after(match.string, match.end()):
        return None
    if _HOTLINE.fullmatch(digits) or (len(digits) == 3 and _EMERGENCY.match(match.string, match.start())):
        return [(len(digits), as_phone(digits))]
    if _PHONE_BEFORE.search(before(match, 60)) or _PHONE_AFTER.match(after(match, 60)):
        return [(len(digits), as_phone(digits))]
    return None


def _identity(match: re.Match[str]) -> Saying:
    digits = match[1]
    if _ID_BEFORE.search(before(match, 16)):
        return [(len(digits), digit_by_digit(digits))]
    return None


def _behind_letters(match: re.Match[str]) -> Saying:
    """G0616, S22, C919, A4, 蒙A12345: up to two digits are a number, more are read one by one."""
    digits, ahead = match[1], before(match, 4)
    if not re.search(r"[A-Za-z]-?$", ahead):
        return None
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
    """GB/T 9704-2012, the digits of it."""
    if not re.search(r"[A-Z](?:/[A-Z])?\s?$", before(match, 5)):
        return None
    digits = number(match[1]).replace(
        cardinal(match[1].partition(".")[0]), digit_by_digit(match[1].partition(".")[0]), 1
    )
    return pieces(match, digits, "杠", digit_by_digit(match[3]))


_BEGIN = r"(?<![\d.])"
CODE_RULES: tuple[Rule, ...] = (
    rule("mobile", _BEGIN + r"1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?!\d)", _telephone),
    rule("service", _BEGIN + r"(?:400|800)(?:[- ]?\d{3}[- ]?\d{4}|-\d{4}-\d{3})(?!\d)", _telephone),
    rule("landline", _BEGIN + r"0\d{2,3}[-—–－ )）]{1,2}(?:\d{4} \d{4}|\d{5,8})(?:[-—]\d{1,5})?(?!\d)", _telephone),
    rule("standard", r"(\d+(?:\.\d+)?)([-—–])((?:19|20)\d\d)(?!\d)", _standard),
    rule("dashed", r"\d{1,6}(?:-\d{1,6}){2,}(?!\d)", _dashed),
    rule("dotted", r"\d{1,4}(?:\.\d{1,4}){2,}(?![\d])", _dotted),
    rule("hot-line", r"(\d{3,12})(?![\d.]\d|\d)", _hotline),
    rule("identity", r"(\d{2,})(?!\d)", _identity),
    rule("behind letters", r"(\d+)(?!\d|\.\d)", _behind_letters),
    rule("quoted", r"(\d{3,})(?=[”\"」』])", _quoted),
    rule("road", r"(\d{3,4})(?![\d.]\d|\d)", _road),
    rule("long", r"(\d+)(?![\d.,]\d|\d)", _long),
)

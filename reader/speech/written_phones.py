"""Telephone numbers and hot-lines: digits read one by one, with 幺 for one."""

import re

from reader.speech.number_words import as_phone
from reader.speech.written_dates import counted_after
from reader.speech.written_rule import Rule, Saying, after, before, rule

_CHAIN = r"(?:[\d-]{3,16}[、，,和与及或/ ]{1,2}){0,6}"
_PHONE_BEFORE = re.compile(
    r"(?:拨打|拨|致电|来电|热线|专线|电话|传真|手机|短信|号码|座机|总机|客服|发送至|发至|发送|呼叫"
    r"|0\d{2,3}[-—)） ]\d{7,8}(?!\d))"
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
_AMOUNT_BEFORE = re.compile(
    r"(?:约|近|达到?|超过?|逾|突破|[一总合]共|共计|累计|[增升降减]至|[增升降减]到|增加|减少|不足|不到|多达)$"
)
_PLAUSIBLE = re.compile(r"1[12]\d|1\d{4}|9[56]\d{3,4}|\d{7,12}")  # no 500强企业投诉热线
_EXTENSION_BEFORE = re.compile(r"(?:\d转|分机号?(?:为|是|[:：])?|内线[:：]?)\s?$")
_SHORT = r"(?:12\d{3}|95\d{3}|96\d{3}|1(?:1[0249]|2[02]))(?!\d)"
_LISTED_BEFORE = re.compile(rf"(?<!\d){_SHORT}[、，和与及或/]$")
_LISTED_AFTER = re.compile(rf"[、，和与及或/]{_SHORT}")


def _telephone(match: re.Match[str]) -> Saying:
    """Groups of digits with strokes or brackets between them, which are not said."""
    return [(len(part), as_phone(part) if part.isdigit() else "") for part in re.split(r"(\D+)", match.group()) if part]


def _hotline(match: re.Match[str]) -> Saying:
    digits = match[1]
    if counted_after(match.string, match.end()):
        return None
    said: Saying = [(len(digits), as_phone(digits))]
    if _PHONE_BEFORE.search(before(match, 60)):
        return said
    if _PLAUSIBLE.fullmatch(digits) and _PHONE_AFTER.match(after(match, 60)):
        return said
    if _AMOUNT_BEFORE.search(before(match, 4)):
        return None
    emergency = len(digits) == 3 and _EMERGENCY.match(match.string, match.start())
    listed = re.fullmatch(_SHORT, digits) and _listed(match)
    return said if _HOTLINE.fullmatch(digits) or emergency or listed else None


def _listed(match: re.Match[str]) -> bool:
    """110和12345: a short code among short codes."""
    following = _LISTED_AFTER.match(match.string, match.end())
    if following and not counted_after(match.string, following.end()):
        return True
    return bool(_LISTED_BEFORE.search(before(match, 8)))


def _extension(match: re.Match[str]) -> Saying:
    """转8001, 分机301."""
    return [(len(match[1]), as_phone(match[1]))] if _EXTENSION_BEFORE.search(before(match, 6)) else None


def _masked(match: re.Match[str]) -> Saying:
    """138****8000: what is left of a number when its middle is hidden."""
    hidden = re.match(r"\*{2}", after(match, 2)) or re.search(r"\d\*{2,14}$", before(match, 16))
    return [(len(match[1]), as_phone(match[1]))] if hidden else None


_BEGIN = r"(?<![\d.])"
_REST = r"(?:(?:\d{2,3}[- ])?\d{7,8}|\d{3}[- ]?\d{4}[- ]?\d{4})"  # behind the code of the country
PHONE_RULES: tuple[Rule, ...] = (
    rule("mobile", _BEGIN + r"1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?!\d)", _telephone),
    rule("service", _BEGIN + r"(?:400|800)(?:[- ]?\d{3}[- ]?\d{4}|-\d{4}-\d{3})(?!\d)", _telephone),
    rule("international", rf"{_BEGIN}(?:00)?86[- ]{_REST}(?!\d)", _telephone),
    rule(
        "landline",
        _BEGIN + r"0\d{2,3}(?:[-—–－ )）]{1,2}| [-—–] )(?:\d{4} \d{4}|\d{5,8})(?:[-—]\d{1,5})?(?!\d)",
        _telephone,
    ),
    rule("with extension", _BEGIN + r"\d{7,8}(?=转\d)", _telephone),
    rule("extension", r"(\d{1,6})(?!\d)", _extension),
    rule("masked", r"(\d{2,8})(?![\d.])", _masked),
    rule("hot-line", r"(\d{3,12})(?![\d.]\d|\d)", _hotline),
)

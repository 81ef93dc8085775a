"""Years, dates, times of day, document numbers: digits that are a name of a time, not a quantity."""

import re

from reader.speech.measures import COUNTED
from reader.speech.number_words import cardinal, digit_by_digit, number
from reader.speech.units import UNIT
from reader.speech.written_rule import Piece, Rule, Saying, after, before, pieces, rule

YEAR = r"(?:1[89]|20)\d\d"
_DASH = r"[-—–−~～至到─]{1,2}"
_YEAR_WORDS = r"学?年|级|届|版|财年|雪季|赛季|春|夏|秋|冬|Q[1-4]|[上下]半年|s(?![A-Za-z])"
_QUANTITY_BEFORE = re.compile(r"(?:近|约|早在|距今|长达|历时|逾|超|超过|有着?|多达|不到)$")
_QUANTITY_AFTER = re.compile(r"\s?年(?:以上|左右|之久|来(?![华到自])|间|的?(?:悠久)?历史|文明)")
_AFTER_CHRIST = re.compile(r"公元前?$")
_LATEST_YEAR = 2200  # beyond it so many years are meant: 5000年中华文明
_RATIO_BEFORE = re.compile(r"比[^\d，。；]{0,4}$|(?:比例|结构|配比|赔率|比分|之比)[^，。；]{0,12}$")
_RATIO_AFTER = re.compile(
    r"\s?[百千万亿]|的?(?:比例|比分|比|标准|获胜|胜|战胜|击败|领先|大胜|险胜|战平|落后|配比|配套|配备|配置|配资|混合|缩|兑|折|投入|设置)"
)
_DATED_BEFORE = re.compile(rf"{YEAR}([-./])\d{{1,2}}\1\d{{1,2}}\s?{_DASH}\s?$")
# 5.12防灾减灾日, 315晚会: a month and a day that name what happened or is kept on them.
_OBSERVED = re.compile(
    r"[”\"」』]?(?:[^，。；：！？、\d\n]{0,8}?(?:晚会|节|消费者|宣传日|纪念日|公祭日|宪法日|减灾日|禁毒日|安全日|教育日|环境日|旅游日|消防日|知识产权日|活动日"
    r"|地震|事变|事件|事故|惨案|爆炸|暴雨|洪水|洪灾|火灾|泥石流|阅兵|讲话|购物|大促|运动))"
)


def _date(match: re.Match[str]) -> Saying:
    year, _dash, month, _again, day = match.groups()
    return pieces(match, digit_by_digit(year), "年", cardinal(month) + "月", "", cardinal(day) + "日")


def _month(match: re.Match[str]) -> Saying:
    if counted_after(match.string, match.end()):
        return None
    year, _dash, month = match.groups()
    return pieces(match, digit_by_digit(year), "年", cardinal(month) + "月")


def _months(match: re.Match[str]) -> Saying:
    """2025.3—2025.6: two years, so months stand behind the points."""
    year, _dot, month, _dash, again, _second_dot, last = match.groups()
    spoken = (digit_by_digit(year), "年", cardinal(month) + "月", "到", digit_by_digit(again), "年")
    return pieces(match, *spoken, cardinal(last) + "月")


def _second_date(match: re.Match[str]) -> Saying:
    """03.10 behind 2025.03.06—."""
    if not _DATED_BEFORE.search(before(match, 16)):
        return None
    return pieces(match, cardinal(match[1]) + "月", "", cardinal(match[3]) + "日")


def _compact_date(match: re.Match[str]) -> Saying:
    """20250306."""
    return None if counted_after(match.string, match.end()) else pieces(match, digit_by_digit(match[1]))


def _no_leading_zero(match: re.Match[str]) -> Saying:
    """03月06日, 08时; minutes and seconds keep their zero."""
    return pieces(match, cardinal(match[1]))


def _observed(match: re.Match[str]) -> Saying:
    month, dot, day = match.groups()
    counted = counted_after(match.string, match.end()) or after(match, 1) in {*"级度成分折版倍的"}
    if counted or not _OBSERVED.match(match.string, match.end()):
        return None
    return pieces(match, digit_by_digit(month), "" if dot else None, digit_by_digit(day))


def _blank_year(match: re.Match[str]) -> Saying:
    """20××年."""
    return pieces(match, digit_by_digit(match[1]))


def _year_range(match: re.Match[str]) -> Saying:
    if counted_after(match.string, match.end()) and not re.match(_YEAR_WORDS, after(match, 4)):
        return None
    first, _space, _dash, second = match.groups()
    return pieces(match, digit_by_digit(first), "", "到", digit_by_digit(second))


def _season(match: re.Match[str]) -> Saying:
    return pieces(match, digit_by_digit(match[1]), "到", digit_by_digit(match[3]))


def _year(match: re.Match[str]) -> Saying:
    return None if _lasts(match) else pieces(match, digit_by_digit(match[1]), "")


def _lasts(match: re.Match[str]) -> bool:
    """近2000年, 1500年历史, 5000年: so many years, not the year of that number."""
    if int(match[1]) > _LATEST_YEAR:
        return True
    if not match[1].endswith("00"):
        return False
    return bool(_QUANTITY_BEFORE.search(before(match, 4)) or _QUANTITY_AFTER.match(after(match, 6)))


def _short_year(match: re.Match[str]) -> Saying:
    year = match[1]
    long_ago = len(year) <= 4 and _AFTER_CHRIST.search(before(match, 3))
    zero_or_month = len(year) == 2 and (year[0] == "0" or re.match(r"\s?年\s?\d{1,2}\s?月", after(match, 8)))
    return pieces(match, digit_by_digit(year)) if long_ago or zero_or_month else None


def _bare_year(match: re.Match[str]) -> Saying:
    """2025 with no 年: a year, unless something is counted, or it is a round figure."""
    rest = after(match, 6)
    if _lasts(match):
        return None
    if re.match(_YEAR_WORDS, rest):
        return pieces(match, digit_by_digit(match[1]))
    if match[1].endswith("00") or counted_after(match.string, match.end()) or re.match(r"\s?[%‰‱号]", rest):
        return None
    return pieces(match, digit_by_digit(match[1]))


def _time(match: re.Match[str]) -> Saying:
    hour, _colon, minute, _again, second = match.groups()
    if _RATIO_BEFORE.search(before(match, 20)) or _RATIO_AFTER.match(after(match, 4)):
        return None
    hour_words = "两点" if hour == "2" else cardinal(hour) + "点"
    minute_words = "" if minute == "00" and not second else _two_digits(minute) + "分"
    if re.match("[分秒]", after(match, 1)):  # 8:30分
        hand = (minute_words[:-1], "", "") if not second else (minute_words, "", _two_digits(second))
        return pieces(match, hour_words, "", *hand)
    said = pieces(match, hour_words, "", minute_words, "", _two_digits(second) + "秒" if second else "")
    return _with_minute(said)


def _with_minute(said: list[Piece]) -> list[Piece]:
    """9:00 is 九点: the written minutes belong to what is said for the hour."""
    hour, colon, minute, *rest = said
    return [(hour[0] + colon[0] + minute[0], hour[1]), *rest] if not minute[1] else [hour, colon, minute, *rest]


def _two_digits(digits: str) -> str:
    return "零" + digit_by_digit(digits[1]) if digits[0] == "0" and digits != "00" else cardinal(digits)


def _ratio(match: re.Match[str]) -> Saying:
    return [(len(part), "比" if part in ":：" else number(part)) for part in re.split("([:：])", match.group()) if part]


def _document(match: re.Match[str]) -> Saying:
    year, serial = match[2], match[6]
    return pieces(match, "", digit_by_digit(year), "", "", None, cardinal(serial), "号")


def _season_of_birth(match: re.Match[str]) -> Saying:
    """90后, 00后."""
    return pieces(match, digit_by_digit(match[1]))


def _festival(match: re.Match[str]) -> Saying:
    return pieces(match, digit_by_digit(match[1]), "", digit_by_digit(match[3]))


def counted_after(text: str, position: int) -> bool:
    """Whether a measure word or a unit stands here (one space is allowed)."""
    if text[position : position + 1] in {" ", "\u3000", "\xa0"}:
        position += 1
    return bool(COUNTED.match(text, position) or UNIT.match(text, position))


# Behind a date: no further digits, unless a second date follows its dash.
_DATE_END = r"(?![\d%]|\.\d|-\d(?!\d{0,3}[-./]\d))"
DOCUMENT_RULES: tuple[Rule, ...] = (
    rule("document number", r"([〔\[【（(]\s?)((?:19|20)\d\d)(\s?[〕\]】）)])(\s?)(第?)(\d{1,5})(\s?号)", _document),
)
DATE_RULES: tuple[Rule, ...] = (
    rule("date", rf"({YEAR})([-/.—–])(1[0-2]|0?[1-9])(\2)(3[01]|[12]\d|0?[1-9]){_DATE_END}", _date),
    rule("months", rf"({YEAR})(\.)(1[0-2]|0?[1-9])(\s?{_DASH}\s?)({YEAR})(\.)(1[0-2]|0?[1-9])(?![\d.%‰])", _months),
    rule("second date", r"(1[0-2]|0?[1-9])([-./])(3[01]|[12]\d|0?[1-9])(?![\d.%])", _second_date),
    rule("compact date", rf"({YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d|\.\d)", _compact_date),
    rule("no leading zero", r"(0[1-9])(?=\s?(?:[月日]|[时点](?!间|位)))", _no_leading_zero),
    rule("observed", r"(1[0-2]|0?[1-9])(\.)(3[01]|[12]\d|0?[1-9])(?![\d.])", _observed),
    rule("observed, no dot", r"(1[0-2]|[1-9])()(3[01]|[12]\d|0[1-9])(?=晚会|购物节|国际|世界|全国|全民)", _observed),
    rule("blank year", r"(\d{2,3})(?=[×xX]{1,2}\s?年)", _blank_year),
    rule("month", rf"(?<![A-Za-z]-)({YEAR})([-/.])(1[0-2]|0[1-9])(?![\d.%‰])", _month),
    rule("years", rf"({YEAR})(\s?)({_DASH}\s?)({YEAR})(?!\d|\.\d|[:：]\d)", _year_range),
    rule("season", rf"({YEAR})(/)({YEAR}|\d\d)(?=\s?(?:学年|年度|赛季|雪季|财年|年))", _season),
    rule("short range", rf"({YEAR})([-—–~])(\d\d)(?=\s?(?:学年|年度|赛季|雪季|财年|年))", _season),
    rule("year", r"([1-9]\d{3})(\s?)(?=年)", _year),
    rule("short year", r"(\d{1,4})(?=\s?年)", _short_year),
    rule("bare year", rf"({YEAR})(?![\d.]\d|\d|[:：]\d|,\d{{3}}|\s?[×xX*]\s?\d)", _bare_year),
    rule("time", r"([01]?\d|2[0-4])([:：])([0-5]\d)(?:([:：])([0-5]\d))?(?![\d:：])", _time),
    rule("ratio", r"\d+(?:\.\d+)?(?:[:：]\d+(?:\.\d+)?)+(?!\d)", _ratio),
    rule(
        "generation",
        r"([5-9][05]|[01][05])(?=后(?!来|期|续|勤|方|排)|[、/和](?:[5-9][05]|[01][05])后)",
        _season_of_birth,
    ),
    rule("festival", r"(\d{1,2})(·)(\d{1,2})(?!\d|·)", _festival),
)

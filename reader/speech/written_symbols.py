"""Signs: what is said for them, what becomes a pause, and what is passed over. Punctuation is never named."""

import re
import unicodedata

from reader.speech.measures import AFTER_STROKE, AFTER_STROKE_BEFORE_DOT, BEFORE_STROKE
from reader.speech.number_words import cardinal
from reader.speech.units import PER_UNIT, UNIT, per_unit_words, unit_words
from reader.speech.written_quantities import MONEY_RULES, NUMBER
from reader.speech.written_rule import Rule, Saying, after, before, pieces, rule

# Signs with a reading. Everything that stands in no table is passed over.
SAID = {
    "≥": "大于等于", "≤": "小于等于", "≧": "大于等于", "≦": "小于等于", "⩾": "大于等于", "⩽": "小于等于",
    "≈": "约等于", "≠": "不等于",
    "=": "等于", "±": "正负", "×": "乘", "÷": "除以", "%": "百分号", "‰": "千分号", "√": "", "∞": "无穷大",
    "№": "编号",
    "&": "和", "℃": "摄氏度", "℉": "华氏度", "㎡": "平方米", "㎥": "立方米", "㎞": "千米", "㎏": "千克",
    "㎝": "厘米", "㎜": "毫米",
    "㎎": "毫克", "㎢": "平方千米",
}  # fmt: skip
PAUSES = {
    ",": "，", "，": "，", ";": "；", "；": "；", ":": "：", "：": "：", "!": "！", "！": "！", "?": "？", "？": "？",
    "。": "。", "．": "。", "｡": "。", "、": "、", "､": "、", "…": "，", "⋯": "，", "→": "，", "|": "，",
    "│": "，", "\n": "。", "\t": "，",
}  # fmt: skip
_ONE_TO_TEN = "一二三四五六七八九十"
_UNIT_BEHIND_DIGIT = re.compile(r"[\d一二三四五六七八九十百千万亿Ⅰ-ⅿ][\s一-鿿A-Za-z%‰℃℉°²³㎎-㏑）)]{0,4}$")
_WEEKDAY = re.compile(r"(?:周|星期|礼拜)[一二三四五六日天]$")
_NUMERAL = re.compile(r"[一二三四五六七八九十百][年月日号时点章节条款级类届批期次组]?$")
_NUMERAL_NEXT = re.compile(r"第?[一二三四五六七八九十百]")
_SERIAL_PART = re.compile(r"[表图]\s?\d+$")  # 表1-1
_SERIAL_NEXT = re.compile(r"\s?\d+(?!\d|\s?[号日])")
_CHANGE = re.compile(rf"{NUMBER}\s?[%‰]|\d+\.\d")
_DEGREES = re.compile(rf"{NUMBER}(?:\s?[-—–~～至到]\s?[-+−]?{NUMBER})?\s?(?:℃|°C?|摄氏度|度)")
_AMOUNT = re.compile(rf"(?:\d+\.\d+|{NUMBER}\s?(?:[%‰‱万亿元个倍]|[A-Za-zμ]))")
_WORDLIKE = re.compile(r"[一-鿿㐀-䶿A-Za-z0-9]")


def _dash(match: re.Match[str]) -> Saying:
    """-, —, ~ and their kin: 到 in a range, 零下 or 负 before a quantity, 杠 in a serial number, else a pause."""
    ahead, behind = before(match, 8).rstrip(), after(match, 24).lstrip()
    return [(len(match.group()), _dash_words(match.group().strip(), ahead, behind))]


def _dash_words(dash: str, ahead: str, behind: str) -> str:
    sign = behind[:1] in {"-", "+", "−"} and behind[1:2].isdigit()  # 5℃～-3℃
    if _in_serial(ahead, behind):
        return "杠"
    if _in_range(ahead, behind, sign=sign):
        return "到"
    if behind[:1].isdigit():
        if len(dash) > 1 or dash in {"~", "～"} or re.search(r"[A-Za-z0-9]$", ahead):
            return ""
        negative = _DEGREES.match(behind) or _AMOUNT.match(behind) or not ahead or ahead[-1] in "（(为是于=：:~～到至"
        return ("零下" if _DEGREES.match(behind) else "负") if negative else ""
    if re.search(r"[A-Za-z]$", ahead) and re.match(r"[A-Za-z]", behind):
        return " "
    return "，" if _WORDLIKE.search(ahead[-1:]) and _WORDLIKE.match(behind) else ""


def _in_serial(ahead: str, behind: str) -> bool:
    """表1-1, 43号-1, 2025-001: a stroke inside a number that is a name."""
    if _SERIAL_PART.search(ahead) or (re.search(r"\d$", ahead) and re.match(r"0\d", behind)):
        return True
    return bool(re.search(r"\d号$", ahead) and _SERIAL_NEXT.match(behind))


def _in_range(ahead: str, behind: str, *, sign: bool) -> bool:
    if (behind[:1].isdigit() or sign) and _UNIT_BEHIND_DIGIT.search(ahead) and ahead[-1:] not in {")", "）"}:
        return True
    if _WEEKDAY.search(ahead) and re.match(r"周|星期|礼拜", behind):
        return True
    if re.search(r"[Ⅰ-ⅿ]$", ahead) and re.match(r"[Ⅰ-ⅿ]", behind):
        return True
    if re.search(r"\d\s?[年月日时号]$|\d[:：]\d\d$", ahead) and re.match(r"[一-鿿]", behind):
        return True
    return bool(_NUMERAL.search(ahead) and _NUMERAL_NEXT.match(behind))


def _plus(match: re.Match[str]) -> Saying:
    joined = re.search(r"[\w”》）)]\s?$", before(match, 2))
    if after(match, 1).isdigit() and (not joined or (_CHANGE.match(match.string, match.end()) and joined[0] > "一")):
        return [(1, "正")]
    return [(1, "加" if joined else "")]


def _country_code(match: re.Match[str]) -> Saying:
    return [(len(match.group()), "加八六")]


def _written_power(match: re.Match[str]) -> Saying:
    """10^3."""
    return [(len(match.group()), f"的{cardinal(match[1])}次方")]


def _compare(match: re.Match[str]) -> Saying:
    near = after(match, 2).lstrip()[:1].isdigit() or before(match, 1).isdigit()
    return [(1, {"<": "小于", ">": "大于"}[match.group()] if near else "")]


def _stroke(match: re.Match[str]) -> Saying:
    """/ is 每 between what is counted and what it is counted for; otherwise a short pause."""
    ahead = before(match, 8)
    priced = BEFORE_STROKE.search(ahead) or re.search(r"(?:℃|[²³㎡㎥])$", ahead)
    if priced and (unit := PER_UNIT.match(match.string, match.end())):
        return [(1, "每"), (len(unit.group()), per_unit_words(unit.group()))]
    if priced and AFTER_STROKE.match(match.string, match.end()):
        return [(1, "每")]
    between_words = re.search(r"[一-鿿]$", ahead) and re.match(r"[一-鿿]", after(match, 1))
    if re.search(r"[A-Za-z]$", ahead) and re.match(r"[A-Za-z]", after(match, 1)):
        return [(1, " ")]
    return [(1, "、" if between_words or re.search(r"\w$", ahead) else "")]


def _dot(match: re.Match[str]) -> Saying:
    """·: 每 in 元/人·月, otherwise nothing (names, 5·18)."""
    per = AFTER_STROKE_BEFORE_DOT.search(before(match, 8)) and AFTER_STROKE.match(match.string, match.end())
    return [(1, "每" if per else "")]


def _full_stop(match: re.Match[str]) -> Saying:
    """A half-width dot: a full stop behind a Chinese character or at the end, nothing inside words."""
    rest = after(match, 1)
    if re.search(r"[Nn][Oo]$", before(match, 2)) and re.match(r"\s?\d", after(match, 2)):
        return [(1, "")]
    ends = not rest or rest.isspace() or re.search(r"[一-鿿”》）)]$", before(match, 1))
    return [(1, "。" if ends and before(match, 1) else "")]


def _ellipsis(match: re.Match[str]) -> Saying:
    return [(len(match.group()), "。" if not after(match, 1).strip() else "，")]


def _short_bracket(match: re.Match[str]) -> Saying:
    """（一） and (3): a pause behind it where it is a heading, none in 第(三)项."""
    heading = not before(match, 1).strip() or before(match, 1) in "。！？；：:"
    inside = match[2]
    return pieces(match, "", cardinal(inside) if inside.isdigit() else inside, "，" if heading else "")


def _open(match: re.Match[str]) -> Saying:
    ahead = before(match, 1)
    return [(1, "，" if _WORDLIKE.match(ahead) or (ahead and ahead in "”’》」』") else "")]


def _close(match: re.Match[str]) -> Saying:
    following = after(match, 1)
    return [(1, "，" if _WORDLIKE.match(following) and following not in "的地得" else "")]


def _power(match: re.Match[str]) -> Saying:
    """10³ is a power; behind a Chinese character it is the mark of a note and not said."""
    if not re.search(r"[A-Za-z0-9)]$", before(match, 1)):
        return [(1, "")]
    value = int(unicodedata.numeric(match.group()))
    return [(1, {2: "的平方"}.get(value, f"的{cardinal(str(value))}次方"))]


def _number_sign(match: re.Match[str]) -> Saying:
    """①, Ⅲ, ㈠, ½: one character that is a number."""
    sign = match.group()
    value = unicodedata.numeric(sign, -1.0)
    if value < 0:
        return None
    if not value.is_integer():
        top, _line, bottom = unicodedata.normalize("NFKC", sign).partition("⁄")
        return [(1, f"{cardinal(bottom)}分之{cardinal(top)}")] if bottom else None
    words = cardinal(str(int(value)))
    starts_item = unicodedata.category(sign) == "No" and _WORDLIKE.match(after(match, 1))
    return [(1, words + ("，" if starts_item and not re.search(r"\w$", before(match, 1)) else ""))]


def _sign_unit(match: re.Match[str]) -> Saying:
    return [(len(match.group()), unit_words(match.group()))]


def _table(match: re.Match[str]) -> Saying:
    sign = match.group()
    if sign in SAID:
        return [(1, SAID[sign])]
    return [(1, PAUSES.get(sign, ""))]


def _ampersand(match: re.Match[str]) -> Saying:
    latin = re.search(r"[A-Za-z]\s?$", before(match, 2)) and re.match(r"\s?[A-Za-z]", after(match, 2))
    return [(1, " and " if latin else "和")]


SYMBOL_RULES: tuple[Rule, ...] = (
    *MONEY_RULES,
    rule("dash", r"([-—–−―─~～‐‑‒﹣])\1{0,3}", _dash),
    rule("country code", r"\+86(?=[- ]?\d)", _country_code),
    rule("written power", r"\^(\d{1,3})", _written_power),
    rule("plus", r"\+", _plus),
    rule("compare", "[<>]", _compare),
    rule("stroke", "/", _stroke),
    rule("middle dot", "·", _dot),
    rule("full stop", r"\.", _full_stop),
    rule("ellipsis", "[…⋯]+|[。.]{3,}", _ellipsis),
    rule("short bracket", r"([（(〔\[])([一二三四五六七八九十百]{1,4}|\d{1,3})([）)〕\]])", _short_bracket),
    rule("opening bracket", "[（(【\\[]", _open),
    rule("closing bracket", "[）)】\\]]", _close),
    rule("power", "[²³¹⁰⁴-⁹]", _power),
    rule("number sign", r"[^\x00-\xff]|[¼-¾]", _number_sign),
    rule("sign unit", f"(?=[℃℉㎎-㏑]){UNIT.pattern}", _sign_unit),
    rule("ampersand", "&", _ampersand),
    rule("table", r"[\s\S]", _table),
)

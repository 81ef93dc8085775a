"""Signs: what is said for them, what becomes a pause, and what is passed over. Punctuation is never named."""

import re
import unicodedata

from reader.speech.measures import (
    AFTER_STROKE,
    AFTER_STROKE_BEFORE_DOT,
    ALONE_AFTER_STROKE,
    ALONE_BEFORE_STROKE,
    BEFORE_STROKE,
    EITHER,
)
from reader.speech.number_words import as_phone, cardinal, digit_by_digit
from reader.speech.sentences import ABBREVIATION
from reader.speech.units import PER_UNIT, UNIT, per_unit_words, unit_words
from reader.speech.written_dashes import dash_said
from reader.speech.written_quantities import MONEY_RULES, NUMBER, unit_pieces
from reader.speech.written_rule import Piece, Rule, Saying, after, before, pieces, rule

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
_CHANGE = re.compile(rf"{NUMBER}\s?[%‰]|\d+\.\d")
_PER_BRACKET = re.compile(rf"[（(]({AFTER_STROKE.pattern})([·.*])({AFTER_STROKE.pattern})[)）]")  # 元/(人·天)
_LATIN_UNIT = re.compile(r"(?<![A-Za-z])([A-Za-zμ]{1,4}[²³]?|[㎡㎥℃])$")
_WORDLIKE = re.compile(r"[一-鿿㐀-䶿A-Za-z0-9]")


def _plus(match: re.Match[str]) -> Saying:
    joined = re.search(r"[\w”》）)%‰℃㎡+]\s?$", before(match, 2))
    if after(match, 1).isdigit() and (not joined or (_CHANGE.match(match.string, match.end()) and joined[0] > "一")):
        return [(1, "正")]
    return [(1, "加" if joined else "")]


def _country_code(match: re.Match[str]) -> Saying:
    """+86-471-1234567, +86 138 0013 8000."""
    parts = re.split(r"(\d+)", match.group()[1:])
    return [(1, "加"), *((len(part), as_phone(part) if part.isdigit() else "") for part in parts if part)]


def _written_power(match: re.Match[str]) -> Saying:
    """10^3."""
    return [(len(match.group()), f"的{cardinal(match[1])}次方")]


def _compare(match: re.Match[str]) -> Saying:
    near = after(match, 2).lstrip()[:1].isdigit() or before(match, 1).isdigit()
    return [(1, {"<": "小于", ">": "大于"}[match.group()] if near else "")]


def _stroke(match: re.Match[str]) -> Saying:
    """/ is 每 between what is counted and what it is counted for; otherwise a short pause."""
    ahead = before(match, 8)
    if said := _each(match, ahead):
        return said
    if re.search(r"[A-Za-z]$", ahead) and re.match(r"[A-Za-z]", after(match, 1)):
        return [(1, " ")]
    return [(1, "、" if re.search(r"\w$", ahead) else "")]


def _each(match: re.Match[str], ahead: str) -> Saying:
    """元/人, 12kg/亩, 元/kWh, 元/(人·天), 次/日."""
    text, end = match.string, match.end()
    if EITHER.match(text, match.start() - 1) and not ahead[:-1].endswith("元"):
        return None
    again = AFTER_STROKE_BEFORE_DOT.search(ahead)  # 元/生/年
    alone = None if again else ALONE_BEFORE_STROKE.search(ahead)
    unit_ahead = _LATIN_UNIT.search(ahead)
    if not (alone or again or BEFORE_STROKE.search(ahead) or (unit_ahead and UNIT.fullmatch(unit_ahead[1]))):
        return None
    if unit := PER_UNIT.match(text, end):
        return [(1, "每"), (len(unit.group()), per_unit_words(unit.group()))]
    if (ALONE_AFTER_STROKE if alone else AFTER_STROKE).match(text, end):
        return [(1, "每")]
    if bracket := _PER_BRACKET.match(text, end):
        first, _dot_between, second = bracket.groups()
        return [(1, "每"), (1, ""), (len(first), first), (1, "每"), (len(second), second), (1, "")]
    return None


def _dot(match: re.Match[str]) -> Saying:
    """·: 每 in 元/人·月, otherwise nothing (names, 5·18)."""
    per = AFTER_STROKE_BEFORE_DOT.search(before(match, 8)) and AFTER_STROKE.match(match.string, match.end())
    return [(1, "每" if per else "")]


def _full_stop(match: re.Match[str]) -> Saying:
    """A half-width dot: a full stop behind a Chinese character or at the end, nothing inside words."""
    rest = after(match, 1)
    if rest == " " and ABBREVIATION.search(before(match, 6)) and after(match, 8).strip():
        return [(1, " ")]  # Dr. Li
    if re.search(r"\d$", before(match, 1)) and re.match(r"[一-鿿]", rest):
        return [(1, "。")]  # 8:30.地点
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
    words = (digit_by_digit if inside[0] == "0" else cardinal)(inside) if inside.isdigit() else inside
    return pieces(match, "", words, "，" if heading else "")


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
    said: list[Piece] = [(1, {2: "的平方"}.get(value, f"的{cardinal(str(value))}次方"))]
    return said + unit_pieces(match.string, match.end())  # 10⁴t


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


def _blank(match: re.Match[str]) -> Saying:
    """××市, ×月×日, 第×条: places left open. A single × between words is 乘 (数据要素×)."""
    blank = match.group()
    open_place = len(blank) > 1 or re.match(r"\s?[年月日号时分]", after(match, 2)) or before(match, 1) == "第"
    return [(len(blank), "某" * len(blank))] if open_place else None


def _ring(match: re.Match[str]) -> Saying:
    """二○二五年: a ring for the sign of zero."""
    numeral = "[一二三四五六七八九零〇○十]"
    inside = re.search(f"{numeral}$", before(match, 1)) and re.match(f"{numeral}|年", after(match, 1))
    return [(1, "零")] if inside else None


def _numbered(match: re.Match[str]) -> Saying:
    """#1机组, 1号 in the trade's spelling."""
    return pieces(match, "", cardinal(match[2]) + "号")


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
    rule("dash", r"([-—–−―─~～‐‑‒﹣])\1{0,3}", dash_said),
    rule("country code", r"\+\d{1,3}(?:[- ]?\(?\d{1,4}\)?)?[- ]?(?:\d{3,4}[- ]?\d{4}|\d{7,8})(?!\d)", _country_code),
    rule("written power", r"\^(\d{1,3})", _written_power),
    rule("plus", r"\+", _plus),
    rule("compare", "[<>]", _compare),
    rule("stroke", "/", _stroke),
    rule("middle dot", "·", _dot),
    rule("full stop", r"\.", _full_stop),
    rule("ellipsis", "[…⋯]+|[。.]{3,}", _ellipsis),
    rule("short bracket", r"([（(〔\[])([一二三四五六七八九十百]{1,4}|[1-9]\d{0,2}|0)([）)〕\]])", _short_bracket),
    rule("opening bracket", "[（(【\\[]", _open),
    rule("closing bracket", "[）)】\\]]", _close),
    rule("blank", r"×{1,8}(?!\s?\d)", _blank),
    rule("ring", "[○◯]", _ring),
    rule("numbered", r"(?<![A-Za-z0-9])(#)(\d{1,2})(?=[一-鿿、和])", _numbered),
    rule("power", "[²³¹⁰⁴-⁹]", _power),
    rule("number sign", r"[^\x00-\xff]|[¼-¾]", _number_sign),
    rule("sign unit", f"(?=[℃℉㎎-㏑]){UNIT.pattern}", _sign_unit),
    rule("ampersand", "&", _ampersand),
    rule("table", r"[\s\S]", _table),
)

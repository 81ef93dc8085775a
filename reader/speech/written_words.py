"""Words in Latin letters: kept, except where they are a unit, a Roman numeral or an address."""

import re

from reader.speech.number_words import cardinal, digit_by_digit
from reader.speech.units import UNIT, unit_words
from reader.speech.written_quantities import MONEY_RULES, unit_pieces
from reader.speech.written_rule import Piece, Rule, Saying, after, before, pieces, rule

_ROMAN = {
    "I": "一",
    "II": "二",
    "III": "三",
    "IV": "四",
    "V": "五",
    "VI": "六",
    "VII": "七",
    "VIII": "八",
    "IX": "九",
    "X": "十",
}
_AMOUNT_BEFORE = re.compile(r"\d[\d.,]*\s?[十百千万亿多余几]{1,3}\s?$")
_IN_ADDRESS = {
    ".": "点",
    "/": "斜杠",
    "@": "艾特",
    "-": "杠",
    "_": "下划线",
    ":": "",
    "?": "",
    "=": "等于",
    "&": "和",
    "#": "",
    "%": "",
}
_LONGEST = 40


def _address(match: re.Match[str]) -> Saying:
    """A web or mail address: words, with the points and strokes between them said."""
    said: list[Piece] = []
    for part in re.findall(r"https?://|[A-Za-z]+|\d+|.", match.group()):
        if part.startswith("http"):
            said.append((len(part), ""))
        else:
            said.append((len(part), _IN_ADDRESS.get(part, part)))
    return _digits_said(said)


def _digits_said(said: list[Piece]) -> list[Piece]:
    return [(length, digit_by_digit(words) if words.isdigit() else words) for length, words in said]


def _unit(match: re.Match[str]) -> Saying:
    """20万kW·h: the unit does not stand behind a digit."""
    if not _AMOUNT_BEFORE.search(before(match, 12)):
        return None
    return unit_pieces(match.string, match.start()) or None


def _unit_alone(match: re.Match[str]) -> Saying:
    """g/kWh, mg/m³, kW·h in a heading; two single letters (A/B) are not enough to be a unit."""
    return (
        [(len(match.group()), unit_words(match.group()))] if len(match.group()) >= 4 or "·" in match.group() else None
    )


def _unit_named(match: re.Match[str]) -> Saying:
    """单位：km, 长度（km）, 亩/km²: the place says that it is a unit."""
    unit, ahead, behind = match.group(), before(match, 4), after(match, 1)
    bracket = ahead[-1:] in {*"（("} and behind[:1] in {*"）)"} and any(letter.islower() for letter in unit)
    return [(len(unit), unit_words(unit))] if bracket or re.search(r"单位[:：]?\s?$", ahead) else None


def _blank(match: re.Match[str]) -> Saying:
    """XX市, 20XX年: a place left open."""
    blank = match.group()
    beside_han = re.search(r"[一-鿿\d]$", before(match, 1)) or re.match(r"[一-鿿]", after(match, 1))
    return [(len(blank), "某" * len(blank))] if beside_han else None


def _zero(match: re.Match[str]) -> Saying:
    """二O二五年: the letter for the sign of zero."""
    return [(1, "零")] if re.search(r"[一二三四五六七八九零〇Oo]$", before(match, 1)) else None


def _area(match: re.Match[str]) -> Saying:
    return [(len(match.group()), unit_words(match.group()))]


def _roman(match: re.Match[str]) -> Saying:
    return [(len(match.group()), _ROMAN[match.group()])]


def _roman_range(match: re.Match[str]) -> Saying:
    return pieces(match, _ROMAN[match[1]], "到", _ROMAN[match[3]])


def _grade(match: re.Match[str]) -> Saying:
    """AAAA级 is 四A级 to everybody."""
    return [(len(match.group()), cardinal(str(len(match.group()))) + "A")]


def _times(match: re.Match[str]) -> Saying:
    return [(1, "乘")] if before(match, 1).isdigit() else None


def _word(match: re.Match[str]) -> Saying:
    return [(len(match.group()), match.group())]


_LEVEL = r"(?=\s?(?:类|级|期|度(?!假)|阶段|区段|卷(?!烟)|等))"
_MANY = r"(?=\s?(?:型|标段|标包|包件|组|章|部分|号|代|回(?!路)))"  # behind II and more letters, which are no name
_FEW = "(?:VIII|VII|VI|IV|IX|III|II|I|V|X)"
WORD_RULES: tuple[Rule, ...] = (
    *MONEY_RULES,
    rule(
        "address",
        r"(?:https?://|www\.)[\w./?=&%#:@-]{0,300}[\w/]|[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,40}){1,6}",
        _address,
    ),
    rule(
        "domain",
        r"[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,40}){0,6}\.(?:com|cn|org|net|gov|edu)(?:\.cn)?(?![A-Za-z0-9])",
        _address,
    ),
    rule("unit", r"(?=[A-Za-zμµΩ])", _unit),
    rule("unit alone", rf"(?=[A-Za-zμ²³]{{1,4}}/(?:[A-Za-z³²]{{1,4}}(?![A-Za-z])|[㎡㎥])){UNIT.pattern}", _unit_alone),
    rule("product of units", rf"(?=[kMGTm]?[WVA]·[hA](?![A-Za-z])){UNIT.pattern}", _unit_alone),
    rule("unit named", UNIT.pattern, _unit_named),
    rule("blank", r"[X]{2,4}(?![A-Za-z0-9])", _blank),
    rule("zero", r"[Oo](?=[一二三四五六七八九零〇Oo年])", _zero),
    rule("grade", r"A{3,5}(?=级)", _grade),
    rule("area", r"[kcdmh]?m[²³]", _area),
    rule("roman range", rf"(?<![A-Za-z])({_FEW})([-—–~～至到])({_FEW}){_LEVEL}", _roman_range),
    rule("roman listed", rf"(?<![A-Za-z])({_FEW})(?=(?:[、和及或]{_FEW}){{1,8}}{_LEVEL})", _roman),
    rule("roman", rf"(?<![A-Za-z]){_FEW}{_LEVEL}", _roman),
    rule("roman of letters", rf"(?<![A-Za-z])(?:II|III|IV|VI|VII|VIII|IX){_MANY}", _roman),
    rule("times", r"[xX](?=\d)", _times),
    rule("word", rf"[A-Za-zÀ-ÖØ-öø-ɏͰ-Ͽ]{{1,{_LONGEST}}}(?:['’][a-z]{{1,2}}(?![a-z]))?", _word),
)

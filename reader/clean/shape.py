"""What a line looks like: a label, a date, a title, a whole sentence: tells text from chrome, and broken lines."""

import re
from functools import cache

from reader.clean.words import pattern, words

_NUMERAL = "[一二三四五六七八九十百零〇]"
_DIGIT = r"[\d０-９]"
_GAP = r"[ \t\u00a0\u2000-\u200a\u3000]*"

LABEL = re.compile(
    rf"{_GAP}(?:{_NUMERAL}{{1,4}}、|[(（]{_GAP}(?:{_NUMERAL}{{1,4}}|{_DIGIT}{{1,3}}){_GAP}[)）]"
    rf"|{_DIGIT}{{1,3}}{_GAP}(?:[.．、](?!\d(?!\d?月\d\d?日))|[)）])|第{_GAP}(?:{_NUMERAL}{{1,6}}|{_DIGIT}{{1,4}}){_GAP}[编章节条款]"
    r"|[①-⑳]|[●■◆★▲○□◇☆△•·]|[-—－]{1,2}(?=[\u4e00-\u9fff]))"
)
ARTICLE = re.compile(rf"{_GAP}第{_GAP}(?:{_NUMERAL}{{1,6}}|{_DIGIT}{{1,4}}){_GAP}条")
_YEAR = r"(?:\d{4}|[一二三四五六七八九〇○零Ｏ]{4})"
DATE = re.compile(
    rf"{_GAP}[(（\[【]?{_GAP}{_YEAR}{_GAP}[年\-./]{_GAP}[\d一二三四五六七八九十]{{1,3}}{_GAP}[月\-./]{_GAP}"
    rf"[\d一二三四五六七八九十]{{1,3}}{_GAP}日?"
)
NUMBER = re.compile(
    rf"[\u4e00-\u9fff]{{1,12}}{_GAP}[〔\[（(【]{_GAP}(?:19|20)\d\d{_GAP}[〕\]）)】]{_GAP}第?{_GAP}\d{{1,5}}{_GAP}号"
    # （2025）京01民终123号, the number of a case in court
    rf"|[（(]\d{{4}}[)）][\u4e00-\u9fff]{{1,2}}\d{{0,6}}[\u4e00-\u9fff]{{1,6}}\d{{1,7}}号"
)
YEAR_IN_NUMBER = rf"{_GAP}[〔\[（(【]{_GAP}(?:19|20)\d\d{_GAP}[〕\]）)】]{_GAP}"
_YEAR_IN_BRACKETS = re.compile(rf"[〔\[（(【]{_GAP}(?:19|20)\d\d")
_SENTENCE_END = re.compile(r"[。！？；!?;]")
CLOSING = frozenset("。！？；：…!?;:.”’」』）)》〉】〕]")
_DAY_SIGNS = frozenset("([【（一二三四五六七八九〇○零Ｏ \t\u00a0\u3000" + "".join(map(chr, range(0x2000, 0x200B))))
_OPENERS, _CLOSERS = "《〈（(“‘【〔「『", "》〉）)”’】〕」』"
_OPENER, _CLOSER_OF = re.compile(f"[{_OPENERS}]"), dict(zip(_OPENERS, _CLOSERS, strict=True))
# The last blocks of a printed document, and notes in brackets: each stands on a line of its own.
ELEMENT = re.compile(
    rf"{_GAP}(?:抄{_GAP}[送报]|主{_GAP}送|印{_GAP}发|附{_GAP}(?:件|表|录|注|则)|签发人|联{_GAP}系{_GAP}(?:人|方式|电话)|来源|发布"
    r"|目录|[(（][^()（）]{2,20}[)）]\s*$)"
)
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_HANS = re.compile(f"{_HAN.pattern}+")
# What labels begin with, but for figures: most lines do not, which is told without the expression.
_LABEL_SIGNS = frozenset(
    "一二三四五六七八九十百零〇第(（●■◆★▲○□◇☆△•·-—－ \t\u00a0\u3000"
    + "".join(map(chr, (*range(0x2000, 0x200B), *range(0x2460, 0x2474))))
)


def has_number(text: str) -> bool:
    """Whether a line holds a document number: 清政发〔2025〕3号."""
    return "号" in text and bool(_YEAR_IN_BRACKETS.search(text) and NUMBER.search(text))


def has_label(text: str) -> bool:
    """Whether a line begins with 一、（一）1.（1）第一条 ① or a dash or bullet."""
    first = text[:1]
    return (first in _LABEL_SIGNS or first.isdecimal()) and bool(LABEL.match(text))


def ends_with_colon(text: str) -> bool:
    """Whether a line ends as addressees and lead-ins do."""
    return text.rstrip().endswith(("：", ":"))


def day_at_start(text: str) -> re.Match[str] | None:
    """The day that a line begins with."""
    first = text[:1]
    return DATE.match(text) if first in _DAY_SIGNS or first.isdecimal() else None


def is_closed(text: str) -> bool:
    """Whether a line ends in a mark that ends a sentence, a lead-in or a bracket."""
    return text[-20:].rstrip()[-1:] in CLOSING


def has_sentence(text: str) -> bool:
    """Whether a sentence ends inside or at the end of a line."""
    return "。" in text or bool(_SENTENCE_END.search(text))


def has_open_bracket(text: str) -> bool:
    """Whether a bracket, quote or book mark of the line's tail is still open at its end."""
    tail = text[-200:]
    return any(tail.rfind(_CLOSER_OF[opener]) < tail.rfind(opener) for opener in {*_OPENER.findall(tail)})


def is_kind_title(text: str) -> bool:
    """Whether a line ends the way titles of official documents end (通知, 决定, 报告, 办法 …), brackets left aside."""
    end = text[-80:]
    if not ends_as_title(end):
        return False
    plain = compact(end)[-40:]
    if plain[-1] not in "）)":
        return plain.endswith(words("shape", "kind"))
    return bool(pattern(r"{kind}[(（][^()（）]{1,20}[)）]$", "shape").search(plain))


def ends_as_title(text: str) -> bool:
    """Whether the last letter of a line is that of a title's last word: a quick look, true of every title."""
    return text.rstrip()[-1:] in title_ends()


@cache
def title_ends() -> frozenset[str]:
    """The last letters that titles have."""
    return _last_letters("kind", "）)")


def is_organ(text: str) -> bool:
    """Whether a line is the name of an office: at most 60 characters, ending in 人民政府, 委员会, 厅, 局 …

    会议听取了市财政局 is a line of a sentence.
    """
    if not ends_as_organ(text[:200]):
        return False
    plain = compact(text[:200])
    return len(plain) <= 60 and plain.removesuffix("文件").endswith(words("shape", "organ")) and "了" not in plain


def ends_as_organ(text: str) -> bool:
    """Whether the last letter of a line is that of an office's last word: a quick look, true of every office."""
    return text.rstrip()[-1:] in _last_letters("organ", "件")


@cache
def _last_letters(role: str, others: str) -> frozenset[str]:
    """What a word of a role can end with, and other signs: a quick look before each word is tried."""
    return frozenset("".join(word[-1].lower() + word[-1].upper() for word in words("shape", role)) + others)


def compact(text: str) -> str:
    """A line without any white space."""
    return "".join(text.split())


def has_han(text: str) -> bool:
    """Whether there is a Chinese character in a line."""
    return bool(_HAN.search(text))


def han(text: str) -> int:
    """How many Chinese characters a line has."""
    return len("".join(_HANS.findall(text)))

"""The head of a document that runs on in one line: 办事指南一、办理依据…, 会议纪要〔2025〕3号2025年3月6日，…

A title ends with a kind of document; that it ends there is told by what no sentence goes on with: the first label of an
outline, a number, a day, the office that signs with its day, the field that says when or where people met.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reader.notice.dates import WRITTEN
from reader.notice.marks import marks_ahead
from reader.notice.numbers import NUMBER, OPENING, ends_with_kind
from reader.notice.organs import is_organ, split_recipients
from reader.notice.rules import words

_LONGEST, _SHORTEST, _LONGEST_OFFICE = 80, 4, 30  # characters of a title, of an office
_REACH = 8  # lines in which the second label stands
_MARK = re.compile("[，。：；！？,;:!?《〔]")
_CITING = ("根据", "按照", "依据", "为", "经", "现", "你", "近", "遵照", "参照", "以下", "本", "该")
_FIRST = re.compile(r"(?P<label>[（(]?)(?:(?P<cn>一)|(?P<figure>1))(?P<end>[、.．)）])(?!\d)|第一[章条]")
_NUMBER = re.compile(
    r"\s*([（(]?\s*(?:[\u4e00-\u9fff]{0,8}[〔\[]\s*\d{4}\s*[〕\]]\s*第?\s*\d{1,4}\s*[号期次]|(?:\d{4}\s*年\s*)?第\s*\d{1,4}\s*[号期次])\s*[)）]?)"
    r"\s*(?=\S)"
)
_MET = re.compile(r"(?:会议)?(?:时\s?间|日\s?期|地\s?点)\s?[:：]")  # of minutes, of a notice
_GREETING = re.compile(r"(?:尊敬的|亲爱的|各位|广大)[\u4e00-\u9fff、]{1,24}[：:]")
# （2025年1月10日某某市…第四次会议通过）: the line below the title of a resolution or a law
_PASSED = re.compile(r"[（(]\s*\d{4}\s*年[^（）()]{4,120}(?:通过|批准|修订|修正|公布)\s*[)）]")
_MASTHEAD = re.compile(rf"\s*(?P<office>[\u4e00-\u9fff、\s]{{4,60}}?)文\s*件\s*(?P<number>{NUMBER})\s*(?=\S)")
_YEAR = re.compile(r"\d{4}年[，,]|全年|上年")


def with_parted_head(paragraphs: Sequence[str]) -> list[str]:
    """The paragraphs, with a line for each element of a head that runs on into the text."""
    if paragraphs:
        marks, rest = marks_ahead(paragraphs[0])
        if marks and _is_head(rest):
            return [*marks, *with_parted_head([rest, *paragraphs[1:]])]
    found = list(paragraphs)
    masthead = _MASTHEAD.match(found[0]) if found else None
    if masthead and is_organ(masthead["office"]):
        found[:1] = [f"{masthead['office'].strip()}文件", masthead["number"], found[0][masthead.end() :]]
        return found
    place = 0 if found and len(found[0]) > _SHORTEST else len(found)
    end = _title_end(found[place], found[place + 1 :]) if place < len(found) else 0
    if end:
        found[:1] = [found[0][:end].strip(), found[0][end:].strip()]
    if len(found) > 1 and ends_with_kind(found[0]) and not _MARK.search(found[0]):
        found[1:2] = _elements(found[1])
    return found


def _is_head(text: str) -> bool:
    """Whether a text begins as a head does behind its marks: an office with 文件, or 关于 behind an office."""
    masthead = _MASTHEAD.match(text)
    if masthead and is_organ(masthead["office"]):
        return True
    number = _NUMBER.match(text)
    office, about, _ = text[number.end() if number else 0 :][:_LONGEST].partition("关于")
    return bool(about) and is_organ(office)


def _title_end(text: str, below: Sequence[str]) -> int:
    """Where the title ends with which a text begins; 0 when it begins with none."""
    mark = _MARK.search(text, _SHORTEST, _LONGEST)
    stop = mark.start() if mark else _LONGEST
    if text.startswith(_CITING) or (len(text) <= stop and not _FIRST.search(text)):
        return 0
    ends = (kind.end() for kind in _kind().finditer(text, _SHORTEST - 2, stop))
    return next((end for end in ends if end >= _SHORTEST and _goes_on(text, end, below)), 0)


@cache
def _kind() -> re.Pattern[str]:
    kinds = sorted((*words("kinds", "statutory"), *words("kinds", "other")), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(kinds)})(?:[（(](?![^（）()]*[号期次][)）])[^（）()。，]{{2,10}}[)）])?")


def _goes_on(text: str, end: int, below: Sequence[str]) -> bool:
    """Whether the text behind a title goes on as only another line can."""
    behind = text[end : end + _LONGEST].lstrip()
    first = _FIRST.match(behind)
    if first:
        second = first[0].replace("一", "二").replace("1", "2")
        return second in text[end:] or any(second in line for line in below[:_REACH])
    number = _NUMBER.match(behind)
    return _follows_number(behind[number.end() :]) if number else _begins_text(behind)


def _begins_text(text: str) -> bool:
    """Whether a text begins as one does right behind a title."""
    return (
        any(form.match(text) for form in (_MET, _YEAR, WRITTEN, OPENING, _FIRST, _GREETING, _PASSED))
        or _signature(text) > 0
    )


def _follows_number(text: str) -> bool:
    """Whether a text begins as one does behind the number of its document; 号文件已经印发 does not."""
    return _begins_text(text) or split_recipients(text) is not None


def _elements(text: str) -> Iterator[str]:
    """A number, and the office that signs with its day, at the beginning of a text; and the rest of it."""
    number = _NUMBER.match(text)
    if number and _follows_number(text[number.end() :]):
        yield number[1]
        text = text[number.end() :]
    passed = _PASSED.match(text)
    if passed and passed.end() < len(text):
        yield passed[0]
        text = text[passed.end() :].lstrip()
    signed = _signature(text)
    if signed and signed < len(text):
        yield text[:signed].strip()
        text = text[signed:].lstrip()
    yield text


def _signature(text: str) -> int:
    """Where an office with its day ends, with which a text begins: 某某局2025年3月6日, also in brackets; or 0."""
    day = WRITTEN.search(text, 0, _LONGEST_OFFICE * 2)
    office = text[: day.start()].strip() if day else ""
    bracket = office[:1] in ("（", "(")
    if day is None or len(office) > _LONGEST_OFFICE or not is_organ(office.lstrip("（(")):
        return 0
    behind = text[day.end() : day.end() + 1]
    if bracket:
        return day.end() + 1 if behind in ("）", ")") and behind else 0
    return 0 if behind in ("，", ",", "、") else day.end()

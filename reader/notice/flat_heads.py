"""The head of a document that runs on in one line: 办事指南一、办理依据…, 会议纪要〔2025〕3号2025年3月6日，…

A title ends with a kind of document; that it ends there is told by what no sentence goes on with: the first label of an
outline, a number, a day, the office that signs with its day, addressees, a field, its own first words once more.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reader.notice.dates import WRITTEN
from reader.notice.flat_fields import begins_with_field, fields_ahead
from reader.notice.marks import marks_ahead
from reader.notice.numbers import LONG_NUMBER, NUMBER, NUMBER_AHEAD, OPENING, ends_with_kind
from reader.notice.organs import LONGEST_RECIPIENTS, begins_as_addressees, is_organ, says, split_recipients
from reader.notice.rules import word_at_end, word_at_start, words
from reader.notice.titles import AFTER_TITLE_NEVER, glued_title

_LONGEST, _SHORTEST, _LONGEST_OFFICE = 80, 4, 30  # characters of a title, of an office
_REACH = 8  # lines in which the second label stands
_MARK = re.compile("[，。：；！？,;:!?《〔]")
_CITING = ("根据", "按照", "依据", "为", "经", "现", "你", "近", "遵照", "参照", "以下", "本", "该")
_FIRST = re.compile(r"(?P<label>[（(]?)(?:(?P<cn>一)|(?P<figure>1))(?P<end>[、.．)）])(?!\d)|第一(?:[编章条]|部分)")
_NUMBER = re.compile(  # …管理制度|的通告清政告〔2025〕2号: a title goes on
    r"\s*(?!的)([（(]?\s*(?:\d{4}\s*[)）]\s*[\u4e00-\u9fff]{1,2}\d{0,6}[\u4e00-\u9fff]{1,6}\d{1,7}号"  # of a case
    rf"|{LONG_NUMBER}|[\u4e00-\u9fff]{{0,8}}[〔\[]\s*\d{{4}}\s*[〕\]]\s*第?\s*\d{{1,4}}\s*[号期次]"
    r"|(?:\d{4}\s*年\s*)?第\s*\d{1,4}\s*[号期次])\s*[)）]?)\s*(?=\S)"
)
_MET = re.compile(r"(?:会议)?(?:时\s?间|日\s?期|地\s?点)\s?[:：]")  # of minutes, of a notice
_GREETING = re.compile(r"(?:尊敬的|亲爱的|各位|广大)[\u4e00-\u9fff、]{1,24}[：:]")
# （2025年1月10日某某市…第四次会议通过）: the line below the title of a resolution or a law
_PASSED = re.compile(r"[（(]\s*\d{4}\s*年[^（）()]{4,120}(?:通过|批准|修订|修正|公布)\s*[)）]")
_MASTHEAD = re.compile(rf"\s*(?P<office>[\u4e00-\u9fff、\s]{{4,60}}?)文\s*件\s*(?P<number>{NUMBER})\s*(?=\S)")
_SINCE = re.compile(
    r"\d{4}年[，,]|全年|上年"
    r"|(?:[上下]半年|去年|[一两二三四五六七八九十半\d]{1,3}(?:个月|年)来|截[至止][^。；：，,]{2,20}"
    r"|(?:[今去]年|近年|近?[两几一二三四五六七八九十]{1,2}年|\d{4}年|\d{1,2}月|试点|入[春夏秋冬汛])以来)[，,]"
)
# 为维护小区环境，经业主大会表决通过，制定本公约: whoever says what for goes on with what is done.
_PURPOSE = re.compile(
    r"为[^。；：]{2,90}[，,](?:根据|依据|依照|按照|经|现[就将对予决制发公通]|特[此制作向就决发]|兹|拟|制定|决定|提出|结合|我们|我?本?[省市县区州旗镇乡局委办院校]|将于)"
)
_FIELD = re.compile(r"(?P<name>[\u4e00-\u9fff]{3,6}|主旨|事由|案由)\s?[:：](?!\d)")  # 当事人：, 项目名称：
_COLON, _LONGEST_NAME = re.compile(r"[:：](?!\d)"), 6
_HANDS_OVER = re.compile("关于|的")  # …方案的通知各县人民政府：
_KINDS = ("statutory", "other")
_ALIKE = 4  # characters with which a title and its text begin: 漕河县气象台…预警信号漕河县气象台…
_OF_DOCUMENT = ("文件", "文")  # 漕政发〔2025〕3号文件规定…


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
    above = list[str]()
    while found and (fields := fields_ahead(found[0])) and fields[0] and not fields[1]:
        above += fields[0]
        found.pop(0)
    if not found or len(found[0]) <= _SHORTEST:
        return [*above, *found]
    ahead, text = _before_title(found[0])
    end = _title_end(text, found[1:]) or (len(glued_title(text)[0]) if ahead else 0)
    if end:
        above += ahead
        found[:1] = [text[:end].strip(), text[end:].strip()]
    if len(found) > 1 and ends_with_kind(found[0]) and not _MARK.search(found[0]):
        found[1:2] = _elements(found[1])
    return [*above, *found]


def _before_title(text: str) -> tuple[list[str], str]:
    """The fields of a page and the number with which a text begins, and the rest of it; none of a sentence."""
    ahead, rest = fields_ahead(text)
    number = NUMBER_AHEAD.match(rest)
    if number is None:
        return ahead, rest
    rest = rest[number.end() :]
    return ([], "") if rest.startswith(_OF_DOCUMENT) else ([*ahead, number[1]], rest)


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
    alone = word_at_start("kinds", "alone", text)
    if alone and not _MARK.match(text, len(alone)):
        return len(alone)
    mark = _MARK.search(text, _SHORTEST, _LONGEST)
    stop = mark.start() if mark else _LONGEST
    if text.startswith((*_CITING, *"，。：；！？、,;:!?")) or (len(text) <= stop and not _FIRST.search(text)):
        return 0
    ends = (kind.end() for kind in _kind().finditer(text, _SHORTEST - 2, stop))
    return next((end for end in ends if end >= _SHORTEST and _goes_on(text, end, below)), 0)


@cache
def _kind() -> re.Pattern[str]:
    kinds = sorted((*words("kinds", "statutory"), *words("kinds", "other")), key=len, reverse=True)
    return re.compile(
        rf"(?:{'|'.join(kinds)})(?:[（(](?!\d{{4}}[)）]|[^（）()]*[号期次][)）])[^（）()。，]{{2,10}}[)）])?"
    )


def _goes_on(text: str, end: int, below: Sequence[str]) -> bool:
    """Whether the text behind a title goes on as only another line can."""
    behind = text[end : end + _LONGEST].lstrip()
    first = _FIRST.match(behind)
    if first:
        second = first[0].replace("一", "二").replace("1", "2")
        return second in text[end:] or any(second in line for line in below[:_REACH])
    number = _NUMBER.match(behind)
    if number:
        return _follows_number(behind[number.end() :])
    if _begins_text(behind) or (len(behind) > _ALIKE and behind[:_ALIKE] == text[:_ALIKE]):
        return True
    return _addresses(text, end)


def _addresses(text: str, end: int) -> bool:
    """Whether addressees, or a field, stand behind a title; 各县规划部门： and 通知要求： are no title with one."""
    behind = text[end : end + LONGEST_RECIPIENTS].lstrip()
    if behind.startswith(AFTER_TITLE_NEVER) or any(word_at_start("kinds", role, behind) for role in _KINDS):
        return False
    if begins_with_field(behind):
        return True
    if begins_as_addressees(text) or word_at_end("kinds", "office", text, end):
        return False
    field, named = _FIELD.match(behind), split_recipients(behind)
    if named and not _HANDS_OVER.search(named[0]):
        return True
    return bool(field and not says(field["name"])) or _office_before_field(behind) > 0


def _office_before_field(text: str) -> int:
    """Where the office ends that stands before a field, with which a text begins: 某某局当事人：; or 0."""
    colon = _COLON.search(text, 0, _LONGEST_OFFICE)
    if colon is None or split_recipients(text):
        return 0
    ends = range(colon.start() - _LONGEST_NAME, colon.start() - 2)
    return next(
        (end for end in reversed(ends) if end > 0 and is_organ(text[:end]) and not says(text[end : colon.start()])), 0
    )


def _begins_text(text: str) -> bool:
    """Whether a text begins as one does right behind a title."""
    return (
        any(form.match(text) for form in (_MET, _SINCE, WRITTEN, OPENING, _PURPOSE, _FIRST, _GREETING, _PASSED))
        or _signature(text) > 0
    )


def _follows_number(text: str) -> bool:
    """Whether a text begins as one does behind the number of its document; 号文件已经印发 does not."""
    field = _FIELD.match(text)
    return _begins_text(text) or split_recipients(text) is not None or (field is not None and not says(field["name"]))


def _elements(text: str) -> Iterator[str]:
    """Fields, a number, and the office that signs with its day, at the beginning of a text; and the rest of it."""
    fields, text = fields_ahead(text)
    yield from fields
    number = _NUMBER.match(text)
    if number and _follows_number(text[number.end() :]):
        yield number[1]
        text = text[number.end() :]
    passed = _PASSED.match(text)
    if passed and passed.end() < len(text):
        yield passed[0]
        text = text[passed.end() :].lstrip()
    signed = _signature(text)
    if not signed:
        signed = _office_before_field(text)
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
    return 0 if behind in ("，", ",", "、") or not _follows_day(text[day.end() :]) else day.end()


def _follows_day(text: str) -> bool:
    """Whether a text begins behind a day of signing; 16时25分发布预警 and 召开会议 go on with a sentence."""
    plain = text.lstrip()
    return not plain or plain[0] in "（(我本兹" or text[0].isspace() or _begins_text(plain) or _follows_number(plain)

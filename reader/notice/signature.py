"""Who signed a document and when (署名, 成文日期, GB/T 9704-2012, 7.3.5), and whom it was signed by for an office."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.notice.attached import in_list
from reader.notice.dates import ARABIC, NUMERALS, NUMERIC, date_of, found_at_years
from reader.notice.organs import is_organ

_DATE = rf"(?:{ARABIC}|{NUMERALS})"
NOTE = r"[（(]\s*(?P<note>[^（）()。]{2,40}(?:[（(][^（）()]{1,20}[)）][^（）()。]{0,20})?)\s*[)）]"
_CLOCK = r"(?P<clock>\s*\d{1,2}(?:时(?:\d{1,2}分)?|[:：]\d{2}))?"  # 2025年8月19日11时30分: an order that hurries
_DATE_LINE = re.compile(rf"\s*(?P<by>[^\d。，,；;：:（(《]{{0,80}}?)\s*(?P<on>{_DATE}){_CLOCK}\s*(?:{NOTE})?\s*")
# Flattened: the date behind an end of sentence, an office or a list of annexes; the note or nothing behind it.
_GLUED_DATE = re.compile(rf"(?=[\d一二])(?P<on>{_DATE}){_CLOCK}\s*(?:{NOTE})?")
# 2025.3.6 and 2025年3月 sign only beside the name of an office: a day in figures is that of a page otherwise.
_FIGURES = re.compile(rf"(?P<on>{NUMERIC}|(?<!\d)\d{{4}}\s*年\s*\d{{1,2}}\s*月)(?P<clock>)\s*(?:{NOTE})?\s*$")
_LAST_OF_DAY = frozenset("日时分）)")
_LAST_FIGURES = frozenset("0123456789月)）")
# Who signs an order (GB/T 9704-2012, 7.3.5.3: 签发人职务 and name): 市长 王某 2026年4月18日.
_POST = re.compile(
    r"(?:^|(?<=[。！？!?；;”》）)\s]))\s*(?:(?:[\u4e00-\u9fff]{1,12}?(?:[省市区县旗盟州乡镇厅局委会院]|政府))?代?理?)"
    r"(?:主席|总理|省长|市长|区长|县长|旗长|盟长|州长|乡长|镇长|部长|主任|局长|署长|行长|厅长|院长|检察长|审计长|秘书长|会长|"
    r"关长|校长|总经理|总指挥)"
    r"(?:\s*[:：]?\s*[\u4e00-\u9fff·]{2,8}|\s+[\u4e00-\u9fff]\s+[\u4e00-\u9fff])?\s*$"
)
_POST_ENDS = frozenset("席长任理挥")
_OPEN_WORDS = ("公开", "删减", "依申请", "登报", "有删", "略", "主动", "发至", "印发")
_ANNEX_HEAD = re.compile(r"附\s*件\s*(?:[\d一二三四五六七八九十]{1,2}\s*)?[:：]?\s*(?=[^\s。，、；：])")
# An office behind the name of an annex: 登记表|清河市教育局.
_GLUED_OFFICE = re.compile(
    r"(?<=[表单书图册账案法则录准划])"
    r"(?=(?:中共|国家|中国|全国|[^省市县区州盟旗镇乡]{1,7}(?:自治)?[省市县区州盟旗镇乡]).{3})"
)
# What an office adds below its day: whom to ask.
_CONTACT = re.compile(
    r"\s*(?:联\s?系|咨询|监督|举报|投诉|承办|经办|主办|电\s?话|传\s?真|地\s?址|邮\s?[编箱]|网\s?址)[\u4e00-\u9fff]{0,6}\s*[:：]"
)
# 特此公告|清河市人民政府: no full stop was printed.
_FORMULA = re.compile("(?:特此|专此|此)(?:公告|通知|通告|通报|公示|报告|批复|函[复达告]|证明|说明)")
_PLACE = re.compile("(?=(?P<place>[^省市县区州盟旗镇乡]{2,5}[省市县区州盟旗镇乡]).{3})(?<![省市县区州盟旗])")
# 清河市少年宫: begins with a place, has no mark, and is no name of an annex
_PLACED = re.compile(
    r"(?!特此|此致|专此|现|请|望|附)[\u4e00-\u9fff]{2,5}?[省市县区州盟旗镇乡村][\u4e00-\u9fff（）()·]{2,18}"
    r"(?<![表单书图册账案法则录准划知告示定])"
)
_SEAL = re.compile(r"\s*[（(]\s*(?:[代公印盖签]章|章|印)\s*[)）]")
_NO_NAME = re.compile(r"[:：，,]|\d")  # （联系人：王某，电话：2580752）
_STOP = re.compile(r"[。！？!?；;，,：:\s》）)]")
_BEHIND_FIGURES = re.compile(r"[\d]\d{4,}\s*([^\d。，；：、]{4,60})$")  # 电话：0951-8866123清河市财政局
_NOTE_LAST = re.compile(rf"{NOTE}\s*$")
# 一、 （一） 第一章, and 1. （1） ①, at the beginning of a line
HEADING_LABEL = r"[（(]?[一二三四五六七八九十]{1,3}[、.．)）]|第[一二三四五六七八九十百]{1,4}[章条节]"
ITEM_LABEL = r"[（(]?\d{1,2}[、.．)）](?!\d)|[①-⑳]"
_HEADING, _ITEM = re.compile(HEADING_LABEL), re.compile(ITEM_LABEL)
_SENTENCE_END = "。！？!?”』）)"
_SAME_START = 8  # characters; the annex may be titled a little otherwise than the text says
_LONGEST_POST, _LONGEST_LINE, _LONGEST_FIGURES = 36, 160, 90
_NEAR = 1000  # characters: the longest list of annexes, and what stands between it and its day
_FEWEST_ABOVE, _LIST = 2, 12  # lines: the text and who signs, a list of annexes
_LONGEST_SPACED = 100  # a post with the spaces in it


class Signature(NamedTuple):
    """Where the day of signing stands: paragraph ``place``, its characters ``start`` to ``end``; ``note`` is the
    附注 right behind it, ``written`` the day as printed.
    """

    place: int
    start: int
    end: int
    issued: str | None
    note: str
    written: str


def speaks_of_openness(note: str) -> bool:
    """Whether a note in brackets is the 附注: 此件公开发布, 本文有删减, 发至县级."""
    return any(word in note for word in _OPEN_WORDS)


def find_signature(paragraphs: Sequence[str], annex_title: str, office: str = "") -> Signature | None:
    """The signing date: the first that stands alone, beside an office, or glued at an end of sentence.

    ``office`` is the one that the title begins with: beside it a day signs whatever stands before it.
    """
    doubtful: Signature | None = None  # a day of its own in a text that goes on to an office and its day
    for place, text in enumerate(paragraphs):
        if "\n" in text or "\t" in text:
            continue  # a table
        if doubtful and _ANNEX_HEAD.match(text):
            break
        if "日" not in text or "年" not in text:
            found = _in_figures(paragraphs, place) if text[-1:] in _LAST_FIGURES else None
            if found:
                return doubtful or found
            continue
        line = _DATE_LINE.fullmatch(text) if len(text) <= _LONGEST_LINE and _ends_as_day(text) else None
        by = line["by"].strip() if line else ""
        if line and (not by or is_organ(by) or _POST.search(by)):
            issued = date_of(line["on"])
            if issued:
                found = Signature(place, line.start("on"), len(text), issued, line["note"] or "", _written(line))
                above = paragraphs[place - 1] if place else ""
                if by or is_signer(above):
                    return found
                if place + 1 < len(paragraphs) and _is_of_a_section(paragraphs, place):
                    continue
                if doubtful or speaks_of_openness(found.note) or not _is_open(above):
                    return doubtful or found
                doubtful = found
                continue
        for match in found_at_years(_GLUED_DATE, text):
            issued = date_of(match["on"])
            above = paragraphs[place - 1] if place else ""
            if issued and _signs(text, match, annex_title, above, office):
                found = Signature(place, match.start(), match.end(), issued, match["note"] or "", _written(match))
                return doubtful or found
    return doubtful


def _is_open(above: str) -> bool:
    """Whether no end of a text stands above a day: 报名时间 / 2025年8月30日 / 报名地点."""
    return bool(above) and not (above[-1] in _SENTENCE_END or _FORMULA.search(above) or in_list(above))


def _is_of_a_section(paragraphs: Sequence[str], place: int) -> bool:
    """Whether a line stands right below the heading that it belongs to: 一、会议时间, 时间：, 1.时间 above 2.地点."""
    above = paragraphs[place - 1] if place else ""
    if above.endswith(("：", ":")) or _is_heading(above):
        return True
    is_item = above[-1:] not in _SENTENCE_END and _ITEM.match(above) is not None
    return is_item and any(map(_ITEM.match, paragraphs[place + 1 : place + 3]))


def _is_heading(text: str) -> bool:
    return _HEADING.match(text) is not None and text[-1] not in _SENTENCE_END


def _ends_as_day(text: str) -> bool:
    """What a line that ends with a day, with its hour or a note has last: a quick look."""
    last = text.rstrip()[-1:]
    return last in _LAST_OF_DAY or last.isdecimal()


def _in_figures(paragraphs: Sequence[str], place: int) -> Signature | None:
    """A day in figures, or no more than a month, behind an office: on its line, on the line above or on that below."""
    text = paragraphs[place]
    match = _FIGURES.search(text, max(0, len(text) - _LONGEST_FIGURES))
    if match is None:
        return None
    before = text[: match.start()].rstrip()
    near = paragraphs[place - 1 : place] if place else ()
    beside = [before] if before else [*near, *paragraphs[place + 1 : place + 2]]
    issued = date_of(match["on"])
    if (issued is None and "年" not in match["on"]) or not any(map(is_signer, beside)):
        return None
    return Signature(place, match.start(), len(text), issued, match["note"] or "", _written(match))


def is_signer(text: str) -> bool:
    """Whether a line is, or ends with, the office that signs or who signs for it: 市长 王某."""
    plain = _SEAL.sub("", text).rstrip()
    return is_organ(_last_run(plain)) or _POST.search(plain[-_LONGEST_POST:]) is not None


def _written(match: re.Match[str]) -> str:
    return match["on"] + (match["clock"] or "")


def _signs(text: str, match: re.Match[str], annex_title: str, above: str, office: str) -> bool:
    note = match["note"]
    if note and speaks_of_openness(note):
        return True
    # No more than the rules below look at: many days may stand in one line.
    before = text[max(0, match.start() - _NEAR) : match.start()].rstrip()
    behind = text[match.end() : match.end() + _NEAR].lstrip()
    signed = bool(office) and before.endswith(office) and before != office
    if not behind:
        return signed or _ends_sentence(before)
    if (_CONTACT.match(behind) or _ANNEX_HEAD.match(behind)) and (signed or is_signer(before)):
        return True
    if note:
        return False
    if _ANNEX_HEAD.match(behind) and (in_list(before) if before else _ends_sentence(above) or in_list(above)):
        return True  # 附件：名单某某市教育局2025年7月16日附件名单…
    handed_on = len(annex_title) > 3 and behind.startswith(annex_title[:_SAME_START])
    return (handed_on or is_organ(behind)) and _ends_sentence(before)


def _ends_sentence(text: str) -> bool:
    """Whether a text ends with a sentence, who signs, or a list of annexes."""
    return bool(text) and (
        text[-1] in _SENTENCE_END
        or is_organ(_last_run(text))
        or _POST.search(text[-_LONGEST_POST:]) is not None
        or in_list(text)
    )


def _last_run(text: str) -> str:
    end = text[-80:]
    behind_figures = _BEHIND_FIGURES.search(end)
    if behind_figures and is_organ(behind_figures[1]):
        return behind_figures[1]
    return _STOP.split(end)[-1]


def take_post(before: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """Who signs by his office, before the date: the words as printed, and the paragraphs without them."""
    # A quick look: all of a post but its spaces is no longer than the longest title, 代 and a name.
    end = before[-1][-_LONGEST_SPACED:] if before else ""
    if _POST_ENDS.isdisjoint("".join(end.split())[-_LONGEST_POST:]):
        return (), before
    match = _POST.search(before[-1], len(before[-1]) - len(end))
    if match is None:
        return (), before
    kept = before[-1][: match.start()].rstrip()
    return (match.group().strip(),), [*before[:-1], *([kept] if kept else [])]


def _stands_as_signer(before: Sequence[str]) -> bool:
    """Whether a line over the day is who signs, whatever its last word: its place first, below the end of the text."""
    if len(before) < _FEWEST_ABOVE or _PLACED.fullmatch(before[-1].strip()) is None:
        return False
    return before[-2].rstrip()[-1:] in ("。", "！") or in_list(" ".join(before[-_LIST - 1 : -1]))


def take_signers(before: list[str], office: str = "", *, alone: bool = False) -> tuple[list[str], list[str]]:
    """The offices that sign: lines of their own before the date, or glued between the last sentence and the date.

    ``office``, the one of the title, signs also where no sentence ends before it (地址：滨河路6号|清河市教育局).
    ``alone`` says that the day has its own line.
    """
    signers: list[str] = []
    while before and is_organ(before[-1]) and signers != [office]:
        if len(before) > 1 and _is_heading(before[-2]):
            break  # 二、会议地点 / 市图书馆
        signers.insert(0, before.pop().strip())
    if signers or not before:
        return signers, before
    if alone and _stands_as_signer(before):
        return [before[-1].strip()], before[:-1]
    ended, seal, parted = before[-1], _SEAL.search(before[-1][-6:]), False
    if seal and ended.endswith(seal[0]):
        ended = ended[: -len(seal[0])]
    while run := _last_run(ended):
        glued = run[: -len(office)] if office and run.endswith(office) else ""
        formula = _FORMULA.match(run)
        if glued:
            run, parted = office, True
        elif not is_organ(run):
            break
        elif formula:
            run, parted = run[formula.end() :], True
        ended = ended[: len(ended) - len(run)].rstrip()
        signers.insert(0, run)
    if signers and ended and (parted or ended[-1] in _SENTENCE_END or ended[-1].isdecimal()):
        signers[-1] += seal[0] if seal else ""
        return signers, [*before[:-1], ended]
    return [], before


def signers_behind(behind: list[str]) -> tuple[list[str], list[str]]:
    """The offices of a signature that gives the day first: the lines right behind it."""
    end = 0
    while end < len(behind) and is_organ(behind[end]) and _offices(behind[end])[0]:
        end += 1
    if not end:
        return [], behind
    *others, last = behind[:end]
    office, note = _offices(last)
    return [*others, office], [*([note] if note else []), *behind[end:]]


def _offices(text: str) -> tuple[str, str]:
    """An office with its seal, and the note that is glued behind it: 清河市水务局（印）（此件公开发布）."""
    note = _NOTE_LAST.search(text) if text.rstrip().endswith(("）", ")")) else None
    if note and (speaks_of_openness(note["note"]) or _NO_NAME.search(note["note"])):
        return text[: note.start()].strip(), note[0].strip()
    return text.strip(), ""


def has_seal(office: str) -> bool:
    """Whether a line says where the seal stands: 清河市水务局（公章）."""
    return _SEAL.search(office) is not None


def without_seal(office: str) -> str:
    """The name of an office without the place of its seal: （公章）."""
    return _SEAL.sub("", office)


def without_office(
    attachments: tuple[str, ...], office: str, above: str, *, glued: bool
) -> tuple[tuple[str, ...], list[str]]:
    """The list of annexes of a flattened document without the office that signs, which is glued to its last name.

    ``office`` is that of the title, ``above`` the text; ``glued`` says whether the day stands right behind the list,
    on its line. Else the office begins behind a word that such names end with, or with a place that the text names.
    """
    *others, last = attachments
    if office and last.endswith(office) and len(office) + 1 < len(last):
        return (*others, last[: -len(office)].strip()), [office]
    if not glued:
        return attachments, []
    seal = _SEAL.search(last)
    last, behind = (last[: seal.start()], last[seal.start() :]) if seal else (last, "")
    cuts = [match.start() for match in _GLUED_OFFICE.finditer(last)]
    places = [match.start() for match in _PLACE.finditer(last) if match.start() > 1 and match["place"] in above]
    for place in reversed(places[:-1]):
        if is_organ(last[place : places[-1]]):
            places[-1] = place  # two offices sign
    for cut in (*reversed(places), *reversed(cuts)):
        if is_organ(last[cut:]):
            return (*others, last[:cut].strip()), [last[cut:].strip() + behind]
    return attachments, []

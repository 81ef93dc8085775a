"""The close of a document: 附件说明, 署名, 成文日期, 附注 (GB/T 9704-2012, 7.3.4 to 7.3.6), and the annex behind it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.notice.dates import ARABIC, NUMERALS, date_of, found_at_years
from reader.notice.organs import is_organ

_DATE = rf"(?:{ARABIC}|{NUMERALS})"
_NOTE = r"[（(]\s*(?P<note>[^（）()。]{2,40}(?:[（(][^（）()]{1,20}[)）][^（）()。]{0,20})?)\s*[)）]"
_NOTE_LINE = re.compile(rf"\s*{_NOTE}\s*")
_CLOCK = r"(?P<clock>\s*\d{1,2}(?:时(?:\d{1,2}分)?|[:：]\d{2}))?"  # 2025年8月19日11时30分: an order that hurries
_DATE_LINE = re.compile(rf"\s*(?P<by>[^\d。，,；;：:（(《]{{0,80}}?)\s*(?P<on>{_DATE}){_CLOCK}\s*(?:{_NOTE})?\s*")
# Flattened: the date behind an end of sentence, an office or a list of annexes; the note or nothing behind it.
_GLUED_DATE = re.compile(rf"(?=[\d一二])(?P<on>{_DATE}){_CLOCK}\s*(?:{_NOTE})?")
# Who signs an order (GB/T 9704-2012, 7.3.5.3: 签发人职务 and name): 市长 王某 2026年4月18日.
_POST = re.compile(
    r"(?:^|(?<=[。！？!?；;”》）)\s]))\s*(?:代)?(?:主席|省长|市长|区长|县长|旗长|盟长|州长|乡长|镇长|部长|主任|局长|署长|行长)"
    r"(?:\s*[\u4e00-\u9fff·]{2,8}|\s+[\u4e00-\u9fff]\s+[\u4e00-\u9fff])?\s*$"
)
_POST_ENDS = frozenset("席长任")
_OPEN_WORDS = ("公开", "删减", "依申请", "登报", "有删", "略", "主动", "发至", "印发")
# Whom to ask, and where the seal stands: text to be read, not the note about openness.
_NO_NOTE = re.compile(r"联系|电话|传真|邮箱|[公印盖签]章|印\s*$")
# What stands before is looked at last: few texts have the character.
_ATTACHED = re.compile(r"附(?:(?<=^附)|(?<=[。；;）)\s]附))\s*件\s*(?:下载\s*(?=[:：]))?(?:[:：]\s*|(?=1\s*[.．、]))")
_ITEM = re.compile(r"(?:^|(?<=[\s。；;）)》\u3400-\u9fff]))(\d{1,2})\s*[.．、]\s*(?!\d{1,3}(?!\d))")
_ANNEX_LINE = re.compile(r"\s*附\s*件\s*[\d一二三四五六七八九十]{0,2}\s*[:：]?\s*")
_ANNEX_HEAD = re.compile(r"附\s*件\s*(?:[\d一二三四五六七八九十]{1,2}\s*)?[:：]?\s*(?=[^\s。，、；：])")
# An office behind the name of an annex: 登记表|清河市教育局.
_GLUED_OFFICE = re.compile(
    r"(?<=[表单书图册账案法则录准划])"
    r"(?=(?:中共|国家|中国|全国|[^省市县区州盟旗镇乡]{1,7}(?:自治)?[省市县区州盟旗镇乡]).{3})"
)
_SEAL = re.compile(r"\s*[（(](?:代章|公章|印章|盖章|章|印)[)）]")
_BEHIND_FIGURES = re.compile(r"\d{5,}\s*([^\d。，；：、]{4,60})$")  # 电话：0951-8866123清河市财政局
_SENTENCE_END = "。！？!?”』）)"
_SAME_START = 8  # characters; the annex may be titled a little otherwise than the text says
_LONGEST_LIST = 900
_LONGEST_POST = 24


@dataclass(frozen=True, slots=True)
class Closing:
    """``text`` are the document's own paragraphs before the close, ``annex`` those behind it; ``signed`` is the
    signature as it was printed: the offices, then the date.
    """

    issuer: str
    issued: str | None
    openness: str
    attachments: tuple[str, ...]
    text: tuple[str, ...]
    annex: tuple[str, ...]
    signed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Signature:
    place: int
    start: int
    end: int
    issued: str | None
    note: str
    written: str


def take_closing(paragraphs: Sequence[str], annex_title: str = "") -> Closing:
    """Take the close out of the paragraphs. ``annex_title`` is the 《...》 that the text hands on, if it names one."""
    found = _signature(paragraphs, annex_title)
    if found is None:
        openness, text = _lone_note(paragraphs)
        attachments, text, annex = _take_attachments(text)
        return Closing("", None, openness, attachments, tuple(text), tuple(annex))
    before = [*paragraphs[: found.place], paragraphs[found.place][: found.start].rstrip()]
    behind = [paragraphs[found.place][found.end :].strip(), *paragraphs[found.place + 1 :]]
    behind = [text for text in behind if text]
    note = found.note
    if not note and behind:
        line = _NOTE_LINE.fullmatch(behind[0])
        if line:
            note, behind = line["note"], behind[1:]
    if _NO_NOTE.search(note):
        behind, note = [f"（{note.strip()}）", *behind], ""
    post, before = _take_post([text for text in before if text])
    signers, before = _take_signers(before)
    attachments, text, annex = _take_attachments(before)
    behind = [*annex, *behind]
    if attachments and not signers and found.start:
        attachments, signers = _without_office(attachments)
    if not attachments:
        attachments, behind = _attachments_behind(behind)
    signed = (*signers, *post, found.written)
    return Closing(
        _SEAL.sub("", " ".join(signers)), found.issued, note.strip(), attachments, tuple(text), tuple(behind), signed
    )


def is_annex_line(text: str) -> bool:
    """Whether a line says no more than 附件, 附件1, 附件二."""
    return _ANNEX_LINE.fullmatch(text) is not None


def _signature(paragraphs: Sequence[str], annex_title: str) -> _Signature | None:
    """The signing date: the first that stands alone, behind an office, or glued at an end of sentence."""
    for place, text in enumerate(paragraphs):
        if "日" not in text or "年" not in text or "\n" in text:
            continue  # no day of signing, or a table
        line = _DATE_LINE.fullmatch(text) if len(text) <= 160 else None
        by = line["by"].strip() if line else ""
        if line and (not by or is_organ(by) or _POST.search(by)):
            issued = date_of(line["on"])
            if issued:
                return _Signature(place, line.start("on"), len(text), issued, line["note"] or "", _written(line))
        for match in found_at_years(_GLUED_DATE, text):
            issued = date_of(match["on"])
            if issued and _signs(text, match, annex_title):
                return _Signature(place, match.start(), match.end(), issued, match["note"] or "", _written(match))
    return None


def _written(match: re.Match[str]) -> str:
    return match["on"] + (match["clock"] or "")


def _signs(text: str, match: re.Match[str], annex_title: str) -> bool:
    before, behind = text[: match.start()].rstrip(), text[match.end() :].lstrip()
    ends_sentence = bool(before) and (
        before[-1] in _SENTENCE_END
        or is_organ(_last_run(before))
        or _POST.search(before[-_LONGEST_POST:]) is not None
        or _in_list(before)
    )
    if match["note"]:
        if any(word in match["note"] for word in _OPEN_WORDS):
            return True
        return ends_sentence and not behind
    if not behind:
        return ends_sentence
    if _in_list(before) and _ANNEX_HEAD.match(behind):
        return True  # 附件：名单某某市教育局2025年7月16日附件名单…
    return ends_sentence and len(annex_title) > 3 and behind.startswith(annex_title[:_SAME_START])


def _last_run(text: str) -> str:
    behind_figures = _BEHIND_FIGURES.search(text[-80:])
    if behind_figures and is_organ(behind_figures[1]):
        return behind_figures[1]
    return re.split(r"[。！？!?；;，,：:\s》）)]", text[-80:])[-1]


def _in_list(text: str) -> bool:
    near = text[-_LONGEST_LIST:]
    started = _last_attached(near)
    return started is not None and "。" not in near[started.end() :]


def _last_attached(text: str) -> re.Match[str] | None:
    return max(_ATTACHED.finditer(text), key=lambda match: match.start(), default=None)


def _take_post(before: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """Who signs by his office, before the date: the words as printed, and the paragraphs without them."""
    # A quick look: all of a post but its spaces is no longer than the longest title, 代 and a name.
    if not before or _POST_ENDS.isdisjoint("".join(before[-1].split())[-_LONGEST_POST:]):
        return (), before
    match = _POST.search(before[-1])
    if match is None:
        return (), before
    kept = before[-1][: match.start()].rstrip()
    return (match.group().strip(),), [*before[:-1], *([kept] if kept else [])]


def _take_signers(before: list[str]) -> tuple[list[str], list[str]]:
    """The offices that sign: lines of their own before the date, or glued between the last sentence and the date."""
    signers: list[str] = []
    while before and is_organ(before[-1]):
        signers.insert(0, before.pop().strip())
    if not signers and before:
        run = _last_run(before[-1])
        ended = before[-1][: len(before[-1]) - len(run)].rstrip()
        if run and is_organ(run) and ended and (ended[-1] in _SENTENCE_END or ended[-1].isdecimal()):
            signers, before = [run], [*before[:-1], ended]
    return signers, before


def _without_office(attachments: tuple[str, ...]) -> tuple[tuple[str, ...], list[str]]:
    """The list of annexes of a flattened document without the office that signs, which is glued to its last name."""
    *others, last = attachments
    for cut in reversed([match.start() for match in _GLUED_OFFICE.finditer(last)]):
        if is_organ(last[cut:]):
            return (*others, last[:cut].strip()), [last[cut:].strip()]
    return attachments, []


def _take_attachments(before: list[str]) -> tuple[tuple[str, ...], list[str], list[str]]:
    """The list of annexes at the end of the text: 附件：1.... 2...., in one paragraph or one a line.

    Also the text before it, and the annexes themselves behind it, where no signature parts them from the list.
    """
    for place in range(len(before) - 1, max(-1, len(before) - 30), -1):
        match = _last_attached(before[place]) if "附" in before[place] else None
        if match is None:
            continue
        lines = [before[place][match.end() :], *before[place + 1 :]]
        end = _end_of_list(lines)
        lines, annex = lines[:end], lines[end:]
        if not all(_is_item_line(line, number) for number, line in enumerate(lines)):
            return (), before, []
        kept = before[place][: match.start()].rstrip()
        return _items(lines), [*before[:place], *([kept] if kept else [])], annex
    return (), before, []


def _end_of_list(lines: Sequence[str]) -> int:
    """Where the annexes themselves begin: at 附件 or 附件1 alone, or at the first name of the list, printed again."""
    first = _ITEM.sub("", lines[0].strip(), count=1) or (_ITEM.sub("", lines[1].strip(), count=1) if lines[1:] else "")
    named = (place for place, line in enumerate(lines) if place and (is_annex_line(line) or line.strip() == first))
    return next((place for place in named if place > 1 or lines[0].strip()), len(lines))


def _is_item_line(line: str, number: int) -> bool:
    if len(line) > _LONGEST_LIST or "。" in line.rstrip("。"):
        return False
    # Behind the first line every line is a numbered item, or the rest of a long one.
    return number == 0 or _ITEM.match(line.strip()) is not None or len(line) < 40


def _items(lines: Sequence[str]) -> tuple[str, ...]:
    """Cut at 1. 2. 3. in sequence; a list without numbers is one item. Every character but the numbers is kept."""
    text = " ".join(line.strip() for line in lines if line.strip())
    cuts, expected = [], 1
    for match in _ITEM.finditer(text):
        if int(match[1]) == expected:
            cuts.append(match)
            expected += 1
    if not cuts or text[: cuts[0].start()].strip():
        return (text.strip().rstrip("；;。"),) if text.strip() else ()
    ends = [*(cut.start() for cut in cuts[1:]), len(text)]
    items = (text[cut.end() : end].strip().rstrip("；;。") for cut, end in zip(cuts, ends, strict=True))
    return tuple(item for item in items if item)


def _attachments_behind(behind: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """A list of annexes printed behind the date (portals put their downloads there): 附件：... and numbered lines."""
    if not behind:
        return (), behind
    if _ATTACHED.match(behind[0]) is None or is_annex_line(behind[0]):
        items, text, annex = _take_attachments(behind)  # the list of the document that is handed on, at its end
        return items, [*text, *annex]
    end = 1
    while end < len(behind) and _ITEM.match(behind[end].strip()) and len(behind[end]) < 80 and "。" not in behind[end]:
        end += 1
    items, left, _ = _take_attachments(behind[:end])
    return items, [*left, *behind[end:]]


def _lone_note(paragraphs: Sequence[str]) -> tuple[str, list[str]]:
    """A note without a signing date: a bracket on a line of its own that speaks of openness."""
    for place, text in enumerate(paragraphs):
        line = _NOTE_LINE.fullmatch(text)
        if line and any(word in line["note"] for word in _OPEN_WORDS):
            return line["note"].strip(), [*paragraphs[:place], *paragraphs[place + 1 :]]
    return "", list(paragraphs)

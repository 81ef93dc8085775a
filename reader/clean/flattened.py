"""A whole page on one line, a gap where each line ended: the menu, the title, the text and the footer in a row.

Told by three signs together: there is hardly any other line, gaps stand behind many ends of sentences and hardly any
comma (a scan has them behind both), and a field of a page (发布日期：…) stands before the first of them.

Of a page whose text has no such gaps, the head is broken at its gaps all the same, up to the first sentence, where a
field of the page with its day stands in it; and so is what follows the last sentence, where licences stand in it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reader.clean import shape
from reader.clean.draft import Draft, Sheet
from reader.clean.flattened_ends import LICENCE, foot_of, gap_before_signature
from reader.clean.words import pattern

_MOST_DRAFTS, _SHORTEST, _LONGEST = 3, 200, 200_000
_ENDS = re.compile(r"[。；](?=([ \u3000]*)[^\s”’）)」』])")
_COMMAS = re.compile(r"，(?=([ \u3000]*)\S)")
_FEWEST, _SHARE, _RARE = 4, 0.3, 0.1
_GAP = re.compile(r"[ \t\u3000]+")
_HEAD = 600  # characters in which the field stands
_OPEN, _CLOSE = frozenset("（(【[〔《“"), frozenset("）)】]〕》”")
_DEEP = 60  # characters: a bracket that is open for longer was never closed
_ARTICLE = re.compile(r"第[一二三四五六七八九十百零〇\d]{1,6}[编章节条款]$")
_POST = re.compile(r"(?:^|\s)[\u4e00-\u9fff]{0,4}(?:长|主任|主席)$")
_NAME = re.compile(r"[\u4e00-\u9fff·]{2,4}(?=\s|$)")
_TOP, _FEWEST_GAPS, _SHORTEST_TITLE = 3, 3, 8
_CLOSING_LINES = 12  # from the end, among which the signature stands
_FIRST_SENTENCE = re.compile("[。；！]")
_HEAD_LINES, _LONGEST_HEAD_LINE = 30, 160
_CLASS = re.compile(r"[（(]?[A-Z]\s?类?[）)]?")  # of the answer to a proposal
_NUMBERED = re.compile(
    rf"(?P<before>(?:^|[ \u3000]+))[\u4e00-\u9fff]{{1,14}}{shape.YEAR_IN_NUMBER}第?\s?\d{{1,5}}\s?号"
    r"(?:(?P<behind>[ \u3000]+)|$)"
)
_GRADE = re.compile(r"(?:等\s*级)?\s*[:：]?\s*(?:特提|特急|加急|平急)")
_DAY = re.compile(r"\s(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?=\s)")
_MOST_PARTS = 8  # of a head: marks, offices, a number, the title
_MARK = re.compile("[，。；：！？]")  # no title has one
_BRACKET = re.compile(r"[（(〔].*[)）〕号]")
_SEPARATORS = frozenset(">＞»›→|｜/")
_TIMES = ("次", "人次")  # 浏览次数：33 次
_BEGINS = re.compile(rf"{shape.LABEL.pattern}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日[，,]")  # 浏览：33 2025年3月6日，某某…
_CLOCK = re.compile(r"\d{1,2}[:：]\d{2}")
_FIELD_LABEL = re.compile(r"[:：]$")


def part_flattened_pages(sheet: Sheet) -> None:
    """Break such lines at their gaps; each gap is recorded as repaired."""
    if len(sheet.drafts) > _MOST_DRAFTS:
        return
    for draft in [one for one in sheet.drafts if _is_page(one)]:
        sheet.part(draft, list(_breaks(draft.text)), "flattened")


def part_glued_heads(sheet: Sheet) -> None:
    """Break the line at the top that holds a menu, a title and the page's fields, and the one with the footer."""
    for place, draft in enumerate(sheet.drafts[:_TOP]):
        head = _head_of(draft, first=not place) if draft.kind == "paragraph" else ""
        if head:
            sheet.part(draft, list(_breaks(head)), "flattened")
            break
    for draft in sheet.drafts[:_HEAD_LINES]:
        gaps = _round_a_number(draft.text) if "号" in draft.text and draft.kind == "paragraph" else []
        if gaps:
            sheet.part(draft, gaps, "flattened")
    for draft in sheet.drafts[-_CLOSING_LINES:]:
        dated = draft.kind == "paragraph" and draft.text.rstrip().endswith("日")
        gap = gap_before_signature(draft.text) if dated else None
        if gap:
            sheet.part(draft, [gap], "flattened")
    for draft in sheet.drafts[-1:]:
        start = foot_of(draft.text) if draft.kind == "paragraph" else len(draft.text)
        gaps = [gap for gap in _breaks(draft.text) if gap[0] >= start] if start < len(draft.text) else []
        if gaps:
            sheet.part(draft, gaps, "flattened")


def _head_of(draft: Draft, *, first: bool) -> str:
    """The head of a page on one line, up to its first sentence; empty when the line is none.

    A title stands before the day of publication: 某某网 发布时间：… 来源：… below a title has none, and is one line.
    """
    text = draft.text[:_HEAD]
    if "\t" in text or text.count(" ") + text.count("\u3000") < _FEWEST_GAPS or len(_GAP.findall(text)) < _FEWEST_GAPS:
        return ""
    end = _FIRST_SENTENCE.search(text)
    head = text[: end.start()] if end else text
    dated = pattern(
        r"(?:^|[\s【\[（(|｜>])[\u4e00-\u9fff]{0,2}{dated}\s*[:：]\s*(?:19|20)\d\d\s?[-/年.]", "chrome"
    ).search(head)
    above = _GAP.split(head[: dated.start()]) if dated else []
    if not any(shape.is_kind_title(part) or first for part in above if shape.han(part) >= _SHORTEST_TITLE):
        return ""
    others = pattern(r"(?:{index}|{label}|次数)\s*[:：]|[>＞»›]|{navigation}\s|小\s*[】\]]", "chrome").search(head)
    commas = _COMMAS.findall(head)
    return head if others and sum(map(bool, commas)) * 2 <= len(commas) else ""


def _round_a_number(text: str) -> list[tuple[int, int]]:
    """The gaps between a 发文字号 and what stands on its line: a day, fields of the page, the head of a telegram."""
    if len(text) > _LONGEST_HEAD_LINE or not shape.has_number(text) or "签发人" in text or "\t" in text:
        return []
    number = _NUMBERED.search(text)
    if number is None or "关于" in text or shape.has_sentence(text):
        return []
    before, behind = text[: number.start()].strip(), text[number.end() :].strip()
    graded = bool(_GRADE.match(before))
    if before and not graded:
        return []
    gaps = [number.span("before")] if graded else []
    if behind and (graded or _CLASS.fullmatch(behind) or _page_field().match(behind)):
        gaps.append(number.span("behind"))
    return gaps


@cache
def _page_field() -> re.Pattern[str]:
    return pattern(r"(?:19|20)\d\d[-/.年]\d|[\[【(（]?(?:{dated}|{index}|{label})\s*[:：]", "chrome")


def _is_page(draft: Draft) -> bool:
    text = draft.text
    if draft.kind != "paragraph" or not _SHORTEST <= len(text) <= _LONGEST or "\t" in text:
        return False
    ends = _ENDS.findall(text)
    gaps = sum(map(bool, ends))
    if gaps < _FEWEST or gaps < _SHARE * len(ends):
        return False
    commas = _COMMAS.findall(text)
    if sum(map(bool, commas)) > _RARE * len(commas):
        return False
    head = len(text[:_HEAD].partition("。")[0])
    if pattern(r"(?:{dated}|{index})\s*[:：]", "chrome").search(text, 0, head):
        return True
    if _DAY.search(text, 0, head) is not None and LICENCE.search(text[-_HEAD:]) is not None:
        return True
    return _heads_a_document(_GAP.split(text[:head].strip()))


def _heads_a_document(parts: Sequence[str]) -> bool:
    """Whether a title stands between gaps, and beside it a number, an office, addressees, a label or a bracket."""
    titles = (
        place
        for place, part in enumerate(parts[:_MOST_PARTS])
        if shape.han(part) >= _SHORTEST_TITLE and shape.is_kind_title(part) and not _MARK.search(part)
    )
    title = next(titles, None)
    if title is None:
        return False
    return any(_is_beside_a_title(part) for part in (*parts[:title], *parts[title + 1 : title + 3]))


def _is_beside_a_title(part: str) -> bool:
    if shape.has_number(part) or shape.is_organ(part) or shape.ends_with_colon(part) or shape.has_label(part):
        return True
    return _BRACKET.match(part) is not None


def _breaks(text: str) -> Iterator[tuple[int, int]]:
    """The gaps at which a line ended: outside of brackets, beside a Chinese sign, not between halves of one thing."""
    begun, opened, depth, seen = 0, 0, 0, 0
    for gap in _GAP.finditer(text):
        start, end = gap.span()
        for place in range(seen, start):
            if text[place] in _OPEN:
                depth, opened = depth + 1, place
            elif text[place] in _CLOSE:
                depth = max(0, depth - 1)
        seen = end
        if depth and start - opened > _DEEP:
            depth = 0
        if not start or end == len(text) or depth:
            continue
        if text[start - 1].isascii() and text[end].isascii() and not _BEGINS.match(text, end):
            continue  # 09:15 2.1万
        if text[start - 1] in _SEPARATORS or text[end] in _SEPARATORS:  # 首页 > 公告 > 正文
            continue
        if not _is_one(text, begun, start, end):
            yield start, end
            begun = end


def _is_one(text: str, begun: int, start: int, end: int) -> bool:
    """第一条 为…, 市长 某某, 发布日期： 2025-03-06, and offices side by side: halves of one line."""
    before = text[max(begun, start - 40) : start]
    if _ARTICLE.search(before) or (_POST.search(before) and _NAME.match(text, end)) or _FIELD_LABEL.search(before):
        return not shape.is_organ(before.rstrip("：:"))  # 各县人民政府： is a line
    behind = _GAP.split(text[end : end + 60], maxsplit=1)[0]
    if behind in _TIMES and before[-1:].isdigit():
        return True
    if before.endswith("日") and _CLOCK.match(behind):  # 2025年3月6日 16:20
        return True
    above = text[begun:start]
    if not shape.is_organ(above) or behind.startswith("关于"):
        return False
    if pattern("{menu}$|.*{index}[:：]", "chrome").match(above):  # 办事大厅, 来源：某某局
        return False
    return shape.is_organ(behind) or "关于" in behind

"""A whole page on one line, a gap where each line ended: the menu, the title, the text and the footer in a row.

Told by three signs together: there is hardly any other line, gaps stand behind many ends of sentences and hardly any
comma (a scan has them behind both), and a field of a page (发布日期：…) stands before the first of them.
"""

import re
from collections.abc import Iterator

from reader.clean import shape
from reader.clean.draft import Draft, Sheet
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
_FIELD_LABEL = re.compile(r"[:：]$")


def part_flattened_pages(sheet: Sheet) -> None:
    """Break such lines at their gaps; each gap is recorded as repaired."""
    if len(sheet.drafts) > _MOST_DRAFTS:
        return
    for draft in [one for one in sheet.drafts if _is_page(one)]:
        sheet.part(draft, list(_breaks(draft.text)), "flattened")


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
    return pattern(r"(?:{dated}|{index})\s*[:：]", "chrome").search(text, 0, min(_HEAD, text.index("。"))) is not None


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
        if not start or end == len(text) or depth or (text[start - 1].isascii() and text[end].isascii()):
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
    if not shape.is_organ(text[begun:start]) or behind.startswith("关于"):
        return False
    return shape.is_organ(behind) or "关于" in behind

"""Several pages in one capture: each with its own head and foot round its own notice.

A capture of many pages one below the other has chrome in its middle, that of the end of one page and that of the
beginning of the next. Told by what a page begins with, when text stands before it and behind it: a breadcrumb that
says so, a line of an index table (索引号：…) whose label the page above had too, the first lines of the capture once
more, or a title below a licence or the buttons of a page. Every rule about heads and feet then looks at each page.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache, wraps
from itertools import accumulate, pairwise, takewhile

from reader.clean import shape
from reader.clean.draft import BEGINS, Draft, Sheet
from reader.clean.footer import heads_links, is_foot
from reader.clean.looks import lines_with
from reader.clean.page_fields import is_index_line
from reader.clean.words import pattern

_LONGEST, _SHORT, _SHORTEST_TITLE = 400, 100, 8
_TOP, _REACH = 15, 3  # lines: of the first page, in which its head stands; below a title
_SURE = 2
_SENTENCE = re.compile("[。；]")
_WORD = re.compile(r"\w")
_LABEL = re.compile(r"\W*([\u4e00-\u9fff][\u4e00-\u9fff \u3000]{1,9}[:：])")
_OF_FEET = re.compile(
    "上一|下一|打印|关闭|分享|返回|ICP|版权|安备|标识码|编辑|相关|有用|帮助|满意"
)  # most captures have none; no class among the beginnings, so that all of them are looked for at once

Rule = Callable[[Sheet], None]


def find_pages(sheet: Sheet) -> None:
    """Mark the first draft of each page below the first one; nothing of the text changes."""
    if sheet.seen >= 0:
        return  # once: what tells the pages is taken out later
    lines = [draft.text.strip() if len(draft.text) <= _LONGEST else draft.text for draft in sheet.drafts]
    top = next((place for place, line in enumerate(lines) if _SENTENCE.search(line)), len(lines))
    if top + 1 >= len(lines):
        return
    tops = _tops_again(lines, top)
    crumbs = [place for place in lines_with(_crumb(), lines) if place > top]
    begins = sorted({*tops, *crumbs, *_titles_below_feet(sheet, lines)})
    if not begins:
        return
    keys = {_key(line) for line in lines[:top]} - {""}
    runs = list(accumulate(range(1, len(lines)), lambda run, at: run if _key(lines[at - 1]) in keys else at, initial=0))
    texts = [place for place, line in enumerate(lines) if _SENTENCE.search(line)]
    begun = 0
    for place in begins:
        start = max(runs[place], min(place, begun + 1))
        if start > begun + 1 and is_title_line(lines[start - 1]) and _stands_below_title(lines[:top], lines[start]):
            start -= 1
        if start > begun and bisect_left(texts, start) > bisect_left(texts, begun) and place <= texts[-1]:
            sheet.drafts[start].role = BEGINS
            sheet.paged = True
            begun = place


def _stands_below_title(head: Sequence[str], line: str) -> bool:
    """Whether the first page has such a line right below its title: so have the others."""
    return any(is_title_line(above) and _key(below) == _key(line) for above, below in pairwise(head))


@cache
def _crumb() -> re.Pattern[str]:
    return pattern(r"\n[^\w\n]*{navigation}(?:\s*[:：][^\n]|[^\n。]{0,40}[>＞»›→])", "chrome")


def _key(line: str) -> str:
    """What makes a line known again: the label of a field, else all of a short line that no document holds."""
    label = _LABEL.match(line)
    if label:
        return shape.compact(label[1]) if len(line) <= _LONGEST and not shape.ends_with_colon(line) else ""
    if len(line) > _SHORT or shape.has_label(line) or shape.has_sentence(line) or shape.is_kind_title(line):
        return ""
    if shape.has_number(line) or shape.day_at_start(line) or shape.is_organ(line) or shape.han(line) < 2:
        return ""
    if shape.ends_with_colon(line):
        return ""  # several documents may have the same addressees
    return shape.compact(line)


def _tops_again(lines: Sequence[str], top: int) -> list[int]:
    """Places where lines of the head of the first page come again, one below the other, in any order."""
    begins = [_begins(line) for line in lines]
    below = set("".join(begins[top:]))
    above = [line for line, begun in zip(lines[: min(top, _TOP)], begins, strict=False) if not below.isdisjoint(begun)]
    keys = {_key(line) for line in above} - {""}
    if not keys:
        return []
    first = {key[0] for key in keys}
    again = {at for at in range(top, len(lines)) if not first.isdisjoint(begins[at]) and _key(lines[at]) in keys}
    return [
        at
        for at in sorted(again)
        if at + 1 < len(lines) and (at + 1 in again or at + 2 in again or is_title_line(lines[at + 1]))
    ]


def _begins(line: str) -> str:
    """What the key of a line can begin with: its first sign, and its first letter when that is another."""
    first = line[:1]
    word = None if first.isalnum() else _WORD.search(line)
    return first + word[0] if word else first


def _titles_below_feet(sheet: Sheet, lines: Sequence[str]) -> list[int]:
    """Places of titles right below a licence, the buttons of a page, or a line of its foot that comes again."""
    titles = [place for place in range(1, len(lines)) if "关于" in lines[place] and is_title_line(lines[place])]
    if not titles or not _OF_FEET.search(sheet.whole()):
        return []
    return [
        place for place in titles if (above := _foot_above(lines, place)) and _heads(lines, place, sure=above == _SURE)
    ]


def _foot_above(lines: Sequence[str], place: int) -> int:
    """Whether the foot of a page stands right above a line: 0 when it does not, less than sure below a list of links.

    A title below 相关文件, or below one link under it, may be one more link.
    """
    above = lines[place - 1]
    if is_foot(above):
        return _SURE - heads_links(above)
    if _key(above) and lines.count(above) > 1:
        return _SURE
    linked = place > 1 and is_foot(lines[place - 2]) and len(above) <= _SHORT and not shape.has_sentence(above)
    return int(linked)


def is_title_line(line: str) -> bool:
    """Whether a line is long enough for a title, and ends as titles do."""
    return len(line) >= _SHORTEST_TITLE and shape.is_kind_title(line) and not shape.has_sentence(line)


def _heads(lines: Sequence[str], title: int, *, sure: bool) -> bool:
    """Whether a title has a field of the page, a number or addressees below it; ``sure``: or its office in it."""
    if is_foot(lines[title]):
        return False  # 网站地图 | 关于我们 | 隐私声明, 下一篇 关于…
    below = list(takewhile(lambda line: not is_title_line(line), lines[title + 1 : title + 1 + _REACH]))
    if any(is_foot(line) and not is_index_line(line) for line in below):
        return False  # a link among those of the page
    begun = any(map(_SENTENCE.search, below)) or shape.is_organ(lines[title].partition("关于")[0])
    return (sure and begun) or any(
        is_index_line(line) or shape.ends_with_colon(line) or shape.has_number(line) for line in below
    )


def each_page(rule: Rule) -> Rule:
    """A rule about the head or the foot of a page, run on every page of a capture."""

    @wraps(rule)
    def run(sheet: Sheet) -> None:
        drafts = sheet.drafts if sheet.paged else ()
        starts = [place for place, draft in enumerate(drafts) if draft.role == BEGINS and place]
        if not starts:
            rule(sheet)
            return
        pages = [sheet.drafts[start:end] for start, end in pairwise([0, *starts, len(sheet.drafts)])]
        left: list[Draft] = []
        for number, page in enumerate(pages):
            page[0].role = "" if number else page[0].role
            part = sheet.page(page)
            rule(part)
            sheet.clock = part.clock
            if number and part.drafts:
                part.drafts[0].role = BEGINS
            left += part.drafts
        sheet.take_back(left)

    return run

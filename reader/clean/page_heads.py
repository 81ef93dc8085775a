"""The head of a page in one line: 首页 > 通知公告 关于停水的通知 发布时间：2025-03-06 来源：市水务局 各单位：...

Pages print the breadcrumb, the title, a line about the page and the text one below the other; where a capture ran them
together, a line ends before the title and on both sides of the fields of the page. Told by those fields (a day with a
label that only pages use, or beside a source or a count) or by the breadcrumb, never by the title alone.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reader.clean import shape
from reader.clean.buttons import glued_button
from reader.clean.chrome_lines import Sort, sort_of
from reader.clean.draft import Draft, Sheet
from reader.clean.judged import judged_once
from reader.clean.news_heads import named_day, round_headline
from reader.clean.page_fields import VAGUE, before_label, has_day_under_title, labels
from reader.clean.page_lines import day_of_page_line
from reader.clean.words import pattern

_DEPTH, _MOST = 25, 2  # lines looked at; more such lines are the rows of a list
_HEAD = 500  # characters
_SHORTEST_TITLE, _LONGEST_LEAF, _LONGEST_ENTRY, _FEWEST_ENTRIES, _LONGEST_OFFICE = 8, 12, 8, 3, 24
_SENTENCE = re.compile("[。；;]")  # a headline may ask or call
_GAP = re.compile(r"[ \t\u3000]+")
_YEAR = re.compile(r"(?:19|20)\d\d\s?[-/.年]")
_MENU = re.compile(r"[>＞»›→ \t\u3000](?:(?<=[>＞»›→])|(?<=\S[ \t\u3000])[ \t\u3000]*\S)")
_COMMA = re.compile(r"，([ \u3000]?)")
_SIGN = re.compile("[>＞»›→]")
_CRUMB_SIGN = re.compile(rf"\s*{_SIGN.pattern}{{1,3}}\s*")
_SLASH = re.compile(r"\s*/\s*")
_IN_YEAR = (
    r"\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?:\s?日)?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
    r"(?!\d|\s*[至到~～—-])"
)
_DAY = re.compile(f"(?:19|20){_IN_YEAR}")
_VALUE = re.compile(r"[^\s。；，：:|｜】\])）<>《]{1,30}(?:\s*次)?")
_COUNT = re.compile(r"[\[【(（]?\s*\d[\d.,]*万?\+?(?:\s*人?次)?(?:\s*[\]】)）])?")
_SIZES = re.compile(
    r"[\[【(（]?(?:[\u4e00-\u9fff]{2,4}\s*[:：]\s*)?[\[【(（]?\s*(?:特大\s*)?大\s*中\s*小(?:\s*[\]】)）])*"
)
_BETWEEN = frozenset("|｜]】)）")
_CLOSING = re.compile(r"\s*[\]】)）]+")
_TOKEN = re.compile(r"[\[【(（][^\[\]【】()（）。；，]{1,24}[\]】)）]|[^\s\[【(（]+")
_PROVES = re.compile("来源|浏览|阅读|点击|人气|编辑")
_GOES_ON = ("：", ":", "，", "。", "；")
_NAMES = re.compile(r"(?:[\u4e00-\u9fff]{2,12}(?=[\s|｜]|$)[\s|｜]*){1,2}")


class _Fields(NamedTuple):
    start: int
    end: int


def part_page_heads(sheet: Sheet) -> None:
    """Break such lines; each break is recorded as repaired."""
    tops = sheet.drafts[:_DEPTH]
    found = [
        (draft, gaps)
        for above, draft in zip([None, *tops], tops, strict=False)
        if (gaps := list(_breaks(draft, sheet))) and not (above and has_day_under_title(above.text, draft.text))
    ]
    for draft, gaps in found if len(found) <= _MOST else ():
        sheet.part(draft, gaps, "flattened")


def _breaks(draft: Draft, sheet: Sheet) -> Iterator[tuple[int, int]]:
    """The gaps (perhaps without any white space) at which a line ended."""
    text = draft.text
    if draft.kind != "paragraph" or len(text) < 2 * _SHORTEST_TITLE:
        return
    if text.find("。", 0, _HEAD) >= 0 and not ("20" in text or "19" in text):
        return  # most lines: neither a day nor all of it
    top = _top_of(text)
    if top is None:
        return
    end, dated, whole = top
    fields = _fields_in(text, end) if dated else None
    news = round_headline(text, end, sheet.drafts, draft) if dated else []
    if fields is None and not whole and not news:
        return
    above = text[: fields.start if fields else end].rstrip()
    title = _title_start(above, sure=fields is not None)
    if title is None and news and not (fields and _is_title(above, sure=False)):
        yield from news
    elif title is not None and (fields or sheet.whole().count(above[title[1] :]) == 1):
        yield title
    if fields is None:
        return
    if above and title is None and not news and not _is_title(above, sure=False):
        return  # 某某网 2025-02-11 来源：... is one line
    if above and (title is not None or _is_title(above, sure=False)):
        yield len(above), fields.start
    below = len(text) - len(text[fields.end :].lstrip())
    rest = text[below:]
    if len(rest) >= _SHORTEST_TITLE or shape.ends_with_colon(rest):
        yield fields.end, below


@judged_once
def _top_of(text: str) -> tuple[int, bool, bool] | None:
    """Where the head ends at the latest that a line may have, whether a day stands in it, whether it is all of it."""
    stop = _SENTENCE.search(text, 0, _HEAD)
    end = stop.start() if stop else min(len(text), _HEAD)
    dated = ("20" in text or "19" in text) and bool(_YEAR.search(text, 0, end))
    dated = dated and (":" in text[:end] or "：" in text[:end] or _has_named_day(text, end))
    whole = not stop and len(text) <= _HEAD
    if day_of_page_line(text) if dated else not (whole and _MENU.search(text)):
        return None
    commas = _COMMA.findall(text, 0, _HEAD)
    scanned = sum(map(bool, commas)) * 2 > len(commas)  # a scan has gaps everywhere
    return None if scanned else (end, dated, whole)


def _has_named_day(text: str, end: int) -> bool:
    return (" " in text or "\u3000" in text) and bool(named_day().search(text, 0, end))


def _title_start(above: str, *, sure: bool) -> tuple[int, int] | None:
    """Where the title begins behind a breadcrumb or a menu; ``sure``: fields of the page follow, so that it has one."""
    led = pattern(r"\W*{navigation}", "chrome").match(above)
    led = led or pattern(r"\s{navigation}\s*[:：/>＞»›→]", "chrome").search(above)
    signs = list(_CRUMB_SIGN.finditer(above)) if _SIGN.search(above) else []
    if led and not signs:
        signs = list(_SLASH.finditer(above, led.end()))
    if signs and (led or len(signs) > 1):
        last = signs[-1].end()
        for gap in _GAP.finditer(above, last):
            if gap.start() - last <= _LONGEST_LEAF and _is_title(above[gap.end() :], sure=sure):
                return gap.span()
        leaf = pattern("{menu}|{leaf}|{listed}", "chrome").match(above, last)
        if leaf and shape.is_organ(above[leaf.end() :].partition("关于")[0]) and _is_title(above[last:], sure=False):
            return leaf.end(), leaf.end()  # 首页 > 通知公告清河市水务局关于停水的通知
        return (last, last) if "关于" in above[last:] and _is_title(above[last:], sure=False) else None
    found = None
    first = _GAP.search(above)
    named = first and pattern("[\u4e00-\u9fff]{2}{site}$", "chrome").search(above, 0, first.start())
    if first and named and _is_title(above[first.end() :], sure=False):
        found = first.span()  # 清河市政府网 关于...的通知
    for entries, gap in enumerate(_GAP.finditer(above, first.end() if first and named else 0), start=1):
        entry = _GAP.split(above[: gap.start()])[-1]
        if not entry.isalpha() or len(entry) > _LONGEST_ENTRY or (found and _is_office(entry)):
            break
        title = above[gap.end() :]
        about = title.find("关于", 0, _LONGEST_OFFICE) >= 0 and _is_title(title, sure=False)
        if entries >= _FEWEST_ENTRIES and (about or (sure and _is_headline(_GAP.split(title)[0]))):
            found = gap.span()
    return found


def _is_headline(part: str) -> bool:
    return shape.han(part) > _LONGEST_ENTRY or (shape.han(part) == _LONGEST_ENTRY and shape.is_kind_title(part))


def _is_office(entry: str) -> bool:
    return shape.is_organ(entry) and not pattern("{menu}", "chrome").fullmatch(entry)  # 办事大厅


def _is_title(text: str, *, sure: bool) -> bool:
    return len(text) >= _SHORTEST_TITLE and (sure or shape.is_kind_title(text))


def _fields_in(text: str, end: int) -> _Fields | None:
    """The first run of fields of the page in the first ``end`` characters."""
    for match in _label_or_day().finditer(text, 0, end):
        is_day = match[0][0].isdecimal()
        start = match.start() if is_day else before_label(text, match.start(), 0)
        beside = start == 0 or text[start - 1] in " \t\u3000】]）)|｜" or shape.is_kind_title(text[:start])
        if beside and (stop := _run_end(text, start, end)):
            return _Fields(start, stop)
        starts = (_name_before(text, start), start) if beside else ()
        named = next(filter(None, (named_day().match(text, at) for at in starts)), None)
        if named:  # 春耕开始了 县日报 2025-03-06 近日，...
            return _Fields(*named.span())
    return None


def _name_before(text: str, day: int) -> int:
    """Where what stands before the gap before a day begins."""
    before = text[:day].rstrip()
    return max(before.rfind(" "), before.rfind("\u3000")) + 1 if len(before) < day else day


@cache
def _label_or_day() -> re.Pattern[str]:
    known = labels().removesuffix(")")
    return re.compile(rf"{known}|19|20)(?:(?<=\d){_IN_YEAR}|(?<!\d)(?:次数|数|量)?\s*[:：]\s*)", re.IGNORECASE)


def _field() -> re.Pattern[str]:
    return pattern(
        r"(?:[\[【(（]\s*)?(?:(?P<dated>{dated})|(?P<other>{index}|{fact}|{label}|{credit}))(?:次数|数|量)?\s*[:：]\s*",
        "chrome",
    )


def _run_end(text: str, start: int, end: int) -> int:
    """Where a run of fields ends that begins at ``start``; 0 when nothing proves that they are the page's."""
    place, stop, labels, day = start, 0, list[str](), ""
    bare = _DAY.match(text, place)
    if bare:
        place = _behind_names(text, _next(text, bare.end()))
        if place == len(text) and ":" in bare[0]:
            return len(text.rstrip())  # 2025-03-06 09:15 县日报
        if not _field().match(text, place):
            return 0
    while place < end:
        if sizes := _SIZES.match(text, place):
            stop = sizes.end()
        elif field := _field().match(text, place):
            vague = len(field["dated"] or "") == VAGUE and (day or bare)  # 时间：… of the event
            behind = 0 if vague else _value_end(text, field)
            if not behind:
                break
            labels.append(field["other"] or field["dated"])
            day = field["dated"] or day
            stop = behind
        elif labels and not day and not bare and (bare := _DAY.match(text, place)):
            stop = bare.end()  # 来源：县日报 2025-03-06 09:15
        elif (token := _TOKEN.match(text, place)) and _is_tool(token[0]):
            stop = token.end()
        elif stop and (glued := glued_button(text, place)):  # 打印 分享各学校：
            stop = glued
            break
        else:
            break
        place = _next(text, stop)
    if len(day) <= VAGUE and not ((day or bare) and any(map(_PROVES.search, labels))):
        return 0
    closing = _CLOSING.match(text, stop)
    return closing.end() if closing else stop


def _behind_names(text: str, place: int) -> int:
    """Where the next field begins behind a day, perhaps with a name or two before it."""
    named = None if _field().match(text, place) else _NAMES.match(text, place)
    return _next(text, named.end()) if named else place


def _next(text: str, place: int) -> int:
    """Where the next field begins behind what parts them."""
    while text[place : place + 1].isspace() or text[place : place + 1] in _BETWEEN:
        place += 1
    return place


def _value_end(text: str, field: re.Match[str]) -> int:
    """Where the value of a field ends; 0 when it has none of the kind."""
    counted = None if field["dated"] else _COUNT.match(text, field.end())
    if counted:
        return counted.end()
    value = (_DAY if field["dated"] else _VALUE).match(text, field.end())
    if value and text[value.end() : value.end() + 1] in _GOES_ON:
        return _office_end(text, *value.span())
    return value.end() if value else 0


def _office_end(text: str, start: int, end: int) -> int:
    """来源：市水务局各学校：为...: where the office ends, when the line goes on behind it without a gap; or 0."""
    return next((place for place in range(end - 2, start + 2, -1) if shape.is_organ(text[start:place])), 0)


def _is_tool(token: str) -> bool:
    """【字体：大 中 小】, 打印, 分享到："""
    inside = token.strip("[]【】()（）")
    return sort_of(inside) is Sort.SHARE or bool(pattern(r"(?:{share}|[\s:：|｜])+", "chrome").fullmatch(inside))

"""The line under a title, all of it fields and tools of the page: 【打印】 点击数：318 日期：2013-08-02 来源：某某网.

Pages set such fields apart by their style alone, so that they come without any gap, in any order, some of them empty.
No field proves the line, only that nothing else stands in it and that one of the fields is a day.
"""

import re
from functools import cache

from reader.clean import shape
from reader.clean.chrome_lines import Sort, sort_of
from reader.clean.judged import judged_once
from reader.clean.page_fields import VAGUE, before_label, labels
from reader.clean.words import pattern

_LONGEST, _LONGEST_VALUE = 200, 40
_DAY = re.compile(
    r"(?P<day>(?:19|20)\d\d\s?[-/年.]\s?\d{1,2}\s?[-/月.]\s?\d{1,2}(?:\s?日)?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?)"
    r"(?!\d|\s*[至到~～—-])"
)
_BARE_DAY = re.compile(rf"(?<=[\u4e00-\u9fff])[ \t\u3000]+(?={_DAY.pattern})")
_SIZES = re.compile(r"[\[【(（]?\s*(?:特大\W*)?大\W{0,3}中\W{0,3}小(?:\s*[\]】)）])*")
_TOOL = re.compile(r"[\[【(（]([^\[\]【】()（）。；，]{1,24})[\]】)）]|[^\s\[【(（|｜:：]++(?![^\s|｜]*[:：])")
_BETWEEN = re.compile(r"[\s|｜/·\]】)）]*")
_BUTTON = re.compile(r"[\[【]")
_NO_VALUE = re.compile("[。；，！？:：《》]|关于")


@judged_once
def day_of_page_line(text: str) -> tuple[int, int] | None:
    """Where the day of publication stands in such a line (two fields at least); None when it is none."""
    if len(text) > _LONGEST or not ("20" in text or "19" in text) or not (":" in text or "：" in text):
        return None
    place, days, others, vague = _next(text, 0), list[tuple[int, int]](), 0, False
    while place < len(text):
        if sizes := _SIZES.match(text, place):
            others += 1
            stop = sizes.end()
        elif field := _field().match(text, place):
            day = _DAY.match(text, field.end()) if field["dated"] else None
            if day:
                days.append(day.span("day"))
                vague = vague or len(field["dated"]) <= VAGUE
            others += bool(field["other"])
            stop = day.end() if day else _value_end(text, field.end())
        elif others and not days and (day := _DAY.match(text, place)):
            days.append(day.span("day"))  # 来源：县日报 2025-03-06 09:15
            stop = day.end()
        elif (token := _TOOL.match(text, place)) and _is_tool(token[1] or token[0]):
            others += not vague
            stop = token.end()
        else:
            return None
        if stop < 0:
            return None
        place = _next(text, stop)
    return days[0] if len(days) == 1 and others else None


@cache
def _field() -> re.Pattern[str]:
    return pattern(
        r"[\[【(（]?\s*(?:(?P<dated>{dated})|(?P<other>{index}|{fact}|{label}|{credit}))(?:次数|数|量)?\s*[:：]\s*"
        r"(?:[\[【(（]\s*(?=\d))?",  # 访问次数：[ 902 ]
        "chrome",
    )


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"{labels()}(?:次数|数|量)?\s*[:：]", re.IGNORECASE)


def _next(text: str, place: int) -> int:
    between = _BETWEEN.match(text, place)
    return between.end() if between else place


def _value_end(text: str, start: int) -> int:
    """Where the value of a field ends: at the next field or button, which may be at once; -1 for what is no value."""
    following = _label().search(text, start)
    end = _begin(text, following.start(), start) if following else len(text)
    bare = _BARE_DAY.search(text, start, end)
    end = bare.end() if bare else end
    button = _BUTTON.search(text, start, end)
    end = button.start() if button else end
    value = text[start:end]
    if len(value) > _LONGEST_VALUE or _NO_VALUE.search(value) or shape.has_number(value) or shape.is_kind_title(value):
        return -1
    return end


def _begin(text: str, label: int, start: int) -> int:
    """Where the field with a label begins: at the bracket round it, or at the gap before it."""
    begin = before_label(text, label, start)
    return begin if begin < label else start + len(text[start:label].rstrip())


def _is_tool(token: str) -> bool:
    """【打印】, 分享"""
    return sort_of(token) is Sort.SHARE or bool(pattern(r"{share}", "chrome").fullmatch(token))

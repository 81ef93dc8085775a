"""Titles that were printed on several lines, and what stands between two lines that become one."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.clean import shape
from reader.clean.draft import Draft, Sheet
from reader.clean.judged import judged_once

_TITLES = {"paragraph", "heading"}
_MARK = re.compile(r"[。；：:;！!？?，,]")
_LATIN = re.compile(r"[A-Za-z0-9]")
_GRADE = re.compile(r"(?:绝密|机密|秘密|特急|特提|加急|平急|急件|明电)[★☆*\d一二三四五六七八九十长期年个月]*")
_DAY_AT_END = re.compile(rf"{shape.DATE.pattern}\s*$")
_DAY_ENDS = frozenset("日一二三四五六七八九十")
_TITLE_LINE, _TITLE_LINES, _SHORTEST_OFFICE = 40, 5, 4
_FEWEST_STEPS = 6


def _step(drafts: Sequence[Draft]) -> int:
    """How far down the next line stands: 2 where a blank line was put between any two of them, else 1."""
    steps = [second.line - first.last_line for first, second in pairwise(drafts)]
    return 2 if len(steps) >= _FEWEST_STEPS and min(steps) > 1 and steps.count(2) * 2 > len(steps) else 1


def join_titles(sheet: Sheet) -> None:
    """Lines of one title: short, without marks, one directly under the other, the last ending in 通知, 决定 …"""
    drafts = sheet.drafts
    step = _step(drafts)
    ends = shape.title_ends()
    last_lines = [
        place
        for place, draft in enumerate(drafts)
        if draft.text.rstrip()[-1:] in ends and place and _title_line(draft.text)
    ]
    done = 0
    for start in sorted({start for last in last_lines for start in range(max(0, last - _TITLE_LINES + 1), last)}):
        if start >= done:
            done = _title_end(drafts, start, step)
            for draft in drafts[start + 1 : done]:
                sheet.join(drafts[start], draft, "title-break", _between_titles(drafts[start].text, draft.text))
    sheet.drop_empty()


def _title_end(drafts: Sequence[Draft], start: int, step: int) -> int:
    """Index after the last line of a title that begins at ``start``; ``start`` when none does."""
    for index in range(start, min(start + _TITLE_LINES, len(drafts))):
        draft = drafts[index]
        text = _title_line(draft.text)
        if not text or draft.kind not in _TITLES or draft.kind != drafts[start].kind:
            return start
        if index > start and draft.line - drafts[index - 1].last_line > step:
            return start
        if index > start and _is_whole_title(text):
            return start
        if index == start and text.endswith("文件") and "关于" not in text:
            return start  # 清河市水利局文件: whose paper it is
        if shape.is_kind_title(text):
            whole = "".join(part.text for part in drafts[start : index + 1])
            titled = "关于" in whole or shape.is_organ(drafts[start].text) or shape.is_organ(whole.partition("对")[0])
            return index + 1 if index > start and titled and _names_its_office(drafts[start : index + 1]) else start
    return start


def _between_titles(before: str, after: str) -> str:
    """Offices that issue together on lines above each other stay apart."""
    offices = "关于" not in before + after and shape.is_organ(after) and shape.is_organ(before)
    return " " if offices and len(after) > _SHORTEST_OFFICE else between(before, after)


def _names_its_office(lines: Sequence[Draft]) -> bool:
    """What stands on lines above 关于, or before 对…的答复, is the name of an office, or it is no part of the title."""
    whole = "".join(line.text for line in lines)
    above = whole.partition("关于" if "关于" in whole else "对")[0]
    return "关于" in lines[0].text or not above or shape.is_organ(above)


def _is_whole_title(text: str) -> bool:
    """清河市人民政府关于…: a title that names its office is whole; the line above it is a heading of the page."""
    office, about, _ = text.partition("关于")
    return bool(about) and len(office) > _SHORTEST_OFFICE and shape.is_organ(office)


@judged_once
def _title_line(text: str) -> str:
    """A line without its gaps where it may be one of a title, else an empty text."""
    plain = shape.compact(text)
    if len(plain) > _TITLE_LINE or shape.has_label(plain) or shape.ELEMENT.match(plain) or _MARK.search(plain):
        return ""
    if _GRADE.fullmatch(plain) or day_at_end(plain):  # 特急, 秘密★1年; 清河市人民政府办公室 2023年8月17日
        return ""
    return "" if shape.has_number(plain) or is_date(plain) else plain


def day_at_end(text: str) -> re.Match[str] | None:
    """The day that a line ends with."""
    last = text.rstrip()[-1:]
    return _DAY_AT_END.search(text) if last in _DAY_ENDS or last.isdecimal() else None


def is_date(text: str) -> bool:
    """Whether a line without its gaps is a day and nothing else."""
    date = shape.day_at_start(text)
    return bool(date) and date.end() >= len(text) - 2 if date else False


def between(before: str, after: str) -> str:
    """What stands between two lines that become one: a space between Latin words."""
    return " " if _LATIN.match(before[-1:]) and re.match("[A-Za-z]", after) else ""

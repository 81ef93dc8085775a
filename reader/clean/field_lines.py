"""Setting aside the lines of a portal's index table and the line under a title (发布时间：… 来源：…); the day stays."""

import re
from collections.abc import Sequence

from reader.clean import shape
from reader.clean.chrome_lines import Sort, is_foreign
from reader.clean.draft import DAY_OF_PAGE, Draft, Sheet
from reader.clean.link_lists import is_day
from reader.clean.page_fields import (
    CLOCKED,
    COUNTED,
    VAGUE,
    day_before_source,
    day_under_title,
    has_day_under_title,
    is_byline,
    is_counted,
    is_index_line,
    is_sure_index_line,
    labels,
    sourced_day,
)
from reader.clean.page_lines import day_of_page_line
from reader.clean.words import pattern

_SHORT = 14
DEPTH, FOOT = 25, 12  # lines from the top, and from the end
_LONGEST_INDEX = 200
_FIELDS = 6  # lines that such a field may stand above the title
_NEAR = 2  # lines
_BARE_KIND = 4  # characters: 送达公告
_LONGEST_LABEL = 7  # characters: 发布日期： beside a day that may be that of signing, and two brackets
_NAMED = re.compile(r"[\u4e00-\u9fff]{2,8}\s*[:：]\s*(?P<value>\S.*)")
_CLASSES = re.compile(r"[;；](?=\s*[\u4e00-\u9fff]{1,8}\s*(?:[;；]|$))")  # 分类：教育；通知
_CHANGED = re.compile("更新|修[订改]")
_VAGUE_DAY = re.compile(r"(?P<label>[\u4e00-\u9fff]{2})\s*[:：][^:：]*(?:\d[:：]\d{2})*[^:：]*")
_RANGE = re.compile(r"\s*(?:至|到|[-—–~～])\s*\d")
_POSTED = re.compile(
    r"[A-Za-z ]{2,20}\s(?P<day>(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?:\s[^。；，]{0,30})?"
)  # Posted on … by …
_SAYS_NONE = re.compile(r"[^:：]{2,10}[:：]\s*(?:暂?无|[/／]|[-—－]{1,3})\s*")
_ENGLISH_LABEL = re.compile(r"\s*[A-Za-z][A-Za-z ]{2,24}:(?!//)")
DAY = re.compile(
    r"(?P<day>(?:19|20)\d\d\s*[-/年.]\s*\d{1,2}\s*[-/月.]\s*\d{1,2}(?:\s*日)?(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?)"
)


def set_aside_field_lines(sheet: Sheet, lines: Sequence[str], start: int, text: int) -> None:
    """Lines of the index table and the line under a title (发布时间：… 来源：…), near the top or the foot.

    One date stays. The text begins at the line ``text``.
    """
    near = [*range(start, min(start + DEPTH, len(lines))), *range(max(start + DEPTH, len(lines) - FOOT), len(lines))]
    years = [place for place in near if "20" in lines[place] or "19" in lines[place]]
    sourced = [place for place in years if place < text and sourced_day(lines[place])]
    only = sourced[0] if len(sourced) == 1 else -1
    under = {place for place in years if 0 < place <= text and has_day_under_title(lines[place - 1], lines[place])}
    counted = under.union(place for place in years if place == only or is_counted(lines[place]))
    found = [
        place
        for place, line in ((place, lines[place]) for place in near)
        if (":" in line or "：" in line or place in counted or _is_english(line))
        and sheet.drafts[place].text
        and not shape.has_sentence(_CLASSES.sub("", line.rstrip("。")))
        and (place == only or place in under or is_index_line(line) or (place < text and _is_of_the_page(lines, place)))
        and (place < text or place in under or _is_of_no_text(sheet.drafts, place, line))
    ]
    found = [place for place in found if not _is_lone_word(sheet, lines, place, found) and not _is_event(lines, place)]
    dated = [place for place in found if _date_of(sheet.drafts[place], lines[place]) is not None]
    # Below the text stands when the site was changed, which is no day of publication.
    dated = [place for place in dated if place < text] or [at for at in dated if not _CHANGED.search(lines[at])]
    for place in found:
        _set_aside_but_day(sheet, sheet.drafts[place], lines[place], keep=place in dated[-1:])


def set_aside_later_fields(sheet: Sheet, text: int) -> None:
    """The line under the title of a second page and of all that follow it, in a file that holds several."""
    for place in range(text + 1, len(sheet.drafts)):
        line = sheet.drafts[place].text
        if len(line) > _LONGEST_INDEX or not (":" in line or "：" in line) or shape.has_sentence(line):
            continue
        if not _is_under_a_title(sheet.drafts, place):
            continue
        if (is_index_line(line.strip()) and _date_of(sheet.drafts[place])) or day_under_title(line.strip()):
            _set_aside_but_day(sheet, sheet.drafts[place], line, keep=True)


def waits_for_value(line: str) -> bool:
    """A field of the page that has no value, or whose value is a sentence: 内容概述：为规范管理，制定本办法。"""
    label = pattern(r"[\[【]?(?:{index}|{dated}|{fact})[\]】]?[:：]", "chrome").match(shape.compact(line[:40]))
    return label is not None


def _is_lone_word(sheet: Sheet, lines: Sequence[str], place: int, found: Sequence[int]) -> bool:
    """Whether a field such as 主题：…, which texts have too, stands by itself: no other field of the page near it."""
    if not _may_be_text(lines[place]):
        return False
    near = [at for at in range(max(0, place - _NEAR), min(len(lines), place + _NEAR + 1)) if at != place]
    return not any(
        not sheet.drafts[at].text or is_day(lines[at]) or (at in found and not _may_be_text(lines[at])) for at in near
    )


def _is_event(lines: Sequence[str], place: int) -> bool:
    """Whether 时间：2025年6月18日 stands beside another fact of an event that no page has as a field: 地点：…"""
    label = _VAGUE_DAY.fullmatch(shape.compact(lines[place]))
    if label is None or not pattern("{dated}", "chrome").fullmatch(label["label"]):
        return False
    beside = [shape.compact(line) for line in (*lines[max(0, place - 1) : place], *lines[place + 1 : place + 2])]
    return any(_NAMED.fullmatch(line) and not pattern(f"{labels()}\\s*[:：]", "chrome").match(line) for line in beside)


def _may_be_text(line: str) -> bool:
    return bool(pattern(r"[\[【]?{common}[\]】]?[:：][^:：]*$", "chrome").match(shape.compact(line)))


def _is_of_no_text(drafts: Sequence[Draft], place: int, line: str) -> bool:
    return is_sure_index_line(line) and line[0] not in "（(" and not _is_under_a_title(drafts, place)


def _is_under_a_title(drafts: Sequence[Draft], place: int) -> bool:
    above = drafts[place - 1].text if place else ""
    return len(above) >= _BARE_KIND and not shape.has_sentence(above) and shape.is_kind_title(above)


def _set_aside_but_day(sheet: Sheet, draft: Draft, line: str, *, keep: bool) -> None:
    date = _date_of(draft, line) if keep else None
    if date is None:
        sheet.set_aside(draft, Sort.INDEX.value)
    else:
        is_of_page = len(draft.text.strip()) > len(date["day"]) + _LONGEST_LABEL
        sheet.cut_to(draft, _start_of(draft, date), date.end("day"), Sort.INDEX.value)
        if is_of_page:
            draft.role = DAY_OF_PAGE


def _start_of(draft: Draft, date: re.Match[str]) -> int:
    """A day in figures stands for itself; one written out could be that of signing, and keeps its label."""
    label = pattern(r"{dated}\s*[:：]\s*$", "chrome").search(draft.text, 0, date.start("day"))
    written = label is not None and "年" in date["day"] and len(label[0].rstrip(" :：")) > VAGUE
    return label.start() if label and written else date.start("day")


def _is_of_the_page(lines: Sequence[str], place: int) -> bool:
    line = lines[place]
    return (
        day_of_page_line(line) is not None
        or _is_empty_field(lines, place)
        or is_byline(line)
        or _is_english(line)
        or _is_field_of_page(lines, place)
    )


def _is_field_of_page(lines: Sequence[str], place: int) -> bool:
    """征集主题：关于…的公告 over that very title, and what stands between the two: fields that the page fills in.

    Those that say something of the document (文号) are taken as fields later.
    """
    if pattern(r"{fact}\s*[:：]", "chrome").match(lines[place]) or shape.ELEMENT.match(lines[place]):
        return False
    for above in range(max(0, place - _FIELDS), place + 1):
        named = _NAMED.fullmatch(lines[above])
        below = lines[place + 1 : above + 2 + _FIELDS]
        if named and len(named["value"]) > _SHORT and named["value"] in below:
            return _NAMED.fullmatch(lines[place]) is not None
    return False


def _is_empty_field(lines: Sequence[str], place: int) -> bool:
    """发文字号： over the next field, 发文字号：无: the page has no value for it."""
    if _SAYS_NONE.fullmatch(lines[place]):
        return waits_for_value(lines[place])
    return (
        lines[place].endswith((":", "："))
        and place + 1 < len(lines)
        and waits_for_value(lines[place])
        and waits_for_value(lines[place + 1])
    )


def _is_english(line: str) -> bool:
    """Release time: 2025-03-12 Views: 39; Font size: Large Medium Small. A title in English has no colon."""
    if not is_foreign(line):
        return False
    return bool((":" in line and _ENGLISH_LABEL.match(line)) or _POSTED.fullmatch(line.strip()))


def _date_of(draft: Draft, line: str = "") -> re.Match[str] | None:
    """The publication date of an index line: right after 发布时间：, or at its beginning.

    ``line`` is how the line is looked at, in simplified script: labels are known in that.
    """
    span = day_of_page_line(draft.text)
    if span:
        return DAY.match(draft.text, span[0])
    label = pattern(r"{dated}\s*[:：]\s*", "chrome").search(draft.text)
    if label is None and len(line) == len(draft.text):
        label = pattern(r"{dated}\s*[:：]\s*", "chrome").search(line)
    found = DAY.match(draft.text, label.end() if label else len(draft.text) - len(draft.text.lstrip()))
    if found and _RANGE.match(draft.text, found.end()):
        return None  # from then till then: no day of publication
    if is_counted(draft.text.strip()):
        return COUNTED.search(draft.text)
    if sourced := sourced_day(draft.text) or (is_foreign(draft.text) and _POSTED.fullmatch(draft.text.strip())):
        return sourced
    found = found or day_before_source(draft.text)
    found = found or day_under_title(draft.text.strip())
    return found or (CLOCKED.search(draft.text) if is_byline(draft.text) or is_foreign(draft.text) else None)

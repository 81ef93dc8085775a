"""Lines with fields of a page: the day of publication, who wrote, how often it was read (发布时间：… 来源：…)."""

import re
from functools import cache

from reader.clean import shape
from reader.clean.judged import judged_once
from reader.clean.words import alternatives, pattern, words

_LONGEST = 60
VAGUE = 2  # characters of 时间, 日期
_DAY_FIELD = re.compile(
    r"[:：]\s*(?:19|20)\d\d\s*[-/年.]\s*\d{1,2}\s*[-/月.]\s*\d{1,2}(?:\s*日)?(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
    r"(?=\s*$|\s*[|｜\[【(（\]】)）]|\s+[\u4e00-\u9fff]+\s*[:：])"
)
_TIME_OF = re.compile(r"[\u4e00-\u9fff]*(?:时间|日期)\s*$")
_DATED = re.compile(r"\s*(?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}")
COUNTED = re.compile(
    r"(?:[\u4e00-\u9fff]{2,8}\s+)?(?P<day>(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})"
    r"(?:\s+[\u4e00-\u9fff]{2,4}\s*[:：]?\s*\d[\d.,]*万?\+?\s*次?){1,3}"
)
_COUNT_ENDS = frozenset(".,万+次")
CLOCKED = re.compile(
    r"(?P<day>(?:19|20)\d\d\s?[-/年.]\s?\d{1,2}\s?[-/月.]\s?\d{1,2}\s?日?)\s{1,3}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"
)
_SOURCED = re.compile(
    r"(?:[\u4e00-\u9fff]{2,10}\s+){0,2}(?P<day>(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?:\s+[\u4e00-\u9fff]{2,12}){0,2}"
)
# 清河市气象台 昨天 16:05 阅读 2.3万
_LATELY = re.compile(
    r"[^\s。；，：:]{2,20}\s+(?:刚刚|今天|昨天|前天|\d{1,2}\s?(?:分钟|个?小时|天)前)(?:\s*\d{1,2}:\d{2})?"
    r"(?:\s+[\u4e00-\u9fff]{2,4}\s*\d[\d.,]*[万wk+]*次?){0,3}"
)
_LOOSE_DAY = re.compile(
    r"(?<![\d至到])(?P<day>(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
    r"(?=\s*$|\s*[|｜·\]】]|\s+[^\s\d至到起前后])"
)
_LOOSE_LABEL = re.compile(
    r"([\u4e00-\u9fff]{0,8}(?:时间|日期)(?=\s*$)|[\u4e00-\u9fff]{2,8}(?=\s*[:：|｜]))\s*[:：|｜]?\s*[\[【]?\s*$"
)
_LOOSE_GAP = re.compile(r"[\s|｜·\[\]【】]+|[:：]")
_NOT_LOOSE = re.compile(r"[。；，！？《》]|关于")
_MOST_SINGLE = 4
_LONGEST_LOOSE, _LONGEST_PART, _BARE_KIND = 100, 16, 4  # _BARE_KIND: 送达公告
_SENTENCE_MARK = re.compile(r"[。，；！？、,;]|(?<!\d)[:：]|[:：](?!\d)")


@cache
def labels() -> str:
    """An expression for any label of a field, without groups: what begins with single letters is found fast."""
    found = {word for role in ("dated", "index", "fact", "label", "credit") for word in words("chrome", role)}
    return alternatives(sorted(found, key=lambda word: (-len(word), word)))


def before_label(text: str, label: int, start: int) -> int:
    """Where a field begins whose label is at ``label``: at the bracket round it, but not before ``start``."""
    place = label
    while place > start and text[place - 1].isspace():
        place -= 1
    return place - 1 if place > start and text[place - 1] in "[【(（" else label


@cache
def _first_letters() -> frozenset[str]:
    """What the labels begin with that stand alone in a line."""
    found = [word[0] for role in ("index", "dated") for word in words("chrome", role)]
    return frozenset("".join(found).lower() + "".join(found).upper())


@judged_once
def is_index_line(text: str) -> bool:
    """A line of a portal's index table or of an article's head: 索引号：…, 发布时间：… 来源：…"""
    if len(text) > 200 or not (":" in text or "：" in text):
        return False
    head, has_year = "".join(text[:30].split()), "20" in text or "19" in text
    if not has_year and head.lstrip("[【(（")[:1] not in _first_letters():
        return False
    if _DATED.match(text) and pattern("(?:{index}|{label})[:：]", "chrome").search(text):
        return True  # 2025-03-12 09:15 来源：… 编辑：…
    labelled = pattern(r"[\[【(（]?(?:{index}|(?P<dated>{dated}))[:：]", "chrome").match(head)
    if labelled:  # 时间：5月1日上午 is of an event
        return len(labelled["dated"] or "") != VAGUE or _DAY_FIELD.search(text) is not None
    # 编辑：某某 时间：2025/3/12
    dated = r"[\[【(（]?{label}[:：][^。]{0,40}(?<![\u4e00-\u9fff]){dated}[:：]\s*(?:19|20)\d\d[-/.年]"
    if not has_year:
        return False
    return bool(pattern(dated, "chrome").match(text)) or day_before_source(text) is not None or _has_page_fields(text)


def is_sure_index_line(line: str) -> bool:
    """An index line that no text has: with a day of publication, alone or beside other fields of the page.

    主题：…, 时间：…, 分类：… stand in a text as well.
    """
    text = line.strip()
    alone = pattern(r"[\[【(（]?[\u4e00-\u9fff]{2}{dated}[:：]|[\[【(（]?{dated}[:：]", "chrome").match(
        shape.compact(text)
    )
    if alone and len(alone[0].strip("[【(（:：")) > VAGUE and _DAY_FIELD.search(text):
        return True
    begun = _DATED.match(text) and pattern(r"(?:{label}|来源|作者)\s*[:：]", "chrome").search(text)
    return bool(begun) or day_before_source(text) is not None or _has_page_fields(text) or is_counted(text)


def day_before_source(text: str) -> re.Match[str] | None:
    """某某市人民政府门户网站 2023-05-18 来源：…: the day, with nothing but the name of a site before it."""
    found = pattern(
        r"[^。，；、:：《》]{2,60}?\s(?P<day>(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?"
        r"[\s|｜]+(?:{index}|{label})\s*[:：]",
        "chrome",
    ).match(text)
    return None if found is None or "关于" in found[0] else found


def _has_page_fields(text: str) -> bool:
    """供稿单位：… 发布时间：2025/7/3 点击数：128: a day of publication and a count, whatever stands first."""
    if "。" in text or "，" in text:
        return False
    dated = pattern(r"(?:^|[\s|｜])[\[【(（]?{dated}\s*[:：]\s*(?:19|20)\d\d[-/.年]", "chrome").search(text)
    others = pattern(r"(?:^|[\s|｜\[【(（])(?:{label}|[\u4e00-\u9fff]{0,2}来源|作者)\s*[:：]", "chrome")
    return dated is not None and others.search(text) is not None


def is_counted(text: str) -> bool:
    """Whether a line is a day and how often the page was read."""
    last = text.rstrip()[-1:]
    return (
        (last.isdecimal() or last in _COUNT_ENDS) and ("20" in text or "19" in text) and bool(COUNTED.fullmatch(text))
    )


def sourced_day(text: str) -> re.Match[str] | None:
    """县日报 2025-12-08, 某某 2025-12-08 市水利局: the day in figures beside a name or two, and nothing else.

    A day that is written out may be that of signing.
    """
    found = _SOURCED.fullmatch(text.strip()) if "20" in text and len(text) <= _LONGEST else None
    others = found[0].replace(found["day"], " ").split() if found else ()
    named = others and not any(shape.is_kind_title(other) or _TIME_OF.search(other) for other in others)
    return found if named else None


@judged_once
def day_under_title(text: str) -> re.Match[str] | None:
    """The day in a line of short parts, whatever their words: 发布：植保站 2024-06-18 浏览：33.

    Such a line is the page's only where it stands right below a title. A day with a label must have one of pages.
    """
    if len(text) > _LONGEST_LOOSE or not ("20" in text or "19" in text) or _NOT_LOOSE.search(text):
        return None
    found = next((day for day in _LOOSE_DAY.finditer(text) if _is_day_of_page(text, day)), None)
    if found is None or shape.has_number(text) or shape.has_label(text) or shape.is_kind_title(text):
        return None
    parts = [part for part in _LOOSE_GAP.split(text[: found.start()] + " " + text[found.end() :]) if part]
    if sum(len(part) == 1 for part in _LOOSE_GAP.split(text[found.end() :])) > _MOST_SINGLE:
        return None  # 第 一 次 会 议 通 过: a scan with a gap behind each letter
    if not parts or max(map(len, parts)) > _LONGEST_PART or any(map(shape.is_kind_title, parts)):
        return None  # 采购公告：某某学校采购公告 2024-07-20 is a link
    return found


def has_day_under_title(above: str, text: str) -> bool:
    """Whether such a line stands below the line ``above``, which is a title."""
    return len(above) >= _BARE_KIND and shape.is_kind_title(above) and day_under_title(text.strip()) is not None


def _is_day_of_page(text: str, day: re.Match[str]) -> bool:
    """Whether no label stands before a day, or one that pages have; 时间 alone only beside other fields of a page."""
    label = _LOOSE_LABEL.search(text, 0, day.start())
    if label is None:
        return True
    named = pattern("{dated}", "chrome").fullmatch(label[1])
    return (named is not None and len(named[0]) > VAGUE) or pattern(r"(?:{label}|{index})\s*[:：|｜]", "chrome").search(
        text
    ) is not None


@judged_once
def is_byline(line: str) -> bool:
    """A line with a day and a time of day: 松溪交警 2024年05月20日 17:45 云南. No label, no mark of a sentence.

    Or with a day and how often the page was read: 招聘信息 2025/9/12 浏览 3021.
    """
    text = line.strip()
    if len(text) > _LONGEST:
        return False
    if is_counted(text) or _LATELY.fullmatch(text):
        return True
    clocked = CLOCKED.search(text)
    if clocked is None or _SENTENCE_MARK.search(text):
        return False
    label = _TIME_OF.search(text, 0, clocked.start())  # 报名时间 2025-05-06 09:00 is a fact of the text
    return label is None or pattern("{dated}", "chrome").fullmatch(label[0].rstrip()) is not None

"""Speeches: what their titles end with, and the line below the title, which has the day of the speech (成文日期).

Resolutions and laws have such a line too, which says who passed them.
"""

import re
from collections.abc import Sequence

from reader.notice.dates import NUMERIC, WRITTEN, date_of, find_dates
from reader.notice.organs import is_organ
from reader.notice.rules import word_at_end

# 主席...——2025年1月14日在...会议上; （2025年3月6日...会议通过）: the day is that of the document, the line stays text.
_SUBTITLE = re.compile(
    r"\s*(?:[—\-–]{1,4}.{0,60}?(?:上|会议)|[（(].{0,360}(?:通过|批准|修订|修正|修改|公布|发布|施行|实施)\s*[)）]"
    # （2025年3月6日，根据录音整理）, （2025年3月6日上午）
    r"|[（(]\s*[12一二][^（）()，,]{7,14}日(?:\s*[，,、\s][^（）()]{2,30}|[^（）()，,]{0,12})\s*[)）])\s*"
)
_BEFORE_DAY = ("—", "-", "–", "（", "(")
_BRACKETED_DAY = re.compile(rf"\s*[（(]\s*{NUMERIC}\s*[)）]\s*")
_PART = re.compile(r"(?:\s*[（(][^（）()]{1,14}[)）]|提纲|稿|摘要|全文|实录|要点)$")
_PASSED = re.compile(
    rf"\s*[（(]\s*(?:{WRITTEN.pattern})\s*(?P<office>[\u4e00-\u9fff\d]{{3,40}}?)第[一二三四五六七八九十百\d]{{1,5}}次"
    r"[\u4e00-\u9fff]{0,6}会议(?:表决|审议|讨论)?(?:通过|批准)"
)
_TERM = re.compile(r"第[一二三四五六七八九十百\d]{1,5}届")
_LONGEST_TITLE, _TOP, _NEAR = 80, 6, 3
_LONGEST_LINE = 400  # the history of a law, below its title: when it was passed, and each time it was mended


def is_speech_title(text: str) -> bool:
    """Whether a line is the title of a speech: 在全市工作会议上的讲话（摘要）."""
    if len(text) > _LONGEST_TITLE or "。" in text:
        return False
    return bool(word_at_end("kinds", "speech", _PART.sub("", _PART.sub("", text.strip()))))


def is_day_of_speech(lines: Sequence[str]) -> bool:
    """Whether the last of some lines is a day in figures in brackets, （2025.3.6）, below the title of a speech."""
    if not lines or not _BRACKETED_DAY.fullmatch(lines[-1]):
        return False
    return any(map(is_speech_title, lines[-1 - _NEAR : -1]))


def day_below_title(paragraphs: Sequence[str]) -> str | None:
    """The day that a line below the title names in brackets or behind a dash, YYYY-MM-DD."""
    for place, text in enumerate(paragraphs[:_TOP]):
        if text.lstrip()[:1] not in _BEFORE_DAY:
            continue
        if len(text) <= _LONGEST_LINE and _SUBTITLE.fullmatch(text) and WRITTEN.search(text):
            return next((date.iso for date in find_dates(text)), None)
        if is_day_of_speech(paragraphs[: place + 1]):
            return date_of(text.strip(" （()）\u3000"))
    return None


def passed_by(paragraphs: Sequence[str]) -> str:
    """Whose sitting passed a resolution, by the line below its title: （2025年3月6日某市第六届人大第三次会议通过）."""
    for text in paragraphs[:_TOP]:
        passed = _PASSED.match(text)
        office = _TERM.sub("", passed["office"]) if passed else ""
        if is_organ(office):
            return office
    return ""

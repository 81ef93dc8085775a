"""What stands above a Markdown text between two lines of ``---`` (YAML) or ``+++`` (TOML), as archives have it.

Only lines ``key: value`` are understood, which is all that such archives write; anything else there is text.
"""

import re
from collections.abc import Iterator, Sequence

from reader.capture.model import Block

_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_MOST_LINES = 80
_PAIR = re.compile(r"\s*[\"']?([\w\u4e00-\u9fff.-]{1,30})[\"']?\s*[:：=]\s*(.*?)\s*")
_REST = re.compile(r"\s*(?:#.*|-\s.*|\[.*\],?|[\]}],?)|\s{2,}\S.*|\s*")  # of a value over several lines, or a remark
_TITLES = ("title", "标题")
_DAYS = ("date", "pubdate", "published", "publishdate", "日期", "发布日期", "发布时间")
_DAY = re.compile(r"((?:19|20)\d\d-\d{1,2}-\d{1,2})(?:[T\s].*)?")
_HAN = re.compile("[\u4e00-\u9fff]")


def front_matter(lines: Sequence[str]) -> tuple[tuple[Block, ...], int]:
    """The blocks of what stands above the text, and how many lines it takes; nothing and 0 where there is none.

    The title is a heading, the day stands alone, a Chinese key stays before its value; all else is ``navigation``.
    """
    ends = _FENCES.get(lines[0].rstrip()) if lines else None
    if ends is None:
        return (), 0
    for count, line in enumerate(lines[1:_MOST_LINES], 2):
        if line.rstrip() in ends:
            inside = lines[1 : count - 1]
            return (tuple(_blocks(inside)), count) if any(map(_PAIR.fullmatch, inside)) else ((), 0)
        if not (_PAIR.fullmatch(line) or _REST.fullmatch(line)):
            break
    return (), 0


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    for number, line in enumerate(lines, 2):
        pair = _PAIR.fullmatch(line)
        key, value = (pair[1], pair[2].strip("\"' ")) if pair else ("", "")
        day = _DAY.fullmatch(value)
        if key.lower() in _TITLES and value:
            yield Block(value, number, "heading", 1)
        elif key.lower() in _DAYS and day:
            yield Block(day[1], number)
        elif _HAN.search(key) and value:
            yield Block(f"{key}：{value}", number)
        elif line.strip():
            yield Block(line.strip(), number, role="navigation")

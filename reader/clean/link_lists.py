"""Lists of links: titles with their days, one below the other, and no text between them."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from reader.clean import shape

_DAY_INSIDE = re.compile(r"[12][90]\d\d[-/.年][01]?\d[-/.月]")  # every day has this
_DAY = r"[\[(（【]?(?:19|20)\d\d[-/.年][01]?\d[-/.月][0-3]?\d日?[\])）】]?"
_DAY_ALONE = re.compile(rf"\s*{_DAY}\s*")
_ENTRY = re.compile(
    rf"\s*(?:[·•●■◆>»\-]\s*|\d{{1,4}}[.、\s]\s*)?(?:{_DAY}\s*(?P<behind>\S.*?)|(?P<before>\S.*?)\s*{_DAY})\s*"
)
_ADDRESS = re.compile(r"https?://[!-~]{4,300}")
_MOMENT = re.compile(rf"\s*{_DAY}(?:[\sT]*\d{{1,2}}:\d{{2}}[\d:.Z+-]*)?\s*")
_FEWEST = 3
_SHORTEST, _LONGEST = 6, 90
_HEADING, _MOST_HEADINGS = 14, 2


def links_at(lines: Sequence[str], start: int) -> int:
    """How many lines from ``start`` on are a list of links, 0 when there is none: three titles with days or more."""
    place, entries = start, 0
    while place < len(lines):
        taken = _entry_length(lines, place)
        if not taken:
            break
        place += taken
        entries += 1
    return place - start if entries >= _FEWEST else 0


def may_have_links(text: str) -> bool:
    """Whether there are as many days in a text as the shortest list has: a quick look."""
    return len(list(islice(_DAY_INSIDE.finditer(text), _FEWEST))) == _FEWEST


def is_address(text: str) -> bool:
    """Whether a line is nothing but the address of a page."""
    return bool(_ADDRESS.fullmatch(text.strip()))


def is_day(text: str) -> bool:
    """Whether a line is nothing but a day in figures, perhaps with its time."""
    return len(text) <= 40 and bool(_MOMENT.fullmatch(text))


def is_list_page(rows: Iterable[str]) -> bool:
    """Whether a page is nothing but a list of links, with a heading or two."""
    lines: list[str] = []
    for row in rows:
        if len(row) > _LONGEST + 20 or "。" in row:
            return False  # most pages: seen in their first lines
        lines.append(row)
    place = linked = headings = 0
    while place < len(lines) and headings <= _MOST_HEADINGS:
        taken = links_at(lines, place)
        linked += taken
        headings += not taken
        if not taken and len(lines[place].strip()) > _HEADING:
            return False
        place += taken or 1
    return linked > 0 and headings <= _MOST_HEADINGS


def _entry_length(lines: Sequence[str], place: int) -> int:
    """1 for a title and its day on one line, 2 for a title above its day, 0 for anything else."""
    line = lines[place]
    if len(line) > _LONGEST + 20:
        return 0
    entry = _ENTRY.fullmatch(line.replace("\t", " ")) if "20" in line or "19" in line else None
    if entry and _is_title(entry["behind"] or entry["before"]):
        return 1
    above = place + 1 < len(lines) and _DAY_ALONE.fullmatch(lines[place + 1]) and _is_title(line)
    return 2 if above else 0


def _is_title(text: str) -> bool:
    plain = text.strip()
    if not _SHORTEST <= len(plain) <= _LONGEST or _DAY_ALONE.fullmatch(plain) or shape.has_sentence(plain):
        return False
    return shape.han(plain) * 2 >= len(plain) and not shape.RECIPIENTS.search(plain) and not shape.has_label(plain)

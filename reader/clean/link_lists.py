"""Lists of links: titles with their days, one below the other, and no text between them."""

import re
from collections.abc import Iterable, Sequence

from reader.clean import shape

_DAY_INSIDE = re.compile(r"[12][90]\d\d[-/.年][01]?\d[-/.月]")  # every day has this
_DAY = r"[\[(（【]?(?:19|20)\d\d[-/.年][01]?\d[-/.月][0-3]?\d日?[\])）】]?"
_DAY_ALONE = re.compile(rf"\s*{_DAY}\s*")
_ENTRY = re.compile(
    rf"\s*(?:[·•●■◆>»\-]\s*|\d{{1,4}}[.、\s]\s*)?(?:{_DAY}\s*(?P<behind>\S.*?)|(?P<before>\S.*?)\s*{_DAY})\s*"
)
_ADDRESS = re.compile(r"https?://[!-~]{4,300}")
_MOMENT = re.compile(rf"\s*{_DAY}(?:[\sT]*\d{{1,2}}:\d{{2}}[\d:.Z+-]*)?\s*")
# The beginning of a text, cut off, perhaps with the word that leads to the whole of it.
_CUT_OFF = re.compile(
    # The whole run of points at once: else each of them would be tried as its beginning.
    r"(?<![.…。])(?>[.…。]*?(?:…|\.{3}|。{3})[.…。]*)[ \u3000]*+"
    r"(?:[\[【<（(]?[\u4e00-\u9fff]{2,6}[>＞»]*[\]】>)）]?)?[ \u3000]*$",
    re.M,
)
_FEWEST = 3
_MOST_OTHERS = 4
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
    return text.count("20") + text.count("19") >= _FEWEST and len(_DAY_INSIDE.findall(text)) >= _FEWEST


def is_address(text: str) -> bool:
    """Whether a line is nothing but the address of a page."""
    return bool(_ADDRESS.fullmatch(text.strip()))


def is_day(text: str) -> bool:
    """Whether a line is nothing but a day in figures, perhaps with its time."""
    return len(text) <= 40 and bool(_MOMENT.fullmatch(text))


def is_list_page(rows: Iterable[str]) -> bool:
    """Whether a page is nothing but a list of links, with a heading or two; with a menu, if they name documents."""
    lines: list[str] = []
    for row in rows:
        if len(row) > _LONGEST + 20 or "。" in row:
            return False  # most pages: seen in their first lines
        lines.append(row)
    place = linked = headings = documents = 0
    while place < len(lines):
        taken = links_at(lines, place)
        linked += taken
        documents += sum("关于" in line and _names_document(line) for line in lines[place : place + taken])
        headings += not taken
        if not taken and len(lines[place].strip()) > _HEADING:
            return False
        place += taken or 1
    return linked > 0 and headings <= max(_MOST_HEADINGS, documents)


def _names_document(line: str) -> bool:
    """Whether a line is the title of a document, its day left aside."""
    entry = _ENTRY.fullmatch(line.replace("\t", " "))
    return shape.is_kind_title((entry["behind"] or entry["before"]) if entry else line)


def is_digest_page(text: str) -> bool:
    """Whether a page only lists titles with the beginning of each text under it, cut off: 为改善居住条件，…………

    Three titles or more, and nothing else but days, addresses and a few short lines. No document is cut off so often.
    """
    if text.count("…") + text.count("...") < _FEWEST or len(_CUT_OFF.findall(text)) < _FEWEST:
        return False
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    cut = [place for place, line in enumerate(lines) if _CUT_OFF.search(line)]
    titles = {above for place in cut for above in range(max(0, place - 2), place) if _is_entry(lines[above])}
    if len(titles) < len(cut):
        return False
    rest = [line for place, line in enumerate(lines) if place not in titles and place not in cut]
    others = [line for line in rest if not (_DAY_INSIDE.search(line) and len(line) <= _LONGEST)]
    return len(set(others)) <= _MOST_OTHERS and all(len(line) <= 2 * _HEADING for line in others)


def _is_entry(line: str) -> bool:
    return _is_title(shape.LABEL.sub("", line, count=1))


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
    return shape.han(plain) * 2 >= len(plain) and not shape.ends_with_colon(plain) and not shape.has_label(plain)

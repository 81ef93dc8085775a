"""The imprint at the foot of a document (版记, GB/T 9704-2012, 7.4): 抄送 ..., 印发机关, 印发日期."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.notice.dates import ARABIC, NUMERALS, date_of
from reader.notice.organs import is_organ

# What stands before is looked at last: few texts have the characters.
_BEFORE = "(?:(?<=^{0})|(?<=[。）)日\\s]{0}))"
_COPIED = re.compile(rf"(?:抄{_BEFORE.format('抄')}\s*[送报]|分{_BEFORE.format('分')}\s*送)\s*[:：]\s*")
_PRINTED = re.compile(rf"(?P<on>{ARABIC}|{NUMERALS})\s*印\s*发\s*。?\s*$")
_NO_OFFICE = re.compile(r"[。:：\d]")
_PRINTED_END = re.compile(r"印\s*发\s*。?\s*$")  # what most lines lack is looked for first
_WORD_ALONE = re.compile(r"\s*印\s*发\s*。?\s*")
_DAY_LAST = re.compile(rf"(?:{ARABIC}|{NUMERALS})\s*$")
_COPIES = re.compile(r"\s*[（(]?\s*共?\s*印\s*\d{1,6}\s*份\s*[)）]?\s*")  # （共印200份）, the last line of some
_LAST = 120  # characters of a line that may name the office and the date
_FOOT = 14  # blocks; the longest imprint seen (one office a line) has nine
_LONGEST_COPIED, _LONGEST_OFFICE = 600, 60


class Imprint(NamedTuple):
    """``copied_to`` 抄送机关 (without the word), ``printed_by`` 印发机关, ``printed_on`` YYYY-MM-DD; ``lines``
    are all of it as printed.
    """

    copied_to: str = ""
    printed_by: str = ""
    printed_on: str | None = None
    lines: tuple[str, ...] = ()


_NONE = Imprint()


def take_imprint(paragraphs: Sequence[str]) -> tuple[Imprint, list[str]]:
    """The imprint, if the last paragraphs hold one, and the paragraphs without it."""
    rest = list(paragraphs)
    foot = "".join(rest[-_FOOT - 2 :])
    if "印" not in foot and "送" not in foot and "抄" not in foot:
        return _NONE, rest
    copies = rest.pop() if rest and _COPIES.fullmatch(rest[-1]) else ""
    if len(rest) > 1 and _WORD_ALONE.fullmatch(rest[-1]) and _DAY_LAST.search(rest[-2]):
        rest[-2:] = [f"{rest[-2].rstrip()}{rest[-1].strip()}"]  # the line ended before its last word
    printed_by, printed_on, printed, end = _take_printed(rest)
    copied_to, copied = _take_copied(rest, end)
    lines = tuple(filter(None, (copied, printed, copies)))
    return Imprint(copied_to, printed_by, printed_on, lines), [text for text in rest if text]


def _take_printed(rest: list[str]) -> tuple[str, str | None, str, int]:
    """Blank the printing line; also the line itself, and the index behind which no 抄送 line can stand."""
    for place in range(len(rest) - 1, max(-1, len(rest) - _FOOT - 1), -1):
        if "印" not in rest[place]:
            continue
        last = max(0, len(rest[place]) - _LAST)
        if not _PRINTED_END.search(rest[place], last):
            continue
        match = _PRINTED.search(rest[place], last)
        printed_on = date_of(match["on"]) if match else None
        if match is None or printed_on is None:
            continue
        by = _NO_OFFICE.split(rest[place][last : match.start()].rstrip())[-1][-_LONGEST_OFFICE:].strip()
        if by and not is_organ(by):
            # Flattened: the office stands behind the last full stop or space of what comes before the date.
            by = by.split()[-1] if is_organ(by.split()[-1]) else ""
            if not by:
                continue
        start = rest[place].rindex(by, 0, match.start("on")) if by else match.start("on")
        printed = rest[place][start:].strip()
        rest[place] = rest[place][:start].rstrip()
        if not by and not rest[place] and place and is_organ(rest[place - 1]):
            by, rest[place - 1] = rest[place - 1].strip(), ""
            printed = f"{by} {printed}"
        return by, printed_on, printed, place + 1
    return "", None, "", len(rest)


def _take_copied(rest: list[str], end: int) -> tuple[str, str]:
    """Blank the 抄送 lines: the offices, and the whole as printed."""
    for place in range(max(0, end - _FOOT), end):
        if "抄" not in rest[place] and "送" not in rest[place]:
            continue
        match = _COPIED.search(rest[place])
        if match is None or len(rest[place]) - match.end() > _LONGEST_COPIED:
            continue
        lines = [rest[place][match.end() :], *rest[place + 1 : end]]
        if any(len(line) > _LONGEST_COPIED for line in lines):
            continue
        word = "".join(match.group().split())
        rest[place] = rest[place][: match.start()].rstrip()
        for taken in range(place + 1, end):
            rest[taken] = ""
        offices = "".join(line.strip() for line in lines)
        return offices.rstrip("。"), word + offices
    return "", ""

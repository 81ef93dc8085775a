"""Who issues a document, as its head says: 发文机关标志, or offices on lines of their own (GB/T 9704-2012, 7.2.4)."""

import re
from collections.abc import Sequence

from reader.notice.numbers import is_number_line
from reader.notice.organs import is_organ

_MARK_LINE = re.compile(r"\s*(\S.{1,80}?)\s*文\s*件\s*")
_DOCUMENT = re.compile(r"\s*文\s*件\s*")
_SHORTEST_OFFICE = 5


def unspaced(text: str) -> str:
    """A title set with a space between each two characters (政 府 工 作 报 告), without them."""
    parts = text.split()
    return "".join(parts) if len(parts) > 1 and all(len(part) == 1 for part in parts) else text.strip()


def joined(lines: Sequence[str]) -> str:
    """Lines of a title as one text; offices that issue together stay apart."""
    text = ""
    for line in map(unspaced, lines):
        apart = "关于" not in text + line and len(line) >= _SHORTEST_OFFICE and is_organ(line) and is_organ(text)
        text += f" {line}" if apart else line
    return text


def take_masthead(lines: list[str]) -> tuple[str, list[str]]:
    """The offices of the 发文机关标志, one or several on lines above each other, and the other lines."""
    for place, text in enumerate(lines):
        match = _MARK_LINE.fullmatch(text) if "件" in text else None
        if match and is_organ(_office(match[1])):
            first, end = _first_office(lines, place), _last_office(lines, place + 1)
            offices = [*lines[first:place], match[1], *lines[place + 1 : end]]
            return " ".join(map(_office, offices)), lines[:first] + lines[end:]
        if "件" in text and _DOCUMENT.fullmatch(text) and (first := _first_office(lines, place)) < place:
            return " ".join(map(_office, lines[first:place])), lines[:first] + lines[place + 1 :]
    return _above_number(lines)


def take_office(lines: list[str]) -> tuple[str, list[str]]:
    """Lines that are just offices, in the head of a document with a title: the 发文机关标志 without 文件."""
    for place, text in enumerate(lines):
        if is_organ(unspaced(text)) and len(text) >= _SHORTEST_OFFICE:
            end = _last_office(lines, place + 1)
            return " ".join(map(unspaced, lines[place:end])), lines[:place] + lines[end:]
    return "", lines


def _above_number(lines: list[str]) -> tuple[str, list[str]]:
    """The offices over the 发文字号 of a letter (GB/T 9704-2012, 10.1): the number parts them from the title 关于…."""
    for place in range(1, len(lines) - 1):
        if lines[place + 1].lstrip().startswith("关于") and is_number_line(lines[place]):
            first = _first_office(lines, place)
            return " ".join(map(unspaced, lines[first:place])), lines[:first] + lines[place:]
    return "", lines


def _office(text: str) -> str:
    """An office as it is called: 清 河 市 人 民 政 府 without its gaps; several on one line stay apart."""
    parts = text.split()
    return " ".join(parts) if len(parts) > 1 and all(map(is_organ, parts)) else "".join(parts)


def _first_office(lines: Sequence[str], end: int) -> int:
    first = end
    while first and is_organ(unspaced(lines[first - 1])):
        first -= 1
    return first


def _last_office(lines: Sequence[str], start: int) -> int:
    """Behind the last of some offices; those over 关于… are the beginning of the title."""
    end = start
    while end < len(lines) and is_organ(unspaced(lines[end])):
        end += 1
    return start if end < len(lines) and lines[end].lstrip().startswith("关于") else end

"""The fields of a page that run on in one line: 索引号：000014349发文字号：清政发〔2025〕7号成文日期：2025年3月6日…

What a field says ends as its sort does (a day with 日, a number with 号, a state with its word), else where the next
field begins.
"""

import re
from functools import cache

from reader.notice.dates import ARABIC, NUMERALS, NUMERIC
from reader.notice.numbers import LONG_NUMBER, NUMBER
from reader.notice.rules import rows, word_at_start, words

_DAY = re.compile(rf"(?:{NUMERIC}|{ARABIC}|{NUMERALS})(?:\s+\d{{1,2}}:\d{{2}}(?::\d{{2}})?)?")
_NUMBER = re.compile(rf"{NUMBER}|{LONG_NUMBER}")
_LONGEST = 60  # characters of what a field says


@cache
def _label() -> re.Pattern[str]:
    names = sorted({row[1] for row in rows("fields") if row[0] != "state"}, key=len, reverse=True)
    return re.compile(rf"[【\[]?(?P<name>{'|'.join(names)})[\]】]?\s*[:：]\s*(?=\S)")


@cache
def _sorts() -> dict[str, str]:
    return {row[1]: row[0] for row in rows("fields")}


def fields_ahead(text: str) -> tuple[list[str], str]:
    """``(fields, the rest)``: the fields with which a text begins, each as one line, as far as their ends are told."""
    found, rest = list[str](), text
    while label := _label().match(rest):
        end = _end(rest, label)
        if not end:
            break
        found.append(rest[:end].strip())
        rest = rest[end:].lstrip()
    return found, rest


def begins_with_field(text: str) -> bool:
    """Whether a text begins with a field of a page: 发文字号：, 索引号：."""
    return _label().match(text) is not None


def _end(text: str, label: re.Match[str]) -> int:
    """Where what a field says ends; 0 when nothing tells it."""
    sort, place = _sorts()[label["name"]], label.end()
    if sort in ("issued", "published", "number"):
        value = (_NUMBER if sort == "number" else _DAY).match(text, place)
        return value.end() if value else 0
    following = _label().search(text, place, place + _LONGEST)
    if following:
        return following.start()
    return place + len(word_at_start("fields", "state", text, place)) if text.startswith(_states(), place) else 0


@cache
def _states() -> tuple[str, ...]:
    return words("fields", "state")

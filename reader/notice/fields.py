"""The small table of fields that portals print above a document (发文字号：..., 成文日期：..., 发布日期：...)."""

import re
from collections.abc import Sequence
from functools import cache

from reader.notice.dates import date_of, find_dates
from reader.notice.rules import rows

_FIRST_LINES = 20
_LONGEST_LINE = 160


@cache
def _elements() -> dict[str, str]:
    return {row[1]: row[0] for row in rows("fields")}


@cache
def _field_pattern() -> re.Pattern[str]:
    names = "|".join(r"\s*".join(word) for word in sorted(_elements(), key=len, reverse=True))
    return re.compile(
        rf"(?:^|(?<=[\s\]】|]))[【\[]?({names})\s*[\]】]?\s*[:：]\s*(\S[^\n]*?)(?=\s{{1,}}\S{{2,8}}\s*[:：]|\s*$)"
    )


def take_fields(paragraphs: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """``{element: value}`` of the field lines among the first paragraphs (dates normalised), and the other paragraphs.

    A line is taken away only when all of it are such fields: a line with a source, a reader count, a subject stays.
    """
    found: dict[str, str] = {}
    rest = []
    for place, text in enumerate(paragraphs):
        fields = _fields_of(text) if place < _FIRST_LINES and len(text) <= _LONGEST_LINE else []
        for element, value in fields:
            found.setdefault(element, value)
        left = _field_pattern().sub("", text) if fields else text
        if not fields or left.strip(" \t|　"):
            rest.append(text)
    return found, rest


def _fields_of(text: str) -> list[tuple[str, str]]:
    fields = []
    for match in _field_pattern().finditer(text):
        element, value = _elements()[re.sub(r"\s", "", match[1])], match[2].strip()
        if element in ("issued", "published"):
            iso = date_of(value) or next((date.iso for date in find_dates(value) if date.start == 0), None)
            if iso is None:
                return []
            value = iso
        if value:
            fields.append((element, value))
    return fields

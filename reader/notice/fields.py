"""The small table of fields that portals print above a document (发文字号：..., 成文日期：..., 发布日期：...)."""

import re
from collections.abc import Sequence
from functools import cache

from reader.notice.dates import date_of
from reader.notice.organs import split_recipients
from reader.notice.rules import rows

_FIRST_LINES = 20
_STAY = ("page", "state")
_VAGUE = ("时间", "日期")
_CLOCK = re.compile(r"\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*$")
_LONGEST_LINE = 160
_AROUND = " \t|　•·"
_FIGURE = re.compile("[0-9〇零一二三四五六七八九十]")
_LABEL_LINE = re.compile(r"\s*[•·]?\s*(\S{2,3}\s*\S{1,3})\s*[:：]\s*")


@cache
def _elements() -> dict[str, str]:
    return {row[1]: row[0] for row in rows("fields") if row[0] not in _STAY}


@cache
def _field_pattern() -> re.Pattern[str]:
    names = "|".join(r"\s*".join(word) for word in sorted(_elements(), key=len, reverse=True))
    return re.compile(
        rf"(?:^|(?<=[\s\]】|]))[【\[]?({names})\s*[\]】]?\s*[:：]\s*(\S[^\n]*?)(?=\s{{1,}}\S{{2,8}}\s*[:：]|\s*$)"
    )


def take_fields(paragraphs: Sequence[str]) -> tuple[dict[str, tuple[str, str]], list[str]]:
    """``{element: (value, its line)}`` of the field lines among the first paragraphs, and the other paragraphs.

    Dates are normalised. A line is taken away only when all of it are such fields, each for the first time or with the
    same value: a line with a source or a reader count, or a second number, stays.
    """
    found: dict[str, tuple[str, str]] = {}
    rest = []
    above = True
    for place, text in enumerate(_paired(paragraphs)):
        above = above and place < _FIRST_LINES and "。" not in text and split_recipients(text) is None
        if not above:
            if text.strip(_AROUND):
                rest.append(text)
            continue
        if "\t" in text:
            rest += _without_fields(text, found)
            continue
        fields = _fields_of(text) if len(text) <= _LONGEST_LINE else []
        if not fields:
            if text.strip(_AROUND):
                rest.append(text)
            continue
        new = [(element, value) for element, value in fields if found.get(element, (value,))[0] == value]
        found |= {element: (value, text) for element, value in new if element not in found}
        left = _CLOCK.sub("", _field_pattern().sub("", text)) if len(new) == len(fields) else text
        if left.strip(_AROUND):
            rest.append(text)
    return found, rest


def _without_fields(table: str, found: dict[str, tuple[str, str]]) -> list[str]:
    """A table of fields (文号 in one cell, its value in the next): those taken into ``found``, the rest of it."""
    rows = []
    for row in table.split("\n"):
        cells, kept, place = row.split("\t"), list[str](), 0
        while place < len(cells):
            line = "：".join((cells[place].rstrip(" :："), *cells[place + 1 : place + 2]))
            fields = _fields_of(line)
            if len(fields) == 1 and fields[0][0] not in found:
                found[fields[0][0]] = (fields[0][1], line)
                place += 2
            else:
                kept.append(cells[place])
                place += 1
        rows.append("\t".join(kept))
    left = "\n".join(row for row in rows if row.strip())
    return [left] if left else []


def _fields_of(text: str) -> list[tuple[str, str]]:
    fields: list[tuple[str, str]] = []
    if ":" not in text and "：" not in text:
        return fields
    for match in _field_pattern().finditer(text):
        element, value = _elements()["".join(match[1].split())], match[2].strip()
        if element in ("issued", "published"):
            iso = date_of(_CLOCK.sub("", value))
            # 时间：5月1日上午 of an event is no publication; portals print theirs in figures.
            if iso is None or (match[1] in _VAGUE and "年" in value):
                return []
            value = iso
        if value and not (element == "number" and not _FIGURE.search(value)):  # 发文字号：无
            fields.append((element, value))
    return fields


def _paired(paragraphs: Sequence[str]) -> list[str]:
    """A field whose value stands on the next line (发文字号： / 清政发〔2025〕7号), on one line."""
    if not any(map(_waiting, paragraphs[: 2 * _FIRST_LINES])):
        return list(paragraphs)
    paired: list[str] = []
    for place, text in enumerate(paragraphs):
        label = _waiting(paired[-1]) if paired and place < 2 * _FIRST_LINES else None
        if label and not _LABEL_LINE.fullmatch(text):
            paired[-1] = f"{label[1]}：{text}"
        else:
            paired.append(text)
    return paired


def _waiting(text: str) -> re.Match[str] | None:
    """The name of a field, when it is all that a line holds."""
    label = _LABEL_LINE.fullmatch(text) if text.rstrip().endswith((":", "：")) else None
    return label if label and "".join(label[1].split()) in _elements() else None

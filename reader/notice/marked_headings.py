"""Sections by headings that are not numbered as the standard numbers them: those that a page, a Word or a Markdown file
marks, and those of plans, which bear bare figures (1 总则, 1.1 编制目的).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from reader.notice.headings import sections_of
from reader.notice.model import Section
from reader.notice.outline import chunks_of

_HEADING = re.compile(r"[^。；;：:！!\t\n]{2,40}")
# Gaps behind figures are closed by then. 3月底前完成 is none.
_FIGURED = re.compile(
    r"(?P<label>\d{1,2}(?:\.\d{1,2}){0,2})\s*(?P<heading>(?![年月日个项号])[\u4e00-\u9fff、（）“”]{2,20})"
)
_FEWEST, _FEWEST_FIGURES, _LIST_LEVEL = 2, 3, 3


class _Title(NamedTuple):
    """A heading: its paragraph, its label as printed, and its level, 1 of the highest."""

    place: int
    label: str
    heading: str
    rank: int


def sections_by_headings(paragraphs: Sequence[str], marked: Mapping[str, int]) -> tuple[Section, ...]:
    """The opening, and below each heading its section; numbered items below it are sections as ever.

    ``marked`` are the texts that the capture marks as headings, with their levels (the lowest number is the highest).
    Empty where there is no such outline, or the text has one of 一、 or （一）.
    """
    titles = _marked(paragraphs, marked) or _figured(paragraphs)
    if not titles or any(0 < chunk.level < _LIST_LEVEL for chunk in chunks_of(paragraphs)):
        return ()
    found = list(sections_of(chunks_of(paragraphs[: titles[0].place])))
    ends = [*(title.place for title in titles[1:]), len(paragraphs)]
    for title, end in zip(titles, ends, strict=True):
        found += _below(title, paragraphs[title.place + 1 : end])
    return tuple(found)


def _marked(paragraphs: Sequence[str], marked: Mapping[str, int]) -> list[_Title]:
    """Two headings at least, none of them numbered, text or a lower heading below each."""
    places = [place for place, text in enumerate(paragraphs) if text in marked and _HEADING.fullmatch(text)]
    levels = [marked[paragraphs[place]] for place in places]
    if len(places) < _FEWEST or places[-1] + 1 == len(paragraphs):
        return []
    empty = any(
        below == above + 1
        for (above, below), (high, low) in zip(pairwise(places), pairwise(levels), strict=True)
        if low <= high
    )
    if empty or any(_is_numbered(paragraphs[place]) for place in places):
        return []
    ranks = {level: rank for rank, level in enumerate(sorted(set(levels)), 1)}
    return [_Title(place, "", paragraphs[place], ranks[level]) for place, level in zip(places, levels, strict=True)]


def _figured(paragraphs: Sequence[str]) -> list[_Title]:
    """Lines of a figure and a short heading that count on, three of the highest at least, a sentence below each."""
    titles: list[_Title] = []
    last: tuple[int, ...] = (0,)
    for place, text in enumerate(paragraphs):
        match = _FIGURED.fullmatch(text) if text[:1].isdecimal() else None
        if match is None:
            continue
        path = tuple(map(int, match["label"].split(".")))
        # 2 behind 1.3, 1.1 behind 1, 1.2 behind 1.1.4
        if path in [(*last, 1), *((*last[:depth], last[depth] + 1) for depth in range(len(last)))]:
            titles.append(_Title(place, match["label"], match["heading"], len(path)))
            last = path
    highest = [title.place for title in titles if title.rank == 1]
    if len(highest) < _FEWEST_FIGURES:
        return []
    ends = [*highest[1:], len(paragraphs)]
    told = ("。" in "".join(paragraphs[start:end]) for start, end in zip(highest, ends, strict=True))
    return titles if all(told) else []


def _is_numbered(text: str) -> bool:
    return any(chunk.level for chunk in chunks_of([text]))


def _below(title: _Title, paragraphs: Sequence[str]) -> Iterator[Section]:
    sections = sections_of(chunks_of(paragraphs))
    own = sections[0].paragraphs if sections and not sections[0].level else ()
    yield Section(title.rank, title.label, title.heading, own, "printed")
    for section in sections:
        if section.level:
            yield replace(section, level=max(section.level, title.rank + 1))

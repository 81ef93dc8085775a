"""Sections by the headings that a page, a Word or a Markdown file marks, where the document numbers none of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.notice.headings import sections_of
from reader.notice.model import Section
from reader.notice.outline import chunks_of

_HEADING = re.compile(r"[^。；;：:！!\t\n]{2,40}")
_FEWEST, _LIST_LEVEL = 2, 3


def sections_by_headings(paragraphs: Sequence[str], marked: Mapping[str, int]) -> tuple[Section, ...]:
    """The opening, and below each heading a section without a label; numbered items below it are sections as ever.

    ``marked`` are the texts that the capture marks as headings, with their levels (the lowest number is the highest).
    Empty where they are no outline: that has two headings at least, text or a lower heading below each, none of
    them numbered, and no numbers above 1. in its text.
    """
    places = [place for place, text in enumerate(paragraphs) if text in marked and _HEADING.fullmatch(text)]
    headings = [paragraphs[place] for place in places]
    if len(places) < _FEWEST or places[-1] + 1 == len(paragraphs):
        return ()
    if any(
        below == above + 1 and marked[paragraphs[below]] <= marked[paragraphs[above]]
        for above, below in pairwise(places)
    ):
        return ()
    if any(0 < chunk.level < _LIST_LEVEL for chunk in chunks_of(paragraphs)) or any(map(_is_numbered, headings)):
        return ()
    ranks = {level: rank for rank, level in enumerate(sorted({marked[heading] for heading in headings}), 1)}
    found = list(sections_of(chunks_of(paragraphs[: places[0]])))
    for heading, place, end in zip(headings, places, [*places[1:], len(paragraphs)], strict=True):
        found += _below(heading, ranks[marked[heading]], paragraphs[place + 1 : end])
    return tuple(found)


def _is_numbered(text: str) -> bool:
    return any(chunk.level for chunk in chunks_of([text]))


def _below(heading: str, rank: int, paragraphs: Sequence[str]) -> Iterator[Section]:
    sections = sections_of(chunks_of(paragraphs))
    own = sections[0].paragraphs if sections and not sections[0].level else ()
    yield Section(rank, "", heading, own, "printed")
    for section in sections:
        if section.level:
            yield replace(section, level=max(section.level, rank + 1))

"""The fuller text: what one edition lost and another one still has is put back, passage by passage.

The text of an edition is never mixed inside a passage: a passage is taken whole, or it stays. It is taken where the
other edition has all its words and more (政务服务 was lost), or has them readable. Where a word stands in the place of
another one (计划, 规划) nobody can say which is right: the passage stays, and ``differences`` shows it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from reader.library.alignment import common_runs
from reader.library.changes import UNREADABLE as ANY_CHARACTER
from reader.library.likeness import bare
from reader.library.passages import HEADING, Link, Passage, Passages, Place, aligned, passages_of
from reader.notice import Section

UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff]")
# A box may stand for a character that was lost, or be one that is to be ticked: only who has a word there can tell.
_UNREAD = re.compile(f"[{ANY_CHARACTER}]")
SURE = frozenset({"printed", "run-in"})
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_FIGURES = re.compile(r"[\d〇零一二两三四五六七八九十百千万亿]+")
# A passage that is new as a whole must look like one: the head of a page or a button has no full stop.
_SENTENCE = re.compile(r"[。！？!?；;][”’」』）)》]*\s*$")
_LEAST_SENTENCE = 6  # Chinese characters


def fuller(sections: Sequence[Section], other: Sequence[Section], elements: str) -> tuple[Section, ...]:
    """The sections, with what they lost taken from another edition of the same notice.

    ``elements`` is the bare text that the page shows apart from the sections: it is not missing.
    """
    if tuple(sections) == tuple(other):
        return tuple(sections)
    mine = passages_of(sections)
    theirs, links = aligned(mine, passages_of(other))
    patch = _Patch(sections)
    for link in links:
        _take_fuller(mine, theirs, link, patch)
    _put_back(mine, theirs, links, _Missing(mine, theirs, other, elements), patch)
    return _with_sure_headings(patch.applied(), other)


@dataclass(slots=True)
class _Patch:
    """What is to be changed in sections: parts of texts by (start, end, text), and new paragraphs and sections.

    The new ones stand under the number of the paragraph or section that they follow.
    """

    sections: Sequence[Section]
    edits: dict[Place, list[tuple[int, int, str]]] = field(default_factory=dict)
    paragraphs: dict[Place, list[str]] = field(default_factory=dict)
    following: dict[int, list[Section]] = field(default_factory=dict)

    def edit(self, place: Place, start: int, end: int, text: str) -> None:
        self.edits.setdefault(place, []).append((start, end, text))

    def applied(self) -> tuple[Section, ...]:
        found: list[Section] = list(self.following.get(-1, ()))
        for number, section in enumerate(self.sections):
            paragraphs = list(self.paragraphs.get(Place(number, HEADING), ()))
            for at, text in enumerate(section.paragraphs):
                place = Place(number, at)
                paragraphs += [self._text(place, text), *self.paragraphs.get(place, ())]
            heading = self._text(Place(number, HEADING), section.heading)
            found.append(replace(section, heading=heading, paragraphs=tuple(paragraphs)))
            found += self.following.get(number, ())
        return tuple(found)

    def _text(self, place: Place, text: str) -> str:
        pieces: list[str] = []
        done = 0
        for start, end, new in sorted(self.edits.get(place, ()), key=lambda edit: edit[:2]):
            pieces += (text[done:start], new)
            done = end
        return "".join((*pieces, text[done:]))


def _take_fuller(mine: Passages, theirs: Passages, link: Link, patch: _Patch) -> None:
    ours, others = (_span(passages, numbers) for passages, numbers in ((mine, link.one), (theirs, link.other)))
    if ours is None or others is None or not _is_better(others.bare, ours.bare):
        return
    text = others.text
    if ours.place.paragraph == HEADING:
        text = text.strip().rstrip("。")
    patch.edit(ours.place, ours.start, ours.end, text)


def _span(passages: Passages, numbers: range) -> Passage | None:
    """Several passages as one; None when they are not of one heading or paragraph."""
    first, last = passages.all[numbers.start], passages.all[numbers.stop - 1]
    if first.place != last.place:
        return None
    chosen = passages.all[numbers.start : numbers.stop]
    return Passage(
        first.place,
        first.start,
        last.end,
        "".join(passage.text for passage in chosen),
        "".join(passage.bare for passage in chosen),
    )


def _is_better(other: str, own: str) -> bool:
    """Whether the other bare text has all of our readable words, and something that we lost or cannot read."""
    if other == own or len(other) > 2 * len(own):
        return False
    at = other_at = 0
    gained = False
    for run in (*common_runs(own, other), (len(own), len(other), 0)):
        lost, has = own[at : run[0]], other[other_at : run[1]]
        if _UNREAD.search(has) or (lost and (not has or _UNREAD.sub("", lost))):
            return False
        if has and not lost and not _is_loss(has, own[:at], own[at:]):
            return False
        gained = gained or bool(has)
        at, other_at = run[0] + run[2], run[1] + run[2]
    return gained


def _is_loss(words: str, before: str, after: str) -> bool:
    """Whether words that only the other edition has were lost here: no page number, no figure, nothing said twice."""
    if not _HAN.search(words) or not _FIGURES.sub("", words):
        return False
    return not before.endswith(words) and not after.startswith(words)


class _Missing:
    """Judges passages that only the other edition has."""

    def __init__(self, mine: Passages, theirs: Passages, sections: Sequence[Section], elements: str) -> None:
        self._mine, self._theirs, self._sections, self._elements = mine, theirs, sections, elements

    def sentence(self, number: int) -> bool:
        """Whether it is a whole sentence that stands nowhere in our text, nor among the elements."""
        passage = self._theirs.all[number]
        return (
            passage.place.paragraph != HEADING
            and _SENTENCE.search(passage.text) is not None
            and self._is_new([passage])
        )

    def section(self, numbers: Sequence[int]) -> Section | None:
        """The section that these passages are the whole of, when all of it is missing."""
        chosen = self._theirs.all[numbers[0] : numbers[-1] + 1]
        section = chosen[0].place.section
        around = self._theirs.all[max(0, numbers[0] - 1) : numbers[-1] + 2]
        whole = sum(passage.place.section == section for passage in around) == len(chosen)
        if not whole or not _SENTENCE.search(chosen[-1].text) or not self._is_new(chosen):
            return None
        return self._sections[section]

    def _is_new(self, chosen: Iterable[Passage]) -> bool:
        words = "".join(passage.bare for passage in chosen)
        return (
            len(_HAN.findall(words)) >= _LEAST_SENTENCE
            and not UNREADABLE.search(words)
            and words not in self._elements
            and not self._mine.holds(words)
        )


def _put_back(mine: Passages, theirs: Passages, links: Sequence[Link], missing: _Missing, patch: _Patch) -> None:
    """Put whole passages back where nothing of ours stands in their place."""
    end = Link(range(len(mine.all), len(mine.all)), range(len(theirs.all), len(theirs.all)))
    for before, after in pairwise((Link(range(0), range(0)), *links, end)):
        if before.one.stop != after.one.start:
            continue
        gap = _Gap(mine, theirs, before, after)
        for run in gap.by_section():
            whole = missing.section(run)
            if whole is not None:
                gap.put_section(whole, patch)
                continue
            for part in gap.by_place(run):
                gap.put([number for number in part if missing.sentence(number)], patch)


class _Gap:
    """A place in our text where the other edition has passages that we have not."""

    def __init__(self, mine: Passages, theirs: Passages, before: Link, after: Link) -> None:
        self._theirs = theirs
        self._numbers = range(before.other.stop, after.other.start)
        self._previous = mine.all[before.one.stop - 1].place if before.one else None
        self._next = mine.all[after.one.start].place if after.one else None
        self._end = mine.all[before.one.stop - 1].end if before.one else 0
        self._start = mine.all[after.one.start].start if after.one else 0
        self._their_previous = theirs.all[before.other.stop - 1].place if before.other else None
        self._their_next = theirs.all[after.other.start].place if after.other else None

    def by_section(self) -> list[list[int]]:
        """The numbers of the passages, those of one section together."""
        grouped = groupby(self._numbers, key=lambda number: self._theirs.all[number].place.section)
        return [list(numbers) for _, numbers in grouped]

    def by_place(self, numbers: Iterable[int]) -> list[list[int]]:
        """Some of them, those of one paragraph together."""
        return [list(found) for _, found in groupby(numbers, key=lambda number: self._theirs.all[number].place)]

    def put_section(self, section: Section, patch: _Patch) -> None:
        """Put a whole section between two of ours."""
        if self._previous is None:
            patch.following.setdefault(-1, []).append(section)
        elif self._next is None or self._previous.section != self._next.section:
            patch.following.setdefault(self._previous.section, []).append(section)

    def put(self, numbers: Sequence[int], patch: _Patch) -> None:
        """Put sentences of one paragraph after those before them, before those after them, or by themselves."""
        if not numbers:
            return
        place = self._theirs.all[numbers[0]].place
        text = "".join(self._theirs.all[number].text for number in numbers)
        if place == self._their_previous:
            if self._previous is not None and self._previous.paragraph != HEADING:
                patch.edit(self._previous, self._end, self._end, text)
        elif place == self._their_next:
            if self._next is not None and self._next.paragraph != HEADING:
                patch.edit(self._next, self._start, self._start, text)
        elif self._their_previous is not None and place.section == self._their_previous.section:
            if self._previous is not None:
                patch.paragraphs.setdefault(self._previous, []).append(text)
        elif self._next is not None and self._next.paragraph != HEADING:
            before = Place(self._next.section, self._next.paragraph - 1)
            patch.paragraphs.setdefault(before, []).append(text)


def _with_sure_headings(sections: Sequence[Section], other: Sequence[Section]) -> tuple[Section, ...]:
    """A heading that is not sure gives way to a sure one, where the two sections have the same words."""
    sure = {_words(section): section for section in other if section.heading_source in SURE}

    def surer(section: Section) -> Section:
        found = sure.get(_words(section)) if section.heading_source in {"cut", "uncertain"} else None
        if found is None or found.level != section.level:
            return section
        return replace(section, heading=found.heading, paragraphs=found.paragraphs, heading_source=found.heading_source)

    return tuple(map(surer, sections))


def _words(section: Section) -> str:
    return bare("".join((section.label, section.heading, *section.paragraphs)))

"""The text of a notice as passages (a heading, a sentence), and which passages of two editions are the same one."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

from reader.library.alignment import Run, common_runs
from reader.library.likeness import bare
from reader.notice import Section

HEADING = -1  # stands in the place of a paragraph's number
_PASSAGE = re.compile(r"[^。！？!?；;\n]*(?:[。！？!?；;]+[”’」』）)》]*|\n|$)")
_SCATTERED = 2  # a run shorter than this is chance: nearly every sentence has a 的


class Place(NamedTuple):
    """A heading (``paragraph`` is HEADING) or a paragraph of a section, both counted from 0."""

    section: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Passage:
    """The characters ``start`` to ``end`` of the text at ``place``; ``bare`` is what they are compared by."""

    place: Place
    start: int
    end: int
    text: str
    bare: str


class Passages:
    """The passages of some sections in order, those without a letter or character left out.

    ``body`` is their bare text; passage ``n`` begins at ``begins[n]`` in it.
    """

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.all = tuple(passages)
        self.body = "".join(passage.bare for passage in self.all)
        self.begins = tuple(accumulate((len(passage.bare) for passage in self.all), initial=0))

    @cached_property
    def shingles(self) -> frozenset[str]:
        """Every run of eight characters of the body: tells whether a passage stands anywhere in it."""
        return frozenset(self.body[at : at + 8] for at in range(max(1, len(self.body) - 7)))

    def holds(self, words: str) -> bool:
        """Whether at least half of a bare text stands in the body, wherever that is."""
        if len(words) < 8:
            return words in self.body
        runs = [words[at : at + 8] for at in range(len(words) - 7)]
        return 2 * sum(run in self.shingles for run in runs) >= len(runs)

    def at(self, offset: int) -> int:
        """The number of the passage that holds a character of the body; the last one for its end."""
        return min(bisect_right(self.begins, offset), len(self.all)) - 1

    def cut_at(self, offsets: Sequence[int]) -> "Passages":
        """The same passages, cut at some offsets of the body (sorted) as well."""
        found: list[Passage] = []
        for number, passage in enumerate(self.all):
            begin = self.begins[number]
            first = bisect_right(offsets, begin)
            last = bisect_left(offsets, begin + len(passage.bare))
            found += _cut(passage, [offset - begin for offset in offsets[first:last]])
        return Passages(found)


class Link(NamedTuple):
    """Passages ``one`` of the first text are passages ``other`` of the second: numbers, the end not included."""

    one: range
    other: range


def passages_of(sections: Sequence[Section]) -> Passages:
    """The passages of sections. Labels are left out: they belong to the outline, not to the text."""
    found = []
    for number, section in enumerate(sections):
        for paragraph, text in enumerate((section.heading, *section.paragraphs), HEADING):
            for match in _PASSAGE.finditer(text):
                words = bare(match.group())
                if words:
                    found.append(Passage(Place(number, paragraph), *match.span(), match.group(), words))
    return Passages(found)


def aligned(one: Passages, other: Passages) -> tuple[Passages, list[Link]]:
    """The second text cut where the first one has the border of a heading or paragraph, and what belongs together.

    The links are in order in both texts; a passage without one stands in one of the two only.
    """
    runs = common_runs(one.body, other.body)
    other = other.cut_at(_borders(one, runs))
    return other, list(_links(one, other, runs))


def _borders(one: Passages, runs: Sequence[Run]) -> list[int]:
    # Only where the characters on both sides of the border stand side by side in the other text too.
    borders = [
        one.begins[number] for number, (before, after) in enumerate(pairwise(one.all), 1) if before.place != after.place
    ]
    found, at = [], 0
    for border in borders:
        while at < len(runs) and runs[at].one + runs[at].length <= border:
            at += 1
        if at < len(runs) and runs[at].one < border:
            found.append(runs[at].other + border - runs[at].one)
    return found


def _links(one: Passages, other: Passages, runs: Sequence[Run]) -> Iterator[Link]:
    common: Counter[tuple[int, int]] = Counter()
    for run in runs:
        if run.length >= _SCATTERED:
            for start, other_start, length in _pieces(one, other, run):
                common[one.at(start), other.at(other_start)] += length
    group: list[tuple[int, int]] = []
    for first, second in sorted(common):
        shorter = min(len(one.all[first].bare), len(other.all[second].bare))
        if 2 * common[first, second] < shorter:
            continue
        if group and first > group[-1][0] and second > group[-1][1]:
            yield _link(group)
            group = []
        group.append((first, second))
    if group:
        yield _link(group)


def _pieces(one: Passages, other: Passages, run: Run) -> Iterator[Run]:
    """A run cut where a passage of either text ends."""
    start, other_start, left = run
    while left:
        length = min(left, one.begins[one.at(start) + 1] - start, other.begins[other.at(other_start) + 1] - other_start)
        yield Run(start, other_start, length)
        start, other_start, left = start + length, other_start + length, left - length


def _link(group: Sequence[tuple[int, int]]) -> Link:
    (first, second), (last, other_last) = group[0], group[-1]
    return Link(range(first, last + 1), range(second, other_last + 1))


def _cut(passage: Passage, inside: Sequence[int]) -> list[Passage]:
    """A passage cut after so many of its bare characters; marks stay with what stands before them."""
    if not inside:
        return [passage]
    ends, seen, wanted = [], 0, iter(inside)
    goal = next(wanted)
    for at, letter in enumerate(passage.text):
        length = len(bare(letter))
        if length and seen >= goal:
            ends.append(at)
            goal = next(wanted, len(passage.bare) + 1)
        seen += length
    borders = [0, *ends, len(passage.text)]
    return [
        Passage(passage.place, passage.start + start, passage.start + end, text, bare(text))
        for start, end in pairwise(borders)
        if bare(text := passage.text[start:end])
    ]

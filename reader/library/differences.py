"""What the editions of a notice say differently from the text that is shown."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.base.wording import marked, tr
from reader.library.alignment import Run, common_runs
from reader.library.editions import elements_of
from reader.library.likeness import bare
from reader.library.model import Difference
from reader.notice import Notice

_APART = 2  # so many common characters part two differences; a single one stands there by chance (落实, 实施)
_WORD = 12  # characters; around a difference so much is looked at to find whole words
_BEFORE = 10  # characters that say where it stands
# Compared when both have them; the title only when both were printed.
_ELEMENTS = ((marked("发文字号"), "number"), (marked("发文机关"), "issuer"), (marked("主送机关"), "recipients"))
TITLE = marked("标题")


def differences_of(shown: Notice, editions: Sequence[Notice]) -> tuple[Difference, ...]:
    """What differs, edition by edition, in the order of the text.

    Marks and spaces are not compared, nor what a notice shows as an element and an edition has in its text.
    """
    found: dict[Difference, None] = {}
    mine = _text_of(shown)
    known = sorted(elements_of(shown), key=len, reverse=True)
    for edition in editions:
        source = edition.editions[0].source
        found |= dict.fromkeys((*_in_elements(shown, edition, source), *_in_text(mine, edition, source, known)))
    return tuple(found)


def _in_elements(shown: Notice, edition: Notice, source: str) -> Iterator[Difference]:
    pairs = [(label, getattr(shown, name), getattr(edition, name)) for label, name in _ELEMENTS]
    if shown.title_source == edition.title_source == "printed":
        pairs.insert(0, (TITLE, shown.title, edition.title))
    for label, kept, other in pairs:
        if kept and other and bare(kept) != bare(other):
            yield Difference(tr(label), kept, other, source)


@dataclass(frozen=True, slots=True)
class _Text:
    """A notice's text without its labels; ``offsets`` says for each character of ``bare`` where it stands in
    ``whole``, and ``sections`` are (offset in ``bare``, label) of the sections.
    """

    whole: str
    bare: str
    offsets: tuple[int, ...]
    sections: tuple[tuple[int, str], ...]

    def words(self, start: int, end: int) -> str:
        """The text between two offsets of ``bare``, as it is written."""
        return self.whole[self.offsets[start] : self.offsets[end - 1] + 1].strip() if end > start else ""

    def label(self, offset: int) -> str:
        """The label of the section that holds an offset of ``bare``."""
        return next((label for begin, label in reversed(self.sections) if begin <= offset), "")


def _text_of(notice: Notice) -> _Text:
    whole: list[str] = []
    letters: list[str] = []
    offsets: list[int] = []
    sections = []
    length = 0
    for section in notice.sections:
        sections.append((len(letters), section.label))
        for part in (section.heading, *section.paragraphs):
            for at, letter in enumerate(part):
                plain = bare(letter)
                letters += plain
                offsets += [length + at] * len(plain)
            whole += (part, "\n")
            length += len(part) + 1
    return _Text("".join(whole), "".join(letters), tuple(offsets), tuple(sections))


def _in_text(mine: _Text, edition: Notice, source: str, known: Sequence[str]) -> Iterator[Difference]:
    theirs = _text_of(edition)
    if mine.bare == theirs.bare:
        return
    for (start, end), (other_start, other_end) in _gaps(mine, theirs):
        lost, has = mine.bare[start:end], theirs.bare[other_start:other_end]
        label, before = mine.label(start), mine.words(max(0, start - _BEFORE), start).rpartition("\n")[2]
        if not lost or not has:
            if _without(known, lost or has):
                kept, other = mine.words(start, end), theirs.words(other_start, other_end)
                yield Difference(label, kept, other, source, before)
            continue
        # What stands around is common to both, so both may take as much of it.
        left, right = map(max, _to_words(mine, start, end), _to_words(theirs, other_start, other_end))
        left, right = min(left, start, other_start), min(right, len(mine.bare) - end, len(theirs.bare) - other_end)
        kept = mine.words(start - left, end + right)
        yield Difference(label, kept, theirs.words(other_start - left, other_end + right), source, before)


def _without(elements: Sequence[str], text: str) -> str:
    for element in elements:
        text = text.replace(element, "")
    return text


def _gaps(mine: _Text, theirs: _Text) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """What stands between the common runs, as pairs of (start, end) in the two bare texts."""
    runs = common_runs(mine.bare, theirs.bare)
    ends = [Run(0, 0, 0), *(run for run in runs if run.length >= _APART), Run(len(mine.bare), len(theirs.bare), 0)]
    for before, after in pairwise(ends):
        start, other_start = before.one + before.length, before.other + before.length
        if start < after.one or other_start < after.other:
            yield (start, after.one), (other_start, after.other)


def _to_words(text: _Text, start: int, end: int) -> tuple[int, int]:
    """How many characters before and after a stretch belong to the words that it begins and ends in."""
    from rjieba import cut  # loads a dictionary

    first = max(0, start - _WORD)
    at, left, right = first, 0, 0
    for word in cut(text.bare[first : end + _WORD]):
        if at < start < at + len(word):
            left = start - at
        if at < end < at + len(word):
            right = at + len(word) - end
        at += len(word)
    return left, right

"""Which editions are one notice, and what is shown of them. Nothing here depends on the order of imports."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache

from reader.library.fuller import SURE, UNREADABLE, fuller
from reader.library.likeness import Traits, bare, evidence, forbidden, told_apart
from reader.library.record import stored_text
from reader.notice import Edition, Notice

_WHOLE = 0.98  # an edition with less of the text than this part of the longest one lost a passage
_MOST = 8  # editions with a text of its own that are compared: the best ones
# Taken from the shown edition, else from the best other edition that has it.
_FILLED = (
    "kind", "number", "issuer", "recipients", "issued", "openness", "attachments", "annex_title", "copied_to",
    "printed_by", "printed_on", "signed", "imprint", "marks",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """One stored edition: its row in the database, its capture's hash and its place there, and its traits."""

    row: int
    sha256: str
    ordinal: int
    traits: Traits

    @property
    def key(self) -> tuple[str, int]:
        """Names the edition by its content alone, whatever the order of imports was."""
        return (self.sha256, self.ordinal)


def groups_of(
    editions: Iterable[Known], alike: Mapping[frozenset[int], float], body_of: Callable[[int], str]
) -> list[list[Known]]:
    """Editions sorted into notices. ``alike`` holds the score of each pair of rows that may be one notice, ``body_of``
    gives the bare body of a row.

    The most alike pairs join first, and no join brings two editions together that cannot be the same notice: an undated
    excerpt does not make one notice of two that were signed on different days, nor one that lost a street's name of
    the notices of two streets.
    """
    by_row = {edition.row: edition for edition in editions}
    group_of = {row: [edition] for row, edition in by_row.items()}
    place = {edition.row: at for at, edition in enumerate(sorted(by_row.values(), key=lambda edition: edition.key))}
    never = cache(forbidden)  # most editions of a notice have the same traits

    def rank(pair: frozenset[int]) -> tuple[float, list[int]]:
        return -alike[pair], sorted(place[row] for row in pair)

    def fit(one: Known, other: Known, rows: Sequence[int]) -> bool:
        if never(one.traits, other.traits):
            return False
        if frozenset((one.row, other.row)) in alike:
            return True
        links = [
            (alike.get(frozenset((one.row, row)), 0), alike.get(frozenset((other.row, row)), 0), row) for row in rows
        ]
        if any(100.0 in (mine, theirs) and mine and theirs for mine, theirs, _ in links):
            return True  # a third edition says the same as one of them, and more speaks for it
        # Two that a third one is like need not be alike themselves: parts of one text, or one that lost a word and one
        # with a preface. But the third one must hold all of one of them: what two notices share is in both of them.
        texts = body_of(one.row), body_of(other.row)
        least = min(map(len, texts))
        between = [by_row[row].traits for mine, theirs, row in links if mine and theirs and len(body_of(row)) >= least]
        if not between:
            return False
        known = max(min(evidence(one.traits, third), evidence(third, other.traits)) for third in between)
        return not told_apart(*texts, max(known, evidence(one.traits, other.traits)))

    refused: set[frozenset[tuple[int, int]]] = set()  # two groups as they were: many pairs stand between the same two
    for pair in sorted((pair for pair in alike if pair <= by_row.keys()), key=rank):
        first, second = (group_of[row] for row in pair)
        if first is second:
            continue
        now = frozenset((id(group), len(group)) for group in (first, second))
        if now in refused:
            continue
        rows = [edition.row for edition in (*first, *second)]
        if not all(fit(one, other, rows) for one in first for other in second):
            refused.add(now)
            continue
        first.extend(second)
        for edition in second:
            group_of[edition.row] = first
    distinct = {id(group): sorted(group, key=lambda edition: edition.key) for group in group_of.values()}
    return list(distinct.values())


def shown(editions: Sequence[Notice]) -> Notice:
    """The notice that several editions are, each with its one ``Edition``.

    Outline and text come from the best edition: complete, with an outline that is printed rather than guessed,
    readable, with a printed title, least repaired. What it lost is put back passage by passage from the others (see
    ``fuller``). A printed title wins over a derived one. Elements that it does not hold are filled from the others;
    the first day of publication is the one that counts.
    """
    longest = max(map(_length, editions))
    captures = Counter(edition.sha256 for notice in editions for edition in notice.editions)
    twice = {sha256 for sha256, count in captures.items() if count > 1}
    ranked = sorted(editions, key=lambda notice: _rank(notice, longest, twice))
    best = ranked[0]
    titled = next((notice for notice in ranked if notice.title_source == "printed" and notice.title), None)
    titled = titled or next((notice for notice in ranked if notice.title), best)
    filled = {
        name: next((value for notice in ranked if (value := getattr(notice, name))), getattr(best, name))
        for name in _FILLED
    }
    elements = "\n".join(elements_of(replace(best, **filled, title=titled.title)))
    sections = best.sections
    for other in list(dict.fromkeys(notice.sections for notice in ranked))[1:_MOST]:
        sections = fuller(sections, other, elements)
    return replace(
        best,
        **filled,
        sections=sections,
        title=titled.title,
        title_source=titled.title_source,
        published=min((notice.published for notice in editions if notice.published), default=None),
        editions=_editions_of(editions),
    )


def elements_of(notice: Notice) -> tuple[str, ...]:
    """The bare texts of everything but the sections: an edition may have some of it among its paragraphs."""
    texts = (
        notice.title, notice.number, notice.issuer, notice.recipients, notice.openness, *notice.attachments,
        notice.annex_title, notice.copied_to, notice.printed_by,
    )  # fmt: skip
    dates = (notice.issued, notice.published, notice.printed_on)
    written = (
        f"{year}年{int(month)}月{int(day)}日" for year, month, day in (date.split("-") for date in dates if date)
    )
    return tuple(filter(None, map(bare, (*texts, *written))))


def _editions_of(notices: Sequence[Notice]) -> tuple[Edition, ...]:
    # A page that lists the same notice twice is one edition of it.
    ordered = sorted(
        (edition for notice in notices for edition in notice.editions),
        key=lambda edition: (edition.captured, edition.source, edition.sha256),
    )
    first: dict[str, Edition] = {}
    for edition in ordered:
        first.setdefault(edition.sha256, edition)
    return tuple(first.values())


def _length(notice: Notice) -> int:
    return sum(
        len(part) for section in notice.sections for part in (section.label, section.heading, *section.paragraphs)
    )


def _rank(notice: Notice, longest: int, twice: Set[str]) -> tuple[object, ...]:
    # Smaller is better. The last three only decide between editions that are equal in everything that matters; the
    # very last one between two of one capture, and is costly.
    length = _length(notice)
    text = "".join(part for section in notice.sections for part in (section.heading, *section.paragraphs))
    return (
        length < longest * _WHOLE,
        -sum(section.heading_source in SURE for section in notice.sections),
        len(UNREADABLE.findall(text)),
        notice.title_source != "printed",
        sum(sum(edition.repairs.values()) for edition in notice.editions),
        -length,
        [edition.sha256 for edition in notice.editions],
        stored_text(notice) if any(edition.sha256 in twice for edition in notice.editions) else "",
    )


def characters_of(notice: Notice) -> int:
    """How many characters are read from the title to the end."""
    return len(notice.title) + _length(notice)

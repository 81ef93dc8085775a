"""What is shown of the editions of a notice. Nothing here depends on the order of imports."""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace

from reader.library.fuller import SURE, UNREADABLE, fuller
from reader.library.likeness import bare
from reader.library.record import stored_text
from reader.notice import Edition, Notice

_WHOLE = 0.98  # an edition with less of the text than this part of the longest one lost a passage
_MOST = 8  # editions with a text of its own that are compared: the best ones
# Taken from the shown edition, else from the best other edition that has it.
_FILLED = (
    "kind", "number", "issuer", "recipients", "issued", "openness", "attachments", "annex_title", "copied_to",
    "printed_by", "printed_on", "signed", "imprint", "marks",
)  # fmt: skip


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

"""From a damaged capture to figures: what came out of the whole pipeline against what must come out."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from rapidfuzz.distance import Levenshtein

from reader.capture import Capture, read_blocks
from reader.clean import clean
from reader.notice import Notice, notices_of
from tests.corpus.damage import Damaged
from tests.corpus.truth import Truth

# Not compared: white space, and the full stop which a run-in heading hands over to the page.
_IGNORED = re.compile(r"[\s。]")


def notices_in(text: str, source: str = "corpus.txt") -> tuple[Notice, ...]:
    """The notices of a text, through every stage from bytes on."""
    content = text.encode("utf-8")
    capture = Capture(
        source, content, datetime(2025, 1, 1, tzinfo=UTC), "text/plain", hashlib.sha256(content).hexdigest()
    )
    return notices_of(clean(read_blocks(capture)), capture)


@dataclass(slots=True)
class Figures:
    """Counts of one or many captures; the properties are shares of 1 (``error_rate`` of characters)."""

    captures: int = 0
    split: int = 0
    notices: int = 0
    dates: int = 0
    labels: int = 0
    fields_right: int = 0
    fields_all: int = 0
    cut_right: int = 0
    cut_wrong: int = 0
    cut_missed: int = 0
    edits: int = 0
    characters: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        both = 2 * self.cut_right
        return both / (both + self.cut_wrong + self.cut_missed) if both + self.cut_wrong + self.cut_missed else 1.0

    @property
    def error_rate(self) -> float:
        return self.edits / self.characters if self.characters else 0.0

    def table(self) -> dict[str, float]:
        """The figures that floors are set for; ``body`` is 1 minus the character error rate."""
        shares = {
            "split": (self.split, self.captures),
            "dates": (self.dates, self.notices),
            "labels": (self.labels, self.notices),
            "fields": (self.fields_right, self.fields_all),
        }
        table = {name: part / whole if whole else 1.0 for name, (part, whole) in shares.items()}
        return table | {"glued": self.f1, "body": 1.0 - self.error_rate}


def measure(captures: Iterable[Damaged]) -> Figures:
    """All figures together, and one line for each fault."""
    total = Figures()
    for damaged in captures:
        add(total, damaged, notices_in(damaged.text))
    return total


def add(total: Figures, damaged: Damaged, notices: Sequence[Notice]) -> None:
    """Count one capture."""
    total.captures += 1
    total.notices += len(damaged.truths)
    if len(notices) != len(damaged.truths):
        total.faults.append(f"{damaged.name}: {len(notices)} notices instead of {len(damaged.truths)}")
        total.characters += sum(len(body_of_truth(truth)) for truth in damaged.truths)
        total.edits += sum(len(body_of_truth(truth)) for truth in damaged.truths)
        total.fields_all += len(damaged.checked) * len(damaged.truths)
        return
    total.split += 1
    for truth, notice in zip(damaged.truths, notices, strict=True):
        _add_notice(total, damaged, truth, notice)


def _add_notice(total: Figures, damaged: Damaged, truth: Truth, notice: Notice) -> None:
    where = f"{damaged.name} {truth['title'][:24]}"
    dates = {name: truth[name] for name in ("issued", "published") if name in damaged.checked}
    got = {name: getattr(notice, name) for name in dates}
    total.dates += got == dates
    if got != dates:
        total.faults.append(f"{where}: dates {got} instead of {dates}")
    for name in damaged.checked - {"issued", "published"}:
        total.fields_all += 1
        value, wanted = _plain(getattr(notice, name)), _plain(truth[name])
        total.fields_right += value == wanted
        if value != wanted:
            total.faults.append(f"{where}: {name} {value!r} instead of {wanted!r}")
    labels = [section.label for section in notice.sections if section.level]
    wanted_labels = [section["label"] for section in truth["sections"] if section["level"]]
    total.labels += labels == wanted_labels
    if labels != wanted_labels:
        total.faults.append(f"{where}: labels {labels} instead of {wanted_labels}")
    _add_headings(total, damaged, truth, notice, where)
    body, wanted_body = body_of_notice(notice), body_of_truth(truth)
    edits = Levenshtein.distance(body, wanted_body)
    total.characters += len(wanted_body)
    total.edits += edits
    if edits:
        total.faults.append(f"{where}: {edits} edits {_first_difference(body, wanted_body)}")


def _add_headings(total: Figures, damaged: Damaged, truth: Truth, notice: Notice, where: str) -> None:
    """Headings that were glued to their text; wrong ones count wherever they are."""
    found = [(section.label, section.heading) for section in notice.sections if section.level]
    wanted = [section for section in truth["sections"] if section["level"]]
    if [label for label, _ in found] != [section["label"] for section in wanted]:
        total.cut_missed += sum(1 for section in wanted if section["heading"])
        return
    for (label, heading), section in zip(found, wanted, strict=True):
        was_glued = damaged.glued and section["heading_source"] == "printed" and section["paragraphs"]
        if heading != section["heading"]:
            total.faults.append(f"{where}: heading {label}{heading!r} instead of {section['heading']!r}")
            total.cut_wrong += bool(heading)
            total.cut_missed += bool(section["heading"])
        elif was_glued:
            total.cut_right += 1


def _plain(value: Any) -> Any:
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return re.sub(r"\s", "", value) if isinstance(value, str) else value


def body_of_truth(truth: Truth) -> str:
    """Labels, headings and paragraphs in reading order, joined."""
    parts = [part for one in truth["sections"] for part in (one["label"], one["heading"], *one["paragraphs"])]
    return _IGNORED.sub("", "".join(parts))


def body_of_notice(notice: Notice) -> str:
    """The same of a notice."""
    parts = [part for one in notice.sections for part in (one.label, one.heading, *one.paragraphs)]
    return _IGNORED.sub("", "".join(parts))


def _first_difference(found: str, wanted: str) -> str:
    place = next(
        (place for place, pair in enumerate(zip(found, wanted, strict=False)) if pair[0] != pair[1]),
        min(len(found), len(wanted)),
    )
    return f"...{found[max(0, place - 8) : place + 14]} / {wanted[max(0, place - 8) : place + 14]}"

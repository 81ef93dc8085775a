"""``python -m tests.corpus.fit``: the weights of resources/rules/notice_cuts.tsv, fitted to tests/corpus/outlines*.txt.

Maximum likelihood of the right cuts of all documents with a Gaussian prior, by L-BFGS; no chance in it, so the same
outlines give the same weights. ``--folds N`` prints how well documents are read that were left out of the fit, for
many thresholds; ``--without NAME`` leaves out a whole file (another author's documents) and judges on that. Needs
numpy and scipy, which nothing else of the project does.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from reader.capture import read_blocks, read_capture
from reader.clean import clean
from reader.notice import Section, notices_of
from reader.notice.cut_signs import Choice, named
from reader.notice.glued import likeness_signs, shape_signs, shapes_of
from reader.notice.seams import Neighbours
from reader.notice.weighing import UNIT
from tests.corpus.facts import SHARED
from tests.corpus.outlines import FITTED, outlines
from tests.corpus.truth import truths

TABLE = Path(__file__).resolve().parents[2] / "resources" / "rules" / "notice_cuts.tsv"
_LEAD = 200  # characters of a text that the signs look at
_PRIOR, _SHAPE_PRIOR = 0.5, 0.1  # 1 / variance of a weight; there are few signs of shapes, and each list has them
_REAL = 20.0  # how often a list of our own notices or of a real capture counts, an outline once
_LEAST_DOCUMENTS = 3  # a sign of fewer documents says more about them than about headings
_ROUNDS, _MEMORY, _ENOUGH = 200, 12, 1e-6  # of L-BFGS; the last: the share of the loss that is worth one more round
_SMALLEST_WEIGHT = 0.15
_THRESHOLDS = (0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
_HEAD = """# How much each sign weighs that a glued heading ends at a place (reader/notice/cut_signs.py): sign, weight.
# Hundredths of a natural logarithm. Fitted by tests/corpus/fit.py to tests/corpus/outlines*.txt; do not edit by hand.
"""

Document = list[tuple[str, str]]
Signs = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One document: its choices, which of them is right (None: not among them), and what they share with each shape."""

    siblings: list[list[Choice[Signs]]]
    right: list[int | None]
    shapes: list[tuple[Signs, list[list[Signs]]]]
    weight: float


def case_of(document: Document, weight: float = 1.0) -> Case:
    """The case of a document that counts ``weight`` times."""
    texts = [heading + text for heading, text in document]
    siblings = named([text[:_LEAD] for text in texts], texts, Neighbours("".join(texts)))
    right = [
        next((number for number, one in enumerate(choices) if one.place == len(heading)), None)
        for (heading, _), choices in zip(document, siblings, strict=True)
    ]
    shapes = [
        (
            tuple(shape_signs(shape)),
            [[tuple(likeness_signs(*one.trait, shape)) for one in some] for some in siblings],
        )
        for shape in shapes_of([one.trait for one in some if one.place] for some in siblings)
    ]
    return Case(siblings, right, shapes, weight)


def priors_of(cases: Sequence[Case]) -> dict[str, float]:
    """The signs that several documents have, and all of the shapes, each with its prior."""
    counts: Counter[str] = Counter()
    always: set[str] = set()
    for case in cases:
        counts.update({sign for some in case.siblings for one in some for sign in one.signs})
        for own, likeness in case.shapes:
            always.update(own, *(signs for some in likeness for signs in some))
    often = {sign for sign, count in counts.items() if count >= _LEAST_DOCUMENTS}
    return {sign: _SHAPE_PRIOR if sign in always else _PRIOR for sign in sorted(always | often)}


class Model:
    """The likelihood of all cases as arrays.

    An entry is one choice of one sibling under one shape. Entries of a sibling under a shape stand together (a group),
    groups of a shape (a part), and parts of a case. ``places`` numbers the signs; others weigh nothing.
    """

    def __init__(self, cases: Sequence[Case], places: Mapping[str, int]) -> None:
        self._numpy: Any = import_module("numpy")
        kinds: dict[Signs, int] = {}
        choices: list[Signs] = []
        entries: list[tuple[int, int]] = []  # the choice, the kind of its likeness
        groups: list[tuple[int, int, int]] = []  # its first entry, the right one or -1, the part
        parts: list[tuple[int, int, int]] = []  # its first group, the kind of its shape's signs, the case
        firsts: list[int] = []  # parts
        for number, case in enumerate(cases):
            starts = []
            for some in case.siblings:
                starts.append(len(choices))
                choices += [one.signs for one in some]
            firsts.append(len(parts))
            for own, likeness in case.shapes:
                parts.append((len(groups), kinds.setdefault(own, len(kinds)), number))
                for start, some, right in zip(starts, likeness, case.right, strict=True):
                    groups.append((len(entries), -1 if right is None else len(entries) + right, len(parts) - 1))
                    entries += [(start + place, kinds.setdefault(one, len(kinds))) for place, one in enumerate(some)]
        array = self._numpy.array
        self._signs, self._kinds = self._table(choices, places), self._table(list(kinds), places)
        self._choice, self._kind = array(entries).T
        self._group, self._right, self._part_of = array(groups).T
        self._part, self._shape, self._case_of = array(parts).T
        self._case, self._counts = array(firsts), array([case.weight for case in cases])
        sizes = self._numpy.diff(self._numpy.append(self._group, len(entries)))
        self._group_of = self._numpy.repeat(self._numpy.arange(len(groups)), sizes)
        self._known = self._right >= 0

    @staticmethod
    def _table(rows: Sequence[Signs], places: Mapping[str, int]) -> Any:
        found = [(row, places[sign]) for row, signs in enumerate(rows) for sign in signs if sign in places]
        where = tuple(zip(*found, strict=True)) if found else ((), ())
        return import_module("scipy.sparse").csr_matrix(([1.0] * len(found), where), shape=(len(rows), len(places)))

    def _shares(self, weights: Any) -> tuple[Any, Any]:
        """The share of each entry in its group, and of each part in its case."""
        numpy, likeness = self._numpy, self._kinds @ weights
        points = (self._signs @ weights)[self._choice] + likeness[self._kind]
        within, totals = self._softmax(points, self._group, self._group_of)
        scores = likeness[self._shape] + numpy.add.reduceat(totals, self._part)
        return within, self._softmax(scores, self._case, self._case_of)[0]

    def _softmax(self, points: Any, starts: Any, group_of: Any) -> tuple[Any, Any]:
        """The share of each in its group, and the logarithm of the group's sum."""
        numpy = self._numpy
        top = numpy.maximum.reduceat(points, starts)
        odds = numpy.exp(points - top[group_of])
        total = numpy.add.reduceat(odds, starts)
        return odds / total[group_of], top + numpy.log(total)

    def loss(self, weights: Any) -> tuple[float, Any]:
        """Minus the log-likelihood of what is right, without its prior, and its gradient."""
        numpy, known = self._numpy, self._known
        within, shares = self._shares(weights)
        chances = numpy.zeros(len(self._group))
        chances[known] = numpy.log(within[self._right[known]] + 1e-300)
        points = numpy.log(shares + 1e-300) + numpy.add.reduceat(chances, self._part)
        wanted, likelihood = self._softmax(points, self._case, self._case_of)
        wanted, given = wanted * self._counts[self._case_of], shares * self._counts[self._case_of]
        pull = wanted[self._part_of]
        slope = within * (numpy.where(known, 0.0, pull) - given[self._part_of])[self._group_of]
        slope[self._right[known]] += pull[known]
        kinds = numpy.bincount(self._kind, slope, self._kinds.shape[0])
        kinds += numpy.bincount(self._shape, wanted - given, self._kinds.shape[0])
        choices = numpy.bincount(self._choice, slope, self._signs.shape[0])
        return -float(likelihood @ self._counts), -(self._signs.T @ choices + self._kinds.T @ kinds)

    def chances(self, weights: Any) -> Any:
        """The probability of each choice, in the order of cases, siblings and choices."""
        within, shares = self._shares(weights)
        return self._numpy.bincount(self._choice, within * shares[self._part_of][self._group_of], self._signs.shape[0])


def fit(cases: Sequence[Case]) -> dict[str, float]:
    """The weights that make the right cuts of the cases likeliest."""
    numpy: Any = import_module("numpy")
    priors = priors_of(cases)
    model, prior = Model(cases, {sign: place for place, sign in enumerate(priors)}), numpy.array([*priors.values()])

    def loss(weights: Any) -> tuple[float, Any]:
        value, slope = model.loss(weights)
        return value + float(prior @ (weights * weights)) / 2, slope + prior * weights

    options = {"maxiter": _ROUNDS, "maxcor": _MEMORY, "ftol": _ENOUGH}
    found = import_module("scipy.optimize").minimize(
        loss, numpy.zeros(len(prior)), jac=True, method="L-BFGS-B", options=options
    )
    return dict(zip(priors, map(float, found.x), strict=True))


@dataclass(frozen=True, slots=True)
class Verdict:
    """The likeliest place of one sibling's heading (0: none) with its share, and the right place."""

    found: int
    share: float
    wanted: int
    text: str

    def __str__(self) -> str:
        return (
            f"{self.share:.2f} {self.text[: self.found]} / {self.text[: self.wanted]}|{self.text[self.wanted :][:12]}"
        )


def judged(documents: Sequence[Document], cases: Sequence[Case], weights: Mapping[str, float]) -> Iterator[Verdict]:
    """What a fit says of each sibling of each document."""
    model = Model(cases, {sign: place for place, sign in enumerate(weights)})
    chances = iter(model.chances(import_module("numpy").array([*weights.values()])).tolist())
    for document, case in zip(documents, cases, strict=True):
        for choices, (heading, text) in zip(case.siblings, document, strict=True):
            share, choice = max(((next(chances), choice) for choice in choices), key=lambda one: one[0])
            yield Verdict(choice.place, share, len(heading), heading + text)


def print_curve(verdicts: Sequence[Verdict]) -> None:
    """Precision, recall and F1 for each threshold."""
    wanted = sum(1 for one in verdicts if one.wanted)
    for threshold in _THRESHOLDS:
        cut = [one for one in verdicts if one.found and one.share >= threshold]
        right = sum(1 for one in cut if one.found == one.wanted)
        precision, recall = right / max(1, len(cut)), right / max(1, wanted)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        sys.stdout.write(
            f"share {threshold:.2f}: {len(cut) - right:3} of {len(cut):4} cuts wrong,"
            f" precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}\n"
        )


def noticed() -> list[Document]:
    """Lists of headings with their texts from our own notices, and from the real captures where they are at hand."""
    lists = []
    for truth in truths().values():
        sections = [one for one in truth["sections"] if one["level"] == 1 and one["paragraphs"]]
        lists.append(
            [
                (one["heading"] if one["heading_source"] == "printed" else "", "".join(one["paragraphs"]))
                for one in sections
            ]
        )
    for path in sorted(SHARED.glob("00[14]*")) if SHARED.is_dir() else ():
        capture = read_capture(path)
        for notice in notices_of(clean(read_blocks(capture)), capture):
            lists += _lists_of(notice.sections)
    return [one for one in lists if len(one) > 1]


def _lists_of(sections: Sequence[Section]) -> Iterator[Document]:
    """The printed headings of each list, each with the text behind it."""
    groups: dict[tuple[int, int], Document] = defaultdict(list)
    parents = {0: -1}
    for number, section in enumerate(sections):
        parents[section.level] = number
        above = max((place for level, place in parents.items() if level < section.level and place <= number), default=0)
        if section.level in (1, 2) and section.heading_source in ("printed", "run-in") and section.paragraphs:
            groups[section.level, above].append((section.heading, "".join(section.paragraphs)))
    yield from groups.values()


def folds(documents: Sequence[Document], count: int) -> list[Verdict]:
    """Verdicts on all documents, each from a fit that it was left out of."""
    cases = [case_of(document) for document in documents]
    verdicts: list[Verdict] = []
    for fold in range(count):
        weights = fit([case for number, case in enumerate(cases) if number % count != fold])
        verdicts += judged(documents[fold::count], cases[fold::count], weights)
    return verdicts


def main() -> None:
    """Fit and write the table, or print the figures of documents that were left out of a fit."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--without", choices=sorted({name.split("/")[0] for name in FITTED}))
    arguments = parser.parse_args()
    documents = [document for name in FITTED if name.split("/")[0] != arguments.without for document in outlines(name)]
    if arguments.folds:
        verdicts = folds(documents, arguments.folds)
    else:
        weights = fit([*map(case_of, documents), *(case_of(document, _REAL) for document in noticed())])
        if not arguments.without:
            write(weights)
            return
        left = outlines(arguments.without)
        verdicts = list(judged(left, [*map(case_of, left)], weights))
    for one in sorted(verdicts, key=lambda one: -one.share):
        if one.found and one.found != one.wanted:
            sys.stdout.write(f"{one}\n")
    print_curve(verdicts)


def write(weights: Mapping[str, float]) -> None:
    """Write the table."""
    kept = sorted((sign, weight) for sign, weight in weights.items() if abs(weight) >= _SMALLEST_WEIGHT)
    rows = (f"{sign}\t{round(weight * UNIT)}\n" for sign, weight in kept)
    TABLE.write_text(_HEAD + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()

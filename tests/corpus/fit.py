"""``python -m tests.corpus.fit``: the weights of resources/rules/notice_cuts.tsv, fitted to tests/corpus/outlines*.txt.

Maximum likelihood of the right cuts of all documents with a Gaussian prior, by L-BFGS; no chance in it, so the same
outlines give the same weights. ``--folds N`` prints how well documents are read that were left out of the fit, for
many thresholds; ``--without NAME`` leaves out a whole file (another author's documents) and judges on that.
"""

import argparse
import sys
from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log, prod, sqrt
from pathlib import Path

from reader.capture import read_blocks, read_capture
from reader.clean import clean
from reader.notice import Section, notices_of
from reader.notice.cut_signs import Choice, named
from reader.notice.glued import likeness_signs, shape_signs, shapes_of
from reader.notice.seams import Neighbours
from tests.corpus.facts import SHARED
from tests.corpus.outlines import FITTED, outlines
from tests.corpus.truth import truths

TABLE = Path(__file__).resolve().parents[2] / "resources" / "rules" / "notice_cuts.tsv"
_LEAD = 200  # characters of a text that the signs look at
_PRIOR, _SHAPE_PRIOR = 0.5, 0.1  # 1 / variance of a weight; there are few signs of shapes, and each list has them
_REAL = 3.0  # how often a list of our own notices or of a real capture counts, an outline once
_LEAST_DOCUMENTS = 3  # a sign of fewer documents says more about them than about headings
_ROUNDS, _MEMORY, _HALVINGS = 80, 8, 12
_ENOUGH = 1e-4  # a round that lowers the loss by less than this share of it is the last
_SMALLEST_WEIGHT = 0.05
_THRESHOLDS = (0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
_HEAD = """# How much each sign weighs that a glued heading ends at a place (reader/notice/cut_signs.py): sign, weight.
# A natural logarithm. Fitted by tests/corpus/fit.py to tests/corpus/outlines*.txt; do not edit by hand.
"""

Document = list[tuple[str, str]]
Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Case:
    """One document: its choices, which of them is right (None: not among them), and what they share with each shape."""

    siblings: list[list[Choice[tuple[str, ...]]]]
    right: list[int | None]
    shapes: list[tuple[tuple[str, ...], list[list[tuple[str, ...]]]]]
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


def priors_of(cases: Sequence[Case]) -> Weights:
    """The signs that several documents have, and all of the shapes, each with its prior."""
    counts: Counter[str] = Counter()
    always: set[str] = set()
    for case in cases:
        counts.update({sign for some in case.siblings for one in some for sign in one.signs})
        for own, likeness in case.shapes:
            always.update(own, *(signs for some in likeness for signs in some))
    often = {sign for sign, count in counts.items() if count >= _LEAST_DOCUMENTS}
    return {sign: _SHAPE_PRIOR if sign in always else _PRIOR for sign in sorted(always | often)}


def shares_of(case: Case, weights: Weights) -> tuple[list[float], list[list[list[float]]]]:
    """The share of each shape, and of each choice within it."""
    get = weights.get
    plain = [[sum([get(sign, 0.0) for sign in one.signs]) for one in some] for some in case.siblings]
    alike: dict[tuple[str, ...], float] = {}
    scores, within = [], []
    for own, likeness in case.shapes:
        score = sum(get(sign, 0.0) for sign in own)
        shares = []
        for values, some in zip(plain, likeness, strict=True):
            points = []
            for value, signs in zip(values, some, strict=True):
                if signs not in alike:
                    alike[signs] = sum(get(sign, 0.0) for sign in signs)
                points.append(value + alike[signs])
            top = max(points)
            parts = [exp(point - top) for point in points]
            total = sum(parts)
            score += top + log(total)
            shares.append([part / total for part in parts])
        scores.append(score)
        within.append(shares)
    top = max(scores)
    parts = [exp(score - top) for score in scores]
    whole = sum(parts)
    return [part / whole for part in parts], within


def loss_of(cases: Sequence[Case], weights: Weights, priors: Weights) -> tuple[float, Weights]:
    """Minus the log-likelihood with its prior, and its gradient."""
    slope: Weights = defaultdict(float)
    loss = 0.0
    for case in cases:
        shapes, within = shares_of(case, weights)
        chances = [
            share
            * prod(1.0 if right is None else values[right] for right, values in zip(case.right, some, strict=True))
            for share, some in zip(shapes, within, strict=True)
        ]
        total = sum(chances) + 1e-300
        loss -= case.weight * log(total)
        wanted = [chance * case.weight / total for chance in chances]
        _add_slope(slope, case, wanted, [share * case.weight for share in shapes], within)
    for sign, weight in weights.items():
        loss += priors[sign] * weight * weight / 2
        slope[sign] -= priors[sign] * weight
    return loss, {sign: -slope[sign] for sign in weights}


def _add_slope(
    slope: Weights, case: Case, wanted: Sequence[float], shapes: Sequence[float], within: Sequence[list[list[float]]]
) -> None:
    totals = [[0.0] * len(some) for some in case.siblings]
    for (own, likeness), want, share, shares in zip(case.shapes, wanted, shapes, within, strict=True):
        for sign in own:
            slope[sign] += want - share
        for item, (some, values) in enumerate(zip(likeness, shares, strict=True)):
            right = case.right[item]
            for choice, (signs, value) in enumerate(zip(some, values, strict=True)):
                given = want * (value if right is None else choice == right) - share * value
                if abs(given) > 1e-6:
                    totals[item][choice] += given
                    for sign in signs:
                        slope[sign] += given
    for given_each, some in zip(totals, case.siblings, strict=True):
        for given, one in zip(given_each, some, strict=True):
            if abs(given) > 1e-6:
                for sign in one.signs:
                    slope[sign] += given


def fit(cases: Sequence[Case]) -> Weights:
    """The weights that make the right cuts of the cases likeliest (L-BFGS, halving a step that is too long)."""
    priors = priors_of(cases)
    weights = dict.fromkeys(priors, 0.0)
    loss, slope = loss_of(cases, weights, priors)
    pairs: deque[tuple[Weights, Weights]] = deque(maxlen=_MEMORY)
    for _ in range(_ROUNDS):
        direction = _direction(slope, pairs)
        fall, size = _dot(direction, slope), 1.0 if pairs else 1.0 / max(1.0, sqrt(_dot(slope, slope)))
        for _ in range(_HALVINGS):
            tried = {sign: weight - size * direction[sign] for sign, weight in weights.items()}
            tried_loss, tried_slope = loss_of(cases, tried, priors)
            if tried_loss <= loss - 1e-4 * size * fall:
                break
            size /= 2
        else:
            return weights
        step = {sign: -size * value for sign, value in direction.items()}
        change = {sign: tried_slope[sign] - slope[sign] for sign in slope}
        if _dot(step, change) > 0:
            pairs.append((step, change))
        done = loss - tried_loss < _ENOUGH * loss
        weights, loss, slope = tried, tried_loss, tried_slope
        if done:
            break
    return weights


def _direction(slope: Weights, pairs: Sequence[tuple[Weights, Weights]]) -> Weights:
    """The slope times the inverse curvature that the last steps have shown (the two loops of Nocedal, 1980)."""
    found, shares = dict(slope), []
    for step, change in reversed(pairs):
        share = _dot(step, found) / _dot(step, change)
        shares.append(share)
        found = {sign: value - share * change[sign] for sign, value in found.items()}
    if pairs:
        step, change = pairs[-1]
        scale = _dot(step, change) / _dot(change, change)
        found = {sign: scale * value for sign, value in found.items()}
    for (step, change), share in zip(pairs, reversed(shares), strict=True):
        rest = share - _dot(change, found) / _dot(step, change)
        found = {sign: value + rest * step[sign] for sign, value in found.items()}
    return found


def _dot(one: Weights, other: Weights) -> float:
    return sum([value * other[sign] for sign, value in one.items()])


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


def judged(document: Document, case: Case, weights: Weights) -> Iterator[Verdict]:
    """What a fit says of each sibling of a document."""
    shapes, within = shares_of(case, weights)
    for item, (choices, (heading, text)) in enumerate(zip(case.siblings, document, strict=True)):
        shares = [
            sum(share * one[item][number] for share, one in zip(shapes, within, strict=True))
            for number in range(len(choices))
        ]
        best = max(range(len(choices)), key=shares.__getitem__)
        yield Verdict(choices[best].place, shares[best], len(heading), heading + text)


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
        for document, case in list(zip(documents, cases, strict=True))[fold::count]:
            verdicts += judged(document, case, weights)
    return verdicts


def main() -> None:
    """Fit and write the table, or print the figures of documents that were left out of a fit."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--without", choices=sorted({name.split("/")[0] for name in FITTED}))
    arguments = parser.parse_args()
    documents = [document for name in FITTED if name.split("/")[0] != arguments.without for document in outlines(name)]
    real = [] if arguments.folds else [case_of(document, _REAL) for document in noticed()]
    if arguments.without:
        weights = fit([*map(case_of, documents), *real])
        left = outlines(arguments.without)
        verdicts = [one for document in left for one in judged(document, case_of(document), weights)]
    elif arguments.folds:
        verdicts = folds(documents, arguments.folds)
    else:
        weights = fit([*map(case_of, documents), *real])
        rows = (
            f"{sign}\t{weight:.2f}\n" for sign, weight in sorted(weights.items()) if abs(weight) >= _SMALLEST_WEIGHT
        )
        TABLE.write_text(_HEAD + "".join(rows), encoding="utf-8")
        return
    for one in sorted(verdicts, key=lambda one: -one.share):
        if one.found and one.found != one.wanted:
            sys.stdout.write(f"{one}\n")
    print_curve(verdicts)


if __name__ == "__main__":
    main()

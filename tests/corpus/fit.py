"""``python -m tests.corpus.fit``: the weights of resources/rules/notice_cuts.tsv, fitted to tests/corpus/outlines*.txt.

Maximum likelihood of the right cuts of all documents with a Gaussian prior, by Rprop; no chance in it, so the same
outlines give the same weights. ``--folds N`` prints how well documents are read that were left out of the fit.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log
from pathlib import Path

from reader.capture import read_blocks, read_capture
from reader.clean import clean
from reader.notice import Section, notices_of
from reader.notice.cut_signs import Choice
from reader.notice.glued import is_sure, likeness_signs, shape_signs, shapes_of, siblings_of
from reader.notice.seams import Neighbours
from tests.corpus.facts import SHARED
from tests.corpus.outlines import outlines
from tests.corpus.truth import truths

TABLE = Path(__file__).resolve().parents[2] / "resources" / "rules" / "notice_cuts.tsv"
_LEAD = 200  # characters of a text that the signs look at
_PRIOR = 0.4  # 1 / variance of a weight
_ROUNDS = 70
_FIRST_STEP, _LARGEST_STEP = 0.1, 0.5
_HEAD = """# How much each sign weighs that a glued heading ends at a place (reader/notice/cut_signs.py): sign, weight.
# A natural logarithm. Fitted by tests/corpus/fit.py to tests/corpus/outlines*.txt; do not edit by hand.
"""

Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Case:
    """One document: the signs of each choice of each sibling, for each shape; which choice is right."""

    plain: list[list[tuple[str, ...]]]
    likeness: list[tuple[tuple[str, ...], list[list[tuple[str, ...]]]]]
    right: list[int]
    siblings: list[list[Choice]]


def case_of(outline: Sequence[tuple[str, str]]) -> Case | None:
    """The case of a document, or None where the right cut is not among the choices of some sibling."""
    texts = [heading + text for heading, text in outline]
    siblings = siblings_of([text[:_LEAD] for text in texts], texts, [], Neighbours("".join(texts)))
    right = []
    for (heading, _), choices in zip(outline, siblings, strict=True):
        place = next((number for number, one in enumerate(choices) if one.place == len(heading)), None)
        if place is None:
            sys.stderr.write(f"not among the choices: {heading}\n")
            return None
        right.append(place)
    likeness = [
        (tuple(shape_signs(shape)), [[tuple(likeness_signs(one, shape)) for one in some] for some in siblings])
        for shape in shapes_of(siblings, [])
    ]
    return Case([[one.signs for one in some] for some in siblings], likeness, right, siblings)


def shares_of(case: Case, weights: Weights) -> tuple[list[float], list[list[list[float]]], float]:
    """The share of each shape, of each choice within it, and the logarithm of all together."""
    plain = [[sum(weights[sign] for sign in signs) for signs in some] for some in case.plain]
    scores, within = [], []
    for own, likeness in case.likeness:
        score = sum(weights[sign] for sign in own)
        shares = []
        for values, alike in zip(plain, likeness, strict=True):
            points = [value + sum(weights[sign] for sign in signs) for value, signs in zip(values, alike, strict=True)]
            top = max(points)
            parts = [exp(point - top) for point in points]
            total = sum(parts)
            score += top + log(total)
            shares.append([part / total for part in parts])
        scores.append(score)
        within.append(shares)
    top = max(scores)
    whole = top + log(sum(exp(score - top) for score in scores))
    return [exp(score - whole) for score in scores], within, whole


def gradient(cases: Sequence[Case], weights: Weights) -> tuple[Weights, float]:
    """The gradient of the log-likelihood with its prior, and the log-likelihood."""
    slope: Weights = defaultdict(float)
    likelihood = 0.0
    for case in cases:
        shapes, within, _ = shares_of(case, weights)
        chances = []
        for shape, shares in zip(shapes, within, strict=True):
            chance = shape
            for right, values in zip(case.right, shares, strict=True):
                chance *= values[right]
            chances.append(chance)
        total = sum(chances) or 1e-300
        likelihood += log(total)
        _add_slope(slope, case, [chance / total for chance in chances], shapes, within)
    for sign in weights:
        slope[sign] -= _PRIOR * weights[sign]
    return slope, likelihood


def _add_slope(
    slope: Weights, case: Case, wanted: Sequence[float], shapes: Sequence[float], within: Sequence[list[list[float]]]
) -> None:
    totals = [[0.0] * len(some) for some in case.plain]
    for number, (own, likeness) in enumerate(case.likeness):
        for sign in own:
            slope[sign] += wanted[number] - shapes[number]
        for item, some in enumerate(likeness):
            for choice, signs in enumerate(some):
                given = wanted[number] * (choice == case.right[item]) - shapes[number] * within[number][item][choice]
                if abs(given) > 1e-6:
                    totals[item][choice] += given
                    for sign in signs:
                        slope[sign] += given
    for values, choices in zip(totals, case.plain, strict=True):
        for given, signs in zip(values, choices, strict=True):
            if abs(given) > 1e-6:
                for sign in signs:
                    slope[sign] += given


def fit(cases: Sequence[Case]) -> Weights:
    """The weights that make the right cuts of the cases likeliest."""
    names = {sign for case in cases for some in case.plain for signs in some for sign in signs}
    names |= {
        sign
        for case in cases
        for own, some in case.likeness
        for one in some
        for signs in one
        for sign in (*own, *signs)
    }
    order = sorted(names)  # sums of floating-point numbers depend on it
    weights: Weights = defaultdict(float, dict.fromkeys(order, 0.0))
    steps, before = dict.fromkeys(names, _FIRST_STEP), dict.fromkeys(names, 0.0)
    for _ in range(_ROUNDS):
        slope, _ = gradient(cases, weights)
        for sign in order:
            agreed = slope[sign] * before[sign]
            steps[sign] = (
                min(steps[sign] * 1.2, _LARGEST_STEP) if agreed > 0 else steps[sign] * (0.5 if agreed < 0 else 1)
            )
            before[sign] = 0.0 if agreed < 0 else slope[sign]
            weights[sign] += steps[sign] * (1 if before[sign] > 0 else -1 if before[sign] < 0 else 0)
    return weights


def judged(case: Case, weights: Weights) -> Iterator[tuple[str, int, int, float]]:
    """``(right, wrong, missed)`` as one word for each sibling, the place found, the right one, and its share."""
    shapes, within, _ = shares_of(case, weights)
    for item, choices in enumerate(case.siblings):
        shares = [
            sum(shape * one[item][number] for shape, one in zip(shapes, within, strict=True))
            for number in range(len(choices))
        ]
        best = max(range(len(choices)), key=shares.__getitem__)
        wanted, found = (
            choices[case.right[item]].place,
            choices[best].place if is_sure(choices[best], shares[best]) else 0,
        )
        any_found = choices[best].place
        verdict = "right" if found == wanted else "missed" if not found else "wrong"
        yield verdict if wanted or verdict == "wrong" else "none", any_found, wanted, shares[best]


def noticed() -> list[list[tuple[str, str]]]:
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


def _lists_of(sections: Sequence[Section]) -> Iterator[list[tuple[str, str]]]:
    """The printed headings of each list, each with the text behind it."""
    groups: dict[tuple[int, int], list[tuple[str, str]]] = defaultdict(list)
    parents = {0: -1}
    for number, section in enumerate(sections):
        parents[section.level] = number
        above = max((place for level, place in parents.items() if level < section.level and place <= number), default=0)
        if section.level in (1, 2) and section.heading_source in ("printed", "run-in") and section.paragraphs:
            groups[section.level, above].append((section.heading, "".join(section.paragraphs)))
    yield from groups.values()


def folds(documents: Sequence[list[tuple[str, str]]], count: int) -> None:
    """Print precision and F1 over documents each of which was left out of its fit."""
    cases = [case_of(document) for document in documents]
    verdicts: Counter[str] = Counter()
    for fold in range(count):
        left = [document for number, document in enumerate(documents) if number % count != fold]
        weights = fit([case for case in map(case_of, left) if case])
        for document, case in list(zip(documents, cases, strict=True))[fold::count]:
            for (heading, text), result in zip(document, judged(case, weights) if case else (), strict=bool(case)):
                verdicts[result[0]] += 1
                if result[0] in ("wrong", "missed"):
                    sys.stdout.write(
                        f"{result[0]} {result[3]:.2f} {(heading + text)[: result[1]]} / {heading}|{text[:12]}\n"
                    )
    right, wrong = verdicts["right"], verdicts["wrong"]
    missed = verdicts["missed"]
    precision, recall = right / max(1, right + wrong), right / max(1, right + wrong + missed)
    sys.stdout.write(
        f"{dict(verdicts)} precision {precision:.4f}, F1 {2 * precision * recall / (precision + recall):.4f}\n"
    )


def main() -> None:
    """Fit and write the table, or print the figures of a fit with folds."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folds", type=int, default=0)
    arguments = parser.parse_args()
    documents = [*outlines("outlines"), *outlines("outlines_more"), *noticed()]
    if arguments.folds:
        folds(documents, arguments.folds)
        return
    weights = fit([case for case in map(case_of, documents) if case])
    rows = (f"{sign}\t{weight:.2f}\n" for sign, weight in sorted(weights.items()) if abs(weight) >= 0.05)
    TABLE.write_text(_HEAD + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()

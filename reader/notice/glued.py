"""Where headings end that were glued to their text without any mark (一、防治目标巩固阻断...), judged together.

The headings of one list are alike: as many clauses, as many characters, all with a verb first or none. So each shape
that a heading of the list may have is a hypothesis for all of them; within one, every place has the weight of its
signs (cut_signs.py) and of its likeness to the shape. Summed over the hypotheses that gives each place a probability.
A place is sure when it has most of it: a wrong heading is worse than text that stays whole.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import exp, log

from reader.notice.cut_points import Opinion, opinions_of
from reader.notice.cut_signs import Choice, choices_of, clauses_of, does_something, with_echoes
from reader.notice.rules import rows
from reader.notice.seams import Neighbours

SURE, AGREED, DOUBTFUL = 0.7, 0.55, 0.25  # shares of the probability
_MOST_SHAPES = 16
_MOST_POINTS = 8
_MOST_PLACES = 8


@dataclass(frozen=True, slots=True)
class Cut:
    """The heading is ``text[:place]``; ``sure`` says whether there is enough evidence to cut there."""

    place: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """What the headings of a list may have in common; ``clauses`` empty: nothing, or (``does`` false) no headings."""

    clauses: tuple[int, ...]
    does: bool


FREE, NONE = Shape((), True), Shape((), False)


@cache
def weights() -> Mapping[str, float]:
    """How much each sign weighs, a natural logarithm."""
    return {row[0]: float(row[1]) for row in rows("cuts")}


def cuts_of(leads: Sequence[str], texts: Sequence[str], known: Sequence[str], document: Neighbours) -> list[Cut | None]:
    """For each sibling's first paragraph a cut, or None when nothing speaks for a glued heading.

    ``texts`` are the siblings' whole texts (to see which words are taken up again), ``known`` the headings of those
    siblings whose heading is certain, ``document`` what stands together elsewhere in it.
    """
    siblings = [_likeliest(choices) for choices in siblings_of(leads, texts, known, document)]
    return [_decided(options, shares) for options, shares in zip(siblings, probabilities(siblings, known), strict=True)]


def _likeliest(choices: Sequence[Choice]) -> list[Choice]:
    """No heading, and the few best places by their own signs: what the siblings say cannot raise the others."""
    weight = weights()
    whole, *places = choices
    places.sort(key=lambda one: -sum(weight.get(sign, 0.0) for sign in one.signs))
    return [whole, *places[:_MOST_PLACES]]


def siblings_of(
    leads: Sequence[str], texts: Sequence[str], known: Sequence[str], document: Neighbours
) -> list[list[Choice]]:
    """The choices of each sibling with all their signs, those of the points (cut_points.py) among them."""
    opinions = opinions_of(leads, texts, known, document)
    plain = [choices_of(lead, text, document) for lead, text in zip(leads, texts, strict=True)]
    return [
        [replace(one, signs=(*one.signs, *_opinion_signs(one, opinion))) if one.place else one for one in choices]
        for choices, opinion in zip(with_echoes(plain, leads), opinions, strict=True)
    ]


def _opinion_signs(choice: Choice, opinion: Opinion) -> Iterator[str]:
    points = opinion.points.get(choice.place)
    if points is None:
        yield "points:none"
        return
    yield f"points:{min(_MOST_POINTS, round(points))}"
    if points == max(opinion.points.values()):
        yield "points:most"
    if opinion.place == choice.place:
        yield "points:sure" if opinion.sure else "points:likely"


def probabilities(siblings: Sequence[Sequence[Choice]], known: Sequence[str]) -> list[list[float]]:
    """The probability of each choice of each sibling."""
    weight = weights()
    plain = [[sum(weight.get(sign, 0.0) for sign in choice.signs) for choice in choices] for choices in siblings]
    certain = [Choice(len(text), (), clauses_of(text), does_something(text)) for text in known]
    scores: list[float] = []
    shared: list[list[list[float]]] = []
    for shape in shapes_of(siblings, certain):
        likeness = [[_likeness(one.place > 0, one.clauses, one.does, shape) for one in some] for some in siblings]
        points = [[a + b for a, b in zip(*pair, strict=True)] for pair in zip(plain, likeness, strict=True)]
        sums = [_log_sum(values) for values in points]
        score = sum(weight.get(sign, 0.0) for sign in shape_signs(shape)) + sum(sums)
        scores.append(score + sum(_likeness(one.place > 0, one.clauses, one.does, shape) for one in certain))
        shared.append([[exp(value - total) for value in values] for values, total in zip(points, sums, strict=True)])
    whole = _log_sum(scores)
    parts = [exp(score - whole) for score in scores]
    return [
        [
            sum(part * one[place][number] for part, one in zip(parts, shared, strict=True))
            for number in range(len(choices))
        ]
        for place, choices in enumerate(siblings)
    ]


def shapes_of(siblings: Sequence[Sequence[Choice]], certain: Sequence[Choice]) -> list[Shape]:
    """The hypotheses: the shapes that most siblings could have, no common shape, and no headings at all."""
    counts: Counter[Shape] = Counter()
    for choices in (*siblings, *([one] for one in certain)):
        counts.update({Shape(one.clauses, one.does) for one in choices if one.place})
    common = sorted(counts.items(), key=lambda item: (-item[1], item[0].clauses))[:_MOST_SHAPES]
    return [*(shape for shape, _ in common), FREE, NONE]


def shape_signs(shape: Shape) -> Iterator[str]:
    """The signs of a hypothesis itself."""
    if not shape.clauses:
        yield "shape:free" if shape.does else "shape:none"


def likeness_signs(choice: Choice, shape: Shape) -> Iterator[str]:
    """What a choice has in common with a shape."""
    if not choice.place:
        yield "alike:whole" if shape == NONE else "unlike:whole"
    elif shape == NONE:
        yield "unlike:none"
    elif shape.clauses:
        if len(choice.clauses) == len(shape.clauses):
            far = max(abs(one - other) for one, other in zip(choice.clauses, shape.clauses, strict=True))
            yield f"alike:{'same' if far == 0 else 'near' if far == 1 else 'clauses' if far <= 3 else 'far'}"
        else:
            yield "unlike:clauses"
        if choice.does != shape.does:
            yield "unlike:form"


@lru_cache(maxsize=1 << 16)
def _likeness(heads: bool, clauses: tuple[int, ...], does: bool, shape: Shape) -> float:
    return sum(weights().get(sign, 0.0) for sign in likeness_signs(Choice(int(heads), (), clauses, does), shape))


def _log_sum(values: Sequence[float]) -> float:
    top = max(values)
    return top + log(sum(exp(value - top) for value in values))


def _decided(choices: Sequence[Choice], shares: Sequence[float]) -> Cut | None:
    best = max(range(len(choices)), key=shares.__getitem__)
    if is_sure(choices[best], shares[best]):
        return Cut(choices[best].place, sure=True)
    likely = max((number for number in range(len(choices)) if choices[number].place), key=shares.__getitem__, default=0)
    return Cut(choices[likely].place, sure=False) if choices[likely].place and shares[0] < 1 - DOUBTFUL else None


def is_sure(best: Choice, share: float) -> bool:
    """Whether the likeliest choice is a heading beyond doubt: by its share, or because the points say so too."""
    return best.place > 0 and share >= (AGREED if "points:sure" in best.signs else SURE)

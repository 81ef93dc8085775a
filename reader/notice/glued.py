"""Where headings end that were glued to their text without any mark (一、防治目标巩固阻断...), judged together.

The headings of one list are alike: as many clauses, as many characters, all with a verb first or none. So each shape
that a heading of the list may have is a hypothesis for all of them; within one, every place has the weight of its
signs (cut_signs.py) and of its likeness to the shape. Summed over the hypotheses that gives each place a probability.
Where that leaves a list open, an encoder that knows the language is asked too (heading_encoder.py).
A place is sure when it has nearly all of it, or most of it and the length of most other headings of the list: a wrong
heading is worse than text that stays whole (figures in docs/decisions/0007-glued-headings.md).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import chain
from math import exp, log
from operator import mul, sub
from typing import NamedTuple

from reader.notice.cut_signs import SHORTEST, Choice, Trait, clauses_of, trait_of, weighed
from reader.notice.heading_encoder import chances_of
from reader.notice.place_signs import takes_up
from reader.notice.seams import Neighbours
from reader.notice.weighing import UNIT, WEIGHTS

# Shares of the probability: sure by itself; good enough to stand by others; sure by their side, or as the text takes up
# what the heading names; sure beside a certain heading of the same wording; worth a doubt.
SURE, ANCHOR, AGREED, PARALLEL, DOUBTFUL = 0.82, 0.75, 0.7, 0.5, 0.25
# The encoder is asked where a sibling's best choice has less; what both weigh; no probability counts as less, and so
# much one that the signs do not know.
SETTLED, OF_SIGNS, OF_ENCODER, LEAST, UNKNOWN = 0.9, 0.5, 0.5, 5e-4, 0.02
# An item shorter than this (监督投诉电话12345。) has too little language to be read by it.
_TOLD_LITTLE = 14
_MOST_SHAPES = 16
_MOST_COUNTED = 3  # clauses
# Lists whose cuts are remembered (the editions of a notice come again and again), and the longest document of one.
_MOST_LISTS, _LONGEST_DOCUMENT = 1 << 8, 5000


@dataclass(frozen=True, slots=True)
class Cut:
    """The heading is ``text[:place]``; ``sure`` says whether there is enough evidence to cut there."""

    place: int
    sure: bool


class Shape(NamedTuple):
    """What the headings of a list may have in common; without ``clauses``: nothing, or (no ``form``) no headings.

    ``rule`` says how strictly: ``near`` in length; ``same``, the author counted characters, so that one of another
    length is hardly a heading; ``count``, as many clauses, each of any length.
    """

    clauses: tuple[int, ...]
    form: str
    rule: str = "near"


# How far the most unlike clauses of two headings are apart; the signs of another number of clauses and of another form.
_LIKENESS = {0: "alike:same", 1: "alike:near", 2: "alike:clauses", 3: "alike:clauses"}
_APART = "alike:far"
_OTHER_COUNT = {"near": "unlike:clauses", "same": "same:no", "count": "count:no", "none": "unlike:none", "free": ""}
_OTHER_FORM = {"near": "unlike:form", "same": "same:form"}
FREE, NONE = Shape((), "any"), Shape((), "")


def cuts_of(leads: Sequence[str], texts: Sequence[str], known: Sequence[str], document: Neighbours) -> list[Cut | None]:
    """For each sibling's first paragraph a cut, or None when nothing speaks for a glued heading.

    ``texts`` are the siblings' whole texts (to see which words are taken up again), ``known`` the headings of those
    siblings whose heading is certain, ``document`` what stands together elsewhere in it.
    """
    if len(document.text) > _LONGEST_DOCUMENT:
        return _cuts(leads, texts, known, document)
    return _remembered(tuple(leads), tuple(texts), tuple(known), document.text)


@lru_cache(maxsize=_MOST_LISTS)
def _remembered(
    leads: tuple[str, ...], texts: tuple[str, ...], known: tuple[str, ...], document: str
) -> list[Cut | None]:
    return _cuts(leads, texts, known, Neighbours(document))


def _cuts(leads: Sequence[str], texts: Sequence[str], known: Sequence[str], document: Neighbours) -> list[Cut | None]:
    siblings = weighed(leads, texts, document)
    shares = probabilities(siblings, known)
    if any(max(some) < SETTLED for some in shares):
        siblings, shares = _with_encoder(siblings, shares, leads)
    best = [max(range(len(some)), key=some.__getitem__) for some in shares]
    anchors = [
        choices[number].trait.clauses if choices[number].place and some[number] >= ANCHOR else ()
        for choices, some, number in zip(siblings, shares, best, strict=True)
    ]
    certain = [clauses_of(heading) for heading in known]
    others, ends_known = Counter(map(_measure, [*certain, *anchors])), {end for one in known for end in _ends(one)}
    half = (len(certain) + len(anchors) - 1) / 2
    cuts: list[Cut | None] = []
    for place, (choices, some, number) in enumerate(zip(siblings, shares, best, strict=True)):
        end, text = choices[number].place, texts[place]
        agreeing = _agreeing(choices[number].trait.clauses, others) - bool(anchors[place])  # not with itself
        if not ends_known.isdisjoint(_ends(text[:end])):
            least = PARALLEL
        elif agreeing >= max(1, half) or takes_up(text[:end], text[end:]):
            least = AGREED
        else:
            least = SURE
        if end and some[number] >= least:
            cuts.append(Cut(end, sure=True))
        else:
            cuts.append(_doubtful(choices, some))
    return cuts


def _with_encoder(
    siblings: Sequence[Sequence[Choice[int]]], shares: Sequence[Sequence[float]], leads: Sequence[str]
) -> tuple[list[list[Choice[int]]], list[list[float]]]:
    """What the signs and the encoder say together: the product of powers of both probabilities.

    The encoder's best place is a choice too, where the signs do not know it (a word of the dictionary ends elsewhere).
    """
    found: tuple[list[list[Choice[int]]], list[list[float]]] = ([], [])
    for choices, some, lead, chances in zip(siblings, shares, leads, chances_of(tuple(leads)), strict=True):
        if len(lead) < _TOLD_LITTLE:
            found[0].append(list(choices))
            found[1].append(list(some))
            continue
        own, told = list(choices), [max(share, LEAST) for share in some]
        best = max(range(len(chances)), key=chances.__getitem__)
        if best >= SHORTEST and all(one.place != best for one in choices):
            own.append(Choice(best, 0, trait_of(lead[:best])))
            told.append(UNKNOWN)
        read = [max(chances[one.place], LEAST) if one.place < len(chances) else LEAST for one in own]
        odds = [share**OF_SIGNS * chance**OF_ENCODER for share, chance in zip(told, read, strict=True)]
        found[0].append(own)
        found[1].append([odd / sum(odds) for odd in odds])
    return found


def _ends(heading: str) -> list[tuple[int, int, str]]:
    """What parallel headings share: the length, and the first or last two characters (防治目标, 防治措施)."""
    return [(len(heading), 0, heading[:2]), (len(heading), 1, heading[-2:])] if len(heading) > 2 else []


def _measure(clauses: tuple[int, ...]) -> tuple[int, int]:
    """How many clauses a heading has, and the length of a single one."""
    return len(clauses), clauses[0] if len(clauses) == 1 else 0


def _agreeing(clauses: tuple[int, ...], others: Counter[tuple[int, int]]) -> int:
    """How many headings have as many clauses (a single one as long, give or take a character)."""
    count, length = _measure(clauses)
    return sum(others[count, length + more] for more in (-1, 0, 1)) if count else 0


def probabilities(siblings: Sequence[Sequence[Choice[int]]], known: Sequence[str]) -> list[list[float]]:
    """The probability of each choice of each sibling."""
    certain = list(map(trait_of, known))
    shapes = shapes_with_factors([[choice.trait for choice in some] for some in siblings], certain)
    # From here on every list goes over the shapes, but for those of choices.
    odds, factors, totals = [], [], []
    for choices in siblings:
        top = max([choice.signs for choice in choices])
        some = [exp((choice.signs - top) / UNIT) for choice in choices]
        own = [shapes.factors[choice.trait] for choice in choices]
        odds.append(some)
        factors.append(own)
        totals.append([sum(map(mul, some, alike)) for alike in zip(*own, strict=True)])
    likelihoods = [map(log, values) for values in (*totals, *(shapes.factors[trait] for trait in certain))]
    scores = list(map(sum, zip(shapes.weights, *likelihoods, strict=True)))
    best = max(scores)
    parts = [exp(score - best) for score in scores]
    whole = sum(parts)
    shares = []
    for some, own, total in zip(odds, factors, totals, strict=True):
        # Of each shape a choice has the shape's part times its share within: its odds times its factor, of the total.
        left = [part / (whole * value) for part, value in zip(parts, total, strict=True)]
        shares.append([odd * sum(map(mul, left, alike)) for odd, alike in zip(some, own, strict=True)])
    return shares


class Shapes(NamedTuple):
    """The hypotheses about a list: how much each weighs, and for each trait its factors, one a hypothesis."""

    weights: tuple[float, ...]
    factors: Mapping[Trait, tuple[float, ...]]


def shapes_with_factors(siblings: Sequence[Sequence[Trait]], certain: Sequence[Trait]) -> Shapes:
    """The hypotheses about a list, and how much likelier each makes the choices of its siblings and what is certain."""
    groups: dict[int, list[Trait]] = {}
    for trait in dict.fromkeys((*chain.from_iterable(siblings), *certain)):
        groups.setdefault(len(trait.clauses), []).append(trait)
    traits = list(chain.from_iterable(groups.values()))
    shapes = shapes_of(
        [*([trait for trait in some if trait.clauses] for some in siblings), *([one] for one in certain)]
    )
    by_form = cache(partial(_factors_by_form, [trait.form for trait in traits]))
    rows = []
    for shape in shapes:
        row, other = _factors_by_clauses(groups, shape), _OTHER_FORM.get(_rule(shape))
        rows.append(map(mul, row, by_form(shape.form, other)) if other else row)
    weights = tuple([WEIGHTS.group(shape_signs, shape) / UNIT for shape in shapes])
    return Shapes(weights, dict(zip(traits, zip(*rows, strict=True), strict=True)))


def shapes_of(siblings: Iterable[Iterable[Trait]]) -> list[Shape]:
    """The hypotheses: the shapes that most siblings could have, no common shape, and no headings at all."""
    counts = Counter(chain.from_iterable(map(set, siblings)))
    common = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_MOST_SHAPES]
    near = (Shape(*trait) for trait, _ in common)
    same = (Shape(*trait, "same") for trait, count in common if count > 1)
    numbers = (Shape((0,) * number, "any", "count") for number in range(1, _MOST_COUNTED + 1))
    return [*near, *same, *numbers, FREE, NONE]


def shape_signs(shape: Shape) -> Iterator[str]:
    """The signs of a hypothesis itself."""
    if not shape.clauses:
        yield "shape:free" if shape == FREE else "shape:none"
    elif shape.rule != "near":
        yield f"shape:{shape.rule}"


def likeness_signs(clauses: tuple[int, ...], form: str, shape: Shape) -> tuple[str, ...]:
    """What a choice (without ``clauses``: no heading) has in common with a shape."""
    sign = _likeness_of_clauses(clauses, shape.clauses, _rule(shape))
    other = _OTHER_FORM.get(_rule(shape)) if clauses and form != shape.form else None
    return tuple([name for name in (sign, other) if name])


def _rule(shape: Shape) -> str:
    return shape.rule if shape.clauses else "free" if shape.form else "none"


def _likeness_of_clauses(clauses: tuple[int, ...], wanted: tuple[int, ...], rule: str) -> str:
    if not clauses:
        return "alike:whole" if rule == "none" else "unlike:whole"
    if len(clauses) != len(wanted):
        return _OTHER_COUNT[rule]
    if rule == "count":
        return "count:yes"
    if rule == "same":
        return "same:yes" if clauses == wanted else "same:no"
    return _LIKENESS.get(_distance(clauses, wanted), _APART)


def _factors_by_clauses(groups: Mapping[int, Sequence[Trait]], shape: Shape) -> list[float]:
    """How much likelier each choice is for its clauses; ``groups`` are the choices by their number of clauses."""
    rule, wanted, row = _rule(shape), shape.clauses, list[float]()
    for count, group in groups.items():
        if count and count == len(wanted) and rule == "near":
            near, apart = _factors_by_distance(), _factor(_APART)
            if count == 1:
                row += [near.get(abs(size - wanted[0]), apart) for (size,), _ in group]
            else:
                row += [near.get(_distance(clauses, wanted), apart) for clauses, _ in group]
        elif count and count == len(wanted) and rule == "same":
            yes, no = _factor("same:yes"), _factor("same:no")
            row += [yes if clauses == wanted else no for clauses, _ in group]
        else:
            row += [_factor(_likeness_of_clauses(group[0].clauses, wanted, rule))] * len(group)
    return row


@cache
def _factors_by_distance() -> Mapping[int, float]:
    return {far: _factor(sign) for far, sign in _LIKENESS.items()}


def _distance(clauses: tuple[int, ...], wanted: tuple[int, ...]) -> int:
    far: int = max(map(abs, map(sub, clauses, wanted)))
    return far


def _factors_by_form(forms: Iterable[str], wanted: str, other: str) -> list[float]:
    """The factors of some choices for their form: those of another one have the sign ``other``, no heading has none."""
    unlike = _factor(other)
    return [1.0 if form in ("", wanted) else unlike for form in forms]


@cache
def _factor(sign: str) -> float:
    return exp(WEIGHTS.signs((sign,)) / UNIT)


def _doubtful(choices: Sequence[Choice[int]], shares: Sequence[float]) -> Cut | None:
    """The likeliest heading, unless there is hardly one."""
    likely = max((number for number in range(len(choices)) if choices[number].place), key=shares.__getitem__, default=0)
    return Cut(choices[likely].place, sure=False) if choices[likely].place and shares[0] < 1 - DOUBTFUL else None

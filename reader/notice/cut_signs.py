"""The possible ends of a glued heading, each with its signs: its own, those of its document and of its siblings.

The fit (``tests/corpus/fit.py``) keeps a word as a sign only where several documents have it: how headings end, how
text begins.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain, compress
from statistics import median
from typing import Generic, NamedTuple

from reader.notice.breaks import break_points
from reader.notice.place_signs import ASKS, FIGURES, SAYS, form_of, lead_of, signs_of
from reader.notice.rules import word_at_start, words
from reader.notice.seam_signs import Spot, seam_signs
from reader.notice.seams import Neighbours, Words, begins, words_of
from reader.notice.weighing import NAMES, PLAIN, WEIGHTS, Read, T
from reader.notice.word_signs import told_by

SHORTEST, LONGEST = 2, 46
_FEWEST_PLAIN, _PLAIN_LENGTH = 3, 24  # items; characters
_AHEAD = 16  # characters behind the longest heading that are still cut into words
_MOST_CLAUSES = 4
_SHORT_CLAUSE = 4  # a later clause is as long as this, or as long as the one before it (减材料，压时限，提效能)
_MOST_CHOICES = 9
# Judged texts that are remembered (the editions of a notice come again and again), and the longest of them.
_MOST_TEXTS, _LONGEST_TEXT = 1 << 10, 2000
STOP = re.compile(r"[。；;：:！!？?]")
_COMMA = re.compile("[，,]")
_MARK = re.compile(r"[，,、。；;：:！!？?]")
_SOLID = re.compile(r"《[^《》]*》|“[^“”]*”|[（(][^（）()]*[)）]|〔[^〕]*〕|\d[\d.,，%％]*")
_NOT_LAST = frozenset("，,、和与及的或之为在是；;。〈％%年月日个（(“《对向把将以由从自于并就等")
_NOT_FIRST = frozenset("，,、和及并的或之但却且；;。）)”》〉（(")
# What no heading ends with: words that need another behind them (制度不够|严格), what a document calls itself, which
# begins a sentence (其他|本公告由...).
_NAMES_OF_ITSELF = (
    *("公告", "通知", "通告", "公示", "意见", "决定", "办法", "规定", "细则", "条例", "规则", "规程"),
    *("方案", "预案", "标准", "指南", "须知", "简章", "章程", "次"),
)
_UNENDED = (
    *("不够", "不太", "尚未", "仍未", "未能", "不能", "难以", "无法", "有待", "亟待", "较为", "更为", "更加", "十分"),
    *(f"本{name}" for name in _NAMES_OF_ITSELF),
)

_Echo = tuple[str, object, str]


class Trait(NamedTuple):
    """What siblings may have in common: the lengths of a heading's clauses, and its form; no heading has neither."""

    clauses: tuple[int, ...] = ()
    form: str = ""


class Choice(NamedTuple, Generic[T]):
    """A possible heading: it ends at ``place`` (0: there is none). ``signs``: their weight, or their names."""

    place: int
    signs: T
    trait: Trait


class _Place(NamedTuple, Generic[T]):
    """A possible heading as its own text tells it, and the ends that its siblings may have too."""

    place: int
    signs: T
    trait: Trait
    echoes: tuple[_Echo, ...]


_NO_HEADING = Trait()


class _Judged(NamedTuple, Generic[T]):
    """One text: the signs that there is no heading, and its places from left to right."""

    whole: T
    places: tuple[_Place[T], ...]
    echoes: frozenset[_Echo]


def weighed(leads: Sequence[str], texts: Sequence[str], document: Neighbours) -> list[list[Choice[int]]]:
    """For each sibling no heading, and every place where one may end, each with the weight of its signs.

    ``leads`` are the beginnings of the siblings' whole ``texts``.
    """
    read = PLAIN if is_plain(texts) else WEIGHTS
    judged = [
        (_remembered if len(text) <= _LONGEST_TEXT else _judged)(lead, text, read)
        for lead, text in zip(leads, texts, strict=True)
    ]
    return _together(leads, judged, document, read)


def is_plain(texts: Sequence[str]) -> bool:
    """Whether half of the items, three at least, are as short as a label with a fact (时间, 地点, 其他); none asks."""
    is_short = len(texts) >= _FEWEST_PLAIN and median(map(len, texts)) <= _PLAIN_LENGTH
    return is_short and not any(map(ASKS.search, texts))


def named(leads: Sequence[str], texts: Sequence[str], document: Neighbours) -> list[list[Choice[tuple[str, ...]]]]:
    """The same choices with the names of their signs."""
    judged = [_judged(lead, text, NAMES) for lead, text in zip(leads, texts, strict=True)]
    return _together(leads, judged, document, NAMES)


def _together(
    leads: Sequence[str], judged: Sequence[_Judged[T]], document: Neighbours, read: Read[T]
) -> list[list[Choice[T]]]:
    """The choices with the signs that only siblings and the document tell."""
    enough = max(2, len(leads) / 2)
    echoes = Counter(chain.from_iterable(one.echoes for one in judged)) if len(judged) > 1 else {}
    common = {echo for echo, count in echoes.items() if count >= enough}
    starts = Counter([lead[:2] for lead in leads])
    beginnings, endings, torn = document.beginnings, document.endings, document.torn
    siblings = []
    for lead, one in zip(leads, judged, strict=True):
        parallel = ("whole:parallel",) if starts[lead[:2]] >= enough else ()
        choices = [Choice(0, one.whole + read.signs(parallel), _NO_HEADING)]
        for place, signs, trait, ends in one.places:
            begins, closes = lead[place : place + 2] in beginnings, lead[place - 2 : place] in endings
            found = signs + read.group(_document_signs, torn(lead[place - 1 : place + 1]), begins, closes)
            if common:
                found = sum((read.group(_echo_sign, echo[0]) for echo in ends if echo in common), found)
            choices.append(Choice(place, found, trait))
        siblings.append(choices)
    return siblings


def clauses_of(heading: str) -> tuple[int, ...]:
    """The lengths of a heading's clauses, in characters."""
    return tuple(map(len, heading.replace(",", "，").split("，")))


def trait_of(heading: str) -> Trait:
    """The trait of a heading that is known."""
    return Trait(clauses_of(heading), form_of(heading))


def _judged(lead: str, text: str, read: Read[T]) -> _Judged[T]:
    """What a text says by itself of the likeliest places."""
    stop = STOP.search(lead, 0, LONGEST + 40)
    reach = min(stop.start() if stop else len(lead), LONGEST)
    cut = words_of(lead[: reach + _AHEAD])
    whole = read.signs(_whole_signs(lead, text))
    spots = list(_spots(lead, reach, cut))
    breaks = break_points(cut.texts, cut.tags, [number for number, *_ in spots])
    found = sorted(
        [
            (sum(parts), number, place, clauses, parts)
            for (number, place, clauses), parts in zip(spots, breaks, strict=True)
        ],
        reverse=True,
    )
    told = told_by(cut.texts, read)
    near = [
        Spot(place, number, clauses, form_of(lead[:place]), parts, rank, found[0][0] - points)
        for rank, (points, number, place, clauses, parts) in enumerate(found[:_MOST_CHOICES])
    ]
    seams = seam_signs(lead, cut, told, near, read)
    view = lead_of(lead, text, cut, reach)
    places = []
    for spot, signs in compress(zip(near, seams, strict=True), read.worth(seams)):
        echoes = tuple(_echoes(lead[: spot.place], spot.clauses))
        closer = signs + signs_of(view, spot, read)
        places.append(_Place(spot.place, closer, Trait(spot.clauses, spot.form), echoes))
    return _Judged(whole, tuple(sorted(places)), frozenset(echo for place in places for echo in place.echoes))


_remembered = lru_cache(maxsize=_MOST_TEXTS)(_judged)


def _spots(lead: str, reach: int, cut: Words) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """``(number of words, place, clauses)`` wherever a heading may end."""
    solid = {place for match in _SOLID.finditer(lead, 0, reach + 20) for place in range(match.start() + 1, match.end())}
    commas = [match.start() for match in _COMMA.finditer(lead, 0, reach)]
    for number, place in enumerate(cut.ends[:-1], start=1):
        if place > reach - 2:
            return
        if place < SHORTEST or place in solid or lead[place] in _NOT_FIRST or cut.texts[number - 1] in _NOT_LAST:
            continue
        if lead.endswith(_UNENDED, 0, place):
            continue
        clauses = clauses_of(lead[:place]) if commas and commas[0] < place else (place,)
        if len(clauses) > _MOST_CLAUSES:
            return
        if clauses[-1] < SHORTEST or (len(clauses) > 1 and clauses[-1] < min(_SHORT_CLAUSE, clauses[-2])):
            continue
        yield number, place, clauses


def _whole_signs(lead: str, text: str) -> Iterator[str]:
    """Signs that there is no heading at all: the lead begins as text does, or its first clause says what shall be."""
    yield "whole"
    mark = _MARK.search(lead)
    clause = lead[: mark.start()] if mark else lead
    if begins(lead[:2] if lead.startswith("以") else lead):
        yield "whole:begins"
    if mark and mark[0] in "。；;":
        yield "whole:one-clause"
    if SAYS.search(clause, 0, 14):
        yield "whole:says"
    if len(clause) > 24:
        yield "whole:long"
    elif len(clause) < 12:
        yield "whole:short"
    if not FIGURES.isdisjoint(clause):
        yield "whole:figure"
    if _norm().search(lead, 0, 60):
        yield "whole:norm"
    if word_at_start("headings", "opener", lead):
        yield "whole:opener"
    yield f"whole:sentences-{min(3, text.count('。'))}"


@cache
def _norm() -> re.Pattern[str]:
    return re.compile("|".join(words("headings", "norm")))


def _document_signs(torn: float, begins: bool, closes: bool) -> Iterator[str]:
    """What the document repeats: what stands together, how its other sentences begin and end."""
    if torn:
        yield "document:torn" if torn > 1 else "document:near"
    if begins:
        yield "document:begins"
    if closes:
        yield "document:ends"


def _echo_sign(name: str) -> tuple[str, ...]:
    return (f"echo:{name}",)


def _echoes(heading: str, clauses: tuple[int, ...]) -> Iterator[_Echo]:
    """Ends that most siblings may have too (...保卫战; 更加凸显, 更加优良)."""
    yield "last", clauses, heading[-1]
    yield "two", len(clauses), heading[-2:]
    if len(heading) > 5:
        yield "before", len(clauses), heading[-4:-2]

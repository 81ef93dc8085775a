"""Where a heading ends that was glued to its text without any mark (一、防治目标巩固阻断...).

Each possible place gets points for evidence: a heading that nearly every document has, the way text begins (各级...,
按照..., a verb), the way headings end, words of the heading that the text takes up again, and the shape of the sibling
headings (same number of clauses, same length, same first word). Few points, or two places nearly as good: not sure.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from reader.notice.rules import words

_SHORTEST, _LONGEST = 3, 46
_ENOUGH, _DOUBTFUL, _CLEAR_BY = 4.0, 2.5, 0.5
_STOP = re.compile(r"[。；;：:！!？?]")
_SOLID = re.compile(r"《[^《》]*》|“[^“”]*”|[（(][^（）()]*[)）]|〔[^〕]*〕|\d[\d.,，年月日]*")
_JOINS = tuple("，,、和与及的或之为在是、；;。）)”》〉％%年月日个")
_JOINED = tuple("，,、和与及并的或之为是；;。（(“《")
_REGION = r"(?:自治区|自治州|全[省市县区旗州]|[省市县区旗州盟镇])"
_BODY = re.compile(
    rf"(?:到|至|在|自|从)?20\d\d年|以[^，,。]{{2,24}}为|{_REGION}(?:人民)?政府|"
    rf"{_REGION}[\u4e00-\u9fff]{{2,10}}(?:委|厅|局|办|部门|单位|中心)[、和要会负牵按根应]"
)


@dataclass(frozen=True, slots=True)
class Cut:
    """The heading is ``text[:place]``; ``sure`` says whether there is enough evidence to cut there."""

    place: int
    sure: bool


@dataclass(slots=True)
class _Choice:
    place: int
    heading: str
    points: float


@cache
def _starts(role: str) -> re.Pattern[str]:
    return re.compile("|".join(words("headings", role)))


@cache
def _ends(role: str) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(words("headings", role)) + ")$")


def cuts_of(leads: Sequence[str], texts: Sequence[str], known: Sequence[str]) -> list[Cut | None]:
    """For each sibling's first paragraph a cut, or None when nothing speaks for a glued heading.

    ``texts`` are the siblings' whole texts (to see which words are taken up again), ``known`` the headings of those
    siblings whose heading is certain.
    """
    choices = [_choices(lead, text) for lead, text in zip(leads, texts, strict=True)]
    for _ in range(2):
        sure = [*known, *(best.heading for options in choices if (best := _best(options)) and best.points >= _ENOUGH)]
        if len(sure) + len(leads) > 1:
            choices = [_with_shape(_choices(lead, text), sure) for lead, text in zip(leads, texts, strict=True)]
    return [_decided(options) for options in choices]


def _best(options: Sequence[_Choice]) -> _Choice | None:
    return max(options, key=lambda option: option.points, default=None)


def _decided(options: Sequence[_Choice]) -> Cut | None:
    best = _best(options)
    if best is None or best.points < _DOUBTFUL:
        return None
    rival = max((option.points for option in options if option is not best), default=0.0)
    return Cut(best.place, best.points >= _ENOUGH and best.points - rival >= _CLEAR_BY)


def _choices(lead: str, text: str) -> list[_Choice]:
    """The possible places in the first clause-run of a text, with the points that need no siblings."""
    stop = _STOP.search(lead)
    reach = min(stop.start() if stop else len(lead), _LONGEST + 6)
    if _starts("subject").match(lead) or _BODY.match(lead):
        return []  # begins as text does: an item without a heading
    solid = {place for match in _SOLID.finditer(lead[: reach + 20]) for place in range(match.start() + 1, match.end())}
    options = []
    for place in range(_SHORTEST, min(reach - 2, _LONGEST)):
        heading, behind = lead[:place], lead[place:]
        if place in solid or heading.endswith(_JOINS) or behind.startswith(_JOINED):
            continue
        points = _points(heading, behind, text[place:])
        if points > 0:
            options.append(_Choice(place, heading, points))
    return options


def _points(heading: str, behind: str, rest: str) -> float:
    clause = re.split(r"[，,、]", heading)[-1]
    if len(clause) < 2 or heading.count("，") + heading.count(",") > 1:
        return 0.0
    points = 0.0
    if heading in words("headings", "whole"):
        points += 4.0
    if _starts("subject").match(behind) or _BODY.match(behind):
        points += 2.5
    elif _starts("opener").match(behind):
        points += 1.5
    if _ends("ender").search(heading) or heading.endswith(("”", "》")):
        points += 1.5
    if _ends("opener").search(clause) and not _ends("ender").search(clause):
        points -= 3.0
    points += _taken_up(heading, rest)
    if len(re.split(r"[，,。；;：:]", behind)[0]) < 4:
        points -= 1.5
    if not 4 <= len(heading) <= 34:
        points -= 1.0
    return points


def _taken_up(heading: str, rest: str) -> float:
    """Points for a heading made of two or more things which the text then speaks of one by one (防火期和戒严管制期)."""
    parts = [part for part in re.split(r"[和与及、]", heading) if part]
    if len(parts) < 2 or any(len(part) < 2 for part in parts):
        return 0.0
    near = rest[:400]
    return 2.5 + 1.5 * all(len(part) > 2 for part in parts) if all(part in near for part in parts) else 0.0


def _with_shape(options: list[_Choice], sure: Sequence[str]) -> list[_Choice]:
    if not sure:
        return options
    commas = Counter(_commas(heading) for heading in sure)
    lengths = Counter(len(heading) for heading in sure)
    firsts = Counter(heading[:2] for heading in sure)
    lasts = Counter(heading[-2:] for heading in sure)
    for option in options:
        others = len(sure) - (option.heading in sure)
        if others < 1:
            continue
        own = int(option.heading in sure)
        option.points += 1.5 * (commas[_commas(option.heading)] - own) / others
        option.points += 1.5 * ((lengths[len(option.heading)] - own) * 2 >= others)
        option.points += 1.0 * ((firsts[option.heading[:2]] - own) * 2 >= others and others > 1)
        option.points += 1.0 * (lasts[option.heading[-2:]] - own > 0)
    return options


def _commas(heading: str) -> int:
    return heading.count("，") + heading.count(",")

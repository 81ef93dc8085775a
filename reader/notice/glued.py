"""Where a heading ends that was glued to its text without any mark (一、防治目标巩固阻断...).

Each possible place gets points for evidence: a heading that nearly every document has, the way text begins (各级...,
按照..., a verb), the way headings end, words of the heading that the text takes up again, pairs of characters which
stand together elsewhere in the document (so no cut between them), and the shape of the sibling headings (same number
of clauses, same length, same first word). Few points, or two places nearly as good: not sure.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reader.notice.rules import words

_SHORTEST, _LONGEST = 3, 46
_ENOUGH, _DOUBTFUL, _CLEAR_BY = 4.0, 2.5, 0.5
_STOP = re.compile(r"[。；;：:！!？?]")
_SOLID = re.compile(r"《[^《》]*》|“[^“”]*”|[（(][^（）()]*[)）]|〔[^〕]*〕|\d[\d.,，年月日]*")
_NOT_LAST = tuple("，,、和与及的或之为在是、；;。〉％%年月日个（(“《")
_NOT_FIRST = tuple("，,、和与及并的或之为是；;。）)”》〉（(“《")
_REGION = r"(?:自治区|自治州|全[省市县区旗州]|[省市县区旗州盟镇])"
_BODY = re.compile(
    rf"各(?![项类方种界族])|[\u4e00-\u9fff]{{1,6}}(?:期间|期内|之前|之后|以前|以后|时)[，,]|凡[^，,。]|"
    rf"(?:到|至|在|自|从)?20\d\d年|以[^，,。]{{2,24}}为|{_REGION}(?:人民)?政府|"
    rf"{_REGION}[\u4e00-\u9fff]{{2,10}}(?:委|厅|局|办|部门|单位|中心)[、和要会负牵按根应]"
)


_DOER = re.compile(r"(?:各|有关|相关)[^，,。；;：:]{1,14}?(?:要(?![求素点])|应当?|须|负责|必须|不得)")


@dataclass(frozen=True, slots=True)
class Cut:
    """The heading is ``text[:place]``; ``sure`` says whether there is enough evidence to cut there."""

    place: int
    sure: bool


@dataclass(slots=True)
class Choice:
    """A possible place with its heading: ``plain`` points without the siblings, ``points`` with them."""

    place: int
    heading: str
    plain: float
    points: float


@cache
def _starts(role: str) -> re.Pattern[str]:
    return re.compile("|".join(words("headings", role)))


@cache
def _ends(role: str) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(words("headings", role)) + ")$")


def cuts_of(
    leads: Sequence[str], texts: Sequence[str], known: Sequence[str], pairs: Mapping[str, int]
) -> list[Cut | None]:
    """For each sibling's first paragraph a cut, or None when nothing speaks for a glued heading.

    ``texts`` are the siblings' whole texts (to see which words are taken up again), ``known`` the headings of those
    siblings whose heading is certain, ``pairs`` how often each character, and each pair of
    neighbours, stands in the document.
    """
    siblings = [choices_of(lead, text, pairs) for lead, text in zip(leads, texts, strict=True)]
    for _ in range(3):
        _add_shape(siblings, known)
    return [_decided(options) for options in siblings]


def choices_of(lead: str, text: str, pairs: Mapping[str, int]) -> list[Choice]:
    """The possible places in the first clauses of a text, with the points that need no siblings."""
    stop = _STOP.search(lead)
    reach = min(stop.start() if stop else len(lead), _LONGEST + 6)
    if _starts("subject").match(lead) or _BODY.match(lead[:2] if lead.startswith("以") else lead):
        return []  # begins as text does: an item without a heading
    solid = {place for match in _SOLID.finditer(lead[: reach + 20]) for place in range(match.start() + 1, match.end())}
    options = []
    for place in range(_SHORTEST, min(reach - 2, _LONGEST)):
        heading, behind = lead[:place], lead[place:]
        if place in solid or heading.endswith(_NOT_LAST) or behind.startswith(_NOT_FIRST):
            continue
        points = _points(heading, behind, text[place:]) - _torn(lead, place, pairs)
        if points >= 0:
            options.append(Choice(place, heading, points, points))
    return options


def _points(heading: str, behind: str, rest: str) -> float:
    clauses = re.split(r"[，,]", heading)
    last = clauses[-1].split("、")[-1]
    if len(last) < 2 or len(clauses) > 2 or (len(clauses) > 1 and len(clauses[-1]) < 4):
        return 0.0
    points = _begins_text(behind)
    if heading in words("headings", "whole"):
        points += 4.0
    ends = _ends("ender").search(heading) is not None or heading.endswith(("”", "》"))
    points += 1.5 * ends
    adverb = _ends("adverb").search(last)
    if adverb and adverb[0] not in words("headings", "ender"):
        points -= 3.0
    elif not ends and _ends("opener").search(last):
        # 引导|各中小学: a verb at the end is a noun (宣传引导) or takes what follows; the siblings tell.
        points -= 0.0 if points >= 4.0 else 1.5 if points >= 2.5 else 3.0
    points += _taken_up(heading, behind[:1], rest)
    if len(re.split(r"[，,、。；;：:]", behind)[0]) < 4:
        points -= 1.5
    if not 4 <= len(heading) <= 34 or len(clauses[-1]) > 22:
        points -= 1.0
    return points


def _begins_text(behind: str) -> float:
    """Points for the way text begins: a doer or a reason, an adverb with its verb, a verb."""
    if _DOER.match(behind):
        return 4.0
    if _starts("subject").match(behind) or _BODY.match(behind):
        return 2.5
    opened = _starts("opener").match(behind)
    if opened is None or behind[opened.end() :].startswith("的"):
        return 0.0
    follows = _starts("opener").match(behind[opened.end() :]) is not None
    if opened[0] in words("headings", "adverb"):
        return 2.0 if follows else 1.5
    # 民生|建设坚持...: a verb straight before another verb is still a noun of the heading.
    return -0.5 if follows else 1.5


def _torn(lead: str, place: int, pairs: Mapping[str, int]) -> float:
    """Minus points when the characters on both sides of the cut stand together elsewhere in the document."""
    elsewhere = pairs.get(lead[place - 1 : place + 1], 1) - 1
    if elsewhere <= 0:
        return 0.0
    rarer = min(pairs.get(lead[place - 1], 1), pairs.get(lead[place], 1))
    # 市场 is nearly all of what 场 does; 行动|全面 stands beside 推动全市 by chance.
    return 2.0 if elsewhere >= 0.1 * rarer else 0.5


def _taken_up(heading: str, after: str, rest: str) -> float:
    """Points for a heading made of two or more things which the text then speaks of one by one (防火期和戒严管制期)."""
    parts = [part for part in re.split(r"[和与及、]", heading) if part]
    if len(parts) < 2 or any(len(part) < 2 for part in parts):
        return 0.0
    near = rest[1:400]
    if not all(part in near for part in parts) or parts[-1] + after in near:
        return 0.0
    return 2.5 + 1.5 * all(len(part) > 2 for part in parts)


def _add_shape(siblings: Sequence[list[Choice]], known: Sequence[str]) -> None:
    """Points for what a heading has in common with the best headings of its siblings, as they stand now."""
    best = [max(options, key=lambda option: option.points, default=None) for options in siblings]
    for number, options in enumerate(siblings):
        others = [*known, *(one.heading for place, one in enumerate(best) if one is not None and place != number)]
        if not others:
            continue
        commas, lengths = Counter(map(_commas, others)), Counter(map(len, others))
        firsts, lasts = Counter(text[:2] for text in others), Counter(text[-2:] for text in others)
        for option in options:
            heading, count = option.heading, len(others)
            near = sum(lengths[len(heading) + step] for step in (-1, 0, 1))
            option.points = (
                option.plain
                + 1.5 * (commas[_commas(heading)] / count) * min(1.0, count / 3)
                + (2.0 * lengths[len(heading)] / count if lengths[len(heading)] * 2 >= count else 0.0)
                + 0.5 * (near * 2 >= count)
                + 1.0 * (firsts[heading[:2]] * 2 >= count > 1)
                + 0.5 * (lasts[heading[-2:]] > 0)
            )


def _commas(heading: str) -> int:
    return heading.count("，") + heading.count(",")


def _decided(options: Sequence[Choice]) -> Cut | None:
    best = max(options, key=lambda option: option.points, default=None)
    if best is None or best.points < _DOUBTFUL:
        return None
    rival = max((option.points for option in options if option is not best), default=0.0)
    return Cut(best.place, best.points >= _ENOUGH and best.points - rival >= _CLEAR_BY)

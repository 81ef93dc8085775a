"""Points for each place where a glued heading may end: rules of thumb, whose worth glued.py has measured.

Each possible place gets points for evidence: a heading that nearly every document has, the way text begins (各级...,
按照..., a verb), the way headings end, words of the heading that the text takes up again, pairs of characters which
stand together elsewhere in the document (so no cut between them), and the shape of the sibling headings (same number
of clauses, same length, same first word). Few points, or two places nearly as good: not sure.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.notice.rules import word_at_end, word_at_start, words
from reader.notice.seams import Neighbours, Seam, seams_of

_SHORTEST, _LONGEST = 3, 46
_ENOUGH, _NEARLY, _DOUBTFUL, _CLEAR_BY = 4.0, 3.3, 2.5, 0.5
_NO_SEAM = 2.5  # minus points for a cut inside a word of the dictionary
_STOP = re.compile(r"[。；;：:！!？?]")
_SOLID = re.compile(r"《[^《》]*》|“[^“”]*”|[（(][^（）()]*[)）]|〔[^〕]*〕|\d[\d.,，年月日]*")
_NOT_LAST = frozenset("，,、和与及的或之为在是、；;。〉％%年月日个（(“《")
_NOT_FIRST = frozenset("，,、和与及并的或之为是；;。）)”》〉（(“《")
_TAKES_OBJECT = re.compile(r"[把将][^，,]{1,14}$")
_JOIN = re.compile(r"[和与及、]")
_CLAUSE_END = re.compile(r".{0,3}[，,、。；;：:]")
_REGION = r"(?:自治区|自治州|全[省市县区旗州]|[省市县区旗州盟镇])"
_BODY = re.compile(
    rf"各(?![项类方种界族])|要(?![求素点务闻件害领])|对(?![口外接象应策标比话])|由(?!于)|从(?![业事严快优])|请(?![示求假])|[\u4e00-\u9fff]期(?=[\d内间，])|进入|当前|目前|近年来|近期|今年|去年|随着|由于|鉴于|截至|这是|为(?=[做进切深贯全加确推规保])|"
    rf"[\u4e00-\u9fff]{{1,6}}(?:期间|期内|之前|之后|以前|以后|时)[，,]|凡[^，,。]|"
    rf"(?:到|至|在|自|从)?20\d\d年|以[^，,。]{{2,24}}为|{_REGION}(?:人民)?政府|"
    rf"{_REGION}[\u4e00-\u9fff]{{2,10}}(?:委|厅|局|办|部门|单位|中心)[、和要会负牵按根应]"
)


_DOER = re.compile(r"(?:各|有关|相关)[^，,。；;：:]{1,14}?(?:要(?![求素点])|应当?|须|负责|必须|不得)")


@dataclass(frozen=True, slots=True)
class Opinion:
    """The points of each place where a heading may end, the best of them (0: none is good enough), and how good."""

    points: Mapping[int, float]
    place: int
    sure: bool


@dataclass(slots=True)
class Choice:
    """A possible place with its heading: ``plain`` points without the siblings, ``points`` with them."""

    place: int
    heading: str
    plain: float
    points: float


def opinions_of(
    leads: Sequence[str], texts: Sequence[str], known: Sequence[str], document: Neighbours
) -> list[Opinion]:
    """For each sibling's first paragraph the points of its places, and the best of them.

    ``texts`` are the siblings' whole texts (to see which words are taken up again), ``known`` the headings of those
    siblings whose heading is certain, ``document`` what stands together elsewhere in it.
    """
    siblings = [choices_of(lead, text, document) for lead, text in zip(leads, texts, strict=True)]
    for _ in range(3):
        _add_shape(siblings, known)
    return [_opinion(options) for options in siblings]


def choices_of(lead: str, text: str, document: Neighbours) -> list[Choice]:
    """The possible places in the first clauses of a text, with the points that need no siblings."""
    stop = _STOP.search(lead)
    reach = min(stop.start() if stop else len(lead), _LONGEST + 6)
    if word_at_start("headings", "subject", lead) or _BODY.match(lead[:2] if lead.startswith("以") else lead):
        return []  # begins as text does: an item without a heading
    solid = {place for match in _SOLID.finditer(lead[: reach + 20]) for place in range(match.start() + 1, match.end())}
    joined = _JOIN.search(lead, 0, reach)
    seams = seams_of(lead[: reach + 14])
    options, last_clause, commas = [], 0, 0
    for place in range(1, min(reach - 2, _LONGEST)):
        if lead[place - 1] in "，,":
            last_clause, commas = place, commas + 1
            if commas > 2:
                break
        if place < _SHORTEST or place in solid or lead[place] in _NOT_FIRST:
            continue
        if lead[place - 1] in _NOT_LAST and not word_at_end("headings", "ender", lead[:place]):
            continue  # but 展现新作为 is one
        if place - last_clause < (4 if commas else 2) or (commas and lead[place - 2] == "、"):
            continue
        seam = seams.get(place)
        behind = lead[place : place + 40]
        if seam is None and not (word_at_start("headings", "subject", behind) or _BODY.match(behind)):
            continue  # inside a word, and nothing says that text begins here
        points = _points(lead[:place], behind, last_clause, seam) - document.torn(lead[place - 1], lead[place])
        if joined and joined.end() < place - 1:
            points += _taken_up(lead[:place], lead[place], text[place + 1 : place + 400])
        if points >= 0:
            options.append(Choice(place, lead[:place], points, points))
    return options


def _points(heading: str, behind: str, last_clause: int, seam: Seam | None) -> float:
    begins = _begins_text(behind, seam)
    ends = bool(word_at_end("headings", "ender", heading)) or heading[-1] in "”》"
    points = begins + 1.5 * ends + (seam.points() if seam else -_NO_SEAM)
    if heading in words("headings", "whole"):
        points += 4.0
    elif not ends:
        adverb = word_at_end("headings", "adverb", heading)
        if adverb:
            points -= 3.0
        elif word_at_end("headings", "opener", heading):
            # 引导|各中小学: a verb at the end is a noun (宣传引导) or takes what follows; the siblings tell.
            points -= 0.0 if begins >= 4.0 else 1.5 if begins >= 2.5 else 3.0
    elif _adverb_not_noun(heading):
        points -= 3.0
    if _TAKES_OBJECT.search(heading, last_clause) and seam and seam.behind.startswith("v"):
        points -= 2.0  # 把党的领导|贯穿...: what is done with it still belongs to the heading
    if points and _CLAUSE_END.match(behind):
        points -= 1.5
    if not 4 <= len(heading) <= 34 or len(heading) - last_clause > 22:
        points -= 1.0
    return points


def _adverb_not_noun(heading: str) -> bool:
    """高质量 ends with a noun of the table, but the word is an adverb."""
    adverb = word_at_end("headings", "adverb", heading)
    return bool(adverb) and adverb not in words("headings", "ender")


def _begins_text(behind: str, seam: Seam | None) -> float:
    """Points for the way text begins: a doer or a reason, an adverb with its verb, a verb."""
    if _DOER.match(behind):
        return 4.0
    if word_at_start("headings", "subject", behind) or _BODY.match(behind):
        return 2.5
    opened = word_at_start("headings", "opener", behind)
    if not opened or behind.startswith(("的", "和", "与"), len(opened)):
        return 0.0
    follows = bool(word_at_start("headings", "opener", behind, len(opened)))
    if opened in words("headings", "adverb"):
        return 2.0 if follows else 1.5
    if follows or _before_a_beginning(behind, len(opened)):
        return -0.5
    return 0.5 if seam and seam.verb_is_noun() else 1.5


def _before_a_beginning(behind: str, place: int) -> bool:
    """民生|建设坚持..., 应急|处置能力严格执行...: the verb is still a noun of the heading, since text begins later."""
    after = place + len(word_at_start("headings", "ender", behind, place))
    begins = word_at_start("headings", "adverb", behind, after) or word_at_start("headings", "subject", behind, after)
    return after > place and bool(begins or _BODY.match(behind[after:]))


def _taken_up(heading: str, after: str, near: str) -> float:
    """Points for a heading made of two or more things which the text then speaks of one by one (防火期和戒严管制期)."""
    parts = [part for part in _JOIN.split(heading) if part]
    if len(parts) < 2 or any(len(part) < 2 for part in parts):
        return 0.0
    if not all(part in near for part in parts) or parts[-1] + after in near:
        return 0.0
    return 2.5 + 1.5 * all(len(part) > 2 for part in parts)


def _add_shape(siblings: Sequence[list[Choice]], known: Sequence[str]) -> None:
    """Points for what a heading has in common with the best headings of its siblings, as they stand now."""
    best = [max(options, key=lambda option: option.points, default=None) for options in siblings]
    shape = _Shape([*known, *(one.heading for one in best if one is not None)])
    for options, own in zip(siblings, best, strict=True):
        if shape.count - (own is not None) > 0:
            for option in options:
                option.points = option.plain + shape.likeness(option.heading, own.heading if own else None)


class _Shape:
    """How many headings have so many clauses, so many characters, these first two and these last two characters."""

    def __init__(self, headings: Sequence[str]) -> None:
        self.count = len(headings)
        self.commas = Counter(map(_commas, headings))
        self.lengths = Counter(map(len, headings))
        self.firsts = Counter(text[:2] for text in headings)
        self.lasts = Counter(text[-2:] for text in headings)

    def likeness(self, heading: str, own: str | None) -> float:
        """Points for ``heading`` against all headings but ``own``, the best one of the same sibling."""
        mine, others, size, commas = own or "", self.count - (own is not None), len(heading), _commas(heading)
        same = self.lengths[size] - (len(mine) == size)
        near = same + self.lengths[size - 1] + self.lengths[size + 1] - (own is not None and abs(len(mine) - size) == 1)
        alike = self.commas[commas] - (own is not None and _commas(mine) == commas)
        first = self.firsts[heading[:2]] - (mine[:2] == heading[:2])
        last = self.lasts[heading[-2:]] - (mine[-2:] == heading[-2:])
        return (
            1.5 * (alike / others) * min(1.0, others / 3)
            + (2.0 * same / others if same * 2 >= others else 0.0)
            + 0.5 * (near * 2 >= others)
            + 1.0 * (first * 2 >= others > 1)
            + 0.5 * (last > 0)
        )


def _commas(heading: str) -> int:
    return heading.count("，") + heading.count(",")


def _opinion(options: Sequence[Choice]) -> Opinion:
    points = {option.place: option.points for option in options}
    best = max(options, key=lambda option: option.points, default=None)
    if best is None or best.points < _DOUBTFUL:
        return Opinion(points, 0, sure=False)
    rival = max((option.points for option in options if option is not best), default=0.0)
    lead = best.points - rival
    sure = (best.points >= _ENOUGH and lead >= _CLEAR_BY) or (best.points >= _NEARLY and lead >= 2 * _CLEAR_BY)
    return Opinion(points, best.place, sure=sure)

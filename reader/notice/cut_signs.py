"""The possible ends of a glued heading, and the signs that speak for or against each: words, kinds of words, shape.

A sign is a name; how much it weighs stands in ``resources/rules/notice_cuts.tsv``, fitted by ``tests/corpus/fit.py``.
The fit keeps a word as a sign only where several documents have it: how headings end, how text begins.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from reader.notice.breaks import PARTS, break_parts
from reader.notice.rules import is_word, word_at_end, word_at_start, words
from reader.notice.seams import Neighbours, Words, begins, words_of
from reader.notice.word_signs import word_signs

SHORTEST, LONGEST = 2, 46
_AHEAD = 16  # characters behind the longest heading that are still cut into words
_MOST_CLAUSES = 4
_SOON = 60  # characters behind a heading
_SHORT_CLAUSE = 4  # a later clause is as long as this, or as long as the one before it (减材料，压时限，提效能)
_MOST_CHOICES = 9
_LEAST_BREAK, _LARGEST_BREAK, _LARGEST_LAG = -7, 5, 6
_STOP = re.compile(r"[。；;：:！!？?]")
_COMMA = re.compile("[，,]")
_MARK = re.compile(r"[，,、。；;：:！!？?]")
_SOLID = re.compile(r"《[^《》]*》|“[^“”]*”|[（(][^（）()]*[)）]|〔[^〕]*〕|\d[\d.,，%％]*")
_NOT_LAST = frozenset("，,、和与及的或之为在是；;。〈％%年月日个（(“《对向把将以由从于并就等")
_NOT_FIRST = frozenset("，,、和及并的或之；;。）)”》〉（(")
_FIGURES = frozenset("0123456789")
_JOIN = re.compile(r"[和与及、]")
_TAKES_OBJECT = re.compile(r"[把将][^，,]{1,14}$")
_DOER = re.compile(r"(?:各|有关|相关)[^，,。；;：:]{1,14}?(?:要(?![求素点])|应当?|须|负责|必须|不得)")
# What makes a clause a sentence: a modal, a copula, a figure that is reached.
_SAYS = re.compile(
    r"不得|应当|必须|一律|均|须|可(?![能靠持])|要(?![求素点务闻件害])|应(?![急用对届])|是(?!否)|由(?!于)|为(?!民|主)|将|达到?|实行|采取|负责"
)
_ASKS = re.compile(r"怎[么样]|如何|什么|哪|多少|几|谁|[能可是]否|吗|([能可])不\1|是不是")
_LENGTHS = (2, 3, 4, 5, 6, 7, 8, 10, 13, 17)
_BUCKETS = tuple(str(next((most for most in _LENGTHS if size <= most), "more")) for size in range(_LENGTHS[-1] + 2))

_Place = tuple[int, tuple[int, ...], str, list[str]]


class Choice(NamedTuple):
    """A possible heading: it ends at ``place`` (0: there is none); ``clauses`` are the lengths of its clauses."""

    place: int
    signs: tuple[str, ...]
    clauses: tuple[int, ...] = ()
    form: str = ""


@dataclass(frozen=True, slots=True)
class _Lead:
    """The beginning of a text with what is found in it once for all places."""

    text: str
    words: Words
    marks: tuple[int, ...]
    says: tuple[int, ...]
    rest: str
    document: Neighbours


def siblings_of(leads: Sequence[str], texts: Sequence[str], document: Neighbours) -> list[list[Choice]]:
    """For each sibling no heading, and every place where one may end, each with its signs.

    ``leads`` are the beginnings of the siblings' whole ``texts``.
    """
    found = [_places_of(lead, text, document) for lead, text in zip(leads, texts, strict=True)]
    echoes = Counter(echo for lead, places in zip(leads, found, strict=True) for echo in _all_echoes(lead, places))
    enough = max(2, len(leads) / 2)
    starts = Counter(lead[:2] for lead in leads)
    siblings = []
    for lead, text, places in zip(leads, texts, found, strict=True):
        parallel = starts[lead[:2]] >= enough
        choices = [Choice(0, (*_whole_signs(lead, text), *(("whole:parallel",) if parallel else ())))]
        for place, clauses, form, signs in places:
            again = [f"echo:{echo[0]}" for echo in _echoes(lead[:place], clauses) if echoes[echo] >= enough]
            choices.append(Choice(place, (*signs, *again), clauses, form))
        siblings.append(choices)
    return siblings


def clauses_of(heading: str) -> tuple[int, ...]:
    """The lengths of a heading's clauses, in characters."""
    return tuple(map(len, heading.replace(",", "，").split("，")))


def form_of(heading: str) -> str:
    """``asks``, ``does`` (a verb or its adverb comes first: 加强..., 切实做好...) or ``names``: siblings are alike."""
    if _ASKS.search(heading):
        return "asks"
    return "does" if _does(heading[:12]) else "names"


@lru_cache(maxsize=1 << 14)
def _does(heading: str) -> bool:
    return bool(word_at_start("headings", "opener", heading)) or words_of(heading).kinds[:1] in (("verb",), ("adverb",))


def _places_of(lead: str, text: str, document: Neighbours) -> list[_Place]:
    """``(place, clauses, form, signs)`` of the likeliest places, from left to right."""
    stop = _STOP.search(lead, 0, LONGEST + 40)
    reach = min(stop.start() if stop else len(lead), LONGEST)
    ahead = lead[: reach + _AHEAD]
    cut = words_of(ahead)
    solid = {place for match in _SOLID.finditer(lead[: reach + 20]) for place in range(match.start() + 1, match.end())}
    places = []
    for number, place in enumerate(cut.ends[:-1], start=1):
        if place > reach - 2:
            break
        if place < SHORTEST or place in solid or lead[place] in _NOT_FIRST or cut.texts[number - 1] in _NOT_LAST:
            continue
        clauses = clauses_of(lead[:place])
        if len(clauses) > _MOST_CLAUSES:
            break
        if clauses[-1] < SHORTEST or (len(clauses) > 1 and clauses[-1] < min(_SHORT_CLAUSE, clauses[-2])):
            continue
        parts = break_parts(cut.texts, cut.tags, number)
        places.append((sum(parts), place, number, clauses, parts))
    if not places:
        return []
    ranked = sorted(places, reverse=True)
    view = _Lead(
        lead,
        cut,
        tuple(match.start() for match in _MARK.finditer(lead[: reach + 60])),
        tuple(match.start() for match in _SAYS.finditer(lead[: reach + 60])),
        text,
        document,
    )
    found = []
    for rank, (points, place, number, clauses, parts) in enumerate(ranked[:_MOST_CHOICES]):
        signs = [
            f"break:{max(_LEAST_BREAK, min(_LARGEST_BREAK, round(points)))}",
            f"break:rank-{min(rank, 5)}",
            f"break:lag-{min(_LARGEST_LAG, round(ranked[0][0] - points))}",
            *_part_signs(*parts),
        ]
        signs += word_signs(cut.texts, number)
        signs += _end_signs(view, place, number)
        signs += _start_signs(view, place, number)
        form = form_of(lead[:place])
        signs += _form_signs(lead[:place], clauses, form)
        signs += _document_signs(view, place)
        signs += _again_signs(view, place, number)
        found.append((place, clauses, form, signs))
    return sorted(found)


@lru_cache(maxsize=1 << 14)
def _part_signs(*parts: float) -> tuple[str, ...]:
    """What the groups of words round a break say, each by itself."""
    return tuple(f"break:{name}-{round(part)}" for name, part in zip(PARTS, parts, strict=True))


def _whole_signs(lead: str, text: str) -> Iterator[str]:
    """Signs that there is no heading at all: the lead begins as text does, or its first clause says what shall be."""
    yield "whole"
    mark = _MARK.search(lead)
    clause = lead[: mark.start()] if mark else lead
    if begins(lead[:2] if lead.startswith("以") else lead[:48]):
        yield "whole:begins"
    if mark and mark[0] in "。；;":
        yield "whole:one-clause"
    if _SAYS.search(clause, 0, 14):
        yield "whole:says"
    if len(clause) > 24:
        yield "whole:long"
    elif len(clause) < 12:
        yield "whole:short"
    if not _FIGURES.isdisjoint(clause):
        yield "whole:figure"
    if _norm().search(lead, 0, 60):
        yield "whole:norm"
    if word_at_start("headings", "opener", lead):
        yield "whole:opener"
    yield f"whole:sentences-{min(3, text.count('。'))}"


@cache
def _norm() -> re.Pattern[str]:
    return re.compile("|".join(words("headings", "norm")))


def _end_signs(view: _Lead, place: int, number: int) -> Iterator[str]:
    """How the heading ends."""
    heading, texts, kinds = view.text[:place], view.words.texts, view.words.kinds
    last, kind = texts[number - 1], kinds[number - 1]
    yield f"end:{kind}"
    ender = word_at_end("headings", "ender", heading) or (heading[-1] if heading[-1] in "”》" else "")
    if ender:
        yield "end:known"
    elif number > 1 and word_at_end("headings", "ender", view.text[: view.words.ends[number - 2]]):
        yield "end:after-known"
    if len(last) == 1:
        yield "end:single"
    if word_at_end("headings", "adverb", heading) and not is_word("headings", "ender", ender):
        yield "end:adverb"
    elif not ender and word_at_end("headings", "opener", heading):
        yield "end:opener"
    if _TAKES_OBJECT.search(heading, heading.rfind("，") + 1):
        yield "end:takes-object"
    if number == 1:
        yield "end:one-word"
        return
    yield f"end:{kinds[number - 2]}-{kind}"
    if len(last) > 1 and len(texts[number - 2]) > 1:
        yield "end:two-words"


def _start_signs(view: _Lead, place: int, number: int) -> Iterator[str]:
    """How the text behind begins."""
    lead, cut = view.text, view.words
    behind = lead[place : place + 48]
    kind, follows = cut.kinds[number], cut.kinds[number + 1] if number + 1 < len(cut.kinds) else ""
    yield f"start:{kind}"
    yield f"seam:{cut.kinds[number - 1]}-{kind}"
    yield f"start:{kind}-{follows}"
    if word_at_start("headings", "ender", behind):
        yield "start:ender"  # 管理|制度: the heading may go on
    elif number + 2 < len(cut.ends) and word_at_end("headings", "ender", lead[: cut.ends[number + 1]]):
        yield f"start:ender-soon-{'noun' if cut.kinds[number + 2] in ('noun', 'place', 'figure') else 'other'}"
    if follows in ("link", "mark") and kind in ("verb", "act"):
        yield "start:verb-as-noun"
    if cut.texts[number + 1 : number + 2] == ("的",):
        yield "start:before-的"
    if len(cut.texts[number]) == 1:
        yield "start:single"
    if _DOER.match(behind):
        yield "start:doer"
    elif begins(behind):
        yield "start:known"
    else:
        yield from _opener_signs(behind)
    yield from _clause_signs(view, place)


def _opener_signs(behind: str) -> Iterator[str]:
    opened = word_at_start("headings", "opener", behind)
    if not opened:
        return
    if is_word("headings", "adverb", opened):
        yield "start:adverb-verb" if word_at_start("headings", "opener", behind, len(opened)) else "start:adverb"
        return
    yield "start:opener"
    after = len(opened) + len(word_at_start("headings", "ender", behind, len(opened)))
    if begins(behind[after:]):
        yield "start:before-beginning"  # 民生|建设坚持...: the verb is still a noun of the heading


def _clause_signs(view: _Lead, place: int) -> Iterator[str]:
    """The first clause of the text: long enough, a list, a sentence, with figures, a question."""
    next_mark = bisect_left(view.marks, place)
    end = view.marks[next_mark] if next_mark < len(view.marks) else len(view.text)
    mark = view.text[end : end + 1]
    if end - place <= 3 and mark != "、":
        yield "start:short"
    if mark == "、":
        yield "start:list"
        while mark == "、" and next_mark < len(view.marks):
            end = view.marks[next_mark]
            mark = view.text[end]
            next_mark += 1
    said = bisect_left(view.says, place)
    if said < len(view.says) and view.says[said] == place:
        yield "start:predicate"  # 停水范围|包括...: what is said of the words before it
        said += 1
    if said < len(view.says) and view.says[said] < end:
        yield "start:says"
    clause = view.text[place:end]
    if not _FIGURES.isdisjoint(clause):
        yield "start:figure"
    if _ASKS.search(clause, 0, 12):
        yield "start:asks"


def _form_signs(heading: str, clauses: tuple[int, ...], form: str) -> Iterator[str]:
    """Length, clauses and form of the heading."""
    last = clauses[-1]
    bucket = _BUCKETS[min(last, len(_BUCKETS) - 1)]
    yield f"{form}:{bucket}" if len(clauses) == 1 else f"later:{bucket}"
    yield f"clauses:{len(clauses)}"
    if len(clauses) > 1:
        yield "clauses:even" if clauses[-1] == clauses[-2] else "clauses:uneven"
        if abs(clauses[-1] - clauses[-2]) > 5:
            yield "clauses:unlike"
        if form_of(_COMMA.split(heading)[-1]) == "names":
            yield "clauses:noun"
    if is_word("headings", "whole", heading):
        yield "form:whole"
    if form == "asks":
        yield "form:asks"
    if not _FIGURES.isdisjoint(heading):
        yield "form:figure"
    if "、" in heading:
        yield "form:list"
    if "的" in heading:
        yield "form:的"
    if _SAYS.search(heading):
        yield "form:says"


def _document_signs(view: _Lead, place: int) -> Iterator[str]:
    """What the document repeats: words of the heading in its text, how its other sentences begin and end."""
    lead, document = view.text, view.document
    torn = document.torn(lead[place - 1], lead[place])
    if torn:
        yield "document:torn" if torn > 1 else "document:near"
    last_two, next_two = lead[place - 2 : place], lead[place : place + 2]
    rest = view.rest[place : place + 400]
    if last_two in rest:
        yield "document:last-again"
    if next_two in lead[:place]:
        yield "document:first-before"
    if document.begins_with(next_two):
        yield "document:begins"
    if document.ends_with(last_two):
        yield "document:ends"
    if _JOIN.search(lead, 0, place) and _taken_up(lead[:place], lead[place], rest[1:]):
        yield "document:taken-up"


def _again_signs(view: _Lead, place: int, number: int) -> Iterator[str]:
    """How many words of the heading its text takes up at once, and whether it begins with one of them."""
    soon, known = view.rest[place : place + _SOON], view.words.texts[:number]
    yield f"again:{min(3, len([1 for word in known if len(word) > 1 and word in soon]))}"
    if len(view.words.texts[number]) > 1 and view.words.texts[number] in known:
        yield "again:start"


def _taken_up(heading: str, after: str, near: str) -> bool:
    """A heading made of two or more things which the text then speaks of one by one (防火期和戒严管制期)."""
    parts = [part for part in _JOIN.split(heading) if part]
    if len(parts) < 2 or any(len(part) < 2 for part in parts):
        return False
    return all(part in near for part in parts) and parts[-1] + after not in near


def _all_echoes(lead: str, places: Sequence[_Place]) -> set[tuple[object, ...]]:
    return {echo for place, clauses, *_ in places for echo in _echoes(lead[:place], clauses)}


def _echoes(heading: str, clauses: tuple[int, ...]) -> Iterator[tuple[object, ...]]:
    """Ends that most siblings may have too (...保卫战; 更加凸显, 更加优良)."""
    yield "last", clauses, heading[-1]
    yield "two", len(clauses), heading[-2:]
    if len(heading) > 5:
        yield "before", len(clauses), heading[-4:-2]

"""The signs of a place where a glued heading may end that want a closer look: its form, what follows, what comes again.

A sign is a name; how much it weighs is the matter of ``weighing.py``. What can be found once for all places of a text
stands in its ``Lead``.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from reader.notice.rules import is_word, word_at_end, word_at_start
from reader.notice.seam_signs import Spot
from reader.notice.seams import Words, begins, first_kind
from reader.notice.weighing import Read, T

FIGURES = frozenset("0123456789")
# What makes a clause a sentence: a modal, a copula, a figure that is reached.
SAYS = re.compile(
    r"不得|应当|必须|一律|均|须|可(?![能靠持])|要(?![求素点务闻件害])|应(?![急用对届])|是(?!否)|由(?!于)|为(?!民|主)|将|达到?|实行|采取|负责"
)
_MARK = re.compile(r"[，,、。；;：:！!？?]")
_JOIN = re.compile(r"[和与及、]")
_TAKES = re.compile(r"[把将]")
_TAKES_OBJECT = re.compile(r"[把将][^，,]{1,14}$")
_DOER = re.compile(r"(?:各|有关|相关)[^，,。；;：:]{1,14}?(?:要(?![求素点])|应当?|须|负责|必须|不得)")
ASKS = re.compile(r"怎[么样]|如何|什么|哪|多少|几|谁|[能可是]否|吗|([能可])不\1|是不是")
_ASKED = 12  # characters of a text that tell whether it begins with a question
_FORMED = 12  # characters of a heading that tell its form
_AHEAD = 60  # characters behind the longest heading in which marks and modals are looked for
_NEAR, _SOON = 400, 60  # characters behind a heading
_MOST_FORMS = 1 << 14  # remembered
_AGAIN = ("again:0", "again:1", "again:2", "again:3")  # words of a heading; three are many


class Lead(NamedTuple):
    """The beginning of a text with what is found in it once for all places.

    ``text`` is the first paragraph, ``whole`` all of them; ``joins`` and ``takes`` are where the first such character
    stands, if any.
    """

    text: str
    whole: str
    words: Words
    marks: tuple[int, ...]
    says: tuple[int, ...]
    joins: int
    takes: int
    asks: bool
    figures: bool

    def ender(self, number: int) -> str:
        """The word that headings end with before the end of word ``number`` (0 is the first), or an empty text."""
        return word_at_end("headings", "ender", self.text, self.words.ends[number])


def lead_of(text: str, whole: str, words: Words, reach: int) -> Lead:
    """The lead whose headings are ``reach`` characters long at most."""
    end = reach + _AHEAD
    joins, takes = _JOIN.search(text, 0, reach), _TAKES.search(text, 0, reach)
    return Lead(
        text,
        whole,
        words,
        tuple([match.start() for match in _MARK.finditer(text, 0, end)]),
        tuple([match.start() for match in SAYS.finditer(text, 0, end)]),
        joins.start() if joins else reach,
        takes.start() if takes else reach,
        ASKS.search(text, 0, end) is not None,
        not FIGURES.isdisjoint(text),
    )


def form_of(heading: str) -> str:
    """``asks``, ``does`` (a verb or its adverb comes first: 加强..., 切实做好...) or ``names``: siblings are alike."""
    if ASKS.search(heading):
        return "asks"
    return "does" if _does(heading[:_FORMED]) else "names"


@lru_cache(maxsize=_MOST_FORMS)
def _does(heading: str) -> bool:
    return bool(word_at_start("headings", "opener", heading)) or first_kind(heading) in ("verb", "adverb")


def signs_of(lead: Lead, spot: Spot, read: Read[T]) -> T:
    """The signs of a place that its seam does not tell (seam_signs.py), nor its document or its siblings."""
    heading = lead.text[: spot.place]
    return read.signs(
        chain(
            _end_signs(lead, spot, heading),
            _start_signs(lead, spot),
            _clause_signs(lead, spot.place),
            _form_signs(lead, spot, heading),
            _text_signs(lead, spot, heading),
        )
    )


def _end_signs(lead: Lead, spot: Spot, heading: str) -> Iterator[str]:
    """How the heading ends."""
    texts, number = lead.words.texts, spot.number
    last = texts[number - 1]
    ender = lead.ender(number - 1) or (heading[-1] if heading[-1] in "”》" else "")
    if ender:
        yield "end:known"
    elif number > 1 and lead.ender(number - 2):
        yield "end:after-known"
    if len(last) == 1:
        yield "end:single"
    elif number > 1 and len(texts[number - 2]) > 1:
        yield "end:two-words"
    if word_at_end("headings", "adverb", heading) and not is_word("headings", "ender", ender):
        yield "end:adverb"
    elif not ender and word_at_end("headings", "opener", heading):
        yield "end:opener"
    if lead.takes < spot.place and _TAKES_OBJECT.search(heading, heading.rfind("，") + 1):
        yield "end:takes-object"


def _start_signs(lead: Lead, spot: Spot) -> Iterator[str]:
    """How the text behind begins."""
    text, words, place, number = lead.text, lead.words, spot.place, spot.number
    if word_at_start("headings", "ender", text, place):
        yield "start:ender"  # 管理|制度: the heading may go on
    elif number + 2 < len(words.ends) and lead.ender(number + 1):
        noun = words.kinds[number + 2] in ("noun", "place", "figure")
        yield "start:ender-soon-noun" if noun else "start:ender-soon-other"
    if words.texts[number + 1 : number + 2] == ("的",):
        yield "start:before-的"
    if len(words.texts[number]) == 1:
        yield "start:single"
    if _DOER.match(text, place):
        yield "start:doer"
    elif begins(text, place):
        yield "start:known"
    else:
        yield from _opener_signs(text, place)


def _opener_signs(text: str, place: int) -> Iterator[str]:
    opened = word_at_start("headings", "opener", text, place)
    if not opened:
        return
    after = place + len(opened)
    if is_word("headings", "adverb", opened):
        yield "start:adverb-verb" if word_at_start("headings", "opener", text, after) else "start:adverb"
        return
    yield "start:opener"
    if begins(text, after + len(word_at_start("headings", "ender", text, after))):
        yield "start:before-beginning"  # 民生|建设坚持...: the verb is still a noun of the heading


def _clause_signs(lead: Lead, place: int) -> Iterator[str]:
    """The first clause of the text: long enough, a list, a sentence, with figures, a question."""
    text, marks, says = lead.text, lead.marks, lead.says
    next_mark = bisect_left(marks, place)
    end = marks[next_mark] if next_mark < len(marks) else len(text)
    mark = text[end : end + 1]
    if mark == "、":
        yield "start:list"
        while mark == "、" and next_mark < len(marks):
            end = marks[next_mark]
            mark = text[end]
            next_mark += 1
    elif end - place <= 3:
        yield "start:short"
    said = bisect_left(says, place)
    if said < len(says) and says[said] == place:
        yield "start:predicate"  # 停水范围|包括...: what is said of the words before it
        said += 1
    if said < len(says) and says[said] < end:
        yield "start:says"
    if lead.figures and not FIGURES.isdisjoint(text[place:end]):
        yield "start:figure"
    if lead.asks and ASKS.search(text, place, min(end, place + _ASKED)):
        yield "start:asks"


def _form_signs(lead: Lead, spot: Spot, heading: str) -> Iterator[str]:
    """What the heading is like."""
    if len(spot.clauses) > 1 and form_of(heading[-spot.clauses[-1] :]) == "names":
        yield "clauses:noun"
    if is_word("headings", "whole", heading):
        yield "form:whole"
    if spot.form == "asks":
        yield "form:asks"
    if lead.figures and not FIGURES.isdisjoint(heading):
        yield "form:figure"
    if "、" in heading:
        yield "form:list"
    if "的" in heading:
        yield "form:的"
    if SAYS.search(heading):
        yield "form:says"


def _text_signs(lead: Lead, spot: Spot, heading: str) -> Iterator[str]:
    """What the text behind takes up of the heading."""
    place, words, number = spot.place, lead.words.texts, spot.number
    if lead.whole.find(heading[-2:], place, place + _NEAR) >= 0:
        yield "document:last-again"
    if lead.text[place : place + 2] in heading:
        yield "document:first-before"
    if lead.joins < place and takes_up(heading, lead.whole[place : place + _NEAR]):
        yield "document:taken-up"
    soon = lead.whole[place : place + _SOON]
    yield _AGAIN[min(3, len([1 for word in words[:number] if len(word) > 1 and word in soon]))]
    if len(words[number]) > 1 and words[number] in words[:number]:
        yield "again:start"


def takes_up(heading: str, text: str) -> bool:
    """Whether a heading names two or more things of which the text behind speaks one by one (防火期和戒严管制期)."""
    parts = [part for part in _JOIN.split(heading) if part]
    if len(parts) < 2 or any(len(part) < 2 for part in parts):
        return False
    near = text[1:_NEAR]
    return all(part in near for part in parts) and parts[-1] + text[:1] not in near

"""The possible ends of a glued heading, and the signs that speak for or against each: words, kinds of words, shape.

A sign is a name; how much it weighs stands in ``resources/rules/notice_cuts.tsv``, fitted by ``tests/corpus/fit.py``.
No sign knows a subject matter: they tell how headings end, how text begins, and what a document repeats.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from rjieba import Jieba

from reader.notice.rules import word_at_end, word_at_start, words
from reader.notice.seams import Neighbours

SHORTEST, LONGEST = 2, 46
_AHEAD = 16  # characters behind the longest heading that are still cut into words
_MOST_COMMAS = 2
_STOP = re.compile(r"[。；;：:！!？?]")
_COMMA = re.compile("[，,]")
_MARK = re.compile(r"[，,、。；;：:！!？?]")
_SOLID = re.compile(r"《[^《》]*》|“[^“”]*”|[（(][^（）()]*[)）]|〔[^〕]*〕|\d[\d.,，%％]*")
_NOT_LAST = frozenset("，,、和与及的或之为在是；;。〈％%年月日个（(“《对向把将以由从于并就等")
_NOT_FIRST = frozenset("，,、和与及并的或之；;。）)”》〉（(")
_JOIN = re.compile(r"[和与及、]")
_TAKES_OBJECT = re.compile(r"[把将][^，,]{1,14}$")
_REGION = r"(?:自治区|自治州|全[省市县区旗州]|[省市县区旗州盟镇])"
_BODY = re.compile(
    rf"各(?![项类方种界族])|要(?![求素点务闻件害领])|对(?![口外接象应策标比话])|由(?!于)|从(?![业事严快优])|请(?![示求假])|"
    r"[\u4e00-\u9fff]期(?=[\d内间，])|进入|当前|目前|近年来|近期|今年|去年|随着|由于|鉴于|截至|这是|为(?=[做进切深贯全加确推规保])|"
    r"[\u4e00-\u9fff]{1,6}(?:期间|期内|之前|之后|以前|以后|时)[，,]|凡[^，,。]|"
    rf"(?:到|至|在|自|从)?20\d\d年|以[^，,。]{{2,24}}为|{_REGION}(?:人民)?政府|"
    rf"{_REGION}[\u4e00-\u9fff]{{2,10}}(?:委|厅|局|办|部门|单位|中心)[、和要会负牵按根应]"
)
_DOER = re.compile(r"(?:各|有关|相关)[^，,。；;：:]{1,14}?(?:要(?![求素点])|应当?|须|负责|必须|不得)")
# What makes a clause a sentence: a modal, a copula, a figure that is reached.
_SAYS = re.compile(
    r"不得|应当|必须|一律|均|须|可(?![能靠持])|要(?![求素点务闻件害])|应(?![急用对届])|是(?!否)|由(?!于)|为(?!民|主)|将|达到?|实行|采取|负责"
)
_CLASSES = {
    "n": "noun", "nr": "noun", "nz": "noun", "nt": "noun", "l": "noun", "i": "noun", "j": "noun", "an": "noun",
    "ns": "place", "s": "place", "vn": "act", "v": "verb", "vd": "adverb", "d": "adverb", "ad": "adverb",
    "a": "quality", "b": "quality", "z": "quality", "m": "figure", "q": "figure", "t": "time", "r": "who", "p": "with",
    "f": "side", "c": "link", "uj": "link", "ul": "link", "u": "link", "uz": "link", "uv": "link", "ud": "link",
    "ug": "link", "y": "link", "k": "link", "x": "mark", "eng": "noun",
}  # fmt: skip
_LENGTHS = ((2, "2"), (3, "3"), (4, "4"), (5, "5"), (6, "6"), (7, "7"), (8, "8"), (10, "10"), (13, "13"), (17, "17"))


@dataclass(frozen=True, slots=True)
class Choice:
    """A possible heading: it ends at ``place`` (0: there is none); ``clauses`` are the lengths of its clauses."""

    place: int
    signs: tuple[str, ...]
    clauses: tuple[int, ...] = ()
    does: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a lead: where each ends, its text and its class."""

    ends: tuple[int, ...]
    texts: tuple[str, ...]
    kinds: tuple[str, ...]


@cache
def _tagger() -> Jieba:
    return Jieba()


def _words_of(text: str) -> _Words:
    ends, texts, kinds, place = [], [], [], 0
    for word, tag in _tagger().tag(text):
        kind = _CLASSES.get(tag) or _CLASSES.get(tag[:1], "other")
        # A word that is not in the dictionary is a guess: 责对 of 问责|对.
        guessed = len(word) > 1 and not _tagger().has_word(word)
        inside = [cut for cut in range(1, len(word)) if guessed and _begins(text[place + cut : place + cut + 24])]
        for start, end in pairwise([0, *inside, len(word)]):
            texts.append(word[start:end])
            ends.append(place + end)
            kinds.append("torn" if inside else kind)
        place += len(word)
    return _Words(tuple(ends), tuple(texts), tuple(kinds))


def _begins(behind: str) -> bool:
    """Whether a text begins as bodies do, whatever the dictionary takes for a word there."""
    return bool(word_at_start("headings", "subject", behind) or _BODY.match(behind))


def choices_of(lead: str, text: str, document: Neighbours) -> list[Choice]:
    """No heading, and every place where one may end, each with its signs; ``text`` is the section's whole text."""
    stop = _STOP.search(lead, 0, LONGEST + 40)
    reach = min(stop.start() if stop else len(lead), LONGEST)
    lead_words = _words_of(lead[: reach + _AHEAD])
    choices = [Choice(0, tuple(_whole_signs(lead)))]
    solid = {place for match in _SOLID.finditer(lead[: reach + 20]) for place in range(match.start() + 1, match.end())}
    for number, place in enumerate(lead_words.ends[:-1]):
        if place > reach - 2:
            break
        if place < SHORTEST or place in solid or lead[place] in _NOT_FIRST or lead_words.texts[number] in _NOT_LAST:
            continue
        clauses = clauses_of(lead[:place])
        if len(clauses) > _MOST_COMMAS + 1:
            break
        if clauses[-1] < (SHORTEST if len(clauses) == 1 else 4):
            continue
        signs = (*_end_signs(lead, place, number, lead_words), *_start_signs(lead, place, number, lead_words))
        signs += (*_form_signs(lead[:place], clauses), *_document_signs(lead, place, text, document))
        choices.append(Choice(place, signs, clauses, does_something(lead[:place])))
    return choices


def clauses_of(heading: str) -> tuple[int, ...]:
    """The lengths of a heading's clauses, in characters."""
    return tuple(len(clause) for clause in _COMMA.split(heading))


def does_something(heading: str) -> bool:
    """Whether a heading begins with a verb or its adverb (加强..., 切实做好...): siblings are alike in that."""
    return bool(word_at_start("headings", "opener", heading)) or _first_kind(heading[:12]) in ("verb", "adverb")


@cache
def _first_kind(text: str) -> str:
    kinds = _words_of(text).kinds
    return kinds[0] if kinds else ""


def _whole_signs(lead: str) -> Iterator[str]:
    """Signs that there is no heading at all: the lead begins as text does, or its first clause says what shall be."""
    yield "whole"
    mark = _MARK.search(lead)
    clause = lead[: mark.start()] if mark else lead
    if word_at_start("headings", "subject", lead) or _BODY.match(lead[:2] if lead.startswith("以") else lead):
        yield "whole:begins"
    if mark and mark[0] in "。；;":
        yield "whole:one-clause"
    says = _SAYS.search(clause, 0, 14)
    if says:
        yield "whole:says"
    if len(clause) > 24:
        yield "whole:long"
    elif len(clause) < 12:
        yield "whole:short"
    if re.search(r"\d", clause):
        yield "whole:figure"
    if re.search("|".join(words("headings", "norm")), lead[:60]):
        yield "whole:norm"
    if word_at_start("headings", "opener", lead):
        yield "whole:opener"


def _end_signs(lead: str, place: int, number: int, lead_words: _Words) -> Iterator[str]:
    """How the heading ends."""
    heading, last, kind = lead[:place], lead_words.texts[number], lead_words.kinds[number]
    yield f"end:{kind}"
    ender = word_at_end("headings", "ender", heading) or (heading[-1] in "”》" and heading[-1])
    if ender:
        yield "end:known"
    elif number and word_at_end("headings", "ender", lead[: lead_words.ends[number - 1]]):
        yield "end:after-known"
    if len(last) == 1:
        yield "end:single"
    if word_at_end("headings", "adverb", heading) and ender not in words("headings", "ender"):
        yield "end:adverb"
    elif not ender and word_at_end("headings", "opener", heading):
        yield "end:opener"
    start = heading.rfind("，") + 1
    if _TAKES_OBJECT.search(heading, start):
        yield "end:takes-object"
    yield f"end:{lead_words.kinds[number - 1]}-{kind}" if number else "end:one-word"
    if len(last) > 1 and len(lead_words.texts[number - 1]) > 1 and number:
        yield "end:two-words"


def _start_signs(lead: str, place: int, number: int, lead_words: _Words) -> Iterator[str]:
    """How the text behind begins."""
    behind = lead[place : place + 48]
    kind = lead_words.kinds[number + 1]
    yield f"start:{kind}"
    yield f"seam:{lead_words.kinds[number]}-{kind}"
    follows = lead_words.kinds[number + 2] if number + 2 < len(lead_words.kinds) else ""
    yield f"start:{kind}-{follows}"
    if word_at_start("headings", "ender", behind):
        yield "start:ender"  # 管理|制度: the heading may go on
    elif number + 3 < len(lead_words.ends) and word_at_end("headings", "ender", lead[: lead_words.ends[number + 2]]):
        yield f"start:ender-soon-{'noun' if lead_words.kinds[number + 3] in ('noun', 'place', 'figure') else 'other'}"
    if follows in ("link", "mark") and kind in ("verb", "act"):
        yield "start:verb-as-noun"
    if lead_words.texts[number + 2 : number + 3] == ("的",):
        yield "start:before-的"
    if len(lead_words.texts[number + 1]) == 1:
        yield "start:single"
    if _DOER.match(behind):
        yield "start:doer"
    elif _begins(behind):
        yield "start:known"
    else:
        yield from _opener_signs(behind)
    mark = _MARK.search(behind)
    clause = behind[: mark.start()] if mark else behind
    if len(clause) <= 3 and not (mark and mark[0] == "、"):
        yield "start:short"
    if mark and mark[0] == "、":
        yield "start:list"
        clause = re.split("[，,。；;：:]", behind)[0]
    if _SAYS.search(clause, 1):
        yield "start:says"
    if re.search(r"\d", clause):
        yield "start:figure"


def _opener_signs(behind: str) -> Iterator[str]:
    opened = word_at_start("headings", "opener", behind)
    if not opened:
        return
    if opened in words("headings", "adverb"):
        yield "start:adverb-verb" if word_at_start("headings", "opener", behind, len(opened)) else "start:adverb"
        return
    yield "start:opener"
    after = len(opened) + len(word_at_start("headings", "ender", behind, len(opened)))
    if word_at_start("headings", "subject", behind, after) or _BODY.match(behind[after:]):
        yield "start:before-beginning"  # 民生|建设坚持...: the verb is still a noun of the heading


def _form_signs(heading: str, clauses: tuple[int, ...]) -> Iterator[str]:
    """Length, clauses and form of the heading."""
    last = clauses[-1]
    bucket = next((name for most, name in _LENGTHS if last <= most), "more")
    does = does_something(heading)
    yield f"{'verb' if does else 'noun'}:{bucket}" if len(clauses) == 1 else f"later:{bucket}"
    yield f"clauses:{len(clauses)}"
    if len(clauses) > 1:
        yield "clauses:even" if clauses[-1] == clauses[-2] else "clauses:uneven"
        if abs(clauses[-1] - clauses[-2]) > 5:
            yield "clauses:unlike"
        if not does_something(_COMMA.split(heading)[-1]):
            yield "clauses:noun"
    if heading in words("headings", "whole"):
        yield "form:whole"
    if re.search(r"\d", heading):
        yield "form:figure"
    if "、" in heading:
        yield "form:list"
    if "的" in heading:
        yield "form:的"
    if _SAYS.search(heading):
        yield "form:says"


def _document_signs(lead: str, place: int, text: str, document: Neighbours) -> Iterator[str]:
    """What the document repeats: words of the heading in its text, characters which stand together elsewhere."""
    torn = document.torn(lead[place - 1], lead[place])
    if torn:
        yield "document:torn" if torn > 1 else "document:near"
    rest = text[place : place + 400]
    if lead[place - 2 : place] in rest:
        yield "document:last-again"
    if lead[place : place + 2] in lead[:place]:
        yield "document:first-before"
    joined = _JOIN.search(lead, 0, place)
    if joined and _taken_up(lead[:place], lead[place], rest[1:]):
        yield "document:taken-up"


def _taken_up(heading: str, after: str, near: str) -> bool:
    """A heading made of two or more things which the text then speaks of one by one (防火期和戒严管制期)."""
    parts = [part for part in _JOIN.split(heading) if part]
    if len(parts) < 2 or any(len(part) < 2 for part in parts):
        return False
    return all(part in near for part in parts) and parts[-1] + after not in near


def with_echoes(siblings: Sequence[list[Choice]], leads: Sequence[str]) -> list[list[Choice]]:
    """The choices, with signs for an end that most siblings may have too (...保卫战; 更加凸显, 更加优良)."""
    found: Counter[tuple[object, ...]] = Counter()
    for choices, lead in zip(siblings, leads, strict=True):
        found.update({echo for one in choices if one.place for echo in _echoes(one, lead)})
    enough = max(2, len(siblings) / 2)
    return [
        [
            replace(
                one, signs=(*one.signs, *(f"echo:{echo[0]}" for echo in _echoes(one, lead) if found[echo] >= enough))
            )
            if one.place
            else one
            for one in choices
        ]
        for choices, lead in zip(siblings, leads, strict=True)
    ]


def _echoes(choice: Choice, lead: str) -> Iterator[tuple[object, ...]]:
    heading = lead[: choice.place]
    yield "last", choice.clauses, heading[-1]
    yield "two", len(choice.clauses), heading[-2:]
    if len(heading) > 5:
        yield "before", len(choice.clauses), heading[-4:-2]

"""The search for what stood at a damaged place, by the bytes that are left.

How the damage came about: a program put readings after certain characters of a GBK text, looking for their two bytes
at every byte, also across the border of two characters: 回損 is BB D8 93 70, and D8 93 is 負, so "(fù)" went between
93 and 70. Read as GBK again, 93 and the bracket are no character: a ``?`` stands for both, and 70 is the letter p:
回?fù)p. Bytes after such a place pair up wrongly (政策的 became 叩钠) until a single-byte trail or a mark sets them
right. The same program took A3 AC across a border for a comma, and so on: 元。現 became 元?,F.

So every character that is left gives its bytes back, every ``?`` is one unknown byte, and the readings say what the
program believed to see. Of the few texts which those bytes allow, the likeliest wins.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import inf
from typing import NamedTuple

from reader.clean.annotations import is_reading
from reader.clean.likelihood import LONGEST_WORD, Likelihood, simple_form

UNKNOWN = "?？\ufffd"
_LEADS = tuple(range(0x81, 0xFF))
# A lone byte took what followed it with it, be it a figure or the end of a line, and nothing tells what that was. Only
# marks were set apart before; the first of them were also seen across a border (A3 AC is a comma).
_TAKEN_FOR_MARKS = frozenset(",;?:!，；？：！\ufffd")
_SET_APART = _TAKEN_FOR_MARKS | {"。", "、", ""}
_BEAM = 24
_TAIL = LONGEST_WORD - 1
_FEW = 8


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a damaged text: ``?`` (an unknown byte), a character, or a reading in brackets after a letter.

    ``end`` is the offset in the text where it ends; ``reading`` what the program wrote there, ``entity`` a mark whose
    ``&`` was swallowed (``ldquo;``).
    """

    text: str
    end: int
    reading: str = ""
    entity: str = ""

    @property
    def is_shown(self) -> bool:
        """Whether it is a character that may be what it seems."""
        return bool(self.text) and self.text not in UNKNOWN


class State(NamedTuple):
    """A partial answer: its score, the text so far, and the lead bytes that wait for a trail.

    ``paths`` are the scores of its cuts into words (see Likelihood.extend), ``tail`` the simple forms of the last three
    characters. ``mended`` and ``end`` are the text of the first torn place and the offset where it ends; ``closed``
    says that characters followed which are what they seem.
    """

    paths: tuple[float, ...]
    text: str
    tail: str
    waiting: tuple[int, ...] = ()
    mended: str = ""
    end: int = 0
    closed: bool = False

    @property
    def score(self) -> float:
        """How likely the text is, a natural logarithm."""
        return self.paths[-1]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the capture tells: its language, and which characters the program annotated (with which reading)."""

    likelihood: Likelihood
    annotated: Mapping[str, Collection[str]]
    bare: Collection[str]

    def may_be_annotated(self, character: str, reading: str) -> bool:
        """Whether the program wrote this reading after this character: it always or never did so for a character."""
        if character in self.annotated:
            return reading in self.annotated[character]
        return character not in self.bare and is_reading(reading, character)


def search(tokens: Sequence[Token], before: str, evidence: Evidence) -> list[State]:
    """The answers for a damaged place, likeliest first; ``before`` are the characters before it (at least one)."""
    plain = "".join(map(simple_form, before[-_TAIL:]))
    paths = evidence.likelihood.extend_by((0.0,), "", plain)
    states = [State(paths, "", plain)]
    shown = before[-1:]
    coming = list(reversed(tokens))
    while coming:
        as_they_stand = []
        while coming and coming[-1].is_shown and not any(state.waiting for state in states):
            as_they_stand.append(coming.pop().text)
        if as_they_stand:
            states = [_with(state, as_they_stand, evidence.likelihood) for state in states]
            states.sort(key=lambda state: -state.paths[-1])
            shown = as_they_stand[-1]
            continue
        token = coming.pop()
        step = _Step(token, shown, coming[-1].text if coming else "", evidence)
        found: dict[tuple[str, tuple[int, ...]], State] = {}
        for state in states:
            for successor in step.successors(state):
                key = (successor.text, successor.waiting)
                rival = found.get(key)
                if rival is None or rival.paths[-1] < successor.paths[-1]:
                    found[key] = successor
            step.raise_floor(found.values())
        if not found:  # another torn place follows that has no answer: this one may have one all the same
            break
        states = sorted(found.values(), key=lambda state: -state.paths[-1])[:_BEAM]
        shown = token.text
    return [state for state in states if not state.waiting]


def _with(state: State, characters: Sequence[str], likelihood: Likelihood) -> State:
    """A state after characters that are what they seem."""
    forms = [simple_form(character) for character in characters]
    paths = likelihood.extend_by(state.paths, state.tail, forms)
    tail = "".join((state.tail, *forms))[-_TAIL:]
    closed = state.closed or bool(state.mended)
    return State(paths, state.text + "".join(characters), tail, state.waiting, state.mended, state.end, closed)


# What two bytes can make: (chance as a word of its own, character, simple form), likeliest first, and by simple form.
_Characters = tuple[list[tuple[float, str, str]], dict[str, list[tuple[float, str]]]]


class _Step:
    """Takes states over one token."""

    def __init__(self, token: Token, shown: str, follows: str, evidence: Evidence) -> None:
        self.token, self.follows, self.evidence = token, follows, evidence
        self.allowed = self._bytes_read(shown, token.reading) if token.reading and token.text else _LEADS
        self._found: dict[tuple[Sequence[int], Sequence[int]], _Characters] = {}
        self._floor, self._judged = -inf, 0

    def raise_floor(self, found: Collection[State]) -> None:
        """Leave out from now on what is less likely than as many states as go on."""
        if len(found) >= max(_BEAM, self._judged + _BEAM):
            self._judged = len(found)
            self._floor = sorted((state.paths[-1] for state in found), reverse=True)[_BEAM - 1]

    def successors(self, state: State) -> list[State]:
        """The states that one state leads to; none when the token contradicts it."""
        token = self.token
        if not token.text:  # a reading after a letter: it must fit the character that the letter was a part of
            if state.waiting or not state.text or not is_reading(token.reading, state.text[-1]):
                return []
            return [state if state.closed else state._replace(mended=state.text, end=token.end)]
        if token.text in UNKNOWN:
            return self._unknown(state)
        if not state.waiting:
            return [_with(state, token.text, self.evidence.likelihood)]
        return [found for given in _bytes_of(token.text) for found in self._pair(state, given[:1], given[1:])]

    def _unknown(self, state: State) -> list[State]:
        found: list[State] = []
        bare = not self.token.reading and not self.token.entity
        if state.waiting:
            trails = self.allowed if self.token.reading else _LEADS if self._stands_alone else ()
            if min(len(trails), len(state.waiting)) <= _FEW:  # two unknown bytes in one character prove nothing
                found += self._pair(state, trails, ())
            if bare:
                found += self._pair(state, (0xA3,), (0xBF,))
            return found
        if self.allowed and not self.token.entity and (self.token.reading or self.follows in _TAKEN_FOR_MARKS):
            found.append(state._replace(waiting=self.allowed))
        if bare:
            found.append(_with(state, self.token.text, self.evidence.likelihood))
        return found

    @property
    def _stands_alone(self) -> bool:
        """Whether a byte that began no character can be shown as this ``?`` without another sign lost with it."""
        return bool(self.token.entity) or self.follows in _SET_APART

    def _bytes_read(self, shown: str, reading: str) -> tuple[int, ...]:
        """Bytes that made, with the last byte of the character shown before, a character with that reading."""
        last = _bytes_of(shown)[0][-1:] if shown else ()
        pairs = ((byte, _character(last[0], byte)) for byte in _LEADS) if last else ()
        return tuple(byte for byte, found in pairs if found and self.evidence.may_be_annotated(found, reading))

    def _pair(self, state: State, trails: Sequence[int], waiting: Sequence[int]) -> Iterator[State]:
        """A waiting lead and a trail make a character; what is left of the token's bytes waits."""
        if waiting and waiting[0] not in _LEADS:
            return
        likelihood, entity, closed = self.evidence.likelihood, self.token.entity, state.closed
        waits, floor = tuple(waiting), self._floor
        behind = floor - likelihood.single(entity) if entity else floor
        for character, form in self._worthwhile(state, trails):
            tail = state.tail + form
            makes_word = entity and likelihood.is_pair(form + entity)
            paths = likelihood.extend(state.paths, tail, -inf if makes_word else behind)
            if entity and paths:
                tail = (tail + entity)[-LONGEST_WORD:]
                paths = likelihood.extend(paths, tail, floor)
            if paths:
                text = state.text + character + entity
                mended, end = (state.mended, state.end) if closed else (text, self.token.end)
                yield State(paths, text, tail[-_TAIL:], waits, mended, end, closed)

    def _worthwhile(self, state: State, trails: Sequence[int]) -> Iterator[tuple[str, str]]:
        """The characters that may come to more than the floor, with their simple forms."""
        ranked, forms = self._characters(state.waiting, trails)
        likelihood, entity = self.evidence.likelihood, self.token.entity
        least = self._floor - state.paths[-1] - (likelihood.single(entity) if entity else 0.0)
        for single, character, form in ranked:
            if single < least:
                break
            yield character, form
        else:
            return
        # The others must make a word with what stands before them, or behind them.
        others = likelihood.followers(state.tail[-1:]) & forms.keys()
        if entity:
            others |= {form for form in forms if likelihood.is_pair(form + entity)}
        for form in sorted(others):
            yield from ((character, form) for single, character in forms[form] if single < least)

    def _characters(self, leads: Sequence[int], trails: Sequence[int]) -> _Characters:
        known = self._found.get((leads, trails))
        if known is None:
            known = self._found[leads, trails] = self._made_of(leads, trails)
        return known

    def _made_of(self, leads: Sequence[int], trails: Sequence[int]) -> _Characters:
        likelihood = self.evidence.likelihood
        made = (_character(lead, trail) for lead in leads for trail in trails)
        possible = [character for character in made if character and likelihood.is_possible(character)]
        # What neither the capture nor a word list has is mostly bytes that are paired wrongly: such a character must be
        # told by both of its bytes, and be a usual one.
        told = len(trails) * len(leads) == 1
        possible = [
            character
            for character in possible
            if not likelihood.is_unheard_of(character) or (told and simple_form(character).encode("gb2312", "ignore"))
        ]
        ranked = []
        forms: dict[str, list[tuple[float, str]]] = {}
        for character in possible:
            form = simple_form(character)
            single = likelihood.single(form)
            ranked.append((single, character, form))
            forms.setdefault(form, []).append((single, character))
        return sorted(ranked, key=lambda one: -one[0]), forms


@cache
def _bytes_of(character: str) -> tuple[tuple[int, ...], ...]:
    """The GBK bytes of a character, in every way it may have come: a half-width mark may have been a full-width one."""
    try:
        given = tuple(character.encode("gb18030"))
    except UnicodeEncodeError:
        return ((),)
    if len(given) == 1 and given[0] > 0x20:
        return (given, (0xA3, given[0] + 0x80))
    return (given,)


@cache
def _character(lead: int, trail: int) -> str:
    """The character of two GBK bytes, empty when they are none (private use counts as none)."""
    try:
        character = bytes((lead, trail)).decode("gbk")
    except UnicodeDecodeError:
        return ""
    return character if len(character) == 1 else ""


_TOKEN = re.compile(
    r"(?P<unknown>[?？\ufffd])(?:(?P<half>[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńň]{1,7})[)）]|(?P<entity>[a-z]{2,8});)?"
    r"|[(（](?P<full>[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńň]{1,7})[)）]|(?P<other>.)",
    re.S,
)
_ENTITIES = {
    "ldquo": "“",
    "rdquo": "”",
    "lsquo": "‘",
    "rsquo": "’",
    "mdash": "—",
    "hellip": "…",
    "middot": "·",
    "nbsp": " ",
    "times": "×",
    "ndash": "–",
    "bull": "•",
    "lt": "<",
    "gt": ">",
    "amp": "&",
}


def tokens_of(text: str, start: int, most: int) -> list[Token]:
    """At most ``most`` tokens of a text from an offset on. A well-formed reading of the character shown is no token."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start):
        if len(tokens) >= most:
            break
        if match["unknown"]:
            entity = _ENTITIES.get(match["entity"] or "", "")
            half = match["half"] or ""
            end = match.end() if entity or half else match.start() + 1
            tokens.append(Token(match["unknown"], end, half, entity))
            if match["entity"] and not entity:
                break
        elif match["full"] is not None:
            shown = tokens[-1].text if tokens else ""
            if len(shown) == 1 and shown.isascii() and shown.isalnum():
                tokens.append(Token("", match.end(), match["full"]))
        else:
            tokens.append(Token(match["other"], match.end()))
    return tokens

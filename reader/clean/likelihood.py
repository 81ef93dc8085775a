"""How likely a piece of Chinese text is: the best way to cut it into words, each as likely as it is frequent.

Used to choose between the few characters that a damaged byte allows. Words come from the capture itself (it knows its
own subject best), from a general list and from a list of official words. All counting is done on simplified forms,
so that a traditional capture can use simplified lists.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from math import inf, log

from reader.base.paths import resource
from reader.clean.script import simplify
from reader.clean.words import words

LONGEST_WORD = 4
# Shares of the sources: words of the capture, words of the lists, single characters (half capture, half general).
_OWN, _LISTED, _SINGLE, _FLOOR = 0.3, 0.5, 0.2, 1e-9
# A sequence seen once in a capture proves nothing: it may be the very place that is looked at.
_DISCOUNT = 1.0
_OFFICIAL = 500  # an official word counts as often as a usual word of the general list
# In a capture whose ``?`` are torn characters a real question mark stands after a question word only; and no
# sentence has but one character.
_QUESTION, _ELSEWHERE, _TOO_SHORT = 0.01, 1e-6, 1e-7
_STOP_MARKS = frozenset("。！？；，、：,.!?;:")
_SAMPLE = 100_000  # characters that the counts are made from: memory stays the same for any text


class Likelihood:
    """Log-likelihood of text in the language of one capture, and which characters it can hold at all."""

    def __init__(self, text: str, traditional: bool) -> None:
        """``text`` is the capture without its annotations; damaged places in it are too few to matter."""
        self.traditional = traditional
        self._charset = "big5" if traditional else "gb2312"
        self._own = frozenset(text[:_SAMPLE])
        plain = simplify(text[:_SAMPLE])
        self._total = max(1, len(plain))
        self._text = plain
        self._listed, self._listed_total = _general(), _total()
        self._counts = Counter(plain)
        self._pairs = Counter(map(str.__add__, plain, plain[1:]))
        self._followers: dict[str, set[str]] = {}
        self._possible: dict[str, bool] = {}
        self._chances: dict[str, float] = {}
        self._endings: dict[str, list[tuple[int, float]]] = {}

    def is_possible(self, character: str) -> bool:
        """Whether the capture or its script has a character: 罚 cannot stand in a traditional text, 罰 in no other."""
        known = self._possible.get(character)
        if known is None:
            known = self._possible[character] = character in self._own or bool(
                character.encode(self._charset, "ignore")
            )
        return known

    def is_unheard_of(self, character: str) -> bool:
        """Whether neither the capture nor the word lists have the character."""
        plain = simple_form(character)
        return not (self._counts.get(plain) or self._listed.get(plain))

    def followers(self, character: str) -> set[str]:
        """What stands behind a character (in its simple form) in the capture or in the words of the lists."""
        known = self._followers.get(character)
        if known is None:
            behind = f"{self._text}\0".split(character)[1:] if character else ()
            own = {part[:1] or character for part in behind}
            known = self._followers[character] = own | _listed_followers().get(character, set())
        return known

    def is_pair(self, text: str) -> bool:
        """Whether two characters (in their simple forms) stand together in the capture or in a word of the lists."""
        return text in self._pairs or (len(text) == 2 and text in self._listed)

    def single(self, character: str) -> float:
        """The chance of a character (in its simple form) as a word of its own; 0 when it is a mark, which depends."""
        known = self._chances.get(character)
        if known is None:
            if character in _STOP_MARKS:
                return 0.0
            own = self._counts.get(character, 0) / self._total
            listed = self._listed.get(character, 0) / self._listed_total if "\u3400" <= character <= "\u9fff" else own
            known = self._chances[character] = log(_SINGLE * (own + listed) / 2 + _FLOOR)
        return known

    def extend(self, paths: tuple[float, ...], tail: str, floor: float = -inf) -> tuple[float, ...]:
        """Best scores of the cuts that end at the last four characters, after one more character.

        ``paths`` are those of the text before (latest last, ``(0.0,)`` at the start), ``tail`` is the text's end with
        the new character, at most four of them, in their simple forms. The last of the result is the score of the whole
        text, a natural logarithm. Empty when that is less than ``floor``.
        """
        endings = self._endings.get(tail)
        if endings is None:
            endings = self._endings[tail] = self._endings_of(tail)
        best = paths[-1] + endings[0][1]  # the last character as a word of its own
        if len(endings) > 1:
            longest = len(paths)
            best = max([paths[-length] + chance for length, chance in endings if length <= longest])
        return () if best < floor else (*paths[1 - LONGEST_WORD :], best)

    def of(self, text: str, before: str) -> float:
        """How likely a text is behind ``before`` (at most three characters), a natural logarithm."""
        shown = [simple_form(character) for character in before]
        paths = self.extend_by((0.0,), "", shown)
        return self.extend_by(paths, "".join(shown), map(simple_form, text))[-1] - paths[-1]

    def extend_by(self, paths: tuple[float, ...], tail: str, characters: Iterable[str]) -> tuple[float, ...]:
        """As ``extend``, after several characters (in their simple forms); ``tail`` is the end of the text before."""
        for character in characters:
            tail = (tail + character)[-LONGEST_WORD:]
            endings = self._endings.get(tail)
            if endings is None:
                endings = self._endings[tail] = self._endings_of(tail)
            best = paths[-1] + endings[0][1]
            if len(endings) > 1:
                longest = len(paths)
                best = max([paths[-length] + chance for length, chance in endings if length <= longest])
            paths = (*paths[1 - LONGEST_WORD :], best)
        return paths

    def _endings_of(self, tail: str) -> list[tuple[int, float]]:
        """The words that a text may end with: their lengths and their chances."""
        last = tail[-1:]
        if last in _STOP_MARKS:
            return [(1, self._stop(last, tail))]
        found = [(1, self.single(last))]
        for start in range(len(tail) - 2, -1, -1):
            pair = tail[start : start + 2]
            if pair not in self._pairs and pair not in self._listed:
                break  # no longer word is known either
            word = tail[start:]
            chance = self._chances.get(word)
            if chance is None:
                chance = self._chances[word] = self._word(word)
            if chance > -inf:
                found.append((len(word), chance))
        return found

    def _word(self, word: str) -> float:
        """The chance of a word of two characters or more."""
        own = max(0.0, self._count(word) - _DISCOUNT)
        share = _OWN * own / self._total + _LISTED * self._listed.get(word, 0) / self._listed_total
        return log(share) if share and _STOP_MARKS.isdisjoint(word) else -inf

    def _count(self, word: str) -> int:
        """How often the capture has a word."""
        fewest = min([self._pairs.get(word[place : place + 2], 0) for place in range(len(word) - 1)])
        if len(word) == 2 or fewest <= _DISCOUNT:
            return fewest
        count, place = 0, self._text.find(word)
        while place >= 0:
            count, place = count + 1, self._text.find(word, place + 1)
        return count

    def _stop(self, mark: str, tail: str) -> float:
        if mark in "?？":
            return log(_QUESTION if tail[-2:-1] in ("吗", "呢", "么", "何", "谁") else _ELSEWHERE)
        if any(character in "。！？；，" for character in tail[-3:-1]):
            return log(_TOO_SHORT)
        return log(max(self._counts[mark] / self._total, 0.001))


@cache
def simple_form(character: str) -> str:
    """The simplified form of one character."""
    return simplify(character)[:1]


@cache
def _total() -> int:
    return sum(count for word, count in _general().items() if len(word) == 2)


@cache
def _listed_followers() -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for pair in _general():
        if len(pair) == 2:
            found[pair[0]].add(pair[1])
    return dict(found)


@cache
def _general() -> Counter[str]:
    """Counts of two-character words, of single characters in them, and of the official words."""
    counts: Counter[str] = Counter()
    for line in resource("rules", "clean_pairs.tsv").read_text(encoding="utf-8").splitlines():
        first, _, followers = line.partition("\t")
        if not line.startswith("#"):
            counts.update({first + follower[0]: int(follower[1:]) for follower in followers.split()})
    for pair, count in list(counts.items()):
        counts[pair[0]] += count // 2
        counts[pair[1]] += count // 2
    for word in words("vocabulary", "word"):
        counts[word] += _OFFICIAL
        counts.update(dict.fromkeys(map("".join, pairwise(word)), 1))
    return counts

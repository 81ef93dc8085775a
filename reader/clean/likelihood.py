"""How likely a piece of Chinese text is: the best way to cut it into words, each as likely as it is frequent.

Used to choose between the few characters that a damaged byte allows. Words come from the capture itself (it knows its
own subject best), from a general list and from a list of official words. All counting is done on simplified forms,
so that a traditional capture can use simplified lists.
"""

from collections import Counter
from functools import cache
from itertools import pairwise
from math import log

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
_NO_WORD = -1e6
_STOPS = "。！？；，、：,.!?;:"


class Likelihood:
    """Log-likelihood of text in the language of one capture, and which characters it can hold at all."""

    def __init__(self, text: str, traditional: bool) -> None:
        """``text`` is the capture without its annotations; damaged places in it are too few to matter."""
        self._charset = "big5" if traditional else "gb2312"
        plain = simplify(text)
        self._total = max(1, len(plain))
        self._counts: list[Counter[str]] = [Counter(plain)]
        for length in range(2, LONGEST_WORD + 1):
            pieces = zip(*(plain[offset:] for offset in range(length)), strict=False)
            self._counts.append(Counter(map("".join, pieces)))
        self._possible: dict[str, bool] = {}
        self._chances: dict[str, float] = {}

    def is_possible(self, character: str) -> bool:
        """Whether the capture's script has the character: 罚 cannot stand in a traditional text, 罰 in no other."""
        known = self._possible.get(character)
        if known is None:
            known = self._possible[character] = bool(character.encode(self._charset, "ignore"))
        return known

    def is_unheard_of(self, character: str) -> bool:
        """Whether neither the capture nor the word lists have the character."""
        plain = _plain(character)
        return not (self._counts[0][plain] or _general()[plain])

    def extend(self, paths: tuple[float, ...], tail: str) -> tuple[float, ...]:
        """Best scores of the cuts that end at the last four characters, after one more character.

        ``paths`` are those of the text before (latest last, ``(0.0,)`` at the start), ``tail`` is the text's end with
        the new character. The last of the result is the score of the whole text, a natural logarithm.
        """
        plain = "".join([_plain(character) for character in tail[-LONGEST_WORD:]])
        known = self._chances
        best = paths[-1] + self._chance(plain[-1:], plain)
        for length in range(2, min(len(plain), len(paths)) + 1):
            before = paths[-length]
            if before <= best:
                continue  # no word is likelier than certain
            word = plain[-length:]
            chance = known.get(word)
            if chance is None:
                chance = self._chance(word, plain)
            best = max(best, before + chance)
        return (*paths[1 - LONGEST_WORD :], best)

    def _chance(self, word: str, tail: str) -> float:
        if word in _STOPS:
            return self._stop(word, tail)
        known = self._chances.get(word)
        if known is None:
            chance = self._word(word) + (_FLOOR if len(word) == 1 else 0.0)
            known = self._chances[word] = log(chance) if chance else _NO_WORD
        return known

    def _word(self, word: str) -> float:
        general = _general()
        own = self._counts[len(word) - 1][word]
        if len(word) == 1:
            listed = general[word] / _total() if "\u3400" <= word <= "\u9fff" else own / self._total
            return _SINGLE * (own / self._total + listed) / 2
        if any(mark in _STOPS for mark in word):
            return 0.0
        return _OWN * max(0.0, own - _DISCOUNT) / self._total + _LISTED * general[word] / _total()

    def _stop(self, mark: str, tail: str) -> float:
        if mark in "?？":
            return log(_QUESTION if tail[-2:-1] in ("吗", "呢", "么", "何", "谁") else _ELSEWHERE)
        if any(character in "。！？；，" for character in tail[-3:-1]):
            return log(_TOO_SHORT)
        return log(max(self._counts[0][mark] / self._total, 0.001))


@cache
def _plain(character: str) -> str:
    return simplify(character)[:1]


@cache
def _total() -> int:
    return sum(count for word, count in _general().items() if len(word) == 2)


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

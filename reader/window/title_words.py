"""The words of the notices' titles by their pinyin, so that who has only letters to touch finds them. No widgets here.

No input method is needed for that: whatever is not in a title would not be found by its title either.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+|[A-Za-z]{2,}")
_LONGEST = 8  # characters of two words that are offered as one


@dataclass(frozen=True, slots=True)
class TitleWord:
    """A word, its syllables without tones (ü is v), and in how many titles it stands."""

    text: str
    syllables: tuple[str, ...]
    titles: int


def title_words(titles: Iterable[str]) -> tuple[TitleWord, ...]:
    """The words of the titles, and every two that stand side by side; those of most titles first.

    Loads pypinyin and a dictionary (0.5 s): not in the window's thread.
    """
    from pypinyin import lazy_pinyin

    counted: Counter[str] = Counter()
    for title in titles:
        counted.update(_words(title))
    ordered = sorted(counted, key=lambda word: (-counted[word], len(word), word))
    return tuple(
        TitleWord(word, tuple(lazy_pinyin(word)) if not word.isascii() else (word.lower(),), counted[word])
        for word in ordered
    )


def _words(title: str) -> set[str]:
    from rjieba import cut  # loads a dictionary

    found: set[str] = set()
    for run in _RUN.findall(title):
        before = ""
        for word in [run] if run.isascii() else cut(run):
            found |= {each for each in (word, before + word) if 1 < len(each) <= _LONGEST}
            before = word
    return found


def candidates(words: Sequence[TitleWord], typed: str, most: int) -> tuple[str, ...]:
    """Words whose pinyin begins as typed: in full (gongshui), by initials (gs), or mixed (gongs).

    Those whose every syllable was begun come first, then those of most titles.
    """
    if not typed:
        return ()
    met = [(used < len(word.syllables), number) for number, word in enumerate(words) if (used := _used(word, typed))]
    return tuple(words[number].text for _, number in sorted(met)[:most])


def _used(word: TitleWord, typed: str) -> int:
    """How many syllables from the first one on the letters begin, at the most; 0 when they do not fit."""
    if not word.syllables[0].startswith(typed[0]):
        return 0
    return _most_used(word.syllables, typed)


@lru_cache(maxsize=4096)
def _most_used(syllables: tuple[str, ...], typed: str) -> int:
    if not typed or not syllables:
        return 0
    best = 0
    first, rest = syllables[0], syllables[1:]
    for length in range(1, min(len(first), len(typed)) + 1):
        if not typed.startswith(first[:length]):
            break
        if length == len(typed):
            best = max(best, 1)
        elif after := _most_used(rest, typed[length:]):
            best = max(best, 1 + after)
    return best

"""How words are read where a voice would read them wrong: ``resources/lexicon/*.tsv`` and the user's own file.

A row is a word, its pinyin (a syllable with tone digit for each character, ``v`` for ü, 5 for the neutral tone), and a
note. Some rows are there to guard others: 龙头 and 发展 keep 头发 from being found in 龙头发展.

Reading a text: from left to right the longest word that begins here. It is passed over when its last character
begins another word of the lexicon (市|长期, not 市长|期).
"""

import functools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.base.paths import data_folder, resource

WORD_FILES = ("names.tsv", "polyphones.tsv")
OWN_FILE = "lexicon.tsv"


@dataclass(frozen=True, slots=True)
class Reading:
    """A word found in a text: the half-open span, and the syllables, one for each character."""

    start: int
    end: int
    syllables: tuple[str, ...]


class Lexicon:
    """Words and their syllables."""

    def __init__(self, words: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self._by_first: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for word, syllables in dict(words).items():
            self._by_first.setdefault(word[0], []).append((word, syllables))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: len(entry[0]), reverse=True)

    def readings(self, text: str) -> Iterator[Reading]:
        """The words of the lexicon that stand in the text, in order, never overlapping."""
        position = 0
        while position < len(text):
            found = self._longest(text, position)
            if found is None or self._torn(text, position, found[0]):
                position += 1
                continue
            word, syllables = found
            yield Reading(position, position + len(word), syllables)
            position += len(word)

    def _longest(self, text: str, position: int) -> tuple[str, tuple[str, ...]] | None:
        for entry in self._by_first.get(text[position], ()):
            if text.startswith(entry[0], position):
                return entry
        return None

    def _torn(self, text: str, position: int, word: str) -> bool:
        return len(word) > 1 and self._longest(text, position + len(word) - 1) is not None


def read_lexicon(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The rows of a lexicon file; rows that make no sense are left out. A missing file has none."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return
    for line in lines[1:]:
        fields = line.split("\t")
        syllables = tuple(fields[1].split()) if len(fields) > 1 else ()
        if fields[0] and len(fields[0]) == len(syllables) and all(_is_syllable(part) for part in syllables):
            yield fields[0], syllables


@functools.cache
def words() -> Lexicon:
    """The lexicon that ships, with the user's own file (in the data folder) over it."""
    rows: dict[str, tuple[str, ...]] = {}
    for path in (*(resource("lexicon", name) for name in WORD_FILES), data_folder() / OWN_FILE):
        rows.update(read_lexicon(path))
    return Lexicon(rows.items())


def _is_syllable(part: str) -> bool:
    return part[-1] in "12345" and part[:-1].isalpha() and part.islower()

"""How words are read where a voice would read them wrong: ``resources/lexicon/*.tsv`` and the user's own file.

A row is a word, its pinyin (a syllable with tone digit for each character, ``v`` for ü, 5 for the neutral tone), and a
note. Some rows are there to guard others: 龙头 and 发展 keep 头发 from being found in 龙头发展.

Reading a text: from left to right the longest word that begins here. It is passed over when its last character
begins another word of the lexicon (市|长期, not 市长|期), except for the guards, which always stand. The user's own
words come before all others and stand wherever they are found. Where no word decides, ``context_readings`` may.
"""

import functools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.base.paths import data_folder, resource
from reader.speech.context_readings import reading_at

WORD_FILES = ("names.tsv", "polyphones.tsv")
OWN_FILE = "lexicon.tsv"
GUARD = "防误切"  # the note of a row that guards


@dataclass(frozen=True, slots=True)
class Reading:
    """A word found in a text: the half-open span, and the syllables, one for each character."""

    start: int
    end: int
    syllables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: the word, a syllable for each character, and whether the word is a guard."""

    word: str
    syllables: tuple[str, ...]
    guard: bool = False


class Lexicon:
    """Words and their syllables; of two rows for the same word the later one counts. ``own`` stands over all."""

    def __init__(self, entries: Iterable[Entry], own: Iterable[Entry] = ()) -> None:
        self._by_first = _by_first(entries)
        self._own = _by_first(own)

    def readings(self, text: str) -> Iterator[Reading]:
        """The words of the lexicon that stand in the text, in order, never overlapping."""
        own = self._own_readings(text) if self._own else []
        position = 0
        for taken in own:
            yield from self._between(text, position, taken.start)
            yield taken
            position = taken.end
        yield from self._between(text, position, len(text))

    def _own_readings(self, text: str) -> list[Reading]:
        found: list[Reading] = []
        position = 0
        while position < len(text):
            if entry := _longest(self._own, text, position):
                found.append(Reading(position, position + len(entry.word), entry.syllables))
                position += len(entry.word)
            else:
                position += 1
        return found

    def _between(self, text: str, position: int, end: int) -> Iterator[Reading]:
        """The readings from ``position`` on that end at ``end`` or before it."""
        while position < end:
            entry = _longest(self._by_first, text, position)
            if entry is None or position + len(entry.word) > end or self._torn(text, position, entry):
                if syllable := reading_at(text, position):
                    yield Reading(position, position + 1, (syllable,))
                position += 1
                continue
            yield Reading(position, position + len(entry.word), entry.syllables)
            position += len(entry.word)

    def _torn(self, text: str, position: int, entry: Entry) -> bool:
        if entry.guard or len(entry.word) == 1:
            return False
        last = position + len(entry.word) - 1
        other = _longest(self._by_first, text, last)
        return other is not None and len(other.word) > 1 and not self._torn(text, last, other)


def _by_first(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    table: dict[str, list[Entry]] = {}
    for entry in {entry.word: entry for entry in entries}.values():
        table.setdefault(entry.word[0], []).append(entry)
    for same_first in table.values():
        same_first.sort(key=lambda entry: len(entry.word), reverse=True)
    return table


def _longest(table: dict[str, list[Entry]], text: str, position: int) -> Entry | None:
    for entry in table.get(text[position], ()):
        if text.startswith(entry.word, position):
            return entry
    return None


def read_lexicon(path: Path) -> Iterator[Entry]:
    """The rows of a lexicon file; rows that make no sense are left out. A missing file has none."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return
    for line in lines[1:]:
        fields = line.split("\t")
        syllables = tuple(fields[1].split()) if len(fields) > 1 else ()
        if fields[0] and len(fields[0]) == len(syllables) and all(_is_syllable(part) for part in syllables):
            yield Entry(fields[0], syllables, fields[2:3] == [GUARD])


def words() -> Lexicon:
    """The lexicon that ships, with the user's own file (in the data folder) over it.

    That file is looked at each time, which takes some 20 microseconds, and read again when it changed: a word mended in
    the window is read so by every process that speaks, from its next utterance on, without being told.
    """
    own = own_file()
    try:
        state = own.stat()
        stamp = (state.st_mtime_ns, state.st_size, state.st_ino)
    except OSError:
        stamp = (0, 0, 0)
    return _words(own, stamp)


def own_file() -> Path:
    """The user's own lexicon, in the form of those that ship; it need not exist."""
    return data_folder() / OWN_FILE


@functools.lru_cache(maxsize=2)
def _words(own: Path, _stamp: tuple[int, int, int]) -> Lexicon:
    return Lexicon(_shipped(), read_lexicon(own))


@functools.cache
def _shipped() -> tuple[Entry, ...]:
    return tuple(entry for name in WORD_FILES for entry in read_lexicon(resource("lexicon", name)))


def _is_syllable(part: str) -> bool:
    return part[-1] in "12345" and part[:-1].isalpha() and part.islower()

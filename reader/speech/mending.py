"""A word that is read wrong, mended by the user: what it could be read as, and the file that keeps the choice.

1. ``candidates`` gives the readings a chosen word could have, the one in use first. ``Candidate.sample`` is spoken text
   of other characters that any engine reads so (as far as there are such): it is played, nothing is written for it.
   The first call loads pypinyin, which takes up to a second: not in the window's thread.
2. ``mend`` and ``forget`` write the user's own lexicon in one step. Every process that speaks looks at it before each
   utterance (``lexicon.words``): nothing has to be told or started again.
3. What was made ahead keeps its old reading until it is asked for anew (``SpeechQueue.again``).
"""

import contextlib
import functools
import itertools
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from reader.base.errors import SpeechError
from reader.base.wording import tr
from reader.speech.lexicon import Entry, own_file, read_lexicon, words

LONGEST_WORD = 12  # characters; a longer choice is a sentence
MOST = 8  # candidates: what can be heard through without losing the first
_NOTE = "自己改的"
_HEAD = "word\tpinyin\tnote"
_AROUND = 20  # characters before and behind that help to tell the reading


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reading: ``syllables`` with tone digits (``huan2``), ``marked`` for the eye (huán), ``sample`` for the ear."""

    syllables: tuple[str, ...]
    marked: str
    sample: str


def candidates(text: str, start: int, end: int) -> tuple[Candidate, ...]:
    """What the word ``text[start:end]`` could be read as, the reading in use first, at most 8.

    Empty when the choice is not made of 1 to 12 Chinese characters alone.
    """
    word = text[start:end]
    if not 0 < len(word) <= LONGEST_WORD or not all(_is_chinese(character) for character in word):
        return ()
    in_use = _in_use(text, start, end)
    each = [_of_character(character) for character in word]
    if len(in_use) != len(word) or not all(each):
        return ()
    ordered = [[one, *(other for other in others if other != one)] for one, others in zip(in_use, each, strict=True)]
    found = dict.fromkeys([in_use, _guessed(word)])
    # The fewer syllables differ from what is read now, and the commoner they are, the sooner.
    ranks = sorted(_ranks([len(one) for one in ordered]), key=lambda rank: (sum(map(bool, rank)), sum(rank)))
    for rank in ranks:
        found.setdefault(tuple(one[index] for one, index in zip(ordered, rank, strict=True)))
    return tuple(_candidate(word, syllables) for syllables in list(found)[:MOST])


def mend(word: str, pinyin: str) -> Entry:
    """Read ``word`` so from now on. ``pinyin``: a syllable for each character, apart, with tone digits or marks.

    Raises SpeechError when the pinyin does not fit the word or the file cannot be written.
    """
    if not 0 < len(word) <= LONGEST_WORD or not all(_is_chinese(character) for character in word):
        raise SpeechError(tr("请选一个词（1到{most}个汉字）再改读音。", most=LONGEST_WORD))
    syllables = tuple(_with_digit(part) for part in pinyin.split())
    if len(syllables) != len(word):
        raise SpeechError(
            tr("“{word}”有{count}个字，拼音也要有{count}个音节，用空格隔开。", word=word, count=len(word))
        )
    if wrong := [part for part, syllable in zip(pinyin.split(), syllables, strict=True) if not syllable]:
        raise SpeechError(tr("“{syllable}”不是普通话的音节，请写成 zhong4 或 zhòng 这样。", syllable=wrong[0]))
    _write(word, "\t".join((word, " ".join(syllables), _NOTE)))
    return Entry(word, syllables)


def forget(word: str) -> bool:
    """Read ``word`` again as before it was mended; false when it never was. Raises SpeechError when it cannot be."""
    if word not in {entry.word for entry in own_words()}:
        return False
    _write(word, None)
    return True


def own_words() -> tuple[Entry, ...]:
    """The words the user mended, as they stand in his file; a later row for the same word counts."""
    return tuple({entry.word: entry for entry in read_lexicon(own_file())}.values())


def _write(word: str, row: str | None) -> None:
    """The file without the rows of ``word``, with ``row`` at its end; all other lines stay as they are."""
    target = own_file()
    temporary: Path | None = None
    try:
        lines = target.read_text(encoding="utf-8").splitlines() if target.exists() else [_HEAD]
        kept = [line for line in lines[1:] if line.split("\t")[0] != word]
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".lexicon-")
        temporary = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write("\n".join([*lines[:1], *kept, *([row] if row else [])]) + "\n")
        temporary.replace(target)
    except (OSError, UnicodeDecodeError) as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        reason = error.strerror if isinstance(error, OSError) and error.strerror else tr("文件不是 UTF-8 文本")
        raise SpeechError(tr("没能写入自己的读音表 {target}（{reason}）。", target=target, reason=reason)) from error


def _is_chinese(character: str) -> bool:
    return "一" <= character <= "鿿" or "㐀" <= character <= "䶿" or character == "〇" or character >= "\U00020000"


def _in_use(text: str, start: int, end: int) -> tuple[str, ...]:
    """How the word is read now: by the lexicon where it says something, else as pypinyin reads it in its sentence."""
    left, right = max(0, start - _AROUND), min(len(text), end + _AROUND)
    around = text[left:right]
    read = list(_guessed(around))
    if len(read) != len(around):
        read = ["", *itertools.repeat("", len(around) - 1)]
        read[start - left : end - left] = _guessed(text[start:end])
    for reading in words().readings(around):
        read[reading.start : reading.end] = reading.syllables
    return tuple(read[start - left : end - left])


def _guessed(text: str) -> tuple[str, ...]:
    """One syllable for each character; what is not Chinese stands for itself."""
    from pypinyin import Style, lazy_pinyin

    syllables = lazy_pinyin(
        text,
        style=Style.TONE3,
        neutral_tone_with_five=True,
        errors=_one_by_one,  # type: ignore[arg-type]  # a list is allowed, though not in its types
    )
    return tuple(syllable.replace("ü", "v") for syllable in syllables)


def _one_by_one(other: str) -> list[str]:
    return list(other)


def _of_character(character: str) -> list[str]:
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.TONE3, heteronym=True, neutral_tone_with_five=True, errors="ignore")
    readings = [syllable.replace("ü", "v") for syllable in found[0]] if found else []
    return [syllable for syllable in readings if _with_digit(syllable)]


def _ranks(sizes: list[int]) -> list[tuple[int, ...]]:
    """All choices of one reading each, as long as they are few; else those that differ in one place only."""
    if len(sizes) <= 3:
        return list(itertools.product(*map(range, sizes)))
    still = [0] * len(sizes)
    places = ((place, rank) for place, size in enumerate(sizes) for rank in range(1, size))
    return [(*still[:place], rank, *still[place + 1 :]) for place, rank in places]


def _candidate(word: str, syllables: tuple[str, ...]) -> Candidate:
    from pypinyin.contrib.tone_convert import to_tone

    marked = " ".join(to_tone(syllable.rstrip("5").replace("v", "ü")) for syllable in syllables)
    sounds = _characters_by_sound()
    sample = "".join(sounds.get(syllable, character) for syllable, character in zip(syllables, word, strict=True))
    return Candidate(syllables, marked, sample)


@functools.cache
def _characters_by_sound() -> dict[str, str]:
    """For each syllable a common character that is never read otherwise."""
    found: dict[str, str] = {}
    for lead in range(0xB0, 0xD8):  # the commoner half of GB 2312, in the order of sounds
        for trail in range(0xA1, 0xFF):
            character = bytes((lead, trail)).decode("gb2312", "ignore")
            readings = _of_character(character) if character else []
            if len(readings) == 1:
                found.setdefault(readings[0], character)
    return found


def _with_digit(part: str) -> str:
    """zhòng or zhong4 as zhong4; empty when it is no syllable of Mandarin."""
    from pypinyin.contrib.tone_convert import to_tone3

    bare = part.strip().lower().replace("u:", "ü").replace("v", "ü")
    syllable = (bare if bare[-1:].isdigit() else to_tone3(bare, neutral_tone_with_five=True)).replace("ü", "v")
    return syllable if syllable[-1:] in {*"12345"} and syllable[:-1] in _syllables() else ""


@functools.cache
def _syllables() -> frozenset[str]:
    """All syllables, without tones, that some character is read as."""
    from pypinyin.contrib.tone_convert import to_normal
    from pypinyin.pinyin_dict import pinyin_dict

    written = {reading for readings in pinyin_dict.values() for reading in readings.split(",")}
    plain = {to_normal(reading, v_to_u=True).replace("ü", "v") for reading in written}
    return frozenset(syllable for syllable in plain if syllable.isascii() and syllable.isalpha())

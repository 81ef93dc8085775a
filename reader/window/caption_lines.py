"""Lines of large letters: where a sentence is broken, and what stands above its characters. No widgets here."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

_OPENING, _CLOSING = "（【《「『〈〔‘“(\\[", "，。、；：？！）】》」』〉〕’”…—,;:?!)\\]％%"
# What is never torn: a word in Latin letters or a number, with the marks that must not begin or end a line.
_PIECE = re.compile(f"[{_OPENING}]*(?:[0-9A-Za-z]+(?:[.,:/-][0-9A-Za-z]+)*|.)[{_CLOSING}]*", re.DOTALL)
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")


def caption_lines(text: str, widths: Sequence[float], width: float) -> list[tuple[int, int]]:
    """Half-open spans of the lines of a text whose characters have these widths, none of them wider than ``width``
    (in the same unit) unless a single character is. Marks stay with their words as GB/T 15834-2011, 5.1 has it.
    """
    lines: list[tuple[int, int]] = []
    start, used = 0, 0.0
    for piece in _PIECE.finditer(text):
        wide = sum(widths[piece.start() : piece.end()])
        if used and used + wide > width:
            lines.append((start, piece.start()))
            start, used = piece.start(), 0.0
        for place in range(piece.start(), piece.end()) if wide > width else ():
            if used and used + widths[place] > width:
                lines.append((start, place))
                start, used = place, 0.0
            used += widths[place]
        if wide <= width:
            used += wide
    return [*lines, (start, len(text))] if text else []


def pinyin_above(text: str) -> tuple[str, ...]:
    """Pinyin with tone marks for each Chinese character, empty for any other; the lexicon's readings come first.

    Imports pypinyin (0.4 s): call it on another thread the first time.
    """
    from pypinyin import Style, pinyin
    from pypinyin.contrib.tone_convert import to_tone

    from reader.speech.lexicon import words

    above = [""] * len(text)
    for run in _HAN.finditer(text):
        above[run.start() : run.end()] = [sounds[0] for sounds in pinyin(run[0], style=Style.TONE)]
    for reading in words().readings(text):
        above[reading.start : reading.end] = [to_tone(syllable) for syllable in reading.syllables]
    return tuple("" if sound == character else sound for character, sound in zip(text, above, strict=True))


def in_script(text: str, script: str) -> str:
    """The text in the script of the settings (``reader.base.settings.SCRIPTS``), character for character.

    Imports the dictionaries of OpenCC (50 ms) for the traditional one.
    """
    if script != "traditional":
        return text
    converter = _to_traditional()
    after = converter.convert(text)
    return after if len(after) == len(text) else "".join(converter.convert(character)[:1] for character in text)


@cache
def _to_traditional() -> Any:
    from opencc import OpenCC

    return OpenCC("s2t")

"""One utterance on its way to the ear, and the places in its sound where it may be cut.

Only marks of the kind ``word`` are good enough to cut sound at: those an engine told. Estimated ones are not.
"""

import array
import bisect
import sys
from dataclasses import dataclass, replace

from reader.speech.manuscript import Place
from reader.speech.model import Audio
from reader.speech.sound_files import QUIET

_PAUSE_MARKS = "、，；：。！？,;:!?…—"
_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.05, 0.5  # seconds; the place of the voice is told every 0.02
REST_SECONDS = 0.3  # so far ahead a change of speed looks for its pause: making the rest takes a tenth of that


@dataclass(slots=True)
class Clip:
    """Asked for under ``number``, then with ``audio``, then with the player under the same number.

    ``start`` is the first character of the utterance's spoken text that is in it; ``join`` says, for the rest of an
    utterance that is being heard already, in which pause of the older clip it takes over.
    """

    number: int
    place: Place
    start: int = 0
    join: "Join | None" = None
    audio: Audio | None = None
    appended: bool = False


def moved(audio: Audio, characters: int) -> Audio:
    """The sound of an utterance's end, with its marks counted from the utterance's beginning."""
    if not characters:
        return audio
    return replace(audio, boundaries=tuple(replace(mark, start=mark.start + characters) for mark in audio.boundaries))


def delayed(audio: Audio, seconds: float) -> Audio:
    """The same after so much silence."""
    silence = b"\0\0" * round(seconds * audio.sample_rate)
    marks = tuple(replace(mark, at=mark.at + seconds) for mark in audio.boundaries)
    return replace(audio, pcm=silence + audio.pcm, boundaries=marks)


def word_start(audio: Audio, seconds: float) -> float | None:
    """When the word began that sounds at ``seconds``; ``None`` where the engine marks no words."""
    marks = audio.boundaries
    if not marks or marks[0].kind != "word":
        return None
    which = bisect.bisect_right(marks, seconds, key=lambda mark: mark.at) - 1
    return marks[which].at if which >= 0 else 0.0


def cut(audio: Audio, seconds: float) -> Audio:
    """What is left of the sound from ``seconds`` on."""
    marks = tuple(replace(mark, at=mark.at - seconds) for mark in audio.boundaries if mark.at >= seconds)
    return replace(audio, pcm=audio.pcm[2 * round(seconds * audio.sample_rate) :], boundaries=marks)


@dataclass(frozen=True, slots=True)
class Join:
    """A pause in a sound: silent from ``begin`` seconds on, until at ``end`` the character ``start`` begins."""

    start: int
    begin: float
    end: float


def join_after(audio: Audio, spoken: str, seconds: float) -> Join | None:
    """The next pause in the sound that is at least ``REST_SECONDS`` away; ``None`` when there is none.

    Not at any word: a syllable of a polyphone (the 庆 of 重庆) may not be torn from the word that tells its sound, and
    a splice inside a clause is heard.
    """
    for mark in audio.boundaries:
        begins_clause = spoken[: mark.start].rstrip()[-1:] in _PAUSE_MARKS and spoken[mark.start : mark.start + 1]
        if mark.kind == "word" and mark.at >= seconds + REST_SECONDS and begins_clause:
            begin = _silent_from(audio, mark.at)
            if mark.at - begin >= _SHORTEST_PAUSE:
                return Join(mark.start, begin, mark.at)
    return None


def _silent_from(audio: Audio, end: float) -> float:
    """Since when all is quiet before ``end``, looking back at most ``_LONGEST_PAUSE``."""
    last = round(end * audio.sample_rate)
    first = max(0, last - round(_LONGEST_PAUSE * audio.sample_rate))
    samples = array.array("h", audio.pcm[2 * first : 2 * last])
    if sys.byteorder == "big":
        samples.byteswap()
    quiet = next((at for at in range(len(samples), 0, -1) if abs(samples[at - 1]) > QUIET), 0)
    return (first + quiet) / audio.sample_rate

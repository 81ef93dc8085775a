"""Clips laid one after the other on a line of frames, and what has been heard of them. No Qt, no clock.

Why a line: the device counts frames from when it was opened. As long as every clip knows its place on one line,
a device can be lost and opened again anywhere on it, and pause, gaps and highlights need no case of their own.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from reader.speech.model import Audio

BYTES_PER_FRAME = 2  # signed 16-bit mono
USUAL_RATE = 22050  # espeak-ng's; only for a tape that starts with a clip of no samples


@dataclass(slots=True)
class _Laid:
    number: int
    begin: int
    frames: int
    pcm: bytes
    started: bool = False

    @property
    def end(self) -> int:
        return self.begin + self.frames


@dataclass(frozen=True, slots=True)
class TapeEvent:
    """``kind`` is ``started``, ``position`` or ``finished``; ``seconds`` counts from the clip's first sample."""

    kind: str
    clip: int
    seconds: float


class Tape:
    """Clips of one sample rate (hertz) in the order they were laid; ``end`` is the frame where the next will begin."""

    def __init__(self, rate: int) -> None:
        self.rate = rate or USUAL_RATE
        self.end = 0
        self._clips: deque[_Laid] = deque()

    def fits(self, audio: Audio) -> bool:
        """Whether the clip can follow on this tape: same rate, or nothing in it to be heard."""
        return audio.sample_rate == self.rate or len(audio.pcm) < BYTES_PER_FRAME

    def lay(self, clip: int, audio: Audio, pause: float) -> None:
        """Add a clip and ``pause`` seconds of silence after it."""
        frames = len(audio.pcm) // BYTES_PER_FRAME
        self._clips.append(_Laid(clip, self.end, frames, audio.pcm))
        self.end += frames + max(0, round(pause * self.rate))

    def read(self, start: int, count: int) -> bytes:
        """Samples of the half-open frame span; zeros wherever no clip lies."""
        out = bytearray(count * BYTES_PER_FRAME)
        for clip in self._clips:
            first, last = max(start, clip.begin), min(start + count, clip.end)
            if first < last:
                piece = clip.pcm[(first - clip.begin) * BYTES_PER_FRAME : (last - clip.begin) * BYTES_PER_FRAME]
                out[(first - start) * BYTES_PER_FRAME : (last - start) * BYTES_PER_FRAME] = piece
        return bytes(out)

    def advance(self, heard: int) -> Iterator[TapeEvent]:
        """What is to be told now that everything before frame ``heard`` was heard, each thing once, in order.

        Clips that were heard to their end are forgotten. The caller may stop in the middle (when what it told led to
        a ``stop``).
        """
        while self._clips:
            clip = self._clips[0]
            begun = heard > clip.begin or (not clip.frames and heard >= clip.begin)
            if not begun:
                return
            if not clip.started:
                clip.started = True
                yield TapeEvent("started", clip.number, 0.0)
            if heard < clip.end:
                yield TapeEvent("position", clip.number, (heard - clip.begin) / self.rate)
                return
            self._clips.popleft()
            yield TapeEvent("finished", clip.number, clip.frames / self.rate)

    @property
    def told(self) -> bool:
        """Whether every clip laid so far was heard to its end."""
        return not self._clips

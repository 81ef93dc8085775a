"""The values of speech: what is said in one go, what an engine can do, what it gives back."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Spoken:
    """Spoken form of a text. ``map`` rows are (source0, source1, spoken0, spoken1), half-open code-point spans.

    The rows cover both texts in order and without a gap: any spoken character leads to its source span, and any
    source character to its spoken span (which may be empty).
    """

    text: str
    map: tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is spoken in one go: at most 80 spoken characters.

    ``start`` and ``end`` are the half-open span of the reading text it says, ``sentence`` the span of the whole
    sentence it belongs to (what is highlighted), ``spoken`` what the engine is given, ``map`` as in ``Spoken``
    with source offsets into the reading text, ``pause`` the silence after it in seconds.
    """

    start: int
    end: int
    sentence: tuple[int, int]
    spoken: str
    map: tuple[tuple[int, int, int, int], ...]
    pause: float


@dataclass(frozen=True, slots=True)
class Boundary:
    """Where the voice is: ``kind`` is ``word`` when the engine told it, ``estimate`` when it was counted out.

    ``start`` and ``length`` count characters of the utterance's spoken text, ``at`` is in seconds from the
    utterance's first sample.
    """

    kind: str
    start: int
    length: int
    at: float


@dataclass(frozen=True, slots=True)
class Audio:
    """Signed 16-bit little-endian mono samples, their rate in hertz, and the boundaries in them."""

    pcm: bytes
    sample_rate: int
    boundaries: tuple[Boundary, ...] = ()

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return len(self.pcm) / 2 / self.sample_rate if self.sample_rate else 0.0


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of an engine: ``key`` is what the engine calls it, ``language`` a BCP 47 tag."""

    key: str
    name: str
    language: str


@dataclass(frozen=True, slots=True)
class EngineCapabilities:
    """What an engine can do, so that the rest of the program need not guess.

    ``version`` names everything that makes the same text sound the same; empty where sound is never kept.
    """

    name: str
    marks_words: bool
    changes_rate: bool
    voices: tuple[Voice, ...]
    version: str = ""


class QueueState(StrEnum):
    """The states of the queue (the window shows them; see ``speech/queue.py``)."""

    READY = "ready"
    PREPARING = "preparing"
    SPEAKING = "speaking"
    PAUSED = "paused"
    FAILED = "failed"

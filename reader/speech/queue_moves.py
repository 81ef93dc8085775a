"""The table of the queue: what may happen in which state, and who is told. The flow itself is in ``queue.py``."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from reader.speech.model import Audio, QueueState


class Synthesizer(Protocol):
    """What the queue needs of a worker."""

    def request(
        self,
        request: int,
        spoken: str,
        rate: str,
        on_audio: Callable[[int, Audio], None],
        on_error: Callable[[int, str], None],
    ) -> None:
        """Ask for sound; a callback comes on another thread."""

    def cancel(self, request: int) -> None:
        """Forget it."""

    def hurry(self, request: int) -> None:
        """All is silent until this is there."""


def _ignore(*_what: int) -> None:
    return


@dataclass(frozen=True, slots=True)
class QueueEvents:
    """Who is told what, always on the owner's thread. Spans are offsets into the section's text.

    ``section(n)``: the voice goes on to another section than the one ``say_all`` began with (always before its first
    ``sentence``). ``word``: the word that sounds, where the engine marks words. ``near``: about where the voice is,
    where it does not; good for scrolling along, not for showing a word.
    """

    state: Callable[[QueueState], None]
    sentence: Callable[[int, int], None]
    word: Callable[[int, int], None]
    ended: Callable[[], None]
    message: Callable[[str], None]
    section: Callable[[int], None] = _ignore
    near: Callable[[int, int], None] = _ignore


class Verb(StrEnum):
    """What may happen to the queue: the owner's verbs, and what the player and the worker say."""

    SAY = "say"
    STOP = "stop"
    PAUSE = "pause"
    RESUME = "resume"
    NEXT = "next"
    PREVIOUS = "previous"
    AGAIN = "again"
    HEARD = "heard"
    DONE = "done"
    BROKE = "broke"


READY, PREPARING, SPEAKING, PAUSED, FAILED = QueueState
BUSY = (PREPARING, SPEAKING, PAUSED)

MOVES: dict[tuple[QueueState, Verb], QueueState] = {
    **{(state, Verb.SAY): PREPARING for state in QueueState},
    **{(state, Verb.STOP): READY for state in QueueState},
    **{(state, verb): PREPARING for state in BUSY for verb in (Verb.NEXT, Verb.PREVIOUS)},
    **{(state, Verb.AGAIN): PREPARING for state in QueueState},
    **{(state, Verb.BROKE): FAILED for state in BUSY},
    (PREPARING, Verb.DONE): READY,
    (SPEAKING, Verb.DONE): READY,
    (PREPARING, Verb.PAUSE): PAUSED,
    (SPEAKING, Verb.PAUSE): PAUSED,
    (PAUSED, Verb.RESUME): SPEAKING,  # or preparing, when nothing was heard yet
    (PREPARING, Verb.HEARD): SPEAKING,
    (SPEAKING, Verb.HEARD): SPEAKING,
}

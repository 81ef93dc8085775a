"""What every engine is to the rest of the program: text in, PCM with boundaries out. One file per engine.

An engine lives in a process of its own (``engine_process.py``) and is used from that process's main thread only,
because SAPI5 wants its COM apartment there and macOS its run loop.
"""

from collections.abc import Callable
from typing import Protocol

from reader.base.wording import tr
from reader.speech.model import Audio, EngineCapabilities


class EngineUnavailableError(Exception):
    """The engine cannot work on this machine; ``str(error)`` is one Chinese line that says how to mend it."""


class UtteranceError(Exception):
    """This one utterance could not be made into sound; the engine itself goes on."""


class SpeechEngine(Protocol):
    """An engine. ``rate`` is one of ``reader.base.settings.RATES``."""

    def capabilities(self) -> EngineCapabilities:
        """What it can do."""

    def synthesize(self, spoken: str, rate: str) -> Audio:
        """Make sound of at most 80 spoken characters. Boundaries count characters of ``spoken``.

        Raises UtteranceError when it cannot be done.
        """

    def close(self) -> None:
        """Give back what it holds (temporary files)."""


def _open_pyttsx3(_voice: str) -> SpeechEngine:
    from reader.speech.pyttsx3_engine import Pyttsx3Engine

    return Pyttsx3Engine()


def _open_silent(_voice: str) -> SpeechEngine:
    from reader.speech.silent_engine import SilentEngine

    return SilentEngine()


def _open_neural(voice: str) -> SpeechEngine:
    from reader.speech.kokoro_engine import KokoroEngine

    return KokoroEngine(voice)


ENGINES: dict[str, Callable[[str], SpeechEngine]] = {
    "pyttsx3": _open_pyttsx3,
    "silent": _open_silent,
    "neural": _open_neural,
}


def open_engine(name: str, voice: str = "") -> SpeechEngine:
    """Start the engine of that name with one of its voices (its first one without). Raises EngineUnavailableError."""
    if name not in ENGINES:
        raise EngineUnavailableError(
            tr("没有名为“{name}”的朗读引擎；可用的有：{known}。", name=name, known=tr("、").join(ENGINES))
        )
    return ENGINES[name](voice)

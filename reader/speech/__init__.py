"""In: reading text. Out: utterances, then PCM with boundaries, in the right order and only when asked.

Owns written-to-spoken Chinese with offsets kept, the queue, and the engines in worker processes. No Qt.
Public: ``to_spoken``, ``utterances_of``, ``spoken_as_json``, ``voice_choices``, ``open_source``, ``SpeechWorker``,
``SpeechQueue``, ``QueueEvents``, ``Player``, ``checks``, ``save_speech``, ``prepare_voice``. Each is loaded when it is
first used: a window must start fast.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.speech.mending import Candidate, candidates, forget, mend, own_words
    from reader.speech.model import Audio, Boundary, QueueState, Spoken, Utterance
    from reader.speech.normalize import to_spoken
    from reader.speech.player import Player, PlayerEvents
    from reader.speech.preflight import checks
    from reader.speech.prepare import Prepared, prepare_voice
    from reader.speech.queue import SpeechQueue
    from reader.speech.queue_moves import QueueEvents
    from reader.speech.save import save_speech
    from reader.speech.utterances import iter_utterances, spoken_as_json, utterances_of
    from reader.speech.voices import VoiceChoice, open_source, voice_choices
    from reader.speech.worker import SpeechWorker

_HOME = {
    "Candidate": "mending",
    "candidates": "mending",
    "forget": "mending",
    "mend": "mending",
    "own_words": "mending",
    "Audio": "model",
    "Boundary": "model",
    "QueueState": "model",
    "Spoken": "model",
    "Utterance": "model",
    "to_spoken": "normalize",
    "Player": "player",
    "PlayerEvents": "player",
    "checks": "preflight",
    "Prepared": "prepare",
    "prepare_voice": "prepare",
    "QueueEvents": "queue_moves",
    "SpeechQueue": "queue",
    "save_speech": "save",
    "iter_utterances": "utterances",
    "spoken_as_json": "utterances",
    "utterances_of": "utterances",
    "VoiceChoice": "voices",
    "open_source": "voices",
    "voice_choices": "voices",
    "SpeechWorker": "worker",
}

__all__ = [
    "Audio",
    "Boundary",
    "Candidate",
    "Player",
    "PlayerEvents",
    "Prepared",
    "QueueEvents",
    "QueueState",
    "SpeechQueue",
    "SpeechWorker",
    "Spoken",
    "Utterance",
    "VoiceChoice",
    "candidates",
    "checks",
    "forget",
    "iter_utterances",
    "mend",
    "open_source",
    "own_words",
    "prepare_voice",
    "save_speech",
    "spoken_as_json",
    "to_spoken",
    "utterances_of",
    "voice_choices",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)

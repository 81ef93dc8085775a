"""Which voices this machine has, and how one is opened. Nothing here starts an engine to find out.

A voice is named by its key: that of an engine which needs no choice (``pyttsx3``: the quick voice; ``silent``), or of
a neural voice (``zf_xiaoxiao``). The empty key is the quick voice.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

from reader.base.errors import BadInputError
from reader.base.wording import marked, tr
from reader.speech.queue_moves import Synthesizer
from reader.speech.voice_pack import ENGINE_VERSION, installed
from reader.speech.worker import SpeechWorker

if TYPE_CHECKING:
    from reader.speech.audio_cache import AudioCache

QUICK, SILENT = "pyttsx3", "silent"
SAMPLE_TEXT = "您好，这是听公告的声音。请在2026年3月6日前带身份证到社区办理。"
NEURAL_ANSWER_SECONDS = 120.0  # 80 characters took 14 s on two busy cores
NEURAL_MEND = "pip install onnxruntime numpy"
_NEURAL_PARTS = ("onnxruntime", "numpy")
_QUICK_NAMES = {"win32": marked("Windows 中文语音"), "darwin": marked("macOS 中文语音")}


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """A voice one may choose. ``quick``: speaks at once, so that nothing need be prepared. ``works``: a sample can be
    heard; where not, ``mend`` is one line that says what is missing.
    """

    key: str
    name: str
    engine: str
    quick: bool
    works: bool
    mend: str = ""


class Source(Synthesizer, Protocol):
    """What gives the queue its sound: a worker, or a slow voice with its shelf."""

    on_notice: Callable[[str], None]

    def start(self) -> None:
        """Start what it needs; returns at once."""

    def close(self) -> None:
        """End every process."""


def voice_choices() -> tuple[VoiceChoice, ...]:
    """All voices, the quick one first."""
    from reader.speech.preflight import checks

    missing = [check for check in checks() if not check.ok] if sys.platform == "linux" else []
    mend = missing[0].mend if missing else ""
    found = [
        VoiceChoice(QUICK, tr(_QUICK_NAMES.get(sys.platform, "espeak-ng 普通话")), "pyttsx3", True, not missing, mend)
    ]
    pack = installed()
    if pack is not None:
        works = has_neural_parts()
        line = "" if works else NEURAL_MEND
        found += [VoiceChoice(one.key, tr(one.name), "neural", False, works, line) for one in pack.voices]
    found.append(VoiceChoice(SILENT, tr("静音（不出声，只走标记）"), "silent", True, True))
    return tuple(found)


def has_neural_parts() -> bool:
    """Whether the extra ``[neural]`` is installed."""
    return all(find_spec(name) is not None for name in _NEURAL_PARTS)


def is_neural(key: str) -> bool:
    """Whether the voice is one whose sound is prepared and kept, and can be used here."""
    pack = installed()
    return pack is not None and has_neural_parts() and key in {one.key for one in pack.voices}


def known_voice(key: str) -> str:
    """The key, checked. Raises BadInputError for a voice that is not there or cannot speak."""
    for one in voice_choices():
        if one.key == (key or QUICK):
            if not one.works:
                raise BadInputError(tr("“{name}”还不能用。怎样补上：{mend}", name=one.name, mend=one.mend))
            return one.key
    known = tr("、").join(one.key for one in voice_choices())
    raise BadInputError(tr("没有名为“{key}”的声音；可用的有：{known}。", key=key, known=known))


def open_source(voice: str = "", *, quick_when_late: bool = False, cache: "AudioCache | None" = None) -> Source:
    """The voice of that key, ready to be started; the quick voice when that one is not (or no longer) there.

    ``quick_when_late``: a sentence that a slow voice has not made in time is said by the quick one.
    """
    if is_neural(voice):
        from reader.speech.kept_voice import KeptVoice

        slow = neural_worker(voice)
        return KeptVoice(slow, ENGINE_VERSION, voice, quick=SpeechWorker() if quick_when_late else None, cache=cache)
    return SpeechWorker(SILENT if voice == SILENT else QUICK)


def neural_worker(voice: str) -> SpeechWorker:
    """The engine process of a neural voice."""
    return SpeechWorker("neural", voice, answer_seconds=NEURAL_ANSWER_SECONDS)

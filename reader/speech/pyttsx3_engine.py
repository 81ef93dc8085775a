"""pyttsx3 2.99 as a maker of PCM, on each platform in the way that was found to work there.

Linux (espeak-ng through espeakng-loader) is measured and tested. Windows (SAPI5) and macOS (NSSpeechSynthesizer) are
written to pyttsx3's sources and its issue tracker (#402, #419, #440, #361) and could not be run here.

What pyttsx3 needs, each found the hard way:
1. The first ``runAndWait`` of a process returns before anything happened: one empty one goes first, and never another
   (an empty one later never returns).
2. ``save_to_file`` and ``runAndWait`` for one text at a time; the file is looked at, an empty one is made again.
3. On Linux ``IsPlaying()`` must be 0 before the next text, else pyttsx3 cancels it (1 % empty files).
4. The rate after the voice; whole numbers only.
"""

import contextlib
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.base.reasons import reason_of
from reader.base.wording import marked, tr
from reader.speech.engines import EngineUnavailableError, UtteranceError
from reader.speech.estimate import estimated_boundaries
from reader.speech.model import Audio, Boundary, EngineCapabilities, Voice
from reader.speech.scratch import scratch_file
from reader.speech.sound_files import SoundFileError, read_sound, trimmed

_TRIES = 3
_NO_VOICE = marked("没有找到中文语音，请在系统的语音设置里添加一个中文语音（普通话）。")


@dataclass(frozen=True, slots=True)
class Platform:
    """What differs. ``rates`` are pyttsx3 figures (words a minute) for our three names.

    ``offset_base`` is the number of the first character in word events. ``completes_late``: ``runAndWait`` may return
    before the file is whole. ``marks``: word events carry a time in the sound.
    """

    driver: str
    suffix: str
    rates: dict[str, int]
    offset_base: int
    completes_late: bool
    marks: bool


# espeak: set so that benchmarks/speech.py, which reads a notice with our pauses between the utterances, comes to 159,
# 199 and 259 characters a minute (the research says: 200 by default for older ears). SAPI5 and macOS count words a
# minute of English; their figures are estimates and were not heard.
PLATFORMS = {
    "linux": Platform("espeak", ".wav", {"very_slow": 108, "slow": 139, "normal": 171, "fast": 218}, 1, False, True),
    "win32": Platform("sapi5", ".wav", {"very_slow": 115, "slow": 145, "normal": 180, "fast": 235}, 0, False, False),
    "darwin": Platform("nsss", ".aiff", {"very_slow": 115, "slow": 145, "normal": 180, "fast": 235}, 0, True, False),
}


class Pyttsx3Engine:
    """The engine; see the module. Made and used in the main thread of an engine process."""

    def __init__(self) -> None:
        self._platform = PLATFORMS.get(sys.platform, PLATFORMS["linux"])
        self._rate = ""
        self._marks: list[tuple[int, int]] = []  # (milliseconds, offset in the text that was sent)
        self._espeak: Any = None
        self._respell: Callable[[str], tuple[str, list[int]]] = _as_it_is
        if self._platform.driver == "espeak":
            self._open_espeak()
        else:
            self._engine = _init(self._platform.driver)
        self._engine.runAndWait()
        self._voice = _chinese_voice(self._engine, self._platform)
        self._engine.setProperty("voice", self._voice.key)
        if self._espeak is not None:
            self._listen_for_marks()

    def capabilities(self) -> EngineCapabilities:
        """Word marks where the platform gives their times."""
        return EngineCapabilities("pyttsx3", self._platform.marks, True, (self._voice,))

    def synthesize(self, spoken: str, rate: str) -> Audio:
        """Sound of one utterance, without the silence at its ends; boundaries in characters of ``spoken``."""
        if rate != self._rate:
            self._engine.setProperty("rate", self._platform.rates[rate])
            self._rate = rate
        text, origin = self._respell(spoken)
        if not any(character.isalnum() for character in text):
            return Audio(b"", 22050)
        for _attempt in range(_TRIES):
            with contextlib.suppress(SoundFileError):
                pcm, sample_rate = self._make(text)
                pcm, cut = trimmed(pcm, sample_rate)
                if not pcm and _has_sound(text):
                    continue  # the file was cut off behind its header: no room on the disk
                seconds = len(pcm) / 2 / sample_rate
                marks = self._boundaries(origin, len(spoken), cut, seconds) if self._platform.marks else ()
                return Audio(pcm, sample_rate, marks or estimated_boundaries(spoken, seconds))
        raise UtteranceError(tr("朗读引擎没有给出声音。"))

    def close(self) -> None:
        """Nothing is held: each file is gone as soon as it was read."""

    def _open_espeak(self) -> None:
        from reader.speech import espeak_library
        from reader.speech.espeak_text import respelled

        espeak_library.load()
        self._engine = _init("espeak")
        from pyttsx3.drivers import _espeak

        self._espeak = _espeak
        self._respell = respelled

    def _listen_for_marks(self) -> None:
        # The public word event has no time in it; the library's own event does (within 10 ms of the sound).
        driver_callback = self._engine.proxy._driver._onSynth
        espeak = self._espeak

        def on_synth(wav: Any, samples: int, events: Any) -> int:
            index = 0
            while events[index].type != espeak.EVENT_LIST_TERMINATED:
                event = events[index]
                if event.type == espeak.EVENT_WORD:
                    self._marks.append((event.audio_position, event.text_position))
                index += 1
            return int(driver_callback(wav, samples, events))

        espeak.SetSynthCallback(on_synth)

    def _make(self, text: str) -> tuple[bytes, int]:
        self._wait_until_idle()
        self._marks.clear()
        try:
            with scratch_file(self._platform.suffix) as path:
                self._engine.save_to_file(text, str(path))
                self._engine.runAndWait()
                return _whole_sound(path, late=self._platform.completes_late)
        except OSError as error:
            raise UtteranceError(tr("临时文件夹不能写入（{reason}），无法朗读。", reason=reason_of(error))) from error

    def _wait_until_idle(self) -> None:
        # Bounded by the watchdog of the program, which kills a process that gives no answer.
        while self._espeak is not None and self._espeak.IsPlaying():
            time.sleep(0.0005)

    def _boundaries(self, origin: list[int], length: int, cut: float, seconds: float) -> tuple[Boundary, ...]:
        """Marks in spoken characters, each one extended to the next (a dictionary phrase gives one mark only)."""
        starts: list[tuple[int, float]] = []
        for milliseconds, position in self._marks:
            offset = position - self._platform.offset_base
            start = origin[min(max(offset, 0), len(origin) - 1)]
            if not starts or start > starts[-1][0]:
                starts.append((start, min(max(milliseconds / 1000 - cut, 0.0), seconds)))
        if not starts:
            return ()
        ends = [start for start, _at in starts[1:]] + [length]
        return tuple(
            Boundary("word", start, end - start, round(at, 4)) for (start, at), end in zip(starts, ends, strict=True)
        )


def _has_sound(text: str) -> bool:
    """Whether no voice passes over all of it: it has a Chinese character or a digit."""
    return any("一" <= character <= "鿿" or character.isdigit() for character in text)


def _as_it_is(spoken: str) -> tuple[str, list[int]]:
    return spoken, list(range(len(spoken)))


def _init(driver: str) -> Any:
    try:
        import pyttsx3

        return pyttsx3.init(driver)
    except Exception as error:  # pyttsx3 raises whatever its drivers raise: ImportError, OSError, RuntimeError, COM
        raise EngineUnavailableError(
            tr("朗读引擎 pyttsx3（{driver}）不能用，请运行：pip install pyttsx3", driver=driver)
        ) from error


def _chinese_voice(engine: Any, platform: Platform) -> Voice:
    """The first voice for Mandarin. Raises EngineUnavailableError when there is none."""
    if platform.driver == "espeak":
        return Voice("cmn", tr("espeak-ng 普通话"), "zh-CN")
    for voice in engine.getProperty("voices"):
        languages = " ".join(str(language) for language in voice.languages or ()).lower().replace("_", "-")
        if "zh-cn" in languages or "zh-hans" in languages or "chinese (simplified" in str(voice.name).lower():
            return Voice(str(voice.id), str(voice.name), "zh-CN")
    raise EngineUnavailableError(tr(_NO_VOICE))


def _whole_sound(path: Path, *, late: bool) -> tuple[bytes, int]:
    """Read the file; where it is written behind our back, wait until its size stays the same (at most 4 s)."""
    if late:
        deadline, size = time.monotonic() + 4.0, -1
        while time.monotonic() < deadline and (size <= 0 or size != path.stat().st_size):
            size = path.stat().st_size
            time.sleep(0.05)
    return read_sound(path)

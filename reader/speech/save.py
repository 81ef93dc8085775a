"""Speech into a file instead of the air: works without a sound device and without a window.

The file is written while it is spoken: memory stays the same however long the text is.
"""

import contextlib
import threading
import wave
from pathlib import Path
from typing import Any

from reader.base.errors import BadInputError, SpeechError
from reader.base.reasons import reason_of
from reader.base.wording import tr
from reader.speech.model import Audio, Utterance
from reader.speech.queue_moves import Synthesizer
from reader.speech.utterances import iter_utterances
from reader.speech.worker import SpeechWorker

_PATIENCE = 300.0  # seconds for one utterance: two hangs, two starts, of a slow voice on a busy machine
_LARGEST_BYTES = 0xFFFF_FFFF - 1000  # what the header of a WAV file can count: 27 hours at 22,050 Hz
_USUAL_RATE = 22_050


def save_speech(
    text: str, path: Path, rate: str = "normal", *, engine: str = "pyttsx3", worker: Synthesizer | None = None
) -> list[dict[str, Any]]:
    """Write ``text`` as a WAV file (16-bit mono) and give its cues, one for each sentence.

    A cue is ``{"start", "end", "from", "to", "text"}``: seconds in the file, offsets in the text, the sentence itself.

    Raises BadInputError when there is nothing to say, the name is not that of a WAV file, it cannot be written or would
    grow too large; SpeechError when the engine cannot speak. The file appears when it is whole.
    """
    if path.suffix.lower() != ".wav":
        raise BadInputError(tr("只能存成 WAV 文件，文件名要以 .wav 结尾：{name}", name=path.with_suffix(".wav").name))
    own = worker or SpeechWorker(engine)
    partial = path.with_name(path.name + ".part")
    try:
        with partial.open("wb") as file, wave.open(file, "wb") as stream:
            # The sample rate is the engine's, as soon as it is known.
            stream.setparams((1, 2, _USUAL_RATE, 0, "NONE", "not compressed"))
            cues = _Writer(stream, own, rate).write(text)
        if not cues:
            raise BadInputError(tr("这段文字里没有可以朗读的内容。"))
        partial.replace(path)
    except OSError as error:
        raise BadInputError(tr("不能写入 {path}：{reason}。", path=path, reason=reason_of(error))) from error
    finally:
        if worker is None and isinstance(own, SpeechWorker):
            own.close()
        with contextlib.suppress(OSError):
            partial.unlink()
    return cues


class _Writer:
    def __init__(self, stream: wave.Wave_write, worker: Synthesizer, rate: str) -> None:
        self._stream, self._worker, self._rate = stream, worker, rate
        self._cues: list[dict[str, Any]] = []
        self._frames = self._sample_rate = 0

    def write(self, text: str) -> list[dict[str, Any]]:
        """Say and write its utterances one after the other."""
        for number, utterance in enumerate(iter_utterances(text)):
            audio = _sound_of(self._worker, number, utterance.spoken, self._rate)
            if audio.pcm:  # a sound without samples has no rate of its own
                self._put(utterance, audio, text)
        return self._cues

    def _put(self, utterance: Utterance, audio: Audio, text: str) -> None:
        if not self._sample_rate:
            self._sample_rate = audio.sample_rate
            self._stream.setframerate(audio.sample_rate)
        if audio.sample_rate != self._sample_rate:
            raise SpeechError(tr("朗读引擎中途换了采样率，没有存成文件。"))
        silence = round(utterance.pause * self._sample_rate)
        data = audio.pcm + b"\0\0" * silence
        if 2 * self._frames + len(data) > _LARGEST_BYTES:
            raise BadInputError(tr("内容太长，一个 WAV 文件放不下；请用 --section 分段存。"))
        self._stream.writeframes(data)
        begin, end = self._frames / self._sample_rate, (self._frames + len(audio.pcm) // 2) / self._sample_rate
        self._frames += len(data) // 2
        start, stop = utterance.sentence
        if self._cues and (self._cues[-1]["from"], self._cues[-1]["to"]) == (start, stop):
            self._cues[-1]["end"] = round(end, 3)
        else:
            said = text[start:stop].strip()
            cue = {"start": round(begin, 3), "end": round(end, 3), "from": start, "to": stop, "text": said}
            self._cues.append(cue)


def _sound_of(worker: Synthesizer, number: int, spoken: str, rate: str) -> Audio:
    done = threading.Event()
    answers: list[Audio | str] = []

    def answered(_number: int, answer: Audio | str) -> None:
        answers.append(answer)
        done.set()

    worker.request(number, spoken, rate, answered, answered)
    if not done.wait(_PATIENCE):
        raise SpeechError(tr("朗读引擎没有反应。"))
    if isinstance(answers[0], str):
        raise SpeechError(answers[0])
    return answers[0]

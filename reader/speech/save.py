"""Speech into a file instead of the air: works without a sound device and without a window."""

import contextlib
import threading
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reader.base.errors import BadInputError, SpeechError
from reader.speech.model import Audio, Utterance
from reader.speech.utterances import utterances_of
from reader.speech.worker import SpeechWorker

_PATIENCE = 40.0  # seconds for one utterance: two hangs, two starts, and some air


def save_speech(
    text: str, path: Path, rate: str = "normal", *, engine: str = "pyttsx3", worker: SpeechWorker | None = None
) -> list[dict[str, Any]]:
    """Write ``text`` as a WAV file (16-bit mono) and give its cues, one for each sentence.

    A cue is ``{"start", "end", "from", "to"}``: seconds in the file, offsets in the text. Raises BadInputError when
    there is nothing to say or the file cannot be written, SpeechError when the engine cannot speak.
    """
    utterances = utterances_of(text)
    if not utterances:
        raise BadInputError("这段文字里没有可以朗读的内容。")
    own = worker or SpeechWorker(engine)
    own.start()
    partial = path.with_name(path.name + ".part")
    try:
        with partial.open("wb") as file, wave.open(file, "wb") as stream:
            stream.setparams(
                (1, 2, 22050, 0, "NONE", "not compressed")
            )  # the rate is the engine's, as soon as it is known
            cues = _write(stream, own, utterances, rate)
        partial.replace(path)
    except OSError as error:
        raise BadInputError(f"不能写入 {path}：{error.strerror}。") from error
    finally:
        if worker is None:
            own.close()
        with contextlib.suppress(OSError):
            partial.unlink()
    return cues


def _write(
    stream: wave.Wave_write, worker: SpeechWorker, utterances: Sequence[Utterance], rate: str
) -> list[dict[str, Any]]:
    cues: list[dict[str, Any]] = []
    frames, sample_rate = 0, 0
    for index, utterance in enumerate(utterances):
        audio = _sound_of(worker, index, utterance.spoken, rate)
        if not sample_rate:
            sample_rate = audio.sample_rate
            stream.setframerate(sample_rate)
        silence = round(utterance.pause * sample_rate)
        stream.writeframes(audio.pcm + b"\0\0" * silence)
        begin, end = frames / sample_rate, (frames + len(audio.pcm) // 2) / sample_rate
        frames += len(audio.pcm) // 2 + silence
        start, stop = utterance.sentence
        if cues and (cues[-1]["from"], cues[-1]["to"]) == (start, stop):
            cues[-1]["end"] = round(end, 3)
        else:
            cues.append({"start": round(begin, 3), "end": round(end, 3), "from": start, "to": stop})
    return cues


def _sound_of(worker: SpeechWorker, number: int, spoken: str, rate: str) -> Audio:
    done = threading.Event()
    answers: list[Audio | str] = []

    def answered(_number: int, answer: Audio | str) -> None:
        answers.append(answer)
        done.set()

    worker.request(number, spoken, rate, answered, answered)
    if not done.wait(_PATIENCE):
        raise SpeechError("朗读引擎没有反应。")
    if isinstance(answers[0], str):
        raise SpeechError(answers[0])
    return answers[0]

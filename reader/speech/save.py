"""Speech into a file instead of the air: works without a sound device and without a window."""

import threading
import wave
from pathlib import Path
from typing import Any

from reader.base.errors import BadInputError, SpeechError
from reader.speech.model import Audio
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
    cues: list[dict[str, Any]] = []
    seconds = 0.0
    try:
        with wave.open(str(path), "wb") as stream:
            for index, utterance in enumerate(utterances):
                audio = _sound_of(own, index, utterance.spoken, rate)
                if index == 0:
                    stream.setnchannels(1)
                    stream.setsampwidth(2)
                    stream.setframerate(audio.sample_rate)
                    sample_rate = audio.sample_rate
                stream.writeframes(audio.pcm + b"\0\0" * round(utterance.pause * sample_rate))
                begin, seconds = seconds, seconds + audio.seconds
                if cues and (cues[-1]["from"], cues[-1]["to"]) == utterance.sentence:
                    cues[-1]["end"] = round(seconds, 3)
                else:
                    start, end = utterance.sentence
                    cues.append({"start": round(begin, 3), "end": round(seconds, 3), "from": start, "to": end})
                seconds += round(utterance.pause * sample_rate) / sample_rate
    except OSError as error:
        raise BadInputError(f"不能写入 {path}：{error.strerror}。") from error
    finally:
        if worker is None:
            own.close()
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

"""The real engine, espeak-ng through pyttsx3, in its own process."""

import array
import itertools
import math
import os
import queue
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.speech.model import Audio
from reader.speech.worker import DIED, SpeechWorker

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the voices of Windows and macOS are not measured")


class Voice:
    def __init__(self) -> None:
        self.notices: list[str] = []
        self.worker = SpeechWorker(on_notice=self.notices.append)
        self._numbers = iter(range(1, 10_000))

    def say(self, spoken: str, rate: str = "normal") -> Audio | str:
        answers: queue.SimpleQueue[Audio | str] = queue.SimpleQueue()
        number = next(self._numbers)
        self.worker.request(number, spoken, rate, lambda _n, a: answers.put(a), lambda _n, e: answers.put(e))
        return answers.get(timeout=60)

    def sound(self, spoken: str, rate: str = "normal") -> Audio:
        audio = self.say(spoken, rate)
        assert isinstance(audio, Audio), audio
        return audio


@pytest.fixture(scope="module")
def voice() -> Iterator[Voice]:
    one = Voice()
    yield one
    one.worker.close()


def loudness(pcm: bytes) -> float:
    samples = array.array("h", pcm)
    return math.sqrt(sum(s * s for s in samples) / len(samples)) if samples else 0.0


def test_it_sounds_and_starts_and_ends_without_silence(voice: Voice) -> None:
    audio = voice.sound("今天天气很好，我们去公园。")
    assert audio.sample_rate == 22050
    assert loudness(audio.pcm) > 1000
    tenth = audio.sample_rate // 10 * 2
    assert loudness(audio.pcm[:tenth]) > 100
    assert loudness(audio.pcm[-tenth:]) > 100


def test_boundaries_grow_lie_in_the_sound_and_cover_the_text(voice: Voice) -> None:
    spoken = "二零二五年三月六日，各地区要高度重视还款工作，GDP增长百分之三。"
    audio = voice.sound(spoken)
    marks = audio.boundaries
    assert marks[0].start == 0
    assert marks[0].at < 0.1
    assert [mark.at for mark in marks] == sorted(mark.at for mark in marks)
    assert all(a.start + a.length == b.start for a, b in itertools.pairwise(marks))
    assert marks[-1].start + marks[-1].length == len(spoken)
    assert marks[-1].at < audio.seconds
    comma = next(mark.at for mark in marks if mark.start == spoken.index("各"))
    around = audio.pcm[int((comma - 0.06) * 22050) * 2 : int((comma - 0.02) * 22050) * 2]
    assert loudness(around) < loudness(audio.pcm) / 4, "the pause at the comma lies just before the mark behind it"


def test_fifty_sentences_in_a_row_are_all_there(voice: Voice) -> None:
    lengths = [voice.sound("请大家按时参加会议。").seconds for _ in range(50)]
    assert max(lengths) - min(lengths) < 0.1, "espeak varies its voice by a few hundredths of a second, no more"


def test_slow_is_slower_and_fast_is_faster(voice: Voice) -> None:
    slow, normal, fast = (voice.sound("请大家按时参加会议。", rate).seconds for rate in ("slow", "normal", "fast"))
    assert slow > normal * 1.1
    assert fast < normal * 0.9


@pytest.mark.parametrize("spoken", ["", "，。", "かな", "\U0001f600", "𪚥", "A", "。" * 80, "好" * 80])
def test_odd_texts_get_an_answer(voice: Voice, spoken: str) -> None:
    assert isinstance(voice.say(spoken), Audio)


def test_a_killed_engine_comes_back_and_leaves_nothing(voice: Voice) -> None:
    before = {path.name for path in Path(tempfile.gettempdir()).iterdir()}
    voice.notices.clear()
    pid = voice.worker.process_id
    assert pid is not None
    answers: queue.SimpleQueue[Audio | str] = queue.SimpleQueue()
    for number in range(20_001, 20_005):
        voice.worker.request(number, "好" * 80, "normal", lambda _n, a: answers.put(a), lambda _n, e: answers.put(e))
    os.kill(pid, signal.SIGKILL)
    assert all(isinstance(answers.get(timeout=60), Audio) for _ in range(4))
    assert voice.notices == [DIED]
    assert voice.worker.process_id != pid
    after = {path.name for path in Path(tempfile.gettempdir()).iterdir()}
    assert not [name for name in after - before if "speech" in name or "utterance" in name]


def test_a_full_temporary_folder_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", "/nonexistent")
    one = Voice()
    try:
        assert isinstance(one.say("你好"), Audio)
    finally:
        one.worker.close()

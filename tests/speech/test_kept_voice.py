"""A slow voice with its shelf: scripted workers, the real thread and the real disk."""

import contextlib
import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.speech.audio_cache import AudioCache, Making
from reader.speech.kept_voice import WAIT, KeptVoice
from reader.speech.model import Audio
from reader.speech.prepare import prepare
from reader.speech.queue import SpeechQueue
from reader.speech.queue_moves import QueueEvents
from reader.speech.worker import SpeechWorker
from tests.speech.test_queue import FakePlayer

KEY = Making("v1", "zf", "normal").key


def sound(name: str) -> Audio:
    return Audio(name.encode() * 2, 24_000)


class Scripted(SpeechWorker):
    """Answers when told to."""

    def __init__(self) -> None:
        super().__init__("silent")
        self.asked: queue.SimpleQueue[int] = queue.SimpleQueue()
        self.callbacks: dict[int, tuple[Callable[[int, Audio], None], Callable[[int, str], None]]] = {}
        self.cancelled: list[int] = []
        self.closed = False

    def start(self) -> None:
        pass

    def request(self, request, spoken, rate, on_audio, on_error) -> None:  # type: ignore[no-untyped-def]
        self.callbacks[request] = (on_audio, on_error)
        self.asked.put(request)

    def cancel(self, request: int) -> None:
        self.cancelled.append(request)

    def close(self) -> None:
        self.closed = True

    def answer(self, number: int, audio: Audio) -> None:
        self.callbacks[number][0](number, audio)

    def miss(self, number: int) -> None:
        self.callbacks[number][1](number, "读不出。")


class Bench:
    def __init__(self, folder: Path, *, with_quick: bool) -> None:
        self.cache = AudioCache(folder)
        self.slow, self.quick = Scripted(), Scripted()
        self.voice = KeptVoice(
            self.slow, "v1", "zf", quick=self.quick if with_quick else None, cache=self.cache, patience=0.05
        )
        self.answers: queue.SimpleQueue[tuple[int, Audio | str]] = queue.SimpleQueue()

    def ask(self, number: int, spoken: str) -> None:
        def put(request: int, answer: Audio | str) -> None:
            self.answers.put((request, answer))

        self.voice.request(number, spoken, "normal", put, put)

    def settle(self) -> None:
        """Until everything said so far was worked off."""
        done = threading.Event()
        self.voice._line.put(done.set)
        assert done.wait(5)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Callable[[bool], Bench]]:
    made: list[Bench] = []

    def make(with_quick: bool) -> Bench:
        made.append(Bench(tmp_path / "prepared", with_quick=with_quick))
        return made[-1]

    yield make
    for one in made:
        one.voice.close()
        assert one.slow.closed


def test_what_is_there_is_answered_without_the_engine(bench: Callable[[bool], Bench]) -> None:
    one = bench(False)
    one.cache.put(KEY("你好。"), sound("好"))
    one.ask(1, "你好。")
    assert one.answers.get(timeout=30) == (1, sound("好"))
    assert one.slow.asked.empty()


def test_what_is_not_there_is_made_and_kept(bench: Callable[[bool], Bench]) -> None:
    one = bench(False)
    one.ask(1, "你好。")
    assert one.slow.asked.get(timeout=30) == 1
    one.slow.answer(1, sound("好"))
    assert one.answers.get(timeout=30) == (1, sound("好"))
    one.settle()
    assert one.cache.get(KEY("你好。")) == sound("好")


def test_a_damaged_file_is_made_anew(bench: Callable[[bool], Bench]) -> None:
    one = bench(False)
    one.cache.put(KEY("你好。"), sound("好"))
    one.cache._path(KEY("你好。")).write_bytes(b"NR garbage")
    one.ask(1, "你好。")
    assert one.slow.asked.get(timeout=30) == 1
    one.slow.answer(1, sound("新"))
    assert one.answers.get(timeout=30) == (1, sound("新"))
    one.settle()
    assert one.cache.get(KEY("你好。")) == sound("新")


def test_a_cancelled_sentence_is_silent_but_its_sound_is_kept(bench: Callable[[bool], Bench]) -> None:
    one = bench(False)
    one.ask(1, "你好。")
    one.slow.asked.get(timeout=30)
    one.voice.cancel(1)
    one.settle()
    assert one.slow.cancelled == [1]
    one.slow.answer(1, sound("好"))  # it was being made already
    one.settle()
    assert one.answers.empty()
    assert one.cache.has(KEY("你好。"))


def test_the_quick_voice_helps_out_only_when_the_reading_stands_still(bench: Callable[[bool], Bench]) -> None:
    one = bench(True)
    one.ask(1, "第一句。")
    one.ask(2, "第二句。")
    one.voice.hurry(1)
    assert one.quick.asked.get(timeout=30) == 1
    one.quick.answer(1, sound("快"))
    assert one.answers.get(timeout=30) == (1, sound("快"))
    one.slow.answer(1, sound("慢"))
    one.slow.answer(2, sound("慢二"))
    assert one.answers.get(timeout=30) == (2, sound("慢二"))
    one.settle()
    assert one.answers.empty(), "one answer for each request"
    assert one.quick.asked.empty()
    assert one.cache.get(KEY("第一句。")) == sound("慢"), "only the chosen voice is kept"


def test_a_slow_voice_in_time_is_heard_itself(bench: Callable[[bool], Bench]) -> None:
    one = bench(True)
    one.ask(1, "第一句。")
    one.slow.asked.get(timeout=30)
    one.voice.hurry(1)
    one.slow.answer(1, sound("慢"))
    assert one.answers.get(timeout=30) == (1, sound("慢"))
    with pytest.raises(queue.Empty):
        one.quick.asked.get(timeout=0.2)


def test_nobody_helps_out_where_the_user_did_not_allow_it_but_he_is_told(bench: Callable[[bool], Bench]) -> None:
    one = bench(False)
    told: queue.SimpleQueue[str] = queue.SimpleQueue()
    one.voice.on_notice = told.put
    one.ask(1, "第一句。")
    one.ask(2, "第二句。")
    one.voice.hurry(1)
    assert told.get(timeout=30) == WAIT
    one.voice.hurry(1)
    one.voice.hurry(2)
    with pytest.raises(queue.Empty):
        one.answers.get(timeout=0.2)
    assert told.empty(), "once a minute is enough"
    one.slow.miss(1)
    assert one.answers.get(timeout=30) == (1, "读不出。")


def test_a_slow_voice_that_fails_is_replaced_for_that_sentence(bench: Callable[[bool], Bench]) -> None:
    one = bench(True)
    one.ask(1, "第一句。")
    one.slow.asked.get(timeout=30)
    one.slow.miss(1)
    assert one.quick.asked.get(timeout=30) == 1
    one.quick.miss(1)
    assert one.answers.get(timeout=30) == (1, "读不出。")


def test_a_prepared_text_is_read_to_its_end_without_the_engine(tmp_path: Path) -> None:
    """The queue, the shelf and the disk together; the engine that would make what is missing cannot even be started."""
    text = "一、标题\n第一句话说的是2025年。第二句话在这里。"
    cache, making = AudioCache(tmp_path / "prepared"), Making("v1", "zf", "normal")
    silent = SpeechWorker("silent")
    prepare([text], silent, making, cache)
    silent.close()

    posted: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
    log: list[object] = []
    player = FakePlayer()
    voice = KeptVoice(SpeechWorker(command=["/nowhere/engine"]), "v1", "zf", cache=cache)
    reader = SpeechQueue(
        voice,
        player,
        posted.put,
        QueueEvents(
            log.append, lambda a, b: log.append(text[a:b]), lambda a, b: None, lambda: log.append("end"), log.append
        ),
    )
    reader.say(text)
    try:
        while "end" not in log:
            with contextlib.suppress(queue.Empty):
                posted.get(timeout=0 if player.line else 5)()
            player.tick(0.1)
    finally:
        voice.close()
    assert log == ["preparing", "speaking", "一、标题", "第一句话说的是2025年。", "第二句话在这里。", "ready", "end"]

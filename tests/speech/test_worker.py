import os
import queue
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.speech.model import Audio
from reader.speech.worker import CANNOT_START, DIED, HUNG, UNREADABLE, SpeechWorker

BROKEN = Path(__file__).with_name("broken_engine.py")
ANSWER_SECONDS = 0.5

Answers = queue.SimpleQueue[tuple[int, Audio | str]]


class Bench:
    """A worker over a broken engine, its answers and its notices."""

    def __init__(self, mode: str, folder: Path, answer_seconds: float = ANSWER_SECONDS) -> None:
        self.answers: Answers = queue.SimpleQueue()
        self.notices: list[str] = []
        self.folder = folder
        self.worker = SpeechWorker(
            command=[sys.executable, str(BROKEN), mode, str(folder)],
            on_notice=self.notices.append,
            answer_seconds=answer_seconds,
        )

    def ask(self, number: int, spoken: str) -> None:
        def put(request: int, answer: Audio | str) -> None:
            self.answers.put((request, answer))

        self.worker.request(number, spoken, "normal", put, put)

    def starts(self) -> list[int]:
        return [int(line) for line in (self.folder / "starts").read_text().splitlines()]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Callable[[str], Bench]]:
    made: list[Bench] = []

    def make(mode: str) -> Bench:
        made.append(Bench(mode, tmp_path))
        return made[-1]

    yield make
    for one in made:
        one.worker.close()
    pids = [pid for one in made if (one.folder / "starts").exists() for pid in one.starts()]
    assert not [pid for pid in pids if is_running(pid)]


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize(
    ("mode", "notice"), [("crash", DIED), ("hang", HUNG), ("garbage", DIED), ("nonsense", DIED), ("half", DIED)]
)
def test_a_broken_engine_is_replaced_and_the_sentence_said_again(
    bench: Callable[[str], Bench], mode: str, notice: str
) -> None:
    one = bench(mode)
    one.ask(1, "甲乙")
    one.ask(2, "丙")
    assert one.answers.get(timeout=30) == (1, pcm_of("甲乙"))
    assert one.answers.get(timeout=30) == (2, pcm_of("丙"))
    assert one.notices == [notice]
    assert len(one.starts()) == 2


@pytest.mark.parametrize("mode", ["poison-crash", "poison-hang"])
def test_a_sentence_that_kills_twice_is_given_up_and_the_others_are_said(
    bench: Callable[[str], Bench], mode: str
) -> None:
    one = bench(mode)
    for number, spoken in ((1, "好"), (2, "毒"), (3, "也好")):
        one.ask(number, spoken)
    got = [one.answers.get(timeout=30) for _ in range(3)]
    assert sorted(got, key=lambda answer: answer[0]) == [(1, pcm_of("好")), (2, UNREADABLE), (3, pcm_of("也好"))]
    assert len(one.notices) == 2


def test_an_engine_that_is_only_slow_is_left_alone(tmp_path: Path) -> None:
    """Each answer comes in time, all together take longer than one may."""
    one = Bench("slow", tmp_path, answer_seconds=2.0)
    try:
        for number in range(8):
            one.ask(number, "甲")
        assert [one.answers.get(timeout=30)[0] for _ in range(8)] == list(range(8))
    finally:
        one.worker.close()
    assert one.notices == []
    assert len(one.starts()) == 1


def test_an_engine_that_never_starts_says_so_once_for_each_request(bench: Callable[[str], Bench]) -> None:
    one = bench("never")
    one.ask(1, "甲")
    assert one.answers.get(timeout=30) == (1, CANNOT_START)
    time.sleep(0.2)
    assert len(one.starts()) == 2
    one.ask(2, "乙")
    assert one.answers.get(timeout=30) == (2, CANNOT_START)


def test_an_engine_that_dies_by_itself_is_not_started_for_ever(bench: Callable[[str], Bench]) -> None:
    one = bench("dies")
    one.worker.start()
    tried, quiet_since = 0, time.monotonic()
    # Started for ever, it would pass four within any two seconds, or sooner or later.
    while tried <= 4 and time.monotonic() - quiet_since < 2:
        time.sleep(0.05)
        now = len(one.starts()) if (one.folder / "starts").exists() else 0
        if now != tried:
            tried, quiet_since = now, time.monotonic()
    assert 1 <= tried <= 4


def test_a_missing_engine_says_how_to_mend_it(bench: Callable[[str], Bench]) -> None:
    one = bench("unavailable")
    one.ask(1, "甲")
    assert one.answers.get(timeout=30) == (1, "没有引擎，请安装。")


def test_a_command_that_does_not_exist_is_an_error_not_a_crash() -> None:
    answers: Answers = queue.SimpleQueue()
    worker = SpeechWorker(command=["/nowhere/engine"])
    worker.request(1, "甲", "normal", lambda n, a: answers.put((n, a)), lambda n, e: answers.put((n, e)))
    assert answers.get(timeout=30) == (1, CANNOT_START)
    worker.close()


def test_a_cancelled_request_is_silent_and_the_next_is_answered(bench: Callable[[str], Bench]) -> None:
    one = bench("poison-hang")
    one.ask(1, "毒")
    one.worker.cancel(1)
    one.ask(2, "好")
    assert one.answers.get(timeout=30) == (2, pcm_of("好"))
    time.sleep(0.1)
    assert one.answers.empty()


def test_an_answer_that_comes_after_it_was_cancelled_is_dropped(bench: Callable[[str], Bench]) -> None:
    one = bench("slow")  # this engine does not heed a cancel
    assert one.worker.wait_ready(30)
    one.ask(1, "甲乙")
    one.worker.cancel(1)
    one.ask(2, "丙")
    assert one.answers.get(timeout=30) == (2, pcm_of("丙"))
    assert one.answers.empty()
    assert one.notices == []


def test_the_caller_is_never_blocked(bench: Callable[[str], Bench]) -> None:
    one = bench("hang")
    slowest = 0.0
    for number in range(300):
        began = time.perf_counter()
        one.ask(number, "甲" * 80)
        slowest = max(slowest, time.perf_counter() - began)
    assert slowest < ANSWER_SECONDS / 2, "a call that waited for the hanging engine would take at least that long"


def test_a_callback_that_fails_does_not_end_the_worker(bench: Callable[[str], Bench]) -> None:
    one = bench("none")

    def fail(_number: int, _answer: object) -> None:
        raise ValueError

    one.worker.request(1, "甲", "normal", fail, fail)
    one.ask(2, "乙")
    assert one.answers.get(timeout=30)[0] == 2


def test_no_process_outlives_a_program_that_was_killed(tmp_path: Path) -> None:
    """The program is killed while its engine hangs: neither leaves anything behind."""
    program = textwrap.dedent("""
        import sys, time
        from reader.speech.worker import SpeechWorker
        worker = SpeechWorker("silent")
        print(worker.wait_ready(20), worker.process_id, flush=True)
        time.sleep(60)
    """)
    child = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    ready, pid = child.stdout.readline().split()
    assert ready == "True"
    assert is_running(int(pid))
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    deadline = time.monotonic() + 3
    while is_running(int(pid)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not is_running(int(pid))


def test_close_ends_the_process_quickly(bench: Callable[[str], Bench]) -> None:
    one = bench("hang")
    one.ask(1, "甲")
    time.sleep(0.3)
    began = time.perf_counter()
    one.worker.close()
    assert time.perf_counter() - began < 0.5
    assert one.worker.process_id is None


def test_importing_speech_is_light() -> None:
    heavy = "('pypinyin', 'pyttsx3', 'wave', 'reader.speech.normalize')"
    program = f"import sys, reader.speech; print([name for name in {heavy} if name in sys.modules])"
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=os.environ)
    assert out.stdout.strip() == "[]"


def pcm_of(spoken: str) -> Audio:
    from reader.speech.model import Boundary

    return Audio(b"\1\0" * len(spoken), 16000, (Boundary("word", 0, 1, 0.0),))

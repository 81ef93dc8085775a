"""The program's side of an engine process: ask for sound without ever waiting, survive whatever the engine does.

1. ``request`` and ``cancel`` put a command on a line and return. Nothing the caller does can block.
2. One thread, the keeper, works the line off. It alone starts, feeds and kills the process and touches the state, so
   there is no lock; all callbacks come from it. The thread that reads the pipe only puts what came on the same line.
3. The process died, wrote garbage or gave no answer in five seconds: the keeper kills it, starts another, tells the
   user in one line, and says the oldest request (the suspect) again, once; the others had only waited behind it.
   A request that fails twice gets ``on_error``.
4. A process that ends before it was ready, twice in a row, is not started again until somebody asks for something.
"""

import contextlib
import queue
import shutil
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from reader.base.log import logger
from reader.base.wording import marked, tr
from reader.speech import scratch
from reader.speech.engine_frames import answer_of, capabilities_of
from reader.speech.frames import Frame
from reader.speech.model import Audio, EngineCapabilities
from reader.speech.process_pipe import ProcessPipe, engine_command

ANSWER_SECONDS = 5.0  # 60 characters take 33 ms (measured): five seconds are a hang, not a slow machine
START_SECONDS = 15.0  # the first start after a boot reads its libraries from a cold disk
IN_FLIGHT = 4  # so few that writing to a hanging process never fills the pipe
HUNG = marked("朗读引擎没有反应，已重新启动。")
DIED = marked("朗读引擎意外退出，已重新启动。")
UNREADABLE = marked("朗读引擎读不出这一句。")
CANNOT_START = marked("朗读引擎无法启动，请运行 notice-reader doctor 查看原因。")

_T = TypeVar("_T")
_log = logger(__name__)


@dataclass(slots=True, eq=False)
class _Request:
    number: int
    spoken: str
    rate: str
    on_audio: Callable[[int, Audio], None]
    on_error: Callable[[int, str], None]
    attempts: int = 0
    cancelled: bool = False


def _ignore(_line: str) -> None:
    return


class SpeechWorker:
    """Client of one engine process, speaking with one voice of the engine (its first one, where none is named).

    ``command`` replaces the process that is started (tests do that).

    ``on_notice`` gets one line whenever the process had to be started anew.
    """

    def __init__(
        self,
        engine: str = "pyttsx3",
        voice: str = "",
        *,
        command: Sequence[str] | None = None,
        on_notice: Callable[[str], None] = _ignore,
        answer_seconds: float = ANSWER_SECONDS,
    ) -> None:
        self.on_notice = on_notice
        self._command = list(command or engine_command(engine, voice))
        self._answer_seconds = answer_seconds
        self._line: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._keeper: threading.Thread | None = None
        self._ready = threading.Event()
        self._closed = False
        self._capabilities: EngineCapabilities | None = None
        # From here on: touched by the keeper only.
        self._waiting: list[_Request] = []
        self._sent: list[_Request] = []
        self._pipe: ProcessPipe | None = None
        self._alive_since = 0.0
        self._barren = 0  # restarts since the last answer
        self._folder: Path | None = None

    def start(self) -> None:
        """Start the process; returns at once. Calling it again does nothing."""
        if self._keeper is None and not self._closed:
            self._keeper = threading.Thread(target=self._keep, name="speech-keeper", daemon=True)
            self._keeper.start()

    def request(
        self,
        request: int,
        spoken: str,
        rate: str,
        on_audio: Callable[[int, Audio], None],
        on_error: Callable[[int, str], None],
    ) -> None:
        """Ask for the sound of one utterance; exactly one callback follows, unless it is cancelled or all is closed."""
        self.start()
        asked = _Request(request, spoken, rate, on_audio, on_error)
        self._line.put(lambda: self._take(asked))

    def cancel(self, request: int) -> None:
        """Forget a request: no callback of it begins after the keeper has seen this."""
        self._line.put(lambda: self._forget(request))

    def hurry(self, request: int) -> None:
        """A worker does not tarry."""

    def close(self) -> None:
        """End the process and the keeper; open requests are forgotten. Takes a few milliseconds."""
        self._closed = True
        if self._keeper is not None:
            self._line.put(None)
            if self._keeper is not threading.current_thread():
                self._keeper.join(timeout=5)

    def wait_ready(self, seconds: float) -> bool:
        """Wait until the engine says it is ready; False when it did not in time."""
        self.start()
        return self._ready.wait(seconds)

    @property
    def capabilities(self) -> EngineCapabilities | None:
        """What the engine said of itself when it was ready, ``None`` before."""
        return self._capabilities

    @property
    def process_id(self) -> int | None:
        """Number of the engine process, ``None`` when there is none."""
        pipe = self._pipe
        return pipe.process_id if pipe else None

    # The keeper's thread ------------------------------------------------------------------------------------

    def _keep(self) -> None:
        self._folder = scratch.make_folder()
        self._spawn()
        while True:
            try:
                command = self._line.get(timeout=self._seconds_left())
            except queue.Empty:
                self._restart(tr(HUNG))
                continue
            if command is None:
                break
            command()
            self._send_waiting()
        self._drop_process()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _seconds_left(self) -> float | None:
        """Seconds until the process counts as hung; ``None`` when it owes nothing."""
        if self._pipe is None or (self._ready.is_set() and not self._sent):
            return None
        allowed = self._answer_seconds if self._ready.is_set() else max(START_SECONDS, self._answer_seconds)
        return max(0.0, self._alive_since + allowed - time.monotonic())

    def _spawn(self) -> None:
        self._ready.clear()
        self._alive_since = time.monotonic()
        try:
            self._pipe = ProcessPipe(self._command, self._folder, self._frame_came, self._pipe_ended)
        except OSError as error:
            _log.warning("engine process cannot be started: %s", error)
            self._pipe = None
            self._fail_all(tr(CANNOT_START))

    def _frame_came(self, pipe: ProcessPipe, frame: Frame) -> None:
        self._line.put(lambda: self._handle(pipe, frame))

    def _pipe_ended(self, pipe: ProcessPipe) -> None:
        self._line.put(lambda: self._restart(tr(DIED)) if pipe is self._pipe else None)

    def _take(self, asked: _Request) -> None:
        self._waiting.append(asked)
        if self._pipe is None:
            self._barren = 0
            self._spawn()

    def _forget(self, number: int) -> None:
        self._waiting = [request for request in self._waiting if request.number != number]
        for request in self._sent:
            if request.number == number:
                # It stays on the list: its answer is still owed, and a hang on it is still a hang.
                request.cancelled = True
                if self._pipe is not None:
                    self._pipe.send(Frame({"cancel": number}))

    def _send_waiting(self) -> None:
        while self._pipe is not None and self._ready.is_set() and self._waiting and len(self._sent) < IN_FLIGHT:
            request = self._waiting.pop(0)
            if not self._sent:
                self._alive_since = time.monotonic()
            self._sent.append(request)
            # A failed write needs no care here: the end of the pipe is noticed by the reading thread.
            self._pipe.send(Frame({"request": request.number, "spoken": request.spoken, "rate": request.rate}))

    def _handle(self, pipe: ProcessPipe, frame: Frame) -> None:
        if pipe is not self._pipe:
            return
        self._alive_since = time.monotonic()
        if "ready" in frame.header:
            self._capabilities = capabilities_of(frame)
            self._ready.set()
            return
        if "unavailable" in frame.header:
            self._drop_process()
            self._fail_all(str(frame.header["unavailable"]))
            return
        known = next((request for request in self._sent if request.number == frame.header.get("request")), None)
        if known is None:
            return
        answer = answer_of(frame)
        if answer is None:
            self._restart(tr(DIED))  # JSON, but not of ours
            return
        self._sent.remove(known)
        self._barren = 0
        if known.cancelled:
            return
        if isinstance(answer, str):
            self._call(known.on_error, known.number, answer)
        else:
            self._call(known.on_audio, known.number, answer)

    def _restart(self, reason: str) -> None:
        was_ready = self._ready.is_set()
        self._drop_process()
        self._barren += 1
        suspects, self._sent = self._sent, []
        if suspects:
            suspects[0].attempts += 1
        self._waiting = [request for request in suspects if not request.cancelled] + self._waiting
        if not was_ready and self._barren >= 2:
            self._fail_all(tr(CANNOT_START))
            return
        if self._waiting and self._waiting[0].attempts >= 2:
            failed = self._waiting.pop(0)
            self._call(failed.on_error, failed.number, tr(UNREADABLE))
        if self._waiting or self._barren <= 2:  # an engine that only ever dies rests until somebody asks again
            self._spawn()
            with contextlib.suppress(Exception):
                self.on_notice(reason)

    def _fail_all(self, line: str) -> None:
        failed, self._waiting, self._sent = self._sent + self._waiting, [], []
        for request in failed:
            if not request.cancelled:
                self._call(request.on_error, request.number, line)

    def _drop_process(self) -> None:
        pipe, self._pipe = self._pipe, None
        self._ready.clear()
        if pipe is not None:
            pipe.kill()

    def _call(self, callback: Callable[[int, _T], None], number: int, value: _T) -> None:
        if self._closed:
            return
        try:
            callback(number, value)
        except Exception:
            _log.exception("a callback failed")  # the keeper must outlive its callers' mistakes

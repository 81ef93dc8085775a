"""A slow voice that keeps what it says: sound comes from the disk when it is there, from the worker when it is not.

1. ``request`` puts a command on a line and returns. One thread, the shelf's, works the line off; it alone reads the
   disk and knows what is open, so there is no lock. All callbacks come from it.
2. What is on disk is answered at once: a prepared sentence starts as fast as any.
3. What is not goes to the worker; its answer is kept, also when nobody waits for it any more.
4. ``hurry``: the reading stands still for want of this sound. When it is still missing half a second later, the quick
   voice is asked, where the user allowed it; whoever answers first is heard. Where not, the user is told why he waits.
"""

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from reader.base.log import logger
from reader.base.wording import marked, tr
from reader.speech.audio_cache import AudioCache, Making
from reader.speech.model import Audio
from reader.speech.worker import SpeechWorker

PATIENCE_SECONDS = 0.5
WAIT = marked("自然语音正在做这一句，请稍等；先“准备”这篇公告，以后一点就响。")
_SELDOM_SECONDS = 60.0
_log = logger(__name__)


@dataclass(slots=True, eq=False)
class _Open:
    number: int
    spoken: str
    rate: str
    key: str
    on_audio: Callable[[int, Audio], None]
    on_error: Callable[[int, str], None]
    late_at: float | None = None
    slow_failed: str = ""
    late: bool = False
    quick_asked: bool = False


class KeptVoice:
    """See the module. ``slow`` makes what is kept; ``quick`` helps out, ``None``: never."""

    def __init__(
        self,
        slow: SpeechWorker,
        engine_version: str,
        voice: str,
        *,
        quick: SpeechWorker | None = None,
        cache: AudioCache | None = None,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        self._slow, self._quick, self._patience = slow, quick, patience
        self._version, self._voice = engine_version, voice
        self._cache = cache or AudioCache()
        self._line: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False
        # From here on: touched by the shelf's thread only.
        self._open: dict[int, _Open] = {}
        self._told_at = -_SELDOM_SECONDS

    @property
    def on_notice(self) -> Callable[[str], None]:
        """Gets one line whenever a process had to be started anew."""
        return self._slow.on_notice

    @on_notice.setter
    def on_notice(self, tell: Callable[[str], None]) -> None:
        self._slow.on_notice = tell
        if self._quick is not None:
            self._quick.on_notice = tell

    def start(self) -> None:
        """Start the processes; returns at once."""
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._serve, name="speech-shelf", daemon=True)
            self._thread.start()
            self._slow.start()
            if self._quick is not None:
                self._quick.start()

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
        self._line.put(lambda: self._take(request, spoken, rate, on_audio, on_error))

    def cancel(self, request: int) -> None:
        """Forget a request."""
        self._line.put(lambda: self._forget(request))

    def hurry(self, request: int) -> None:
        """All is silent until this is there."""
        self._line.put(lambda: self._hurry(request))

    def close(self) -> None:
        """End the processes and the thread."""
        self._closed = True
        self._line.put(None)
        if self._thread is not None:
            self._thread.join(timeout=5)
        self._slow.close()
        if self._quick is not None:
            self._quick.close()

    # The shelf's thread -------------------------------------------------------------------------------------

    def _serve(self) -> None:
        while True:
            try:
                command = self._line.get(timeout=self._seconds_left())
            except queue.Empty:
                self._look_after_late()
                continue
            if command is None:
                return
            command()

    def _seconds_left(self) -> float | None:
        due = [one.late_at for one in self._open.values() if one.late_at is not None]
        return max(0.0, min(due) - time.monotonic()) if due else None

    def _take(
        self,
        number: int,
        spoken: str,
        rate: str,
        on_audio: Callable[[int, Audio], None],
        on_error: Callable[[int, str], None],
    ) -> None:
        key = Making(self._version, self._voice, rate).key(spoken)
        kept = self._cache.get(key)
        if kept is not None:
            self._call(lambda: on_audio(number, kept))
            return
        self._open[number] = _Open(number, spoken, rate, key, on_audio, on_error)
        self._slow.request(
            number,
            spoken,
            rate,
            lambda _n, audio: self._line.put(lambda: self._made(number, key, audio)),
            lambda _n, line: self._line.put(lambda: self._missed(number, line)),
        )

    def _forget(self, number: int) -> None:
        if self._open.pop(number, None) is not None:
            self._slow.cancel(number)
            if self._quick is not None:
                self._quick.cancel(number)

    def _hurry(self, number: int) -> None:
        one = self._open.get(number)
        if one is not None and one.late_at is None and not one.late:
            one.late_at = time.monotonic() + self._patience

    def _look_after_late(self) -> None:
        now = time.monotonic()
        for one in [one for one in self._open.values() if one.late_at is not None and one.late_at <= now]:
            one.late_at, one.late = None, True
            if self._quick is not None:
                self._ask_quick(one)
            elif now - self._told_at >= _SELDOM_SECONDS:
                self._told_at = now
                self._call(lambda: self.on_notice(tr(WAIT)))

    def _ask_quick(self, one: _Open) -> None:
        if self._quick is None or one.quick_asked:
            return
        one.quick_asked = True
        number = one.number
        self._quick.request(
            number,
            one.spoken,
            one.rate,
            lambda _n, audio: self._line.put(lambda: self._answer(number, audio)),
            lambda _n, line: self._line.put(lambda: self._quick_missed(number, line)),
        )

    def _made(self, number: int, key: str, audio: Audio) -> None:
        self._answer(number, audio)
        if not self._cache.put(key, audio):
            _log.warning("prepared sound cannot be kept")

    def _answer(self, number: int, audio: Audio) -> None:
        one = self._open.pop(number, None)
        if one is not None:
            self._call(lambda: one.on_audio(number, audio))

    def _missed(self, number: int, line: str) -> None:
        one = self._open.get(number)
        if one is None:
            return
        one.slow_failed = line
        if self._quick is not None:
            self._ask_quick(one)
            return
        self._fail(number, line)

    def _quick_missed(self, number: int, line: str) -> None:
        one = self._open.get(number)
        if one is not None and one.slow_failed:
            self._fail(number, line)

    def _fail(self, number: int, line: str) -> None:
        one = self._open.pop(number, None)
        if one is not None:
            self._call(lambda: one.on_error(number, line))

    def _call(self, callback: Callable[[], None]) -> None:
        if not self._closed:
            try:
                callback()
            except Exception:
                _log.exception("a callback failed")

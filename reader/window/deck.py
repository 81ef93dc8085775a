"""Clips into sound: the tape, the sink, a timer of 10 ms and a watchdog. Runs on the event loop of its own thread.

1. ``append`` lays the clip on the last tape (a new one when its sample rate differs) and feeds the sink at once.
2. Every 10 ms: feed, ask how far the ear is, tell what began, moved or ended, look for trouble.
3. Data in the device and a position that stands still is a device that died: ``lost``.
4. A new default device (headphones): open that one where the voice was.
5. A tape that was heard to its end makes room for the next one, with its own rate.
"""

from collections import deque
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer

from reader.speech.model import Audio
from reader.speech.player import PlayerEvents
from reader.window.sink import NoSoundError, Sink
from reader.window.tape import Tape

TICK_MS = 10
FROZEN_SECONDS = 1.0
OPENING_SECONDS = 2.0  # a device that was only just opened may take this long (Bluetooth, an idle null sink)
IDLE_MS = 5000  # the open device is let go when nothing was played for so long


def loudness(percent: int) -> float:
    """Linear gain of a volume setting: the cube, so that half way sounds half as loud (as PulseAudio and ALSA do)."""
    return (min(max(percent, 0), 100) / 100) ** 3


class Deck:
    """A ``reader.speech.player.Player`` on a QAudioSink. The device is not touched before ``warm`` or ``append``.

    ``lost()`` is called when the device took data and stands still, or was open before and cannot be opened again:
    nothing can be mended inside this process then (see ``sound_process``).
    """

    # Not a QObject: its own ``connect`` would hide the Player's.

    def __init__(self, lost: Callable[[], None]) -> None:
        self._lost = lost
        self._events: PlayerEvents | None = None
        self._tapes: deque[Tape] = deque()
        self._sink = Sink()
        self._paused = False
        self._generation = 0
        self._trouble = ""
        self._was_open = False
        self._watch = _Watch()
        self._devices: QObject | None = None
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._idle = QTimer()
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._let_go)

    def connect(self, events: PlayerEvents) -> None:
        """Say who is told."""
        self._events = events

    def warm(self) -> bool:
        """Load the sound library and look for the device, so that the first click need not wait; False without one."""
        try:
            self._sink.prepare()
        except NoSoundError:
            return False  # nobody asked to hear anything yet, so nobody is told
        self._follow_devices()
        return True

    def append(self, clip: int, audio: Audio, pause: float) -> None:
        """Queue a clip; see ``Player``."""
        if not self._tapes or not self._tapes[-1].fits(audio):
            self._tapes.append(Tape(audio.sample_rate))
        self._tapes[-1].lay(clip, audio, pause)
        if not self._paused:
            self._run()

    def stop(self) -> None:
        """Be silent at once."""
        self._generation += 1
        self._sink.silence()
        self._tapes.clear()
        self._paused = False
        self._trouble = ""
        self._timer.stop()
        self._idle.start()

    def pause(self) -> None:
        """Be silent, keep the place."""
        if not self._paused:
            self._paused = True
            self._timer.stop()
            self._sink.suspend()

    def resume(self) -> None:
        """Go on."""
        if self._paused:
            self._paused = False
            self._sink.resume()
            if self._tapes:
                self._run()

    def set_volume(self, percent: int) -> None:
        """Loudness, 0 to 100."""
        self._sink.set_volume(loudness(percent))

    def _run(self) -> None:
        self._idle.stop()
        if not self._timer.isActive():
            self._watch.begin(OPENING_SECONDS)
            self._timer.start()
        self._feed()

    def _feed(self) -> None:
        if self._trouble:
            return
        try:
            if not self._sink.is_open:
                self._open(0)
            self._sink.feed(self._tapes[0])
        except NoSoundError as error:
            self._trouble = str(error)  # told by the next tick: never from inside append

    def _open(self, frame: int) -> None:
        try:
            self._sink.open(self._tapes[0].rate, frame)
        except NoSoundError:
            if self._was_open:
                self._lost()
            raise
        self._was_open = True
        self._watch.begin(OPENING_SECONDS)
        self._follow_devices()

    def _tick(self) -> None:
        if not self._tapes:
            self._rest()
            return
        self._feed()
        if self._trouble:
            self._fail(self._trouble)
            return
        taken, heard = self._sink.listen(monotonic())
        if not self._tell(heard):
            return
        if self._watch.frozen(taken, waiting=taken < self._sink.fed, now=monotonic()):
            self._lost()
        elif self._tapes and self._tapes[0].told and heard >= self._tapes[0].end:
            self._turn_over()

    def _tell(self, heard: int) -> bool:
        """Tell what happened up to ``heard``; False when a listener stopped or restarted everything meanwhile."""
        generation = self._generation
        for event in self._tapes[0].advance(heard):
            if self._events is None:
                continue
            if event.kind == "started":
                self._events.started(event.clip)
            elif event.kind == "position":
                self._events.position(event.clip, event.seconds)
            else:
                self._events.finished(event.clip)
            if generation != self._generation or self._paused:
                return False
        return True

    def _turn_over(self) -> None:
        if len(self._tapes) > 1:
            self._tapes.popleft()
            self._sink.silence()  # another rate: the next tick opens anew
        else:
            self._rest()

    def _rest(self) -> None:
        """Nothing to do: the device stays open for the next sentence, which may be a little late."""
        self._timer.stop()
        self._idle.start()

    def _let_go(self) -> None:
        self._sink.close()
        self._tapes.clear()

    def _fail(self, message: str) -> None:
        self.stop()
        self._sink.close()
        if self._events is not None:
            self._events.failed(message)

    def _follow_devices(self) -> None:
        if self._devices is None:
            from PySide6.QtMultimedia import QMediaDevices

            devices = QMediaDevices()
            devices.audioOutputsChanged.connect(self._devices_changed)
            self._devices = devices

    def _devices_changed(self) -> None:
        if not self._sink.is_open or self._sink.is_on_default():
            return
        heard = self._sink.listen(monotonic())[1]
        self._sink.close()
        if not self._tapes:
            return
        try:
            self._open(heard)
        except NoSoundError as error:
            self._fail(str(error))
            return
        if self._paused:
            self._sink.suspend()


class _Watch:
    """Sees whether the device stands still while it has something to play."""

    def __init__(self) -> None:
        self._taken = -1
        self._still = 0.0
        self._patience = OPENING_SECONDS
        self._seen = 0.0

    def begin(self, patience: float) -> None:
        """The device was opened or woken: give it ``patience`` seconds for its first step."""
        self._taken, self._still, self._patience, self._seen = -1, 0.0, patience, monotonic()

    def frozen(self, taken: int, *, waiting: bool, now: float) -> bool:
        """Whether the position has stood still for too long. Time in which nobody looked does not count."""
        passed, self._seen = min(now - self._seen, 0.1), now
        if taken != self._taken or not waiting:
            if self._taken >= 0 and taken != self._taken:
                self._patience = FROZEN_SECONDS
            self._taken, self._still = taken, 0.0
            return False
        self._still += passed
        return self._still >= self._patience

"""What the window plays through: ``QtPlayer``, the window's end of the process that makes the sound.

1. ``warm`` or the first ``append`` starts the process; what is said before it answers waits in line.
2. Every clip is kept here until it was heard, with the place the ear has reached.
3. A process that ends by itself, or is silent for 3 s, lost its device: a new one gets what was not heard yet, from
   the place where the voice was. The second time within 10 s the user is told instead.
4. Events of clips that are no longer kept are late ones, and are dropped: that is how ``stop`` is final.
"""

import atexit
import os
import secrets
import sys
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QByteArray, QProcess, QProcessEnvironment, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.base.wording import marked, tr
from reader.speech.model import Audio
from reader.speech.player import PlayerEvents
from reader.window.sound_link import Unpacker, packed

PING_MS = 500
SILENT_SECONDS = 3.0
BIRTH_SECONDS = 15.0  # a slow disk may take long to load a fresh process
AGAIN_SECONDS = 10.0
BURY_MS = 1000

DEAD = marked("声音设备没有反应，朗读已停止；请检查音箱或耳机，再按一次“朗读”。")
NOT_STARTED = marked("播放声音的程序没有启动，请重新打开听公告；如果还不行，请在终端运行 notice-reader doctor。")


@dataclass(slots=True)
class _Kept:
    audio: Audio
    pause: float
    started: bool = False
    heard: float = 0.0  # seconds
    skipped: float = 0.0  # seconds that the present process was not given, since an earlier one played them


class QtPlayer:
    """A ``reader.speech.player.Player``. Cheap to make; nothing is started or opened before ``warm`` or ``append``.

    Not a QObject, whose own ``connect`` would hide the Player's; it lives on the thread that made it.
    """

    def __init__(self) -> None:
        self._events: PlayerEvents | None = None
        self._kept: dict[int, _Kept] = {}
        self._paused = False
        self._held: list[dict[str, Any]] = []
        self._volume = 100
        self._process: _Process | None = None
        self._lost_at = -AGAIN_SECONDS
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell_held)

    def connect(self, events: PlayerEvents) -> None:
        """Say who is told."""
        self._events = events

    def warm(self) -> None:
        """Start the process and let it find the device, so that the first click need not wait for either (0.4 s)."""
        if self._process is None:
            self._start().say({"do": "warm"})

    def close(self) -> None:
        """End the process; for when the window goes."""
        self.stop()
        process, self._process = self._process, None
        if process is not None:
            process.end()
        for ending in _ENDING:  # this one, and those that failed just before
            ending.wait()

    def append(self, clip: int, audio: Audio, pause: float) -> None:
        """Queue a clip; see ``Player``."""
        self._kept[clip] = kept = _Kept(audio, pause)
        if self._process is None:
            self._start()
        self._send(clip, kept)

    def stop(self) -> None:
        """Be silent at once; see ``Player``."""
        self._kept.clear()
        self._held.clear()
        self._soon.stop()
        self._paused = False
        self._say("stop")

    def pause(self) -> None:
        """Be silent, keep the place."""
        self._paused = True
        self._say("pause")

    def resume(self) -> None:
        """Go on from there."""
        self._paused = False
        self._say("resume")
        self._soon.start()

    def set_volume(self, percent: int) -> None:
        """Loudness, 0 to 100, at once."""
        self._volume = percent
        if self._process is not None:
            self._process.say({"do": "volume", "percent": percent})

    def _say(self, word: str) -> None:
        if self._process is not None:
            self._process.say({"do": word})

    def _start(self) -> "_Process":
        self._process = process = _Process(self)
        _PLAYERS.add(self)
        process.say({"do": "volume", "percent": self._volume})
        if self._paused:
            process.say({"do": "pause"})
        return process

    def _send(self, clip: int, kept: _Kept) -> None:
        assert self._process is not None  # noqa: S101  # callers started it
        kept.skipped = kept.heard
        rate = kept.audio.sample_rate
        head = {"do": "append", "clip": clip, "rate": rate, "pause": kept.pause}
        self._process.say(head, kept.audio.pcm[2 * round(kept.heard * rate) :])

    def take(self, head: dict[str, Any]) -> None:
        """One message of the process."""
        if self._paused and head["is"] != "failed":
            self._held.append(head)
        else:
            self._tell(head)

    def _tell_held(self) -> None:
        while self._held and not self._paused:
            self._tell(self._held.pop(0))

    def _tell(self, head: dict[str, Any]) -> None:
        kind = head["is"]
        if kind == "failed":
            self._fail(tr(head["message"]))  # a marked text of the other process
        if "clip" not in head or self._events is None:
            return  # "alive" says no more than that
        clip = head["clip"]
        kept = self._kept.get(clip)
        if kept is None:
            return
        if kind == "started" and not kept.started:
            kept.started = True
            self._events.started(clip)
        elif kind == "position":
            kept.heard = kept.skipped + head["seconds"]
            self._events.position(clip, kept.heard)
        elif kind == "finished":
            del self._kept[clip]
            self._events.finished(clip)

    def lost(self) -> None:
        """The process ended, or does not answer."""
        self._process = None
        if not self._kept:
            return  # the next append starts another
        if monotonic() - self._lost_at < AGAIN_SECONDS:
            self._fail(tr(DEAD))
            return
        self._lost_at = monotonic()
        self._start()
        for clip, kept in self._kept.items():
            self._send(clip, kept)

    def never_started(self) -> None:
        """The system would not start the process."""
        self._process = None
        self._fail(tr(NOT_STARTED))

    def _fail(self, message: str) -> None:
        told = bool(self._kept)
        self.stop()
        process, self._process = self._process, None
        if process is not None:
            process.end()
        if told and self._events is not None:
            self._events.failed(message)

    @property
    def waits(self) -> bool:
        """Whether something should be sounding now."""
        return bool(self._kept) and not self._paused


class _Process:
    """One sound process: its socket, its birth, its signs of life and its end."""

    def __init__(self, player: QtPlayer) -> None:
        self._player: QtPlayer | None = player
        self._unpacker = Unpacker()
        self._waiting = bytearray()
        self._socket: QLocalSocket | None = None
        self._heard_of = monotonic() + BIRTH_SECONDS - SILENT_SECONDS
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        self._process = QProcess()
        self._process.setProcessEnvironment(_environment())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._gone)
        self._process.errorOccurred.connect(self._gone)
        self._ping = QTimer()
        self._ping.setInterval(PING_MS)
        self._ping.timeout.connect(self._look)
        self._ping.start()
        name = f"notice-reader-{os.getpid()}-{secrets.token_hex(8)}"
        self._server.listen(name)
        self._process.start(sys.executable, ["-m", "reader.window.sound_process", self._server.fullServerName()])

    def say(self, head: dict[str, Any], blob: bytes = b"") -> None:
        """Send a message now, or as soon as the process listens."""
        if self._socket is None:
            self._waiting += packed(head, blob)
        else:
            self._socket.write(QByteArray(packed(head, blob)))
            self._socket.flush()

    def end(self) -> None:
        """Let it go, without a word to the player and without waiting."""
        self._player = None
        self._ping.stop()
        self._server.close()
        if self._socket is not None:
            self._socket.abort()
        self._process.kill()
        _ENDING.append(self)
        QTimer.singleShot(BURY_MS, _bury)

    @property
    def is_running(self) -> bool:
        """Whether the system still has it."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def wait(self) -> None:
        """After ``end``: until the system has buried it (some ms)."""
        self._process.waitForFinished(500)

    def _connected(self) -> None:
        self._socket = socket = self._server.nextPendingConnection()
        self._server.close()  # and its file in the temporary folder
        socket.readyRead.connect(self._read)
        socket.write(QByteArray(bytes(self._waiting)))
        socket.flush()
        self._waiting.clear()
        self._heard_of = monotonic()

    def _read(self) -> None:
        if self._socket is None or not self._socket.bytesAvailable():  # Qt warns of reading what has been closed
            return
        self._heard_of = max(self._heard_of, monotonic())
        for head, _ in self._unpacker.take(bytes(self._socket.readAll().data())):
            if self._player is None:
                return
            self._player.take(head)

    def _look(self) -> None:
        if self._player is None or not self._player.waits:
            self._heard_of = max(self._heard_of, monotonic())
            return
        if monotonic() - self._heard_of > SILENT_SECONDS:
            player = self._player
            self.end()
            player.lost()
        else:
            self.say({"do": "ping"})

    def _gone(self) -> None:
        if self._player is None:
            return
        self._read()  # its last words
        player = self._player
        if player is None:  # those were that it failed
            return
        never = self._process.error() == QProcess.ProcessError.FailedToStart
        self.end()
        if never:
            player.never_started()
        else:
            player.lost()


_ENDING: list[_Process] = []  # a QProcess must outlive its process, and the signal in which its end is heard of


def _bury() -> None:
    _ENDING[:] = [process for process in _ENDING if process.is_running]


_PLAYERS: "WeakSet[QtPlayer]" = WeakSet()


@atexit.register
def _close_all() -> None:
    """Whoever forgot to close a player leaves no process behind all the same (Qt is still alive at this point)."""
    for player in list(_PLAYERS):
        player.close()


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    here = str(Path(__file__).resolve().parents[2])
    paths = [here, environment.value("PYTHONPATH")] if environment.value("PYTHONPATH") else [here]
    environment.insert("PYTHONPATH", os.pathsep.join(paths))
    return environment

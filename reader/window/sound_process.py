"""The process that makes the sound: ``python -m reader.window.sound_process SOCKET``.

Why a process of its own: when PulseAudio dies, Qt keeps a dead connection for the life of the process, and the next
``QAudioSink.start()`` aborts it (measured: assertion in ``pa_context_get_state``). Here that costs a fraction of a
second instead of the window. It ends itself when the window goes, and whenever it cannot go on: a fresh one finds
a sound server that a stale one would not.
"""

import os
import sys
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtNetwork import QLocalSocket

from reader.speech.model import Audio
from reader.speech.player import PlayerEvents
from reader.window.deck import Deck
from reader.window.sound_link import Unpacker, packed

LOST = 3  # exit status: the device stood still or went away; start me again
POSITION_SECONDS = 0.02  # how far apart positions are told


class SoundProcess:
    """Obeys the messages of one window."""

    def __init__(self, socket: QLocalSocket) -> None:
        self._socket = socket
        self._unpacker = Unpacker()
        self._told = -1.0
        self._deck = Deck(self._lost)
        self._deck.connect(PlayerEvents(self._started, self._position, self._finished, self._failed))
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(QCoreApplication.quit)

    def _read(self) -> None:
        for head, blob in self._unpacker.take(bytes(self._socket.readAll().data())):
            self._obey(head, blob)

    def _obey(self, head: dict[str, Any], blob: bytes) -> None:
        deck, word = self._deck, head["do"]
        if word == "append":
            deck.append(head["clip"], Audio(blob, head["rate"]), head["pause"])
        elif word == "stop":
            deck.stop()
        elif word == "pause":
            deck.pause()
        elif word == "resume":
            deck.resume()
        elif word == "volume":
            deck.set_volume(head["percent"])
        elif word == "ping":
            self._say({"is": "alive"})
        elif word == "warm" and not deck.warm():
            QCoreApplication.quit()

    def _started(self, clip: int) -> None:
        self._told = -1.0
        self._say({"is": "started", "clip": clip})

    def _position(self, clip: int, seconds: float) -> None:
        if seconds - self._told >= POSITION_SECONDS or seconds < self._told:
            self._told = seconds
            self._say({"is": "position", "clip": clip, "seconds": round(seconds, 4)})

    def _finished(self, clip: int) -> None:
        self._say({"is": "finished", "clip": clip})

    def _failed(self, message: str) -> None:
        self._say({"is": "failed", "message": message})
        self._socket.waitForBytesWritten(500)
        QCoreApplication.quit()

    def _lost(self) -> None:
        self._socket.waitForBytesWritten(500)
        os._exit(LOST)  # a clean end could wait for a sound server that does not answer

    def _say(self, head: dict[str, Any]) -> None:
        self._socket.write(packed(head))
        self._socket.flush()


def main(name: str) -> int:
    """Connect to the window's socket and serve it until it goes. Exit status: 0, or ``LOST``."""
    app = QCoreApplication([sys.argv[0]])
    app.setApplicationName("notice-reader")
    socket = QLocalSocket()
    process = SoundProcess(socket)
    socket.connectToServer(name)
    if not socket.waitForConnected(5000):
        return 1
    QTimer.singleShot(0, process._read)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

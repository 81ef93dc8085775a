"""Reads a text aloud without a window: ``python main.py say``."""

import sys

from PySide6.QtCore import QCoreApplication, QTimer

from reader.base.errors import SpeechError
from reader.base.wording import tr
from reader.window.bridge import Bridge
from reader.window.signals import answered
from reader.window.voice import VoiceEvents, load_parts, open_voice


def say_aloud(text: str, voice: str = "") -> int:
    """Speak a text to its end on the default sound device, with the voice of that key. Ctrl+C stops it.

    Returns the exit status. Raises SpeechError when there is nothing to speak with, or when it fails on the way.
    """
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    bridge = Bridge()
    failures: list[str] = []

    def state(name: str) -> None:
        if name == "failed":  # the line that says why may follow in the same breath
            QTimer.singleShot(0, lambda: app.exit(1))

    def nothing(*_: object) -> None:
        pass

    load_parts()
    events = VoiceEvents(
        state=state, sentence=nothing, word=nothing, ended=lambda: app.exit(0), message=failures.append
    )
    speaker = open_voice(bridge.post, events, voice)
    QTimer.singleShot(0, lambda: speaker.say(text))
    try:
        with answered(lambda number: app.exit(128 + number)):
            status = app.exec()
    finally:
        speaker.close()
        bridge.close()
    if status == 1:
        raise SpeechError(failures[-1] if failures else tr("朗读没有成功。请运行 notice-reader doctor 查看原因。"))
    return status

"""The window for those who look at it from outside: ``python -m reader.window.audited [--kiosk] LIBRARY``.

It is the real one over the real library, with the settings of ``NOTICE_READER_SETTINGS``; only its voice is one that
says nothing, so that nothing sounds while every button is pressed, and is at its end with the next sentence.
"""

import sys
from pathlib import Path

from reader.base import settings
from reader.library import Library
from reader.window.app import application, fit_screen
from reader.window.collector import Counter
from reader.window.kiosk_stations import kiosk_shown
from reader.window.main_window import MainWindow
from reader.window.voice import Post, VoiceEvents


class Silent(Counter):
    """A voice whose every text has one sentence, which lasts until somebody asks for the next."""

    def __init__(self, _post: Post, events: VoiceEvents) -> None:
        super().__init__()
        self._events = events

    def next_sentence(self) -> None:
        """There is none."""
        self._events.state("ready")


def main(folder: Path, *, kiosk: bool = False) -> int:
    """Show the window, or that of a kiosk, until it is closed or ended."""
    app = application()
    with Library(folder) as library:
        if kiosk:
            with kiosk_shown(library, folder, settings.load(), Silent):
                return app.exec()
        window = MainWindow(library, folder, settings.load(), Silent)
        fit_screen(window)
        window.show()
        window.open_at_start()
        status = app.exec()
        window.close()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[-1]), kiosk="--kiosk" in sys.argv))

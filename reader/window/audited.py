"""The window for those who look at it from outside: ``python -m reader.window.audited LIBRARY``.

It is the real one over the real library, with the settings of ``NOTICE_READER_SETTINGS``; only its voice is one that
says nothing, so that nothing sounds while every button is pressed.
"""

import sys
from pathlib import Path

from reader.base import settings
from reader.library import Library
from reader.window.app import application, fit_screen
from reader.window.collector import Counter
from reader.window.main_window import MainWindow


def main(folder: Path) -> int:
    """Show the window until it is closed or ended."""
    app = application()
    with Library(folder) as library:
        window = MainWindow(library, folder, settings.load(), lambda _post, _events: Counter())
        fit_screen(window)
        window.show()
        window.open_at_start()
        status = app.exec()
        window.close()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

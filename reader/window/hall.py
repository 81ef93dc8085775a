"""Runs the kiosk: one window at a time over the whole screen, until the operator leaves."""

from pathlib import Path

from reader.base.paths import starter_captures
from reader.base.settings import Settings
from reader.library import Library
from reader.window.bridge import wait_for_threads
from reader.window.kiosk import KioskWindow
from reader.window.language import Changing
from reader.window.main_window import MainWindow
from reader.window.place import Place
from reader.window.signals import answered


class _KioskWindows(Changing):
    """The window of the hall, and those that take its place in other languages."""

    window: KioskWindow

    def __init__(self, library: Library, folder: Path) -> None:
        self._library, self._folder = library, folder
        super().__init__(KioskWindow(library, folder))

    def make(self, now: Settings) -> KioskWindow:
        """One that goes on with the visit."""
        window = KioskWindow(self._library, self._folder, now=now)
        window.painted.connect(window.begin)
        return window

    def show(self, window: MainWindow, place: Place) -> None:
        """Over the whole screen."""
        assert isinstance(window, KioskWindow)  # noqa: S101 - made here
        self.fill(window)

    def close(self, window: MainWindow) -> None:
        """It may go."""
        assert isinstance(window, KioskWindow)  # noqa: S101 - made here
        window.give_way()

    def fill(self, window: KioskWindow) -> None:
        """Over the whole screen, now and whenever that changes."""
        window.fill_screen()
        window.screen().geometryChanged.connect(window.fill_screen)

    def leave(self) -> None:
        """The operator's way out."""
        self.window.leave()


def run_kiosk(library_folder: Path) -> int:
    """Fill the screen with the reader until an operator leaves. Raises LibraryError.

    Only a library that does not exist yet is written to: it gets the starter notices.
    """
    from reader.window.app import application

    app = application()
    first_start = not library_folder.exists()
    with Library(library_folder) as library:
        windows = _KioskWindows(library, library_folder)
        window = windows.window
        window.open_at_start()
        window.painted.connect(window.begin)
        if first_start:
            window.add_paths([starter_captures()], quietly=True)
        windows.fill(window)
        with answered(lambda _: windows.leave()):
            status = app.exec()
        windows.leave()
        wait_for_threads()
    return status

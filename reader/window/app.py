"""Starts the window: first what is seen, then everything else."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reader.base import settings
from reader.base.errors import ReaderError
from reader.base.paths import starter_captures
from reader.base.settings import Settings
from reader.base.wording import tr, unended
from reader.library import Library
from reader.window import first_page
from reader.window.bridge import wait_for_threads
from reader.window.fonts import reading_font
from reader.window.language import Changing
from reader.window.main_window import MainWindow
from reader.window.signals import answered

if TYPE_CHECKING:
    from reader.base.check import Check
    from reader.window.trace import Trace

_LOOK_AFTER_MS = 400
_SETTLED_MS = 1_000  # after the first paint everything stands in its place
_FIRST_SIZE = (1280, 900)
_TITLE_BAR = 40  # px that a window manager may put above: the toggle at the bottom must stay whole on a small screen


def run(library_folder: Path, paths: Sequence[Path], *, kiosk: bool = False, trace: Path | None = None) -> int:
    """Open the window over a library and stay until it is closed; ``paths`` are imported first.

    ``trace`` is a file for what was spoken and announced (see ``reader.window.trace``); OSError when it cannot be.

    Returns the exit status. Raises ReaderError when there is no screen, LibraryError when the library cannot be opened.
    """
    if not _has_screen():
        raise ReaderError(tr("这里没有屏幕，打不开窗口；请在桌面上打开终端，再运行 notice-reader。"))
    if kiosk:
        from reader.window.hall import run_kiosk

        return run_kiosk(library_folder)
    app = application()
    first_start = not library_folder.exists()
    with Library(library_folder) as library:
        windows = _Windows(library, library_folder, trace)
        window = windows.window
        fit_screen(window)
        shown = trace is None and first_page.show(window)
        if not shown:
            window.finish()
        window.painted.connect(_collect_again)
        window.painted.connect(windows.look_after_first)
        window.painted.connect(lambda: begin(window, paths, first_start=first_start))
        window.painted.connect(lambda: QTimer.singleShot(_SETTLED_MS, window, lambda: first_page.remember(window)))
        if not shown:
            window.show()  # it is painted once the events are waited for: then the page is laid out for its real width
            window.open_at_start()
        with answered(lambda number: app.exit(128 + number)):  # what a shell reports for a program that a signal ended
            status = app.exec()
        windows.window.close()
        wait_for_threads()
    return status


class _Windows(Changing):
    """The window that is open, and those that take its place in other languages; all are written down in one trace."""

    def __init__(self, library: Library, folder: Path, trace: Path | None) -> None:
        self._library, self._folder, self._trace_file = library, folder, trace
        self._trace: Trace | None = None
        super().__init__(self._made(first_settings(), lean=trace is None))

    def look_after_first(self) -> None:
        """The first window is finished."""
        self._look_after(self.window)

    def _made(self, now: Settings, *, lean: bool = False) -> MainWindow:
        window = MainWindow(self._library, self._folder, now, lean=lean)
        if self._trace_file is not None:
            from reader.window.trace import Trace

            if self._trace is not None:
                self._trace.close()
            self._trace = Trace(window, self._trace_file, go_on=self._trace is not None)
        return window

    def make(self, now: Settings) -> MainWindow:
        """One that takes the place of another: the voice is still to come."""
        window = self._made(now)
        window.painted.connect(lambda: warm_voice(window))
        return window


def first_settings() -> Settings:
    """The settings of a start: of a new user, in the colours that the platform asks for."""
    now = settings.load()
    if now.greeted or now.theme != Settings().theme:
        return now
    from reader.window.platform_theme import as_it_comes  # not for a start that has been here before

    return as_it_comes(now)


def _has_screen() -> bool:
    # Without one Qt ends the whole process with a page of English.
    wanted = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in wanted)


def application() -> QApplication:
    """The application object, in our font; the one there is, if there is one."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # As an argument: what ``setStyle`` returns has PySide6 load the enums of all styles (15 ms).
        app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("notice-reader")
    app.setDesktopFileName("notice-reader")
    app.setFont(reading_font())
    return app


def _collect_again() -> None:
    gc.freeze()  # what a start made stays to the end: no later collection looks through it
    gc.enable()


def begin(window: MainWindow, paths: Sequence[Path], *, first_start: bool) -> None:
    """What starts after the first paint: the voice, the checks, and what is to be imported."""
    if first_start and not paths and not window.remembered.now.greeted:
        window.side_panels.greet()
    window.importing.derive_again()
    if first_start:
        window.add_paths([starter_captures()], quietly=True)
    if paths:  # last, so that what is said about the user's own files stays to be read
        window.add_paths(paths)
    warm_voice(window)


def warm_voice(window: MainWindow) -> None:
    """Load and open the voice in the background; say in one line why it cannot work, if so."""
    from reader.window.voice import load_parts
    from reader.window.voice_options import why_not

    voice = window.remembered.now.voice

    def look() -> None:
        window.bridge.in_background(
            lambda: why_not(voice), lambda line: window.message.tell(line) if line else None, lambda _: None
        )
        window.bridge.in_background(_checks, lambda checks: _show_checks(window, checks), lambda _: None)

    def warm(_: object) -> None:
        window.reading.warm()
        QTimer.singleShot(_LOOK_AFTER_MS, window, look)  # the checks' own processes must not keep the voice's waiting

    def failed(line: str) -> None:
        window.bar.show_problem(line)
        look()

    window.bridge.in_background(load_parts, warm, failed)


def _checks() -> "tuple[Check, ...]":
    from reader import speech
    from reader.window import preflight

    return (*speech.checks(), *preflight.checks())


def problem_line(checks: "Sequence[Check]") -> str:
    """One line that says why reading aloud cannot work, and what to do; empty when it can. It names no command."""
    from reader.window.preflight import FONT_NAME, WINDOW_NAME

    missing = next((check for check in checks if not check.ok and check.name not in {FONT_NAME, WINDOW_NAME}), None)
    return tr("不能朗读：{told}", told=_told(missing)) if missing else ""


def _show_checks(window: MainWindow, checks: "Sequence[Check]") -> None:
    from reader.window.preflight import FONT_NAME

    window.bar.show_problem(problem_line(checks))
    for check in checks:
        if not check.ok and check.name == FONT_NAME:
            window.message.keep(_told(check))


def _told(check: "Check") -> str:
    return tr("{found}，{step}。", found=unended(check.found), step=check.step or tr("请找管电脑的人帮忙"))


def fit_screen(window: MainWindow) -> None:
    """As large as it is meant to be, but never larger than the screen."""
    room = window.screen().availableSize()
    window.resize(min(_FIRST_SIZE[0], room.width()), min(_FIRST_SIZE[1], room.height() - _TITLE_BAR))

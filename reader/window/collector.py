"""The accessibility audit of the real window: shown, walked through, measured, judged.

1. For every theme and size: the window over the library, with a voice that only counts what it is asked to say.
2. Everything is focused by Tab, scrolled and pointed at: nothing may have been said until now (rule S2).
3. Facts of the page, of the page while it is read, and of the help, each with a keyboard walk of its own.
4. The rules of ``reader.audit`` judge the facts.

The user's settings are neither read nor written.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QPoint,
    QRect,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reader.audit import Finding, WidgetFacts, checks_made, judge
from reader.base.settings import THEMES, Settings
from reader.library import Library
from reader.window.document_facts import document_facts
from reader.window.facts import Keyboard, facts_of, is_control, label_of, seen_widgets
from reader.window.pixels import focus_seen

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

SIZES = (22, 48)
WINDOW_SIZE = (1280, 900)
PATIENCE = 10.0  # seconds for a page to come
_AROUND = 4  # pixels round a widget that belong to its focus ring
_RINGS = 3  # widgets of one kind whose ring is measured
_MOST_TABS = 2000


def audit(library_folder: Path) -> tuple[int, tuple[Finding, ...]]:
    """(how many checks were made, what they found). Raises LibraryError when the library cannot be opened."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _settings_of_its_own(), _quiet(), Library(library_folder) as library:
        facts = [fact for theme in THEMES for size in SIZES for fact in _walk(library, library_folder, theme, size)]
        facts.append(_reach(library, library_folder))
    return checks_made(facts), judge(facts)


class Counter:
    """A voice that says nothing and counts how often it was asked to."""

    def __init__(self) -> None:
        self.said = 0

    def say(self, _text: str) -> None:
        """Count."""
        self.said += 1

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return lambda *_: None


def _walk(library: Library, folder: Path, theme: str, size: int) -> list[WidgetFacts]:
    voice = Counter()
    facts: list[WidgetFacts] = []
    with _shown(library, folder, Settings(font_points=size, theme=theme), voice) as window:
        keyboard = _keyboard_of(window)
        _look_about(window)
        first = facts_of(window, keyboard)
        facts.append(replace(first[0], speech_requests=voice.said))
        facts += first[1:]
        window.reading.toggle()
        _settle(0.1)
        facts += _in_state(facts_of(window, _keyboard_of(window)), "朗读时")
        window.reading.stop()
        window.help()
        _settle(0.5)
        facts += _in_state(facts_of(window, _keyboard_of(window)), "帮助")
    return [replace(fact, theme=theme, size=size) for fact in facts]


def _reach(library: Library, folder: Path) -> WidgetFacts:
    """How large the page's text becomes when a user keeps asking for more."""
    with _shown(library, folder, Settings(), Counter()) as window:
        before = -1.0
        while (points := _page_points(window)) > before:
            before = points
            window.choices.bigger()
            _settle(0.02)
        return WidgetFacts(window.windowTitle(), "document", name="公告正文", largest_points=max(points, before))


def _page_points(window: QWidget) -> float:
    views = [widget for widget in seen_widgets(window) if isinstance(widget, QTextEdit)]
    return max((document_facts(view.document(), "", "").body_points or 0.0 for view in views), default=0.0)


def _in_state(facts: list[WidgetFacts], state: str) -> list[WidgetFacts]:
    return [replace(fact, where=f"{state}：{fact.where}") for fact in facts]


# The window


@contextmanager
def _shown(library: Library, folder: Path, settings: Settings, voice: Counter) -> Iterator["MainWindow"]:
    from reader.window.app import application
    from reader.window.main_window import MainWindow

    application()
    window = MainWindow(library, folder, settings, lambda _post, _events: voice)
    try:
        window.resize(*WINDOW_SIZE)
        window.open_at_start()
        window.show()
        window.activateWindow()
        until = monotonic() + PATIENCE
        while window.view.page is None and window.contents.all and monotonic() < until:
            _settle(0.02)
        _settle(0.3)
        yield window
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _settle(seconds: float) -> None:
    until = monotonic() + seconds
    while monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


@contextmanager
def _settings_of_its_own() -> Iterator[None]:
    before = os.environ.get("NOTICE_READER_SETTINGS")
    with tempfile.TemporaryDirectory(prefix="notice-reader-audit-") as folder:
        os.environ["NOTICE_READER_SETTINGS"] = str(Path(folder) / "settings.json")
        try:
            yield
        finally:
            if before is None:
                os.environ.pop("NOTICE_READER_SETTINGS", None)
            else:
                os.environ["NOTICE_READER_SETTINGS"] = before


@contextmanager
def _quiet() -> Iterator[None]:
    """Drop what Qt says of every window that is shown in memory; everything else is said as before."""

    def say(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message.startswith("This plugin does not support"):
            return
        if before is not None:
            before(kind, context, message)
        else:
            sys.stderr.write(message + "\n")

    before = qInstallMessageHandler(say)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


# What a user does without pressing anything


def _look_about(window: QWidget) -> None:
    """Scroll the page to its end and back, and point at every control."""
    for view in window.findChildren(QTextEdit):
        for value in (view.verticalScrollBar().maximum(), 0):
            view.verticalScrollBar().setValue(value)
            _settle(0.02)
    for widget in seen_widgets(window):
        if is_control(widget):
            QTest.mouseMove(widget, QPoint(widget.width() // 2, widget.height() // 2))
    _settle(0.05)


def _keyboard_of(window: QWidget) -> Keyboard:
    reached, traps = _tab_through(window)
    return Keyboard(frozenset(reached), frozenset(traps), _rings(window, reached))


def _tab_through(window: QWidget) -> tuple[list[QWidget], list[QWidget]]:
    """(what Tab reaches, in order; what it does not leave)."""
    reached: list[QWidget] = []
    traps: list[QWidget] = []
    for _ in range(_MOST_TABS):
        before = QApplication.focusWidget()
        QTest.keyClick(before or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None:
            break
        if now is before:
            traps.append(now)
            if not window.focusNextChild() or QApplication.focusWidget() in reached:
                break
            continue
        if now in reached:
            break
        reached.append(now)
    return reached, traps


def _rings(window: QWidget, reached: list[QWidget]) -> dict[QWidget, tuple[float, float]]:
    """How focus is seen, measured on the first few widgets of each kind."""
    found: dict[QWidget, tuple[float, float]] = {}
    kinds: dict[tuple[str, str, str], int] = {}
    for widget in reached:
        kind = (type(widget).__name__, widget.objectName(), label_of(widget) if widget.objectName() else "")
        kinds[kind] = kinds.get(kind, 0) + 1
        if kinds[kind] > _RINGS or widget.visibleRegion().boundingRect() != widget.rect():
            continue
        rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        rect = rect.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(window.rect())
        widget.clearFocus()
        before = _picture(window, rect)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus():
            found[widget] = focus_seen(before, _picture(window, rect), 2 * (widget.width() + widget.height()))
    return found


def _picture(window: QWidget, rect: QRect) -> QImage:
    QApplication.sendPostedEvents()
    return window.grab(rect).toImage()

"""The accessibility audit of the real window: shown, walked through, measured, judged.

1. For every language, theme and size: the window over the library, with a voice that only counts what it is asked to
   say; and once more over a library that is empty.
2. Everything is focused by Tab, scrolled and pointed at. Nothing may be said that was not asked for (rule S2).
3. Facts of every page (see ``stations``), each with a keyboard walk of its own, and of every dialog that stands there.
4. The rules of ``reader.audit`` judge the facts; what they find is photographed.

The user's settings are neither read nor written.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QPoint, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reader.audit import Finding, WidgetFacts, checks_made, judge
from reader.base.settings import LETTER_SPACINGS, LINE_SPACINGS, THEMES, Settings
from reader.base.wording import SOURCE_LANGUAGE, in_use, speaking, tr
from reader.library import Library
from reader.window.conduct import conduct_of
from reader.window.document_facts import document_facts
from reader.window.facts import Keyboard, facts_of, is_control, seen_widgets
from reader.window.kiosk_conduct import kiosk_conduct_of
from reader.window.pixels import picture_of
from reader.window.stations import ASKED, Station, on_screen, settle, stations
from reader.window.tabbing import Kinds, keyboard_of

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

SIZES = (22, 48, 72)
WINDOW_SIZE = (1280, 900)


class Report:
    """What was checked and found so far. Of one fault seen in many conditions, the first is photographed."""

    def __init__(self) -> None:
        self.checks = 0
        self.findings: list[Finding] = []
        self.pictures: dict[Finding, bytes] = {}
        self._photographed: set[tuple[str, str]] = set()
        self._language = in_use()  # of who reads it

    def add(self, facts: WidgetFacts, window: QWidget | None) -> None:
        """Judge one thing; ``window`` is what it stands in."""
        self.checks += checks_made([facts])
        with speaking(self._language):
            found = judge([facts])
        for finding in found:
            key = (finding.rule, facts.where)
            if window is not None and key not in self._photographed:
                self._photographed.add(key)
                self.pictures[finding] = picture_of(window, facts)
            self.findings.append(finding)


def audit(
    library_folder: Path,
    pictures: dict[Finding, bytes] | None = None,
    *,
    themes: Sequence[str] = THEMES,
    sizes: Sequence[int] = SIZES,
    languages: Sequence[str] = (SOURCE_LANGUAGE,),
) -> tuple[int, tuple[Finding, ...]]:
    """(how many checks were made, what they found); ``pictures`` is given a PNG file of each place once.

    Raises LibraryError when the library cannot be opened.
    """
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report = Report()
    with _settings_of_its_own() as empty, _quiet():
        for folder in (library_folder, empty):
            with Library(folder) as library:
                for words, theme, size in product(languages, themes, sizes):
                    now = Settings(font_points=size, theme=theme, who_speaks="we", language=words)
                    with speaking(words):
                        _walk(report, library, folder, now)
        with Library(library_folder) as library:
            report.add(_reach(library, library_folder), None)
            report.add(_conduct(library, library_folder), None)
    if pictures is not None:
        pictures.update(report.pictures)
    return report.checks, tuple(report.findings)


class Counter:
    """A voice that says nothing and counts how often it was asked to."""

    def __init__(self) -> None:
        self.said, self.text = 0, ""
        self.tell_left_out = False

    def say(self, text: str) -> None:
        """Count, and keep the text."""
        self.said, self.text = self.said + 1, text

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return lambda *_: None


def _walk(report: Report, library: Library, folder: Path, settings: Settings) -> None:
    voice = Counter()
    with _shown(library, folder, settings, voice) as window:
        _judge(report, window, stations(window), settings, voice)
    if window.contents.all:
        from reader.window.kiosk_stations import kiosk_shown, kiosk_stations

        with kiosk_shown(library, folder, settings, lambda _post, _events: voice) as hall:
            voice.said = 0
            _judge(report, hall, kiosk_stations(hall), settings, voice)


def _judge(report: Report, window: QWidget, way: Iterator[Station], settings: Settings, voice: Counter) -> None:
    keyboards: dict[QWidget, Keyboard] = {}
    measured = Kinds()
    for station in way:
        _look_about(window)
        for shown in _windows(window):
            if station.screen == 1:  # the keyboard goes through all screens
                keyboards[shown] = keyboard_of(shown, measured)
            found = facts_of(shown, keyboards.get(shown))
            if any(fact.reached is False for fact in found):  # it may have come after the walk, from another thread
                keyboards[shown] = keyboard_of(shown, measured)
                found = facts_of(shown, keyboards[shown])
            for facts in found:
                unasked = voice.said - (station.name in ASKED) if facts.role == "window" else None
                where = (
                    tr("{title}：{value}", title=station, value=facts.where)
                    if station.name or station.screen > 1
                    else facts.where
                )
                known = replace(
                    facts, where=where, theme=settings.theme, size=settings.font_points, words=settings.language
                )
                report.add(replace(known, speech_requests=unasked), shown)


def _windows(window: QWidget) -> list[QWidget]:
    """The window and every dialog that is open beside it."""
    others = (other for other in QApplication.topLevelWidgets() if other.isVisible() and other is not window)
    return [window, *(other for other in others if other.windowTitle() or other.isModal())]


def _reach(library: Library, folder: Path) -> WidgetFacts:
    """How large the page's text becomes when a user keeps asking for more."""
    with _shown(library, folder, Settings(), Counter()) as window:
        before = -1.0
        while (points := _page_points(window)) > before:
            before = points
            window.choices.bigger()
            settle(0.02)
        return WidgetFacts(window.windowTitle(), "document", name=tr("公告正文"), largest_points=max(points, before))


def _conduct(library: Library, folder: Path) -> WidgetFacts:
    """What the window does; and whether all can be read when letters and lines stand as far apart as they can."""
    voice = Counter()
    with _shown(library, folder, Settings(who_speaks="we"), voice) as window:
        where = window.windowTitle()
        deeds = conduct_of(window, voice) if window.view.page is not None else ()
    if deeds:
        deeds += kiosk_conduct_of(library, folder, lambda _post, _events: voice)
    spaced = Settings(letter_spacing=LETTER_SPACINGS[-1], line_spacing=LINE_SPACINGS[-1], who_speaks="we")
    with _shown(library, folder, spaced, voice) as window:
        wrong = [f"{fact.where} {fact.clipped}" for fact in facts_of(window) if fact.clipped or fact.sideways]
    return WidgetFacts(where, "window", name=where, conduct=(*deeds, ("1.4.12", "；".join(wrong))))


def _page_points(window: QWidget) -> float:
    views = [widget for widget in seen_widgets(window) if isinstance(widget, QTextEdit)]
    return max((document_facts(view.document(), "", "").body_points or 0.0 for view in views), default=0.0)


# The window


@contextmanager
def _shown(library: Library, folder: Path, settings: Settings, voice: Counter) -> Iterator["MainWindow"]:
    from reader.window.app import application
    from reader.window.main_window import MainWindow

    application()
    window = MainWindow(library, folder, settings, lambda _post, _events: voice)
    with on_screen(window, WINDOW_SIZE, window.close):
        yield window


@contextmanager
def _settings_of_its_own() -> Iterator[Path]:
    """Keeps the user's settings out of it; gives a folder for a library that is empty."""
    before = os.environ.get("NOTICE_READER_SETTINGS")
    with tempfile.TemporaryDirectory(prefix="notice-reader-audit-") as folder:
        os.environ["NOTICE_READER_SETTINGS"] = str(Path(folder) / "settings.json")
        try:
            yield Path(folder) / "empty"
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


def _look_about(window: QWidget) -> None:
    """Point at every control: nothing is pressed."""
    for widget in list(seen_widgets(window)):  # pointing at things makes tool tips come and go
        if is_control(widget):
            QTest.mouseMove(widget, QPoint(widget.width() // 2, widget.height() // 2))
    settle(0.05)

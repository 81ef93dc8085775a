"""Another language while the window is open: a new window where the old one was, with everything in its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.base import wording
from reader.base.settings import Settings
from reader.library import Library
from reader.page import Role
from reader.window.app import application
from reader.window.kiosk import KioskWindow
from reader.window.language import Changing
from reader.window.main_window import MainWindow
from tests.window.voices import RecordingVoice


class Windows(Changing):
    """Windows whose voices make no sound."""

    def __init__(self, library: Library, folder: Path) -> None:
        self.library, self.folder = library, folder
        self.gone: list[str] = []
        super().__init__(self.make(Settings(greeted=True)))

    def make(self, now: Settings) -> MainWindow:
        return MainWindow(self.library, self.folder, now, RecordingVoice())

    def close(self, window: MainWindow) -> None:
        super().close(window)
        assert not window.isVisible()
        self.gone.append(window.windowTitle())


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    with Library(folder) as opened:
        yield opened


@pytest.fixture
def windows(library: Library, folder: Path, qtbot: QtBot) -> Iterator[Windows]:
    application()
    made = Windows(library, folder)
    made.window.resize(1280, 900)
    made.window.show()
    made.window.open_at_start()
    qtbot.waitUntil(lambda: made.window.view.page is not None, timeout=20_000)
    yield made
    made.window.close()
    wording.use("zh_CN")
    QLocale.setDefault(QLocale("zh_CN"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def chosen(windows: Windows, language: str, qtbot: QtBot) -> MainWindow:
    """The window once another language was chosen in its settings."""
    before = windows.window
    if not before.side_panels.shown:
        before.side_panels.settings()
    page = before.side_panels.settings_page
    assert page is not None
    page.options["language"][language].click()
    qtbot.waitUntil(lambda: windows.window is not before and windows.window.view.page is not None, timeout=20_000)
    return windows.window


def test_every_word_of_the_window_is_another(windows: Windows, qtbot: QtBot) -> None:
    before = windows.window.windowTitle()
    new = chosen(windows, "en", qtbot)
    assert new.bar.toggle.text() == "Read aloud"
    assert new.top.buttons["settings"].accessibleName() == "Settings"
    assert new.windowTitle().endswith("Notice Reader")
    assert new.bar.toggle.locale().name() == "en_GB"
    assert windows.gone == [before]


def test_what_the_office_wrote_stays_as_it_is(windows: Windows, qtbot: QtBot) -> None:
    before = windows.window.view.page
    assert before is not None
    after = chosen(windows, "en", qtbot).view.page
    assert after is not None
    assert after.title == before.title
    assert [line.text for line in after.lines if line.role is not Role.FACTS] == [
        line.text for line in before.lines if line.role is not Role.FACTS
    ]


def test_the_user_stays_where_he_is(windows: Windows, qtbot: QtBot) -> None:
    old = windows.window
    old.choices.change(font_points=48)
    old.top.search.setText("秋收")
    place, notice = old.geometry(), old.open_id
    new = chosen(windows, "zh_TW", qtbot)
    page = new.side_panels.settings_page
    assert page is not None
    assert page.isVisible()
    assert page.options["language"]["zh_TW"].isChecked()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.options["language"]["zh_TW"], timeout=20_000)
    assert new.remembered.now.font_points == 48
    assert new.top.search.text() == "秋收"
    assert new.open_id == notice
    assert new.geometry() == place


def test_the_cards_of_a_first_start_go_on(windows: Windows, qtbot: QtBot) -> None:
    old = windows.window
    old.side_panels.greet()
    assert old.side_panels.welcome is not None
    old.side_panels.welcome.options["language"]["en"].click()
    qtbot.waitUntil(lambda: windows.window is not old, timeout=20_000)
    welcome = windows.window.side_panels.welcome
    assert welcome is not None
    assert welcome.isVisible()
    assert welcome.next.text() == "Next"


def test_reset_leaves_the_language(windows: Windows, qtbot: QtBot) -> None:
    new = chosen(windows, "en", qtbot)
    new.choices.reset()
    assert new.remembered.now.language == "en"


def test_an_import_that_runs_is_not_lost(windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    old = windows.window
    busy = [True]
    monkeypatch.setattr(type(old.importing), "busy", property(lambda _: busy[0]))
    old.choices.change(language="en")
    qtbot.waitUntil(lambda: bool(old.message.text), timeout=20_000)
    assert windows.window is old
    busy[0] = False
    qtbot.waitUntil(lambda: windows.window is not old, timeout=20_000)


def test_what_a_visitor_of_the_kiosk_chose_ends_with_the_visit(library: Library, folder: Path, qtbot: QtBot) -> None:
    application()
    kiosk = KioskWindow(library, folder, RecordingVoice(), now=Settings(language="en"))
    try:
        assert kiosk.bar.toggle.text() == "Read aloud"
        with qtbot.waitSignal(kiosk.choices.language_chosen, timeout=20_000):
            kiosk.wipe()
        assert kiosk.remembered.now.language == "zh_CN"
    finally:
        kiosk.give_way()
        wording.use("zh_CN")

"""Beside a screen reader one of two speaks: asked once, calmly, and remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings, load
from reader.window import screen_reader
from reader.window.main_window import MainWindow
from reader.window.question import Question
from tests.window.conftest import Opener
from tests.window.voices import RecordingVoice

SECTION = "一、加强领导\n各单位要明确分工。责任要落实到人。"


@pytest.fixture(autouse=True)
def screen_reader_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen_reader, "screen_reader_runs", lambda: True)


def question(window: MainWindow) -> Question | None:
    shown = [asked for asked in window.findChildren(Question) if asked.isVisible()]
    assert len(shown) < 2
    return shown[0] if shown else None


def answer(window: MainWindow, qtbot: QtBot, number: int) -> None:
    asked = question(window)
    assert asked is not None
    qtbot.mouseClick(asked.buttons[number], Qt.MouseButton.LeftButton)
    assert question(window) is None


def selected(window: MainWindow) -> str:
    return window.view.textCursor().selection().toPlainText()


def test_the_first_press_asks_and_says_nothing(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    assert question(window) is None, "not before anybody wants to hear something"
    qtbot.mouseClick(window.bar.toggle, Qt.MouseButton.LeftButton)
    asked = question(window)
    assert asked is not None
    assert voice.silent
    assert not window.reading.active
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert asked.isAncestorOf(focused), "who does not see it must land in it"
    assert asked.accessibleName() == asked.label.text() != ""
    assert not asked.isModal()
    assert all(min(button.width(), button.height()) >= 60 for button in asked.buttons)


def test_we_speak_from_then_on(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    window.reading.press(1)
    answer(window, qtbot, 0)
    assert [said.split("\n")[0] for said in voice.said] == ["一、加强领导"]
    assert window.remembered.now.who_speaks == "we"
    window.reading.stop()
    window.reading.press(2)
    assert len(voice.said) == 2
    window.remembered.flush()
    assert load().who_speaks == "we"


def test_it_speaks_from_then_on(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    window.reading.press(1)
    answer(window, qtbot, 1)
    assert voice.silent
    assert not window.reading.active
    assert selected(window) == SECTION
    cursor = window.view.textCursor()
    assert cursor.position() == cursor.selectionStart(), "from here its own commands go on"
    assert window.view.hasFocus()
    window.reading.press(2)
    assert selected(window).startswith("二、做好保障")
    assert voice.silent


def test_the_same_section_once_more_is_a_change_once_more(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(who_speaks="it"))
    window.reading.press(1)
    changes: list[str] = []
    window.view.selectionChanged.connect(lambda: changes.append(selected(window)))
    window.reading.press(1)
    qtbot.waitUntil(lambda: changes == ["", SECTION], timeout=5000)


def test_escape_leaves_it_unanswered(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    window.bar.toggle.setFocus()
    qtbot.keyClick(window.bar.toggle, Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert question(window) is None
    assert window.bar.toggle.hasFocus()
    assert voice.silent
    assert window.remembered.now.who_speaks == "ask"
    window.reading.toggle()
    assert question(window) is not None


def test_an_answer_that_comes_after_the_page_went_reads_nothing(
    window: MainWindow, voice: RecordingVoice, qtbot: QtBot
) -> None:
    window.reading.press(1)
    other = window.contents.all[1].id
    window.open_notice(other)
    qtbot.waitUntil(lambda: window.open_id == other, timeout=5000)
    answer(window, qtbot, 0)
    assert voice.silent


def test_nobody_is_asked_without_a_screen_reader(
    window: MainWindow, voice: RecordingVoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_reader, "screen_reader_runs", lambda: False)
    window.reading.press(1)
    assert question(window) is None
    assert len(voice.said) == 1
    window.reading.stop()
    window.choices.change(who_speaks="it")
    window.reading.press(1)
    assert len(voice.said) == 2, "without a screen reader somebody must speak"


def test_the_settings_change_it(window: MainWindow) -> None:
    window.side_panels.settings()
    page = window.side_panels.settings_page
    assert page is not None
    page.options["who_speaks"]["it"].setChecked(True)
    assert window.remembered.now.who_speaks == "it"

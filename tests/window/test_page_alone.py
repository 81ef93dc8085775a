"""只看正文 and the row of the aids: everything goes at one press and comes back at one."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.window import announcing
from reader.window.aids import NAMES
from reader.window.main_window import MainWindow
from tests.window.conftest import Opener, settle
from tests.window.voices import RecordingVoice


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def hidden_by_it(window: MainWindow) -> list[QWidget]:
    modes = window.bar.modes
    return [window.top, window.notices, window.panes.page_bar, window.bar.rates, window.bar.volumes, modes["point"]]


@pytest.mark.parametrize("way", ["key", "escape", "button", "search", "aids"])
def test_away_and_back(window: MainWindow, qtbot: QtBot, way: str) -> None:
    before = [widget.isVisible() for widget in hidden_by_it(window)]
    assert all(before)
    told: list[str] = []
    announcing.listeners.append(told.append)
    try:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F11)
        settle(qtbot)
        assert not any(widget.isVisible() for widget in hidden_by_it(window))
        assert window.view.isVisible()
        assert window.view.width() >= window.width() - 2
        assert window.bar.toggle.isVisible()
        assert min(window.bar.toggle.width(), window.bar.everything.height()) >= 60
        if way == "key":
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_F11)
        elif way == "escape":
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
        elif way == "button":
            press(window.bar.everything)
        elif way == "search":
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
        settle(qtbot)
    finally:
        announcing.listeners.remove(told.append)
    assert [widget.isVisible() for widget in hidden_by_it(window)] == before
    assert not window.remembered.now.page_alone
    assert not window.bar.everything.isVisible()
    assert told == ["现在只看正文，按 Esc 或者“全部显示”恢复。", "列表和按钮都回来了。"]
    if way == "search":
        assert window.top.search.hasFocus()


def test_reading_goes_on_as_ever(window: MainWindow, qtbot: QtBot, voice: RecordingVoice) -> None:
    window.choices.turn("page_alone")
    settle(qtbot)
    corner = window.bar.toggle.mapTo(window, QPoint(0, 0))
    press(window.bar.toggle)
    settle(qtbot)
    assert window.reading.active
    assert window.bar.toggle.mapTo(window, QPoint(0, 0)) == corner
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not window.reading.active
    assert window.remembered.now.page_alone, "the first Esc stops the voice"
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not window.remembered.now.page_alone


def test_the_settings_lead_back_to_a_page_that_stands_alone(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(page_alone=True))
    assert not window.top.isVisible()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert window.panes.page_bar.buttons["leave"].isVisible()
    press(window.panes.page_bar.buttons["leave"])
    settle(qtbot)
    assert window.view.isVisible()
    assert not window.panes.page_bar.isVisible()


@pytest.mark.parametrize(("points", "width"), [(22, 320), (72, 1280), (72, 320), (48, 640)])
def test_narrow_and_large(open_window: Opener, qtbot: QtBot, points: int, width: int) -> None:
    window = open_window(Settings(page_alone=True, font_points=points), width=width)
    bar = window.bar
    for button in (bar.toggle, bar.everything):
        place = button.mapTo(window, QPoint(0, 0))
        assert window.rect().contains(place)
        assert window.rect().contains(place + QPoint(button.width() - 1, button.height() - 1))
    assert window.view.viewport().height() > window.height() / 3
    press(bar.everything)
    settle(qtbot)
    assert window.panes.page_bar.isVisible()
    assert window.view.isVisible(), "the page stays where list and page take turns"


def test_an_empty_library_is_not_left_alone(open_window: Opener, tmp_path_factory: pytest.TempPathFactory) -> None:
    window = open_window(Settings(page_alone=True), over=tmp_path_factory.mktemp("empty") / "library")
    assert window.top.isVisible()
    assert window.panes.empty.isVisible()


def test_the_row_of_the_aids(window: MainWindow, qtbot: QtBot) -> None:
    assert window.choices.aids.bar is None, "it is not made before it is wanted"
    press(window.top.buttons["aids"])
    settle(qtbot)
    bar = window.choices.aids.bar
    assert bar is not None
    assert bar.isVisible()
    assert bar.mapTo(window, QPoint(0, 0)).y() >= window.top.height()
    for name in NAMES[:-1]:
        button = bar.buttons[name]
        assert min(button.width(), button.height()) >= 44
        for on in (True, False):
            press(button)
            settle(qtbot, 0.02)
            assert (getattr(window.remembered.now, name), button.isChecked()) == (on, on)
            assert (name in window.choices.aids.on) == on
    bar.buttons["ruler"].toggle()  # what Qt's accessibility does for the action "toggle"
    assert window.remembered.now.ruler
    press(bar.buttons["page_alone"])
    settle(qtbot)
    assert not bar.isVisible()
    press(window.bar.everything)
    settle(qtbot)
    assert bar.isVisible()
    press(bar.away)
    assert not bar.isVisible()
    assert window.remembered.now.ruler, "what is on stays on"


def test_the_row_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    bar = window.choices.aids.bar
    assert bar is not None
    for name in NAMES:
        assert QApplication.focusWidget() is bar.buttons[name]
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert bar.away.hasFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    settle(qtbot)
    assert not bar.isVisible()
    assert window.view.hasFocus()


@pytest.mark.parametrize("width", [320, 640])
def test_the_row_in_a_narrow_window(open_window: Opener, qtbot: QtBot, width: int) -> None:
    window = open_window(Settings(), width=width)
    window.choices.aids.toggle_bar()
    settle(qtbot)
    bar = window.choices.aids.bar
    assert bar is not None
    assert window.width() == width
    for button in bar.buttons.values():
        assert bar.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()

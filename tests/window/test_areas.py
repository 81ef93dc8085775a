"""One key past the many buttons of a page."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.window.main_window import MainWindow

FORTH, BACK = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


def walk(window: MainWindow, how: Qt.KeyboardModifier, steps: int) -> list[object]:
    seen: list[object] = []
    for _ in range(steps):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, how)
        seen.append(QApplication.focusWidget())
    return seen


def test_round_and_round_in_the_order_of_reading(long_window: MainWindow, qtbot: QtBot) -> None:
    window = long_window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    areas = [window.top.search, window.notices, window.view, window.bar.toggle]
    window.section_buttons.buttons[7].setFocus(Qt.FocusReason.TabFocusReason)
    assert walk(window, FORTH, 5) == [areas[3], *areas]
    window.section_buttons.buttons[7].setFocus(Qt.FocusReason.TabFocusReason)
    assert walk(window, BACK, 3) == [areas[1], areas[0], areas[3]]


def test_what_stands_in_the_page_s_place(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.side_panels.settings()
    panel = window.side_panels.settings_page
    window.bar.toggle.setFocus()
    assert walk(window, BACK, 1) == [panel]
    assert walk(window, FORTH, 1) == [window.bar.toggle]


def test_a_section_s_button_is_seen_when_tab_comes_to_it(long_window: MainWindow, qtbot: QtBot) -> None:
    window = long_window
    window.choices.change(font_points=72)  # a button stands above its text now
    buttons = window.section_buttons.buttons
    for number in (5, 6):
        first = window.view.block(window.view.page.regions[number].first).position()
        for below in range(-40, 200, 20):  # where the text was when the focus came
            window.view.return_to(first, below)
            window.view.setFocus(Qt.FocusReason.OtherFocusReason)
            buttons[number].setFocus(Qt.FocusReason.TabFocusReason)
            assert buttons[number].visibleRegion().boundingRect() == buttons[number].rect(), (number, below)

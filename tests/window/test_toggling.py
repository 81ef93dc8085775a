"""A press by a screen reader is a press: the action of the accessibility tree does what a click does."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.window.main_window import MainWindow
from reader.window.toggling import Told
from tests.window.conftest import settle
from tests.window.voices import RecordingVoice


class ToldPush(Told, QPushButton):
    pass


class ToldTool(Told, QToolButton):
    pass


def press(button: QAbstractButton) -> None:
    """As assistive technology does it."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(actions.actionNames()[0])


@pytest.mark.parametrize("kind", [ToldPush, ToldTool])
def test_a_press_from_afar_is_one_click_and_changes_nothing_by_itself(
    kind: type[QAbstractButton], qtbot: QtBot
) -> None:
    button = kind()
    qtbot.addWidget(button)
    button.setCheckable(True)
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(button.isChecked()))
    press(button)
    button.click()
    assert clicks == [False, False]
    button.setChecked(True)
    assert button.isChecked()
    press(button)
    assert clicks == [False, False, True]
    assert button.isChecked()


def test_the_toggle_and_a_section_are_read_and_stopped_from_afar(
    window: MainWindow, voice: RecordingVoice, qtbot: QtBot
) -> None:
    for button in (window.bar.toggle, window.section_buttons.buttons[1]):
        before = len(voice.said)
        press(button)
        settle(qtbot)
        assert window.reading.active
        assert len(voice.said) == before + 1
        assert button.isChecked()
        press(button)
        settle(qtbot)
        assert not window.reading.active
        assert not button.isChecked()


def test_a_setting_is_chosen_from_afar(window: MainWindow, qtbot: QtBot) -> None:
    window.side_panels.settings()
    page = window.side_panels.settings_page
    assert page is not None
    press(page.options["theme"]["dark"])
    settle(qtbot)
    assert window.remembered.now.theme == "dark"

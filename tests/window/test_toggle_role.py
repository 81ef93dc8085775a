"""A button that says by its name what it does is a button with a state; one whose name stays is a check box."""

import gc

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.window import toggle_role
from reader.window.app import application
from reader.window.main_window import MainWindow
from reader.window.section_buttons import SectionButton

PRESS = QAccessibleActionInterface.pressAction()


def role_of(widget: QWidget) -> QAccessible.Role:
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    return told.role()


def test_the_toggle_and_the_sections_are_buttons_that_keep_a_state(window: MainWindow) -> None:
    for button in (window.bar.toggle, window.section_buttons.buttons[1]):
        told = QAccessible.queryAccessibleInterface(button)
        assert told is not None
        assert told.role() == QAccessible.Role.Button
        assert told.text(QAccessible.Text.Name) == button.accessibleName()
        assert told.text(QAccessible.Text.Description) == button.accessibleDescription()
        assert (told.state().checkable, told.state().checked, told.state().focusable) == (1, 0, 1)
        window.reading.start(1)
        assert told.state().checked == 1
        assert told.text(QAccessible.Text.Name).startswith("停止")
        window.reading.stop()
    assert role_of(window.bar.modes["read_on"]) == QAccessible.Role.CheckBox


def test_a_press_by_assistive_technology_is_a_click(window: MainWindow) -> None:
    told = toggle_role.toggle_of("ToggleButton", window.bar.toggle)
    assert isinstance(told, toggle_role._Toggle)
    assert PRESS in told.actionNames()
    told.doAction(PRESS)
    assert window.reading.active
    told.doAction(PRESS)
    assert not window.reading.active
    window.bar.toggle.setEnabled(False)
    assert PRESS not in told.actionNames()
    window.bar.toggle.setEnabled(True)


def test_buttons_that_are_gone_are_forgotten(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    application()
    monkeypatch.setattr(toggle_role, "_SWEEP", 4)
    before = len(toggle_role._kept)
    for number in range(20):
        parent = QWidget()
        assert role_of(SectionButton(number, "一、", parent)) == QAccessible.Role.Button
        parent.deleteLater()
        del parent
        gc.collect()
        qtbot.wait(1)
    assert len(toggle_role._kept) < before + 8

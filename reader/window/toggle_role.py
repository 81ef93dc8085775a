"""What assistive technology is told of a button that is on or off and says so by its name: a button, not a check box.

Qt tells of every button that keeps a state that it is a check box (measured with 6.11.3), and Orca calls 停止朗读
"check box checked". ARIA's toggle button is a button with a pressed state; so is this. What Qt makes of that: a button
that can be toggled for Windows and macOS, "push button" for AT-SPI, which has a role for it that Qt does not use
(``ATSPI_ROLE_TOGGLE_BUTTON``). Orca then says the name, which says everything, and nothing of "checked".
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget
from shiboken6 import Shiboken

_NAMES = frozenset({"ToggleButton", "SectionButton"})
_kept: list[QAccessibleInterface] = []  # Qt holds pointers only, and ends what belongs to a widget that is gone
_SWEEP = 256


class _Toggle(QAccessibleWidget):
    """A button with a state: pressed by the action "Press", as by a hand."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.Button)
        self._button = button

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._button.accessibleName() or self._button.text()
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable = 1
        state.checked = int(self._button.isChecked())
        state.pressed = int(self._button.isDown())
        return state

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        press = [QAccessibleActionInterface.pressAction()] if self._button.isEnabled() else []
        return [*press, *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        if name == QAccessibleActionInterface.pressAction():
            self._button.click()
        else:
            super().doAction(name)


def toggle_of(name: str, thing: QObject) -> QAccessibleInterface | None:
    """A factory for ``QAccessible``; it answers for these buttons alone."""
    if name not in _NAMES or not isinstance(thing, QAbstractButton):
        return None
    if len(_kept) % _SWEEP == _SWEEP - 1:
        _kept[:] = [one for one in _kept if Shiboken.isValid(one)]
    _kept.append(_Toggle(thing))
    return _kept[-1]


QAccessible.installFactory(toggle_of)  # Qt keeps a list of them for the whole process: once

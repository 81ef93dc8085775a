"""Buttons that show a state which somebody else decides, and are pressed by assistive technology as by a hand."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    _Button = object


class Told(_Button):
    """To be mixed into a button that can be checked: a click never checks it, ``setChecked`` tells what is so.

    The action "toggle" of the accessibility tree changes the state without a click (Qt 6.11 calls ``toggle()``), so
    that a screen reader's press would leave a button that looks pressed beside silence. Here it is a click.
    """

    _told = False

    def setCheckable(self, checkable: bool, /) -> None:  # noqa: N802 - Qt's name
        """Whether it keeps a state."""
        super().setCheckable(checkable)
        if checkable:
            self.toggled.connect(self._on_toggled)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Nothing: a click asks, and the answer comes by ``setChecked``."""

    def setChecked(self, checked: bool, /) -> None:  # noqa: N802 - Qt's name
        """Show whether it is so."""
        self._told = checked
        super().setChecked(checked)

    def _on_toggled(self, checked: bool) -> None:
        if checked != self._told:
            super().setChecked(self._told)
            self.click()

"""更多: what has no room of its own on a very narrow window, as a panel of large buttons in the page's place.

Each button stands for another one that is out of sight there, and presses it: whatever those bars offer is here too.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.base.wording import marked, tr
from reader.window import icons
from reader.window.themes import Theme
from reader.window.toggling import Told

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

TITLE = marked("更多")
_ELSEWHERE = {"bigger", "smaller"}  # they stand beside 更多


class StandIn(Told, QPushButton):
    """Looks like the button it stands for, and tells in words whether that one is on."""

    def __init__(self, original: QAbstractButton) -> None:
        super().__init__()
        on = original.isChecked()
        self.setText(tr("{name}（开着）", name=original.text()) if on else original.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIcon(original.icon())
        self.setEnabled(original.isEnabled())
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(original.accessibleDescription())
        self.setCheckable(original.isCheckable())
        if original.isCheckable():
            self.setChecked(on)
        self.original = original


class MorePanel(QScrollArea):
    """``buttons`` in their order; ``refresh`` makes them of what works now."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setObjectName("settings")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._window = window
        self._side = 0
        self.buttons: list[StandIn] = []
        inside = QWidget()
        inside.setObjectName("shell")
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # scrolled, not pressed together
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 16, 24, 32)
        self._column.setSpacing(8)
        title = QLabel(tr(TITLE))
        title.setObjectName("heading")
        self._column.addWidget(title)
        self._column.addStretch(1)
        self.setWidget(inside)

    def refresh(self) -> None:
        """Make the buttons anew."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [StandIn(original) for original in self._originals()]
        for place, button in enumerate(self.buttons, start=1):
            button.setIconSize(icons.size(self._side))
            button.clicked.connect(self._press)
            self._column.insertWidget(place, button)

    def set_theme(self, _theme: Theme, side: int) -> None:
        """The style sheet says it all but the size of the icons; the pictures are those of the others."""
        self._side = side
        self.refresh()

    def _originals(self) -> list[QAbstractButton]:
        window = self._window
        page, top = window.panes.page_bar, window.top
        return [
            *(page.buttons[name] for name in window.panes.uses() if page.offers(name)),
            *(button for name, button in window.bar.modes.items() if name != "read_on"),
            *(button for name, button in top.buttons.items() if name not in _ELSEWHERE and not button.isHidden()),
        ]

    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, StandIn):
            self._window.side_panels.leave()
            button.original.click()

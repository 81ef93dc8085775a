"""更多: what the bars have no room for, as a panel of large buttons in the page's place (see ``folding``).

Each button stands for another one that is out of sight, and presses it: whatever those bars offer is here too.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.base.wording import marked, tr
from reader.window import icons
from reader.window.bar_buttons import BarButton, Stepper, Value
from reader.window.themes import Theme
from reader.window.toggling import Told

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

TITLE = marked("更多")
_CHARACTERS = 16  # most width of the column: the eye goes straight down


class StandIn(Told, QPushButton):
    """Looks like the button it stands for, and tells in words whether that one is on."""

    def __init__(self, original: QAbstractButton, theme: Theme, side: int) -> None:
        super().__init__()
        self.setObjectName("stand_in")
        on = original.isChecked()
        self.setText(tr("{name}（开着）", name=original.text()) if on else original.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        picture = original.icon()
        if isinstance(original, BarButton):  # its own has no air beside it, since the word stands below
            picture = icons.icon(original.picture, theme.colours["text"], side)
        self.setIcon(picture)
        self.setIconSize(icons.size(side))
        self.setEnabled(original.isEnabled())
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(original.accessibleDescription())
        self.setCheckable(original.isCheckable())
        if original.isCheckable():
            self.setChecked(on)
        self.original = original


class StepperStandIn(Stepper):
    """Does what the stepper does for which it stands, and shows what that one shows. The panel stays."""

    def __init__(self, original: Stepper, theme: Theme, side: int) -> None:
        value = original.value
        super().__init__(Value(value.title, value.values), original.less.toolTip(), original.more.toolTip())
        self.original = original
        self.draw(theme, side)
        self.less.clicked.connect(lambda: self._press(original.less))
        self.more.clicked.connect(lambda: self._press(original.more))
        self._show()

    def _press(self, button: QAbstractButton) -> None:
        button.click()
        self._show()

    def _show(self) -> None:
        self.value.show_value(self.original.value.value)
        for button, original in ((self.less, self.original.less), (self.more, self.original.more)):
            button.setEnabled(original.isEnabled())


class MorePanel(QScrollArea):
    """``buttons`` in their order, with ``steppers`` among them; ``refresh`` makes them of what works now."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setObjectName("settings")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._window = window
        self._theme, self._side = window.look.theme, window.look.side
        self.buttons: list[StandIn] = []
        self.steppers: list[StepperStandIn] = []
        inside = QWidget()
        inside.setObjectName("shell")
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # scrolled, not pressed together
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        self._narrow = QWidget()
        row.addWidget(self._narrow, 1)
        row.addStretch()
        self._column = QVBoxLayout(self._narrow)
        self._column.setContentsMargins(24, 16, 24, 32)
        self._column.setSpacing(8)
        title = QLabel(tr(TITLE))
        title.setObjectName("heading")
        self._column.addWidget(title)
        self._column.addStretch(1)
        self.setWidget(inside)

    def refresh(self) -> None:
        """Make the buttons anew."""
        for old in (*self.buttons, *self.steppers):
            old.hide()
            old.deleteLater()
        self.buttons, self.steppers = [], []
        self.ensurePolished()
        self._narrow.setMaximumWidth(self.fontMetrics().horizontalAdvance("国") * _CHARACTERS)
        for place, original in enumerate(self._window.look.folding.away, start=1):
            self._column.insertWidget(place, self._stand_in(original))

    def go_in(self) -> None:
        """Give the first button the focus."""
        stepper = self.steppers[0].more if self.steppers else None
        first = self.buttons[0] if self.buttons else stepper
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand_in(self, original: QWidget) -> QWidget:
        if isinstance(original, Stepper):
            self.steppers.append(StepperStandIn(original, self._theme, self._side))
            return self.steppers[-1]
        assert isinstance(original, QAbstractButton)  # noqa: S101 - there is nothing else that gives way
        button = StandIn(original, self._theme, self._side)
        button.clicked.connect(self._press)
        self.buttons.append(button)
        return button

    def set_theme(self, theme: Theme, side: int) -> None:
        """The style sheet says it all but the icons; those of the buttons are those of the others."""
        self._theme, self._side = theme, side
        self.refresh()

    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, StandIn):
            self._window.side_panels.leave()
            button.original.click()

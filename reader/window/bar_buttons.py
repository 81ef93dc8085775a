"""The buttons of the read-aloud bar: a picture with its word below, so that many stand in one row."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from reader.base.wording import tr
from reader.window import icons
from reader.window.flow import FlowLayout
from reader.window.keymap import describe
from reader.window.themes import Theme
from reader.window.toggling import Told

_TOGGLE_ICON = 1.5  # times the side of the others
_AIR = 2  # px on both sides of a value
_FRAME = 4  # px between the frame of a stepper and its buttons
_RING, _INSET, _RADIUS = 3, 11, 16  # px


def _for_all(button: QAbstractButton, hint: QSize, words: Sequence[str]) -> QSize:
    """``hint`` with room for the widest of these words: nothing beside the button moves when it shows another."""
    advance = button.fontMetrics().horizontalAdvance
    return hint + QSize(max(advance(word) for word in (button.text(), *words)) - advance(button.text()), 0)


class ToggleButton(Told, QPushButton):
    """朗读 and 停止: another word, shape, colour and name in each of its two states. Fires on release."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toggle")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._inner = ""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same in both states."""
        return _for_all(self, super().sizeHint(), (tr("朗读"), tr("停止")))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A second focus ring inside, in the colour of the word: the outer one may be as bright as the button."""
        super().paintEvent(event)
        if self.hasFocus() and self._inner:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._inner), _RING))
            radius = 2 if self.isChecked() else _RADIUS
            painter.drawRoundedRect(self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET), radius, radius)

    def show_state(self, reading: bool, name: str, why_not: str, theme: Theme, side: int) -> None:
        """``name`` is the region that is read or would be, ``why_not`` the reason when nothing can be."""
        # The name before the state: whoever is told of that asks for the name.
        self.setAccessibleName(tr("停止朗读") if reading else tr("朗读"))
        self.setText(tr("停止") if reading else tr("朗读"))
        self.setChecked(reading)
        self._inner = theme.colours["on_stop" if reading else "on_accent"]
        side = round(side * _TOGGLE_ICON)
        self.setIconSize(icons.size(side))
        self.setIcon(icons.icon("stop" if reading else "read", self._inner, side))
        idle = why_not or tr("单击朗读：{name}。再单击一次停止。", name=name)
        describe(self, "" if reading else idle)  # no more words than the name's beside our own voice


class BarButton(Told, QToolButton):
    """A picture above its word. One that ``keeps`` a state shows it by fill, shape and a line under the word;
    ``other`` is a word that it shows at times.
    """

    def __init__(self, word: str, picture: str, about: str, *, keeps: bool = False, other: str = "") -> None:
        super().__init__()
        self._words = (word, other)
        self.setObjectName("bar_button")
        self.setText(word)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus, and so the Space key, with the page
        self.setCheckable(keeps)
        self.setAccessibleName(word)
        self.setAccessibleDescription(about)
        self.picture = picture

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same with each of its words."""
        return _for_all(self, super().sizeHint(), self._words)

    def keep_room(self, side: int) -> None:
        """Be as large as with its picture, which is drawn later."""
        self.setIconSize(icons.size(side, beside_text=False))
        blank = QPixmap(self.iconSize())
        blank.fill(Qt.GlobalColor.transparent)
        self.setIcon(QIcon(blank))

    def draw(self, theme: Theme, side: int, picture: str = "") -> None:
        """Take the theme's colours; the picture, or another one, is ``side`` pixels high."""
        self.picture = picture or self.picture
        self.setIconSize(icons.size(side, beside_text=False))
        token = "on_accent" if self.isChecked() else "text"
        self.setIcon(icons.icon(self.picture, theme.colours[token], side, beside_text=False))


class Value(QLabel):
    """What is set, under what it is called; as wide as its widest text, so that the buttons beside it stay."""

    def __init__(self, title: str, values: Sequence[str]) -> None:
        super().__init__()
        self.title, self.values, self.value = title, values, ""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_value(self, value: str) -> None:
        """Show a value; its name tells what it is the value of."""
        self.value = value
        self.setText(f"{self.title}\n{value}")
        self.setAccessibleName(f"{self.title} {value}")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the widest text, whatever it shows."""
        width = max(self.fontMetrics().horizontalAdvance(text) for text in (self.title, *self.values))
        return QSize(width + 2 * _AIR, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.sizeHint()


class Stepper(QFrame):
    """Two buttons and between them what is set, in a frame: beside another one it is seen which belong together."""

    def __init__(self, value: Value, less: str, more: str) -> None:
        super().__init__()
        self.value = value
        self.less, self.more = _sign(less), _sign(more)
        self.setObjectName("stepper")
        row = FlowLayout(self, margin=0, spacing=4)
        row.setContentsMargins(_FRAME, 0, _FRAME, 0)  # the height of the bar is the page's
        for part in (self.less, value, self.more):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def draw(self, theme: Theme, side: int) -> None:
        """Take the theme's colours; the signs are ``side`` pixels high."""
        for button, picture in ((self.less, "less"), (self.more, "more")):
            button.setIconSize(icons.size(side, beside_text=False))
            button.setIcon(icons.icon(picture, theme.colours["text"], side, beside_text=False))


def _sign(about: str) -> QPushButton:
    made = QPushButton()
    made.setObjectName("sign")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAccessibleName(about)
    made.setToolTip(about)
    return made

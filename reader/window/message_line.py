"""One calm line above the bar: what happened, and what to do. It takes no focus and never has to be clicked away."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.base.wording import tr
from reader.window import icons
from reader.window.announcing import tell_screen_reader
from reader.window.themes import Theme

_LEAST_SECONDS, _PER_CHARACTER = 8.0, 0.3  # 200 characters a minute, and time to look up


class MessageLine(QFrame):
    """``tell`` shows a line for as long as it takes to read it; ``keep`` shows one until it is replaced or cleared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._icon = QLabel()
        self._icon.setAccessibleName(tr("提示"))
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        self._kept = ""
        self._away = QTimer(self, singleShot=True)
        self._away.timeout.connect(self._back_to_kept)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; empty when the line is not there."""
        return self._label.text()

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours; the icon is ``side`` pixels high."""
        self._icon.setPixmap(icons.icon("note", theme.colours["text"], side, beside_text=False).pixmap(side, side))

    def tell(self, message: str, *, announce: bool = True) -> None:
        """Show a message and let screen readers say it."""
        self._show(message, announce=announce)
        self._away.start(int(1000 * (_LEAST_SECONDS + _PER_CHARACTER * len(message))))

    def keep(self, message: str) -> None:
        """Show a message until ``keep("")``; other messages may stand in its place for a while."""
        if message != self._kept:
            self._kept = message
            self._show(message, announce=True)

    def withdraw(self, message: str) -> None:
        """Take that message away, if it is the one that is shown."""
        if self.text == message:
            self._back_to_kept()

    def _back_to_kept(self) -> None:
        self._show(self._kept, announce=False)

    def _show(self, message: str, *, announce: bool) -> None:
        self._away.stop()
        self._label.setText(message)
        self.setVisible(bool(message))
        if message and announce:
            tell_screen_reader(self._label, message)

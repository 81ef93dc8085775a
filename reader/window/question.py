"""A calm question above the bar: one line and large buttons. It blocks nothing and takes no focus by itself."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from reader.window.flow import FlowLayout
from reader.window.sizes import MAIN_TARGET

Answer = tuple[str, str, Callable[[], None]]  # word, what it does, slot


class Question(QFrame):
    """``buttons`` stand in the order of the answers. Escape withdraws it if ``withdraw`` is given."""

    def __init__(
        self, answers: Iterable[Answer], withdraw: Callable[[], None] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._withdraw = withdraw
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        flow = FlowLayout(self, margin=12, spacing=12)
        flow.addWidget(self.label)
        for word, about, slot in answers:
            button = QPushButton(word)
            button.setAccessibleName(word)
            button.setAccessibleDescription(about)
            button.setProperty("target", "main")
            button.setStyleSheet(f"min-height: {MAIN_TARGET}px; min-width: {3 * MAIN_TARGET}px")
            button.clicked.connect(slot)
            self.buttons.append(button)
            flow.addWidget(button)
        if self.buttons:
            flow.begin_row_at(self.buttons[0])
        self.hide()

    def ask(self, line: str) -> None:
        """Show it with that line, which is also what a screen reader calls the group of its buttons."""
        if self.isHidden():  # a line that counts seconds is not called anew every second
            self.setAccessibleName(line)
        self.label.setText(line)
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where room is short, what stands beside it gives way: the question is whole."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def event(self, event: QEvent) -> bool:
        """Escape is meant for the question while the focus is in it, and for nothing behind it."""
        if event.type() is QEvent.Type.ShortcutOverride and self._means_no(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape answers nothing."""
        if self._withdraw is not None and self._means_no(event):
            self._withdraw()
        else:
            super().keyPressEvent(event)

    def _means_no(self, event: QEvent) -> bool:
        return self._withdraw is not None and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape

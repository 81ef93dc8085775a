"""The bar over the page in which one looks for words in it: the field, what came of it, and large buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from reader.base.wording import marked, tr
from reader.page.finding import LONGEST_QUERY
from reader.window.button_row import ButtonRow, Entry
from reader.window.themes import Theme

FIELD = marked("在本文中查找")
_BUTTONS = (  # the first stands beside the field, so that few rows are taken
    Entry("closed", marked("收起"), "clear", marked("收起查找，留在找到的地方")),
    Entry("previous", marked("上一处"), "up", marked("到上一处；在输入框里按 Shift 和回车也可以")),
    Entry("next", marked("下一处"), "down", marked("到下一处；在输入框里按回车也可以")),
)


class FindField(QLineEdit):
    """Enter asks for the next hit, with Shift for the one before."""

    next = Signal()
    previous = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter; the arrows up and down do the same as the two buttons."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.previous if back else self.next).emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            (self.next if event.key() == Qt.Key.Key_Down else self.previous).emit()
        else:
            super().keyPressEvent(event)


class FindBar(ButtonRow):
    """``typed`` comes with every change of the words; each button has a signal of its name. ``widest`` is a status."""

    typed = Signal(str)
    next = Signal()
    previous = Signal()
    closed = Signal()

    def __init__(self, widest: str, parent: QWidget | None = None) -> None:
        super().__init__(8, parent)
        self._widest = widest
        self.setObjectName("find")
        self.field = FindField()
        self.field.setPlaceholderText(tr(FIELD))
        self.field.setAccessibleName(tr(FIELD))
        self.field.setAccessibleDescription(tr("边输入边找；回车到下一处，Esc 收起"))
        self.field.setMaxLength(LONGEST_QUERY)
        self.field.setMinimumWidth(160)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.setAcceptDrops(False)
        self.field.textChanged.connect(self.typed)
        self.field.next.connect(self.next)
        self.field.previous.connect(self.previous)
        self.flow.addWidget(self.field)
        self.status = QLabel()
        self.status.setAccessibleName(tr("查找结果"))
        self.fill(_BUTTONS[:1])
        self.flow.addWidget(self.status)
        self.fill(_BUTTONS[1:])
        for name, button in self.buttons.items():
            button.setObjectName("step")
            button.clicked.connect(getattr(self, name))

    def parts(self) -> tuple[QWidget, ...]:
        """What the keyboard reaches, in order."""
        return (self.field, *self.buttons.values())

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours and icons of that height."""
        super().set_theme(theme, side)
        self.status.ensurePolished()
        self.status.setMinimumWidth(self.status.fontMetrics().horizontalAdvance(self._widest))  # so that nothing jumps

    def show_status(self, line: str, *, steps: bool) -> None:
        """What came of it, and whether there is anywhere to go."""
        self.status.setText(line)
        self.status.setAccessibleName(line or tr("查找结果"))
        for name in ("previous", "next"):
            self.buttons[name].setEnabled(steps)

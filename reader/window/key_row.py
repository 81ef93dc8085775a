"""One row of the keys: the action, its keys, and the buttons to change them. What came of it is told in the row."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.base.wording import tr
from reader.window.announcing import tell_screen_reader
from reader.window.flow import FlowLayout
from reader.window.key_rules import pressed

_BY_TAB = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


def button(word: str, about: str = "") -> QPushButton:
    """A button of the page."""
    made = QPushButton(word)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAccessibleName(word)
    made.setAccessibleDescription(about)
    return made


class ChangeButton(QPushButton):
    """``caught`` tells the keys that were pressed while it is ``catching``; ``left`` that the user gave up, and
    whether by Tab.
    """

    caught = Signal(str)
    left = Signal(bool)

    def __init__(self) -> None:
        super().__init__(tr("改"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.catching = False

    def begin(self) -> None:
        """Take the keys that are pressed next."""
        self.catching = True
        self.setText(tr("请按新的按键"))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Be a button again."""
        self.catching = False
        self.setText(tr("改"))

    def _leave(self, *, by_tab: bool = False) -> None:
        self.end()
        self.left.emit(by_tab)

    def event(self, event: QEvent) -> bool:
        """While it is catching, no keys do what they do elsewhere."""
        if self.catching and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys, once more than Ctrl, Alt or Shift is down. Esc gives up."""
        if not self.catching:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            return
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif keys := pressed(event.keyCombination()):
            self.caught.emit(keys)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """While it is catching, Space is no press on the button."""
        if not self.catching:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever goes on has given up."""
        super().focusOutEvent(event)
        if self.catching:
            self._leave(by_tab=event.reason() in _BY_TAB)


class KeyRow(QWidget):
    """``caught`` tells keys that were pressed for this action. ``change`` and ``reset`` are its buttons; ``told`` comes
    when the row says something.
    """

    caught = Signal(str)
    told = Signal()

    def __init__(self, text: str, *, changeable: bool) -> None:
        super().__init__()
        self._text, self._changeable = text, changeable
        self._label = QLabel()
        self._label.setWordWrap(True)
        self.change, self.reset = ChangeButton(), button(tr("恢复"))
        self.change.caught.connect(self.caught)
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.swap, self.keep = button(tr("对调")), button(tr("不改"))
        self.swap.clicked.connect(self._swap)
        self.keep.clicked.connect(self._keep)
        self._do_swap: Callable[[], None] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for parts in ((self._label, self.change, self.reset), (self.line, self.swap, self.keep)):
            row = QWidget()
            flow = FlowLayout(row, margin=0, spacing=8)
            for part in parts:
                flow.addWidget(part)
            column.addWidget(row)
        self._below = row
        self.calm()

    def show_keys(self, words: str, *, own: bool) -> None:
        """Show the keys, and whether they are the user's own."""
        self._label.setText(f"{self._text}\n{words}" if self._changeable else f"{self._text}\n{words}" + tr("（固定）"))
        self.change.setVisible(self._changeable)
        self.change.setAccessibleName(tr("改：{action}", action=self._text))
        self.change.setAccessibleDescription(tr("现在是 {keys}。按这里，再按新的按键。", keys=words))
        self.reset.setVisible(own)
        self.reset.setAccessibleName(tr("恢复：{action}", action=self._text))
        self.reset.setAccessibleDescription(tr("恢复成刚装好时的按键"))

    def set_width(self, width: int) -> None:
        """At least so wide is the text, so that the buttons stand in a column near it."""
        self._label.setMinimumWidth(width)

    def turn(self) -> None:
        """Take the next keys; or, while that is so, give up."""
        if self.change.catching:
            self.change.end()
            self.tell(tr("没有改。"))
        else:
            self.change.begin()
            self.change.setAccessibleName(tr("请按新的按键：{action}", action=self._text))
            self.tell(tr("请按新的按键，按 Esc 不改。"))

    def tell(self, line: str) -> None:
        """Say in the row what came of it, until something else does."""
        self._do_swap = None
        self._show(line)

    def offer(self, line: str, swap: Callable[[], None]) -> None:
        """Say whose keys these are; ``swap`` is what the user may want."""
        self._do_swap = swap
        self._show(line)
        self.swap.setFocus(Qt.FocusReason.OtherFocusReason)

    def calm(self) -> None:
        """Say nothing any more."""
        self._do_swap = None
        self._show("")

    def _show(self, line: str) -> None:
        self.line.setText(line)
        offered = self._do_swap is not None
        for part in (self.swap, self.keep):
            part.setVisible(offered)
        self.swap.setAccessibleDescription(line if offered else "")
        self._below.setVisible(bool(line))
        if not self.change.catching:
            self.change.setAccessibleName(tr("改：{action}", action=self._text))
        if line:
            tell_screen_reader(self.line, line)
            self.told.emit()

    def _swap(self) -> None:
        swap = self._do_swap
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        if swap is not None:
            swap()

    def _keep(self) -> None:
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tell(tr("没有改。"))

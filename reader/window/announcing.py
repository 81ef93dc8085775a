"""Says something to whoever listens to the window by a screen reader (WCAG 2.2, 4.1.3)."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.base.wording import marked, tr
from reader.window.page_view import PageView
from reader.window.reading import ENDED, STOPPED, Reading

listeners: list[Callable[[str], None]] = []  # are told what is announced, whether a screen reader runs or not
_OUTCOMES = {STOPPED: marked("已停止朗读"), ENDED: marked("读完了")}  # a failure has a line of its own


def tell_screen_reader(widget: QWidget, message: str) -> None:
    """Let a screen reader say a message, if one runs; the focus stays where it is."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 5 ms that a start can do without

    for listener in listeners:
        listener(message)
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


class Announcer(QObject):
    """Announces that a page was opened, and that reading began, was stopped, or came to its end.

    The rest is announced where it is shown: the line above the bar, and the number of notices that were found.
    """

    def __init__(self, view: PageView, reading: Reading) -> None:
        super().__init__(view)
        self._view, self._reading = view, reading
        self._active = False
        reading.changed.connect(self._on_reading)

    def opened(self, title: str) -> None:
        """A page stands there now."""
        tell_screen_reader(self._view, tr("已打开：{title}", title=title))

    def _on_reading(self) -> None:
        if self._reading.active == self._active:
            return
        self._active = self._reading.active
        # What is read is heard at once: the fewer words beside our own voice, the better.
        message = tr("开始朗读") if self._active else tr(_OUTCOMES.get(self._reading.outcome, ""))
        if message:
            tell_screen_reader(self._view, message)

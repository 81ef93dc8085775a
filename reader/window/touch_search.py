"""Searching without a keyboard: the keys come when the field is touched, and go when something else is.

They stand in the window's column, between the page and the read-aloud bar, and cover nothing: field and results stay
in view, and the list gives way. Whoever came by keys (Tab, Ctrl+F) has a keyboard and needs none on the screen.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout

from reader.window.title_words import TitleWord, title_words
from reader.window.touch_keys import TouchKeys

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

_Reason = Qt.FocusReason
_BY_KEYS = frozenset({_Reason.TabFocusReason, _Reason.BacktabFocusReason, _Reason.ShortcutFocusReason})
_BY_NOBODY = frozenset({_Reason.ActiveWindowFocusReason, _Reason.PopupFocusReason})
_TOUCHED = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})


class TouchSearch(QObject):
    """Joins ``keys`` to the search field of a window. ``changed`` comes when they were shown or hidden."""

    changed = Signal(bool)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._field = window, window.top.search
        self._coming = False
        self.keys = keys = TouchKeys()
        middle = window.centralWidget()
        shell = middle.layout() if middle is not None else None
        assert isinstance(shell, QVBoxLayout)  # noqa: S101 - MainWindow made it
        shell.insertWidget(shell.indexOf(window.bar), keys)
        keys.wrote.connect(self._field.insert)
        keys.took_back.connect(self._field.backspace)
        keys.cleared.connect(lambda: self._field.setText(""))
        keys.closed.connect(self._closed)
        self.changed.connect(window.bar.set_brief)
        self.changed.connect(window.panes.filters.set_aside)
        window.contents.listed.connect(self.learn)
        for watched in (self._field, *keys.offers, *keys.keys.values()):
            watched.installEventFilter(self)

    def learn(self) -> None:
        """Look at the titles again, on another thread."""
        titles = [item.title for item in self._window.contents.all]

        def done(words: tuple[TitleWord, ...]) -> None:
            self.keys.set_words(words)

        self._window.bridge.in_background(lambda: title_words(titles), done, lambda _: None)

    def show(self) -> None:
        """Show the keys; what is found must be in view, so that a narrow window turns to its list."""
        if self.keys.isVisible() or self._coming:
            return
        self._coming = True
        if self._window.panes.narrow:
            self._window.panes.show_list()
            self._field.setFocus(_Reason.OtherFocusReason)
        self._coming = False
        self.keys.show()
        self.changed.emit(True)

    def hide(self) -> None:
        """Take the keys away, and the letters that were typed."""
        self.keys.forget()
        if self.keys.isVisible():
            self.keys.hide()
            self.changed.emit(False)

    def _closed(self) -> None:
        had_focus = self.keys.isAncestorOf(QApplication.focusWidget() or self._field)
        self.hide()
        if had_focus:
            self._field.setFocus(_Reason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A touch on the field, or the focus that comes by one, or goes by one."""
        by_touch = isinstance(event, QFocusEvent) and event.reason() not in _BY_KEYS | _BY_NOBODY
        if watched is self._field and (event.type() in _TOUCHED or (by_touch and event.type() is QEvent.Type.FocusIn)):
            self.show()
        elif by_touch and event.type() is QEvent.Type.FocusOut and self._is_left():
            self.hide()  # not for Tab: nothing goes away because the focus moves on (WCAG 2.2, 3.2.1)
        return super().eventFilter(watched, event)

    def _is_left(self) -> bool:
        new = QApplication.focusWidget()
        return not (self._coming or new is None or new is self._field or self.keys.isAncestorOf(new))

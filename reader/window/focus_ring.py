"""A ring round page and list only when the keyboard brought the focus there: always seen when needed (WCAG 2.4.7),
and no black frame round the text for whoever uses the mouse."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

_BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class FocusRing(QObject):
    """Sets the property ``by_key`` of a widget, which the style sheet looks at; ``changed`` tells it too."""

    changed = Signal(bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at how the focus comes, and at keys pressed while it is there."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self._set(event.reason() in _BY_KEY)
        elif event.type() == QEvent.Type.KeyPress:
            self._set(True)
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._set(False)
        return False

    def _set(self, by_key: bool) -> None:
        if bool(self._widget.property("by_key")) != by_key:
            self._widget.setProperty("by_key", by_key)
            self._widget.style().unpolish(self._widget)
            self._widget.style().polish(self._widget)
            self.changed.emit(by_key)

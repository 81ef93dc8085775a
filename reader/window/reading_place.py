"""Where the user is reading: under the pointer, at the text cursor, at what has the focus, or where the voice is.

1. The last of them that moved is the place; while the voice reads it is the voice's, except for ``_POINTED_MS`` after
   the pointer moved.
2. The *line* of the page is the voice's as long as it reads: the ruler must not leave it because a hand trembles. The
   pointer counts for it only while it is over the page.
3. Nothing is listened to before somebody needs it (``Aids`` makes one of these), and nothing is taken: the filter sits
   on the native window, where every move arrives whether a widget asks for moves or not, and lets everything through.
"""

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from reader.page import Page

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

_POINTED_MS = 1500
_POINTER_EVENTS = {QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress}


class _By(Enum):
    POINTER = auto()
    CARET = auto()
    FOCUS = auto()
    VOICE = auto()


class ReadingPlace(QObject):
    """``moved`` comes when the place or what stands there may have moved. Coordinates are the window's."""

    moved = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._view = window, window.view
        self._by, self._line_by = _By.CARET, _By.CARET
        self._pointer, self._over_page = QPoint(), -1  # the second: height in the viewport
        self._pointed = QElapsedTimer()
        self._heard: tuple[Page | None, int] = (None, -1)
        self._by_key = True
        self._watched: QWindow | None = None
        window.reading.sentence.connect(self._on_sentence)
        window.reading.word.connect(self._on_word)
        window.reading.near.connect(self._on_word)
        self._view.cursorPositionChanged.connect(self._walk)
        self._view.laid_out.connect(self.moved)
        self._view.verticalScrollBar().valueChanged.connect(self.moved)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus)
        window.painted.connect(self._watch)
        self._watch()

    def remove(self) -> None:
        """Listen to nothing any more."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self.setParent(None)
        self.deleteLater()

    def _watch(self) -> None:
        handle = self._window.windowHandle()  # none before the window is shown
        if handle is not None and handle is not self._watched:
            self._watched = handle
            handle.installEventFilter(self)

    # What happens

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See where the pointer is, and whether keys are used."""
        if isinstance(event, QMouseEvent) and event.type() in _POINTER_EVENTS:
            self._point(event.position().toPoint())
        elif event.type() == QEvent.Type.KeyPress:
            self._by_key = True
        return False

    def _point(self, at: QPoint) -> None:
        self._by_key = False
        if at == self._pointer and self._by is _By.POINTER:
            return
        self._pointer, self._by = at, _By.POINTER
        self._pointed.start()
        viewport = self._view.viewport()
        inside = viewport.mapFrom(self._window, at) if viewport.isVisible() else QPoint(-1, -1)
        if viewport.rect().contains(inside):
            self._over_page, self._line_by = inside.y(), _By.POINTER
        self.moved.emit()

    def _walk(self) -> None:
        if self._by_key or QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._by = self._line_by = _By.CARET
            self.moved.emit()

    def _focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not self._by_key or now is None or now.window() is not self._window:
            return
        self._by = _By.CARET if now is self._view else _By.FOCUS
        if self._view.isAncestorOf(now) or now is self._view:
            self._line_by = self._by
        self.moved.emit()

    def _on_sentence(self, _region: int, _start: int, _end: int) -> None:
        span = self._window.heard.span
        if span is not None:
            self._hear(span[0])

    def _on_word(self, region: int, start: int, _end: int) -> None:
        self._hear(self._window.heard.position(region, start))

    def _hear(self, position: int) -> None:
        self._heard = (self._view.page, position)
        self._line_by = _By.VOICE
        if not self._pointed.isValid() or self._pointed.hasExpired(_POINTED_MS):
            self._by = _By.VOICE
        self.moved.emit()

    # Where it is

    @property
    def _heard_at(self) -> int:
        """Document position that was heard last on this page, -1 when none was."""
        page, position = self._heard
        return position if page is not None and page is self._view.page else -1

    def rect(self) -> QRect:
        """The place: a point for the pointer, else the letter or the widget."""
        by, widget = self._by, QApplication.focusWidget()
        if by is _By.POINTER:
            return QRect(self._pointer, self._pointer)
        if by is _By.FOCUS and widget is not None and widget.window() is self._window:
            return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
        cursor = self._view.textCursor()
        if by is _By.VOICE and self._heard_at >= 0:
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(min(self._heard_at, self._view.document().characterCount() - 1))
        found = self._view.cursorRect(cursor)
        return QRect(self._view.viewport().mapTo(self._window, found.topLeft()), found.size())

    def line(self) -> int:
        """Document position of the line of the page that is read."""
        view, reading = self._view, self._window.reading
        if self._heard_at >= 0 and (reading.active or self._line_by is _By.VOICE):
            return self._heard_at
        top, widget = view.verticalScrollBar().value(), QApplication.focusWidget()
        if self._line_by is _By.POINTER:
            return view.position_at(top + self._over_page)
        if self._line_by is _By.FOCUS and widget is not None and view.isAncestorOf(widget):
            return view.position_at(top + widget.mapTo(view.viewport(), widget.rect().center()).y())
        position = view.textCursor().position()
        return position if view.is_in_view(position) else view.place()[0]

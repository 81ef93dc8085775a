"""指读: a mode in which the paragraph under the pointer is read. Off until somebody switches it on.

1. The pointer rests on a paragraph for ``REST_MS``: it is read. A press (or a touch) reads it at once, on release.
2. Leaving the paragraph does not stop the voice; resting on another one begins that one.
3. A paragraph is not read again because the pointer trembles on it: only after another one, or by a press.
4. Switching the mode off ends the reading too. Whoever does without a pointer has the buttons at the headings.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QMouseEvent

from reader.base.wording import marked
from reader.page import Page
from reader.window.page_view import PageView
from reader.window.reading import Reading

REST_MS = 600
_STILL = 4  # px that count as no movement: an old hand trembles
_SLIP = 12  # px between press and release that still count as a press
ON = marked("指读已打开：鼠标停在哪一段就读哪一段，按一下马上读。按 Esc 关闭。")
OFF = marked("指读已关闭。")


class Pointing(QObject):
    """``changed`` comes when the mode goes on or off."""

    changed = Signal(bool)

    def __init__(self, view: PageView, reading: Reading) -> None:
        super().__init__(view)
        self._view, self._reading = view, reading
        self._rested: QPoint | None = None
        self._pressed: QPoint | None = None
        self._read: tuple[Page | None, int] = (None, -1)  # the line that was read last because it was pointed at
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self.on = False

    def toggle(self) -> None:
        """On or off."""
        self.set_on(not self.on)

    def set_on(self, on: bool) -> None:
        """On; or off, and silent."""
        if on == self.on:
            return
        self.on = on
        viewport = self._view.viewport()
        viewport.setMouseTracking(on)
        viewport.setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.IBeamCursor)
        if on:
            viewport.installEventFilter(self)
        else:
            viewport.removeEventFilter(self)
            self._reading.stop()
        self._forget()
        self.changed.emit(on)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See where the pointer is; the page gets every event all the same."""
        if isinstance(event, QMouseEvent):
            at = event.position().toPoint()
            kind = event.type()
            if kind is QEvent.Type.MouseMove:
                self._moved(at)
            elif event.button() is Qt.MouseButton.LeftButton and kind is QEvent.Type.MouseButtonPress:
                self._pressed = at
            elif event.button() is Qt.MouseButton.LeftButton and kind is QEvent.Type.MouseButtonRelease:
                self._released(at)
        elif event.type() is QEvent.Type.Leave:
            self._rest.stop()
            self._rested = None
        return False

    def _moved(self, at: QPoint) -> None:
        if self._rested is None or (at - self._rested).manhattanLength() >= _STILL:
            self._rested = at
            self._rest.start()

    def _released(self, at: QPoint) -> None:
        pressed, self._pressed = self._pressed, None
        self._rest.stop()
        if pressed is not None and (at - pressed).manhattanLength() <= _SLIP:
            self._read_at(at)

    def _on_rest(self) -> None:
        viewport = self._view.viewport()
        button = viewport.childAt(viewport.mapFromGlobal(QCursor.pos()))
        if self._rested is None or button is not None:
            return
        page, line = self._read
        if page is not self._view.page or line != self._line_at(self._rested):
            self._read_at(self._rested)

    def _read_at(self, at: QPoint) -> None:
        line = self._line_at(at)
        if line >= 0:
            self._read = (self._view.page, line)
            self._reading.start_line(line)

    def _line_at(self, at: QPoint) -> int:
        """Number of the page's line at a place of the viewport, -1 where there is none or none that is read."""
        view, page = self._view, self._view.page
        block = view.cursorForPosition(at).block()
        rect = view.document().documentLayout().blockBoundingRect(block)
        height = at.y() + view.verticalScrollBar().value()
        line = block.blockNumber()
        if page is None or line >= len(page.lines) or not rect.top() <= height <= rect.bottom():
            return -1
        return line if page.lines[line].region >= 0 else -1

    def _forget(self) -> None:
        self._rest.stop()
        self._rested = self._pressed = None
        self._read = (None, -1)

"""大鼠标: the pointer in 32 to 96 pixels, in the page's own two colours, over every window of the program (M16).

Whatever lies under it, one of the two colours stands out. The system's pointer is put aside by Qt's override cursor,
whose shape follows the one that the widget under the pointer asks for: arrow, hand, or the bar over text.
"""

from functools import cache

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QMouseEvent, QPixmap, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from reader.base.paths import resource
from reader.base.settings import Settings
from reader.window.themes import Theme

_GRID = 24  # the drawings are made on a grid of so many units
# Drawing, and where on it the pointer points.
_ARROW, _HAND, _TEXT = ("pointer_arrow", 3.0, 2.2), ("pointer_hand", 8.2, 3.2), ("pointer_text", 12.0, 12.0)
_DRAWINGS = {Qt.CursorShape.PointingHandCursor: _HAND, Qt.CursorShape.IBeamCursor: _TEXT}


def large_cursor(shape: Qt.CursorShape, size: int, theme: Theme) -> QCursor:
    """A cursor of ``size`` device-independent pixels; shapes that are not drawn are arrows."""
    drawing = _DRAWINGS.get(shape, _ARROW)
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return _drawn(drawing, size, theme.colours["text"], theme.colours["surface"], ratio)


@cache
def _drawn(drawing: tuple[str, float, float], size: int, inside: str, edge: str, ratio: float) -> QCursor:
    name, across, down = drawing
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    side = round(size * ratio)
    source = source.replace("currentColor", inside).replace('"edge"', f'"{edge}"')
    source = source.replace('width="24" height="24"', f'width="{side}" height="{side}"')
    pixmap = QPixmap()
    pixmap.loadFromData(source.encode(), "SVG")
    pixmap.setDevicePixelRatio(ratio)
    return QCursor(pixmap, round(across * size / _GRID), round(down * size / _GRID))


class LargePointer(QObject):
    """There from its making to ``remove``."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._theme, self._size = theme, settings.pointer_size
        self._shape = Qt.CursorShape.ArrowCursor
        self._watched: list[QWindow] = []
        QApplication.setOverrideCursor(large_cursor(self._shape, self._size, theme))
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - there are windows
        app.focusWindowChanged.connect(self._watch)
        for window in app.topLevelWindows():
            self._watch(window)

    def set_settings(self, settings: Settings) -> None:
        """How large."""
        if settings.pointer_size != self._size:
            self._size = settings.pointer_size
            self._change()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        if theme is not self._theme:
            self._theme = theme
            self._change()

    def remove(self) -> None:
        """The system's pointer again."""
        QApplication.restoreOverrideCursor()
        for window in filter(Shiboken.isValid, self._watched):  # a dialog may be gone
            window.removeEventFilter(self)
        self._watched = []
        self.deleteLater()

    def _watch(self, window: QWindow | None) -> None:
        self._watched = [other for other in self._watched if Shiboken.isValid(other)]
        if window is not None and window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)

    def _change(self) -> None:
        QApplication.changeOverrideCursor(large_cursor(self._shape, self._size, self._theme))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See what lies under the pointer; the windows get every event all the same."""
        if isinstance(event, QMouseEvent) and isinstance(watched, QWindow):
            self._look(watched, event.position().toPoint())
        return False

    def _look(self, window: QWindow, at: QPoint) -> None:
        top = QWidget.find(window.winId())
        below = (top.childAt(at) or top) if top is not None else None
        shape = below.cursor().shape() if below is not None else Qt.CursorShape.ArrowCursor
        if shape != self._shape:
            self._shape = shape
            self._change()

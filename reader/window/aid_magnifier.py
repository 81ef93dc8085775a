"""放大镜: what stands where the user reads, drawn once more at twice or three times its size.

Drawn by the widgets themselves as for a screen of that many times the resolution: the letters are sharp, no picture is
stretched. Beside the place it keeps off the line that is read; in a row of its own below the page it covers nothing.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from reader.base.settings import Settings
from reader.window.overlay import Overlay
from reader.window.reading_place import ReadingPlace
from reader.window.themes import Theme

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

_FRAME_MS = 16
_EDGE = 4  # px
_AWAY = 28  # px between the place and the lens
_LEAST_HIGH, _LEAST_WIDE = 140, 280  # px
_MOST = 0.35  # of the window's height
_LINES = 1.4  # magnified lines that are seen
_WIDE = 2.6  # times its height
_MARK = 7  # px, half of the cross that stands for the pointer


class Magnifier(Overlay):
    """``source`` is what is shown, in the coordinates of ``shell``, which is what is magnified."""

    def __init__(self, window: "MainWindow", place: ReadingPlace, settings: Settings) -> None:
        self._window, self._view, self._place, self._settings = window, window.view, place, settings
        self._shell = window.shell
        self._image = QImage()
        self.source = QRect()
        super().__init__(window, window.look.theme)
        self._soon = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._soon.timeout.connect(self.look)
        place.moved.connect(self._later)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._stand()

    def set_settings(self, settings: Settings) -> None:
        """How many times, and where it stands."""
        self._settings = settings
        self._stand()

    def remove(self) -> None:
        """Be gone; a layout is not told of it by Qt, as of other widgets."""
        column = self._shell.layout()
        if column is not None:
            column.removeWidget(self)
        super().remove()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        super().set_theme(theme)
        self._later()

    def _stand(self) -> None:
        """In a row of the window, or free over it."""
        column = self._shell.layout()
        below = self._settings.magnifier_place == "below"
        if isinstance(column, QVBoxLayout) and below != (column.indexOf(self) >= 0):
            column.removeWidget(self)
            self.setParent(self._shell if below else self._window)
            if below:
                column.insertWidget(column.indexOf(self._window.panes) + 1, self)
        self.setMinimumHeight(0)
        self.setMaximumHeight(16_777_215)
        if below:
            self.setFixedHeight(self._wanted().height())
        self.show()
        self.raise_()
        self.look()

    def room(self, _parent: QWidget) -> QRect:
        """Where it stands: this is worked out by ``look``, or by the layout."""
        return self.geometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The window was painted anew: what is magnified may have changed. When it has not, nothing is drawn."""
        if event.type() in (QEvent.Type.UpdateRequest, QEvent.Type.Resize):
            self._later()
        return super().eventFilter(watched, event)

    def _later(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def look(self) -> None:
        """Go to where the user reads, and draw what is there."""
        place = self._place.rect()
        below = self._settings.magnifier_place == "below"
        if below:
            if self.height() != self._wanted().height():
                self.setFixedHeight(self._wanted().height())
        else:
            self.setGeometry(self._beside(place))
        size = self.size() / self._settings.magnifier_times
        middle = self._shell.mapFrom(self._window, place.center())
        self.source = _within(QRect(middle - QPoint(size.width() // 2, size.height() // 2), size), self._shell.rect())
        image = self._drawn()
        if image != self._image:
            self._image = image
            self.update()

    def _wanted(self) -> QSize:
        line = self._view.line_spacing() * self._settings.magnifier_times * _LINES
        high = max(min(round(line), round(self._window.height() * _MOST)), _LEAST_HIGH)
        wide = max(round(high * _WIDE), _LEAST_WIDE)
        return QSize(min(wide, self._window.width() - 2 * _EDGE), min(high, self._window.height() // 2))

    def _beside(self, place: QRect) -> QRect:
        """Below the place, or above it where there is more room; never over it, nor over the read button."""
        lens, window = QRect(QPoint(0, 0), self._wanted()), self._window.rect()
        bar = self._window.bar
        if place.bottom() < (top := bar.mapTo(self._window, QPoint(0, 0)).y()):
            window.setBottom(top - 1)
        lens.moveCenter(place.center())
        above, below = place.top() - _AWAY, window.height() - place.bottom() - _AWAY
        if below >= lens.height() or below >= above:
            lens.moveTop(place.bottom() + _AWAY)
            lens.setBottom(min(lens.bottom(), window.bottom()))
        else:
            lens.moveBottom(place.top() - _AWAY)
            lens.setTop(max(lens.top(), 0))
        lens.moveLeft(min(max(lens.left(), 0), max(window.width() - lens.width(), 0)))
        return lens

    def _drawn(self) -> QImage:
        times, ratio = self._settings.magnifier_times, self.devicePixelRatio()
        image = QImage(self.source.size() * times * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(times * ratio)
        image.fill(self.theme.colour("window"))
        flags = QWidget.RenderFlag.DrawChildren | QWidget.RenderFlag.DrawWindowBackground
        shown = QRegion(self.source)
        if self.parentWidget() is self._shell:  # not itself, in itself, in itself
            shown -= QRegion(self.geometry())
        offset = shown.boundingRect().topLeft() - self.source.topLeft()
        self._shell.render(image, offset, shown, flags)
        image.setDevicePixelRatio(ratio)
        return image

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """What was drawn, an edge round it, and a cross where the pointer is."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("window"))
        painter.drawImage(0, 0, self._image)
        painter.setPen(QPen(self.theme.colour("aid"), _EDGE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        half = _EDGE // 2
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))
        at = self._shell.mapFrom(self._window, self._place.rect().center()) - self.source.topLeft()
        at *= self._settings.magnifier_times
        painter.setPen(QPen(self.theme.colour("aid"), _EDGE - 1))
        painter.drawLine(at.x() - _MARK, at.y(), at.x() + _MARK, at.y())
        painter.drawLine(at.x(), at.y() - _MARK, at.x(), at.y() + _MARK)


def _within(rect: QRect, room: QRect) -> QRect:
    """The rectangle, moved so that it lies within the room."""
    left = min(max(rect.left(), room.left()), max(room.right() - rect.width() + 1, room.left()))
    top = min(max(rect.top(), room.top()), max(room.bottom() - rect.height() + 1, room.top()))
    return QRect(QPoint(left, top), rect.size()).intersected(room)

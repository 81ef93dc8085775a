"""十字线: a line across and a line down through the place that is read, to keep one's row and column."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.window.overlay import Overlay
from reader.window.reading_place import ReadingPlace
from reader.window.themes import Theme

THICK = 3  # px
_GAP = 12  # px on each side of the place: what one looks at is not crossed out


class Crosshair(Overlay):
    """``point`` is where the lines meet, in the window's coordinates."""

    def __init__(self, window: QWidget, theme: Theme, place: ReadingPlace) -> None:
        super().__init__(window, theme)
        self._place = place
        self.point = QPoint(-1, -1)
        place.moved.connect(self.follow)
        self.follow()
        self.show()

    def follow(self) -> None:
        """Go to where the user reads: the pointer itself, or below the letter, so that no line crosses it."""
        rect = self._place.rect()
        point = QPoint(rect.left(), rect.bottom())
        if point != self.point:
            before = self._lines()
            self.point = point
            for line in (*before, *self._lines()):
                self.update(line)

    def _lines(self) -> list[QRect]:
        x, y, half = self.point.x(), self.point.y(), THICK // 2
        after, below = x + _GAP, y + _GAP
        return [
            QRect(0, y - half, x - _GAP, THICK),
            QRect(after, y - half, self.width() - after, THICK),
            QRect(x - half, 0, THICK, y - _GAP),
            QRect(x - half, below, THICK, self.height() - below),
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The two lines; Qt clips them to what is to be painted."""
        painter, colour = QPainter(self), self.theme.colour("aid")
        for line in self._lines():
            painter.fillRect(line, colour)

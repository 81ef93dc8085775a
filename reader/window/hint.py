"""A few words in a place whose size is given: as many lines as it has, and an ellipsis where they do not suffice."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LEADING = 1.25  # em: less than a font asks for, since these are a few words


class Hint(QLabel):
    """``text()`` is the whole text; what is seen of it follows from the size. Asks for no room of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hint")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """None at all."""
        return QSize(0, 0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line."""
        return QSize(0, self.fontMetrics().height())

    @property
    def _pitch(self) -> int:
        """Pixels from line to line."""
        return max(round(self.fontMetrics().horizontalAdvance("国") * _LEADING), 1)

    def lines(self) -> list[str]:
        """What is seen, line by line."""
        most = max(self.height() // self._pitch, 1)
        text, width = self.text(), max(self.width(), 1)
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        shown = [text[start:end] for start, end in pairwise([*starts, len(text)])]
        if len(shown) > most:
            rest = text[starts[most - 1] :]
            shown[most - 1 :] = [self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        return shown

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The lines, in the middle of the height."""
        painter = QPainter(self)
        lines, metrics = self.lines(), self.fontMetrics()
        inside = (self._pitch - metrics.height()) / 2 + metrics.ascent()
        top = max((self.height() - self._pitch * len(lines)) / 2, 0) + inside
        painter.setPen(self.palette().color(self.foregroundRole()))
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, top + number * self._pitch), line)

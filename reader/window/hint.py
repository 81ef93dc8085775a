"""A few words in a place whose size is given: as many lines as it has, and an ellipsis where they do not suffice."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another size shows more or less."""
        super().resizeEvent(event)
        self.setToolTip("" if "".join(self.lines()) == self.text() else self.text())

    def lines(self) -> list[str]:
        """What is seen, line by line."""
        height = self.fontMetrics().lineSpacing()
        most = max(self.height() // max(height, 1), 1)
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
        lines, height = self.lines(), self.fontMetrics().lineSpacing()
        top = max((self.height() - height * len(lines)) / 2, 0) + self.fontMetrics().ascent()
        painter.setPen(self.palette().color(self.foregroundRole()))
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, top + number * height), line)

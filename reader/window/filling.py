"""Brings in what a long page still lacks, a piece at a time: what is seen comes first and stays where it stands."""

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.window.page_document import PageDocument

if TYPE_CHECKING:
    from reader.window.page_view import PageView

_FIRST_MS = 40  # until the second piece: what is seen is painted first


class Filling(QObject):
    """Opens the lines around what is shown, below and above in turn, then adds those that are still to come."""

    def __init__(self, view: "PageView", filled: PageDocument) -> None:
        super().__init__(view)
        self._view, self._filled = view, filled
        self._above = False
        self._kept = (-1, 0, 0.0)  # value of the scroll bar, and what ``PageView.place`` said at it
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """The page was laid out anew: go on from there, if anything is missing."""
        self._timer.stop()
        if not self._filled.complete:
            self._timer.start(_FIRST_MS)

    def open_at(self, position: int) -> None:
        """Have the line of a document position open: at once, with those around it, and the others later."""
        if self._filled.is_hidden(position):
            self._filled.narrow(position)
            self.begin()

    def _step(self) -> None:
        view, filled = self._view, self._filled
        self._timer.setInterval(0)
        self._above = filled.opened.start > 0 and (not self._above or filled.opened.stop == filled.done)
        if filled.open:
            filled.add_piece()
            view.lines_added.emit()
        elif self._above:
            self._open_above()
        else:
            filled.open_piece(above=False)
        if filled.complete:
            self._timer.stop()
        view.laid_out.emit()

    def _open_above(self) -> None:
        view, bar = self._view, self._view.verticalScrollBar()
        if self._kept[0] != bar.value():
            self._kept = (bar.value(), *view.place())
        _, anchor, distance = self._kept  # as they were first: rounding does not add up
        self._filled.open_piece(above=True)
        bar.setValue(round(view.top_of(anchor) - distance))
        self._kept = (bar.value(), anchor, distance)

    def position_at(self, height: float) -> int:
        """``PageView.position_at`` among the lines that are open: Qt would also look at what is not visible."""
        document, opened = self._view.document(), self._filled.opened
        layout = document.documentLayout()

        def top(line: int) -> float:
            return layout.blockBoundingRect(document.findBlockByNumber(line)).top()

        line = max(bisect_right(opened, height, key=top) - 1, 0) + opened.start
        block = document.findBlockByNumber(line)
        inside, found = height - top(line), block.layout()
        place = 0
        for number in range(found.lineCount()):
            if found.lineAt(number).y() <= inside:
                place = found.lineAt(number).textStart()
        return block.position() + place

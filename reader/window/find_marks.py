"""What was found, marked on the page: every hit on a ground of its own in a thin frame, the current one turned over in
a thick one. The frames are seen without colour too, and stand at 3:1 and more against the page (WCAG 2.2, 1.4.11).
"""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextBlock, QTextCharFormat, QTextCursor, QTextLine
from PySide6.QtWidgets import QTextEdit, QWidget

from reader.page.finding import Hits, PageText
from reader.window.heard import Heard
from reader.window.overlay import Overlay
from reader.window.page_view import PageView
from reader.window.themes import Theme

_FRAME, _CURRENT_FRAME = 2, 3  # px
_GAP = 1  # px between the current hit and its frame
_MOST = 1000  # marked in one view; no page shows so many characters


class FindMarks(Overlay):
    """Marks the hits near the view; the grounds lie under what is being heard."""

    def __init__(self, view: PageView, heard: Heard, theme: Theme) -> None:
        self._view, self._heard = view, heard
        self._near: list[tuple[int, int, bool]] = []  # document positions, and whether it is the current hit
        self._text: PageText | None = None
        self._hits, self._current = Hits(), -1
        super().__init__(view, theme)
        view.laid_out.connect(self.place)

    def room(self, _parent: QWidget) -> QRect:
        """The page without its border and its scroll bar."""
        return self._view.viewport().geometry()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        super().set_theme(theme)
        self.place()

    def show_hits(self, text: PageText | None, hits: Hits, current: int) -> None:
        """Mark these; no text, no marks."""
        self._text, self._hits, self._current = text, hits, current
        self.place()

    @property
    def marked(self) -> list[tuple[int, int, bool]]:
        """Document positions of what is marked now, and whether it is the current hit."""
        return list(self._near)

    def place(self) -> None:
        """Mark what stands near the view now."""
        there = self._text is not None and self._text.page is self._view.page and len(self._hits) > 0
        if not there and not self._near:
            return
        self._near = list(self._in_view()) if there else []
        self._heard.set_under([self._ground(*hit) for hit in self._near])
        self.fit()
        if self._near and self.isHidden():
            self.show()
            self.raise_()
        self.setVisible(bool(self._near))
        self.update()

    def _in_view(self) -> Iterator[tuple[int, int, bool]]:
        view, text = self._view, self._text
        assert text is not None  # noqa: S101 - place() asks first
        top, height = view.verticalScrollBar().value(), view.viewport().height()
        first = text.place(view.position_at(top))
        below = view.position_at(top + height)
        block = view.document().findBlock(below)
        line = block.layout().lineForTextPosition(below - block.position())
        last = text.place(block.position() + line.textStart() + line.textLength() if line.isValid() else below)
        begin = max(self._hits.first_from(first) - 1, 0)  # the one before may reach into the view
        end = min(self._hits.first_from(last + 1), begin + _MOST)
        shown = view.document().characterCount()  # a long page may still be growing
        for number in range(begin, end):
            hit, after = (text.units(place) for place in self._hits[number])
            if after < shown:
                yield hit, after, number == self._current

    def _ground(self, start: int, end: int, current: bool) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(self.theme.colour("accent" if current else "selected"))
        form.setForeground(self.theme.colour("on_accent" if current else "text"))
        selection.cursor, selection.format = cursor, form
        return selection

    # The frames

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw them, the current one last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end, current in sorted(self._near, key=lambda hit: hit[2]):
            wide = _CURRENT_FRAME if current else _FRAME
            out = wide / 2 + (_GAP if current else 0)
            painter.setPen(QPen(self._colour(current), wide))
            for place in self.places(start, end):
                painter.drawRect(place.adjusted(-out, -out, out, out))
        painter.end()

    def _colour(self, current: bool) -> QColor:
        return self.theme.colour("focus" if current else "accent")

    def places(self, start: int, end: int) -> Iterator[QRectF]:
        """Where the text between two document positions stands in the view, line by line."""
        block = self._view.document().findBlock(start)
        while block.isValid() and block.position() < end:
            yield from self._in_block(block, start - block.position(), end - block.position())
            block = block.next()

    def _in_block(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        layout = block.layout()
        corner = self._view.document().documentLayout().blockBoundingRect(block).topLeft()
        corner.setY(corner.y() - self._view.verticalScrollBar().value())
        end = min(end, block.length() - 1)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = (_x(line, place) for place in (first, last))
                yield QRectF(corner.x() + left, corner.y() + line.y(), right - left, line.height())


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # PySide gives the place back too, which its stubs do not know
    return float(found[0])

"""The page: a read-only text that screen readers walk, that grows and shrinks in place, and loads nothing from afar."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QPointF, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from reader.base.settings import Settings
from reader.base.wording import tr
from reader.page import Line, Page
from reader.window.closed_text import ClosedText
from reader.window.filling import Filling
from reader.window.fonts import page_font
from reader.window.offsets import to_units
from reader.window.page_document import FIRST_PIECE, PageDocument, small_format
from reader.window.page_format import measures_of
from reader.window.sizes import chrome_points
from reader.window.themes import Theme, palette_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

_SCREENS = 1.2  # of text that are laid out before a fast start's first paint
_WHEEL_STEP = 120  # eighths of a degree in one notch of a wheel
_READING_KEYS = ("PageDown", "PageUp", "Home", "End", "Up", "Down")


def _after_line(block: QTextBlock, position: int) -> int:
    """The document position after the line of text that holds ``position``."""
    line = block.layout().lineForTextPosition(position - block.position())
    end = block.position() + block.length()
    if not line.isValid():  # asking such a line for its text would end the process
        return end
    after = block.position() + line.textStart() + line.textLength()
    return after if after < end - 1 else end


def _place_of(sentence: str, lines: Sequence[Line]) -> tuple[int, int] | None:
    """Number of the line that holds a sentence, and where it begins there in UTF-16 units."""
    for number, line in enumerate(lines):
        place = line.text.find(sentence)
        if place < 0:  # found in simplified script, shown in traditional
            place = line.spoken.find(sentence)
        if place >= 0:
            return number, to_units(line.text, place)
    return None


class PageView(ClosedText):
    """Shows one ``Page``. Block n of its document is line n of the page.

    ``laid_out`` comes whenever something on the page may have moved; ``user_moved`` when the user scrolled, as
    against the program; ``zoom_asked`` with +1 or -1; ``toggle_asked`` when Space was pressed on the page.
    """

    laid_out = Signal()
    user_moved = Signal()
    zoom_asked = Signal(int)
    toggle_asked = Signal()
    lines_added = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(tr("公告正文"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.page: Page | None = None
        self.button_width = 0
        self._filled = PageDocument(self.document())
        self._font, self._settings = self.font(), Settings()
        self._theme: Theme | None = None
        self._wheel = 0
        self._held: int | None = None  # the place that is kept
        self._room: QSize | None = None
        self._filling = Filling(self, self._filled)
        self._news = QTimer(self, interval=0, singleShot=True)
        self._news.timeout.connect(self.laid_out)
        for signal in (self.verticalScrollBar().valueChanged, self.verticalScrollBar().rangeChanged):
            signal.connect(lambda *_: self._news.start())
        self.cursorPositionChanged.connect(self._news.start)
        self.verticalScrollBar().actionTriggered.connect(lambda *_: self.user_moved.emit())

    # What is shown

    def show_page(self, page: Page, *, one_screen: bool = False) -> None:
        """Show a page from its beginning. A long one comes in pieces: the first, or just a screen of it, at once."""
        self.setExtraSelections([])
        self.page = page
        rows = self.room.height() / self.line_spacing() if one_screen else 0
        first = round(_SCREENS * rows * self._settings.line_characters) or FIRST_PIECE
        self._filled.begin(page, self._font, self._measures(), self._small(), first)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(page.title)
        self.lines_added.emit()
        self._filling.begin()
        self._news.start()

    @property
    def lines_shown(self) -> int:
        """How many lines of the page stand in the document so far."""
        return self._filled.done

    def set_look(self, theme: Theme, settings: Settings) -> None:
        """The colours and letters of the page; call it within ``held``."""
        self._theme, self._settings = theme, settings
        self._font = page_font(settings)

    @contextmanager
    def held(self) -> Iterator[None]:
        """While things round the page change: its place is kept, and it is laid out once, at the end."""
        with self._place_kept() as anchor:
            self._held = anchor
            yield
            self._held = None
            self._restyle(anchor)
        self._news.start()

    @contextmanager
    def _place_kept(self) -> Iterator[int]:
        at_top = self.verticalScrollBar().value() == 0 and self._filled.opened.start == 0
        anchor, distance = self.place()
        yield anchor
        if at_top:
            self.verticalScrollBar().setValue(0)
        else:
            self.return_to(anchor, distance)

    def _restyle(self, anchor: int) -> None:
        if self.page is not None and self._theme is not None:
            self._filled.restyle(self._font, self._measures(), self._small(), anchor)
            self._filling.begin()

    def _measures(self) -> Any:
        small, width = chrome_points(self._settings.font_points), self.room.width()
        return measures_of(self._font, self._settings, small, width, self.button_width)

    def _small(self) -> Any:
        assert self._theme is not None  # noqa: S101 - set_look() comes before show_page()
        # A brush that is there: to make one from a colour PySide6 would look through ``Qt``.
        muted = palette_of(self._theme).placeholderText()
        return small_format(chrome_points(self._settings.font_points), muted)

    def line_spacing(self) -> float:
        """Pixels from one baseline to the next."""
        return float(self._measures().spacing)

    # Where things stand

    @property
    def room(self) -> QSize:
        """Width and height of the viewport in pixels, as Qt told them.

        For the viewport itself PySide6 would load all 80 classes of widgets, to see what it is (30 ms of a start).
        """
        return self._room or self.viewport().size()

    def top_of(self, position: int) -> float:
        """Distance from the top of the document to the line of text that holds a document position, in pixels."""
        block = self.document().findBlock(position)
        rect = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return rect.top() + (line.y() if line.isValid() else 0.0)

    def line_height(self, position: int) -> float:
        """Height of the line of text that holds a document position, in pixels."""
        block = self.document().findBlock(position)
        self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return line.height() if line.isValid() else 0.0

    def place(self) -> tuple[int, float]:
        """Document position of the first line of text that is whole in the view, and its distance from the top."""
        top = self.verticalScrollBar().value()
        position = self.position_at(top)
        if self.top_of(position) < top:
            position = min(
                _after_line(self.document().findBlock(position), position), self.document().characterCount() - 1
            )
        return position, self.top_of(position) - top

    def position_at(self, height: float) -> int:
        """Document position of the start of the line of text at that height of the document."""
        if not self._filled.open:
            return self._filling.position_at(height)
        if height <= 0:
            return 0
        found = self.document().documentLayout().hitTest(QPointF(0, height), QtCore.Qt.HitTestAccuracy.FuzzyHit)
        return max(found, 0)

    def return_to(self, position: int, distance: float = 0.0) -> None:
        """Scroll so that the line of that position stands ``distance`` pixels below the top of the view."""
        self.bring(position)
        layout = self.document().documentLayout()
        layout.blockBoundingRect(self.document().findBlock(position))
        if self.document().characterCount() < 200_000:  # else what is below the view is laid out bit by bit, later
            layout.blockBoundingRect(self.document().lastBlock())
        self.verticalScrollBar().setValue(round(self.top_of(position) - distance))

    def bring(self, position: int) -> None:
        """Have the line of a document position laid out, where a long page still waits for it."""
        self._filling.open_at(position)

    def setTextCursor(self, cursor: QTextCursor) -> None:  # noqa: N802 - Qt's name
        """Put the cursor there; Qt scrolls to it, so its line has to be laid out."""
        self.bring(cursor.position())
        super().setTextCursor(cursor)

    def go_to(self, sentence: str) -> None:
        """Scroll to a sentence and put the cursor there; nothing happens when it is not on the page (yet)."""
        found = _place_of(sentence, self.page.lines[: self.lines_shown]) if self.page is not None and sentence else None
        if found is not None:
            cursor = QTextCursor(self.block(found[0]))
            cursor.setPosition(cursor.position() + found[1])
            self.setTextCursor(cursor)
            self.return_to(cursor.position(), self.line_height(cursor.position()))

    def go_to_line(self, line: int) -> None:
        """Scroll to a line of the page and put the cursor there."""
        block = self.block(line)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.return_to(block.position(), self.line_height(block.position()) / 2)

    def block(self, line: int) -> QTextBlock:
        """The text block of a line of the page; not valid while that line is still to come."""
        return self.document().findBlockByNumber(line) if line < self._filled.done else QTextBlock()

    def is_in_view(self, position: int) -> bool:
        """Whether the line of text of a document position can be seen, at least in part."""
        if self._filled.is_hidden(position):
            return False
        top = self.top_of(position) - self.verticalScrollBar().value()
        return -self.line_height(position) < top < self.room.height()

    def first_line_in_view(self) -> int:
        """Number of the page's line (block) that stands first in the view."""
        return self.document().findBlock(self.place()[0]).blockNumber()

    # What the user does

    def wheelEvent(self, event: "QWheelEvent") -> None:  # noqa: N802 - Qt's name
        """Ctrl and the wheel change the size by whole steps; the wheel alone scrolls."""
        if not event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            self.user_moved.emit()
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        while abs(self._wheel) >= _WHEEL_STEP:
            step = 1 if self._wheel > 0 else -1
            self._wheel -= step * _WHEEL_STEP
            self.zoom_asked.emit(step)
        event.accept()

    def keyPressEvent(self, event: "QKeyEvent") -> None:  # noqa: N802 - Qt's name
        """Space starts and stops reading; other keys walk the text."""
        if event.key() == QtCore.Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self.toggle_asked.emit()
            return
        walks = event.key() in {QtCore.Qt.Key[f"Key_{name}"] for name in _READING_KEYS}
        if walks:
            self.user_moved.emit()
            self.bring(self.textCursor().position())
        super().keyPressEvent(event)
        if walks and self._filled.is_hidden(self.textCursor().position()):
            self.bring(self.textCursor().position())
            self.ensureCursorVisible()

    def mousePressEvent(self, event: "QMouseEvent") -> None:  # noqa: N802 - Qt's name
        """A press in the text puts the cursor there: what it holds is what is read next."""
        super().mousePressEvent(event)
        self.setFocus(QtCore.Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width means other margins; the place stays."""
        self._room = event.size()
        if event.size().width() == event.oldSize().width() or self.page is None:
            super().resizeEvent(event)
        elif self._held is not None:
            self._filled.narrow(self._held)
            super().resizeEvent(event)
        else:
            with self._place_kept() as anchor:
                self._filled.narrow(anchor)
                super().resizeEvent(event)
                self._restyle(anchor)
        self._news.start()

    def viewport_point(self, line: int) -> QPoint:
        """Top left corner of a line's block in the viewport."""
        rect = self.document().documentLayout().blockBoundingRect(self.block(line))
        return QPoint(round(rect.left()), round(rect.top()) - self.verticalScrollBar().value())

"""Fills a text document with a page, a piece at a time: block n of the document is line n of the page.

A long page is laid out anew from the place that is shown: for every other place Qt would first lay out all that stands
above. The lines far from it stay in the document, so that every position holds, but are not visible (Qt then passes
them over) until they are opened, a piece at a time.
"""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from reader.page import Page, Role
from reader.window.facts_lines import facts_lines
from reader.window.page_format import END_SPACE, STYLE, Formats, Measures

FIRST_PIECE, LATER_PIECE = 3_000, 4_000  # characters: a few screens at once, then what fits into one frame
LONG = 100_000  # characters from which on a page is laid out from the place that is shown
_FAR_BELOW = QPointF(0, 1e8)  # px; where Qt's search for a point passes a line over that is not visible


class PageDocument:
    """One page in one document. ``done`` is how many lines stand in it so far, ``opened`` which of them are visible and
    have the formats of the present look.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._page: Page | None = None
        self._html: list[str] = []
        self._formats: Formats | None = None
        self._small = QTextCharFormat()
        self._look: tuple[QFont, Measures] | None = None
        self.done, self.opened = 0, range(0)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(STYLE)

    @property
    def complete(self) -> bool:
        """Whether every line of the page stands in the document, and is visible."""
        return self._page is None or (self.done >= len(self._page.lines) and self.open)

    @property
    def open(self) -> bool:
        """Whether every line that stands in the document is visible."""
        return len(self.opened) == self.done

    def is_hidden(self, position: int) -> bool:
        """Whether the line of a document position is not visible yet."""
        return not self.open and not self._document.findBlock(position).isVisible()

    def begin(
        self, page: Page, font: QFont, measures: Measures, small: QTextCharFormat, first: int = FIRST_PIECE
    ) -> None:
        """Replace what is there by the first piece of a page, of about ``first`` characters.

        ``small`` is the look of the facts strip.
        """
        self._page, self._small = page, small
        self._formats = Formats(page, measures)
        self._look = (font, measures)
        html = page.html.split("\n")
        self._html = html if len(html) == len(page.lines) else []
        self.done = self._end_of_piece(0, first)
        self.opened = range(self.done)
        self._document.setLayoutEnabled(False)
        self._document.setDefaultFont(font)
        self._document.setHtml("\n".join(self._html[: self.done]) if self._html else page.html)
        self._set_frame(measures)
        self._dress(self.opened)
        self._document.setLayoutEnabled(True)

    def add_piece(self) -> None:
        """Add the next piece, when all that is there is open."""
        first = self.done
        self.done = self._end_of_piece(first, LATER_PIECE)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock()
        cursor.insertHtml("\n".join(self._html[first : self.done]))
        self.opened = range(self.done)
        self._dress(range(first, self.done))
        cursor.endEditBlock()

    def restyle(self, font: QFont, measures: Measures, small: QTextCharFormat, position: int) -> None:
        """Give the blocks the formats of new measures: one new layout of the document.

        In a long page only the lines around a document position are open afterwards.
        """
        if self._page is None:
            return
        look = (font, measures)
        self._small = small
        if look == self._look:  # only colours are others: nothing moves
            self._dress_facts()
            return
        self._look = look
        self._formats = Formats(self._page, measures)
        self._document.setLayoutEnabled(False)
        self._document.setDefaultFont(font)
        self._set_frame(measures)
        self._open_only(self._around(position))
        self._lay_out()

    def narrow(self, position: int) -> None:
        """Have only the lines around a document position open in a long page: one new layout of these."""
        if self._page is not None and self._document.characterCount() > LONG:
            self._document.setLayoutEnabled(False)
            self._open_only(self._around(position))
            self._lay_out()

    def _lay_out(self) -> None:
        self._document.setLayoutEnabled(True)
        if not self.open:  # what is open is the whole range of the scroll bar
            self._document.documentLayout().documentSize()
            self._document.markContentsDirty(self._document.findBlockByNumber(self.opened.start).position(), 1)

    def open_piece(self, *, above: bool) -> None:
        """Open the next piece above or below what is open."""
        first, end = self.opened.start, self.opened.stop
        if above:
            piece = range(self._start_of_piece(first, LATER_PIECE), first)
        else:
            piece = range(end, min(self._end_of_piece(end, LATER_PIECE), self.done))
        self._open(piece)
        self.opened = range(min(first, piece.start), max(end, piece.stop))

    def _around(self, position: int) -> range:
        if self._document.characterCount() <= LONG:
            return range(self.done)
        line = self._document.findBlock(position).blockNumber()
        return range(self._start_of_piece(line, FIRST_PIECE), min(self._end_of_piece(line, FIRST_PIECE), self.done))

    def _open_only(self, lines: range) -> None:
        block = self._document.findBlockByNumber(self.opened.start)
        for number in self.opened if lines != self.opened else ():
            if number not in lines:
                block.setVisible(False)
                if number >= lines.stop:
                    block.layout().setPosition(_FAR_BELOW)
            block = block.next()
        self._open(lines)
        self.opened = lines

    def _open(self, lines: range) -> None:
        block = self._document.findBlockByNumber(lines.start)
        for _ in lines:
            block.setVisible(True)
            block = block.next()
        self._dress(lines, again=True)

    def _dress_facts(self) -> None:
        line = self._page.facts_line if self._page is not None else -1
        if 0 <= line < self.done:
            cursor = QTextCursor(self._document.findBlockByNumber(line))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._small)

    def _break_facts(self, block: QTextBlock, text: str) -> None:
        assert self._look is not None  # noqa: S101 - who dresses has one
        font, measures = QFont(self._look[0]), self._look[1]
        font.setPointSizeF(self._small.fontPointSize())
        room = min(measures.column, measures.longest_small)
        shown = facts_lines(text, room, QFontMetricsF(font).horizontalAdvance)
        if len(block.text()) != len(shown):
            return  # another text was put there
        cursor = QTextCursor(block)
        for at, (is_, wanted) in enumerate(zip(block.text(), shown, strict=True)):
            if is_ != wanted:  # one at a time: a cursor or a mark in the strip stays where it is
                place = block.position() + len(shown[:at].encode("utf-16-le")) // 2
                cursor.setPosition(place)
                cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(wanted)

    def _end_of_piece(self, end: int, characters: int) -> int:
        assert self._page is not None  # noqa: S101 - begin() comes first
        lines = self._page.lines
        if not self._html:
            return len(lines)
        while end < len(lines) and characters > 0:
            characters -= len(lines[end].text) + 10
            end += 1
        return end

    def _start_of_piece(self, start: int, characters: int) -> int:
        assert self._page is not None  # noqa: S101 - begin() comes first
        while start > 0 and characters > 0:
            start -= 1
            characters -= len(self._page.lines[start].text) + 10
        return start

    def _set_frame(self, measures: Measures) -> None:
        frame = self._document.rootFrame().frameFormat()
        frame.setTopMargin(measures.em)
        frame.setBottomMargin(END_SPACE * measures.small)  # a block's own margin does not count at the very end
        frame.setLeftMargin(measures.side)
        frame.setRightMargin(measures.side)
        self._document.rootFrame().setFrameFormat(frame)

    def _dress(self, lines: range, *, again: bool = False) -> None:
        """Give these lines their formats; ``again`` when their text stands there already."""
        assert self._page is not None and self._formats is not None  # noqa: S101, PT018
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        block = self._document.findBlockByNumber(lines.start)
        for number in lines:
            line = self._page.lines[number]
            cursor.setPosition(block.position())
            cursor.setBlockFormat(self._formats.of(number, line))
            # Qt folds white space that Markdown keeps (U+3000): the line is right.
            if not again and block.text() != line.text:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(line.text)
            if line.role is Role.FACTS:
                self._break_facts(block, line.text)
                cursor.setPosition(block.position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(self._small)
            block = block.next()
        cursor.endEditBlock()


def small_format(points: int, colour: QBrush) -> QTextCharFormat:
    """The look of the facts strip."""
    made = QTextCharFormat()
    made.setFontPointSize(points)
    made.setForeground(colour)
    return made

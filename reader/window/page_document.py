"""Fills a text document with a page, a piece at a time: block n of the document is line n of the page."""

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextDocument

from reader.page import Page, Role
from reader.window.page_format import END_SPACE, STYLE, Formats, Measures

FIRST_PIECE, LATER_PIECE = 3_000, 4_000  # characters: a few screens at once, then what fits into one frame


class PageDocument:
    """One page in one document. ``done`` is how many lines stand in it so far."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._page: Page | None = None
        self._html: list[str] = []
        self._formats: Formats | None = None
        self._small = QTextCharFormat()
        self._look: tuple[QFont, Measures] | None = None
        self.done = 0
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(STYLE)

    @property
    def complete(self) -> bool:
        """Whether every line of the page stands in the document."""
        return self._page is None or self.done >= len(self._page.lines)

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
        self._document.setLayoutEnabled(False)
        self._document.setDefaultFont(font)
        self._document.setHtml("\n".join(self._html[: self.done]) if self._html else page.html)
        self._dress(0, measures)
        self._document.setLayoutEnabled(True)

    def add_piece(self) -> None:
        """Add the next piece."""
        first = self.done
        self.done = self._end_of_piece(first, LATER_PIECE)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock()
        cursor.insertHtml("\n".join(self._html[first : self.done]))
        self._dress(first, None)
        cursor.endEditBlock()

    def restyle(self, font: QFont, measures: Measures, small: QTextCharFormat) -> None:
        """Give every block the formats of new measures: one new layout of the document."""
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
        self._dress(0, measures, again=True)
        self._document.setLayoutEnabled(True)

    def _dress_facts(self) -> None:
        line = self._page.facts_line if self._page is not None else -1
        if 0 <= line < self.done:
            cursor = QTextCursor(self._document.findBlockByNumber(line))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._small)

    def _end_of_piece(self, end: int, characters: int) -> int:
        assert self._page is not None  # noqa: S101 - begin() comes first
        lines = self._page.lines
        if not self._html:
            return len(lines)
        while end < len(lines) and characters > 0:
            characters -= len(lines[end].text) + 10
            end += 1
        return end

    def _dress(self, first: int, measures: Measures | None, *, again: bool = False) -> None:
        """Give the lines from ``first`` on their formats; ``again`` when their text stands there already."""
        assert self._page is not None and self._formats is not None  # noqa: S101, PT018
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        if measures is not None:
            frame = self._document.rootFrame().frameFormat()
            frame.setTopMargin(measures.em)
            frame.setBottomMargin(END_SPACE * measures.small)  # a block's own margin does not count at the very end
            frame.setLeftMargin(measures.side)
            frame.setRightMargin(measures.side)
            self._document.rootFrame().setFrameFormat(frame)
        block = self._document.findBlockByNumber(first)
        for number in range(first, self.done):
            line = self._page.lines[number]
            cursor.setPosition(block.position())
            cursor.setBlockFormat(self._formats.of(number, line))
            # Qt folds white space that Markdown keeps (U+3000): the line is right.
            if not again and block.text() != line.text:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(line.text)
            elif line.role is Role.FACTS:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(self._small)
            block = block.next()
        cursor.endEditBlock()


def small_format(points: int, colour: QColor) -> QTextCharFormat:
    """The look of the facts strip."""
    made = QTextCharFormat()
    made.setFontPointSize(points)
    made.setForeground(colour)
    return made

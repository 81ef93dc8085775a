"""Shows which sentence and which word of it is being heard, and keeps it in view until the user scrolls elsewhere."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.window.offsets import to_units
from reader.window.page_view import PageView
from reader.window.themes import Theme


class Heard(QObject):
    """The mark on the heard sentence, background and underline, and on its word, light and dark changed over: both are
    seen without colour too.
    """

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._format = QTextCharFormat()
        self._word_format = QTextCharFormat()
        self._span: tuple[int, int] | None = None
        self._word: tuple[int, int] | None = None
        self._under: list[QTextEdit.ExtraSelection] = []
        self._following, self._wanted = True, True
        view.user_moved.connect(self._yield)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; what is marked stays marked."""
        made = QTextCharFormat()
        made.setBackground(theme.colour("heard"))
        made.setForeground(theme.colour("heard_text"))
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setUnderlineColor(theme.colour("heard_line"))
        self._format = made
        word = QTextCharFormat(made)
        word.setBackground(theme.colour("heard_text"))
        word.setForeground(theme.colour("heard"))
        self._word_format = word
        self._draw()

    def set_wanted(self, wanted: bool) -> None:
        """Whether the page follows the voice at all (WCAG 2.2, 2.2.2: it can be switched off)."""
        self._wanted = wanted

    def begin(self) -> None:
        """A new reading: follow it, whatever the user did before."""
        self._following = True

    def mark(self, region: int, start: int, end: int) -> None:
        """Mark the half-open span of the region's reading text (code points) and bring its beginning into view."""
        page = self._view.page
        if page is not None and page.reading_text(region)[start : start + 1] == "\n":
            start += 1  # the end of the line before is no part of the sentence
        self._span = (self.position(region, start), self.position(region, end))
        self._word = None
        self._draw()
        if not self._following and self._view.is_in_view(self._span[0]):
            self._following = True  # the user came back to it
        self.follow(self._span[0])

    def mark_word(self, region: int, start: int, end: int) -> None:
        """Mark the word of the sentence that sounds, and bring it into view."""
        if self._span is not None:
            self._word = (self.position(region, start), self.position(region, end))
            self._draw()
            self.follow(self._word[0])

    def follow_word(self, region: int, start: int) -> None:
        """Bring the line of a word into view that is not exactly known: a sentence may be longer than the view."""
        if self._span is not None:
            self.follow(self.position(region, start))

    def follow(self, position: int) -> None:
        """Scroll by whole lines, and only when the line is not whole in the view already."""
        if not (self._following and self._wanted):
            return
        view, bar = self._view, self._view.verticalScrollBar()
        view.bring(position)
        top, height = view.top_of(position), view.line_height(position)
        above = 0.25 * height  # so that no line is cut at its upper edge
        if bar.value() + above <= top and top + 1.5 * height <= bar.value() + view.room.height():
            return
        bar.setValue(round(top - above))

    def clear(self) -> None:
        """Nothing is heard."""
        self._span = self._word = None
        self._draw()

    def set_under(self, marks: list[QTextEdit.ExtraSelection]) -> None:
        """What others mark on the page, below what is heard."""
        self._under = marks
        self._draw()

    @property
    def span(self) -> tuple[int, int] | None:
        """Document positions (UTF-16 units) of what is marked."""
        return self._span

    @property
    def word(self) -> tuple[int, int] | None:
        """Document positions of the word that is marked."""
        return self._word

    def _yield(self) -> None:
        self._following = False

    def position(self, region: int, offset: int) -> int:
        """Document position of a place in a region's reading text (code points)."""
        page = self._view.page
        if page is None:
            return 0
        line, inside = page.place(region, offset)
        return self._view.block(line).position() + to_units(page.lines[line].text, inside)

    def _draw(self) -> None:
        if self._span is None:
            self._view.setExtraSelections(self._under)
            return
        marks = [*self._under, self._mark(self._span, self._format)]
        if self._word is not None:
            marks.append(self._mark(self._word, self._word_format))
        self._view.setExtraSelections(marks)

    def _mark(self, span: tuple[int, int], form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, form
        return selection

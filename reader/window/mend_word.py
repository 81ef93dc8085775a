"""这个词读错了: which word is meant, what it could be read as, and the user's choice kept in his own lexicon.

1. Meant is what is selected; else the word under the pointer (from the menu), the word that is heard, or the word at
   the text cursor. A place becomes a word on another thread: the dictionary takes a second to load.
2. The panel lists the readings. Nothing sounds before 听一听 is pressed; what is being read is held meanwhile.
3. 就用这个 and 改回去 write the lexicon. Every voice looks there before its next utterance; a held reading goes on with
   the sentence from its beginning, so that the new reading is heard.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QMenu

from reader.base.errors import SpeechError
from reader.base.wording import marked, tr
from reader.page import Page
from reader.window.offsets import to_points, to_units

if TYPE_CHECKING:
    from reader.speech.mending import Candidate
    from reader.window.main_window import MainWindow
    from reader.window.mend_panel import MendPanel

MENU = marked("这个词读错了")
LOOKING = marked("正在查读法……")
NO_WORD = marked("先在正文里选中读错的词（1 到 12 个汉字），再按“读错了”。")


@dataclass(frozen=True, slots=True)
class Chosen:
    """A half-open span of a line's text (code points); ``exact`` when the user drew its borders himself."""

    text: str
    start: int
    end: int
    exact: bool

    @property
    def word(self) -> str:
        """What is meant."""
        return self.text[self.start : self.end]


def whole_word(chosen: Chosen) -> Chosen:
    """The dictionary's word round a place, when it is of Chinese characters alone; an exact choice stays.

    Loads the dictionary (a second the first time).
    """
    if chosen.exact:
        return chosen
    import rjieba

    for word, start, end in rjieba.tokenize(chosen.text, "default", True):
        if start <= chosen.start < end and chosen.end <= max(end, chosen.start + 1):
            return Chosen(chosen.text, start, end, True) if word.isalpha() and not word.isascii() else chosen
    return chosen


class MendWord(QObject):
    """Opens the panel, and does what is pressed there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._heard: tuple[int, int, int] | None = None  # region, and the span of its reading text
        self._chosen: Chosen | None = None
        self._changed = False
        self.panel: MendPanel | None = None
        window.reading.word.connect(self._on_word)
        window.reading.changed.connect(self._on_changed)
        view = window.view
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._pop_up)
        view.viewport().installEventFilter(self)

    # Which word

    def _on_word(self, region: int, start: int, end: int) -> None:
        self._heard = (region, start, end)

    def _on_changed(self) -> None:
        if not self._window.reading.active:
            self._heard = None

    def chosen(self, pointed: QTextCursor | None = None) -> Chosen | None:
        """The word that is meant, or the place in it; None when there is none."""
        view, page = self._window.view, self._window.view.page
        if page is None:
            return None
        cursor = view.textCursor()
        if not cursor.hasSelection() and self._heard is not None and pointed is None:
            region, start, end = self._heard
            line, inside = page.place(region, start)
            return Chosen(page.lines[line].text, inside, inside + end - start, False)
        if not cursor.hasSelection() and pointed is not None:
            cursor = pointed
        found = self._place_of(cursor)
        return found[1] if found else None

    def _place_of(self, cursor: QTextCursor) -> tuple[int, Chosen] | None:
        """The page's line that a selection begins in, and what of it is selected without the marks around it."""
        view, page = self._window.view, self._window.view.page
        block = view.document().findBlock(cursor.selectionStart())
        line = block.blockNumber()
        if page is None or not 0 <= line < len(page.lines):
            return None
        text = page.lines[line].text
        start, end = (
            to_points(text, place - block.position()) for place in (cursor.selectionStart(), cursor.selectionEnd())
        )
        while start < end and not text[start].isalnum():
            start += 1
        while start < end and not text[end - 1].isalnum():
            end -= 1
        return (line, Chosen(text, start, end, end > start)) if start < len(text) else None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Two quick presses choose a word. Qt knows no words in a text without spaces: to it they choose the line."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonDblClick:
            pressed = self._place_of(self._window.view.cursorForPosition(event.position().toPoint()))
            if pressed is not None:
                QTimer.singleShot(0, lambda: self._select(pressed))
        return False

    def _select(self, pressed: tuple[int, Chosen]) -> None:
        line, place = pressed
        view, page = self._window.view, self._window.view.page
        before = view.textCursor().selectionStart(), view.textCursor().selectionEnd()

        def select(word: Chosen) -> None:
            cursor = view.textCursor()
            if view.page is not page or before != (cursor.selectionStart(), cursor.selectionEnd()):
                return  # the user chose something else meanwhile
            first = view.block(line).position()
            cursor.setPosition(first + to_units(word.text, word.start))
            cursor.setPosition(first + to_units(word.text, word.end), QTextCursor.MoveMode.KeepAnchor)
            view.setTextCursor(cursor)

        self._window.bridge.in_background(lambda: whole_word(place), select, lambda _: None)

    def menu_at(self, at: QPoint) -> QMenu:
        """The page's own menu at a place of it, and what can be done with the word there."""
        view = self._window.view
        pointed = view.cursorForPosition(at)
        menu = view.createStandardContextMenu(at)
        menu.addAction(tr(MENU)).triggered.connect(lambda: self.open_at(pointed))
        return menu

    def _pop_up(self, at: QPoint) -> None:
        menu = self.menu_at(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._window.view.viewport().mapToGlobal(at))

    # The panel

    def open(self) -> None:
        """Show what the word that is meant could be read as; the same again goes back."""
        self.open_at(None)

    def open_at(self, pointed: QTextCursor | None) -> None:
        """The same, from the menu of a place."""
        window = self._window
        if self.panel is not None and self.panel.isVisible():
            window.side_panels.leave()
            return
        chosen = None if window.side_panels.shown else self.chosen(pointed)
        if chosen is None:
            window.message.tell(tr(NO_WORD))
            return
        if window.reading.active and not window.reading.paused:
            window.reading.pause_or_resume()
        self._look_up(chosen)

    def _look_up(self, chosen: Chosen) -> None:
        from reader.speech.mending import candidates, own_words

        page = self._window.view.page

        def work() -> tuple[Chosen, "tuple[Candidate, ...]", bool]:
            word = whole_word(chosen)
            found = candidates(word.text, word.start, word.end)
            return word, found, word.word in {entry.word for entry in own_words()}

        self._window.message.tell(tr(LOOKING), announce=False)
        self._window.bridge.in_background(work, lambda found: self._show(page, found), self._window.message.tell)

    def _show(self, page: Page | None, found: "tuple[Chosen, tuple[Candidate, ...], bool]") -> None:
        chosen, candidates, mended = found
        window = self._window
        window.message.withdraw(tr(LOOKING))
        reading = window.reading
        if window.view.page is not page or window.side_panels.shown or (reading.active and not reading.paused):
            return  # the user went on to something else meanwhile
        if not candidates:
            window.message.tell(tr(NO_WORD))
            return
        self._chosen = chosen
        if self.panel is None:
            from reader.window.mend_panel import MendPanel

            self.panel = MendPanel(window)
            self.panel.hear.connect(self._hear)
            self.panel.chosen.connect(self._choose)
            self.panel.forget.connect(self._forget)
            window.reading.sampled.connect(self.panel.show_heard)
            window.look.give(self.panel)
        self.panel.show_word(chosen.word, candidates, mended=mended)
        window.panes.show_other(self.panel)
        self.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hear(self, sample: str) -> None:
        self._window.reading.end_sample()
        if sample:
            self._window.reading.hear(sample)

    def _choose(self, syllables: str, marked: str) -> None:
        from reader.speech.mending import mend

        if self._chosen is not None:
            word = self._chosen.word
            try:
                mend(word, syllables)
            except SpeechError as error:
                self._window.message.tell(str(error))
                return
            self._done(
                tr("记住了：以后“{word}”读 {pinyin}。想改回去，再选中它，按“读错了”。", word=word, pinyin=marked)
            )

    def _forget(self) -> None:
        from reader.speech.mending import forget

        if self._chosen is not None:
            try:
                forget(self._chosen.word)
            except SpeechError as error:
                self._window.message.tell(str(error))
                return
            self._done(tr("改回去了：“{word}”按原来的读法读。", word=self._chosen.word))

    def _done(self, line: str) -> None:
        self._window.reading.end_sample()
        self._window.reading.renew()
        self._window.side_panels.leave()
        self._window.message.tell(line)

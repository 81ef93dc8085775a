"""Who reads aloud while a screen reader runs: we, with a voice of our own, or it. Asked once, kept in the settings.

Two voices at once are understood by nobody. So the first press of 朗读 beside a screen reader asks, in a line above
the bar with two large buttons, to which the focus goes: it is the answer to a press. Escape leaves it unanswered.

When it speaks, the section is selected from its end to its beginning and the page is given the focus. Of all ways
tried with Orca 43 that is the only one by which it reads the whole section at once, and afterwards stands at its
beginning, from where its own commands go on (line by line, say all). With the caret alone it reads one line, with a
selection made after the focus came one line too.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reader.base.wording import marked, tr

if TYPE_CHECKING:
    from reader.page import Page
    from reader.window.main_window import MainWindow
    from reader.window.question import Question

_AGAIN_MS = 300  # from "unselected" to "selected"; Orca 43 takes what comes within less for nothing new
ASK, WE, IT = "ask", "we", "it"
QUESTION = marked("您开着读屏软件。朗读由谁来读？以后可以在设置里改。")
_ANSWERS = (  # value, word, description
    (WE, marked("听公告来读"), marked("用本程序自己的声音朗读")),
    (IT, marked("读屏软件来读"), marked("按“朗读”时选中这一段，由读屏软件读出")),
)


class WhoSpeaks(QObject):
    """Stands before every reading of a page: ``instead`` tells whether somebody else, or nobody yet, is to read."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.question: Question | None = None
        self._pending: Callable[[], None] | None = None
        self._page: Page | None = None  # that was shown when it was asked
        self._came_from: QWidget | None = None

    def instead(self, region: int, offset: int, begin: Callable[[], None]) -> bool:
        """Whether the region is not to be read by us now; ``begin`` begins it if the answer is that we do."""
        chosen = self._window.remembered.now.who_speaks
        if chosen == WE:
            return False
        from reader.window.screen_reader import screen_reader_runs

        if not screen_reader_runs():
            return False
        if chosen == IT:
            self._hand_over(region, offset)
        else:
            self._ask(begin)
        return True

    def _ask(self, begin: Callable[[], None]) -> None:
        self._pending, self._page = begin, self._window.view.page
        if self.question is not None and self.question.isVisible():
            self.question.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._came_from = QApplication.focusWidget()
        self.show_question()

    def show_question(self) -> None:
        """Ask; the focus goes to the first answer."""
        if self.question is None:
            self.question = self._made()
        self.question.ask(tr(QUESTION))
        self.question.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self) -> "Question":
        from reader.window.question import Question

        def slot(value: str) -> Callable[[], None]:
            return lambda: self._answered(value)

        question = Question([(tr(word), tr(about), slot(value)) for value, word, about in _ANSWERS], self.withdraw)
        middle = self._window.centralWidget()
        shell = middle.layout() if middle is not None else None
        assert isinstance(shell, QVBoxLayout)  # noqa: S101 - MainWindow made it
        shell.insertWidget(shell.indexOf(self._window.bar), question)
        for one, other in pairwise((question.buttons[-1], *self._window.bar.walk())):  # one alone would leave its row
            QWidget.setTabOrder(one, other)
        return question

    def withdraw(self) -> None:
        """Take the question away; it comes again with the next press of 朗读."""
        if self.question is None:
            return
        had_focus = self.question.isAncestorOf(QApplication.focusWidget() or self.question)
        self.question.hide()
        self._pending = None
        if had_focus:
            (self._came_from or self._window.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self, value: str) -> None:
        self._window.choices.change(who_speaks=value)
        if self._pending is not None and self._page is self._window.view.page:
            self._pending()  # first: where that leaves the focus, it stays
        self.withdraw()

    def _hand_over(self, region: int, offset: int) -> None:
        view = self._window.view
        page = view.page
        if page is None:
            return
        first = page.place(region, offset)[0] if offset else page.regions[region].first
        start, last = view.block(first).position(), view.block(page.regions[region].last)
        last = last if last.isValid() else view.document().lastBlock()  # the rest of a long page is still to come
        end = last.position() + last.length() - 1
        cursor = view.textCursor()
        again = (cursor.anchor(), cursor.position()) == (end, start)
        if again:  # a screen reader that was told of this selection once says nothing of it the second time
            cursor.setPosition(start)
            view.setTextCursor(cursor)
            QTimer.singleShot(_AGAIN_MS, view, lambda: self._select(page, end, start))
        else:
            self._select(page, end, start)

    def _select(self, page: "Page", end: int, start: int) -> None:
        view = self._window.view
        if view.page is not page:
            return
        cursor = view.textCursor()
        cursor.setPosition(end)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        view.return_to(start, view.line_height(start) / 2)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

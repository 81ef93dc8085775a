"""在本文中查找: looks for words in the page that is shown, as they are typed, and leads from one hit to the next.

The page is searched in slices (``Slices``), so that one of a million characters does not stop the window. Going to a
hit puts the text cursor there: 朗读 then reads the section that holds it. Nothing here speaks or changes a notice.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from reader.base.wording import marked, tr
from reader.page.finding import LONGEST_QUERY, Hits
from reader.window.announcing import tell_screen_reader
from reader.window.page_search import PageSearch
from reader.window.page_view import PageView

if TYPE_CHECKING:
    from reader.window.find_bar import FindBar
    from reader.window.find_marks import FindMarks
    from reader.window.main_window import MainWindow

NO_PAGE = marked("先打开一篇公告，再在里面查找。")
NOTHING = marked("没有找到")
BACK_AT_START = marked("已经找到结尾，又从开头找起。")
BACK_AT_END = marked("已经找到开头，又从结尾找起。")
ONLY_ONE = marked("只有这一处。")
PLACE = marked("第 {number} 处，共 {count} 处")
_COUNT = marked("共 {count} 处")
_BUSY = marked("正在查找……")
_MANY = 88  # stands for the widest number that is often shown
_BUSY_MS = 400  # before it is said that it takes a while
_TYPED_MS = 700  # after the last key, a screen reader is told what came of it
_BEFORE, _BEHIND = 10, 24  # characters round a hit that a screen reader is told
_ABOVE = 0.3  # of the view above the hit that one was led to


class FindInPage(QObject):
    """``hits`` are those of ``query`` in the page; ``current`` is the number of the one that one is at, else -1."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._search = PageSearch(self)
        self.bar: FindBar | None = None
        self.marks: FindMarks | None = None
        self.query, self.hits, self.current = "", Hits(), -1
        self._went = -1  # the place that was gone to last
        self._from = -1  # the place of the hit where looking began, -1 for the cursor
        self._step = 0  # to be taken when the search is done: 1 on, -1 back, 0 the first one from where it began
        self._still = False  # stay where one is: the page is another one
        self._waiting = -1  # the hit whose line is still to come
        self._busy = QTimer(self, singleShot=True, interval=_BUSY_MS)
        self._busy.timeout.connect(lambda: self._show_status(tr(_BUSY)))
        self._telling = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._telling.timeout.connect(self._tell)
        window.view.lines_added.connect(self._lines_came)
        window.panes.turned.connect(self._other_page_shown)

    @property
    def shown(self) -> bool:
        """Whether one is looking for something."""
        return self.bar is not None and not self.bar.isHidden()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What its keys do, by the names of the table of keys."""
        return {"find": self.open, "find_next": self.next, "find_previous": self.previous, "step_back": self.step_back}

    # What the user asks for

    def open(self) -> None:
        """Show the bar and go to its field; a word selected on the page is looked for at once."""
        bar = self._show_bar()
        if bar is None:
            return
        chosen = self._window.view.textCursor().selectedText().strip()
        if chosen and "\u2029" not in chosen and len(chosen) <= LONGEST_QUERY:
            bar.field.setText(chosen)
        self._look(bar.field.text(), 0)
        bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bar.field.selectAll()

    def next(self) -> None:
        """Go to the next hit; with nothing to look for, ask what."""
        self._go_on(1)

    def previous(self) -> None:
        """Go to the hit before."""
        self._go_on(-1)

    def close(self) -> None:
        """Take the bar away and stay at what was found: the focus is on the page, the cursor at its beginning."""
        if self.bar is None or not self.shown:
            return
        self._leave()
        self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """The same, and nothing is known of what was looked for."""
        self._leave()
        if self.bar is not None:
            self.bar.field.setText("")  # clear() could be undone
        self.query = ""

    def step_back(self) -> None:
        """Esc: leave the bar when one is in it, or when there is nothing else to end."""
        window = self._window
        inside = self.bar is not None and QApplication.focusWidget() in self.bar.parts()
        if self.shown and (inside or not (window.pointing.on or window.reading.active)):
            self.close()
        else:
            window.step_back()

    # The bar

    def _show_bar(self) -> "FindBar | None":
        window = self._window
        if window.view.page is None:
            window.message.tell(tr(NO_PAGE))
            return None
        window.side_panels.hide()
        window.panes.show_page()
        if self.bar is None:
            self.bar = self._make_bar()
        window.panes.put_above_page(self.bar, shown=True)
        return self.bar

    def _make_bar(self) -> "FindBar":
        from reader.window.find_bar import FindBar  # a start can do without them
        from reader.window.find_marks import FindMarks

        window, bar = self._window, FindBar(tr(PLACE, number=_MANY, count=_MANY))
        self.marks = FindMarks(window.view, window.heard, window.look.theme)
        bar.typed.connect(lambda text: self._look(text, 0))
        bar.next.connect(self.next)
        bar.previous.connect(self.previous)
        bar.closed.connect(self.close)
        window.panes.put_above_page(bar, shown=False)
        parts = (*window.panes.page_bar.buttons.values(), *bar.parts(), window.view)
        for one, other in pairwise(parts):
            QWidget.setTabOrder(one, other)
        window.look.give(bar)
        self._search.prepare(window.bridge, window.message.tell)
        return bar

    def set_theme(self) -> None:
        """The window has another theme."""
        if self.bar is not None and self.marks is not None:
            self._window.look.give(self.bar)
            self.marks.set_theme(self._window.look.theme)

    def _leave(self) -> None:
        for busy in (self._search, self._busy, self._telling):
            busy.stop()
        self.hits, self.current, self._waiting = Hits(), -1, -1
        if self.bar is not None and self.shown:
            self._window.panes.put_above_page(self.bar, shown=False)
        self._mark()

    def _other_page_shown(self) -> None:
        if self.shown and self._window.panes.other_shown:
            self._leave()

    # Looking

    def _look(self, query: str, step: int, *, still: bool = False) -> None:
        """Look for the words in the page, then take a step; it begins at the hit one is at, else at the cursor."""
        if self.current >= 0 and self._search.text_of(self._window.view.page) is not None:
            self._from = self.hits.starts[self.current]
        self.query, self._step, self._still = query, step, still
        self.hits, self.current, self._waiting = Hits(), -1, -1
        page = self._window.view.page
        if page is not None:
            self._busy.start()
            self._search.look(page, query, self._found)

    def _found(self, hits: Hits) -> None:
        self._busy.stop()
        self.hits = hits
        began, self._from = self._from, -1
        if self._still or not len(hits):
            self._mark()
        elif self._step:
            self._take_step(self._step)
        else:
            self._go_to(hits.first_from(began if began >= 0 else self._cursor_place()) % len(hits))
        self._show_status(self._status())
        if not self._still:
            self._telling.start()

    def _go_on(self, step: int) -> None:
        if not self.shown and self.query:
            if self._show_bar() is not None:
                self._look(self.query, step)
        elif not self.shown or not self.query.strip():
            self.open()
        elif self._search.busy:
            self._step = step
        elif len(self.hits):
            word = self._take_step(step)
            self._show_status(self._status())
            self._tell(word)
        else:
            self._tell()

    def _take_step(self, step: int) -> str:
        """One hit on or back from the cursor, which the user may have put elsewhere; round and round, with a word."""
        place, count = self._cursor_place(), len(self.hits)
        here = self.hits.first_from(place)
        at_it = here < count and self.hits.starts[here] == place == self._went
        number = here + 1 if step > 0 and at_it else here - (step < 0)
        word = BACK_AT_START if number >= count else BACK_AT_END if number < 0 else ""
        if word and count == 1 and at_it:
            word = ONLY_ONE
        self._go_to(number % count)
        if word:
            self._window.message.tell(tr(word), announce=False)  # it is said together with the place
        return tr(word)

    # Going there

    def _go_to(self, number: int) -> None:
        window, text = self._window, self._search.text
        assert text is not None  # noqa: S101 - there are hits
        self.current, self._went = number, self.hits.starts[number]
        view, position = window.view, text.units(self.hits.starts[number])
        self._waiting = -1 if text.units(self.hits.ends[number]) < view.document().characterCount() else number
        if self._waiting < 0:
            view.user_moved.emit()  # the voice, if one reads, does not pull the page back
            _put_cursor(view, position)
        self._mark()

    def _cursor_place(self) -> int:
        """Where the text cursor is, or the first line in view when the cursor is elsewhere."""
        view = self._window.view
        text = self._search.text_of(view.page)
        if text is None:
            return 0
        position = view.textCursor().selectionStart()
        return text.place(position if view.is_in_view(position) else view.place()[0])

    def _lines_came(self) -> None:
        """More of a long page is there, or another page is."""
        view = self._window.view
        if not self.shown:
            return
        if view.page is not self._search.page:
            self._went = -1
            self._look(self.query, 0, still=True)
        elif self._waiting >= 0:
            self._go_to(self._waiting)

    # Telling

    def _status(self) -> str:
        if not self.query.strip():
            return ""
        if not len(self.hits):
            return tr(NOTHING)
        if self.current < 0:
            return tr(_COUNT, count=len(self.hits))
        return tr(PLACE, number=self.current + 1, count=len(self.hits))

    def _show_status(self, line: str) -> None:
        if self.bar is not None:
            self.bar.show_status(line, steps=len(self.hits) > 0)

    def _tell(self, before: str = "") -> None:
        """Let a screen reader say how many there are, and the words round this one."""
        status = self._status()
        if status and self.bar is not None and self.shown:
            self._telling.stop()
            words = self._excerpt()
            line = tr("{place}：{words}", place=status, words=words) if words else status
            tell_screen_reader(self.bar.status, f"{before}{line}")

    def _excerpt(self) -> str:
        text = self._search.text
        if self.current < 0 or text is None:
            return ""
        start, end = self.hits[self.current]
        line, inside = text.line_of(start)
        return line.text[max(inside - _BEFORE, 0) : inside + end - start + _BEHIND]

    def _mark(self) -> None:
        if self.marks is not None:
            self.marks.show_hits(self._search.text if self.shown else None, self.hits, self.current)


def _put_cursor(view: PageView, position: int) -> None:
    """The cursor to a place, and the page only as far as it must move."""
    top, height = view.top_of(position) - view.verticalScrollBar().value(), view.line_height(position)
    well_in_view = top >= 0 and top + 2 * height <= view.viewport().height()
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    before = view.verticalScrollBar().value()
    view.setTextCursor(cursor)
    if well_in_view:
        view.verticalScrollBar().setValue(before)
    else:
        view.return_to(position, _ABOVE * view.viewport().height())

"""The quiet button after the last line of a notice: how much of it was repaired; it leads to the list."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QWidget

from reader.base.wording import marked, tr
from reader.library import Library
from reader.page import Page
from reader.window import icons
from reader.window.bridge import Bridge
from reader.window.page_view import PageView
from reader.window.section_buttons import SectionButtons
from reader.window.sizes import TARGET
from reader.window.themes import Theme

SHORT = marked("修复记录")  # where the whole line has no room
_LATER_MS = 300  # first the page is painted
_PARKED = -10_000


def line_of(repaired: int, editions: int) -> str:
    """What the button says: empty when there is nothing to list."""
    if editions > 1:
        return tr("此文合自 {editions} 个来源，已修复 {repaired:,} 处", editions=editions, repaired=repaired)
    return tr("此文已修复 {repaired:,} 处", repaired=repaired) if repaired else ""


class RepairsButton(QPushButton):
    """Stands in the room below the text, and is no part of it. ``id_`` is the notice that it speaks of, or empty."""

    def __init__(self, view: PageView, sections: SectionButtons, library: Library, bridge: Bridge) -> None:
        super().__init__(view)
        self._view, self._sections, self._library, self._bridge = view, sections, library, bridge
        self.setObjectName("section")
        self.setAccessibleName(tr(SHORT))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(tr("看看修复了什么，几个来源有什么不同"))
        self.id_, self._line = "", ""
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._ask)
        view.laid_out.connect(self.place)
        view.lines_added.connect(self._come_last)
        self.hide()

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours and an icon of that height."""
        self.setIconSize(icons.size(side))
        self.setIcon(icons.icon("note", theme.colours["accent"], side))
        self.place()

    def look_at(self, id_: str) -> None:
        """Speak of this notice from now on, or of none."""
        self.id_, self._line = id_, ""
        self.setParent(self._view)  # hidden, and not among what a screen reader finds on the page
        if id_:
            self._later.start()

    def page_maker(self) -> Callable[[], Page]:
        """What makes the page of the list; it may be called on another thread."""
        from reader.window.repairs_page import repairs_page

        id_, library = self.id_, self._library
        return lambda: repairs_page(library, id_)

    def _ask(self) -> None:
        id_, library = self.id_, self._library

        def count() -> str:
            editions = library.notice(id_).editions
            return line_of(sum(sum(edition.repairs.values()) for edition in editions), len(editions))

        def told(line: str) -> None:
            if id_ == self.id_:
                self._line = line
                self.setParent(self._view.viewport() if line else self._view)
                self._come_last()
                self.place()

        self._bridge.in_background(count, told, lambda _: None)

    def _come_last(self) -> None:
        """By Tab it is reached after the read buttons."""
        buttons = self._sections.buttons
        QWidget.setTabOrder(buttons[-1] if buttons else self._view, self)

    def place(self) -> None:
        """Stand below the last line, or out of sight while that is far away."""
        view, page = self._view, self._view.page
        if page is None or not self._line or view.lines_shown < len(page.lines):
            self.hide()
            return
        self._fit()
        self.show()
        bar, height = view.verticalScrollBar(), view.room.height()
        if bar.value() + height < bar.maximum():
            self.move(_PARKED, _PARKED)
            return
        block = view.block(len(page.lines) - 1)
        rect, layout = view.document().documentLayout().blockBoundingRect(block), block.layout()
        if not layout.lineCount():  # not laid out while something else stands in its place: no line to ask
            self.hide()
            return
        last = layout.lineAt(layout.lineCount() - 1)
        em = view.fontMetrics().horizontalAdvance("国")
        side = view.document().rootFrame().frameFormat().leftMargin()
        self.move(round(side), round(rect.top() + last.y() + last.height() + em) - bar.value())

    def _fit(self) -> None:
        room = self._view.room.width() - 2 * self._view.document().rootFrame().frameFormat().leftMargin()
        for line in (self._line, tr(SHORT)):
            if self.text() != line:
                self.setText(line)
                self.setAccessibleName(
                    line if line == self._line else tr("{title}：{value}", title=line, value=self._line)
                )
            if self.sizeHint().width() <= room:
                break
        self.resize(max(self.sizeHint().width(), TARGET), max(self.sizeHint().height(), TARGET))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The keyboard may reach it while it is out of sight."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._view.return_to(self._view.document().characterCount() - 1)
            self.place()

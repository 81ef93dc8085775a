"""List and page side by side; where there is no room for both they take turns."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from reader.window.empty_text import EmptyText
from reader.window.filter_row import FilterRow, KindList
from reader.window.notice_list import NoticeList
from reader.window.page_bar import USES, PageBar
from reader.window.page_view import PageView
from reader.window.themes import Theme

LIST_CHARACTERS = 16  # width of the list in characters of its font
_LEAST_HEIGHT = 32  # px of list and page: a line can be seen beside the bars and a caption in a window of 450 px


class _Sparing(QHBoxLayout):
    """Where height is scarce, list and page give way to the last line, and not the bars round them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._asked = False

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As little as it can do with; it is given all that is left."""
        if self._asked:  # Qt works out the least height within the other one
            return super().heightForWidth(width)
        self._asked = True
        least = self.minimumHeightForWidth(width)
        self._asked = False
        return least


class Panes(QWidget):
    """``whole_wanted`` comes when a page that stands alone shall not any more.

    ``show_list`` and ``show_page`` matter only while it is narrow. The list gives way to a text when it is
    empty.
    """

    turned = Signal()
    whole_wanted = Signal()

    def __init__(self, notices: NoticeList, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices, self._view = notices, view
        self._narrow, self._on_page, self._before_notice = False, False, False
        self._alone = False
        for area in (notices, view):  # Qt asks for 75 px and more, which a very small window has not
            area.setMinimumHeight(_LEAST_HEIGHT)
        self.empty = EmptyText()
        self._stack = QStackedWidget()
        self._stack.addWidget(notices)
        self._stack.addWidget(self.empty)
        self.filters, self.kinds = FilterRow(), KindList()
        self._stack.addWidget(self.kinds)
        # Its hint would be asked for at the expense of the rows of buttons where the window is low.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._kinds_shown = False
        self._left = QFrame()
        self._left.setObjectName("list")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        self.page_bar = PageBar()
        self._scarce, self._tiny, self._has_outline, self._tells_keys = False, False, False, False
        self._above = False
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.page_bar)
        self._place = QStackedWidget()
        self._place.addWidget(view)
        right.addWidget(self._place, 1)
        row = _Sparing(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self._right, 1)
        self.page_bar.buttons["back"].clicked.connect(self.show_list)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether list and page take turns."""
        return self._narrow

    @property
    def page_only(self) -> bool:
        """Whether the page is all there is to be seen."""
        return self._narrow and self._on_page

    @property
    def alone(self) -> bool:
        """Whether the page is all that is wanted, and there is one."""
        return self._alone and self._view.page is not None

    def set_alone(self, alone: bool) -> None:
        """Whether the page is all that is wanted."""
        self._alone = alone
        self._arrange()

    def leave_alone(self) -> None:
        """Ask for everything again, if the page stands alone."""
        if self.alone:
            self.whole_wanted.emit()

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours and icons of that height; the list becomes as wide as its font wants."""
        self.page_bar.set_theme(theme, side)
        self._arrange()

    def set_narrow(self, narrow: bool) -> None:
        """Whether there is room for one only."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._on_page = self._view.page is not None
            self._arrange()

    def show_scarce(self, scarce: bool, *, tiny: bool) -> None:
        """Whether height is scarce; and whether it is so much so that the upper bar has made room, and 小字, 大字 and
        更多 stand beside 返回列表.
        """
        if (scarce, tiny) != (self._scarce, self._tiny):
            self._scarce, self._tiny = scarce, tiny
            self._arrange()

    def page_width(self, width: int) -> int:
        """How wide the page is, with its row of buttons, in a window of that width."""
        return width if self._narrow or self.alone else width - self._left.minimumWidth()

    def show_list(self) -> None:
        """Turn to the list; from a page that stands alone: to everything."""
        if self.alone:
            self.leave_alone()
            return
        self._on_page = False
        self._arrange()
        if self._narrow:
            self._notices.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self) -> None:
        """Turn to the page."""
        self._on_page = True
        self._arrange()

    def show_leave(self, shown: bool, *, keys: bool = False) -> None:
        """Whether what is on the page stands before a notice, to which a button leads back; whether it is the help."""
        self._before_notice, self._tells_keys = shown, keys
        self._arrange()

    @property
    def other_shown(self) -> bool:
        """Whether something else stands in the page's place."""
        return self._place.currentWidget() is not self._view

    def show_other(self, other: QWidget | None) -> None:
        """Let something else take the page's place, or give it back (None)."""
        if other is not None and self._place.indexOf(other) < 0:
            other.setMinimumHeight(_LEAST_HEIGHT)
            self._place.addWidget(other)
        self._place.setCurrentWidget(other or self._view)
        if other is not None:
            self._on_page = True
        self._arrange()

    def show_empty(self, text: str) -> None:
        """Say in the list's place why there is nothing in it; empty: there is."""
        self.empty.setText(text)
        self._put_left()

    @property
    def kinds_shown(self) -> bool:
        """Whether all kinds are listed in the list's place."""
        return self._kinds_shown

    def show_kinds(self, shown: bool) -> None:
        """List all kinds in the list's place, or give it back."""
        inside = self.kinds.hasFocus()
        self._kinds_shown = shown
        self._put_left()
        if shown:
            self.kinds.setFocus(Qt.FocusReason.OtherFocusReason)
        elif inside:
            self._notices.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_left(self) -> None:
        shown = self.kinds if self._kinds_shown else self.empty if self.empty.text() else self._notices
        self._stack.setCurrentWidget(shown)

    def _arrange(self) -> None:
        self.turned.emit()
        self.page_bar.show_only(*self._ways_and_uses())
        self._left.setVisible(not self.alone and not (self._narrow and self._on_page))
        self._right.setVisible(self.alone or not self._narrow or self._on_page)
        if self._narrow:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16_777_215)
        else:
            self.ensurePolished()
            self._left.setFixedWidth(self._notices.fontMetrics().horizontalAdvance("国") * LIST_CHARACTERS + 56)

    def _ways_and_uses(self) -> Iterator[str]:
        before_notice = self._before_notice or self.other_shown
        if self._scarce and self._above and not self.other_shown:
            return
        if before_notice:
            yield "leave"
        if self.alone:
            return
        if self._narrow and not before_notice:
            yield "back"
        if self._tells_keys and not self.other_shown:
            yield "keys"
        if self._tiny:
            yield from ("smaller", "bigger")
        if not before_notice and self._view.page is not None:
            yield from ("more",) if self._tiny else USES if self._has_outline else USES[1:]

    def put_above_page(self, widget: QWidget, *, shown: bool) -> None:
        """Let something stand between the row of buttons and the page; where height is scarce, in the row's place."""
        column = self._right.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - made above
        if column.indexOf(widget) < 0:
            column.insertWidget(1, widget)
        widget.setVisible(shown)
        self._above = shown
        self._arrange()

    def show_outline(self, there: bool) -> None:
        """Whether the page has headings enough to list."""
        self._has_outline = there
        self._arrange()

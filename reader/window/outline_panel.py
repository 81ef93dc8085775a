"""目录: the headings of the notice as a list in the page's place; choosing one leads to it.

Below them the addresses of the web and of mail that it gives. Choosing one leads to it and copies it: the program
itself opens none.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.base.wording import marked, tr
from reader.page import Line, Page, Role
from reader.page.addresses import addresses_of
from reader.window.themes import Theme

TITLE = marked("目录")
_STEP = "　"  # for each level below the first
_LINE = Qt.ItemDataRole.UserRole
_ADDRESS = _LINE + 1


def headings(page: Page) -> list[tuple[int, str]]:
    """(number of the line, its text indented by its level) of every heading."""
    return [(number, _STEP * _depth(line) + line.text) for number, line in enumerate(page.lines) if _heads(line)]


def has_outline(page: Page) -> bool:
    """Whether there is something to choose from."""
    return len(headings(page)) > 1 or bool(addresses_of(page.lines))


def _heads(line: Line) -> bool:
    return line.role in {Role.HEADING, Role.ANNEX_TITLE}


def _depth(line: Line) -> int:
    return max(line.level - 1, 0) if line.role is Role.HEADING else 0


class OutlinePanel(QWidget):
    """``chosen`` tells the line of the heading that was pressed, or on which Enter was; ``address_chosen`` has an
    ``Address``.
    """

    chosen = Signal(int)
    address_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        title = QLabel(tr(TITLE))
        title.setObjectName("heading")
        self.list = _Headings()
        self.list.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 0)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self.list, 1)

    def show_page(self, page: Page, line: int) -> None:
        """List the headings of a page; the one that ``line`` stands under is the current one."""
        self.list.clear()
        for number, text in headings(page):
            item = QListWidgetItem(text)
            item.setData(_LINE, number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text.strip())
            self.list.addItem(item)
            if number <= line or self.list.count() == 1:
                self.list.setCurrentItem(item)

        for address in addresses_of(page.lines):
            text = address.text
            item = QListWidgetItem(
                tr("邮箱：{address}", address=text) if address.mail else tr("网址：{address}", address=text)
            )
            item.setData(_ADDRESS, address)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tr("复制下来，并到它那一处"))
            self.list.addItem(item)
            if self.list.count() == 1:
                self.list.setCurrentItem(item)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        address = item.data(_ADDRESS)
        if address is None:
            self.chosen.emit(item.data(_LINE))
        else:
            self.address_chosen.emit(address)

    def set_theme(self, _theme: Theme, _side: int) -> None:
        """The style sheet says it all."""


class _Headings(QListWidget):
    chosen = Signal(QListWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("outline")
        self.setAccessibleName(tr(TITLE))
        self.setAccessibleDescription(tr("按回车或者点一下，就到那一部分"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter chooses; the rest walks the list."""
        item = self.currentItem()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and item is not None:
            self.chosen.emit(item)
        else:
            super().keyPressEvent(event)

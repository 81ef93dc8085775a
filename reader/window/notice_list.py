"""The list of notices, newest first, or of what a search found: a model, and a view that is worked by keys too."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from reader.base.wording import marked, tr
from reader.library import Hit, NoticeRow
from reader.page import chinese_date, listening_minutes
from reader.window.announcing import tell_screen_reader
from reader.window.sizes import TARGET

Index = QModelIndex | QPersistentModelIndex
_ABOUT = marked("用上下箭头选择，按回车打开")
STAR, _STAR_EDGE = TARGET, 4  # px
_AT_ONCE = 40  # rows measured in one go: a list of 10,000 must not stop the window


class Role(IntEnum):
    """What an item can be asked for, besides Qt's own roles."""

    ID = Qt.ItemDataRole.UserRole.value + 1
    FACTS = Qt.ItemDataRole.UserRole.value + 2
    SENTENCE = Qt.ItemDataRole.UserRole.value + 3
    SPANS = Qt.ItemDataRole.UserRole.value + 4
    OPEN = Qt.ItemDataRole.UserRole.value + 5
    FAVOURITE = Qt.ItemDataRole.UserRole.value + 6


@dataclass(frozen=True, slots=True)
class Item:
    """One row: ``facts`` are the small lines under the title; ``spans`` are marked in ``sentence`` (code points)."""

    id: str
    title: str
    facts: tuple[str, ...] = ()
    sentence: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    kind: str = ""

    @property
    def spoken(self) -> str:
        """All of it in one line, for screen readers."""
        return tr("，").join(filter(None, (self.title, *self.facts, self.sentence)))


def items_of_rows(rows: Iterable[NoticeRow]) -> tuple[Item, ...]:
    """Items that tell title, kind, number, date and listening time."""
    return tuple(Item(row.id, row.title, tuple(_facts(row)), kind=row.kind) for row in rows)


def items_of_hits(hits: Iterable[Hit]) -> tuple[Item, ...]:
    """Items that show where the words were found."""
    return tuple(
        Item(hit.id, hit.title, (chinese_date(hit.published),) if hit.published else (), hit.sentence, hit.spans)
        for hit in hits
    )


def _facts(row: NoticeRow) -> Iterable[str]:
    first = "  ".join(filter(None, (row.kind, row.number)))
    if first:
        yield first
    minutes = tr("约听{minutes}分钟", minutes=listening_minutes(row.characters))
    yield "  ".join(filter(None, (chinese_date(row.published or row.issued), minutes)))


class NoticeModel(QAbstractListModel):
    """The rows of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()
        self._open = ""
        self._marked: frozenset[str] = frozenset()

    @property
    def items(self) -> tuple[Item, ...]:
        """The rows as they stand."""
        return self._items

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Replace all rows; nothing happens when they are the same."""
        if items == self._items:
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def set_marked(self, ids: frozenset[str]) -> None:
        """Show which notices the user marked."""
        changed, self._marked = self._marked ^ ids, ids
        rows = [number for number, item in enumerate(self._items) if item.id in changed]
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]), [Role.FAVOURITE])

    def set_open(self, id_: str) -> None:
        """Mark the notice that the page shows."""
        for changed in (self._open, id_):
            row = self.row_of(changed)
            if changed == self._open:
                self._open = id_
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row), [Role.OPEN])

    @property
    def open_row(self) -> int:
        """The row of the notice that the page shows, -1 when it is not in the list."""
        return self.row_of(self._open)

    def row_of(self, id_: str) -> int:
        """The row of a notice, -1 when it is not in the list."""
        return next((row for row, item in enumerate(self._items) if item.id == id_), -1)

    def sentence_of(self, id_: str) -> str:
        """The sentence that a search found in a notice; empty when the list is no search's."""
        row = self.row_of(id_)
        return self._items[row].sentence if row >= 0 else ""

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911 - one a role
        """What Qt's roles and ours ask for."""
        if not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.title
            case Qt.ItemDataRole.AccessibleTextRole:
                is_marked = tr("，已收藏") if item.id in self._marked else ""
                return item.spoken + is_marked + (tr("，正在看") if item.id == self._open else "")
            case Role.ID:
                return item.id
            case Role.FACTS:
                return item.facts
            case Role.SENTENCE:
                return item.sentence
            case Role.SPANS:
                return item.spans
            case Role.OPEN:
                return item.id == self._open
            case Role.FAVOURITE:
                return item.id in self._marked
        return None


class NoticeList(QListView):
    """The view. ``chosen`` tells the notice that was clicked, or on which Enter was pressed; ``star_pressed`` the one
    whose star was: it stands at the lower right of every row, unless ``has_stars`` is False.
    """

    chosen = Signal(str)
    star_pressed = Signal(str)
    toggle_asked = Signal()

    def __init__(self, model: NoticeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setAccessibleName(tr("公告列表"))
        self.setAccessibleDescription(tr(_ABOUT))
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.has_stars = True
        self._star_held: str | None = None
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens; Space reads what the page shows, as everywhere; the rest walks the list."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self.toggle_asked.emit()
        else:
            super().keyPressEvent(event)

    def star_of(self, row: QRect) -> QRect:
        """Where the star of a row stands, if the row stands there."""
        return QRect(row.right() - STAR - _STAR_EDGE, row.bottom() - STAR - _STAR_EDGE, STAR, STAR)

    def _star_at(self, event: QMouseEvent) -> str | None:
        index = self.indexAt(event.position().toPoint())
        there = self.has_stars and event.button() == Qt.MouseButton.LeftButton and index.isValid()
        inside = there and self.star_of(self.visualRect(index)).contains(event.position().toPoint())
        return str(index.data(Role.ID)) if inside else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A press on a star is the star's; it fires on release."""
        self._star_held = self._star_at(event)
        if self._star_held is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Released where it was pressed: a press. Elsewhere: nothing."""
        if self._star_held is None:
            super().mouseReleaseEvent(event)
        elif self._star_at(event) == self._star_held:
            self.star_pressed.emit(self._star_held)
        self._star_held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever presses a star twice means it once, as whoever presses a row."""
        self._star_held = None if self._star_at(event) is None else ""
        if self._star_held is None:
            super().mouseDoubleClickEvent(event)

    def tell_listed(self, name: str, count: int) -> None:
        """Let screen readers say which notices are listed now, and how many."""
        self.scrollToTop()
        tell_screen_reader(self, tr("{name}：{count} 篇公告", name=name, count=count))

    def tell_found(self, count: int) -> None:
        """Let screen readers say how many notices a search found; -1 when the search is over."""
        self.setAccessibleDescription(
            tr(_ABOUT) if count < 0 else tr("找到 {count} 篇，{about}", count=count, about=tr(_ABOUT))
        )
        if count >= 0:
            self.scrollToTop()  # the best hit stands first, wherever the notice that is open stands
            tell_screen_reader(self, tr("找到 {count} 篇公告", count=count) if count else tr("没有找到"))

    def reset(self) -> None:
        """All rows are new; the notice that is open stays the current one."""
        super().reset()
        model = self.model()
        row = model.open_row if isinstance(model, NoticeModel) else -1
        if row >= 0:
            self.setCurrentIndex(model.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width breaks the titles elsewhere: the rows are measured again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _choose(self, index: Index) -> None:
        self.chosen.emit(index.data(Role.ID))

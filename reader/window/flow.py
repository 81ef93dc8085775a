"""A layout that sets widgets side by side and begins a new row when the width is used up (WCAG 2.2, 1.4.10)."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

_Row = list[tuple[QLayoutItem, int]]


class FlowLayout(QLayout):
    """Rows of widgets. One whose horizontal policy is Expanding takes what is left of its row."""

    def __init__(self, parent: QWidget | None = None, margin: int = 8, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._begins_row: set[QWidget] = set()
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self.setContentsMargins(QMargins(margin, margin, margin, margin))
        self.setSpacing(spacing)

    def begin_row_at(self, widget: QWidget) -> None:
        """Where not all fit into one row, begin a new one at this widget."""
        self._begins_row.add(widget)

    def put(self, widget: QWidget, place: int) -> None:
        """Move a widget to that place among the others; -1 is the last."""
        item = next(each for each in self._items if each.widget() is widget)
        self._items.remove(item)
        self._items.insert(place if place >= 0 else len(self._items), item)
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """The item of that number, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """It asks for no room of its own."""
        return Qt.Orientation(0)

    def invalidate(self) -> None:
        """Something changed: forget what was worked out."""
        self._heights.clear()
        self._hint = None
        super().invalidate()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Pixels needed when it is that wide."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one row."""
        if self._hint is None:
            self._hint = self._one_row()
        return self._hint

    def _one_row(self) -> QSize:
        margins = self.contentsMargins()
        shown = [item for item in self._items if not item.isEmpty()]
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest single widget."""
        margins = self.contentsMargins()
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put the widgets where they belong."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        rows = [(row, max(_height(item, width) for item, width in row)) for row in self._rows(inner.width())]
        needed = sum(height for _, height in rows) + self.spacing() * max(len(rows) - 1, 0)
        if move:
            y = inner.y() + max(inner.height() - needed, 0) // 2
            for row, height in rows:
                self._move(row, QRect(inner.x(), y, inner.width(), height))
                y += height + self.spacing()
        return needed + margins.top() + margins.bottom()

    def _move(self, row: _Row, place: QRect) -> None:
        x = place.x()
        for item, width in row:
            tall = _height(item, width)
            item.setGeometry(QRect(x, place.y() + (place.height() - tall) // 2, width, tall))
            x += width + self.spacing()

    def _rows(self, width: int) -> list[_Row]:
        rows: list[_Row] = []
        left = -1
        margins = self.contentsMargins()
        one_row = self.sizeHint().width() - margins.left() - margins.right() <= width
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint().width()
            if left < wanted or (not one_row and item.widget() in self._begins_row):
                rows.append([])
                left = width
            rows[-1].append((item, min(wanted, width)))
            left -= wanted + self.spacing()
        return [self._spread(row, width) for row in rows]

    def _spread(self, row: _Row, width: int) -> _Row:
        rest = width - sum(wide for _, wide in row) - self.spacing() * (len(row) - 1)
        for place, (item, wide) in enumerate(row):
            widget = item.widget()
            if rest > 0 and widget and widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding:
                row[place] = (item, wide + rest)
                break
        return row


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()

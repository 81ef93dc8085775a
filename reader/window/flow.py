"""A layout that sets widgets side by side and begins a new row when the width is used up (WCAG 2.2, 1.4.10)."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

_Row = list[tuple[QWidget, int]]


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
            self._hint = self._one_row(self._parts())
        return self._hint

    def height_of(self, shown: Collection[QWidget], width: int) -> int:
        """Pixels needed at that width if these were shown, and no others."""
        return self._height(self._rows(self._inner(QRect(0, 0, width, 0)).width(), self._parts(shown)))

    def to_go(self, shown: Collection[QWidget], order: Sequence[QWidget], width: int) -> list[QWidget]:
        """Which of ``shown`` have to go, those that come first in ``order`` first, for the others to stand in one row;
        when that cannot be, all of ``order``.
        """
        left = self._parts(shown)
        gone: list[QWidget] = []
        for widget in order:
            if self._one_row(left).width() <= width:
                break
            if widget in left:
                left.remove(widget)
                gone.append(widget)
        return gone

    def _one_row(self, parts: Sequence[QWidget]) -> QSize:
        margins = self.contentsMargins()
        hints = [_hint(part) for part in parts]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(parts) - 1, 0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def _parts(self, shown: Collection[QWidget] | None = None) -> list[QWidget]:
        """Those of ``shown``, or those that are not hidden, in their order."""
        parts = [widget for item in self._items if (widget := item.widget()) is not None]
        return [part for part in parts if (_wanted(part) if shown is None else part in shown)]

    def _inner(self, rect: QRect) -> QRect:
        return rect.marginsRemoved(self.contentsMargins())

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
        inner = self._inner(rect)
        rows = self._rows(inner.width(), self._parts())
        needed = self._height(rows)
        if move:
            margins = self.contentsMargins()
            y = inner.y() + max(inner.height() - needed + margins.top() + margins.bottom(), 0) // 2
            for row in rows:
                height = _tallest(row)
                self._move(row, QRect(inner.x(), y, inner.width(), height))
                y += height + self.spacing()
        return needed

    def _height(self, rows: list[_Row]) -> int:
        margins = self.contentsMargins()
        between = self.spacing() * max(len(rows) - 1, 0)
        return sum(_tallest(row) for row in rows) + between + margins.top() + margins.bottom()

    def _move(self, row: _Row, place: QRect) -> None:
        x = place.x()
        for widget, width in row:
            tall = _height(widget, width)
            item = next(item for item in self._items if item.widget() is widget)
            item.setGeometry(QRect(x, place.y() + (place.height() - tall) // 2, width, tall))
            x += width + self.spacing()

    def _rows(self, width: int, parts: Sequence[QWidget]) -> list[_Row]:
        rows: list[_Row] = []
        left = -1
        margins = self.contentsMargins()
        one_row = self._one_row(parts).width() - margins.left() - margins.right() <= width
        for part in parts:
            wanted = _hint(part).width()
            if left < wanted or (not one_row and part in self._begins_row):
                rows.append([])
                left = width
            rows[-1].append((part, min(wanted, width)))
            left -= wanted + self.spacing()
        return [self._spread(row, width) for row in rows]

    def _spread(self, row: _Row, width: int) -> _Row:
        rest = width - sum(wide for _, wide in row) - self.spacing() * (len(row) - 1)
        for place, (part, wide) in enumerate(row):
            if rest > 0 and part.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding:
                row[place] = (part, wide + rest)
                break
        return row


def _wanted(widget: QWidget) -> bool:
    """Whether it is to be seen: one that was never shown yet is, unless it was hidden on purpose."""
    return not (widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide))


def _hint(widget: QWidget) -> QSize:
    """What it asks for, also while it is hidden: a layout's item would say nothing then."""
    hint = widget.sizeHint().expandedTo(widget.minimumSizeHint()).boundedTo(widget.maximumSize())
    return hint.expandedTo(widget.minimumSize())


def _height(widget: QWidget, width: int) -> int:
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else _hint(widget).height()


def _tallest(row: _Row) -> int:
    return max(_height(widget, width) for widget, width in row)

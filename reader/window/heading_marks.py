"""What assistive technology is told of a heading of the page (see ``headings``): role, level, place, its read button.

A pointer for a C++ caller has to be a ``VoidPtr``: an int, or None, ends the process (PySide6 6.11.3).
"""

from typing import Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from reader.window.page_view import PageView


class HeadingMark(QWidget):
    """Stands for the heading in a line of the page; never shown."""

    def __init__(self, view: PageView, line: int, text: str, level: int, button: QWidget | None) -> None:
        super().__init__(view.viewport())
        self.view, self.line, self.level, self.button = view, line, level, button
        self.heading: QAccessibleInterface | None = None
        self.setAccessibleName(text)
        self.hide()


class _Level(QAccessibleAttributesInterface):
    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:  # noqa: N802 - Qt's name
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:  # noqa: N802 - Qt's name
        return self._level if key == QAccessible.Attribute.Level else None


class _Heading(QAccessibleObject):
    """What assistive technology is told of a mark."""

    def __init__(self, mark: HeadingMark) -> None:
        super().__init__(mark)
        self._mark, self._level = mark, _Level(mark.level)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Heading

    def text(self, kind: QAccessible.Text) -> str:
        return self._mark.accessibleName() if kind == QAccessible.Text.Name else ""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = 1
        block = self._mark.view.block(self._mark.line)
        if not block.isValid() or not self._mark.view.is_in_view(block.position()):
            state.offscreen = 1
        return state

    def rect(self) -> QRect:
        view, line = self._mark.view, self._mark.line
        block = view.block(line)
        if not block.isValid():
            return QRect()
        size = view.document().documentLayout().blockBoundingRect(block).size().toSize()
        return QRect(view.viewport().mapToGlobal(view.viewport_point(line)), size)

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._mark.view.viewport())

    def child(self, _index: int) -> Any:
        return None

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        return -1

    def relations(self, match: Any = None) -> list[Any]:
        button = self._mark.button
        if button is None:
            return []
        return [(QAccessible.queryAccessibleInterface(button), QAccessible.RelationFlag.Controller)]

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.AttributesInterface:
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self._level)[0])
        return Shiboken.VoidPtr(0)


def heading_of(name: str, thing: QObject) -> QAccessibleInterface | None:
    """A factory for ``QAccessible``; it answers for marks alone."""
    if name != HeadingMark.__name__ or not isinstance(thing, HeadingMark):
        return None
    thing.heading = _Heading(thing)  # Qt holds a pointer only
    return thing.heading


QAccessible.installFactory(heading_of)  # Qt keeps a list of them for the whole process: once


def tell_made(mark: HeadingMark) -> None:
    """Let whoever keeps a copy of the tree know that there is one more."""
    QAccessible.updateAccessibility(QAccessibleEvent(mark, QAccessible.Event.ObjectCreated))

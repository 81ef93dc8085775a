"""What the keyboard reaches in a window, tried with Tab, and how focus is seen there."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QScrollBar, QWidget

from reader.window.facts import Keyboard, label_of, name_of
from reader.window.pixels import focus_seen

_AROUND = 4  # pixels round a widget that belong to its focus ring
_RINGS = 3  # widgets of one kind whose ring is measured
_MOST_TABS = 2000


Kinds = Counter[tuple[str, str, str]]


def keyboard_of(window: QWidget, measured: Kinds | None = None) -> Keyboard:
    """Walk a window that is shown and active, and leave it scrolled and focused as it was.

    Of a group of radio buttons Tab reaches one; the arrow keys lead to the others, and would choose them here.
    ``measured`` counts the kinds of widgets whose ring was measured: of each the first few are.
    """
    focus = QApplication.focusWidget()
    bars = {bar: bar.value() for bar in window.findChildren(QScrollBar)}
    reached, traps, hidden, jumps = _tab_through(window)
    rings = _rings(window, reached, Kinds() if measured is None else measured)
    by_arrows = (other for widget in reached if isinstance(widget, QRadioButton) for other in _group_of(widget))
    if focus is not None:
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
    for bar, value in bars.items():
        bar.setValue(value)
    return Keyboard(
        frozenset(reached) | frozenset(by_arrows),
        frozenset(traps),
        tuple(hidden),
        tuple(filter(None, jumps)),
        rings,
    )


def _head(window: QWidget) -> QWidget | None:
    """What Tab reaches first in a window."""
    widget = window.nextInFocusChain()
    while widget not in (None, window):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            return widget
        widget = widget.nextInFocusChain()
    return None


def _jump(one: QWidget | None, other: QWidget) -> str:
    """Whether Tab went back to something of the same group that is read before: above it, or left of it in its row."""
    if one is None or one.parentWidget() is not other.parentWidget():
        return ""
    if one.visibleRegion().isEmpty() or other.visibleRegion().isEmpty():
        return ""
    here, there = one.geometry(), other.geometry()
    beside = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
    same_row = beside > min(here.height(), there.height()) / 2
    back = there.bottom() < here.top() or (same_row and there.right() < here.left())
    return f"{name_of(one)} → {name_of(other)}" if back else ""


def _group_of(button: QRadioButton) -> list[QAbstractButton]:
    if button.group() is not None:
        return button.group().buttons()
    parent = button.parentWidget()
    found = parent.findChildren(QRadioButton, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else []
    return [other for other in found if other.autoExclusive() and button.autoExclusive()]


def _tab_through(window: QWidget) -> tuple[list[QWidget], list[QWidget], list[str], list[str]]:
    """(what Tab reaches, in order; what it does not leave; what had focus and was not seen; where it went back)."""
    reached: list[QWidget] = []
    traps: list[QWidget] = []
    hidden: list[str] = []
    jumps: list[str] = []
    head = _head(window)
    for _ in range(_MOST_TABS):
        before = QApplication.focusWidget()
        QTest.keyClick(before or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None:
            break
        if now is before:
            traps.append(now)
            if not window.focusNextChild() or QApplication.focusWidget() in reached:
                break
            continue
        if now in reached:
            break
        reached.append(now)
        if now.visibleRegion().isEmpty():
            hidden.append(name_of(now))
        if now is not head:  # from the last to the first is no going back
            jumps.append(_jump(before, now))
    return reached, traps, hidden, jumps


def _rings(window: QWidget, reached: list[QWidget], measured: Kinds) -> dict[QWidget, tuple[float, float]]:
    """How focus is seen."""
    found: dict[QWidget, tuple[float, float]] = {}
    for widget in reached:
        kind = (type(widget).__name__, widget.objectName(), label_of(widget) if widget.objectName() else "")
        if measured[kind] == _RINGS or widget.visibleRegion().boundingRect() != widget.rect():
            continue
        measured[kind] += 1
        rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        rect = rect.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(window.rect())
        widget.clearFocus()
        before = _picture(window, rect)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus():
            found[widget] = focus_seen(before, _picture(window, rect), 2 * (widget.width() + widget.height()))
    return found


def _picture(window: QWidget, rect: QRect) -> QImage:
    QApplication.sendPostedEvents()
    return window.grab(rect).toImage()

"""What the keyboard reaches in a window, tried with Tab, and how focus is seen there."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QScrollBar, QWidget

from reader.window.facts import Keyboard, label_of
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
    reached, traps = _tab_through(window)
    rings = _rings(window, reached, Kinds() if measured is None else measured)
    by_arrows = (other for widget in reached if isinstance(widget, QRadioButton) for other in _group_of(widget))
    if focus is not None:
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
    for bar, value in bars.items():
        bar.setValue(value)
    return Keyboard(frozenset(reached) | frozenset(by_arrows), frozenset(traps), rings)


def _group_of(button: QRadioButton) -> list[QAbstractButton]:
    if button.group() is not None:
        return button.group().buttons()
    parent = button.parentWidget()
    found = parent.findChildren(QRadioButton, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else []
    return [other for other in found if other.autoExclusive() and button.autoExclusive()]


def _tab_through(window: QWidget) -> tuple[list[QWidget], list[QWidget]]:
    """(what Tab reaches, in order; what it does not leave)."""
    reached: list[QWidget] = []
    traps: list[QWidget] = []
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
    return reached, traps


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

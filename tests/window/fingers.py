"""Fingers: touches that come in where those of a screen do, before Qt decides what becomes of them."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_made: list[QPointingDevice] = []


def device() -> QPointingDevice:
    """The touch screen; one for all tests."""
    if not _made:
        _made.append(QTest.createTouchDevice())
    return _made[0]


def _window(widget: QWidget) -> QWindow:
    window = widget.window().windowHandle()
    assert window is not None
    return window


def tap(widget: QWidget, at: QPoint | None = None, *, hold: int = 20) -> None:
    """One finger on a widget's middle, or on ``at`` in it, for ``hold`` milliseconds."""
    assert widget.isVisible()
    assert widget.isEnabled()
    place = widget.mapTo(widget.window(), at or widget.rect().center())
    assert widget.window().rect().contains(place), "the finger would not reach it"
    window = _window(widget)
    QTest.touchEvent(window, device()).press(0, place)
    QTest.qWait(hold)
    QTest.touchEvent(window, device()).release(0, place)
    QTest.qWait(20)


def drag(widget: QWidget, start: QPoint, by: int, *, steps: int = 8, pause: int = 15, hold: int = 250) -> None:
    """One finger goes down (or up, ``by`` < 0) on a widget; without ``hold`` it is a flick."""
    place, window = widget.mapTo(widget.window(), start), _window(widget)
    QTest.touchEvent(window, device()).press(0, place)
    QTest.qWait(pause)
    for step in range(1, steps + 1):
        QTest.touchEvent(window, device()).move(0, place + QPoint(0, by * step // steps))
        QTest.qWait(pause)
    QTest.qWait(hold)
    QTest.touchEvent(window, device()).release(0, place + QPoint(0, by))
    QTest.qWait(20)


def pinch(widget: QWidget, start: int, end: int, *, steps: int = 10) -> None:
    """Two fingers, ``start`` pixels apart, then ``end``, round a widget's middle."""
    middle, window = widget.mapTo(widget.window(), widget.rect().center()), _window(widget)
    half = QPoint(start // 2, 0)
    QTest.touchEvent(window, device()).press(0, middle - half)
    QTest.qWait(10)
    QTest.touchEvent(window, device()).move(0, middle - half).press(1, middle + half)
    for step in range(1, steps + 1):
        half = QPoint((start + (end - start) * step // steps) // 2, 0)
        QTest.touchEvent(window, device()).move(0, middle - half).move(1, middle + half)
        QTest.qWait(10)
    QTest.touchEvent(window, device()).release(0, middle - half).release(1, middle + half)
    QTest.qWait(20)

"""A finger on a scrolling area: it scrolls, goes on by itself after a flick, and a tap is a click.

1. Qt would make a mouse of the finger, which presses where scrolling begins: it would choose a row, press a button or
   select text on the way. So the finger's events are taken here, and a click is made of a tap once it has ended.
2. A tap is one finger that came and went in one place, however long it stayed: old hands press firmly and slowly. One
   that stops an area which still moves is none, nor are two fingers.
3. Two fingers that spread or close ask for the next size, step by step; 大字 and 小字 do the same (M8).
4. The mouse is not touched: no filter here looks at its events.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QGestureEvent,
    QPinchGesture,
    QScroller,
    QScrollerProperties,
    QWidget,
)

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

_SLIP = 16  # device-independent pixels between the coming and the going of a finger that still taps
_STEP = 1.25  # times the distance of two fingers for one step of size
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Touch(QObject):
    """Looks after one area. ``scrolled`` comes when a finger begins to move it, ``zoomed`` with +1 or -1."""

    scrolled = Signal()
    zoomed = Signal(int)

    def __init__(self, area: QAbstractScrollArea, *, pinch: bool = False) -> None:
        super().__init__(area)
        self._viewport = area.viewport()
        self._tap, self._stops = False, False
        self._came, self._last = QPointF(), QPointF()
        self._since_tap = QElapsedTimer()
        self._scale = 1.0
        if isinstance(area, QAbstractItemView):
            area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        QScroller.grabGesture(self._viewport, QScroller.ScrollerGestureType.TouchGesture)
        self._scroller = QScroller.scroller(self._viewport)
        self._scroller.setScrollerProperties(_manner())
        self._state = self._scroller.state()
        self._scroller.stateChanged.connect(self._on_state)
        if pinch:
            self._viewport.grabGesture(Qt.GestureType.PinchGesture)
        self._viewport.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Fingers and what Qt makes of them; everything else goes its way."""
        kind = event.type()
        if kind is QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinched(pinch)
                event.accept(pinch)
                return True
        if not isinstance(event, QTouchEvent):
            return False
        if kind is QEvent.Type.TouchBegin:
            self._came = event.points()[0].position()
            self._tap, self._stops = not self._stops and len(event.points()) == 1, False
        elif kind is QEvent.Type.TouchCancel or self._is_more_than_a_tap(event):
            self._tap = False
        if kind is QEvent.Type.TouchEnd:
            self._ended(event)
        event.accept()
        return True

    def _is_more_than_a_tap(self, event: QTouchEvent) -> bool:
        return len(event.points()) > 1 or _far(event.points()[0].position(), self._came)

    def _ended(self, event: QTouchEvent) -> None:
        if self._scroller.state() is QScroller.State.Pressed:  # two fingers went: it would wait for one
            self._scroller.stop()
        if self._tap:
            self._tap = False
            self._click(event)

    def _click(self, event: QTouchEvent) -> None:
        """Press and let go where the finger was; on whatever stands there, in the manner of a mouse."""
        point = event.points()[0]
        at = point.position()
        hints = QGuiApplication.styleHints()
        twice = self._since_tap.isValid() and self._since_tap.elapsed() < hints.mouseDoubleClickInterval()
        twice = twice and not _far(at, self._last)
        self._last = at
        self._since_tap.invalidate() if twice else self._since_tap.start()
        target = self._viewport.childAt(at.toPoint()) or self._viewport
        _focus(target)
        place = QPointF(target.mapFrom(self._viewport, at.toPoint()))
        press = QEvent.Type.MouseButtonDblClick if twice else QEvent.Type.MouseButtonPress
        for kind, buttons in ((press, _LEFT), (QEvent.Type.MouseButtonRelease, _NONE)):
            made = QMouseEvent(kind, place, point.globalPosition(), _LEFT, buttons, event.modifiers())
            QApplication.sendEvent(target, made)

    def _on_state(self, state: QScroller.State) -> None:
        if state is QScroller.State.Dragging:
            self._tap = False
            self.scrolled.emit()
        if self._state is QScroller.State.Scrolling and state in {QScroller.State.Pressed, QScroller.State.Dragging}:
            self._stops = True  # the finger stops what moves
        self._state = state

    def _pinched(self, pinch: QPinchGesture) -> None:
        self._tap = False
        if pinch.state() is Qt.GestureState.GestureStarted:
            self._scale = 1.0
        while pinch.totalScaleFactor() >= self._scale * _STEP:
            self._scale *= _STEP
            self.zoomed.emit(1)
        while pinch.totalScaleFactor() <= self._scale / _STEP:
            self._scale /= _STEP
            self.zoomed.emit(-1)


def _focus(target: QWidget) -> None:
    """To whatever takes it from a mouse: events that are made here give none by themselves."""
    taker: QWidget | None = target
    while taker is not None and not (taker.focusPolicy() & Qt.FocusPolicy.ClickFocus and taker.isEnabled()):
        taker = None if isinstance(taker, QAbstractScrollArea) else taker.parentWidget()
    if taker is not None:
        taker.setFocus(Qt.FocusReason.MouseFocusReason)


def _far(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() > _SLIP


def _manner() -> QScrollerProperties:
    """A flick that comes to rest within reach, and no rubber at the ends: nothing moves that nobody moved."""
    made = QScrollerProperties()
    metric, never = QScrollerProperties.ScrollMetric, QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    made.setScrollMetric(metric.VerticalOvershootPolicy, never)
    made.setScrollMetric(metric.HorizontalOvershootPolicy, never)
    made.setScrollMetric(metric.DragStartDistance, 0.003)  # metres: about 12 px
    made.setScrollMetric(metric.MaximumVelocity, 0.4)  # metres a second
    return made


def look_after(part: QWidget) -> None:
    """Let fingers scroll a part of the window, or the areas in it; one that shows a sample goes with the rest."""
    areas = [part] if isinstance(part, QAbstractScrollArea) else part.findChildren(QAbstractScrollArea)
    for area in areas:
        has_one = area.findChild(Touch, options=Qt.FindChildOption.FindDirectChildrenOnly) is not None
        if not has_one and not area.property("sample"):
            Touch(area)


def look_after_window(window: "MainWindow") -> None:
    """The same for the page, which takes pinches too, and for the list."""
    page = Touch(window.view, pinch=True)
    page.scrolled.connect(window.view.user_moved)
    page.zoomed.connect(window.view.zoom_asked)
    Touch(window.notices)

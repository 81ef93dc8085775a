"""Long work on the window's own thread, a slice at a time: between two slices everything else has its turn."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_SLICE_SECONDS = 0.004  # a quarter of a frame


class Slices(QObject):
    """Does one thing at a time; whatever was under way when something new is begun is left."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._done: Callable[[], None] = lambda: None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._timer.isActive()

    def begin(self, steps: Iterator[None], done: Callable[[], None]) -> None:
        """Take the steps, each of which should be short, then call ``done``; what is short is done at once."""
        self._steps, self._done = steps, done
        self._timer.start()
        self._slice()

    def stop(self) -> None:
        """Leave what is under way."""
        self._timer.stop()

    def _slice(self) -> None:
        end = perf_counter() + _SLICE_SECONDS
        for _ in self._steps:
            if perf_counter() >= end:
                return
        self._timer.stop()
        self._done()

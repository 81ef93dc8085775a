"""From other threads to the window's: the one place where callbacks become queued calls."""

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal

from reader.base.errors import ReaderError
from reader.base.wording import marked, tr

T = TypeVar("T")
_LONGEST_WAIT = 10.0  # seconds; the window has closed by then
_UNDER_WAY: set[threading.Thread] = set()
_UNEXPECTED = marked("程序内部出了问题，这一步没有完成。")


def on_a_thread(work: Callable[[], object], name: str | None = None) -> threading.Thread:
    """Run ``work`` on a thread of its own that ``wait_for_threads`` knows of."""

    def run() -> None:
        try:
            work()
        finally:
            _UNDER_WAY.discard(threading.current_thread())

    thread = threading.Thread(target=run, name=name, daemon=True)
    _UNDER_WAY.add(thread)
    thread.start()
    return thread


def wait_for_threads(seconds: float = _LONGEST_WAIT) -> bool:
    """Wait for what runs on threads to end, but no longer than that; whether all of it did.

    To be called when the last window has closed: an interpreter that ends while a thread imports a part of Qt crashes
    (one kiosk in a hundred that was ended at its first paint, on a busy machine).
    """
    until = time.monotonic() + seconds
    for thread in tuple(_UNDER_WAY):
        thread.join(max(0.0, until - time.monotonic()))
    return not _UNDER_WAY


class Bridge(QObject):
    """Runs functions on the thread it was made on. Made by the window; ``close`` drops what is still under way."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._opening, self._open = threading.Lock(), False

    def post(self, function: Callable[[], None]) -> None:
        """Run a function on the window's thread, soon, in the order of the calls. Any thread may call."""
        if self._closed:
            return
        with self._opening:
            if not self._open:  # at the first use: a start needs none, and naming ``Qt`` costs 40 ms of it
                self._posted.connect(self._run, QtCore.Qt.ConnectionType.QueuedConnection)
                self._open = True
        self._posted.emit(function)

    def in_background(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[str], None]
    ) -> threading.Thread:
        """Run ``work`` on a thread of its own; then ``done(result)`` or ``failed(one line)`` on the window's."""

        def run() -> None:
            try:
                result = work()
            except ReaderError as error:
                message = str(error)
                self.post(lambda: failed(message))
            except Exception:  # a fault of ours: the window says so and lives on, the log has the trace
                from reader.base.log import logger  # only when it is needed: a start must be fast

                logger(__name__).exception("background work failed")
                self.post(lambda: failed(tr(_UNEXPECTED)))
            else:
                self.post(lambda: done(result))

        return on_a_thread(run)

    def close(self) -> None:
        """Let nothing more through."""
        self._closed = True

    def _run(self, function: Callable[[], None]) -> None:
        if not self._closed:
            function()

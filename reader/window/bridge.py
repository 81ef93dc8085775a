"""From other threads to the window's: the one place where callbacks become queued calls."""

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal

from reader.base.errors import ReaderError
from reader.base.wording import marked, tr

T = TypeVar("T")
_UNEXPECTED = marked("程序内部出了问题，这一步没有完成。")


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

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        return thread

    def close(self) -> None:
        """Let nothing more through."""
        self._closed = True

    def _run(self, function: Callable[[], None]) -> None:
        if not self._closed:
            function()

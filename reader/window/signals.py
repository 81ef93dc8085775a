"""What ends the program from outside: Ctrl+C in the terminal (SIGINT), and the end of a session (SIGTERM)."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType

from PySide6.QtCore import QSocketNotifier, QTimer

_SIGNALS = ("SIGINT", "SIGTERM")
_READ = 64  # bytes, one a signal


@contextmanager
def answered(do: Callable[[int], None]) -> Iterator[None]:
    """Within it, ``do`` is called from the loop of events with the number of each signal that would end the program."""

    def soon(number: int, _: FrameType | None) -> None:
        QTimer.singleShot(0, partial(do, number))  # a signal comes at any place of the program

    with _woken():
        numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
        before = {number: signal.signal(number, soon) for number in numbers}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


@contextmanager
def _woken() -> Iterator[None]:
    """Python answers a signal only when it runs next: a byte in a pipe wakes it where Qt waits for events."""
    if os.name != "posix":  # elsewhere Python takes no pipe for it: it answers with the next event
        yield
        return
    end, start = os.pipe()
    os.set_blocking(end, False)
    os.set_blocking(start, False)
    before = signal.set_wakeup_fd(start, warn_on_full_buffer=False)
    notifier = QSocketNotifier(end, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: os.read(end, _READ))
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        os.close(end)
        os.close(start)

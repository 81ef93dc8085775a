"""Whether a screen reader runs beside the program. Asked when it matters, never at a start.

Qt knows whether anybody wants the accessibility tree at all; without that there is no screen reader. Beyond that:

- Linux: the status that the accessibility bus keeps (``ScreenReaderEnabled``, which GNOME sets), or a program of the
  user's by one of the known names: Orca that was started by hand sets no status (measured with 43.1).
- Windows: the system parameter that screen readers set (``SPI_GETSCREENREADER``).
- macOS: Qt's tree is asked for by VoiceOver; there is nothing more to ask.
"""

import ctypes
import os
import sys
from pathlib import Path

_NAMES = frozenset({"orca", "odilia", "cthulhu"})
_SPI_GETSCREENREADER = 0x0046
_PATIENCE_MS = 300  # for the bus; it answers within 3 ms
_INTERPRETED = 2  # words of a command line that may name the program: the interpreter, and what it runs


def screen_reader_runs() -> bool:
    """Whether one runs, as far as can be known. Takes some milliseconds when the accessibility tree is in use."""
    from PySide6.QtGui import QAccessible  # the first question, and the last one for nearly everybody

    if not QAccessible.isActive():
        return False
    if sys.platform.startswith("linux"):
        return _status_says_so() or _program_runs()
    return _windows_says_so() if sys.platform == "win32" else True


def _status_says_so() -> bool:
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant  # 20 ms, for those who need it

    message = QDBusMessage.createMethodCall("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Get")
    message.setArguments(["org.a11y.Status", "ScreenReaderEnabled"])
    reply = QDBusConnection.sessionBus().call(message, QDBus.CallMode.Block, _PATIENCE_MS)
    told = reply.arguments()[:1] if reply.type() == QDBusMessage.MessageType.ReplyMessage else []
    return any(isinstance(value, QDBusVariant) and value.variant() is True for value in told)


def _program_runs(processes: Path = Path("/proc")) -> bool:
    return any(_is_screen_reader(entry) for entry in processes.iterdir() if entry.name.isdigit())


def _is_screen_reader(process: Path) -> bool:
    try:
        if process.stat().st_uid != os.getuid():
            return False
        words = (process / "cmdline").read_bytes().split(b"\0")[:_INTERPRETED]
    except OSError:  # it has just ended
        return False
    return any(Path(os.fsdecode(word)).name in _NAMES for word in words)


def _windows_says_so() -> bool:
    runs = ctypes.c_int(0)
    asked = ctypes.windll.user32.SystemParametersInfoW(_SPI_GETSCREENREADER, 0, ctypes.byref(runs), 0)  # type: ignore[attr-defined,unused-ignore]
    return bool(asked and runs.value)

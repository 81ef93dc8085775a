"""The settings while the window is open: changed at once, written a moment later."""

from typing import Any

from PySide6.QtCore import QObject, QTimer

from reader.base import settings
from reader.base.settings import Settings

_WRITE_AFTER_MS = 500


class Remembered(QObject):
    """``now`` is what is so; ``change`` changes it. A settings file that cannot be written is no reason to stop."""

    def __init__(self, now: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = now
        self._later = QTimer(self, singleShot=True, interval=_WRITE_AFTER_MS)
        self._later.timeout.connect(self._write)

    def change(self, **values: Any) -> Settings:
        """Change some settings; returns all of them, brought into range."""
        changed = self.now.changed(**values)
        if changed != self.now:
            self.now = changed
            self._later.start()
        return self.now

    def flush(self) -> None:
        """Write now what is still to be written."""
        if self._later.isActive():
            self._later.stop()
            self._write()

    def _write(self) -> None:
        try:
            settings.save(self.now)
        except OSError:
            from reader.base.log import logger

            logger(__name__).warning("the settings could not be written", exc_info=True)

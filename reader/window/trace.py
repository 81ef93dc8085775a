"""What was spoken and what assistive technology was told, as JSON lines in a file (``--trace FILE``).

Every line has ``at`` (seconds since the trace began) and ``what``:

- ``sentence`` and ``word``: what is heard now: ``region``, ``start`` and ``end`` in its reading text (code points),
  ``text``
- ``reading``: it began, went on in another region, was held or ended: ``region`` (-1: none), ``paused``, ``outcome``
- ``announcement``: ``text``, as it goes to a screen reader
- ``focus``: ``name`` and ``role`` of what has the keyboard now
- ``state``: a read button changed: ``name``, ``checked``
- ``caret``: the text cursor of the page moved: ``position`` (UTF-16 units, as Qt counts)
"""

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from reader.window import announcing

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow


class Trace(QObject):
    """Writes until ``close``; ``go_on`` behind what the file holds. Raises OSError when the file cannot be written."""

    def __init__(self, window: "MainWindow", file: Path, *, go_on: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._start = time.monotonic()
        self._file: TextIO | None = file.open("a" if go_on else "w", encoding="utf-8")
        reading = window.reading
        reading.sentence.connect(lambda *span: self._heard("sentence", *span))
        reading.word.connect(lambda *span: self._heard("word", *span))
        reading.changed.connect(self._changed)
        window.bar.toggle.toggled.connect(self._toggled)
        window.view.cursorPositionChanged.connect(self._moved)
        QApplication.instance().focusChanged.connect(self._focused)  # type: ignore[union-attr]
        announcing.listeners.append(self._announced)

    def close(self) -> None:
        """End the trace."""
        file, self._file = self._file, None
        if file is not None:
            announcing.listeners.remove(self._announced)
            file.close()

    def _write(self, what: str, **told: Any) -> None:
        if self._file is not None:
            line = {"at": round(time.monotonic() - self._start, 3), "what": what, **told}
            self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
            self._file.flush()  # whoever reads it may not wait for the end

    def _heard(self, what: str, region: int, start: int, end: int) -> None:
        page = self._window.view.page
        text = page.reading_text(region)[start:end] if page is not None else ""
        self._write(what, region=region, start=start, end=end, text=text)

    def _changed(self) -> None:
        reading = self._window.reading
        self._write("reading", region=reading.region, paused=reading.paused, outcome=reading.outcome)

    def _toggled(self, checked: bool) -> None:
        self._write("state", name=self._window.bar.toggle.accessibleName(), checked=checked)

    def _moved(self) -> None:
        self._write("caret", position=self._window.view.textCursor().position())

    def _focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        interface = QAccessible.queryAccessibleInterface(now)
        if interface is not None:
            self._write("focus", name=interface.text(QAccessible.Text.Name), role=interface.role().name)

    def _announced(self, message: str) -> None:
        self._write("announcement", text=message)

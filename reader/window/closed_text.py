"""A text of one size that loads nothing: what the page is made from."""

from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QUrl
from PySide6.QtWidgets import QTextEdit

_CARET = 3  # px


class ClosedText(QTextEdit):
    """Neither the window's font nor the network nor the disk reaches it."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the window's font away from the page, whose size is its own: Qt would give it to the document."""
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            super().changeEvent(event)

    def show_caret(self, shown: bool) -> None:
        """Show the text cursor: to whoever walks the text by keys."""
        self.setCursorWidth(_CARET if shown else 0)

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Nothing: a notice is text, and opening one must not touch the network or the disk.

        Empty bytes and not None, after which Qt would look for a file of that name itself.
        """
        return QByteArray(b"")

"""A text of one size that loads nothing: what the page is made from."""

from typing import Any

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtWidgets import QTextEdit, QWidget

_CARET = 3  # px


class ClosedText(QTextEdit):
    """Neither the window's font nor the network nor the disk reaches it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(0)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # what is dropped is the window's

    def complete(self) -> None:
        """Let the user walk and mark the text, and keep the window's font away from it.

        Apart from the rest, since a first paint does without: naming ``Qt`` has PySide6 make all its enums (40 ms), and
        the first event that Python looks at all 45 classes of events (15 ms).
        """
        flags = QtCore.Qt.TextInteractionFlag
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.installEventFilter(_OwnFont(self))

    def show_caret(self, shown: bool) -> None:
        """Show the text cursor: to whoever walks the text by keys."""
        self.setCursorWidth(_CARET if shown else 0)

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Nothing: a notice is text, and opening one must not touch the network or the disk.

        Empty bytes and not None, after which Qt would look for a file of that name itself.
        """
        return QByteArray(b"")


class _OwnFont(QObject):
    """Keeps the window's font away from a text, whose size is its own: Qt would give it to the document."""

    def eventFilter(self, _watched: QObject, event: "QtCore.QEvent") -> bool:  # noqa: N802 - Qt's name
        return event.type() in (QtCore.QEvent.Type.FontChange, QtCore.QEvent.Type.ApplicationFontChange)

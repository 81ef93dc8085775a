"""A row of large buttons, words beside their pictures, made from a table: top bar, row above the page, find bar."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from reader.base.wording import tr
from reader.window import icons
from reader.window.flow import FlowLayout
from reader.window.themes import Theme


class Entry(NamedTuple):
    """A row of the table; ``word`` and ``about`` as they were ``marked``."""

    name: str
    word: str
    picture: str
    about: str


class ButtonRow(QFrame):
    """``buttons`` by name, once ``fill`` has made them; ``flow`` holds them and whatever else stands in the row."""

    def __init__(self, margin: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, margin=margin, spacing=8)
        self.buttons: dict[str, QPushButton] = {}
        self._pictures: dict[str, str] = {}
        self._never: set[str] = set()

    def fill(self, entries: Sequence[Entry], make: Callable[[str], QPushButton] = QPushButton) -> None:
        """Make the buttons of these rows of the table, at the end of the row."""
        for name, word, picture, about in entries:
            button = make(tr(word))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr(word))
            button.setAccessibleDescription(tr(about))
            self.buttons[name], self._pictures[name] = button, picture
            self.flow.addWidget(button)

    def never(self, name: str) -> None:
        """Leave a button out for good."""
        self._never.add(name)
        self.buttons[name].hide()

    def offers(self, name: str) -> bool:
        """Whether a button may be there at all."""
        return name not in self._never

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours; icons are ``side`` pixels high."""
        for name, button in self.buttons.items():
            button.setIconSize(icons.size(side))
            button.setIcon(icons.icon(self._pictures[name], theme.colours["text"], side))

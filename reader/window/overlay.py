"""What the reading aids draw over the window: never in the way of a press, of the focus, or of a screen reader."""

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QFocusFrame, QWidget

from reader.base.settings import Settings
from reader.window.themes import Theme


class Overlay(QFocusFrame):
    """Covers its parent, above everything in it.

    A QFocusFrame, because Qt has mouse and focus pass through one and leaves it out of the tree that assistive
    technology reads; there is no other kind of widget of which that is so.
    """

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        parent.installEventFilter(self)
        self.fit()
        self.raise_()

    def fit(self) -> None:
        """Cover what is to be covered."""
        parent = self.parentWidget()
        if parent is not None and self.geometry() != self.room(parent):
            self.setGeometry(self.room(parent))

    def room(self, parent: QWidget) -> QRect:
        """What is to be covered, in the parent's coordinates."""
        return parent.rect()

    def set_settings(self, _settings: Settings) -> None:
        """Take other settings; most have none."""

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        if theme is not self.theme:
            self.theme = theme
            self.update()

    def remove(self) -> None:
        """Be gone."""
        parent = self.parentWidget()
        if parent is not None:
            parent.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Grow and shrink with the parent."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

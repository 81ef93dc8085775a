"""只看正文: the page and the read button, and nothing else. 全部显示, Esc or the same key brings everything back."""

from typing import TYPE_CHECKING

from reader.base.settings import Settings
from reader.window.themes import Theme

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow


class PageAlone:
    """There from its making to ``remove``."""

    def __init__(self, window: "MainWindow") -> None:
        self._panes = window.panes
        self._panes.set_alone(True)

    def remove(self) -> None:
        """Everything again."""
        self._panes.set_alone(False)

    def set_settings(self, _settings: Settings) -> None:
        """There are none."""

    def set_theme(self, _theme: Theme) -> None:
        """It shows nothing of its own."""

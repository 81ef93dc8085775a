"""Pages that stand in place of a notice for a while, such as the help: what opened one also leads back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.page import Page

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

HELP = "help"
REPAIRS = "repairs"
NAMES = (HELP, REPAIRS)  # each stands where the id of the open notice would stand; ids are numbers


class SidePages:
    """Shows a side page, and remembers which notice it stands in front of."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._behind = ""

    @property
    def shown(self) -> bool:
        """Whether a side page is what the window shows."""
        return self._window.open_id in NAMES

    def toggle(self, name: str, make: Callable[[], Page]) -> None:
        """Show that side page (``make`` runs on another thread), or go back from it."""
        if self._window.open_id == name:
            self.leave()
            return
        self._window.reading.stop()
        if not self.shown:
            self._behind = self._window.open_id
        self._window.opening.make(make, lambda page: self._window.show_page(name, page), self._window.not_opened)

    def renew(self, name: str, make: Callable[[], Page]) -> None:
        """Make that side page anew if it is the one that is shown."""
        if self._window.open_id == name:
            self._window.opening.make(make, lambda page: self._window.show_page(name, page), self._window.not_opened)

    def make_help(self) -> Page:
        """The help with the keys in force. Imports the Markdown library: called on another thread."""
        from reader.window.help_page import help_page

        return help_page(self._window.keymap.now)

    def leave(self) -> None:
        """Go back to the notice, or to the list when there was none."""
        if self._behind:
            self._window.open_notice(self._behind)
        else:
            self._window.panes.show_list()

"""Where the user is in a window, to go on from there in another one."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Place:
    """Where the user is: the notice and the line in view, what is looked for, what stands in the page's place."""

    notice: str
    line: int
    query: str
    settings: bool
    welcome: bool
    geometry: QRect
    state: Qt.WindowState

    @classmethod
    def of(cls, window: "MainWindow") -> "Place":
        """The place in a window."""
        panels = window.side_panels
        shown = window.open_id and not window.side_pages.shown
        return cls(
            window.open_id if shown else window.remembered.now.last_notice,
            window.view.first_line_in_view() if shown else 0,
            window.top.search.text(),
            panels.settings_page is not None and panels.settings_page.isVisible(),
            panels.welcome is not None and panels.welcome.isVisible(),
            window.normalGeometry() if window.isMaximized() else window.geometry(),
            window.windowState(),
        )

    def take(self, window: "MainWindow") -> None:
        """Go there in another window, which is shown already."""
        window.contents.load_now()
        if self.query:
            window.top.search.setText(self.query)
        if self.notice in {item.id for item in window.contents.all}:
            window.open_notice(self.notice, then=lambda: window.view.go_to_line(self.line))
        panels = window.side_panels
        if self.welcome:
            panels.greet()
        elif self.settings:
            panels.settings()
        page = panels.welcome if self.welcome else panels.settings_page if self.settings else None
        if page is not None:
            chosen = page.options["language"][window.remembered.now.language]
            QTimer.singleShot(0, chosen, lambda: chosen.setFocus(Qt.FocusReason.OtherFocusReason))

"""Theme and size, given to every part of the window at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from reader.base.settings import LARGEST_POINTS, SMALLEST_POINTS, Settings
from reader.window import sizes
from reader.window.folding import Folding
from reader.window.style import style_sheet
from reader.window.themes import Theme, palette_of, theme

if TYPE_CHECKING:
    from reader.window.find_bar import FindBar
    from reader.window.keys_page import KeysPage
    from reader.window.main_window import MainWindow
    from reader.window.mend_panel import MendPanel
    from reader.window.more_panel import MorePanel
    from reader.window.outline_panel import OutlinePanel
    from reader.window.settings_page import SettingsPage
    from reader.window.welcome import Welcome

_DEEP = 4  # layouts above each other from a button of a bar to the window
_ICON = 1.0  # height of an icon in em of the text beside it


class Look:
    """``theme`` is the one in use."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._points = 0
        self._sheet = ""
        self.theme: Theme = theme("light")
        self.folding = Folding(window)

    def apply(self, settings: Settings) -> None:
        """Give every part its colours and sizes."""
        with self._window.view.held():
            self._apply(settings)

    def _apply(self, settings: Settings) -> None:
        window, self.theme, self._points = self._window, theme(settings.theme), settings.font_points
        sheet = style_sheet(self.theme, sizes.chrome_points(self._points))
        if sheet != self._sheet:
            self._sheet = sheet
            QApplication.setPalette(palette_of(self.theme))
            window.setStyleSheet(sheet)
            for part in (
                window.top,
                window.panes,
                window.message,
                window.caption,
                window.bar,
                window.section_buttons,
                window.repairs,
            ):
                part.set_theme(self.theme, self.side)
            window.heard.set_theme(self.theme)
            window.delegate.set_look(self.theme)
            window.finding.set_theme()
            window.choices.aids.set_theme()
        window.view.set_look(self.theme, settings)
        for panel in window.side_panels.made():
            self.give(panel)
        window.top.show_size(self._points < LARGEST_POINTS, self._points > SMALLEST_POINTS)
        self.fit()
        _take_room()

    @property
    def side(self) -> int:
        """Height of an icon beside the text round the page, in pixels."""
        return round(sizes.chrome_points(self._points) * _ICON * self._window.logicalDpiY() / 72)

    def give(self, part: "SettingsPage | KeysPage | MorePanel | Welcome | OutlinePanel | MendPanel | FindBar") -> None:
        """Give a part that was made later what the others have."""
        from reader.window.touch import look_after  # no start needs it

        part.set_theme(self.theme, self.side)
        look_after(part)

    def fit_window(self) -> None:
        """The window has another size."""
        before = self.folding.away
        self.fit()
        if self.folding.away != before:
            with self._window.view.held():
                _take_room()

    def fit(self) -> None:
        """List and page take turns below 900 px of width, below 600 px of height, and from 200 % on."""
        low = self._window.height() < sizes.TINY_HEIGHT
        narrow = self._window.width() < sizes.NARROW_WIDTH or self._points >= sizes.NARROW_POINTS or low
        self._window.panes.set_narrow(narrow)
        # In a very small window the page needs the room of the upper bar; 返回列表 brings it back.
        tiny = self._window.width() < sizes.TINY_WIDTH or low
        panes = self._window.panes
        self._window.top.setVisible(not (panes.alone or (tiny and panes.page_only)))
        self.folding.fit(tiny=tiny)
        self._window.bar.set_compact(tiny, alone=panes.alone)
        self._window.choices.aids.show_bar(not panes.alone)


def _take_room() -> None:
    """What stands round the page takes its new room now, not after the page was laid out for the old one."""
    for _ in range(_DEEP):  # Qt leaves what is posted meanwhile for the next time
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

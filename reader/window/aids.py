"""阅读辅助: switches the reading aids on and off as the settings say. One that is off is not there at all.

Each stands in a module of its own, which is imported when it is first switched on: a start without aids pays nothing.
"""

from typing import TYPE_CHECKING

from reader.base.settings import Settings
from reader.base.wording import marked

if TYPE_CHECKING:
    from reader.window.aid_crosshair import Crosshair
    from reader.window.aid_ruler import Ruler
    from reader.window.main_window import MainWindow
    from reader.window.reading_place import ReadingPlace

# Setting, what it is called, and what is told when it is switched on and off.
AIDS = (
    ("crosshair", marked("十字线"), marked("十字线已打开。"), marked("十字线已关闭。")),
    ("ruler", marked("阅读尺"), marked("阅读尺已打开，朗读时跟着声音走。"), marked("阅读尺已关闭。")),
)
NAMES = tuple(row[0] for row in AIDS)
SETTINGS = frozenset({*NAMES, "ruler_lines", "ruler_rest"})


class Aids:
    """What is on stands in ``crosshair`` and ``ruler``; None is off."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._place: ReadingPlace | None = None
        self.crosshair: Crosshair | None = None
        self.ruler: Ruler | None = None

    def apply(self, settings: Settings) -> None:
        """Bring every aid to what the settings say."""
        self._apply_crosshair(settings)
        self._apply_ruler(settings)
        if self._place is not None and not (self.crosshair or self.ruler):
            self._place.remove()
            self._place = None

    def set_theme(self) -> None:
        """The window has another theme."""
        for aid in (self.crosshair, self.ruler):
            if aid is not None:
                aid.set_theme(self._window.look.theme)

    @property
    def place(self) -> "ReadingPlace":
        """Where the user reads; listened to from now on."""
        if self._place is None:
            from reader.window.reading_place import ReadingPlace

            self._place = ReadingPlace(self._window)
        return self._place

    def _apply_crosshair(self, settings: Settings) -> None:
        if settings.crosshair and self.crosshair is None:
            from reader.window.aid_crosshair import Crosshair

            self.crosshair = Crosshair(self._window, self._window.look.theme, self.place)
        elif not settings.crosshair and self.crosshair is not None:
            self.crosshair.remove()
            self.crosshair = None

    def _apply_ruler(self, settings: Settings) -> None:
        if settings.ruler and self.ruler is None:
            from reader.window.aid_ruler import Ruler

            self.ruler = Ruler(self._window.view, self._window.look.theme, self.place, settings)
        elif not settings.ruler and self.ruler is not None:
            self.ruler.remove()
            self.ruler = None
        elif self.ruler is not None:
            self.ruler.set_settings(settings)

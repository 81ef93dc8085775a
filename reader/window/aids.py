"""阅读辅助: switches the reading aids on and off as the settings say. One that is off is not there at all.

Each stands in a module of its own, which is imported when it is first switched on: a start without aids pays nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from reader.base.settings import Settings
from reader.base.wording import marked, tr

if TYPE_CHECKING:
    from reader.window.aids_bar import AidsBar
    from reader.window.main_window import MainWindow
    from reader.window.reading_place import ReadingPlace
    from reader.window.themes import Theme


@dataclass(frozen=True, slots=True)
class AidWords:
    """An aid by the ``name`` of its setting: what it is called, what it does, what is told when it goes on or off."""

    name: str
    word: str
    about: str
    on: str
    off: str


AIDS = (
    AidWords(
        "crosshair",
        marked("十字线"),
        marked("一横一竖两条线，跟着鼠标和光标走"),
        marked("十字线已打开。"),
        marked("十字线已关闭。"),
    ),
    AidWords(
        "ruler",
        marked("阅读尺"),
        marked("只亮正在看的一行，朗读时跟着声音走"),
        marked("阅读尺已打开，朗读时跟着声音走。"),
        marked("阅读尺已关闭。"),
    ),
    AidWords(
        "magnifier",
        marked("放大镜"),
        marked("把鼠标指着的地方放大来看"),
        marked("放大镜已打开。"),
        marked("放大镜已关闭。"),
    ),
    AidWords(
        "large_pointer",
        marked("大鼠标"),
        marked("把鼠标的箭头变大"),
        marked("大鼠标已打开。"),
        marked("大鼠标已关闭。"),
    ),
    AidWords(
        "page_alone",
        marked("只看正文"),
        marked("把列表和按钮收起来，只留正文和朗读"),
        marked("现在只看正文，按 Esc 或者“全部显示”恢复。"),
        marked("列表和按钮都回来了。"),
    ),
)
NAMES = tuple(aid.name for aid in AIDS)
SETTINGS = frozenset({*NAMES, "ruler_lines", "ruler_rest", "magnifier_times", "magnifier_place", "pointer_size"})
_SEE_A_PLACE = {"crosshair", "ruler", "magnifier"}


class Aid(Protocol):
    """What every aid can do; it is on from its making on."""

    def set_settings(self, settings: Settings) -> None:
        """Take other settings."""

    def set_theme(self, theme: "Theme") -> None:
        """Take another theme's colours."""

    def remove(self) -> None:
        """Be gone."""


class Aids:
    """``on`` holds the aids that are on, by their names."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._place: ReadingPlace | None = None
        self.on: dict[str, Aid] = {}
        self.bar: AidsBar | None = None
        self._bar_wanted = False

    def apply(self, settings: Settings) -> None:
        """Bring every aid to what the settings say."""
        for name in NAMES:
            if not getattr(settings, name):
                if name in self.on:
                    self.on.pop(name).remove()
            elif name in self.on:
                self.on[name].set_settings(settings)
            else:
                self.on[name] = self._made(name, settings)
        if self._place is not None and not _SEE_A_PLACE & self.on.keys():
            self._place.remove()
            self._place = None
        if self.bar is not None:
            self.bar.show_settings(settings)
            self.bar.set_theme(self._window.look.theme, self._window.look.side)

    def set_theme(self) -> None:
        """The window has another theme."""
        look = self._window.look
        for aid in self.on.values():
            aid.set_theme(look.theme)
        if self.bar is not None:
            self.bar.set_theme(look.theme, look.side)

    @property
    def place(self) -> "ReadingPlace":
        """Where the user reads; listened to from now on."""
        if self._place is None:
            from reader.window.reading_place import ReadingPlace

            self._place = ReadingPlace(self._window)
        return self._place

    def _made(self, name: str, settings: Settings) -> Aid:
        window, theme = self._window, self._window.look.theme
        if name == "crosshair":
            from reader.window.aid_crosshair import Crosshair

            return Crosshair(window, theme, self.place)
        if name == "ruler":
            from reader.window.aid_ruler import Ruler

            return Ruler(window.view, theme, self.place, settings)
        if name == "magnifier":
            from reader.window.aid_magnifier import Magnifier

            return Magnifier(window, self.place, settings)
        if name == "large_pointer":
            from reader.window.aid_pointer import LargePointer

            return LargePointer(theme, settings)
        from reader.window.page_alone import PageAlone

        return PageAlone(window)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the keys do, by the names of their actions."""
        return {name: partial(self._window.choices.turn, name) for name in NAMES} | {"aids": self.toggle_bar}

    # The row of buttons

    def show_bar(self, there_is_room: bool) -> None:
        """Hide the row for a while, or show it again."""
        if self.bar is not None:
            self.bar.setVisible(self._bar_wanted and there_is_room)

    def toggle_bar(self) -> None:
        """Show the row of the aids, or put it away."""
        if self.bar is not None and self.bar.isVisible():
            self.put_bar_away()
            return
        bar = self._bar()
        self._window.panes.leave_alone()
        self._bar_wanted = True
        bar.show()
        bar.go_in()

    def put_bar_away(self) -> None:
        """Let the row go; what is on stays on."""
        self._bar_wanted = False
        if self.bar is None:
            return
        focus = QApplication.focusWidget()
        if focus is not None and self.bar.isAncestorOf(focus):
            self._window.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.hide()

    def _bar(self) -> "AidsBar":
        if self.bar is None:
            from reader.window.aids_bar import AidsBar

            window = self._window
            self.bar = AidsBar(window.choices.turn)
            self.bar.hide()
            self.bar.left.connect(self.put_bar_away)
            column = window.shell.layout()
            assert isinstance(column, QVBoxLayout)  # noqa: S101 - MainWindow made it
            column.insertWidget(column.indexOf(window.top) + 1, self.bar)
            self.bar.order_after(window.top.buttons["more"])
            self.bar.show_settings(window.choices.now)
            self.bar.set_theme(window.look.theme, window.look.side)
        return self.bar


def told(name: str, on: bool) -> str:
    """What is told when an aid goes on or off."""
    aid = next(aid for aid in AIDS if aid.name == name)
    return tr(aid.on if on else aid.off)

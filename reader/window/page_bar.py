"""The row above the page: the ways back, and what can be done with this notice. Only what works now is there."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from reader.base.wording import marked
from reader.window import icons
from reader.window.button_row import ButtonRow, Entry
from reader.window.themes import Theme
from reader.window.toggling import Told

_BUTTONS = (
    Entry("back", marked("返回列表"), "back", marked("回到公告列表")),
    Entry("leave", marked("返回公告"), "back", marked("回到刚才的公告")),
    Entry("smaller", marked("小字"), "smaller", marked("把字缩小一号")),
    Entry("bigger", marked("大字"), "bigger", marked("把字放大一号")),
    Entry("more", marked("更多"), "menu", marked("目录、打印、指读、大字幕、设置和其他")),
    Entry("outline", marked("目录"), "outline", marked("列出这篇公告的小标题")),
    Entry("find", marked("查找"), "search", marked("在这篇公告里找字词")),
    Entry("favourite", marked("收藏"), "star", marked("收藏这篇公告，或者取消收藏")),
    Entry("mend", marked("读错了"), "mend", marked("选中读错的词，按这里改它的读音")),
    Entry("keys", marked("改按键"), "keys", marked("换成自己顺手的按键")),
    Entry("print", marked("打印"), "print", marked("打印这篇公告，或者存成 PDF 文件")),
)
USES = ("outline", "find", "favourite", "mend", "print")  # what can be done with a notice
_GIVE_WAY = ("mend", "favourite", "print", "find", "outline")  # where there is no room, the first one first


class _Marked(Told, QPushButton):
    """Shows by its fill and by its star whether the notice is marked."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)


class PageBar(ButtonRow):
    """``show_only`` says which of the buttons work now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(8, parent)
        self._away: Sequence[QWidget] = ()
        self._names: tuple[str, ...] = ()
        self._theme: Theme | None = None
        self._side = 0
        for entry in _BUTTONS:
            self.fill((entry,), _Marked if entry.name == "favourite" else QPushButton)

    def full_height(self, width: int, *, narrow: bool) -> int:
        """Pixels for everything that ``over_a_notice`` says."""
        return self.flow.height_of(self.over_a_notice(narrow=narrow), width)

    def keep_to_one_row(self, width: int | None, *, narrow: bool) -> Sequence[QWidget]:
        """Let give way what has no place in one row of that width, whichever notice is open, and return it; None: there
        is room for several.
        """
        order = [self.buttons[name] for name in _GIVE_WAY if self.offers(name)]
        away = self.flow.to_go(self.over_a_notice(narrow=narrow), order, width) if width is not None else []
        self._away = [button for button in self.over_a_notice(narrow=narrow) if button in away]
        self._show()
        return self._away

    def over_a_notice(self, *, narrow: bool) -> list[QWidget]:
        """What it offers over a notice with headings; ``narrow``: the way back to the list too."""
        names = ("back", *USES) if narrow else USES
        return [self.buttons[name] for name in names if self.offers(name)]

    def show_only(self, *names: str) -> None:
        """Show these buttons, as far as there is room, and no others; without any, the row takes none."""
        self._names = names
        self._show()

    def _show(self) -> None:
        shown = [name for name in self._names if self.offers(name) and self.buttons[name] not in self._away]
        for name, button in self.buttons.items():
            button.setVisible(name in shown)
        self.setVisible(bool(shown))

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours and icons of that height."""
        self._theme, self._side = theme, side
        super().set_theme(theme, side)
        self._draw_star()

    def show_favourite(self, marked_: bool) -> None:
        """Whether the notice is one of those the user marked."""
        self.buttons["favourite"].setChecked(marked_)
        self._draw_star()

    def _draw_star(self) -> None:
        button = self.buttons["favourite"]
        if self._theme is not None:
            token, picture = ("on_accent", "star_full") if button.isChecked() else ("text", "star")
            button.setIcon(icons.icon(picture, self._theme.colours[token], self._side))

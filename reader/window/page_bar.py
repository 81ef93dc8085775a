"""The row above the page: the ways back, and what can be done with this notice. Only what works now is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from reader.base.wording import marked, tr
from reader.window import icons
from reader.window.flow import FlowLayout
from reader.window.themes import Theme
from reader.window.toggling import Told

_BUTTONS = (  # name, word, icon, description
    ("back", marked("返回列表"), "back", marked("回到公告列表")),
    ("leave", marked("返回公告"), "back", marked("回到刚才的公告")),
    ("smaller", marked("小字"), "smaller", marked("把字缩小一号")),
    ("bigger", marked("大字"), "bigger", marked("把字放大一号")),
    ("more", marked("更多"), "menu", marked("目录、打印、指读、大字幕、设置和其他")),
    ("outline", marked("目录"), "outline", marked("列出这篇公告的小标题")),
    ("find", marked("查找"), "search", marked("在这篇公告里找字词")),
    ("favourite", marked("收藏"), "star", marked("收藏这篇公告，或者取消收藏")),
    ("mend", marked("读错了"), "mend", marked("选中读错的词，按这里改它的读音")),
    ("keys", marked("改按键"), "keys", marked("换成自己顺手的按键")),
    ("print", marked("打印"), "print", marked("打印这篇公告，或者存成 PDF 文件")),
)


class _Marked(Told, QPushButton):
    """Shows by its fill and by its star whether the notice is marked."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)


class PageBar(QWidget):
    """``buttons`` by name; ``show_only`` says which of them work now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, margin=8, spacing=8)
        self.buttons: dict[str, QPushButton] = {}
        self._never: set[str] = set()
        self._theme: Theme | None = None
        self._side = 0
        for name, word, _, about in _BUTTONS:
            button = _Marked(tr(word)) if name == "favourite" else QPushButton(tr(word))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr(word))
            button.setAccessibleDescription(tr(about))
            self.buttons[name] = button
            flow.addWidget(button)

    def never(self, name: str) -> None:
        """Leave a button out for good."""
        self._never.add(name)
        self.buttons[name].hide()

    def offers(self, name: str) -> bool:
        """Whether a button may be there at all."""
        return name not in self._never

    def show_only(self, *names: str) -> None:
        """Show these buttons and no others; without any, the row takes no room."""
        for name, button in self.buttons.items():
            button.setVisible(name in names and name not in self._never)
        self.setVisible(bool(set(names) - self._never))

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours and icons of that height."""
        self._theme, self._side = theme, side
        for name, _, picture, _ in _BUTTONS:
            self.buttons[name].setIconSize(icons.size(side))
            self.buttons[name].setIcon(icons.icon(picture, theme.colours["text"], side))
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

"""The row above the page: the ways back, and what can be done with this notice. Only what works now is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from reader.window import icons
from reader.window.flow import FlowLayout
from reader.window.themes import Theme

_BUTTONS = (  # name, word, icon, description
    ("back", "返回列表", "back", "回到公告列表"),
    ("leave", "返回公告", "back", "回到刚才的公告"),
    ("smaller", "小字", "smaller", "把字缩小一号"),
    ("bigger", "大字", "bigger", "把字放大一号"),
    ("outline", "目录", "outline", "列出这篇公告的小标题"),
    ("mend", "读错了", "mend", "选中读错的词，按这里改它的读音"),
    ("print", "打印", "print", "打印这篇公告，或者存成 PDF 文件"),
)


class PageBar(QWidget):
    """``buttons`` by name; ``show_only`` says which of them work now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, margin=8, spacing=8)
        self.buttons: dict[str, QPushButton] = {}
        self._never: set[str] = set()
        for name, word, _, about in _BUTTONS:
            button = QPushButton(word)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(word)
            button.setAccessibleDescription(about)
            self.buttons[name] = button
            flow.addWidget(button)

    def never(self, name: str) -> None:
        """Leave a button out for good."""
        self._never.add(name)
        self.buttons[name].hide()

    def show_only(self, *names: str) -> None:
        """Show these buttons and no others; without any, the row takes no room."""
        for name, button in self.buttons.items():
            button.setVisible(name in names and name not in self._never)
        self.setVisible(bool(set(names) - self._never))

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours and icons of that height."""
        for name, _, picture, _ in _BUTTONS:
            self.buttons[name].setIconSize(icons.size(side))
            self.buttons[name].setIcon(icons.icon(picture, theme.colours["text"], side))

"""The bar at the top: the search field and the big buttons, words beside every picture."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from reader.base.wording import marked, tr
from reader.window import icons
from reader.window.flow import FlowLayout
from reader.window.keymap import describe
from reader.window.themes import Theme

SEARCH_PAUSE_MS = 200
_BUTTONS = (  # name, word, icon, description
    ("add", marked("添加"), "add", marked("添加公告文件")),
    ("bigger", marked("大字"), "bigger", marked("把字放大一号")),
    ("smaller", marked("小字"), "smaller", marked("把字缩小一号")),
    ("theme", marked("配色"), "palette", marked("换一种配色")),
    ("aids", marked("辅助"), "aids", marked("十字线、阅读尺、放大镜、大鼠标和只看正文")),
    ("settings", marked("设置"), "settings", marked("字体、行距、语速和其他设置")),
    ("help", marked("帮助"), "help", marked("使用说明和按键")),
)


class SearchField(QLineEdit):
    """``left`` comes when the user goes down from the field into the list."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The arrow down goes to the list."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QFrame):
    """``searched`` tells what is looked for once the typing pauses; each button has a signal of its name."""

    searched = Signal(str)
    entered = Signal()
    left = Signal()
    add = Signal()
    bigger = Signal()
    smaller = Signal()
    theme = Signal()
    aids = Signal()
    settings = Signal()
    help = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top")
        flow = FlowLayout(self, margin=12, spacing=8)
        self.brand = QLabel(tr("听公告"))
        self.brand.setObjectName("brand")
        flow.addWidget(self.brand)
        self.search = SearchField()
        self.search.setPlaceholderText(tr("搜索公告……"))
        self.search.setAccessibleName(tr("搜索公告"))
        self.search.setAccessibleDescription(tr("输入要找的字词，列表里就只留下有它的公告；按回车打开第一篇"))
        self.search.setMinimumWidth(240)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.setAcceptDrops(False)
        flow.addWidget(self.search)
        self.clear = QPushButton(tr("清空"))
        self.clear.setAccessibleName(tr("清空"))
        self.clear.setAccessibleDescription(tr("清空搜索，列出全部公告"))
        self.clear.clicked.connect(self._clear_search)
        self.clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear.hide()
        flow.addWidget(self.clear)
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._typing.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(self._on_text)
        self.search.returnPressed.connect(self.entered)
        self.search.left.connect(self.left)
        self.buttons: dict[str, QPushButton] = {}
        for name, word, _, about in _BUTTONS:
            button = QPushButton(tr(word))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr(word))
            button.setAccessibleDescription(tr(about))
            button.clicked.connect(getattr(self, name))
            self.buttons[name] = button
            flow.addWidget(button)
        flow.begin_row_at(self.buttons["add"])

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours; icons are ``side`` pixels high."""
        for name, _, picture, _ in _BUTTONS:
            self.buttons[name].setIconSize(icons.size(side))
            self.buttons[name].setIcon(icons.icon(picture, theme.colours["text"], side))
        self.clear.setIconSize(icons.size(side))
        self.clear.setIcon(icons.icon("clear", theme.colours["text"], side))
        describe(self.buttons["theme"], tr("现在是{label}，按一下换一种配色", label=theme.label))

    def show_size(self, can_grow: bool, can_shrink: bool) -> None:
        """Whether there is a larger and a smaller size."""
        self.buttons["bigger"].setEnabled(can_grow)
        self.buttons["smaller"].setEnabled(can_shrink)

    def _clear_search(self) -> None:
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text(self, text: str) -> None:
        self.clear.setVisible(bool(text))
        self._typing.start()

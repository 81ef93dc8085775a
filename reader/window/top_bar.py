"""The bar at the top: the search field and the big buttons, words beside every picture."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from reader.base.wording import marked, tr
from reader.window.button_row import ButtonRow, Entry
from reader.window.keymap import describe
from reader.window.themes import Theme

SEARCH_PAUSE_MS = 200
_LEAST_FIELD = 240  # px: its placeholder can be read
_CLEAR = Entry("clear", marked("清空"), "clear", marked("清空搜索，列出全部公告"))
_BUTTONS = (
    Entry("add", marked("添加"), "add", marked("添加公告文件")),
    Entry("bigger", marked("大字"), "bigger", marked("把字放大一号")),
    Entry("smaller", marked("小字"), "smaller", marked("把字缩小一号")),
    Entry("theme", marked("配色"), "palette", marked("换一种配色")),
    Entry("aids", marked("辅助"), "aids", marked("十字线、阅读尺、放大镜、大鼠标和只看正文")),
    Entry("settings", marked("设置"), "settings", marked("字体、行距、语速和其他设置")),
    Entry("help", marked("帮助"), "help", marked("使用说明和按键")),
    Entry("more", marked("更多"), "menu", marked("窗口里放不下的按钮都在里面")),
)
_AT_TIMES = ("clear", "more")
_GIVE_WAY = ("theme", "aids", "add", "settings", "help")  # the first one first; 大字 and 小字 never do


class SearchField(QLineEdit):
    """``left`` comes when the user goes down from the field into the list."""

    left = Signal()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What it needs; it takes what is left of its row."""
        return QSize(_LEAST_FIELD, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The arrow down goes to the list."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TopBar(ButtonRow):
    """``searched`` tells what is looked for once the typing pauses."""

    searched = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)
        self.setObjectName("top")
        self.brand = QLabel(tr("听公告"))
        self.brand.setObjectName("brand")
        self.flow.addWidget(self.brand)
        self.search = SearchField()
        self.search.setPlaceholderText(tr("搜索公告……"))
        self.search.setAccessibleName(tr("搜索公告"))
        self.search.setAccessibleDescription(tr("输入要找的字词，列表里就只留下有它的公告；按回车打开第一篇"))
        self.search.setMinimumWidth(_LEAST_FIELD)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.setAcceptDrops(False)
        self.flow.addWidget(self.search)
        self.fill((_CLEAR, *_BUTTONS))
        self.flow.begin_row_at(self.buttons["add"])
        self.clear = self.buttons["clear"]
        self.clear.clicked.connect(self._clear_search)
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._typing.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(self._on_text)
        self.search.returnPressed.connect(self.entered)
        self.search.left.connect(self.left)
        for name in _AT_TIMES:
            self.buttons[name].hide()

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours; icons are ``side`` pixels high."""
        super().set_theme(theme, side)
        describe(self.buttons["theme"], tr("现在是{label}，按一下换一种配色", label=theme.label))

    def full_height(self, width: int) -> int:
        """Pixels for everything that it offers."""
        return self.flow.height_of((self.brand, self.search, *self.offered().values()), width)

    def keep_to_one_row(self, width: int | None, *, brand: bool, more: bool, empty: bool) -> list[QWidget]:
        """Let give way what has no place in one row of that width, and return it; None: there is room for several.

        ``brand`` says whether the name of the program may be there, ``more`` whether other bars need 更多; while
        there are no notices (``empty``) 添加 stays, of which the list's place speaks then.
        """
        offered, more_button = self.offered().values(), self.buttons["more"]
        names = [self.brand] if brand else []
        away: list[QWidget] = []
        if width is not None:
            order = [*names, *(self.buttons[name] for name in _GIVE_WAY if not (empty and name == "add"))]
            # 清空 comes with the first letter that is typed; its place is kept for it, so that nothing moves then.
            whole = [*names, self.search, self.clear, *offered]
            more = more or bool(set(self.flow.to_go(whole, order, width)) - set(names))
            away = self.flow.to_go([*whole, more_button] if more else whole, order, width)
        self.brand.setVisible(brand and self.brand not in away)
        for button in offered:
            button.setVisible(button not in away)
        more_button.setVisible(more)
        return [button for button in offered if button in away]

    def offered(self) -> dict[str, QPushButton]:
        """What may be there at all, but 清空 and 更多."""
        return {name: button for name, button in self.buttons.items() if name not in _AT_TIMES and self.offers(name)}

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

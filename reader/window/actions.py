"""Every key of the window in one table; the help page is made from the same table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Key:
    """An action that has keys: ``name`` is the slot's, ``keys`` in Qt's portable form, ``about`` for the help."""

    name: str
    text: str
    keys: tuple[str, ...]
    about: str


# No bare letters (WCAG 2.2, 2.1.4). Space is the page's and the list's own, so that it stays a space in the search
# field and a press on a button.
KEYS = (
    Key("toggle_reading", "朗读或停止", ("F5",), "F5，或者在列表和正文里按空格"),
    Key("read_on", "连读或停止", ("F4",), "F4，从眼前这一段读到公告结尾"),
    Key("previous_sentence", "上一句", ("F6",), "F6"),
    Key("next_sentence", "下一句", ("F7",), "F7"),
    Key("pause_or_resume", "暂停或继续", ("F8",), "F8"),
    Key("again", "再读一遍", ("F9",), "F9"),
    Key("mend_word", "读错了", ("F2",), "F2，选中读错的词再按，改它的读音"),
    Key("turn_caption", "大字幕", ("Ctrl+B",), "Ctrl 和 B，打开或收起大字幕"),
    Key("point", "指读", ("Ctrl+D",), "Ctrl 和 D，打开或关闭指读"),
    Key("bigger", "大字", ("Ctrl++", "Ctrl+="), "Ctrl 和加号，或者按住 Ctrl 向上滚动滚轮"),
    Key("smaller", "小字", ("Ctrl+-",), "Ctrl 和减号，或者按住 Ctrl 向下滚动滚轮"),
    Key("usual_size", "恢复原来的字号", ("Ctrl+0",), "Ctrl 和 0"),
    Key("next_theme", "换配色", ("Ctrl+T",), "Ctrl 和 T"),
    Key("go_to_search", "搜索", ("Ctrl+F",), "Ctrl 和 F"),
    Key("add_files", "添加公告", ("Ctrl+O",), "Ctrl 和 O，或者把文件拖到窗口里"),
    Key("outline", "目录", ("Ctrl+L",), "Ctrl 和 L"),
    Key("print_notice", "打印", ("Ctrl+P",), "Ctrl 和 P"),
    Key("settings", "设置", ("Ctrl+,",), "Ctrl 和逗号"),
    Key("help", "帮助", ("F1",), "F1"),
    Key("next_area", "到下一个区域", ("Ctrl+Tab",), "Ctrl 和 Tab：搜索、列表、正文、朗读栏，一个接一个"),
    Key("previous_area", "到上一个区域", ("Ctrl+Shift+Tab",), "Ctrl、Shift 和 Tab"),
    Key("step_back", "停止朗读，或者返回", ("Escape",), "Esc"),
    Key("close", "退出", ("Ctrl+Q",), "Ctrl 和 Q"),
)


def add_keys(window: QWidget, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Give a window the actions of the table. KeyError when a slot is missing."""
    made = {}
    for key in KEYS:
        action = QAction(key.text, window)
        action.setObjectName(key.name)
        action.setShortcuts([QKeySequence(keys) for keys in key.keys])
        action.setAutoRepeat(key.name in {"bigger", "smaller"})
        slot = slots[key.name]
        action.triggered.connect(lambda _checked=False, slot=slot: slot())
        window.addAction(action)
        made[key.name] = action
    return made

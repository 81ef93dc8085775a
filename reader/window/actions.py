"""Every key of the window in one table; the help page is made from the same table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.base.wording import marked, tr


@dataclass(frozen=True, slots=True)
class Key:
    """An action that has keys: ``name`` is the slot's, ``keys`` in Qt's portable form, as they come with the program.

    ``about`` goes on behind the keys in the help: what the action does, or how else it is done, never which keys it
    has, since the user may change them unless they are ``fixed``.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    about: str = ""
    fixed: bool = False


# What may be a key and what not: reader/window/key_rules.py. Space is the page's and the list's own, so that it stays a
# space in the search field and a press on a button.
KEYS = (
    Key("toggle_reading", marked("朗读或停止"), ("F5",), marked("在列表和正文里也可以按空格")),
    Key("read_on", marked("连读或停止"), ("F4",), marked("从眼前这一段读到公告结尾")),
    Key("previous_sentence", marked("上一句"), ("F6",)),
    Key("next_sentence", marked("下一句"), ("F7",)),
    Key("pause_or_resume", marked("暂停或继续"), ("F8",)),
    Key("again", marked("再读一遍"), ("F9",)),
    Key("mend_word", marked("读错了"), ("F2",), marked("选中读错的词再按，改它的读音")),
    Key("turn_caption", marked("大字幕"), ("Ctrl+B",), marked("打开或收起大字幕")),
    Key("point", marked("指读"), ("Ctrl+D",), marked("打开或关闭指读")),
    Key("bigger", marked("大字"), ("Ctrl++", "Ctrl+="), marked("也可以按住 Ctrl 向上滚动滚轮，或者两个手指张开")),
    Key("smaller", marked("小字"), ("Ctrl+-",), marked("也可以按住 Ctrl 向下滚动滚轮，或者两个手指合拢")),
    Key("usual_size", marked("恢复原来的字号"), ("Ctrl+0",)),
    Key("next_theme", marked("换配色"), ("Ctrl+T",)),
    Key("go_to_search", marked("搜索"), ("Ctrl+F",)),
    Key("add_files", marked("添加公告"), ("Ctrl+O",), marked("也可以把文件拖到窗口里")),
    Key("outline", marked("目录"), ("Ctrl+L",)),
    Key("favourite", marked("收藏"), ("Ctrl+S",), marked("收藏打开的公告，或者列表里选中的那一篇；再按一次取消")),
    Key("find", marked("在本文中查找"), ("Ctrl+G",), marked("在打开的这篇公告里找")),
    Key("find_next", marked("下一处"), ("F3",), marked("到找到的下一处")),
    Key("find_previous", marked("上一处"), ("Shift+F3",), marked("到找到的上一处")),
    Key("print_notice", marked("打印"), ("Ctrl+P",)),
    Key("settings", marked("设置"), ("Ctrl+,",)),
    Key("help", marked("帮助"), ("F1",)),
    Key("crosshair", marked("十字线"), ("Ctrl+1",), marked("打开或关闭十字线")),
    Key("ruler", marked("阅读尺"), ("Ctrl+2",), marked("打开或关闭阅读尺")),
    Key("magnifier", marked("放大镜"), ("Ctrl+3",), marked("打开或关闭放大镜")),
    Key("large_pointer", marked("大鼠标"), ("Ctrl+4",), marked("打开或关闭大鼠标")),
    Key("page_alone", marked("只看正文"), ("F11",), marked("再按一次，列表和按钮就都回来")),
    Key("aids", marked("阅读辅助"), ("Ctrl+5",), marked("打开或收起十字线、阅读尺、放大镜这一排按钮")),
    Key("change_keys", marked("改按键"), ("Ctrl+K",)),
    Key("next_area", marked("到下一个区域"), ("Ctrl+Tab",), marked("搜索、列表、正文、朗读栏，一个接一个")),
    Key("previous_area", marked("到上一个区域"), ("Ctrl+Shift+Tab",)),
    Key("step_back", marked("停止朗读，或者返回"), ("Esc",), fixed=True),
    Key("close", marked("退出"), ("Ctrl+Q",)),
)


def add_keys(window: QWidget, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Give a window the actions of the table; ``Keymap`` gives them their keys. KeyError when a slot is missing."""
    made = {}
    for key in KEYS:
        action = QAction(tr(key.text), window)
        action.setObjectName(key.name)
        action.setAutoRepeat(key.name in {"bigger", "smaller"})
        slot = slots[key.name]
        action.triggered.connect(lambda _checked=False, slot=slot: slot())
        window.addAction(action)
        made[key.name] = action
    return made

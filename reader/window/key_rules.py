"""Which keys an action may have, what they are called, and which are in force.

A single character is no key (WCAG 2.2, 2.1.4): typing, dictation and screen readers need it. What walks through a
window or a text, what the system, an input method or a screen reader takes for itself, and what leads an operator
out of the kiosk stays what it is.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from reader.base.wording import marked, tr
from reader.window.actions import KEYS, Key

Keys = tuple[str, ...]  # of one action, in Qt's portable form

_CTRL, _ALT, _SHIFT, _META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
_PRESSED_ALONG = {
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L, Qt.Key.Key_Hyper_R,
}  # fmt: skip
_WALKING = {
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Space,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
}  # fmt: skip
_SYSTEM = {"Alt+Tab", "Alt+Space", "Alt+Shift+Tab", "Alt+Shift+Backtab", "Ctrl+Alt+Del", "Ctrl+Alt+Backspace"}
_INPUT_METHOD = {"Ctrl+Space", "Ctrl+."}
_TEXT = {f"Ctrl+{letter}" for letter in "ACVXYZ"} | {"Ctrl+Shift+Z", "Ctrl+Insert"}
_MENU = {"F10", "Shift+F10"}
_OPERATOR = {"Ctrl+Alt+Shift+Q"}

_UNKNOWN = marked("认不出这个键，请换一个。")
_BARE = marked("单独一个字母、数字或符号不能用，打字和读屏软件要用它们。请和 Ctrl 或者 Alt 一起按，或者用 F1 到 F12。")
_TAKEN = (  # which, why
    (_MENU, marked("{keys} 是打开菜单的键，请换一个。")),
    (_SYSTEM, marked("{keys} 归系统用，请换一个。")),
    (_INPUT_METHOD, marked("{keys} 归输入法用，请换一个。")),
    (_TEXT, marked("{keys} 是复制和改字用的，请换一个。")),
    (_OPERATOR, marked("{keys} 留给工作人员，请换一个。")),
)
_WALKS = marked("{keys} 是走动、选择和打字用的，请换一个。")
_OF_SYSTEM = marked("{keys} 归系统用，请换一个。")
_OF_SCREEN_READERS = marked("{keys} 归读屏软件用，请换一个。")

_NAMES = {  # keys whose names are no words of Chinese, or signs that nobody would hear
    "+": marked("加号"), "-": marked("减号"), "=": marked("等号"), ",": marked("逗号"),
    ".": marked("句号"), ";": marked("分号"), "'": marked("引号"), "/": marked("斜线"), "\\": marked("反斜线"),
    "[": marked("左方括号"), "]": marked("右方括号"), "`": marked("反引号"), "Space": marked("空格"),
    "Left": marked("左箭头"), "Right": marked("右箭头"), "Up": marked("上箭头"), "Down": marked("下箭头"),
    "Return": marked("回车"), "Enter": marked("回车"), "Backspace": marked("退格"), "Del": marked("删除"),
    "PgUp": marked("上一页"), "PgDown": marked("下一页"), "Backtab": "Tab",
}  # fmt: skip


def pressed(combination: QKeyCombination) -> str:
    """The keys that were pressed, in portable form; empty as long as only Ctrl, Alt, Shift or the like are down.

    Shift is left out where it only makes the sign that was typed, and so is the mark of the number pad.
    """
    key, held = combination.key(), combination.keyboardModifiers()
    if key in _PRESSED_ALONG:
        return ""
    held &= _CTRL | _ALT | _SHIFT | _META
    if 0x21 <= key.value < 0x7F and not chr(key.value).isalnum():
        held &= ~_SHIFT
    if key is Qt.Key.Key_Backtab:
        key, held = Qt.Key.Key_Tab, held | _SHIFT
    return QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText)


def parsed(keys: str) -> QKeyCombination | None:
    """Keys in portable form; None when they are none, or several one after the other."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    combination: QKeyCombination = sequence[0]  # type: ignore[index]
    return None if combination.key() in _PRESSED_ALONG | {Qt.Key.Key_unknown} else combination


def _canonical(keys: str) -> str:
    """The one way to write them, where they are any."""
    combination = parsed(keys)
    return keys if combination is None else pressed(combination)


def refusal(keys: str) -> str:
    """Why an action may not have these keys, as a line for the user; empty when it may."""
    combination = parsed(keys)
    if combination is None:
        return tr(_UNKNOWN)
    keys = pressed(combination)
    for reserved, why in _TAKEN:
        if keys in reserved:
            return tr(why, keys=words_of(keys))
    key, held = combination.key(), combination.keyboardModifiers()
    function = Qt.Key.Key_F1.value <= key.value <= Qt.Key.Key_F35.value
    why = ""
    if held & _META or (function and held & _ALT):
        why = _OF_SYSTEM
    elif key in {Qt.Key.Key_Insert, Qt.Key.Key_CapsLock}:
        why = _OF_SCREEN_READERS
    elif key is Qt.Key.Key_Escape or (key in _WALKING and not _beside_walking(key, held)):
        why = _WALKS
    elif not function and not held & (_CTRL | _ALT):
        why = _BARE
    return tr(why, keys=words_of(keys)) if why else ""


def _beside_walking(key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
    """Whether a walking key does no walking with these held: Ctrl and Tab, Ctrl and Enter, Alt and an arrow."""
    if key in {Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return bool(held & _CTRL)
    return bool(held & _ALT)


def in_force(changes: Mapping[str, Iterable[str]], table: Sequence[Key] = KEYS) -> dict[str, Keys]:
    """The keys of every action by its name: those of the table, but for ``changes``.

    A change that is damaged, that no action may have, or that takes what another action has, does not count.
    """
    own = {key.name: key.keys for key in table}
    changed = {
        key.name: wanted
        for key in table
        if not key.fixed
        and (wanted := tuple(map(_canonical, changes.get(key.name, ()))))
        and not any(map(refusal, wanted))
    }
    while True:
        now = own | changed
        held = Counter(keys for each in now.values() for keys in each)
        double = [name for name, each in changed.items() if any(held[keys] > 1 for keys in each)]
        if not double:
            return now
        for name in double:
            del changed[name]


def owner_of(keys: str, now: Mapping[str, Keys]) -> str:
    """The name of the action that has these keys; empty when none has."""
    return next((name for name, each in now.items() if keys in each), "")


def words_of(keys: str) -> str:
    """Keys as people say them: ``Ctrl 和加号``, ``Ctrl、Shift 和 Tab``."""
    *held, last = keys.split("+") if not keys.endswith("+") else [*keys[:-1].rstrip("+").split("+"), "+"]
    last = tr(_NAMES.get(last, last))
    held = [each for each in held if each]
    if not held:
        return last
    along = held[0]
    for each in held[1:]:
        along = tr("{held}、{key}", held=along, key=each)
    if last[0].isascii():
        return tr("{held} 和 {key}", held=along, key=last)
    return tr("{held} 和{key}", held=along, key=last)


def words_of_all(keys: Keys) -> str:
    """The same of all keys of an action: ``Ctrl 和加号，或者 Ctrl 和等号``."""
    return tr("，或者 ").join(map(words_of, keys))

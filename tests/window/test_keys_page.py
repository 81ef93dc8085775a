"""按键: changed by the keyboard alone, in force at once, told wherever keys are told, and taken back."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.base.paths import settings_file
from reader.base.settings import Settings, load
from reader.window import announcing
from reader.window.actions import KEYS
from reader.window.key_row import KeyRow
from reader.window.keys_page import KeysPage
from reader.window.main_window import MainWindow
from tests.window.conftest import Opener, settle
from tests.window.voices import RecordingVoice

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on whatever has the keyboard."""
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, held)


def opened(window: MainWindow, qtbot: QtBot) -> KeysPage:
    window.activateWindow()
    press(Qt.Key.Key_K, CTRL)
    settle(qtbot)
    page = window.side_panels.keys_page
    assert page is not None
    assert page.isVisible()
    return page


def begin(page: KeysPage, name: str) -> KeyRow:
    """Go to the row's button by the keyboard and press it."""
    row = page.rows[name]
    for _ in range(200):
        if QApplication.focusWidget() is row.change:
            break
        press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is row.change, "Tab does not lead there"
    press(Qt.Key.Key_Space)
    assert row.change.catching
    return row


def change(page: KeysPage, name: str, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> KeyRow:
    row = begin(page, name)
    press(key, held)
    return row


def test_new_keys_work_at_once_and_the_old_ones_no_more(
    window: MainWindow, qtbot: QtBot, voice: RecordingVoice
) -> None:
    page = opened(window, qtbot)
    row = change(page, "toggle_reading", Qt.Key.Key_R)
    assert row.line.text() == "改好了：Ctrl 和 R。"
    assert not row.change.catching
    assert voice.silent
    press(Qt.Key.Key_F5)
    assert voice.silent
    press(Qt.Key.Key_R, CTRL)
    assert len(voice.said) == 1
    assert load(settings_file()).keys == {} or load(settings_file()).keys == {"toggle_reading": ("Ctrl+R",)}
    window.remembered.flush()
    assert load(settings_file()).keys == {"toggle_reading": ("Ctrl+R",)}


def test_the_keys_are_told_as_they_are_in_force(window: MainWindow, qtbot: QtBot) -> None:
    toggle, print_ = window.bar.toggle, window.panes.page_bar.buttons["print"]
    assert toggle.accessibleDescription().endswith("。按键：F5")
    assert toggle.toolTip() == "按键：F5"
    change(opened(window, qtbot), "toggle_reading", Qt.Key.Key_R)
    assert toggle.accessibleDescription().endswith("。按键：Ctrl 和 R")
    assert toggle.toolTip() == "按键：Ctrl 和 R"
    window.reading.toggle()
    assert (toggle.accessibleDescription(), toggle.toolTip()) == ("", ""), "beside the voice nothing is said of it"
    window.reading.stop()
    assert toggle.accessibleDescription().endswith("。按键：Ctrl 和 R")
    caption = window.bar.modes["caption"]
    window.choices.turn_caption()
    assert caption.accessibleDescription() == "大字幕开着，按一下收起。按键：Ctrl 和 B", "as off"
    assert print_.accessibleDescription() == "打印这篇公告，或者存成 PDF 文件。按键：Ctrl 和 P"
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.open_id == "help")
    assert window.view.page is not None
    text = "\n".join(line.text for line in window.view.page.lines)
    assert "朗读或停止：Ctrl 和 R，在列表和正文里也可以按空格。" in text
    assert all(f"{key.text}：" in text for key in KEYS)
    assert "F5" not in text


def test_the_help_that_is_open_follows(window: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.open_id == "help")
    button = window.panes.page_bar.buttons["keys"]
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.side_panels.keys_page is not None
    change(window.side_panels.keys_page, "outline", Qt.Key.Key_J)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(
        lambda: window.view.page is not None and any("目录：Ctrl 和 J" in line.text for line in window.view.page.lines)
    )
    assert window.open_id == "help"
    window.go_back()
    qtbot.waitUntil(lambda: window.open_id != "help")
    assert not button.isVisible()


def test_what_cannot_be_is_refused_with_a_reason_and_asked_again(window: MainWindow, qtbot: QtBot) -> None:
    told: list[str] = []
    announcing.listeners.append(told.append)
    try:
        page = opened(window, qtbot)
        before = dict(window.keymap.now)
        row = begin(page, "print_notice")
        assert told[-1] == "请按新的按键，按 Esc 不改。"
        QTest.keyPress(row.change, Qt.Key.Key_Control, CTRL)
        for key, held, word in (
            (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "单独一个字母"),
            (Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "单独一个字母"),
            (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "回车"),
            (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, "空格"),
            (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "下箭头"),
            (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier, "F10"),
            (Qt.Key.Key_C, CTRL, "复制"),
        ):
            press(key, held)
            assert word in row.line.text()
            assert told[-1] == row.line.text()
            assert row.change.catching
        press(Qt.Key.Key_Escape)
        assert not row.change.catching
        assert row.line.text() == "没有改。"
        assert page.isVisible(), "Esc gave up the change, not the page"
        assert window.keymap.now == before
    finally:
        announcing.listeners.remove(told.append)


def test_tab_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    row = begin(opened(window, qtbot), "print_notice")
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not row.change
    assert not row.change.catching
    assert "Tab" in row.line.text()


def test_keys_of_another_are_swapped_or_left(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    row = change(page, "print_notice", Qt.Key.Key_L)
    assert row.line.text() == "Ctrl 和 L 现在是“目录”的按键，要对调吗？"
    assert QApplication.focusWidget() is row.swap
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)  # 不改
    assert row.line.text() == "没有改。"
    assert window.keymap.now["print_notice"] == ("Ctrl+P",)
    assert QApplication.focusWidget() is row.change
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_L, CTRL)
    press(Qt.Key.Key_Space)  # 对调
    assert window.keymap.now["print_notice"] == ("Ctrl+L",)
    assert window.keymap.now["outline"] == ("Ctrl+P",)
    assert window.actions_by_name["outline"].shortcut().toString() == "Ctrl+P"
    assert not row.swap.isVisible()
    assert QApplication.focusWidget() is row.change


def test_one_is_reset_and_with_it_what_stands_in_its_way(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    row = change(page, "print_notice", Qt.Key.Key_L)
    press(Qt.Key.Key_Space)
    assert row.reset.isVisible()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is row.reset
    press(Qt.Key.Key_Space)
    assert row.line.text() == "已恢复：Ctrl 和 P。“目录”也恢复了。"
    assert window.choices.now.keys == {}
    assert not row.reset.isVisible()
    assert QApplication.focusWidget() is row.change


def test_the_last_step_and_the_reset_of_all_are_undone(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert not page.undo.isVisible()
    change(page, "print_notice", Qt.Key.Key_R)
    change(page, "outline", Qt.Key.Key_J)
    page.undo.setFocus()
    press(Qt.Key.Key_Space)
    assert window.choices.now.keys == {"print_notice": ("Ctrl+R",)}
    assert not page.undo.isVisible()
    page.reset.setFocus()
    press(Qt.Key.Key_Space)
    assert window.choices.now.keys == {}
    assert QApplication.focusWidget() is page.undo
    press(Qt.Key.Key_Space)
    assert window.choices.now.keys == {"print_notice": ("Ctrl+R",)}
    assert window.actions_by_name["print_notice"].shortcut().toString() == "Ctrl+R"


def test_everything_as_it_came_means_the_keys_too(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    change(page, "print_notice", Qt.Key.Key_R)
    window.choices.reset()
    assert window.actions_by_name["print_notice"].shortcut().toString() == "Ctrl+P"
    assert not page.undo.isVisible(), "what it would undo is not the last step"
    assert not page.rows["print_notice"].reset.isVisible()
    window.choices.reset()
    assert window.actions_by_name["print_notice"].shortcut().toString() == "Ctrl+R"


def test_a_file_that_quarrels_starts_with_what_can_be(open_window: Opener, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    keys = {"print_notice": ["Ctrl+L"], "point": ["F5"], "outline": "Ctrl+J", "help": ["A"], "gone": ["F3"],
            "again": ["Ctrl+R"], "bigger": [7], "close": []}  # fmt: skip
    file.write_text(json.dumps({"keys": keys}), encoding="utf-8")
    window = open_window(load(file))
    shortcuts = {name: action.shortcut().toString() for name, action in window.actions_by_name.items()}
    assert shortcuts == {key.name: key.keys[0] for key in KEYS} | {"again": "Ctrl+R"}


def test_from_the_settings_and_back_to_them(window: MainWindow, qtbot: QtBot) -> None:
    window.side_panels.settings()
    assert window.side_panels.settings_page is not None
    QTest.mouseClick(window.side_panels.settings_page.keys, Qt.MouseButton.LeftButton)
    assert window.side_panels.keys_page is not None
    assert window.side_panels.keys_page.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.side_panels.settings_page.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.view.isVisible()


def test_it_is_large_enough_and_nothing_is_clipped(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(font_points=48), width=420)
    page = opened(window, qtbot)
    row = change(page, "print_notice", Qt.Key.Key_L)
    settle(qtbot)
    inside = page.widget()
    assert inside.width() <= page.viewport().width()
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert min(button.width(), button.height()) >= 44, button.text()
            assert button.width() >= button.sizeHint().width()
            assert button.text() in button.accessibleName()
            assert button.mapTo(inside, button.rect().bottomRight()).x() <= inside.width()
    assert row.line.height() >= row.line.heightForWidth(row.line.width())

"""Search in the list, as the user types."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.window.main_window import MainWindow
from reader.window.notice_list import Role
from reader.window.searching import NO_NOTICES, PREPARING
from tests.window.conftest import Opener, settle


def titles(window: MainWindow) -> list[str]:
    return [window.model.data(window.model.index(row)) for row in range(window.model.rowCount())]


def test_hits_show_their_sentence(window: MainWindow, qtbot: QtBot) -> None:
    window.top.search.setText("储水")
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    index = window.model.index(0)
    sentence, spans = index.data(Role.SENTENCE), index.data(Role.SPANS)
    assert [sentence[start:end] for start, end in spans] == ["储水"]
    window.top.search.clear()
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)


def test_no_hit_is_said_in_words(window: MainWindow, qtbot: QtBot) -> None:
    window.top.search.setText("火星")
    qtbot.waitUntil(window.panes.empty.isVisible)
    assert window.panes.empty.text() == "没有找到“火星”。\n\n换个词试试。"
    QTest.keyClick(window.top.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    assert not window.panes.empty.isVisible()


def test_typing_asks_once_it_pauses(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    window.top.searched.connect(asked.append)
    for end in range(1, 4):
        window.top.search.setText("秋收工作"[:end])
        qtbot.wait(20)
    qtbot.waitUntil(lambda: bool(asked))
    settle(qtbot, 0.3)
    assert asked == ["秋收工"]


def test_enter_opens_the_first_hit_at_once(window: MainWindow, qtbot: QtBot) -> None:
    first = window.open_id
    window.top.search.setFocus()
    window.top.search.setText("管网")
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.open_id != first)
    assert window.windowTitle().startswith("清河市水务局")
    assert window.top.search.hasFocus()
    QTest.keyClick(window.top.search, Qt.Key.Key_Down)
    assert window.notices.hasFocus()


def test_a_late_answer_is_dropped(window: MainWindow, qtbot: QtBot) -> None:
    window.contents.search("储水")
    window.contents.search("秋收")
    window.contents.search("")
    settle(qtbot, 0.4)
    assert len(titles(window)) == 2


def test_an_empty_library_says_what_to_do(open_window: Opener, tmp_path: Path) -> None:
    with Library(tmp_path / "empty"):
        pass
    window = open_window(over=tmp_path / "empty")
    assert window.panes.empty.isVisible()
    assert window.panes.empty.text() == NO_NOTICES
    window.contents.set_preparing(True)
    assert window.panes.empty.text() == PREPARING
    assert not window.reading.active
    window.reading.toggle()
    assert not window.reading.active


def test_the_clear_button(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.top.clear.isVisible()
    window.top.search.setText("储水")
    assert window.top.clear.isVisible()
    QTest.mouseClick(window.top.clear, Qt.MouseButton.LeftButton)
    assert window.top.search.text() == ""


def test_a_hit_opens_at_its_sentence(window: MainWindow, qtbot: QtBot) -> None:
    window.top.search.setText("油料")
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    window.resize(1280, 500)
    window.open_notice(window.model.index(0).data(Role.ID))
    qtbot.waitUntil(lambda: window.view.textCursor().position() > 0)
    settle(qtbot)
    assert window.view.document().toPlainText()[window.view.textCursor().position() :].startswith("油料要备足。")
    assert window.view.is_in_view(window.view.textCursor().position())
    assert window.bar._hint.text().endswith("二、做好保障")

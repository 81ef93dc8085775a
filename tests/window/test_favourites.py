"""收藏: marked by button, star and key, kept in the library, shown where the notice is; not in the kiosk."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.base.errors import LibraryError
from reader.library import Library
from reader.window.favourites import KEPT, LEFT
from reader.window.kiosk import KioskWindow
from reader.window.main_window import MainWindow
from reader.window.notice_list import STAR, Role
from tests.window.conftest import settle
from tests.window.voices import RecordingVoice


def kept(folder: Path) -> set[str]:
    with Library(folder) as library:
        return {row.id for row in library.rows() if row.favourite}


def star(window: MainWindow, row: int) -> QPoint:
    return window.notices.star_of(window.notices.visualRect(window.model.index(row))).center()


def test_the_button_marks_and_unmarks(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    button = window.panes.page_bar.buttons["favourite"]
    assert (button.accessibleName(), button.isCheckable(), button.isChecked()) == ("收藏", True, False)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    assert window.message.text == KEPT
    index = window.model.index(window.model.row_of(window.open_id))
    assert index.data(Role.FAVOURITE)
    assert "，已收藏" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.waitUntil(lambda: kept(folder) == {window.open_id})
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isChecked()
    assert window.message.text == LEFT
    qtbot.waitUntil(lambda: kept(folder) == set())


def test_the_button_shows_the_notice_that_is_open(window: MainWindow, qtbot: QtBot) -> None:
    first, second = (item.id for item in window.model.items)
    window.favourites.toggle(second)
    button = window.panes.page_bar.buttons["favourite"]
    assert not button.isChecked()
    for id_, checked in ((second, True), (first, False)):
        window.open_notice(id_)
        qtbot.waitUntil(lambda id_=id_: window.open_id == id_)
        assert button.isChecked() is checked
    window.help()
    qtbot.waitUntil(lambda: window.side_pages.shown)
    assert not button.isVisible()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert window.message.text.startswith("先打开")


def test_a_star_is_pressed_without_opening_the_notice(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    opened = window.open_id
    other = window.model.items[1].id
    viewport = window.notices.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=star(window, 1))
    qtbot.waitUntil(lambda: kept(folder) == {other})
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=star(window, 1))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=star(window, 0))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=star(window, 1))
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=star(window, 1))  # the second of two quick presses
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=star(window, 1))
    qtbot.waitUntil(lambda: kept(folder) == set())
    settle(qtbot, 0.2)
    assert window.open_id == opened
    assert STAR >= 44
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=star(window, 1) - QPoint(2 * STAR, 0))
    qtbot.waitUntil(lambda: window.open_id == other)


def test_the_key_marks_the_row_one_is_at_else_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.notices.setFocus()
    window.notices.setCurrentIndex(window.model.index(1))
    QTest.keyClick(window.notices, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert window.model.index(1).data(Role.FAVOURITE)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert window.model.index(0).data(Role.FAVOURITE)


def test_marks_are_there_at_the_next_start(window: MainWindow, folder: Path, qtbot: QtBot, open_window) -> None:  # type: ignore[no-untyped-def]
    window.favourites.toggle(window.open_id)
    qtbot.waitUntil(lambda: kept(folder) == {window.open_id})
    again = open_window()
    assert again.model.index(0).data(Role.FAVOURITE)
    assert again.panes.page_bar.buttons["favourite"].isChecked()
    again.contents.reload()
    settle(qtbot, 0.2)
    assert again.model.index(0).data(Role.FAVOURITE)


def test_what_cannot_be_written_is_taken_back_and_told(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise LibraryError("公告库所在的文件夹是只读的，不能写入。")

    monkeypatch.setattr(Library, "set_favourite", refuse)
    window.favourites.toggle(window.open_id)
    qtbot.waitUntil(lambda: "只读" in window.message.text)
    assert not window.panes.page_bar.buttons["favourite"].isChecked()
    assert not window.model.index(0).data(Role.FAVOURITE)


def test_the_star_is_painted_in_the_row(window: MainWindow, qtbot: QtBot) -> None:
    def colours() -> set[str]:
        place = window.notices.star_of(window.notices.visualRect(window.model.index(1)))
        image = window.notices.viewport().grab(place).toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    accent = window.look.theme.colour("accent").name()
    assert accent not in colours()
    assert window.look.theme.colour("border").name() in colours()
    window.favourites.toggle(window.model.items[1].id)
    settle(qtbot)
    assert accent in colours()


def test_a_kiosk_knows_no_marks(folder: Path, qtbot: QtBot) -> None:
    with Library(folder) as library:
        library.set_favourite("1", True)
        window = KioskWindow(library, folder, RecordingVoice())
        window.open_at_start()
        window.show()
        qtbot.waitUntil(lambda: bool(window.open_id))
        assert not window.panes.page_bar.buttons["favourite"].isVisible()
        assert "收藏" not in window.panes.filters.buttons
        assert not any(window.model.index(row).data(Role.FAVOURITE) for row in range(2))
        assert "favourite" not in window.actions_by_name
        QTest.mouseClick(window.notices.viewport(), Qt.MouseButton.LeftButton, pos=star(window, 1))
        qtbot.waitUntil(lambda: window.open_id == window.model.items[1].id)
        window._leaving = True
        window.close()
    assert kept(folder) == {"1"}

"""目录: every heading of the notice, and the way there and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.page import Role, page_of
from reader.window.main_window import MainWindow
from reader.window.outline_panel import OutlinePanel, has_outline
from reader.window.reading import current_region
from tests.window.conftest import notice, settle


def opened(window: MainWindow, qtbot: QtBot) -> OutlinePanel:
    window.panes.show_outline(there=True)
    QTest.mouseClick(window.panes.page_bar.buttons["outline"], Qt.MouseButton.LeftButton)
    settle(qtbot)
    panel = window.side_panels.outline_panel
    assert panel is not None
    assert panel.isVisible()
    return panel


def test_it_leads_to_every_heading(long_window: MainWindow, qtbot: QtBot) -> None:
    view = long_window.view
    assert view.page is not None
    wanted = [number for number, line in enumerate(view.page.lines) if line.role is Role.HEADING]
    panel = opened(long_window, qtbot)
    long_window.side_panels.leave()
    assert [panel.list.item(row).text().strip() for row in range(panel.list.count())] == [
        view.page.lines[number].text for number in wanted
    ]
    for row in (panel.list.count() - 1, 0, panel.list.count() // 2):
        panel = opened(long_window, qtbot)
        panel.list.setCurrentRow(row)
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
        settle(qtbot)
        assert view.isVisible()
        assert view.is_in_view(view.block(wanted[row]).position())
        assert current_region(view) == view.page.lines[wanted[row]].region, "what is seen is what 朗读 reads"


def test_a_click_leads_there_and_escape_back(long_window: MainWindow, qtbot: QtBot) -> None:
    panel = opened(long_window, qtbot)
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert long_window.view.isVisible()
    assert long_window.view.verticalScrollBar().value() == 0
    panel = opened(long_window, qtbot)
    item = panel.list.item(2)
    place = panel.list.visualItemRect(item).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert long_window.view.isVisible()
    assert long_window.view.textCursor().block().text() == item.text().strip()


def test_the_heading_one_is_at_is_the_current_one(long_window: MainWindow, qtbot: QtBot) -> None:
    view = long_window.view
    assert view.page is not None
    heading = [number for number, line in enumerate(view.page.lines) if line.role is Role.HEADING][5]
    view.go_to_line(heading + 1)
    settle(qtbot)
    panel = opened(long_window, qtbot)
    assert panel.list.currentRow() == 5


def test_without_headings_there_is_no_button(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.show_outline(there=False)
    assert not window.panes.page_bar.buttons["outline"].isVisible()
    assert window.panes.page_bar.buttons["print"].isVisible()


def test_an_address_is_copied_and_shown_and_nothing_is_opened(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_outside: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened_outside.append)
    text = "请登录https://example.gov.cn/tz?a=1，或者写信到bgs@example.gov.cn。"
    window.show_page("1", page_of(notice(3, 2, text)))
    settle(qtbot)
    panel = opened(window, qtbot)
    items = {panel.list.item(row).text(): row for row in range(panel.list.count())}
    assert panel.list.currentRow() == 0
    window.side_panels.leave()
    for words, address in (
        ("网址：https://example.gov.cn/tz?a=1", "https://example.gov.cn/tz?a=1"),
        ("邮箱：bgs@example.gov.cn", "bgs@example.gov.cn"),
    ):
        panel = opened(window, qtbot)
        panel.list.setCurrentRow(items[words])
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
        settle(qtbot)
        assert window.view.isVisible()
        assert window.view.textCursor().selectedText() == address
        assert window.view.is_in_view(window.view.textCursor().position())
        assert QGuiApplication.clipboard().text() == address
        assert window.message.text == f"已复制：{address}"
        QGuiApplication.clipboard().clear()
    assert opened_outside == []


def test_addresses_alone_are_reason_enough_for_the_button(window: MainWindow) -> None:
    assert not has_outline(page_of(notice(0)))
    assert has_outline(page_of(notice(1, 1, "见www.example.cn")))

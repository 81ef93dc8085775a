"""The list: the model behaves, rows are as tall as their text, keys work."""

import time

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.library import Hit, NoticeRow
from reader.window.app import application
from reader.window.main_window import MainWindow
from reader.window.notice_list import Item, NoticeModel, Role, items_of_hits, items_of_rows
from reader.window.notice_row import excerpt
from tests.window.conftest import Opener, settle
from tests.window.voices import RecordingVoice

ROW = NoticeRow("7", "关于示例的通知", "示例〔2025〕1号", "通知", "2025-03-06", "2025-03-10", 1000)


def test_a_row_tells_what_there_is() -> None:
    assert items_of_rows([ROW]) == (
        Item("7", "关于示例的通知", ("通知  示例〔2025〕1号", "2025年3月10日  约听5分钟"), kind="通知"),
    )
    bare = NoticeRow("8", "公告", "", "", None, None, 30)
    assert items_of_rows([bare])[0].facts == ("约听1分钟",)


def test_a_hit_shows_its_sentence() -> None:
    (item,) = items_of_hits([Hit("7", "通知", "2025-03-10", "请提前储水。", ((3, 5),))])
    assert (item.sentence, item.spans, item.facts) == ("请提前储水。", ((3, 5),), ("2025年3月10日",))


def test_the_model(qtbot: QtBot) -> None:
    application()
    model = NoticeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    items = items_of_rows([ROW, NoticeRow("8", "公告", "", "公告", None, None, 30)])
    model.show_items(items)
    model.set_open("8")
    assert model.rowCount() == 2
    assert model.data(model.index(0), Role.ID) == "7"
    assert model.data(model.index(1), Role.OPEN) is True
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == (
        "关于示例的通知，通知  示例〔2025〕1号，2025年3月10日  约听5分钟"
    )
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole).endswith("，正在看")
    assert model.data(QModelIndex()) is None
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show_items(items)
    assert resets == []
    model.show_items(())
    assert model.rowCount() == 0
    tester.deleteLater()


def test_newest_first_and_the_open_one_is_marked(window: MainWindow) -> None:
    titles = [window.model.data(window.model.index(row)) for row in range(window.model.rowCount())]
    assert titles == ["清河市人民政府关于做好秋收工作的通知", "清河市水务局关于管网检修的公告"]
    assert window.model.data(window.model.index(0), Role.OPEN)
    assert not window.model.data(window.model.index(1), Role.OPEN)


def test_rows_grow_with_the_font(window: MainWindow) -> None:
    def height() -> int:
        return window.delegate.sizeHint(QStyleOptionViewItem(), window.model.index(0)).height()

    small = height()
    for _ in range(4):
        window.choices.bigger()
    assert height() > small


def test_a_long_title_makes_a_tall_row_but_not_a_wall(window: MainWindow) -> None:
    def height(title: str) -> int:
        window.model.show_items((Item("1", title),))
        return window.delegate.sizeHint(QStyleOptionViewItem(), window.model.index(0)).height()

    one, three, many, more = (height("清" * count) for count in (5, 40, 200, 400))
    assert one < three < many == more


def test_enter_opens_and_arrows_only_walk(window: MainWindow, qtbot: QtBot, voice: RecordingVoice) -> None:
    notices = window.notices
    first = window.open_id
    notices.setFocus()
    notices.setCurrentIndex(window.model.index(0))
    QTest.keyClick(notices, Qt.Key.Key_Down)
    settle(qtbot, 0.2)
    assert window.open_id == first
    QTest.keyClick(notices, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.open_id != first)
    assert window.windowTitle().startswith("清河市水务局关于管网检修的公告")


def test_a_click_opens(window: MainWindow, qtbot: QtBot) -> None:
    rect = window.notices.visualRect(window.model.index(1))
    QTest.mouseClick(window.notices.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.waitUntil(lambda: window.model.data(window.model.index(1), Role.OPEN))


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_rows_are_painted_in_every_theme(open_window: Opener, theme: str) -> None:
    window = open_window(Settings(theme=theme))
    image = window.notices.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    for token in ("window", "selected", "text"):
        assert window.look.theme.colour(token).name() in colours


def test_a_mark_far_behind_is_seen_in_the_row() -> None:
    sentence = "甲" * 60 + "储水" + "乙" * 9 + "储水"
    shown, spans = excerpt(sentence, ((60, 62), (71, 73)))
    assert [shown[start:end] for start, end in spans] == ["储水", "储水"]
    assert shown.startswith("…甲")
    assert spans[0][0] < 12
    assert excerpt("请提前储水。", ((3, 5),)) == ("请提前储水。", ((3, 5),))
    assert excerpt("没有标记", ()) == ("没有标记", ())


def test_ten_thousand_notices_do_not_stop_the_window(window: MainWindow, qtbot: QtBot) -> None:

    items = tuple(Item(str(number), f"关于第{number}项工作的通知", ("通知",)) for number in range(10_000))
    start = time.process_time()
    window.model.show_items(items)
    qtbot.wait(1)
    assert time.process_time() - start < 0.5


def test_rows_stand_one_under_the_other_at_every_width(window: MainWindow, qtbot: QtBot) -> None:
    for width in (1280, 880, 400, 1280):
        window.resize(width, 900)
        window.panes.show_list()
        settle(qtbot, 0.1)
        first, second = (window.notices.visualRect(window.model.index(row)) for row in (0, 1))
        height = window.delegate.sizeHint(QStyleOptionViewItem(), window.model.index(0)).height()
        assert second.top() == first.top() + height

"""全部, 收藏 and the kinds of notices: what is listed, what search finds then, and how one gets back to all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.window import announcing
from reader.window.filter_row import Choice
from reader.window.main_window import MainWindow
from reader.window.searching import NO_FAVOURITES
from tests.window.conftest import Opener, settle

KINDS = ("通知", "通知", "通知", "公告", "公告", "批复", "意见", "报告")
TOPICS = ("就业", "养老", "供暖", "交通", "教育", "防汛", "绿化", "治安")


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A library of eight notices of five kinds."""
    captures = tmp_path / "many"
    captures.mkdir()
    for number, (kind, topic) in enumerate(zip(KINDS, TOPICS, strict=True), 1):
        text = (
            f"清河市关于{topic}工作的{kind}\n\n{topic}工作的事项如下，请各区照此办理，并在月底之前报告{topic}情况。\n\n"
        )
        (captures / f"{number}.txt").write_text(f"{text}清河市{topic}局\n\n2025年{number}月2日\n", encoding="utf-8")
    with Library(tmp_path / "of kinds") as library:
        library.import_paths([captures])
        assert sorted(row.kind for row in library.rows()) == sorted(KINDS)
    return tmp_path / "of kinds"


@pytest.fixture
def full(open_window: Opener, many: Path) -> MainWindow:
    return open_window(over=many)


@pytest.fixture
def said() -> Iterator[list[str]]:
    told: list[str] = []
    announcing.listeners.append(told.append)
    yield told
    announcing.listeners.remove(told.append)


def press(window: MainWindow, name: str) -> None:
    QTest.mouseClick(window.panes.filters.buttons[name], Qt.MouseButton.LeftButton)


def checked(window: MainWindow) -> list[str]:
    return [name for name, button in window.panes.filters.buttons.items() if button.isChecked()]


def kinds(window: MainWindow) -> list[str]:
    return [item.kind for item in window.model.items]


def test_the_kinds_are_those_that_there_are_most_first(full: MainWindow) -> None:
    assert list(full.panes.filters.buttons) == ["全部", "收藏", "通知", "公告", "其他"]
    assert checked(full) == ["全部"]
    assert full.panes.filters.buttons["通知"].accessibleDescription() == "只列出通知，共 3 篇"


def test_few_kinds_need_no_more(window: MainWindow) -> None:
    assert list(window.panes.filters.buttons) == ["全部", "收藏", "通知", "公告"]


def test_an_empty_library_has_no_row(open_window: Opener, tmp_path: Path) -> None:
    with Library(tmp_path / "empty"):
        pass
    assert not open_window(over=tmp_path / "empty").panes.filters.isVisible()


def test_a_kind_is_listed_and_said_and_all_of_them_again(full: MainWindow, said: list[str]) -> None:
    press(full, "通知")
    assert kinds(full) == ["通知"] * 3
    assert checked(full) == ["通知"]
    assert said[-1] == "通知：3 篇公告"
    press(full, "全部")
    assert len(kinds(full)) == 8
    assert checked(full) == ["全部"]
    assert said[-1] == "全部：8 篇公告"


def test_more_lists_every_kind_with_its_number(full: MainWindow, qtbot: QtBot) -> None:
    press(full, "其他")
    panel = full.panes.kinds
    assert panel.isVisible()
    assert checked(full) == ["其他"]
    assert [panel.item(row).text() for row in range(2)] == ["通知　3 篇", "公告　2 篇"]
    assert panel.count() == 5
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert full.notices.hasFocus()
    press(full, "其他")
    QTest.keyClick(panel, Qt.Key.Key_End)
    wanted = panel.currentItem().text().split("　")[0]
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert kinds(full) == [wanted]
    assert checked(full) == [wanted], "what is in force can be seen"
    assert full.notices.isVisible()
    press(full, "其他")
    place = panel.visualItemRect(panel.item(0)).center()
    QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert kinds(full) == ["通知"] * 3
    press(full, "其他")
    press(full, "其他")
    assert not panel.isVisible()


def test_what_is_marked_is_listed_and_follows(full: MainWindow, qtbot: QtBot) -> None:
    press(full, "收藏")
    assert full.panes.empty.isVisible()
    assert full.panes.empty.text() == NO_FAVOURITES
    assert checked(full) == ["收藏"]
    id_ = full.open_id
    full.favourites.toggle(id_)
    assert [item.id for item in full.model.items] == [id_]
    assert not full.panes.empty.isVisible()
    full.favourites.toggle(id_)
    assert full.model.items == ()
    press(full, "全部")
    assert len(full.model.items) == 8


def test_search_finds_among_what_is_listed(full: MainWindow, qtbot: QtBot, said: list[str]) -> None:
    full.top.search.setText("工作")
    qtbot.waitUntil(lambda: said[-1:] == ["找到 8 篇公告"])
    press(full, "公告")
    qtbot.waitUntil(lambda: said[-1] == "找到 2 篇公告")
    full.top.search.setText("养老")
    qtbot.waitUntil(full.panes.empty.isVisible)
    assert full.panes.empty.text().startswith("“公告”里没有找到“养老”。")
    assert "全部" in full.panes.empty.text()
    assert said[-1] == "没有找到"
    press(full, "全部")
    qtbot.waitUntil(lambda: len(full.model.items) == 1)
    full.favourites.toggle(full.model.items[0].id)
    press(full, "收藏")
    qtbot.waitUntil(lambda: said[-1] == "找到 1 篇公告" and checked(full) == ["收藏"])
    full.top.search.clear()
    qtbot.waitUntil(lambda: full.panes.empty.isHidden() and len(full.model.items) == 1)
    assert checked(full) == ["收藏"]


def test_a_reload_keeps_the_choice(full: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    full.contents.choose(Choice("通知"))
    more = tmp_path / "more.txt"
    more.write_text(
        "清河市关于停电的通知\n\n因检修线路，部分地区停电，请居民注意。\n\n2025年9月2日\n", encoding="utf-8"
    )
    full.add_paths([more], quietly=True)
    qtbot.waitUntil(lambda: kinds(full) == ["通知"] * 4, timeout=20_000)
    assert checked(full) == ["通知"]
    qtbot.waitUntil(lambda: not full.importing.busy, timeout=20_000)
    settle(qtbot)


def test_the_row_comes_before_the_list_by_tab(full: MainWindow) -> None:
    full.panes.filters.buttons["全部"].setFocus()
    reached = []
    for _ in range(5):
        QTest.keyClick(full.focusWidget(), Qt.Key.Key_Tab)
        reached.append(full.focusWidget())
    assert reached == [*list(full.panes.filters.buttons.values())[1:], full.notices]

"""在本文中查找: found as typed, marked where it stands, gone to by keys and buttons, left by Esc at the place found."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.library import Library
from reader.notice import Notice, Section
from reader.page import Page, page_of
from reader.window import announcing
from reader.window.find_bar import FindBar
from reader.window.find_in_page import BACK_AT_END, BACK_AT_START, NO_PAGE, ONLY_ONE
from reader.window.main_window import MainWindow
from reader.window.reading import current_region
from reader.window.themes import contrast, theme
from tests.window.conftest import Opener, notice, settle
from tests.window.voices import RecordingVoice

SECTIONS = (
    Section(0, "", "", ("秋收油料要备足，油料要检查。", "𪚥𪚥村的油料另行通知。")),
    Section(1, "一、", "备好油料", ("农机要提前检修。", "线路\t起点\n101路\t油料站\n102路\t河西"), "printed"),
    *(Section(1, "二、", f"第{number}项", ("各单位要认真落实。" * 20,), "printed") for number in range(12)),
    Section(1, "三、", "最后", ("最后检查发动机。",), "printed"),
)


@pytest.fixture
def said() -> Iterator[list[str]]:
    told: list[str] = []
    announcing.listeners.append(told.append)
    yield told
    announcing.listeners.remove(told.append)


def show(window: MainWindow, page: Page, qtbot: QtBot) -> Page:
    window.view.show_page(page)
    qtbot.waitUntil(lambda: window.view.lines_shown == len(page.lines), timeout=20_000)
    settle(qtbot)
    return page


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> Page:
    """A page whose first screen holds 油料 six times."""
    window.resize(1280, 1300)
    return show(window, page_of(_notice()), qtbot)


def _notice() -> Notice:
    return replace(notice(), title="关于备足油料的通知", sections=SECTIONS)


def bar_of(window: MainWindow, qtbot: QtBot) -> FindBar:
    window.actions_by_name["find"].trigger()
    bar = window.finding.bar
    assert bar is not None
    qtbot.waitUntil(bar.field.hasFocus)
    return bar


def look_for(window: MainWindow, words: str, status: str, qtbot: QtBot) -> FindBar:
    bar = bar_of(window, qtbot)
    bar.field.setText(words)
    qtbot.waitUntil(lambda: bar.status.text() == status)
    settle(qtbot)
    return bar


def shown_text(window: MainWindow) -> str:
    cursor = QTextCursor(window.view.document())
    cursor.select(QTextCursor.SelectionType.Document)
    return cursor.selectedText().replace("\u2029", "\n")


def marked(window: MainWindow) -> list[str]:
    """What stands under the marks, as the document itself has it."""
    assert window.finding.marks is not None
    found = []
    for start, end, _ in window.finding.marks.marked:
        cursor = QTextCursor(window.view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def test_all_hits_are_marked_and_the_first_one_is_gone_to(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    bar = look_for(window, "油料", "第 1 处，共 6 处", qtbot)
    assert marked(window) == ["油料"] * 6
    assert window.finding.marks is not None
    assert [current for _, _, current in window.finding.marks.marked] == [True] + [False] * 5
    selections = window.view.extraSelections()
    assert [selection.cursor.selectedText() for selection in selections] == ["油料"] * 6
    assert bar.status.accessibleName() == "第 1 处，共 6 处"
    position = window.view.textCursor().position()
    assert shown_text(window).encode("utf-16-le")[2 * position :].decode("utf-16-le").startswith("油料的通知")


def test_enter_shift_enter_f3_and_buttons_lead_round(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    bar = look_for(window, "油料", "第 1 处，共 6 处", qtbot)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.status.text() == "第 2 处，共 6 处"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.status.text() == "第 6 处，共 6 处"
    assert window.message.text == BACK_AT_END
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert bar.status.text() == "第 1 处，共 6 处"
    assert window.message.text == BACK_AT_START
    QTest.mouseClick(bar.buttons["next"], Qt.MouseButton.LeftButton)
    QTest.keyClick(window, Qt.Key.Key_F3)
    QTest.mouseClick(bar.buttons["previous"], Qt.MouseButton.LeftButton)
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.status.text() == "第 1 处，共 6 处"


def test_the_only_one_is_said_to_be_it(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    look_for(window, "发动机", "第 1 处，共 1 处", qtbot)
    window.finding.next()
    assert window.message.text == ONLY_ONE


def test_a_hit_out_of_view_is_brought_there_and_esc_leaves_one_at_it(
    window: MainWindow, page: Page, qtbot: QtBot
) -> None:
    bar = look_for(window, "發動機", "第 1 处，共 1 处", qtbot)
    position = window.view.textCursor().position()
    assert window.view.is_in_view(position)
    assert marked(window) == ["发动机"]
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not window.finding.shown
    assert window.view.hasFocus()
    assert marked(window) == []
    assert window.view.extraSelections() == []
    assert window.view.textCursor().position() == position
    assert page.regions[current_region(window.view)].name == "三、最后"


def test_it_is_said_how_many_there_are_and_which_words_stand_there(
    window: MainWindow, page: Page, qtbot: QtBot, said: list[str]
) -> None:
    look_for(window, "油料站", "第 1 处，共 1 处", qtbot)
    qtbot.waitUntil(lambda: bool(said) and said[-1].startswith("第 1 处，共 1 处"), timeout=5000)
    assert "101路" in said[-1]
    window.finding.next()
    assert said[-1].startswith("只有这一处。第 1 处，共 1 处")
    bar = look_for(window, "油料站长", "没有找到", qtbot)
    qtbot.waitUntil(lambda: said[-1] == "没有找到", timeout=5000)
    assert not bar.buttons["next"].isEnabled()
    assert marked(window) == []
    bar.field.setText("")
    assert bar.status.text() == ""


def test_the_word_selected_on_the_page_is_looked_for(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    cursor = window.view.textCursor()
    at = shown_text(window).index("检修")
    cursor.setPosition(at + 2)  # behind two characters that Qt counts twice
    cursor.setPosition(at + 4, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "检修"
    window.view.setTextCursor(cursor)
    bar = bar_of(window, qtbot)
    qtbot.waitUntil(lambda: bar.status.text() == "第 1 处，共 1 处")
    assert bar.field.text() == "检修"
    assert marked(window) == ["检修"]


def test_next_goes_on_from_where_the_user_put_the_cursor(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    bar = look_for(window, "油料", "第 1 处，共 6 处", qtbot)
    window.view.go_to_line(4)  # the second paragraph, which holds the fourth
    window.finding.next()
    assert bar.status.text() == "第 4 处，共 6 处"
    window.view.go_to_line(4)
    window.finding.previous()
    assert bar.status.text() == "第 3 处，共 6 处"


def test_typing_on_stays_at_the_hit_as_long_as_it_fits(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    bar = look_for(window, "油料", "第 1 处，共 6 处", qtbot)
    window.finding.next()
    window.finding.next()
    place = window.view.textCursor().position()
    bar.field.setText("油料要")
    qtbot.waitUntil(lambda: bar.status.text() == "第 2 处，共 2 处")
    assert window.view.textCursor().position() == place


def test_f3_with_nothing_to_look_for_asks_and_later_goes_on(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F3)
    bar = window.finding.bar
    assert bar is not None
    assert bar.field.hasFocus()
    bar.field.setText("油料")
    qtbot.waitUntil(lambda: bar.status.text() == "第 1 处，共 6 处")
    window.finding.close()
    QTest.keyClick(window, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: bar.status.text() == "第 2 处，共 6 处")
    assert bar.isVisible()
    assert window.view.hasFocus()


def test_the_page_in_traditional_script(window: MainWindow, qtbot: QtBot) -> None:
    show(window, page_of(_notice(), "traditional"), qtbot)
    look_for(window, "发动机", "第 1 处，共 1 处", qtbot)
    assert marked(window) == ["發動機"]


def test_what_is_heard_stays_marked_and_reading_goes_on(
    window: MainWindow, page: Page, qtbot: QtBot, voice: RecordingVoice
) -> None:
    look_for(window, "油料", "第 1 处，共 6 处", qtbot)
    window.heard.mark(0, 0, 4)
    assert len(window.view.extraSelections()) == 7
    window.heard.clear()
    assert len(window.view.extraSelections()) == 6
    window.reading.toggle()
    assert window.reading.active
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert not window.reading.active
    assert window.finding.shown
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert not window.finding.shown


def test_another_page_is_searched_too_but_not_gone_through(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    bar = look_for(window, "秋收", "第 1 处，共 1 处", qtbot)
    window.open_notice(window.model.items[1].id)
    qtbot.waitUntil(lambda: window.view.page is not page)
    qtbot.waitUntil(lambda: bar.status.text() == "没有找到")
    window.open_notice(window.model.items[0].id)
    qtbot.waitUntil(lambda: bar.status.text().startswith("共 "))
    settle(qtbot)
    assert window.view.textCursor().position() == 0
    assert set(marked(window)) == {"秋收"}
    window.side_panels.settings()
    assert not window.finding.shown


def test_without_a_page_it_says_so(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    with Library(tmp_path / "empty"):
        pass
    window = open_window(over=tmp_path / "empty")
    window.finding.open()
    assert window.message.text == NO_PAGE
    assert not window.finding.shown


def test_where_list_and_page_take_turns_the_page_comes(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(), width=640)
    window.panes.show_list()
    bar = bar_of(window, qtbot)
    assert bar.isVisible()
    QTest.mouseClick(bar.buttons["closed"], Qt.MouseButton.LeftButton)
    assert not window.finding.shown
    QTest.mouseClick(window.panes.page_bar.buttons["find"], Qt.MouseButton.LeftButton)
    assert window.finding.shown


def test_frames_stand_round_the_words(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    look_for(window, "油料", "第 1 处，共 6 处", qtbot)
    marks = window.finding.marks
    assert marks is not None
    start, end, _ = marks.marked[0]
    (place,) = marks.places(start, end)
    image = window.view.viewport().grab(place.toRect().adjusted(-8, -8, 8, 8)).toImage()
    assert image.width() > 0
    corner = marks.mapTo(window, place.topLeft().toPoint())
    whole = window.grab().toImage()
    colours = {whole.pixelColor(corner.x() - 4, corner.y() + down).name() for down in range(round(place.height()))}
    assert window.look.theme.colours["focus"].lower() in colours


@pytest.mark.parametrize("name", ["light", "paper", "dark", "contrast"])
def test_marks_are_told_from_the_page_without_colour(name: str) -> None:
    colours = theme(name).colours
    for frame in ("accent", "focus"):
        assert contrast(colours[frame], colours["surface"]) >= 3
    assert contrast(colours["text"], colours["selected"]) >= 7
    assert contrast(colours["on_accent"], colours["accent"]) >= 7


def test_a_million_characters_do_not_stop_the_window(window: MainWindow, qtbot: QtBot) -> None:
    """Every turn of the window's thread stays short: judged by processor time, and by all but the few longest."""
    page = page_of(notice(400, 20, text="各单位要认真落实各项工作要求，責任到人，油料备足。各县区照此办理。"))
    assert sum(len(line.text) for line in page.lines) > 1_000_000
    window.view.show_page(page)
    bar = bar_of(window, qtbot)
    bar.field.setText("先找一下")
    qtbot.waitUntil(lambda: bar.status.text() == "没有找到", timeout=60_000)
    turns: list[float] = []
    slices = window.finding._search._slices
    slice_ = slices._slice

    def timed() -> None:
        start = time.thread_time()
        slice_()
        turns.append(time.thread_time() - start)

    slices._timer.timeout.disconnect()
    slices._timer.timeout.connect(timed)
    window.finding._search.text = None
    start = time.thread_time()
    bar.field.setText("责任到人")
    assert time.thread_time() - start < 0.016
    qtbot.waitUntil(lambda: bar.status.text().endswith("共 32000 处"), timeout=60_000)
    assert len(turns) > 5
    assert sorted(turns)[len(turns) * 9 // 10] < 0.016

"""The read-aloud button: rows S1 to S5 of the project's standards, and the rule of the current region."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.page import Page
from reader.window.announcing import listeners
from reader.window.app import problem_line
from reader.window.main_window import MainWindow
from reader.window.preflight import sound_check
from reader.window.reading import current_region
from reader.window.section_buttons import SectionButton
from tests.window.conftest import Opener, settle
from tests.window.voices import RecordingVoice


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def page_of(window: MainWindow) -> Page:
    assert window.view.page is not None
    return window.view.page


def hear(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(voice.player.queued))
    voice.player.hear()
    settle(qtbot, 0.02)


def test_s1_every_region_has_a_named_button_in_the_accessibility_tree(window: MainWindow) -> None:
    page = page_of(window)
    assert [region.name for region in page.regions][1:3] == ["一、加强领导", "二、做好保障"]
    viewport = QAccessible.queryAccessibleInterface(window.view.viewport())
    names = [
        viewport.child(number).text(QAccessible.Text.Name)
        for number in range(viewport.childCount())
        if viewport.child(number).role() in {QAccessible.Role.Button, QAccessible.Role.CheckBox}
    ]
    assert names == [f"读这一段：{region.name}" for region in page.regions]
    for button in window.section_buttons.buttons:
        assert button.isVisible()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.width() >= 44
        assert button.height() >= 44
    assert window.bar.toggle.accessibleName() == "朗读"
    assert min(window.bar.toggle.width(), window.bar.toggle.height()) >= 60


def test_s2_nothing_speaks_unless_asked(
    long_window: MainWindow, voice: RecordingVoice, qtbot: QtBot, long_page: Page
) -> None:
    window = long_window
    window.reading.warm()
    window.view.verticalScrollBar().setValue(700)
    QTest.mouseMove(window.bar.toggle)
    for widget in (window.bar.toggle, window.view, window.notices, *window.section_buttons.buttons[:3]):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.mouseMove(widget)
    window.choices.bigger()
    window.choices.next_theme()
    window.open_notice(window.contents.all[1].id)
    settle(qtbot, 0.3)
    assert voice.silent
    assert not window.reading.active


def test_s3_one_click_reads_the_current_region_and_only_it(
    window: MainWindow, voice: RecordingVoice, qtbot: QtBot
) -> None:
    click(window.bar.toggle)
    assert voice.said == [page_of(window).reading_text(0)]
    page = page_of(window)
    while window.reading.active:
        hear(window, voice, qtbot)
        voice.player.finish()
        settle(qtbot, 0.02)
    spoken = "".join(voice.worker.spoken)
    assert "现就做好秋收工作" in spoken
    assert "加强领导" not in spoken
    assert page.lines[1].text not in spoken
    assert voice.said == [page.reading_text(0)]


def test_s3_fires_on_release_and_not_when_the_finger_slides_off(window: MainWindow, voice: RecordingVoice) -> None:
    toggle = window.bar.toggle
    QTest.mousePress(toggle, Qt.MouseButton.LeftButton)
    assert voice.silent
    QTest.mouseRelease(toggle, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    assert voice.silent
    click(toggle)
    assert len(voice.said) == 1


def test_s4_a_second_click_stops_and_the_button_says_what_it_does(
    window: MainWindow, voice: RecordingVoice, qtbot: QtBot
) -> None:
    toggle = window.bar.toggle
    interface = QAccessible.queryAccessibleInterface(toggle)
    assert not interface.state().checked
    click(toggle)
    assert (toggle.text(), toggle.accessibleName(), interface.state().checked) == ("停止", "停止朗读", True)
    hear(window, voice, qtbot)
    click(toggle)
    assert voice.player.calls[-1] == "stop"
    assert (toggle.text(), toggle.accessibleName(), interface.state().checked) == ("朗读", "朗读", False)
    assert window.heard.span is None
    settle(qtbot, 0.1)
    assert len(voice.said) == 1


def test_s4_a_second_click_before_the_first_sound_stops_too(
    window: MainWindow, voice: RecordingVoice, qtbot: QtBot
) -> None:
    click(window.bar.toggle)
    click(window.bar.toggle)
    settle(qtbot, 0.1)
    assert "append" not in voice.player.calls
    assert window.bar.toggle.text() == "朗读"


def test_s5_another_region_stops_the_first(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    click(window.bar.toggle)
    hear(window, voice, qtbot)
    second = window.section_buttons.buttons[1]
    click(second)
    assert voice.player.calls[-1] == "stop"
    assert voice.said == [page_of(window).reading_text(0), page_of(window).reading_text(1)]
    assert window.reading.region == 1
    assert [button.text() for button in window.section_buttons.buttons] == ["读这一段", "停止", "读这一段", "读这一段"]
    assert second.accessibleName().startswith("停止：")
    click(second)
    assert not window.reading.active
    assert second.text() == "读这一段"
    assert window.bar.toggle.text() == "朗读"


def test_the_toggle_stops_what_a_section_button_started(window: MainWindow, voice: RecordingVoice) -> None:
    click(window.section_buttons.buttons[2])
    click(window.bar.toggle)
    assert not window.reading.active
    assert len(voice.said) == 1


def test_reading_ends_by_itself(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    window.reading.start(1)
    count = 0
    while window.reading.active:
        hear(window, voice, qtbot)
        assert window.heard.span is not None
        voice.player.finish()
        count += 1
        settle(qtbot, 0.02)
    assert count >= 2
    assert window.bar.toggle.text() == "朗读"
    assert window.heard.span is None


def test_the_word_that_sounds_is_marked_in_its_sentence(
    window: MainWindow, voice: RecordingVoice, qtbot: QtBot
) -> None:
    window.reading.start(1)
    hear(window, voice, qtbot)
    assert len(window.view.extraSelections()) == 1
    window.reading._on_word(2, 4)
    sentence, word = window.view.extraSelections()
    assert word.cursor.selectedText() == page_of(window).reading_text(1)[2:4]
    assert word.format.background() != sentence.format.background()
    window.reading._on_near(4, 5)  # not exactly known: not marked
    assert window.heard.word == (word.cursor.selectionStart(), word.cursor.selectionEnd())
    voice.player.finish()
    hear(window, voice, qtbot)
    assert len(window.view.extraSelections()) == 1


def test_another_notice_stops_reading(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    click(window.bar.toggle)
    hear(window, voice, qtbot)
    window.open_notice(window.contents.all[1].id)
    assert voice.player.calls[-1] == "stop"
    assert not window.reading.active


def test_closing_the_window_closes_the_voice(window: MainWindow, voice: RecordingVoice) -> None:
    click(window.bar.toggle)
    window.close()
    assert voice.closed == 1


@pytest.mark.parametrize("widget", ["view", "notices"])
def test_space_and_f5_toggle(window: MainWindow, voice: RecordingVoice, widget: str) -> None:
    walked = getattr(window, widget)
    walked.setFocus()
    QTest.keyClick(walked, Qt.Key.Key_Space)
    assert window.reading.active
    QTest.keyClick(walked, Qt.Key.Key_Space)
    assert not window.reading.active
    QTest.keyClick(walked, Qt.Key.Key_F5)
    assert window.reading.active
    QTest.keyClick(walked, Qt.Key.Key_Escape)
    assert not window.reading.active


def test_space_stays_a_space_in_the_search_field_and_a_press_on_a_button(
    window: MainWindow, voice: RecordingVoice
) -> None:
    window.go_to_search()
    QTest.keyClicks(window.top.search, "a b")
    assert window.top.search.text() == "a b"
    assert voice.silent
    button = window.section_buttons.buttons[1]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.reading.region == 1


def test_steps_are_there_only_while_reading(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    steps = window.bar.steps
    assert not any(button.isVisible() for button in steps.values())
    click(window.bar.toggle)
    hear(window, voice, qtbot)
    assert all(button.isVisible() for button in steps.values())
    click(steps["pause"])
    settle(qtbot, 0.02)
    assert voice.player.calls[-1] == "pause"
    assert (steps["pause"].text(), steps["pause"].accessibleName()) == ("继续", "继续")
    assert window.bar.toggle.text() == "停止"
    click(steps["pause"])
    assert voice.player.calls[-1] == "resume"
    before = window.heard.span
    click(steps["next"])
    hear(window, voice, qtbot)
    assert before is not None
    assert window.heard.span is not None
    assert window.heard.span[0] > before[0]


def test_a_problem_is_told_before_anyone_clicks(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    window.bar.show_problem("现在不能朗读：没有找到声音设备。")
    assert window.bar._problem.text() == "现在不能朗读：没有找到声音设备。"
    assert window.bar._problem.isVisible()
    assert "没有找到声音设备" in window.bar.toggle.accessibleDescription()
    click(window.bar.toggle)  # it may have been mended since
    hear(window, voice, qtbot)
    click(window.bar.toggle)
    assert "没有找到" not in window.bar._problem.text() + window.bar.toggle.accessibleDescription()
    assert not window.bar._problem.isVisible()


@pytest.mark.parametrize(("width", "height", "points"), [(800, 600, 72), (800, 600, 36), (1280, 900, 72)])
def test_a_problem_takes_no_room_from_the_page(
    open_window: Opener, qtbot: QtBot, width: int, height: int, points: int
) -> None:
    window = open_window(Settings(font_points=points))
    window.resize(width, height)
    settle(qtbot)
    before = window.view.height()
    window.bar.show_problem(problem_line([sound_check({"device": ""}, "linux")]))
    settle(qtbot)
    assert window.view.height() == before
    assert "".join(window.bar._problem.lines()) == window.bar._problem.text() == window.bar._problem.toolTip()


def test_a_problem_stands_above_the_toggle_where_nothing_fits_beside_it(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(width=420)
    window.bar.show_problem("不能朗读：没有找到声音设备，请接上音箱或耳机。")
    settle(qtbot)
    assert window.bar._above.isVisible()
    assert not window.bar._problem.isVisible()


def test_why_reading_failed_is_told_once(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    def fail() -> None:
        click(window.bar.toggle)
        qtbot.waitUntil(lambda: bool(voice.player.queued))
        voice.player.events.failed("没有声音设备。")
        settle(qtbot)
        assert not window.reading.active

    fail()
    assert window.message.text == "没有声音设备。"
    window.notices.chosen.emit(window.contents.all[1].id)
    settle(qtbot)
    assert window.message.text == "", "it does not stand beside another notice"
    said: list[str] = []
    listeners.append(said.append)
    window.bar.show_problem("不能朗读。")
    try:
        fail()
    finally:
        listeners.remove(said.append)
    assert window.message.text == "", "the bar says so already"
    assert "不能朗读。" in said


class TestCurrentRegion:
    def test_the_first_in_the_view(self, long_window: MainWindow, qtbot: QtBot) -> None:
        view, page = long_window.view, page_of(long_window)
        assert current_region(view) == 0
        for region in (3, 17, len(page.regions) - 1):
            first = view.block(page.regions[region].first).position()
            view.return_to(first)
            settle(qtbot)
            at_end = view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
            assert current_region(view) == region or at_end
            assert at_end or long_window.bar._hint.text().endswith(page.regions[region].name)

    def test_a_body_whose_heading_is_out_of_view(self, long_window: MainWindow) -> None:
        view, page = long_window.view, page_of(long_window)
        view.return_to(view.block(page.regions[5].first + 3).position())
        assert current_region(view) == 5

    def test_the_cursor_if_it_is_in_view(self, long_window: MainWindow) -> None:
        view, page = long_window.view, page_of(long_window)
        view.return_to(view.block(page.regions[5].first).position())
        cursor = view.textCursor()
        cursor.setPosition(view.block(page.regions[6].first).position() + 3)
        top = view.verticalScrollBar().value()
        view.setTextCursor(cursor)
        if view.is_in_view(cursor.position()):
            assert current_region(view) == 6
        view.verticalScrollBar().setValue(0)
        assert top > 0
        assert current_region(view) == 0

    def test_a_selection_counts_where_it_begins(self, window: MainWindow) -> None:
        view, page = window.view, page_of(window)
        cursor = view.textCursor()
        cursor.setPosition(view.block(page.regions[1].first).position())
        cursor.setPosition(view.block(page.regions[2].first).position() + 2, QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        assert view.is_in_view(cursor.selectionStart())
        assert current_region(view) == 1

    def test_the_facts_strip_belongs_to_the_title(self, window: MainWindow) -> None:
        view = window.view
        cursor = view.textCursor()
        cursor.setPosition(view.block(1).position() + 1)
        view.setTextCursor(cursor)
        assert page_of(window).lines[1].region == -1
        assert current_region(view) == 0


def test_buttons_stand_at_their_regions_in_order(long_window: MainWindow, qtbot: QtBot) -> None:
    view, page = long_window.view, page_of(long_window)
    buttons = long_window.section_buttons.buttons
    assert [button.region for button in buttons] == list(range(len(page.regions)))
    view.return_to(view.block(page.regions[8].first).position(), 100)
    settle(qtbot)
    seen = [button for button in buttons if view.viewport().rect().intersects(button.geometry())]
    assert buttons[8] in seen
    assert [button.y() for button in seen] == sorted(button.y() for button in seen)
    for button in seen:
        line_top = view.top_of(view.block(page.regions[button.region].first).position())
        middle = button.geometry().center().y() + view.verticalScrollBar().value()
        assert (
            abs(middle - (line_top + view.line_height(view.block(page.regions[button.region].first).position()) / 2))
            < 4
        )


def test_tab_walks_the_buttons_and_brings_them_into_view(long_window: MainWindow, qtbot: QtBot) -> None:
    long_window.activateWindow()
    long_window.view.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in range(12):
        QTest.keyClick(long_window.focusWidget(), Qt.Key.Key_Tab)
        settle(qtbot, 0.02)
        focused = long_window.focusWidget()
        assert isinstance(focused, SectionButton)
        reached.append(focused.region)
        assert long_window.view.viewport().rect().contains(focused.geometry().center())
    assert reached == list(range(12))


def test_focus_order_is_the_order_on_the_screen(window: MainWindow) -> None:
    chain: list[object] = []
    widget = window.top.search
    for _ in range(200):
        chain.append(widget)
        widget = widget.nextInFocusChain()
    wanted = [
        window.top.search, window.top.buttons["add"], window.top.buttons["help"], window.notices, window.view,
        *window.section_buttons.buttons, window.bar.toggle,
    ]  # fmt: skip
    places = [chain.index(each) for each in wanted]
    assert places == sorted(places)


def test_a_press_before_there_is_a_page_is_not_lost(
    open_window: Opener, tmp_path: Path, qtbot: QtBot, voice: RecordingVoice
) -> None:
    window = open_window(over=tmp_path / "new")
    QTest.mouseClick(window.bar.toggle, Qt.MouseButton.LeftButton)
    assert "再按一次取消" in window.message.text
    QTest.mouseClick(window.bar.toggle, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.bar.toggle, Qt.MouseButton.LeftButton)
    assert voice.silent
    (tmp_path / "one.txt").write_text("清河市水务局关于停水的通知\n\n各用户：\n\n周六停水。\n", encoding="utf-8")
    window.add_paths([tmp_path / "one.txt"])
    qtbot.waitUntil(lambda: bool(voice.said), timeout=10_000)
    assert voice.said[0].startswith("清河市水务局关于停水的通知")
    window.reading.stop()
    window.open_notice(window.open_id)
    qtbot.wait(100)
    assert len(voice.said) == 1, "it was asked for once"

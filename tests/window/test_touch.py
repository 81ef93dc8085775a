"""A finger scrolls and does nothing else on the way; a tap is a click; two fingers change the size."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScroller
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.window.main_window import MainWindow
from reader.window.settings_page import SettingsPage
from tests.window.conftest import Opener, settle
from tests.window.fingers import drag, pinch, tap
from tests.window.voices import RecordingVoice

# Qt looks for the top window under the finger, and on the screen in memory finds none where a button is.
no_target = pytest.mark.qt_log_ignore("could not find the target for gesture", "propagateSizeHints")


def rest(window: MainWindow, qtbot: QtBot) -> None:
    scroller = QScroller.scroller(window.view.viewport())
    qtbot.waitUntil(lambda: scroller.state() is QScroller.State.Inactive, timeout=5000)


def flick(window: MainWindow, qtbot: QtBot) -> int:
    """A quick finger, and once more where the machine was too slow for one; returns where it let go."""
    viewport, bar = window.view.viewport(), window.view.verticalScrollBar()
    for _ in range(8):
        drag(viewport, QPoint(200, 550), -300, steps=4, pause=5, hold=0)
        if QScroller.scroller(viewport).state() is QScroller.State.Scrolling:
            return bar.value()
        rest(window, qtbot)
    raise AssertionError("it never went on by itself")


def test_the_page_follows_the_finger_and_goes_on_after_a_flick(
    long_window: MainWindow, qtbot: QtBot, voice: RecordingVoice
) -> None:
    view, bar = long_window.view, long_window.view.verticalScrollBar()
    place = view.textCursor().position()
    drag(view.viewport(), QPoint(200, 500), -200)
    rest(long_window, qtbot)
    assert 150 <= bar.value() <= 260
    let_go = flick(long_window, qtbot)
    rest(long_window, qtbot)
    assert bar.value() > let_go
    assert view.textCursor().position() == place
    assert not view.textCursor().hasSelection(), "scrolling selects no text"
    assert voice.silent


def test_a_tap_puts_the_cursor_there_and_two_select_a_word(long_window: MainWindow, qtbot: QtBot) -> None:
    view = long_window.view
    drag(view.viewport(), QPoint(200, 500), -200)
    rest(long_window, qtbot)
    line = view.first_line_in_view() + 1
    at = view.viewport_point(line) + QPoint(120, 20)
    tap(view.viewport(), at, hold=900)
    assert view.textCursor().block().blockNumber() == line, "a slow hand taps too"
    assert not view.textCursor().hasSelection()
    qtbot.wait(500)
    tap(view.viewport(), at)
    tap(view.viewport(), at)
    assert view.textCursor().hasSelection()


def test_a_finger_that_stops_the_page_does_no_more(long_window: MainWindow, qtbot: QtBot) -> None:
    view, bar = long_window.view, long_window.view.verticalScrollBar()
    place = view.textCursor().position()
    flick(long_window, qtbot)
    tap(view.viewport(), QPoint(200, 300))
    rest(long_window, qtbot)
    stopped = bar.value()
    qtbot.wait(200)
    assert bar.value() == stopped
    assert view.textCursor().position() == place


def test_following_the_voice_gives_way_to_the_finger(long_window: MainWindow, qtbot: QtBot) -> None:
    moved: list[bool] = []
    long_window.view.user_moved.connect(lambda: moved.append(True))
    drag(long_window.view.viewport(), QPoint(200, 500), -100)
    assert moved


@no_target
def test_a_button_on_the_page_is_tapped_but_not_dragged(
    window: MainWindow, qtbot: QtBot, voice: RecordingVoice
) -> None:
    button = window.section_buttons.buttons[1]
    drag(button, button.rect().center(), -60)
    rest(window, qtbot)
    assert voice.silent
    assert not button.isDown()
    tap(button)
    assert len(voice.said) == 1
    tap(button)
    assert not window.reading.active


def test_the_list_scrolls_and_chooses_by_a_tap_only(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(font_points=36))
    window.resize(1280, 600)
    settle(qtbot)
    notices, before = window.notices, window.open_id
    current = notices.currentIndex().row()
    assert notices.verticalScrollBar().maximum() > 0
    drag(notices.viewport(), QPoint(60, notices.viewport().height() - 10), -80, hold=0)
    settle(qtbot, 0.3)
    assert notices.verticalScrollBar().value() > 0
    assert (window.open_id, notices.currentIndex().row()) == (before, current), "scrolling chooses nothing"
    qtbot.waitUntil(lambda: QScroller.scroller(notices.viewport()).state() is QScroller.State.Inactive)
    other = notices.visualRect(window.model.index(1)).center()
    tap(notices.viewport(), other)
    qtbot.waitUntil(lambda: window.open_id == window.model.items[1].id)


@no_target
def test_the_settings_scroll_without_choosing(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window()
    tap(window.top.buttons["settings"])
    page = window.side_panels.settings_page
    assert isinstance(page, SettingsPage)
    settle(qtbot)
    before = window.choices.now
    button = page.options["theme"]["dark"]
    drag(button, button.rect().center(), -150)
    settle(qtbot, 0.2)
    assert page.verticalScrollBar().value() > 0
    assert window.choices.now == before
    tap(button)
    assert window.choices.now.theme == "dark"
    drag(page.sample, page.sample.rect().center(), 100)
    settle(qtbot, 0.2)
    assert page.verticalScrollBar().value() < 100, "a finger on the sample moves the page that it stands on"


def test_two_fingers_change_the_size_step_by_step_and_nothing_else(
    long_window: MainWindow, qtbot: QtBot, voice: RecordingVoice
) -> None:
    view = long_window.view
    place = view.textCursor().position()
    pinch(view.viewport(), 200, 330)
    assert long_window.choices.now.font_points == 28, "1.25 and 1.25 again: two steps from 22"
    assert long_window.message.text == "字号：28 磅"
    pinch(view.viewport(), 330, 160)
    assert long_window.choices.now.font_points == 20
    assert view.textCursor().position() == place
    assert not view.textCursor().hasSelection()
    assert voice.silent
    value = view.verticalScrollBar().value()
    drag(view.viewport(), QPoint(200, 500), -200)
    assert view.verticalScrollBar().value() >= value + 150, "one finger scrolls again at once"


def test_pointing_reads_what_is_tapped_and_not_what_is_scrolled_or_pinched(
    long_window: MainWindow, qtbot: QtBot, voice: RecordingVoice
) -> None:
    window = long_window
    window.pointing._rest.setInterval(60)
    tap(window.bar.modes["point"])
    assert window.pointing.on
    drag(window.view.viewport(), QPoint(200, 500), -200, hold=300)
    pinch(window.view.viewport(), 200, 260)
    settle(qtbot, 0.2)
    assert voice.silent
    rest(window, qtbot)
    line = window.view.first_line_in_view() + 1
    tap(window.view.viewport(), window.view.viewport_point(line) + QPoint(120, 20))
    assert window.view.page is not None
    assert voice.said == [window.view.page.lines[line].spoken]

"""The window as a whole: what is remembered, what takes turns, what is said."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.base import settings
from reader.base.settings import THEMES, Settings
from reader.page import Page
from reader.window.actions import KEYS
from reader.window.main_window import MainWindow
from reader.window.side_pages import HELP
from tests.window.conftest import Opener, settle
from tests.window.voices import RecordingVoice


def test_choices_are_remembered(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window()
    window.choices.bigger()
    window.choices.next_theme()
    window.choices.change(rate="slow")
    window.choices.change(volume=60)
    window.open_notice(window.contents.all[1].id)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("清河市水务局"))
    window.close()
    stored = settings.load()
    assert (stored.font_points, stored.theme, stored.rate, stored.volume) == (24, "paper", "slow", 60)
    again = open_window(stored)
    assert again.windowTitle().startswith("清河市水务局")
    assert again.view.document().defaultFont().pointSize() == 24
    assert again.look.theme.name == "paper"


def test_the_last_page_is_there_without_markdown(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    first = open_window()
    first.close()
    monkeypatch.setattr("reader.window.opening.page_of", lambda _: pytest.fail("the page was made anew"))
    again = open_window(settings.load())
    assert again.view.page == first.view.page


def test_a_kept_page_of_an_older_library_is_not_used(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    id_ = window.open_id
    assert window.opening.kept(id_) == window.view.page
    assert window.opening.kept("999") is None
    monkeypatch.setattr(type(window.opening._library), "revision", lambda _: 10**6)
    assert window.opening.kept(id_) is None


@pytest.mark.parametrize(("width", "points", "narrow"), [(1280, 22, False), (880, 22, True), (1280, 48, True)])
def test_list_and_page_take_turns(open_window: Opener, width: int, points: int, narrow: bool) -> None:
    window = open_window(Settings(font_points=points), width=width)
    assert window.panes.narrow is narrow
    assert window.view.isVisible()
    assert window.notices.isVisible() is not narrow
    assert window.panes.page_bar.buttons["back"].isVisible() is narrow
    if narrow:
        QTest.mouseClick(window.panes.page_bar.buttons["back"], Qt.MouseButton.LeftButton)
        assert window.notices.isVisible()
        assert not window.view.isVisible()
        QTest.keyClick(window.notices, Qt.Key.Key_Return)


@pytest.mark.parametrize(("width", "points"), [(320, 22), (500, 22), (800, 36), (1280, 22), (1280, 72), (1920, 42)])
def test_nothing_is_clipped(open_window: Opener, qtbot: QtBot, width: int, points: int) -> None:
    window = open_window(Settings(font_points=points), width=width)
    assert window.width() == width
    for reading in (False, True):
        window.bar.show_state(reading)
        settle(qtbot)
        for part in window.findChildren(QWidget):
            if part.isVisible() and isinstance(part, QAbstractButton) and part.parent() is not window.view.viewport():
                assert part.width() >= part.sizeHint().width(), part.accessibleName()
                assert part.height() >= part.sizeHint().height() - 1, part.accessibleName()
                inside = window.rect().contains(part.rect().translated(part.mapTo(window, part.rect().topLeft())))
                assert inside, part.accessibleName()
            if part.isVisible() and isinstance(part, QLabel) and part.wordWrap():
                assert part.height() >= part.heightForWidth(part.width()), part.text()
    assert window.view.horizontalScrollBar().maximum() == 0


def test_the_toggle_is_the_largest_thing_and_stands_bottom_left(window: MainWindow) -> None:
    def place(button: QWidget) -> tuple[int, int]:
        point = button.mapTo(window, button.rect().bottomLeft())
        return point.x(), point.y()

    toggle = window.bar.toggle
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible() and each is not toggle]
    assert all(each.width() * each.height() < toggle.width() * toggle.height() for each in buttons)
    x, y = place(toggle)
    assert x < 40
    assert y > window.height() - 60
    window.reading.toggle()
    assert place(toggle) == (x, y)


def test_nothing_moves_when_reading_begins(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.bar
    parts = [bar, bar.toggle, *bar.modes.values(), window.view, bar.rates.less, bar.rates.more, bar.volumes.more]
    before = [part.geometry().translated(part.mapTo(window, part.rect().topLeft())) for part in parts]
    window.reading.toggle()
    settle(qtbot)
    assert [part.geometry().translated(part.mapTo(window, part.rect().topLeft())) for part in parts] == before


def test_the_bar_is_as_low_as_it_was_once_the_letters_are(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(width=1240)
    before = (window.bar.height(), window.bar.toggle.geometry())
    window.choices.change(font_points=72)
    settle(qtbot)
    assert window.bar.height() > before[0]
    window.choices.usual_size()
    settle(qtbot)
    assert (window.bar.height(), window.bar.toggle.geometry()) == before


def test_everything_has_a_name_and_is_large_enough(window: MainWindow) -> None:
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        name = button.accessibleName() or button.text()
        assert name
        assert button.text() in name
        assert min(button.width(), button.height()) >= 44, name
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    for widget in (window.top.search, window.notices, window.view):
        assert widget.accessibleName()


def test_themes_go_round(window: MainWindow) -> None:
    seen = [window.look.theme.name]
    for _ in THEMES:
        QTest.mouseClick(window.top.buttons["theme"], Qt.MouseButton.LeftButton)
        seen.append(window.look.theme.name)
        assert window.message.text == f"配色：{window.look.theme.label}"
        assert window.view.palette().base().color() == window.look.theme.colour("surface")
    assert seen == [*THEMES, THEMES[0]]


def test_rate_and_volume_go_to_the_voice(window: MainWindow, voice: RecordingVoice) -> None:
    window.reading.warm()
    QTest.mouseClick(window.bar.volumes.more, Qt.MouseButton.LeftButton)
    assert voice.player.calls[-1] == "volume 90"
    for _ in range(3):
        QTest.mouseClick(window.bar.volumes.more, Qt.MouseButton.LeftButton)
    assert window.remembered.now.volume == 100
    assert not window.bar.volumes.more.isEnabled()
    for word in ("慢", "很慢", "很慢"):
        QTest.mouseClick(window.bar.rates.less, Qt.MouseButton.LeftButton)
        assert window.bar.rates.value.text().split()[-1] == word
    assert not window.bar.rates.less.isEnabled()
    QTest.mouseClick(window.bar.rates.more, Qt.MouseButton.LeftButton)
    assert (window.bar.rates.value.text().split()[-1], window.remembered.now.rate) == ("慢", "slow")
    assert window.bar.rates.value.accessibleName() == "语速 慢"
    assert voice.silent


def test_help_is_a_page_that_can_be_read(window: MainWindow, qtbot: QtBot, voice: RecordingVoice) -> None:
    before = window.open_id
    QTest.keyClick(window.view, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.open_id == HELP)
    assert window.view.page is not None
    text = "\n".join(line.text for line in window.view.page.lines)
    assert all(key.about in text for key in KEYS)
    window.reading.toggle()
    assert voice.said == ["帮助"]
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.open_id == before)
    assert window.remembered.now.last_notice == before


def test_no_key_is_a_bare_letter_and_none_is_double() -> None:
    keys = [key for each in KEYS for key in each.keys]
    assert len(keys) == len(set(keys))
    assert all("+" in key or len(key) > 1 for key in keys)


def test_a_notice_that_is_gone_is_told(window: MainWindow, qtbot: QtBot) -> None:
    before = window.open_id
    window.open_notice("999")
    qtbot.waitUntil(lambda: "999" in window.message.text)  # after “正在打开……”, which a slow machine shows
    assert window.open_id == before
    assert QApplication.activeModalWidget() is None


def test_only_the_last_of_two_notices_arrives(window: MainWindow, qtbot: QtBot, long_page: Page) -> None:
    arrived: list[Page] = []
    page = window.view.page
    assert page is not None

    def slowly() -> Page:
        time.sleep(0.2)
        return long_page

    window.opening.make(slowly, arrived.append, pytest.fail)
    window.opening.make(lambda: page, arrived.append, pytest.fail)
    settle(qtbot, 0.5)
    assert arrived == [page]


def test_messages_go_away_by_themselves_and_come_back_when_kept(window: MainWindow) -> None:
    window.message.keep("正在整理公告：1 / 3 个文件……")
    window.message.tell("字号：24 磅")
    assert window.message._away.interval() >= 8000
    window.message._away.timeout.emit()
    assert window.message.text == "正在整理公告：1 / 3 个文件……"
    window.message.keep("")
    assert not window.message.isVisible()


def test_opening_a_notice_holds_the_window_for_a_moment_only(window: MainWindow, qtbot: QtBot) -> None:
    start = time.process_time()
    window.open_notice(window.contents.all[1].id)
    assert time.process_time() - start < 0.05


def test_a_key_on_the_page_leaves_the_size_of_its_letters_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_Down)  # the focus ring appears: the style sheet is applied anew
    qtbot.wait(50)
    assert window.view.document().defaultFont().pointSize() == window.remembered.now.font_points == 22


@pytest.mark.parametrize("points", [22, 72])
def test_a_very_small_window_keeps_room_for_the_text_and_the_toggle_in_its_place(
    open_window: Opener, qtbot: QtBot, points: int
) -> None:
    window = open_window(Settings(font_points=points), width=420)
    window.resize(420, 700)
    settle(qtbot)
    assert window.view.height() > window.height() / 3
    for button in (
        window.panes.page_bar.buttons["smaller"],
        window.panes.page_bar.buttons["bigger"],
        window.panes.page_bar.buttons["back"],
    ):
        assert button.isVisible()
        assert button.geometry().right() <= window.width()

    def place() -> int:
        return window.height() - window.bar.toggle.mapTo(window, window.bar.toggle.rect().center()).y()

    before = place()
    window.reading.toggle()
    settle(qtbot)
    assert place() == before
    assert window.bar.steps["pause"].isVisible()
    QTest.mouseClick(window.panes.page_bar.buttons["smaller"], Qt.MouseButton.LeftButton)
    assert window.remembered.now.font_points < points

"""What a screen reader is told without being asked: each thing once."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from reader.window import announcing
from reader.window.main_window import MainWindow
from tests.window.conftest import Opener, settle
from tests.window.voices import RecordingVoice

TITLE = "清河市人民政府关于做好秋收工作的通知"


@pytest.fixture
def told() -> Iterator[list[str]]:
    heard: list[str] = []
    announcing.listeners.append(heard.append)
    yield heard
    announcing.listeners.remove(heard.append)


def test_a_page_that_was_opened_is_told_once(told: list[str], open_window: Opener, qtbot: QtBot) -> None:
    window = open_window()
    assert told == [f"已打开：{TITLE}"]
    window.help()
    qtbot.waitUntil(lambda: window.open_id == "help")
    settle(qtbot)
    assert told == [f"已打开：{TITLE}", "已打开：帮助"]


def test_reading_is_told_when_it_begins_and_when_it_is_stopped(
    window: MainWindow, told: list[str], qtbot: QtBot
) -> None:
    window.reading.start(1)
    settle(qtbot)
    window.reading.stop()
    settle(qtbot)
    assert told == ["开始朗读", "已停止朗读"]


def test_the_end_of_the_text_is_told_as_an_end(
    window: MainWindow, told: list[str], voice: RecordingVoice, qtbot: QtBot
) -> None:
    window.reading.start(1)
    while window.reading.active:
        qtbot.waitUntil(lambda: bool(voice.player.queued) or not window.reading.active)
        if voice.player.queued:
            voice.player.hear()
            voice.player.finish()
            settle(qtbot)
    assert told == ["开始朗读", "读完了"]


def test_a_change_of_section_is_not_told(window: MainWindow, told: list[str], qtbot: QtBot) -> None:
    window.reading.start(1)
    window.reading.start(2)
    settle(qtbot)
    assert told == ["开始朗读"]


def test_size_and_hits_are_told_once(window: MainWindow, told: list[str], qtbot: QtBot) -> None:
    window.choices.bigger()
    assert told == ["字号：24 磅"]
    window.top.search.setText("停水")
    qtbot.waitUntil(lambda: len(told) > 1)
    settle(qtbot)
    assert told == ["字号：24 磅", "找到 1 篇公告"]


def test_nothing_is_sent_while_nobody_listens(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", sent.append)
    QAccessible.setActive(False)
    announcing.tell_screen_reader(window, "一行")
    assert sent == []
    QAccessible.setActive(True)
    announcing.tell_screen_reader(window, "一行")
    QAccessible.setActive(False)
    assert [event.message() for event in sent] == ["一行"]  # type: ignore[attr-defined]

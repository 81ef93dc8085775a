"""The cards of a first start: one question each, silent until asked, and never in the way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.window import app
from reader.window.main_window import MainWindow
from reader.window.welcome import SAMPLE, Welcome
from tests.window.conftest import Opener, settle
from tests.window.voices import RecordingVoice


@pytest.fixture(autouse=True)
def _starters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "starters"
    folder.mkdir()
    (folder / "one.txt").write_text("清河市水务局关于停水的通知\n\n各用户：\n\n周六停水。\n", encoding="utf-8")
    monkeypatch.setattr(app, "starter_captures", lambda: folder)
    monkeypatch.setattr(app, "warm_voice", lambda _: None)


@pytest.fixture
def window(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    made = open_window(over=tmp_path / "new")
    app.begin(made, [], first_start=True)
    qtbot.waitUntil(lambda: bool(made.open_id) and not made.importing.busy, timeout=10_000)
    settle(qtbot)
    return made


def cards(window: MainWindow) -> Welcome:
    welcome = window.side_panels.welcome
    assert welcome is not None
    return welcome


def press(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_all_three_cards(window: MainWindow, voice: RecordingVoice) -> None:
    welcome = cards(window)
    assert welcome.isVisible(), "the notice that opened behind them leaves them alone"
    press(welcome.bigger)
    assert window.remembered.now.font_points == 24
    press(welcome.next)
    QTest.mouseClick(welcome.options["theme"]["dark"], Qt.MouseButton.LeftButton)
    assert window.look.theme.name == "dark"
    press(welcome.next)
    assert not welcome.skip.isVisible()
    QTest.mouseClick(welcome.options["rate"]["slow"], Qt.MouseButton.LeftButton)
    assert voice.silent
    press(welcome.listen)
    assert voice.said == [SAMPLE]
    assert welcome.listen.text() == "停止"
    press(welcome.listen)
    assert welcome.listen.text() == "听一听"
    press(welcome.listen)
    press(welcome.next)
    assert not welcome.isVisible()
    assert welcome.listen.text() == "听一听", "the sample ends with the cards"
    assert window.view.isVisible()
    now = window.remembered.now
    assert (now.font_points, now.theme, now.rate, now.greeted) == (24, "dark", "slow", True)


def test_skipped_and_never_asked_again(window: MainWindow, voice: RecordingVoice, open_window: Opener) -> None:
    press(cards(window).skip)
    assert window.view.isVisible()
    assert window.remembered.now.greeted
    app.begin(window, [], first_start=True)
    assert not window.side_panels.shown
    assert voice.silent


def test_back_to_the_card_before(window: MainWindow) -> None:
    welcome = cards(window)
    assert not welcome.back.isVisible()
    press(welcome.next)
    press(welcome.back)
    assert welcome.bigger.isVisible()


def test_choosing_a_notice_turns_away_from_the_cards(window: MainWindow, qtbot: QtBot) -> None:
    window.choose_notice(window.contents.all[0].id)
    assert not cards(window).isVisible()
    assert window.remembered.now.greeted


def test_reading_the_notice_cuts_the_sample(window: MainWindow, voice: RecordingVoice) -> None:
    welcome = cards(window)
    welcome.hear.emit()
    assert welcome.listen.text() == "停止"
    QTest.mouseClick(window.bar.toggle, Qt.MouseButton.LeftButton)
    assert welcome.listen.text() == "听一听"
    assert window.reading.active
    assert len(voice.said) == 2


def test_who_comes_with_files_of_his_own_is_not_asked(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "own.txt").write_text("清河市教育局关于开学的通知\n\n各校：\n\n按时开学。\n", encoding="utf-8")
    window = open_window(over=tmp_path / "new")
    app.begin(window, [tmp_path / "own.txt"], first_start=True)
    qtbot.waitUntil(lambda: not window.importing.busy, timeout=10_000)
    assert not window.side_panels.shown
    known = open_window(Settings(greeted=True), over=tmp_path / "newer")
    app.begin(known, [], first_start=True)
    assert not known.side_panels.shown
    qtbot.waitUntil(lambda: not known.importing.busy, timeout=10_000)

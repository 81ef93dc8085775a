"""指读: the paragraph under the pointer, in a mode that is off until it is asked for."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.window import pointing
from reader.window.main_window import MainWindow
from tests.window.conftest import settle
from tests.window.test_reading import click, hear
from tests.window.test_reading import page_of as shown_page
from tests.window.voices import RecordingVoice


@pytest.fixture
def pointed(window: MainWindow) -> MainWindow:
    """A window in which one may point; its rest is short."""
    window.pointing._rest.setInterval(60)
    return window


def send(window: MainWindow, kind: QEvent.Type, at: QPoint) -> None:
    viewport = window.view.viewport()
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind, QPointF(at), QPointF(viewport.mapToGlobal(at)), button, button, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(viewport, event)


def point_at(window: MainWindow, line: int, *, across: int = 20) -> QPoint:
    view = window.view
    at = view.viewport_point(line) + QPoint(across + 30, 0)
    at.setY(round(view.top_of(view.block(line).position())) - view.verticalScrollBar().value() + 8)
    send(window, QEvent.Type.MouseMove, at)
    return at


def test_off_until_asked_for(pointed: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    button = pointed.bar.modes["point"]
    assert not button.isChecked()
    point_at(pointed, 3)
    settle(qtbot, 0.2)
    assert voice.silent
    click(button)
    assert button.isChecked()
    assert pointed.message.text == pointing.ON
    settle(qtbot, 0.2)
    assert voice.silent  # nothing is read until somebody points


def test_reads_the_paragraph_on_which_the_pointer_rests(
    pointed: MainWindow, voice: RecordingVoice, qtbot: QtBot
) -> None:
    page = shown_page(pointed)
    line = page.regions[1].first + 1
    click(pointed.bar.modes["point"])
    point_at(pointed, line)
    assert voice.silent
    qtbot.waitUntil(lambda: voice.said == [page.lines[line].text])
    assert pointed.reading.region == 1
    hear(pointed, voice, qtbot)
    start, _ = pointed.heard.span or (0, 0)
    assert start == pointed.view.block(line).position()  # the mark stands in that paragraph
    QApplication.sendEvent(pointed.view.viewport(), QEvent(QEvent.Type.Leave))
    settle(qtbot, 0.2)
    assert pointed.reading.active  # leaving does not stop it
    point_at(pointed, line + 2)
    qtbot.waitUntil(lambda: len(voice.said) == 2)
    assert voice.said[1] == page.lines[line + 2].text


def test_a_trembling_hand_does_not_read_again_but_a_press_does(
    pointed: MainWindow, voice: RecordingVoice, qtbot: QtBot
) -> None:
    page = shown_page(pointed)
    line = page.regions[1].first + 1
    click(pointed.bar.modes["point"])
    point_at(pointed, line)
    qtbot.waitUntil(lambda: len(voice.said) == 1)
    pointed.reading.stop()
    for across in (40, 60, 20):
        point_at(pointed, line, across=across)
        settle(qtbot, 0.15)
    assert len(voice.said) == 1
    at = point_at(pointed, line)
    send(pointed, QEvent.Type.MouseButtonPress, at)
    assert len(voice.said) == 1  # on release, so that one can slide away
    send(pointed, QEvent.Type.MouseButtonRelease, at + QPoint(0, 60))
    assert len(voice.said) == 1
    send(pointed, QEvent.Type.MouseButtonPress, at)
    send(pointed, QEvent.Type.MouseButtonRelease, at)
    assert voice.said == [page.lines[line].text] * 2


def test_passing_over_a_paragraph_reads_nothing(pointed: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    pointed.pointing._rest.setInterval(400)
    click(pointed.bar.modes["point"])
    for line in (0, 3, 5, 6, 7):
        point_at(pointed, line)
        settle(qtbot, 0.01)
    QApplication.sendEvent(pointed.view.viewport(), QEvent(QEvent.Type.Leave))
    settle(qtbot, 0.6)
    assert voice.silent


def test_the_facts_strip_and_the_empty_end_are_not_read(
    pointed: MainWindow, voice: RecordingVoice, qtbot: QtBot
) -> None:
    click(pointed.bar.modes["point"])
    assert shown_page(pointed).lines[1].region == -1
    at = point_at(pointed, 1)
    send(pointed, QEvent.Type.MouseButtonPress, at)
    send(pointed, QEvent.Type.MouseButtonRelease, at)
    settle(qtbot, 0.2)
    assert voice.silent


@pytest.mark.parametrize("way", ["button", "escape", "key"])
def test_ending_the_mode_ends_the_reading(pointed: MainWindow, voice: RecordingVoice, qtbot: QtBot, way: str) -> None:
    QTest.keyClick(pointed.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert pointed.pointing.on
    point_at(pointed, 0)
    qtbot.waitUntil(lambda: len(voice.said) == 1)
    if way == "button":
        click(pointed.bar.modes["point"])
    elif way == "escape":
        QTest.keyClick(pointed.view, Qt.Key.Key_Escape)
    else:
        QTest.keyClick(pointed.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert not pointed.pointing.on
    assert not pointed.reading.active
    assert pointed.message.text == pointing.OFF
    point_at(pointed, 3)
    settle(qtbot, 0.2)
    assert len(voice.said) == 1


def test_a_press_of_a_screen_reader_is_a_click(pointed: MainWindow) -> None:
    for name, on in (("point", lambda: pointed.pointing.on), ("caption", lambda: pointed.remembered.now.caption)):
        button = pointed.bar.modes[name]
        for wanted in (True, False):
            button.toggle()  # what Qt's accessibility does for the action "toggle"
            assert (on(), button.isChecked()) == (wanted, wanted)

"""这个词读错了: from the page to the user's own lexicon and back, with nothing said that was not asked for."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.page import page_of
from reader.speech.mending import Candidate, own_words
from reader.window import mend_word
from reader.window.app import application
from reader.window.main_window import MainWindow
from reader.window.mend_panel import HEAR, STOP, MendPanel
from tests.window.conftest import Opener, notice, settle
from tests.window.test_reading import click, hear
from tests.window.voices import RecordingVoice

TEXT = "请银行的人长期参与朝阳大街的调整。"


@pytest.fixture
def window(open_window: Opener, qtbot: QtBot) -> MainWindow:
    """A window over a page on which words may be read in several ways."""
    made = open_window()
    made.view.show_page(page_of(notice(1, 1, TEXT)))
    settle(qtbot)
    assert made.view.page is not None
    assert made.view.page.lines[line_of(made)].text.startswith(TEXT)
    return made


def line_of(window: MainWindow) -> int:
    assert window.view.page is not None
    return next(number for number, line in enumerate(window.view.page.lines) if line.text.startswith(TEXT))


def select(window: MainWindow, word: str, *, caret: bool = False) -> None:
    cursor = window.view.textCursor()
    start = window.view.block(line_of(window)).position() + TEXT.index(word)
    cursor.setPosition(start)
    if not caret:
        cursor.setPosition(start + len(word), QTextCursor.MoveMode.KeepAnchor)
    window.view.setTextCursor(cursor)


def opened(window: MainWindow, qtbot: QtBot, word: str) -> MendPanel:
    qtbot.waitUntil(lambda: window.mend_word.panel is not None and window.mend_word.panel.isVisible(), timeout=30_000)
    panel = window.mend_word.panel
    assert panel is not None
    assert panel.widget().findChildren(QLabel)[0].text() == f"“{word}”该怎么读？"
    return panel


def labels(panel: MendPanel) -> list[str]:
    return [label.accessibleName() or label.text() for label in panel.widget().findChildren(QLabel)]


def test_a_selected_word(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    select(window, "朝阳")
    click(window.panes.page_bar.buttons["mend"])
    panel = opened(window, qtbot, "朝阳")
    assert {"cháo yáng", "zhāo yáng"} <= set(labels(panel))
    assert voice.silent  # opening it says nothing
    assert panel.back is None
    assert [button.text() for button in panel.hear_buttons] == [HEAR] * len(panel.hear_buttons)
    assert len(panel.take_buttons) == len(panel.hear_buttons) - 1  # the first is the one in use


def test_hear_keep_and_forget(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    select(window, "朝阳")
    QTest.keyClick(window.view, Qt.Key.Key_F2)
    panel = opened(window, qtbot, "朝阳")
    click(panel.hear_buttons[1])
    assert len(voice.said) == 1
    assert (panel.hear_buttons[0].text(), panel.hear_buttons[1].text()) == (HEAR, STOP)
    click(panel.hear_buttons[0])  # the other one, at once
    assert len(voice.said) == 2
    assert voice.said[0] != voice.said[1]
    assert (panel.hear_buttons[0].text(), panel.hear_buttons[1].text()) == (STOP, HEAR)
    click(panel.hear_buttons[0])
    assert len(voice.said) == 2
    assert panel.hear_buttons[0].text() == HEAR
    click(panel.hear_buttons[0])
    hear(window, voice, qtbot)
    voice.player.finish()
    qtbot.waitUntil(lambda: panel.hear_buttons[0].text() == HEAR)
    kept = labels(panel)[labels(panel).index("现在这样读") + 1]
    click(panel.take_buttons[0])
    assert not panel.isVisible()
    assert window.view.isVisible()
    assert [entry.word for entry in own_words()] == ["朝阳"]
    assert f"“朝阳”读 {kept}" in window.message.text
    QTest.keyClick(window.view, Qt.Key.Key_F2)
    qtbot.waitUntil(panel.isVisible, timeout=30_000)
    assert labels(panel)[1] == kept
    assert panel.back is not None
    click(panel.back)
    assert own_words() == ()
    assert "改回去了" in window.message.text


@pytest.mark.parametrize("place", ["银", "行"])
def test_the_word_at_the_cursor(window: MainWindow, qtbot: QtBot, place: str) -> None:
    select(window, place, caret=True)
    window.mend_word.open()
    opened(window, qtbot, "银行")


def test_the_word_that_is_heard(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    page = window.view.page
    assert page is not None
    region = page.lines[line_of(window)].region
    window.reading.start(region)
    hear(window, voice, qtbot)
    start = page.reading_text(region).index("参与")
    window.reading._on_word(start, start + 1)
    QTest.keyClick(window.view, Qt.Key.Key_F2)
    assert voice.player.calls[-1] == "pause"
    opened(window, qtbot, "参与")
    assert window.reading.paused  # nothing was stopped: 继续 goes on


def test_a_held_reading_goes_on_with_the_new_reading(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    window.reading.start(1)
    hear(window, voice, qtbot)
    select(window, "朝阳")
    window.mend_word.open()
    panel = opened(window, qtbot, "朝阳")
    click(panel.take_buttons[0])
    assert window.reading.paused
    asked = len(voice.worker.spoken)
    window.reading.pause_or_resume()
    assert len(voice.worker.spoken) > asked  # made anew, from the beginning of the sentence
    hear(window, voice, qtbot)
    window.reading.pause_or_resume()
    window.reading.pause_or_resume()
    assert voice.player.calls[-1] == "resume"  # and only once


def test_the_buttons_stand_below_each_other_and_nothing_is_cut(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(font_points=72))
    window.view.show_page(page_of(notice(1, 1, TEXT)))
    settle(qtbot)
    select(window, "参与朝阳")
    window.mend_word.open()
    panel = opened(window, qtbot, "参与朝阳")
    settle(qtbot)
    assert len({button.x() for button in panel.hear_buttons}) == 1
    window.resize(340, 700)
    settle(qtbot)
    inside = panel.widget()
    assert inside.width() <= panel.viewport().width()
    for label in inside.findChildren(QLabel):
        assert label.width() >= label.minimumSizeHint().width()
        assert label.height() >= label.heightForWidth(label.width())
    for button in (*panel.hear_buttons, *panel.take_buttons):
        assert button.x() + button.width() <= button.parentWidget().width()


def test_it_does_not_push_in_between(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    select(window, "朝阳")
    window.mend_word.open()
    window.reading.start(0)  # before the readings were found
    qtbot.waitUntil(lambda: window.message.text != mend_word.LOOKING, timeout=30_000)
    settle(qtbot)
    assert window.mend_word.panel is None
    assert window.reading.active


def test_two_presses_choose_a_word(window: MainWindow, qtbot: QtBot) -> None:
    view = window.view
    block = view.block(line_of(window))
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + TEXT.index("参与") + 1)
    at = view.cursorRect(cursor).center() + QPoint(3, 0)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: view.textCursor().selectedText() == "参与", timeout=30_000)


def test_the_menu_of_a_place(window: MainWindow, qtbot: QtBot) -> None:
    view = window.view
    block = view.block(line_of(window))
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + TEXT.index("调整") + 1)
    menu = window.mend_word.menu_at(view.cursorRect(cursor).center() + QPoint(3, 0))
    action = next(action for action in menu.actions() if action.text() == mend_word.MENU)
    action.trigger()
    opened(window, qtbot, "调整")
    menu.deleteLater()


@pytest.mark.parametrize("what", ["nothing", "sentence", "sign"])
def test_a_choice_that_is_no_word_is_told_so(window: MainWindow, qtbot: QtBot, what: str) -> None:
    if what == "sentence":
        select(window, TEXT)
    elif what == "sign":
        select(window, "。", caret=True)
    else:
        window.view.page = None
        assert window.mend_word.chosen() is None
    window.mend_word.open()
    qtbot.waitUntil(lambda: window.message.text == mend_word.NO_WORD, timeout=30_000)
    assert window.mend_word.panel is None


def test_a_file_that_cannot_be_written_is_told(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.base.errors import SpeechError

    def fail(_word: str, _pinyin: str) -> None:
        raise SpeechError("没能写入自己的读音表。")

    select(window, "朝阳")
    window.mend_word.open()
    panel = opened(window, qtbot, "朝阳")
    monkeypatch.setattr("reader.speech.mending.mend", fail)
    click(panel.take_buttons[0])
    assert window.message.text == "没能写入自己的读音表。"
    assert panel.isVisible()


def test_of_a_long_word_one_sees_what_there_is_to_choose(qtbot: QtBot) -> None:
    application()
    panel = MendPanel()
    qtbot.addWidget(panel)
    readings = [Candidate(tuple(marked.split()), marked, "") for marked in ("qīng hé shì", "qīng hè shì")]
    panel.show_word("清河市", readings, mended=False)
    now, other = panel.findChildren(QLabel, "sounds")
    assert "<b>" not in now.text(), "what is in use differs from nothing"
    assert other.text() == "qīng <b><u>hè</u></b> shì"
    assert other.accessibleName() == "qīng hè shì"
    assert panel.take_buttons[0].parentWidget() is panel.hear_buttons[1].parentWidget(), "they break into no two rows"

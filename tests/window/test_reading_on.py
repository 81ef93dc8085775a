"""连读: from the current region to the end of the page, each line once, and only when asked."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.notice import Section
from reader.page import Page, page_of
from reader.window.main_window import MainWindow
from reader.window.reading import own_text
from tests.window.conftest import notice, settle
from tests.window.test_reading import click, hear
from tests.window.test_reading import page_of as shown_page
from tests.window.voices import RecordingVoice


def finish_all(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> list[int]:
    """Hear everything to its end; the regions that were read, in order."""
    regions: list[int] = []
    while window.reading.active:
        hear(window, voice, qtbot)
        if window.reading.region not in regions[-1:]:
            regions.append(window.reading.region)
        voice.player.finish()
        settle(qtbot, 0.02)
    return regions


def test_reads_every_region_from_the_current_one_on(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    button = window.bar.modes["read_on"]
    click(button)
    assert (voice.said, button.isChecked()) == (["from 0"], True)
    assert finish_all(window, voice, qtbot) == [0, 1, 2, 3]
    assert not button.isChecked()
    assert window.bar.toggle.text() == "朗读"
    spoken = "".join(voice.worker.spoken)
    places = [spoken.index(words) for words in ("现就做好秋收工作", "加强领导", "油料要备足", "九月一日")]
    assert places == sorted(places)


def test_begins_where_the_cursor_is_and_takes_mark_and_button_along(
    window: MainWindow, voice: RecordingVoice, qtbot: QtBot
) -> None:
    cursor = window.view.textCursor()
    cursor.setPosition(window.view.block(shown_page(window).regions[1].first).position() + 1)
    window.view.setTextCursor(cursor)
    QTest.keyClick(window.view, Qt.Key.Key_F4)
    hear(window, voice, qtbot)
    assert window.section_buttons.buttons[1].text() == "停止"
    while window.reading.region == 1:
        voice.player.finish()
        hear(window, voice, qtbot)
    assert window.reading.region == 2
    assert [button.text() for button in window.section_buttons.buttons] == ["读这一段", "读这一段", "停止", "读这一段"]
    assert window.heard.span is not None
    assert window.heard.span[0] >= window.view.block(shown_page(window).regions[2].first).position()


def test_a_second_press_stops_and_so_does_the_toggle(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    for stop in (window.bar.modes["read_on"], window.bar.toggle):
        click(window.bar.modes["read_on"])
        hear(window, voice, qtbot)
        assert window.reading.on
        click(stop)
        assert voice.player.calls[-1] == "stop"
        assert not window.reading.active
        assert not window.bar.modes["read_on"].isChecked()
        settle(qtbot, 0.05)
    assert voice.said == ["from 0", "from 0"]


def test_goes_on_from_the_sentence_that_is_heard(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    window.reading.start(1)
    hear(window, voice, qtbot)
    voice.player.finish()
    hear(window, voice, qtbot)
    span = window.heard.span
    voice.worker.spoken.clear()
    click(window.bar.modes["read_on"])
    hear(window, voice, qtbot)
    assert window.heard.span == span
    assert "加强领导" not in "".join(voice.worker.spoken)
    assert finish_all(window, voice, qtbot) == [1, 2, 3]


def test_a_heading_with_parts_below_it_is_read_once(window: MainWindow, voice: RecordingVoice, qtbot: QtBot) -> None:
    parts = (
        Section(1, "一、", "总的要求", (), "printed"),
        Section(2, "（一）", "第一部分", ("先看第一部分。",), "printed"),
        Section(2, "（二）", "第二部分", ("再看第二部分。",), "printed"),
    )
    page = page_of(replace(notice(0), sections=parts))
    whole = next(number for number, region in enumerate(page.regions) if "总的要求" in region.name)
    assert "再看第二部分" in page.reading_text(whole)
    texts = [own_text(page, number) for number in range(len(page.regions))]
    assert "\n".join(texts).count("再看第二部分") == 1
    assert [line for text in texts for line in text.split("\n")] == lines_read(page)
    window.view.show_page(page)
    settle(qtbot)
    window.reading.start(whole)
    while "第二部分" not in heard_text(window):
        hear(window, voice, qtbot)
        if "第二部分" not in heard_text(window):
            voice.player.finish()
    heard = heard_text(window)
    click(window.bar.modes["read_on"])
    hear(window, voice, qtbot)
    assert heard_text(window) == heard
    assert window.reading.region == whole + 2


def lines_read(page: Page) -> list[str]:
    return [line.text for line in page.lines if line.region >= 0]


def heard_text(window: MainWindow) -> str:
    start, end = window.heard.span or (0, 0)
    return window.view.document().toPlainText()[start:end]

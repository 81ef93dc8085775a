"""A choice of voices where there is one, and nothing about it where there is none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.speech.voices import VoiceChoice
from reader.window.voice_options import has_slow_voice, voice_options, why_not
from tests.window.conftest import Opener, settle
from tests.window.test_reading import click, hear
from tests.window.voices import RecordingVoice

QUICK = VoiceChoice("pyttsx3", "普通话", "pyttsx3", True, True)
SILENT = VoiceChoice("silent", "静音", "silent", True, True)
SLOW = VoiceChoice("zf_xiaoxiao", "晓晓", "neural", False, True)
BROKEN = VoiceChoice("zf_xiaoxiao", "晓晓", "neural", False, False, "pip install x")


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[VoiceChoice]:
    voices = [QUICK, SILENT]
    monkeypatch.setattr("reader.speech.voices.voice_choices", lambda: tuple(voices))
    return voices


def test_one_voice_is_no_choice(installed: list[VoiceChoice]) -> None:
    assert voice_options("") == ()
    installed.insert(1, BROKEN)
    assert voice_options("") == ()
    assert not has_slow_voice()


def test_more_voices_are_one(installed: list[VoiceChoice]) -> None:
    installed.insert(1, SLOW)
    assert voice_options("") == (("", "普通话"), ("zf_xiaoxiao", "晓晓（自然，较慢）"), ("silent", "静音"))
    assert has_slow_voice()


def test_whoever_has_silence_finds_the_way_back(installed: list[VoiceChoice]) -> None:
    assert [key for key, _ in voice_options("silent")] == ["", "silent"]


def test_a_voice_that_cannot_be_used_is_told_with_what_to_do(installed: list[VoiceChoice]) -> None:
    assert why_not("") == why_not("silent") == ""
    installed.insert(1, BROKEN)
    assert "pip install x" in why_not("zf_xiaoxiao")
    assert "先用普通的声音" in why_not("zf_nobody")


def test_the_row_of_the_settings(
    open_window: Opener, voice: RecordingVoice, qtbot: QtBot, installed: list[VoiceChoice]
) -> None:
    installed.insert(1, SLOW)
    window = open_window()
    click(window.bar.toggle)
    hear(window, voice, qtbot)
    window.side_panels.settings()
    page = window.side_panels.settings_page
    assert page is not None
    buttons = page.options["voice"]
    assert buttons[""].isChecked()
    settle(qtbot)
    QTest.mouseClick(buttons["zf_xiaoxiao"], Qt.MouseButton.LeftButton)
    assert window.remembered.now.voice == "zf_xiaoxiao"
    assert voice.closed == 1  # the old one is gone, silent
    assert not window.reading.active
    assert len(voice.said) == 1  # and nobody asked the new one for anything
    click(window.bar.toggle)
    assert len(voice.said) == 2


def test_no_row_where_there_is_no_choice(open_window: Opener, installed: list[VoiceChoice]) -> None:
    window = open_window()
    window.side_panels.settings()
    page = window.side_panels.settings_page
    assert page is not None
    assert not {"voice", "quick_voice_when_late"} & set(page.options)


def test_the_window_opens_the_voice_of_the_settings(monkeypatch: pytest.MonkeyPatch, voice: RecordingVoice) -> None:
    from reader.window import voice as voices

    opened: list[tuple[str, bool]] = []

    def open_voice(post: object, events: object, key: str = "", *, quick_when_late: bool = False) -> object:
        opened.append((key, quick_when_late))
        return voice(post, events)  # type: ignore[arg-type]

    monkeypatch.setattr(voices, "open_voice", open_voice)
    now = Settings(voice="silent", quick_voice_when_late=True)
    events = voices.VoiceEvents(*[lambda *_: None] * 5)
    voices.voice_of(lambda: now)(lambda _: None, events)
    assert opened == [("silent", True)]

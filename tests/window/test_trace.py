"""The trace has what was heard, with its offsets, and what a screen reader was told, in the order of time."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.window.main_window import MainWindow
from reader.window.trace import Trace
from tests.window.conftest import settle
from tests.window.voices import RecordingVoice


def test_a_trace_tells_what_was_heard_and_announced(
    window: MainWindow, voice: RecordingVoice, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "trace.jsonl"
    trace = Trace(window, file)
    window.reading.start(1)
    qtbot.waitUntil(lambda: bool(voice.player.queued))
    voice.player.hear()
    settle(qtbot)
    window.choices.bigger()
    window.top.search.setFocus()
    window.reading.stop()
    trace.close()
    window.choices.smaller()
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert [line["at"] for line in lines] == sorted(line["at"] for line in lines)
    told = [line["text"] for line in lines if line["what"] == "announcement"]
    assert told == ["开始朗读", "字号：24 磅", "已停止朗读"]
    heard = next(line for line in lines if line["what"] == "sentence")
    page = window.view.page
    assert page is not None
    assert heard["text"] == page.reading_text(1)[heard["start"] : heard["end"]]
    assert heard["text"].startswith("一、加强领导")
    assert [(line["region"], line["outcome"]) for line in lines if line["what"] == "reading"] == [
        (1, ""),
        (-1, "stopped"),
    ]
    assert [line["checked"] for line in lines if line["what"] == "state"] == [True, False]
    focus = [line["name"] for line in lines if line["what"] == "focus"]
    assert focus in (["搜索公告"], []), "a screen in memory may not give focus"


def test_a_file_that_cannot_be_written_is_an_error(window: MainWindow, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no-such"):
        Trace(window, tmp_path / "no-such" / "trace.jsonl")

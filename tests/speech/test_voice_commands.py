import json
import wave
from pathlib import Path

import pytest

from reader.base import settings
from reader.base.errors import BadInputError
from reader.library import Library
from reader.speech import voice_commands
from reader.speech.prepare import Prepared

NOTICE = "停水公告（示例）\n\n明天上午停水，请储水。\n\n示例市供水公司\n\n2026年1月8日\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    (tmp_path / "notice.txt").write_text(NOTICE, encoding="utf-8")
    with Library(tmp_path / "library") as opened:
        opened.import_paths([tmp_path / "notice.txt"])
    return tmp_path / "library"


def quiet(_done: int, _total: int, _name: str) -> None:
    return


def prepare(library: Path, notice: str | None, voice: str | None = None) -> tuple[int, str]:
    said: list[str] = []
    status = voice_commands.prepare_notices(library, notice, voice, None, tell=said.append, progress=quiet)
    return status, "\n".join(said)


def test_voices_are_listed_with_their_engine_and_whether_they_can_be_heard() -> None:
    said: list[str] = []
    assert voice_commands.list_voices(said.append) == 0
    assert said[0].startswith("* pyttsx3")
    assert "可以试听" in said[0]
    settings.save(settings.Settings().changed(voice="silent"))
    said.clear()
    voice_commands.list_voices(said.append, as_json=True)
    listed = json.loads(said[0])["voices"]
    assert [(one["key"], one["chosen"]) for one in listed] == [("pyttsx3", False), ("silent", True)]
    assert all(one.keys() == {"key", "name", "engine", "quick", "works", "mend", "chosen"} for one in listed)


def test_a_voice_without_its_engine_says_how_to_mend_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "espeakng_loader", None)
    said: list[str] = []
    voice_commands.list_voices(said.append)
    assert "pip install" in said[0]
    with pytest.raises(BadInputError, match="pip install"):
        voice_commands.known_voice("")


def test_a_quick_voice_needs_no_preparing(library: Path) -> None:
    status, said = prepare(library, "1")
    assert status == 0
    assert "不用准备" in said
    with pytest.raises(BadInputError, match="没有名为"):
        prepare(library, "1", "nobody")


@pytest.fixture
def neural(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A slow voice whose engine is left out; gives what it was asked to prepare."""
    asked: list[str] = []

    def prepare_voice(texts, voice, rate, *, progress):  # type: ignore[no-untyped-def]
        asked.extend(texts)
        prepared = Prepared(total=4, there=1)
        for prepared.made in range(1, 4):
            progress(prepared)
            if voice == "stopped" and prepared.made == 2:
                raise KeyboardInterrupt
        return prepared

    monkeypatch.setattr(voice_commands, "known_voice", lambda key: key)
    monkeypatch.setattr(voice_commands, "is_neural", lambda key: True)
    monkeypatch.setattr(voice_commands, "prepare_voice", prepare_voice)
    return asked


@pytest.mark.parametrize("notice", ["1", None])
def test_what_is_prepared_is_what_the_window_gives_to_the_voice(
    library: Path, neural: list[str], notice: str | None
) -> None:
    from reader.page import page_of

    status, said = prepare(library, notice, "zf")
    assert status == 0
    assert "4/4" in said
    with Library(library) as opened:
        page = page_of(opened.notice("1"))
    assert neural == [page.reading_text(region) for region in range(len(page.regions))]


def test_a_stopped_preparation_says_how_far_it_came(library: Path, neural: list[str]) -> None:
    status, said = prepare(library, "1", "stopped")
    assert status == 130
    assert "3/4" in said
    assert "接着做" in said


def test_an_unknown_notice_and_an_empty_library_are_one_line(library: Path, neural: list[str], tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="没有编号"):
        prepare(library, "99", "zf")
    with pytest.raises(BadInputError, match="还没有公告"):
        prepare(tmp_path / "empty", None, "zf")


def test_a_file_is_spoken_with_the_voice_that_was_named(tmp_path: Path) -> None:
    cues = voice_commands.save_with("第一句话。", tmp_path / "out.wav", "silent")
    assert len(cues) == 1
    with wave.open(str(tmp_path / "out.wav")) as stream:
        assert not any(stream.readframes(stream.getnframes()))
    with pytest.raises(BadInputError, match="没有名为"):
        voice_commands.save_with("第一句话。", tmp_path / "out.wav", "nobody")

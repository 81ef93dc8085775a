import wave
from pathlib import Path

import pytest

from reader.base.errors import BadInputError, SpeechError
from reader.speech import checks, save_speech
from reader.speech.worker import SpeechWorker


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


TEXT = "标题\n第一句话，说的是2025年。第二句话。"


@pytest.mark.parametrize("engine", ["silent", "pyttsx3"])
def test_a_text_becomes_a_file_with_cues(folder: Path, engine: str) -> None:
    path = folder / "out.wav"
    cues = save_speech(TEXT, path, engine=engine)
    with wave.open(str(path)) as stream:
        seconds = stream.getnframes() / stream.getframerate()
        assert (stream.getnchannels(), stream.getsampwidth()) == (1, 2)
    assert [TEXT[cue["from"] : cue["to"]] for cue in cues] == ["标题", "第一句话，说的是2025年。", "第二句话。"]
    assert all(a["end"] < b["start"] for a, b in zip(cues, cues[1:], strict=False))  # noqa: RUF007
    assert cues[0]["start"] == 0
    assert cues[-1]["end"] <= seconds
    assert list(folder.iterdir()) == [path]


def test_nothing_to_say_is_an_error_and_makes_no_file(folder: Path) -> None:
    with pytest.raises(BadInputError):
        save_speech("……", folder / "out.wav", engine="silent")
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_not_there_is_one_line(folder: Path) -> None:
    with pytest.raises(BadInputError, match="不能写入"):
        save_speech("好。", folder / "no" / "out.wav", engine="silent")


def test_an_engine_that_fails_leaves_no_half_file(folder: Path) -> None:
    worker = SpeechWorker(engine="没有")
    try:
        with pytest.raises(SpeechError, match="没有名为"):
            save_speech("好。", folder / "out.wav", worker=worker)
    finally:
        worker.close()
    assert list(folder.iterdir()) == []


def test_checks_say_what_is_there_and_how_to_mend_what_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    found = checks()
    assert [check.name for check in found] == ["朗读引擎", "中文语音"]
    assert all(check.ok and check.found and not check.mend for check in found)
    monkeypatch.setitem(__import__("sys").modules, "espeakng_loader", None)
    missing = checks()
    assert [check.ok for check in missing] == [False, False]
    assert all(check.mend.startswith("pip install") for check in missing)


def test_a_voice_without_chinese_is_noticed(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    from reader.speech import espeak_library

    library, _data = espeak_library.library_files()
    monkeypatch.setattr(espeak_library, "library_files", lambda: (library, folder))
    assert [check.ok for check in checks()] == [True, False]

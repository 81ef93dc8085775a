import sys
import wave
from pathlib import Path
from typing import Any

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
    assert [cue["text"] for cue in cues] == ["标题", "第一句话，说的是2025年。", "第二句话。"]
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


@pytest.mark.parametrize("name", ["notice.mp3", "notice", "notice.wav.ogg"])
def test_what_is_no_wav_file_by_name_is_not_written(folder: Path, name: str) -> None:
    with pytest.raises(BadInputError, match=r"\.wav"):
        save_speech("好。", folder / name, engine="silent")
    assert list(folder.iterdir()) == []


def test_a_folder_of_that_name_is_one_line(folder: Path) -> None:
    (folder / "out.wav").mkdir()
    with pytest.raises(BadInputError, match="不能写入"):
        save_speech("好。", folder / "out.wav", engine="silent")
    assert list(folder.iterdir()) == [folder / "out.wav"]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of this kind")
def test_a_disk_that_fills_up_is_one_line_and_leaves_nothing(folder: Path) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(BadInputError, match="不能写入"):
            save_speech("这是一句相当长的话，写满了磁盘。" * 5, folder / "out.wav", engine="silent")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(folder.iterdir()) == []


def test_what_no_wav_file_can_hold_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.speech.save._LARGEST_BYTES", 200_000)
    with pytest.raises(BadInputError, match="--section"):
        save_speech("这是一句话。" * 20, folder / "out.wav", engine="silent")
    assert list(folder.iterdir()) == []


def test_the_file_grows_while_it_is_spoken(folder: Path) -> None:
    """Nothing is collected in memory: each sentence is on the disk before the next is asked for."""
    sizes: list[int] = []

    class Watching(SpeechWorker):
        def request(self, request: int, *rest: Any) -> None:
            partial = folder / "out.wav.part"
            sizes.append(partial.stat().st_size if partial.exists() else -1)
            super().request(request, *rest)

    worker = Watching("silent")
    try:
        save_speech("这是一句话，有二十几个字才看得出来长短。" * 12, folder / "out.wav", worker=worker)
    finally:
        worker.close()
    assert len(sizes) == 12
    assert sizes[-1] > 9 / 12 * (folder / "out.wav").stat().st_size


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

"""What the real engine process says when something it needs is not there, and what it makes of odd texts."""

import queue
import shutil
import sys
import tempfile
import textwrap
import wave
from pathlib import Path

import pytest

from reader.speech import save_speech, scratch
from reader.speech.model import Audio
from reader.speech.worker import UNREADABLE, SpeechWorker

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the voices of Windows and macOS are not measured")


FOUND = "found = espeak_library.library_files();"


def ask(command: list[str] | None, spoken: str = "你好。", answer_seconds: float = 20.0) -> Audio | str:
    answers: queue.SimpleQueue[Audio | str] = queue.SimpleQueue()
    worker = SpeechWorker(command=command, answer_seconds=answer_seconds)
    worker.request(1, spoken, "normal", lambda _n, audio: answers.put(audio), lambda _n, line: answers.put(line))
    try:
        return answers.get(timeout=90)
    finally:
        worker.close()


def process(change: str) -> list[str]:
    """An engine process that differs from the real one in one thing."""
    program = """
        import os
        from pathlib import Path
        from reader.speech import espeak_library, scratch
        from reader.speech.engine_process import main
        {change}
        os._exit(main("pyttsx3"))
    """
    return [sys.executable, "-c", textwrap.dedent(program).replace("{change}", change)]


def test_the_process_used_here_speaks_where_nothing_is_missing() -> None:
    assert isinstance(ask(process("")), Audio)


def test_no_chinese_voice_is_one_line(tmp_path: Path) -> None:
    from reader.speech.espeak_library import library_files

    data = tmp_path / "data"
    shutil.copytree(library_files()[1], data)
    (data / "cmn_dict").unlink()
    answer = ask(process(f"{FOUND} espeak_library.library_files = lambda: (found[0], Path({str(data)!r}))"))
    assert isinstance(answer, str)
    assert "中文语音" in answer
    assert "pip install" in answer


def test_no_engine_library_is_one_line(tmp_path: Path) -> None:
    answer = ask(
        process(f"{FOUND} espeak_library.library_files = lambda: (Path({str(tmp_path)!r}, 'no.so'), found[1])")
    )
    assert isinstance(answer, str)
    assert "无法装入" in answer


def test_pyttsx3_missing_is_one_line() -> None:
    answer = ask(process("import sys; sys.modules['pyttsx3'] = None"))
    assert isinstance(answer, str)
    assert "pip install pyttsx3" in answer


@pytest.mark.parametrize("folder", ["/nonexistent", "/proc"])
def test_a_temporary_folder_that_cannot_be_written_is_one_line_where_memory_files_are_missing(folder: str) -> None:
    change = f"scratch.in_memory = lambda: False; os.environ[scratch.FOLDER_VARIABLE] = {folder!r}"
    answer = ask(process(change))
    assert isinstance(answer, str)
    assert "临时文件夹不能写入" in answer


def test_a_full_temporary_folder_is_one_line_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A limit of the size of a file stands for the disk that is full."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setattr(scratch, "in_memory", lambda: False)
    change = (
        "scratch.in_memory = lambda: False; import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))"
    )
    # Never taken for a sentence without sound; which line depends on whether pyttsx3 outlives the failed write.
    assert ask(process(change), answer_seconds=2.0) in ("朗读引擎没有给出声音。", UNREADABLE)
    assert list(temporary.iterdir()) == []


def test_a_file_cut_off_behind_its_header_is_no_sentence_without_sound() -> None:
    change = "from reader.speech import pyttsx3_engine; pyttsx3_engine.read_sound = lambda path: (b'', 22050)"
    assert ask(process(change)) == "朗读引擎没有给出声音。"


ODD = {
    "dots": "……",
    "dots among words": "现就有关事项通知如下……特此通知。",
    "emoji": "请大家注意安全\U0001f600，按时到场\U0001f468\u200d\U0001f469\u200d\U0001f467。",
    "beyond the BMP": "𪚥𠮷家的店在三楼。",
    "control characters": "第一句\x00\x07\x1b[31m话。第二\x7f句话\u2028第三句话。",
    "mixed scripts": "Привет，ภาษาไทย，こんにちは、שלום，你好 Wi-Fi 5G α≥β。",
    "joined and directed": "\u202e反\u202c着写的\u200b字\ufeff。",
    "lone surrogate": "一个\ud83d半边的字。",
}


@pytest.mark.parametrize("name", ODD)
def test_odd_texts_are_said_as_far_as_they_can_be(name: str, tmp_path: Path) -> None:
    from reader.base.errors import BadInputError

    target = tmp_path / "odd.wav"
    if name == "dots":
        with pytest.raises(BadInputError, match="没有可以朗读"):
            save_speech(ODD[name], target)
        return
    cues = save_speech(ODD[name], target)
    assert cues
    with wave.open(str(target)) as stream:
        assert stream.getnframes() > stream.getframerate() / 2


def test_ten_thousand_characters_without_a_full_stop_begin_at_once(tmp_path: Path) -> None:
    import time

    from reader.speech.utterances import iter_utterances

    text = "各单位要认真落实工作要求" * 840
    began = time.process_time()
    first = next(iter_utterances(text))
    one = time.process_time() - began
    assert len(first.spoken) <= 25
    began = time.process_time()
    everything = list(iter_utterances(text))
    assert one < 0.5 * (time.process_time() - began), "the first piece does not wait for the last"
    assert "".join(piece.spoken for piece in everything) == text
    assert isinstance(ask(None, everything[-1].spoken), Audio)

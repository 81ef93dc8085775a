import hashlib
import zipfile
from pathlib import Path

import pytest

from reader.base.errors import BadInputError
from reader.speech import voice_pack
from reader.speech.model import Voice

MODEL, XIAO, YUN = b"model" * 100, b"x" * 64, b"y" * 64


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small files in the place of the real ones."""

    def digest(content: bytes) -> str:
        return hashlib.sha256(content).hexdigest()

    monkeypatch.setattr(voice_pack, "MODELS", {digest(MODEL): len(MODEL)})
    monkeypatch.setattr(voice_pack, "VOICE_BYTES", 64)
    known = {digest(XIAO): Voice("zf_xiao", "小", "zh-CN"), digest(YUN): Voice("zm_yun", "云", "zh-CN")}
    monkeypatch.setattr(voice_pack, "VOICES", known)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "download"
    (folder / "voices").mkdir(parents=True)
    (folder / "kokoro.onnx").write_bytes(MODEL)
    (folder / "voices" / "any name.bin").write_bytes(XIAO)
    (folder / "vocab.json").write_text("{}")
    return folder


def stored() -> list[str]:
    return sorted(path.name for path in voice_pack.folder().iterdir())


def test_a_folder_becomes_voices(source: Path) -> None:
    assert voice_pack.installed() is None
    assert [voice.key for voice in voice_pack.add(source)] == ["zf_xiao"]
    pack = voice_pack.installed()
    assert pack is not None
    assert [voice.key for voice in pack.voices] == ["zf_xiao"]
    assert pack.voice_file("zf_xiao").read_bytes() == XIAO
    assert stored() == [voice_pack.MODEL_NAME, "zf_xiao.bin"]


def test_a_zip_and_later_a_single_voice(source: Path, tmp_path: Path) -> None:
    archive = tmp_path / "voices.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        for path in source.rglob("*.*"):
            opened.write(path, f"../../{path.name}")
    voice_pack.add(archive)
    assert stored() == [voice_pack.MODEL_NAME, "zf_xiao.bin"]
    one = tmp_path / "yun.bin"
    one.write_bytes(YUN)
    assert [voice.key for voice in voice_pack.add(one)] == ["zm_yun"]
    pack = voice_pack.installed()
    assert pack is not None
    assert [voice.key for voice in pack.voices] == ["zf_xiao", "zm_yun"]


def test_one_damaged_file_and_nothing_is_added(source: Path) -> None:
    (source / "voices" / "zz.bin").write_bytes(YUN[:-1] + b"!")
    with pytest.raises(BadInputError, match=r"zz\.bin .*损坏"):
        voice_pack.add(source)
    assert stored() == []
    assert voice_pack.installed() is None


def test_what_can_be_wrong_is_one_line(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInputError, match="找不到"):
        voice_pack.add(tmp_path / "nowhere")
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(BadInputError, match="没有语音文件"):
        voice_pack.add(empty)
    (source / "kokoro.onnx").unlink()
    with pytest.raises(BadInputError, match="没有语音模型"):
        voice_pack.add(source)
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK\3\4 nothing")
    with pytest.raises(BadInputError, match="zip"):
        voice_pack.add(broken)
    monkeypatch.setattr(voice_pack, "_LARGEST", 10)
    with pytest.raises(BadInputError, match="太大"):
        voice_pack.add(source)
    assert stored() == []


def test_a_place_that_cannot_be_written_is_one_line(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = source / "vocab.json"  # a file where the folder should be
    monkeypatch.setattr(voice_pack, "data_folder", lambda: taken)
    with pytest.raises(BadInputError, match="不能读写"):
        voice_pack.add(source)


def test_a_file_that_was_cut_off_later_is_no_voice(source: Path) -> None:
    voice_pack.add(source)
    (voice_pack.folder() / "zf_xiao.bin").write_bytes(XIAO[:10])
    pack = voice_pack.installed()
    assert pack is not None
    assert pack.voices == ()
    (voice_pack.folder() / voice_pack.MODEL_NAME).write_bytes(MODEL[:10])
    assert voice_pack.installed() is None

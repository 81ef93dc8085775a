import array
import struct
import wave
from pathlib import Path

import pytest

from reader.speech.sound_files import SoundFileError, read_sound, trimmed

SAMPLES = array.array("h", [0, 100, -100, 32767, -32768])


def aiff(samples: array.array, kind: bytes = b"AIFF", order: str = ">", channels: int = 1) -> bytes:  # type: ignore[type-arg]
    rate = struct.pack(">HQ", 16383 + 14, 22050 * 2**49)
    common = struct.pack(">hIh", channels, len(samples) // channels, 16) + rate
    if kind == b"AIFC":
        common += b"sowt\x00\x00"
    body = struct.pack(f"{order}{len(samples)}h", *samples)
    chunks = b"COMM" + struct.pack(">I", len(common)) + common
    chunks += b"SSND" + struct.pack(">I", len(body) + 8) + bytes(8) + body
    return b"FORM" + struct.pack(">I", len(chunks) + 4) + kind + chunks


def test_wave(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    with wave.open(str(path), "wb") as stream:
        stream.setnchannels(2)
        stream.setsampwidth(2)
        stream.setframerate(16000)
        stream.writeframes(array.array("h", [1, 9, 2, 9, 3, 9]).tobytes())
    assert read_sound(path) == (array.array("h", [1, 2, 3]).tobytes(), 16000)


@pytest.mark.parametrize(("kind", "order"), [(b"AIFF", ">"), (b"AIFC", "<")])
def test_aiff_whatever_the_name_says(tmp_path: Path, kind: bytes, order: str) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(aiff(SAMPLES, kind, order))
    assert read_sound(path) == (SAMPLES.tobytes(), 22050)


@pytest.mark.parametrize("content", [b"", b"RIFF", b"RIFF\x24\0\0\0WAVEfmt ", b"FORM\0\0\0\0AIFF", b"nothing"])
def test_what_is_no_sound_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(content)
    with pytest.raises(SoundFileError):
        read_sound(path)


def test_silence_at_the_ends_is_cut_and_the_front_is_told() -> None:
    sound = array.array("h", [0] * 22050 + [8000] * 2205 + [0] * 22050)
    pcm, cut = trimmed(sound.tobytes(), 22050)
    assert cut == pytest.approx(0.99, abs=0.005)
    assert len(pcm) / 2 / 22050 == pytest.approx(0.12, abs=0.005)
    assert trimmed(bytes(2000), 22050) == (b"", 0.0)


def test_a_file_that_was_cut_off_is_no_sound(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    with wave.open(str(path), "wb") as stream:
        stream.setparams((1, 2, 22050, 0, "NONE", ""))
        stream.writeframes(b"\1\2" * 1000)
    assert read_sound(path)[0] == b"\1\2" * 1000
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(SoundFileError):
        read_sound(path)

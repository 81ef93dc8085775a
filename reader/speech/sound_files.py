"""Reads the sound that engines write to files: RIFF/WAVE (espeak, SAPI5) and AIFF/AIFC (macOS), any rate.

Always comes out as signed 16-bit little-endian mono. The header is believed, not the name of the file: macOS writes
AIFF whatever it is told.
"""

import array
import math
import struct
import sys
import wave
from io import BytesIO
from pathlib import Path

QUIET = 200  # of 32,768: below this nothing is heard (espeak's own floor between words is under 60)
_BLOCK = 32  # samples: 1.5 ms


class SoundFileError(Exception):
    """The file is empty, cut off or of a kind we do not know."""


def read_sound(path: Path) -> tuple[bytes, int]:
    """PCM and sample rate of the file. Raises SoundFileError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise SoundFileError(str(error)) from error
    if content[:4] == b"RIFF":
        return _read_wave(content)
    if content[:4] == b"FORM":
        return _read_aiff(content)
    raise SoundFileError("no sound in it")


def trimmed(pcm: bytes, sample_rate: int) -> tuple[bytes, float]:
    """Without the silence at both ends (10 ms of it stay), and how many seconds were taken off the front.

    Pauses are the queue's business: it knows whether a clause or a paragraph ended.
    """
    samples = array.array("h", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    blocks = range(0, len(samples), _BLOCK)
    first = next((at for at in blocks if _is_loud(samples[at : at + _BLOCK])), None)
    if first is None:
        return b"", 0.0
    last = next(at for at in reversed(blocks) if _is_loud(samples[at : at + _BLOCK]))
    margin = sample_rate // 100
    begin, end = max(0, first - margin), min(len(samples), last + _BLOCK + margin)
    return pcm[begin * 2 : end * 2], begin / sample_rate


def _is_loud(samples: "array.array[int]") -> bool:
    return max(samples) > QUIET or min(samples) < -QUIET


def _read_wave(content: bytes) -> tuple[bytes, int]:
    try:
        with wave.open(BytesIO(content)) as stream:
            frames = stream.readframes(stream.getnframes())
            width, channels, rate = stream.getsampwidth(), stream.getnchannels(), stream.getframerate()
            whole = len(frames) == stream.getnframes() * width * channels
    except (wave.Error, EOFError, struct.error) as error:
        raise SoundFileError(str(error)) from error
    if not whole:
        raise SoundFileError("cut off: the disk is full")
    if width != 2:
        raise SoundFileError(f"{width * 8} bit samples")
    return _mono(frames, channels), rate


def _read_aiff(content: bytes) -> tuple[bytes, int]:
    chunks: dict[bytes, bytes] = {}
    at = 12
    while at + 8 <= len(content):
        name, size = struct.unpack(">4sI", content[at : at + 8])
        chunks[name] = content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    common, sound = chunks.get(b"COMM", b""), chunks.get(b"SSND", b"")
    if len(common) < 18 or len(sound) < 8:
        raise SoundFileError("AIFF without sound")
    channels, _frames, bits = struct.unpack(">hIh", common[:8])
    if bits != 16:
        raise SoundFileError(f"{bits} bit samples")
    samples = sound[8 : 8 + (len(sound) - 8) // 2 * 2]
    if not (content[8:12] == b"AIFC" and common[18:22] == b"sowt"):  # plain AIFF is big endian
        swapped = array.array("h", samples)
        swapped.byteswap()
        samples = swapped.tobytes()
    return _mono(samples, channels), _extended(common[8:18])


def _extended(raw: bytes) -> int:
    """An 80-bit IEEE float, which is how AIFF gives its sample rate."""
    exponent, mantissa = (int(part) for part in struct.unpack(">HQ", raw))
    return int(math.ldexp(mantissa, (exponent & 0x7FFF) - 16383 - 63))


def _mono(frames: bytes, channels: int) -> bytes:
    if channels == 1:
        return frames
    samples = array.array("h", frames[: len(frames) // 2 * 2])
    return samples[::channels].tobytes()

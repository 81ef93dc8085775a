"""Sound that was made ahead, kept on disk: one file for each spoken text, voice, speed and engine version.

A file is one frame (``frames.py``) with a checksum. One that is damaged, cut off or of another kind counts as not
there, and is replaced. Files are written beside their place and put there in one step, so several processes may share
a cache. When it grows too large, what was not heard for the longest time goes first.
"""

import contextlib
import hashlib
import json
import os
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.base.paths import data_folder
from reader.speech.frames import Frame, FrameError, read_frame, write_frame
from reader.speech.lexicon import words
from reader.speech.model import Audio, Boundary

LARGEST_BYTES = 2_000_000_000  # about eleven hours of sound
_SUFFIX = ".sound"


@dataclass(frozen=True, slots=True)
class Making:
    """Everything besides the text that decides how it sounds."""

    engine_version: str
    voice: str
    rate: str

    def key(self, spoken: str) -> str:
        """Name of the text's sound. The lexicon's readings belong to it: a word mended by ear is made anew."""
        readings = [(reading.start, reading.syllables) for reading in words().readings(spoken)]
        whole = json.dumps([self.engine_version, self.voice, self.rate, spoken, readings], ensure_ascii=True)
        return hashlib.sha256(whole.encode("ascii")).hexdigest()


class AudioCache:
    """See the module. Every call touches the disk, so none belongs on the window's thread."""

    def __init__(self, folder: Path | None = None, largest_bytes: int = LARGEST_BYTES) -> None:
        self._folder = folder or data_folder() / "prepared"
        self.largest_bytes = largest_bytes
        self.made_bytes = 0  # of what was put here through this object
        self._bytes = -1  # of all files; not counted yet

    def has(self, key: str) -> bool:
        """Whether there is a file; it may still turn out to be damaged."""
        return self._path(key).exists()

    def get(self, key: str) -> Audio | None:
        """The sound, or ``None``."""
        path = self._path(key)
        try:
            with path.open("rb") as stream:
                frame = read_frame(stream)
            audio = _audio(frame) if frame is not None else None
        except (OSError, FrameError):
            return None
        if audio is not None:
            with contextlib.suppress(OSError):
                os.utime(path)  # heard just now
        return audio

    def put(self, key: str, audio: Audio) -> bool:
        """Keep a sound; False when the disk does not take it, which costs nobody anything but time."""
        path = self._path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=".making-")
            try:
                with os.fdopen(handle, "wb") as stream:
                    write_frame(stream, _frame(audio))
                    size = stream.tell()
                Path(name).replace(path)
            except OSError:
                Path(name).unlink(missing_ok=True)
                raise
        except OSError:
            return False
        self.made_bytes += size
        if self._bytes >= 0:
            self._bytes += size
        self._make_room(path)
        return True

    def clear(self) -> None:
        """Forget everything."""
        for path, _stat in self._files():
            with contextlib.suppress(OSError):
                path.unlink()
        self._bytes = 0

    def size(self) -> int:
        """Bytes of all that is kept."""
        return sum(stat.st_size for _path, stat in self._files())

    def _make_room(self, newest: Path) -> None:
        if self._bytes < 0:
            self._bytes = self.size()
        if self._bytes <= self.largest_bytes:
            return
        by_age = sorted(self._files(), key=lambda file: file[1].st_mtime_ns)
        self._bytes = sum(stat.st_size for _path, stat in by_age)
        for path, stat in by_age:
            # A tenth of air, so that not every sound that follows has to look through all files again.
            if self._bytes <= self.largest_bytes * 0.9:
                return
            if path != newest:
                with contextlib.suppress(OSError):
                    path.unlink()
                    self._bytes -= stat.st_size

    def _files(self) -> Iterator[tuple[Path, os.stat_result]]:
        for path in self._folder.glob(f"*/*{_SUFFIX}"):
            with contextlib.suppress(OSError):
                yield path, path.stat()

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}{_SUFFIX}"


def _frame(audio: Audio) -> Frame:
    header = {
        "sample_rate": audio.sample_rate,
        "checksum": zlib.crc32(audio.pcm),
        "boundaries": [[mark.kind, mark.start, mark.length, mark.at] for mark in audio.boundaries],
    }
    return Frame(header, audio.pcm)


def _audio(frame: Frame) -> Audio | None:
    header = frame.header
    if zlib.crc32(frame.body) != header.get("checksum") or len(frame.body) % 2:
        return None
    try:
        marks = tuple(
            Boundary(str(kind), int(start), int(length), float(at)) for kind, start, length, at in header["boundaries"]
        )
        return Audio(frame.body, int(header["sample_rate"]), marks)
    except (KeyError, TypeError, ValueError):
        return None

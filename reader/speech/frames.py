"""What goes over the pipe between the program and an engine process: frames of known length.

A frame is ``b"NR"``, the length of a JSON header and the length of a binary body (both unsigned 32-bit, little
endian), then the header and the body. The two magic bytes and the limits are there to notice garbage: an engine
library that prints into the wrong descriptor must not be taken for sound.
"""

import json
import struct
from dataclasses import dataclass, field
from typing import Any, Protocol

_MAGIC = b"NR"
_PREFIX = struct.Struct("<2sII")
LARGEST_HEADER = 1 << 20
LARGEST_BODY = 1 << 26  # 64 MB is 25 minutes of sound; one utterance is under 2 MB


class FrameError(Exception):
    """What came is no frame: the other side is broken and has to go."""


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes | None: ...


class _Writable(Protocol):
    def write(self, data: bytes, /) -> Any: ...
    def flush(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Frame:
    """One message: a small JSON object and bytes that may be empty."""

    header: dict[str, Any]
    body: bytes = field(default=b"")


def write_frame(stream: _Writable, frame: Frame) -> None:
    """Write one frame and flush. Raises OSError (or ValueError on a closed stream) when nobody reads any more."""
    header = json.dumps(frame.header, ensure_ascii=True).encode("ascii")
    stream.write(_PREFIX.pack(_MAGIC, len(header), len(frame.body)) + header + frame.body)
    stream.flush()


def read_frame(stream: _Readable) -> Frame | None:
    """Read one frame; ``None`` at the end of the stream. Raises FrameError when it is not one."""
    prefix = _read_exactly(stream, _PREFIX.size)
    if not prefix:
        return None
    if len(prefix) < _PREFIX.size:
        raise FrameError("cut off in the prefix")
    magic, header_size, body_size = _PREFIX.unpack(prefix)
    if magic != _MAGIC or header_size > LARGEST_HEADER or body_size > LARGEST_BODY:
        raise FrameError("not a frame")
    raw_header, body = _read_exactly(stream, header_size), _read_exactly(stream, body_size)
    if len(raw_header) < header_size or len(body) < body_size:
        raise FrameError("cut off")
    try:
        header = json.loads(raw_header)
    except ValueError as error:
        raise FrameError("header is not JSON") from error
    if not isinstance(header, dict):
        raise FrameError("header is not an object")
    return Frame(header, body)


def _read_exactly(stream: _Readable, size: int) -> bytes:
    parts: list[bytes] = []
    while size > 0:
        part = stream.read(size)
        if not part:
            break
        parts.append(part)
        size -= len(part)
    return b"".join(parts)

"""Messages between the window and the process that makes the sound: a small JSON head and, for a clip, its samples."""

import json
import struct
from typing import Any

_SIZES = struct.Struct("<II")

Message = tuple[dict[str, Any], bytes]


def packed(head: dict[str, Any], blob: bytes = b"") -> bytes:
    """One message as bytes."""
    text = json.dumps(head).encode()
    return b"".join((_SIZES.pack(len(text), len(blob)), text, blob))


class Unpacker:
    """Bytes as they arrive, in pieces of any size, into whole messages."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def take(self, data: bytes) -> list[Message]:
        """The messages that are complete now. Raises ValueError on bytes that are none of ours."""
        self._rest += data
        found: list[Message] = []
        at = 0
        while len(self._rest) - at >= _SIZES.size:
            text, blob = _SIZES.unpack_from(self._rest, at)
            end = at + _SIZES.size + text + blob
            if end > len(self._rest):
                break
            middle = at + _SIZES.size + text
            head = json.loads(self._rest[at + _SIZES.size : middle])
            found.append((head, bytes(self._rest[middle:end])))
            at = end
        del self._rest[:at]
        return found

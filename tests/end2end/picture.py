"""A screenshot without a further package: Xvfb keeps its screen in a file in XWD form, which becomes a PNG here."""

import struct
import zlib
from pathlib import Path


def read_screen(file: Path) -> tuple[int, int, bytes]:
    """Width, height and RGB rows (3 bytes a pixel) of an XWD file of 32 bits a pixel, as ``Xvfb -fbdir`` writes it."""
    data = file.read_bytes()
    header = struct.unpack(">25I", data[:100])
    header_size, width, height, pixel_bits = header[0], header[4], header[5], header[11]
    line_bytes, colours = header[12], header[19]
    if pixel_bits != 32:
        raise ValueError(f"a screen of 24-bit colour is expected, this has {pixel_bits} bits a pixel")
    start = header_size + colours * 12
    rows = bytearray(width * height * 3)
    pixels = b"".join(data[start + row * line_bytes : start + row * line_bytes + width * 4] for row in range(height))
    rows[0::3], rows[1::3], rows[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
    return width, height, bytes(rows)


def save_screen(file: Path, target: Path) -> Path:
    """Write the screen held in an XWD file as a PNG."""
    width, height, rows = read_screen(file)
    lines = b"".join(b"\0" + rows[row * width * 3 : (row + 1) * width * 3] for row in range(height))

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    target.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines, 6)) + chunk(b"IEND", b"")
    )
    return target

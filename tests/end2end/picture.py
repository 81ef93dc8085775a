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


def middle_of_block(
    width: int, _height: int, rows: bytes, area: tuple[int, int, int, int], at_least: int
) -> tuple[int, int] | None:
    """Middle of the first block of one colour, other than that at the area's left edge, in an area of a picture.

    ``area`` is left, top, width, height. A block's rows are at least so many pixels ``at_least`` wide; the letters in
    it may interrupt some. None when there is none.
    """
    left, top, across, down = area
    found: list[tuple[int, int]] = []
    for y in range(top, top + down):
        line = [rows[(y * width + x) * 3 : (y * width + x) * 3 + 3] for x in range(left, left + across)]
        start = 0
        for x in range(1, across + 1):
            if x == across or line[x] != line[start]:
                if x - start >= at_least and line[start] != line[0] and x < across:
                    found.append((left + (start + x) // 2, y))
                start = x
    if not found:
        return None
    return sorted(x for x, _ in found)[len(found) // 2], (found[0][1] + found[-1][1]) // 2


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

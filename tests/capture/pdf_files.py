"""PDF files written for tests: characters at places, as programs write them, with nothing between them.

The font is not in the file; the text layer says for each code which character it is, so that any character can stand
in a file, radicals and private ones too.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

A4 = (595, 842)
EM = 16.0  # 三号: the size of an official document's text (GB/T 9704-2012, 5.2.2), with 28 characters a line
_CMAP = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Same def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in a row: where they begin, in points from the left and the top, and how large they are."""

    text: str
    left: float
    top: float
    em: float = EM
    turn: tuple[float, float] = (1.0, 0.0)
    latin: bool = False  # in a font whose sizes every reader knows


def pdf(
    pages: Sequence[Sequence[Run]], *, rotate: int = 0, picture: bool = False, compress: bool = True, drawn: str = ""
) -> bytes:
    """The bytes of a file with these runs on its pages, in the order in which they are given."""
    objects: list[bytes] = []

    def add(body: bytes) -> int:
        objects.append(body)
        return len(objects)

    def stream(data: bytes, more: str = "") -> int:
        data = zlib.compress(data) if compress else data
        how = " /Filter /FlateDecode" if compress else ""
        return add(f"<< /Length {len(data)}{how}{more} >>\nstream\n".encode() + data + b"\nendstream")

    unicode = stream(_CMAP)
    info = "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    shape = "/Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80"
    face = add(f"<< /Type /FontDescriptor /FontName /Song {shape} >>".encode())
    below = add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo {info} /FontDescriptor {face} 0 R "
        "/DW 1000 /W [0 255 500] /CIDToGIDMap /Identity >>".encode()
    )
    font = add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [{below} 0 R] "
        f"/ToUnicode {unicode} 0 R >>".encode()
    )
    latin = add(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    image = stream(
        bytes(12), " /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8"
    )
    tree = len(objects) + 2 * len(pages) + 1
    kids = []
    for runs in pages:
        marks = drawn + "\n".join(_drawn(run) for run in runs) + ("\nq 500 0 0 700 40 60 cm /P Do Q" if picture else "")
        content = stream(marks.encode())
        kids.append(
            add(
                f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {A4[0]} {A4[1]}] /Rotate {rotate} "
                f"/Contents {content} 0 R /Resources << /Font << /F {font} 0 R /L {latin} 0 R >> "
                f"/XObject << /P {image} 0 R >> >> >>".encode()
            )
        )
    add(f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>".encode())
    root = add(f"<< /Type /Catalog /Pages {tree} 0 R >>".encode())
    return _written(objects, root)


def _drawn(run: Run) -> str:
    across, up = run.turn
    place = f"{across:.4f} {up:.4f} {-up:.4f} {across:.4f} {run.left:.2f} {A4[1] - run.top:.2f} Tm"
    font, encoding = ("L", "ascii") if run.latin else ("F", "utf-16-be")
    return f"BT /{font} {run.em} Tf {place} <{run.text.encode(encoding).hex()}> Tj ET"


def _written(objects: Sequence[bytes], root: int) -> bytes:
    data, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    data += f"trailer\n<< /Size {len(objects) + 1} /Root {root} 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(data)


def printed(
    paragraphs: Sequence[str], *, header: str = "", number: str = "— {} —", width: int = 28, lines: int = 22
) -> list[list[Run]]:
    """Pages as an office prints them: paragraphs begin two characters in and are wrapped after ``width`` of them."""
    rows: list[Run] = []
    for paragraph in paragraphs:
        text = paragraph if paragraph.startswith("　") else f"　　{paragraph}"
        pieces = [text[at : at + width] for at in range(0, len(text), width)]
        for piece in pieces:
            inner = piece.lstrip("　")
            rows.append(Run(inner, 78 + EM * (len(piece) - len(inner)), 0))
    pages = []
    for first in range(0, len(rows), lines):
        count = len(pages) + 1
        page = [Run(header, 78, 50, 10.5)] if header else []
        page += [Run(number.format(count), 280, 800, 14)] if number else []
        page += [Run(row.text, row.left, 130 + 29 * at) for at, row in enumerate(rows[first : first + lines])]
        pages.append(page)
    return pages

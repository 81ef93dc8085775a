"""What kind of file this is: by its name, by its first bytes, and when it is no text at all, what to tell the user."""

import re
from pathlib import PurePath

from reader.base.errors import BadInputError
from reader.capture.containers import demand_docx, is_container
from reader.capture.encoding import decode

PLAIN, MARKDOWN, HTML, PDF = "text/plain", "text/markdown", "text/html", "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

SUFFIXES = {
    ".txt": PLAIN,
    ".text": PLAIN,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
}

_HEAD = 4096
_PDF_HEAD = 1024  # where readers of PDF look for its mark (ISO 32000-1, annex H.3.4.1)
_HTML_START = re.compile(rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", re.I | re.S)

# First bytes of files that people drop on a reader by mistake, and what the user would call them.
_BINARIES: tuple[tuple[bytes, str], ...] = (
    (b"PK\x05\x06", "空的压缩包"),
    (b"\x89PNG", "图片"),
    (b"\xff\xd8\xff", "图片"),
    (b"GIF8", "图片"),
    (b"BM\x00", "图片"),
    (b"RIFF", "声音、影像或图片"),
    (b"ID3", "声音"),
    (b"OggS", "声音"),
    (b"\x1f\x8b", "压缩包"),
    (b"7z\xbc\xaf", "压缩包"),
    (b"Rar!", "压缩包"),
    (b"\x7fELF", "程序"),
    (b"MZ\x90", "程序"),
    (b"SQLite format 3", "数据库"),
    (b"{\\rtf", "RTF 文件"),
)


def media_type_of(name: str, content: bytes) -> str:
    """The media type of a capture called ``name``. Raises BadInputError for what is no text.

    The content has the last word: a page saved as ``.txt`` is still HTML, an image called ``.txt`` is no text.
    """
    head = content[:_HEAD]
    if is_container(content):
        demand_docx(content)
        return DOCX
    if _is_pdf(name, head):
        return PDF
    for start, what in _BINARIES:
        if head.startswith(start):
            raise BadInputError(f"这是{what}，不是能读的文字文件")
    if _looks_binary(head):
        raise BadInputError("这个文件不是文字文件（里面是二进制数据）")
    if _HTML_START.match(head.removeprefix(b"\xef\xbb\xbf")):
        return HTML
    return SUFFIXES.get(PurePath(name).suffix.lower(), PLAIN)


def _is_pdf(name: str, head: bytes) -> bool:
    """``%PDF-`` at the very beginning, or a little later in a file of that name: a text may speak of the mark."""
    return head.startswith(b"%PDF-") or (name.lower().endswith(".pdf") and b"%PDF-" in head[:_PDF_HEAD])


def _looks_binary(head: bytes) -> bool:
    """NUL bytes mean binary data, except in UTF-16, and where a few of them are damage of a text."""
    if 0 not in head:
        return False
    try:
        decode(head)
    except BadInputError:
        return True
    return False

"""What kind of file this is: by its name, by its first bytes, and when it is no text at all, what to tell the user."""

import codecs
import re
from pathlib import PurePath

from reader.base.errors import BadInputError
from reader.capture.containers import AS_DOCX, demand_docx, is_container
from reader.capture.encoding import decode

PLAIN, MARKDOWN, HTML, PDF = "text/plain", "text/markdown", "text/html", "application/pdf"
MHTML = "multipart/related"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

SUFFIXES = {
    ".txt": PLAIN,
    ".text": PLAIN,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".mht": MHTML,
    ".mhtml": MHTML,
}

_HEAD = 4096
_PDF_HEAD = 1024  # where readers of PDF look for its mark (ISO 32000-1, annex H.3.4.1)
_HTML_START = re.compile(rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", re.I | re.S)

_UNPACK = "请解开后再导入"
_OCR = "读不出文字；请先用文字识别（OCR）软件转成文字"
_NO_TEXT = "不是能读的文字文件"
# First bytes of files that people drop on a reader by mistake: what the user would call them, and what to do.
_BINARIES: tuple[tuple[bytes, str], ...] = (
    (b"PK\x05\x06", "这是空的压缩包"),
    (b"\x89PNG", f"这是图片，{_OCR}"),
    (b"\xff\xd8\xff", f"这是图片，{_OCR}"),
    (b"GIF8", f"这是图片，{_OCR}"),
    (b"II*\x00", f"这是图片，{_OCR}"),
    (b"MM\x00*", f"这是图片，{_OCR}"),
    (b"RIFF", f"这是声音、影像或图片，{_NO_TEXT}"),
    (b"ID3", f"这是声音，{_NO_TEXT}"),
    (b"OggS", f"这是声音，{_NO_TEXT}"),
    (b"\x1f\x8b", f"这是压缩包，{_NO_TEXT}；{_UNPACK}"),
    (b"7z\xbc\xaf", f"这是压缩包，{_NO_TEXT}；{_UNPACK}"),
    (b"Rar!", f"这是压缩包，{_NO_TEXT}；{_UNPACK}"),
    (b"BZh9", f"这是压缩包，{_NO_TEXT}；{_UNPACK}"),
    (b"\xfd7zXZ", f"这是压缩包，{_NO_TEXT}；{_UNPACK}"),
    (b"\x7fELF", f"这是程序，{_NO_TEXT}"),
    (b"MZ\x90", f"这是程序，{_NO_TEXT}"),
    (b"SQLite format 3", f"这是数据库，{_NO_TEXT}"),
    (b"{\\rtf", f"这是 RTF 文件，还不能读；{AS_DOCX}"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "这是快捷方式，不是文件本身；请导入它指向的文件"),
    (b"[InternetShortcut]", "这只是一个网址，不是网页；请在浏览器里打开后另存，再导入"),
    (b"CAJ\x00", "这是 CAJ 文件，还不能读；请另存为带文字的 PDF 再导入"),
)
_OF_A_PAGE = frozenset((".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf"))
# XML that Word itself writes: one file without a zip around it.
_WORD_XML = (b"<?mso-application", b"<w:wordDocument", b"<pkg:package")
_XML_START = re.compile(rb"\s*<\?xml\b", re.I)
_MIME_START = re.compile(
    rb"(?:[A-Za-z-]{1,60}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,40}?Content-Type:\s*(?:multipart/|text/html)", re.I
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
    for start, message in _BINARIES:
        if head.startswith(start):
            raise BadInputError(message)
    suffix = PurePath(name).suffix.lower()
    if suffix in _OF_A_PAGE:
        raise BadInputError("这是网页的样式或程序文件，不是公告")
    if 0 in head:  # binary data, or UTF-16, or a text with damage
        head = decode(head).encode()
    return _text_type(suffix, head.removeprefix(codecs.BOM_UTF8))


def _text_type(suffix: str, head: bytes) -> str:
    """Which kind of text the head of a file begins; ``head`` has no byte-order mark."""
    if any(mark in head for mark in _WORD_XML):
        raise BadInputError(f"这是 Word 的 XML 文件，还不能读；{AS_DOCX}")
    if _MIME_START.match(head):
        return MHTML
    if _HTML_START.match(head) or _XML_START.match(head):
        return HTML
    return SUFFIXES.get(suffix, PLAIN)


def _is_pdf(name: str, head: bytes) -> bool:
    """``%PDF-`` at the very beginning, or a little later in a file of that name: a text may speak of the mark."""
    return head.startswith(b"%PDF-") or (name.lower().endswith(".pdf") and b"%PDF-" in head[:_PDF_HEAD])

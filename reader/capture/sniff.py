"""What kind of file this is: by its name, by its first bytes, and when it is no text at all, what to tell the user."""

import codecs
import re
from pathlib import PurePath

from reader.base.errors import BadInputError
from reader.base.wording import marked, tr
from reader.capture.containers import demand_docx, is_container
from reader.capture.encoding import decode

PLAIN, MARKDOWN, HTML, PDF = "text/plain", "text/markdown", "text/html", "application/pdf"
MHTML, FEED = "multipart/related", "application/rss+xml"
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
    ".rss": FEED,
    ".atom": FEED,
}

_HEAD = 4096
_PDF_HEAD = 1024  # where readers of PDF look for its mark (ISO 32000-1, annex H.3.4.1)
_HTML_START = re.compile(
    rb"\s*(<\?xml[^>]*>\s*)?(<!--(?:(?!-->).)*-->\s*)*<(!doctype\s+html|html|head|body)\b", re.I | re.S
)

# First bytes of files that people drop on a reader by mistake: what the user would call them, and what to do.
_BINARIES: tuple[tuple[bytes, str], ...] = (
    (b"PK\x05\x06", marked("这是空的压缩包")),
    (b"\x89PNG", marked("这是图片，读不出文字；请先用文字识别（OCR）软件转成文字")),
    (b"\xff\xd8\xff", marked("这是图片，读不出文字；请先用文字识别（OCR）软件转成文字")),
    (b"GIF8", marked("这是图片，读不出文字；请先用文字识别（OCR）软件转成文字")),
    (b"II*\x00", marked("这是图片，读不出文字；请先用文字识别（OCR）软件转成文字")),
    (b"MM\x00*", marked("这是图片，读不出文字；请先用文字识别（OCR）软件转成文字")),
    (b"RIFF", marked("这是声音、影像或图片，不是能读的文字文件")),
    (b"ID3", marked("这是声音，不是能读的文字文件")),
    (b"OggS", marked("这是声音，不是能读的文字文件")),
    (b"\x1f\x8b", marked("这是压缩包，不是能读的文字文件；请解开后再导入")),
    (b"7z\xbc\xaf", marked("这是压缩包，不是能读的文字文件；请解开后再导入")),
    (b"Rar!", marked("这是压缩包，不是能读的文字文件；请解开后再导入")),
    (b"BZh9", marked("这是压缩包，不是能读的文字文件；请解开后再导入")),
    (b"\xfd7zXZ", marked("这是压缩包，不是能读的文字文件；请解开后再导入")),
    (b"\x7fELF", marked("这是程序，不是能读的文字文件")),
    (b"MZ\x90", marked("这是程序，不是能读的文字文件")),
    (b"SQLite format 3", marked("这是数据库，不是能读的文字文件")),
    (b"{\\rtf", marked("这是 RTF 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入")),
    (b"L\x00\x00\x00\x01\x14\x02\x00", marked("这是快捷方式，不是文件本身；请导入它指向的文件")),
    (b"[InternetShortcut]", marked("这只是一个网址，不是网页；请在浏览器里打开后另存，再导入")),
    (b"CAJ\x00", marked("这是 CAJ 文件，还不能读；请另存为带文字的 PDF 再导入")),
)
_OF_A_PAGE = frozenset((".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf"))
# XML that Word itself writes: one file without a zip around it.
_WORD_XML = (b"<?mso-application", b"<w:wordDocument", b"<pkg:package")
_XML_START = re.compile(rb"\s*<\?xml\b", re.I)
_FEED_START = re.compile(rb"\s*(?:<[?!][^>]{0,500}>\s*){0,8}<(?:rss|feed|rdf:RDF)\b", re.I)
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
            raise BadInputError(tr(message))
    suffix = PurePath(name).suffix.lower()
    if suffix in _OF_A_PAGE:
        raise BadInputError(tr("这是网页的样式或程序文件，不是公告"))
    if 0 in head:  # binary data, or UTF-16, or a text with damage
        head = decode(head).encode()
    return _text_type(suffix, head.removeprefix(codecs.BOM_UTF8))


def _text_type(suffix: str, head: bytes) -> str:
    """Which kind of text the head of a file begins; ``head`` has no byte-order mark."""
    if any(mark in head for mark in _WORD_XML):
        raise BadInputError(tr("这是 Word 的 XML 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入"))
    if _MIME_START.match(head):
        return MHTML
    if _FEED_START.match(head):
        return FEED
    if _HTML_START.match(head) or _XML_START.match(head):
        return HTML
    return SUFFIXES.get(suffix, PLAIN)


def _is_pdf(name: str, head: bytes) -> bool:
    """``%PDF-`` at the very beginning, or a little later in a file of that name: a text may speak of the mark."""
    return head.startswith(b"%PDF-") or (name.lower().endswith(".pdf") and b"%PDF-" in head[:_PDF_HEAD])

"""The process that reads one PDF: bytes come on its input, blocks (or what to tell the user) leave as JSON.

A process of its own, because a file can make PDFium take all memory, never end, or crash; see ``pdf``.
"""

import json
import sys
import time
from typing import Any

from reader.base.errors import BadInputError
from reader.base.wording import marked, tr
from reader.capture.model import Block
from reader.capture.pdf_columns import in_columns
from reader.capture.pdf_lines import lines_of_page
from reader.capture.pdf_page_parts import blocks_of_pages
from reader.capture.pdf_running import PrintedPage

MOST_PAGES = 2000
MOST_SECONDS = 60.0  # 300 pages take 4 s
MOST_CHARACTERS = 5_000_000
_UNREADABLE = 0.3
MOST_MEMORY = 2 * 1024**3  # bytes of address space; 300 pages take 50 MB, a bomb of 200 KB took 15 GB
_SCAN = marked("这个 PDF 是扫描的图片，没有文字，读不出来；请先用文字识别（OCR）软件转成带文字的文件")
_EMPTY = marked("这个 PDF 里没有文字；请换一个有文字的文件，例如网页或 Word 文档")
_LOCKED = marked("这个 PDF 有密码，打不开；请去掉密码后再试")
_DAMAGED = marked("这个 PDF 已损坏，打不开；请重新下载")
_GARBLED = marked("这个 PDF 里的字没有编码对照，读出来是乱码；请换一份文件，或先用文字识别（OCR）软件转换")


def blocks_of(content: bytes) -> tuple[Block, ...]:
    """The blocks of a PDF with a text layer.

    Raises BadInputError: damaged, locked with a password, pictures only, text without meaning, too many pages (above
    ``MOST_PAGES``) or taking too long (``MOST_SECONDS``, looked at after each page).
    """
    pages, pictures = _pages(content)
    blocks = tuple(blocks_of_pages(in_columns(pages)))
    text = "".join(block.text for block in blocks)
    letters = sum(not character.isspace() for character in text)
    if not any(character.isalnum() for character in text.replace("\ufffd", "")):
        raise BadInputError(tr(_GARBLED if letters else _SCAN if pictures else _EMPTY))
    if sum(map(_means_nothing, text)) > letters * _UNREADABLE:
        raise BadInputError(tr(_GARBLED))
    return blocks


def _means_nothing(character: str) -> bool:
    return character == "\ufffd" or "\ue000" <= character <= "\uf8ff"


def _pages(content: bytes) -> tuple[list[PrintedPage], bool]:
    """The pages, and whether there are pictures on them."""
    import pypdfium2
    from pypdfium2 import raw

    began = time.monotonic()
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        locked = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or b"/Encrypt" in content
        raise BadInputError(tr(_LOCKED if locked else _DAMAGED)) from None
    try:
        if len(document) > MOST_PAGES:
            raise BadInputError(
                tr(
                    "这个 PDF 有 {count} 页，太长（最多 {most} 页）；请分成小一些的文件",
                    count=len(document),
                    most=MOST_PAGES,
                )
            )
        pages: list[PrintedPage] = []
        pictures, characters = False, 0
        for number in range(len(document)):
            page, has_picture, count = _page(raw, document, number)
            characters += count
            pictures = pictures or has_picture
            pages.append(page)
            if characters > MOST_CHARACTERS or time.monotonic() - began > MOST_SECONDS:
                raise BadInputError(
                    tr("这个 PDF 太大，读到第 {number} 页就停了，没有导入；请分成小一些的文件", number=number + 1)
                )
        return pages, pictures
    finally:
        document.close()


def _page(raw: Any, document: Any, number: int) -> tuple[PrintedPage, bool, int]:
    """One page, whether it holds a picture, and how many characters; a page that is damaged is an error of the file."""
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
        textpage = page.get_textpage()
    except PdfiumError:
        raise BadInputError(tr("这个 PDF 的第 {number} 页已损坏，没有导入；请重新下载", number=number + 1)) from None
    try:
        count = textpage.count_chars()
        picture = count == 0 and any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))
        return PrintedPage(*lines_of_page(raw, page, textpage)), picture, count
    finally:
        textpage.close()
        page.close()


def main() -> None:
    """Read standard input, write ``{"blocks": [...]}`` or ``{"error": line}`` to standard output."""
    _bound_memory()
    answer: dict[str, object]
    try:
        answer = {"blocks": [block[:-1] for block in blocks_of(sys.stdin.buffer.read())]}
    except BadInputError as error:
        answer = {"error": str(error)}
    sys.stdout.write(json.dumps(answer))


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows: the time is bounded there, the memory is not
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


if __name__ == "__main__":
    main()

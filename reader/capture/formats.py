"""The table that says which reader reads which media type. A new format is one module and one row here."""

from collections.abc import Callable

from reader.base.errors import BadInputError
from reader.base.wording import tr
from reader.capture.encoding import decode
from reader.capture.mending import all_mended
from reader.capture.model import Block, Capture
from reader.capture.sniff import DOCX, FEED, HTML, MARKDOWN, MHTML, PDF, PLAIN

BlockReader = Callable[[bytes], tuple[Block, ...]]


# Each reader is loaded when its first file comes: most imports have one format.
def _plain(content: bytes) -> tuple[Block, ...]:
    from reader.capture.plain import plain_blocks

    return plain_blocks(decode(content))


def _markdown(content: bytes) -> tuple[Block, ...]:
    from reader.capture.markdown import markdown_blocks

    return markdown_blocks(decode(content))


def _html(content: bytes) -> tuple[Block, ...]:
    from reader.capture.html import html_blocks

    return html_blocks(content)


def _mhtml(content: bytes) -> tuple[Block, ...]:
    from reader.capture.mhtml import mhtml_blocks

    return mhtml_blocks(content)


def _feed(content: bytes) -> tuple[Block, ...]:
    from reader.capture.feed import feed_blocks

    return feed_blocks(content)


def _docx(content: bytes) -> tuple[Block, ...]:
    from reader.capture.docx import docx_blocks

    return docx_blocks(content)


def _pdf(content: bytes) -> tuple[Block, ...]:
    from reader.capture.pdf import pdf_blocks

    return pdf_blocks(content)


READERS: dict[str, BlockReader] = {
    PLAIN: _plain,
    MARKDOWN: _markdown,
    HTML: _html,
    MHTML: _mhtml,
    FEED: _feed,
    DOCX: _docx,
    PDF: _pdf,
}


def read_blocks(capture: Capture) -> tuple[Block, ...]:
    """The text blocks of a capture in reading order, at least one of them with text.

    Raises BadInputError when the media type has no reader, the encoding cannot be told, or no text is there.
    """
    reader = READERS.get(capture.media_type)
    if reader is None:
        raise BadInputError(tr("还不能读这种文件（{media_type}）", media_type=capture.media_type))
    blocks = all_mended(reader(capture.content))
    if not any(block.text.strip() for block in blocks):
        raise BadInputError(tr("这个文件里没有文字；请换一个有文字的文件"))
    return blocks

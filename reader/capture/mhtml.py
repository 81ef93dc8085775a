"""Web pages that a browser saved as a single file (.mht, .mhtml; RFC 2557), and mails: the page inside is read."""

import email
from email.message import Message

from reader.base.errors import BadInputError
from reader.base.wording import marked, tr
from reader.capture.encoding import decode
from reader.capture.html import html_blocks
from reader.capture.model import Block
from reader.capture.plain import plain_blocks

_MOST_PARTS = 2000
_LITTLE = 60  # characters below which a page only holds frames
_DAMAGED = marked("这个单一文件网页（.mht）已损坏，读不了；请在浏览器里重新另存")


def mhtml_blocks(content: bytes) -> tuple[Block, ...]:
    """The blocks of the page, or of the text of a mail. Raises BadInputError when there is none.

    The frames of a page are its margin (``aside``), unless the page itself says next to nothing.
    """
    try:
        whole = email.message_from_bytes(content)
        parts = [part for part, _ in zip(whole.walk(), range(_MOST_PARTS), strict=False)]
    except (RecursionError, ValueError, LookupError, TypeError):
        raise BadInputError(tr(_DAMAGED)) from None
    pages = [part for part in parts if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    if not pages:
        texts = [_payload(part) for part in parts if part.get_content_type() == "text/plain"]
        return tuple(block for text in texts for block in plain_blocks(decode(text)))
    first, *frames = (_page(part) for part in pages)
    little = sum(len(block.text) for block in first if not block.role) < _LITTLE
    return (
        *first,
        *(block if little or block.role else block._replace(role="aside") for page in frames for block in page),
    )


def _page(part: Message) -> tuple[Block, ...]:
    try:
        return html_blocks(_payload(part), str(part.get_content_charset("")))
    except BadInputError:
        return ()


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""

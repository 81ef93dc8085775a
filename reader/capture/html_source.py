"""The source of a web page before it is parsed: its encoding, and nothing in it that would hold the parser up."""

import re

from reader.capture.encoding import decode, named_encoding

_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.I)
_XML = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w-]{2,20})", re.I)
_HEAD = 16 * 1024  # where a page names its encoding; browsers look at the first 1,024 bytes only
# html.parser looks for the end of a tag from each ``<`` on, to the end of the page: quadratic where ends are missing.
_UNCLOSED = re.compile(r"<(?![a-zA-Z/!?][^<>]{0,5000}>)")
_CDATA = re.compile(r"<!\[CDATA\[(.{0,1000000}?)\]\]>", re.S)


def source_of(content: bytes, named: str = "") -> str:
    """The text of a page as the parser can read it. Raises BadInputError when it is no text."""
    return _closed(_text(content, named))


def _text(content: bytes, named: str) -> str:
    head = content[:_HEAD]
    return decode(content, named_encoding((_XML.match(head), _META.search(head))) or named)


def _closed(text: str) -> str:
    """The page without its comments, its CDATA as text, and every ``<`` that begins no tag written as ``&lt;``.

    What is behind a comment that never ends is kept: a browser would show nothing of it.
    """
    pieces: list[str] = []
    place = 0
    while (start := text.find("<!--", place)) >= 0:
        end = text.find("-->", start + 2)
        pieces.append(text[place:start])
        if end < 0:
            place = start + 4
            break
        pieces.append("\n" * text.count("\n", start, end))
        place = end + 3
    whole = "".join((*pieces, text[place:]))
    whole = _CDATA.sub(lambda found: found[1].replace("&", "&amp;").replace("<", "&lt;"), whole)
    return _UNCLOSED.sub("&lt;", whole)

"""Feeds (RSS 0.9 to 2.0, Atom: RFC 4287) to blocks: each entry is a heading, its text as a web page, and its day.

They are read by their marks alone, as browsers read pages: many sites write feeds that are no well-formed XML.
"""

import html
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from reader.base.errors import BadInputError
from reader.capture.encoding import decode, named_encoding
from reader.capture.html import html_blocks
from reader.capture.model import Block

_XML = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w-]{2,20})", re.I)
_ENTRY = re.compile(r"<(item|entry)(?=[\s>/])", re.I)
_ELEMENT = re.compile(r"<([A-Za-z][\w:.-]{0,40})(?:\s[^<>]{0,2000})?(?<!/)>")
_CDATA = re.compile(r"\s*<!\[CDATA\[(.*?)(?:\]\]>|$)\s*", re.S)
_TEXTS = ("content:encoded", "content", "description", "summary")  # the first that an entry has is the whole of it
_DAYS = ("pubdate", "published", "dc:date", "updated")
_TITLE = "title"
_WHOLE = ("rss", "feed", "channel", "rdf:rdf")
# Feeds give moments in Greenwich time: an entry of 00:30 in Beijing is of the day before there.
_CHINA = timezone(timedelta(hours=8))


def feed_blocks(content: bytes) -> tuple[Block, ...]:
    """The blocks of a feed. What it says of itself, and all else but title, text and day, has the role ``navigation``.

    Raises BadInputError when it is no text.
    """
    text = decode(content, named_encoding((_XML.match(content[:1024]), None)))
    return tuple(_blocks(text))


def _blocks(text: str) -> Iterator[Block]:
    place, line = 0, 1
    for entry in _ENTRY.finditer(text):
        if entry.start() < place:
            continue
        yield from _others(text[place : entry.start()], line)
        line += text.count("\n", place, entry.start())
        end = text.find(f"</{entry[1]}", entry.end())
        end = len(text) if end < 0 else end
        yield from _entry(text[entry.end() : end], line)
        line += text.count("\n", entry.start(), end)
        place = end
    yield from _others(text[place:], line)


def _entry(inside: str, line: int) -> Iterator[Block]:
    found = dict(reversed([*_elements(inside)]))  # the first of each name
    title = _plain(found.get(_TITLE, ""))
    written = next((_plain(found[day]) for day in _DAYS if day in found), "")
    chosen = next((name for name in _TEXTS if found.get(name, "").strip()), "")
    if title:
        yield Block(title, line, "heading", 1)
    for block in _page(_unwrapped(found.get(chosen, ""))):
        if block.text != title:
            yield block._replace(line=line + block.line - 1)
    if written:
        yield Block(_day(written), line + inside.count("\n"))
    for name, value in found.items():
        if name not in (_TITLE, chosen, *_DAYS):
            yield from _other(value, line)


def _page(text: str) -> tuple[Block, ...]:
    try:
        return html_blocks(text.encode("utf-8", "replace"), "utf-8") if text.strip() else ()
    except BadInputError:  # nothing but a script
        return ()


def _others(text: str, line: int) -> Iterator[Block]:
    for _, value in _elements(text):
        yield from _other(value, line)


def _other(value: str, line: int) -> Iterator[Block]:
    plain = " ".join(re.sub(r"<[^<>]{0,2000}>", " ", _unwrapped(value)).split())
    if plain:
        yield Block(plain, line, role="navigation")


def _elements(text: str) -> Iterator[tuple[str, str]]:
    """The outermost elements that hold something, and what they hold as it is written; names in small letters."""
    place, unended = 0, set[str]()
    while (begun := _ELEMENT.search(text, place)) is not None:
        known = begun[1].lower() in _WHOLE or begun[1] in unended
        end = -1 if known else text.find(f"</{begun[1]}", begun.end())
        if end < 0:
            unended.add(begun[1])
            place = begun.end()
            continue
        yield begun[1].lower(), text[begun.end() : end]
        place = end + len(begun[1]) + 2


def _unwrapped(value: str) -> str:
    """A text that was written as CDATA or with entities, as the page that it is."""
    whole = _CDATA.fullmatch(value)
    if whole:
        return whole[1]
    return value if "<" in value else html.unescape(value)  # Atom's type="xhtml" holds the marks themselves


def _plain(value: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^<>]{0,2000}>", "", _unwrapped(value))).split())


def _day(written: str) -> str:
    """The day of a moment (RFC 822 or RFC 3339) as it was in China, ``YYYY-MM-DD``; what is none stays as it is."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        try:
            moment = parsedate_to_datetime(written)
        except (ValueError, TypeError, IndexError):
            return written
    if moment.tzinfo is None:
        return moment.date().isoformat()
    try:
        return moment.astimezone(UTC).astimezone(_CHINA).date().isoformat()
    except OverflowError:
        return written

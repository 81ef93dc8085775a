"""Web pages to blocks: the text as a reader would see it, with headings, lists and tables kept; nothing is fetched.

Menus and footers are not dropped here, since a page may put official text anywhere: a block only says that it stood in
such a part of the page, or was nothing but links (``Block.role``), and cleaning decides.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from reader.capture.encoding import decode, named_encoding
from reader.capture.html_tables import Table
from reader.capture.model import Block

_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.I)
_XML = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w-]{2,20})", re.I)
_HEAD = 16 * 1024  # where a page names its encoding; browsers look at the first 1,024 bytes only
_UNSEEN = frozenset(
    ("script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "select", "textarea")
)  # fmt: skip
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)  # fmt: skip
_ROLES = {"nav": "navigation", "footer": "footer", "aside": "aside", "button": "navigation", "menu": "navigation"}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INLINE = frozenset(
    ("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "ins", "label", "mark",
     "o:p", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr")
)  # fmt: skip
_SPACE = re.compile(r"[ \t\r\n\f]+")
_LINKS = 0.8
_DEEPEST = 100
_CLOSED_BY_ITSELF = frozenset(("p", "li", "td", "th", "tr", "dt", "dd"))
# html.parser looks for the end of a tag from each ``<`` on, to the end of the page: quadratic where ends are missing.
_UNCLOSED = re.compile(r"<(?![a-zA-Z/!?][^<>]{0,5000}>)")


@dataclass(slots=True)
class _Gathered:
    """The block being gathered: text, where it began, how much of it stood in links."""

    line: int = 0
    parts: list[str] = field(default_factory=list)
    linked: int = 0


class _Page(HTMLParser):
    """Walks the tags once; ``open`` are the tags that are open, which tell kind and role of what is read."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.open: list[str] = []
        self.unseen = 0
        self.gathered = _Gathered()
        self.tables: list[Table] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            if tag in ("br", "hr"):
                self._close()
            return
        if tag in _CLOSED_BY_ITSELF and self.open and self.open[-1] == tag:
            self._close()
            self.open.pop()
        if len(self.open) < _DEEPEST:
            hidden = tag in _UNSEEN or _is_hidden(attrs)
            self.open.append(f"!{tag}" if hidden else tag)
            self.unseen += hidden
        if tag == "table":
            self._close()
            if len(self.tables) < _DEEPEST:
                self.tables.append(Table(self.getpos()[0]))
        elif tag not in _INLINE:
            self._close()
            if tag == "tr" and self.tables:
                self.tables[-1].begin_row()
            elif tag in ("td", "th") and self.tables:
                given = dict(attrs)
                self.tables[-1].begin_cell(given.get("colspan") or "", given.get("rowspan") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or not ({tag, f"!{tag}"} & set(self.open)):
            return
        if tag not in _INLINE:
            self._close()
        if tag == "table":
            self._close_table()
        while self.open:
            last = self.open.pop()
            self.unseen -= last.startswith("!")
            if last.lstrip("!") == tag:
                break

    def handle_data(self, data: str) -> None:
        if self.unseen or not data:
            return
        if not self.gathered.parts:
            if data.isspace():
                return
            self.gathered.line = self.getpos()[0] + data[: len(data) - len(data.lstrip())].count("\n")
        self.gathered.parts.append(data)
        if "a" in self.open:
            self.gathered.linked += len(data.strip())

    def close(self) -> None:
        super().close()
        self._close()
        while self.tables:
            self._close_table()

    def _close(self) -> None:
        gathered, self.gathered = self.gathered, _Gathered()
        text = _SPACE.sub(" ", "".join(gathered.parts)).strip()
        if not text:
            return
        level = next((_HEADINGS[tag] for tag in reversed(self.open) if tag in _HEADINGS), 0)
        kind = "heading" if level else "list" if "li" in self.open else "paragraph"
        self._add(Block(text, gathered.line, kind, level, self._role(text, gathered.linked)))

    def _add(self, block: Block) -> None:
        if self.tables:
            self.tables[-1].add(block)
        else:
            self.blocks.append(block)

    def _role(self, text: str, linked: int) -> str:
        named = next((_ROLES[tag] for tag in self.open if tag in _ROLES), "")
        return named or ("links" if linked >= _LINKS * len(text) else "")

    def _close_table(self) -> None:
        if self.tables:
            for block in self.tables.pop().blocks():
                self._add(block)


def _is_hidden(attrs: list[tuple[str, str | None]]) -> bool:
    given = {name: value or "" for name, value in attrs}
    style = given.get("style", "").replace(" ", "").lower()
    return "hidden" in given or "display:none" in style or "visibility:hidden" in style


def html_blocks(content: bytes) -> tuple[Block, ...]:
    """The blocks of a web page; what it says of its encoding is believed when the bytes fit."""
    page = _Page()
    page.feed(_closed(_text(content)))
    page.close()
    return tuple(page.blocks)


def _text(content: bytes) -> str:
    head = content[:_HEAD]
    return decode(content, named_encoding((_XML.match(head), _META.search(head))))


def _closed(text: str) -> str:
    """The page without its comments, and with every ``<`` that begins no tag written as ``&lt;``."""
    pieces: list[str] = []
    place = 0
    while (start := text.find("<!--", place)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        pieces += (text[place:start], "\n" * text.count("\n", start, end))
        place = end + 3
    return _UNCLOSED.sub("&lt;", "".join((*pieces, text[place:])))

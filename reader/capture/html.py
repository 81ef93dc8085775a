"""Web pages to blocks: the text as a reader would see it, with headings, lists and tables kept; nothing is fetched.

Menus and footers are not dropped here, since a page may put official text anywhere: a block only says that it stood in
such a part of the page, was not shown, or was nothing but links (``Block.role``), and cleaning decides.
"""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import takewhile

from reader.base.errors import BadInputError
from reader.base.wording import marked, tr
from reader.capture import html_marks as marks
from reader.capture.html_meta import with_meta
from reader.capture.html_source import source_of
from reader.capture.html_tables import Table
from reader.capture.model import Block, Mend
from reader.capture.superscripts import raised

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BETWEEN_LINKS = re.compile(r"[\s|｜/·•>»\-—]+")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_HAN = re.compile("[㐀-鿿]")
_LINKS = 0.8
_DEEPEST = 100
_LONGEST_LIST = 50_000  # characters
_OF_TABLES = frozenset(("table", "tr", "td", "th", "dl", "dt", "dd"))
_CLOSED_BY_ITSELF = frozenset(("p", "li", "td", "th", "tr", "dt", "dd", "option"))
_FRAMES = marked("这个网页由几个框架拼成，正文在另外的网页文件里；请打开正文那一页，再另存一次")
_SCRIPTED = marked("这个网页里没有文字（正文要靠脚本显示）；请在浏览器里等正文出现后另存，或复制文字存成 .txt")
# Where a page hides this many times more text than it shows, a script was to show it.
_MOSTLY_HIDDEN, _LITTLE = 4, 60


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that is open, with what its parents say too: not text at all, not shown, line feeds are breaks."""

    tag: str
    given: marks.Attributes
    unseen: bool = False
    hidden: int = 0  # as ``marks.is_hidden`` says
    keeps_lines: bool = False


@dataclass(slots=True)
class _Gathered:
    """The block being gathered: text, where it began, how much of it stood in links, what a list prints before it."""

    line: int = 0
    parts: list[str] = field(default_factory=list)
    linked: int = 0
    label: str = ""
    readings: dict[int, str] = field(default_factory=dict)  # above the text; by the part that follows


class _Page(HTMLParser):
    """Walks the tags once; ``open`` are the elements that are open, which tell kind and role of what is read."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = text
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))] if "reversed" in text else []
        self.blocks: list[Block] = []
        self.open: list[_Open] = []
        self.names: dict[str, int] = {}  # how many of each are open
        self.shown, self.concealed = _Gathered(), _Gathered()
        self.tables: list[Table] = []
        self.counters: list[marks.Counter] = []
        self.label = ""
        self.raised: tuple[_Gathered, int] | None = None
        self.plain_lists = marks.prints_no_numbers(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._leave_head(tag)
        self._leave_drawing(tag)
        if tag in marks.VOID:
            if tag in ("br", "hr"):
                self._close()
            return
        if tag in _CLOSED_BY_ITSELF and self.open and self.open[-1].tag == tag:
            self._close()
            self._pop()
        if tag not in marks.INLINE:
            self._close()
        if len(self.open) < _DEEPEST:
            self._push(tag, given)
        if tag == "sup":
            self.raised = (self.shown, len(self.shown.parts))
        elif tag in _OF_TABLES:
            self._begin(tag, given)
        elif tag == "ol" and len(self.counters) < _DEEPEST:
            self.counters.append(marks.counter_of(given, self._items(given), plain=self.plain_lists))
        elif tag == "li":
            lists = [one.tag for one in self.open if one.tag in ("ol", "ul")]
            self.label = self.counters[-1].label(given) if self.counters and lists[-1:] == ["ol"] else ""

    def _begin(self, tag: str, given: marks.Attributes) -> None:
        """A table, a row or a cell begins; a list of terms is one where it stands in no other table."""
        if tag == "table" and len(self.tables) < _DEEPEST:
            self.tables.append(Table(self.getpos()[0]))
        elif tag == "dl" and not self.tables:
            self.tables.append(Table(self.getpos()[0], terms=True))
        elif self.tables and tag == "tr":
            self.tables[-1].begin_row()
        elif self.tables and tag in ("td", "th"):
            self.tables[-1].begin_cell(given.get("colspan", ""), given.get("rowspan", ""), names=tag == "th")
        elif self.tables and self.tables[-1].terms and tag in ("dt", "dd"):
            (self.tables[-1].begin_term if tag == "dt" else self.tables[-1].begin_said)()

    def handle_endtag(self, tag: str) -> None:
        if tag in marks.VOID or not self.names.get(tag):
            if tag in ("p", "br"):  # browsers make an empty paragraph or a break of it
                self._close()
            return
        if tag not in marks.INLINE:
            self._close()
        if tag == "sup":
            self._raise()
        elif tag == "table" or (tag == "dl" and self.names[tag] == 1 and self.tables and self.tables[-1].terms):
            self._close_table()
        elif tag == "ol" and self.counters:
            self.counters.pop()
        while self.open:
            if self._pop().tag == tag:
                break

    def handle_data(self, data: str) -> None:
        if not data or (self.names.get("head") and data.isspace()):
            return
        self._leave_head("")
        here = self.open[-1] if self.open else _Open("", {})
        if here.unseen:
            return
        if here.tag in ("rt", "rp", "rtc") and not _HAN.search(data):
            at = len(self.shown.parts)
            self.shown.readings[at] = self.shown.readings.get(at, "") + data.strip()
        elif here.keeps_lines:
            for number, line in enumerate(data.splitlines()):
                if number:
                    self._close()
                self._gather(line, here, number)
            if data.endswith("\n"):
                self._close()
        else:
            self._gather(data, here, 0)

    def close(self) -> None:
        super().close()
        self._close()
        while self.tables:
            self._close_table()

    def _gather(self, data: str, here: _Open, below: int) -> None:
        concealed = bool(here.hidden) or marks.is_icon(data, here.given)
        gathered = self.concealed if concealed and not data.isspace() else self.shown
        if not gathered.parts:
            if not data or data.isspace():
                return
            gathered.line = self.getpos()[0] + below + data[: len(data) - len(data.lstrip())].count("\n")
            if gathered is self.shown:
                gathered.label, self.label = ("" if marks.bears_label(data) else self.label), ""
        gathered.parts.append(data)
        if self.names.get("a"):
            gathered.linked += len(data.strip())

    def _push(self, tag: str, given: marks.Attributes) -> None:
        above = self.open[-1] if self.open else _Open("", {})
        unseen = tag in marks.UNSEEN or (above.unseen and not (tag in marks.DRAWN and bool(self.names.get("svg"))))
        hidden = marks.is_hidden(tag, given, above.hidden)
        self.open.append(_Open(tag, given, unseen, hidden, above.keeps_lines or marks.keeps_lines(tag, given)))
        self.names[tag] = self.names.get(tag, 0) + 1

    def _pop(self) -> _Open:
        last = self.open.pop()
        self.names[last.tag] -= 1
        return last

    def _leave_head(self, tag: str) -> None:
        """A page need not end its head: the first thing that has no place there does."""
        if tag and self.names.get("title") and not self.names.get("svg"):
            self._pop_to("title")
        if self.names.get("head") and tag not in marks.IN_HEAD and self.open[-1].tag in ("head", "noscript"):
            self._pop_to("head")

    def _leave_drawing(self, tag: str) -> None:
        """A drawing that was not ended ends where the page goes on."""
        if self.names.get("svg") and tag in marks.OUT_OF_DRAWING and not self.names.get("foreignobject"):
            self._pop_to("svg")

    def _pop_to(self, tag: str) -> None:
        while self._pop().tag != tag:
            pass

    def _items(self, given: marks.Attributes) -> int:
        if "reversed" not in given or "start" in given:
            return 0
        line, column = self.getpos()
        start = self.starts[line - 1] + column
        return self.text.count("<li", start, max(start, self.text.find("</ol", start, start + _LONGEST_LIST)))

    def _raise(self) -> None:
        if self.raised is not None and self.raised[0] is self.shown:
            parts, start = self.shown.parts, self.raised[1]
            parts[start:] = [raised("".join(parts[start:]))] if len(parts) > start else []
        self.raised = None

    def _close(self) -> None:
        """End the block being gathered, and the one of what is not shown beside it."""
        shown, concealed = self.shown, self.concealed
        self.shown, self.concealed = _Gathered(), _Gathered()
        self._finish(shown)
        self._finish(concealed, "hidden")

    def _finish(self, gathered: _Gathered, role: str = "") -> None:
        text = _folded(gathered.parts)
        if not text:
            return
        places = _places(gathered.parts) if gathered.readings else []
        mends = tuple(Mend("annotation", places[at], reading, "") for at, reading in gathered.readings.items())
        inside = takewhile(lambda one: one.tag != "table", reversed(self.open))  # of a heading that nobody ended
        level = next((_HEADINGS[one.tag] for one in inside if one.tag in _HEADINGS), 0)
        kind = "heading" if level else "list" if self.names.get("li") else "paragraph"
        role = role or self._role(text, gathered.linked)
        label = gathered.label if not role and kind == "list" else ""
        mends = tuple(replace(mend, offset=mend.offset + len(label)) for mend in mends if mend.before)
        self._add(Block(label + text, gathered.line, kind, level, role, mended=mends))

    def _add(self, block: Block) -> None:
        if self.tables:
            self.tables[-1].add(block, above=bool(self.names.get("caption")))
        else:
            self.blocks.append(block)

    def _role(self, text: str, linked: int) -> str:
        own = bool(self.names.get("article"))  # a text has a foot of its own: who signed it
        named = next(
            (marks.ROLES[one.tag] for one in self.open if one.tag in marks.ROLES and not (own and one.tag == "footer")),
            "",
        )
        return named or ("links" if linked >= _LINKS * len(_BETWEEN_LINKS.sub("", text)) else "")

    def _close_table(self) -> None:
        if self.tables:
            for block in self.tables.pop().blocks():
                self._add(block)


def html_blocks(content: bytes, named: str = "") -> tuple[Block, ...]:
    """The blocks of a web page; what it says of its encoding, or what is ``named``, is believed when the bytes fit.

    Raises BadInputError when it is no text, or when its text is in other files (frames, scripts).
    """
    text = source_of(content, named)
    page = _Page(text)
    page.feed(text)
    page.close()
    if not page.blocks and "<frame" in text.lower():
        raise BadInputError(tr(_FRAMES))
    if "<script" in text.lower() and _says_nothing(page.blocks):
        raise BadInputError(tr(_SCRIPTED))
    return tuple(with_meta(text, _revealed(page.blocks)))


def _says_nothing(blocks: list[Block]) -> bool:
    """Whether a page holds nothing but a few words for browsers that run no scripts."""
    said = "".join(block.text for block in blocks)
    return all(block.role == "noscript" for block in blocks) and len(_HAN.findall(said)) < _LITTLE


def _revealed(blocks: list[Block]) -> list[Block]:
    """Text that waits for a script to show it is the text of a page that shows nearly nothing else, or no sentence."""
    shown = [block.text for block in blocks if not block.role]
    waiting = [block.text for block in blocks if block.role == "hidden"]
    visible, hidden = sum(map(len, shown)), sum(map(len, waiting))
    little = visible < _LITTLE and hidden > visible * _MOSTLY_HIDDEN
    silent = hidden > visible and "。" in "".join(waiting) and "。" not in "".join(shown)
    if hidden > _LITTLE and (little or silent):
        return [block._replace(role="") if block.role == "hidden" else block for block in blocks]
    return blocks


def _folded(parts: list[str]) -> str:
    return _SPACE.sub(" ", "".join(parts)).strip()


def _places(parts: list[str]) -> list[int]:
    """Where each part begins in the folded text, and where the last one ends."""
    places, length, spaced = [0], 0, True
    for part in parts:
        piece = _SPACE.sub(" ", part)
        piece = piece[1:] if spaced and piece.startswith(" ") else piece
        if piece:
            length += len(piece)
            spaced = piece.endswith(" ")
        places.append(max(0, length - spaced))
    return places

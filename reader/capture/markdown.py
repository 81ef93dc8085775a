"""Markdown to blocks: headings, paragraphs, list items and tables, with the marks taken as what they mean.

Only what notices and guides use is read: ATX and setext headings, bullet and numbered lists, pipe tables, fenced code
(as paragraphs), quotes, emphasis, links, images, footnotes, front matter, and the marks of web pages that people put
between. Anything else stays as it is written: a mark that is not understood is text, and text is never dropped.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from reader.base.errors import BadInputError
from reader.capture.front_matter import front_matter
from reader.capture.html import html_blocks
from reader.capture.model import Block

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_BULLET = re.compile(r"\s*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(.*)$")
_NUMBERED = re.compile(r"\s*(\d{1,9}[.)])[ \t]+(.*)$")
_TABLE_LINE = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_QUOTE = re.compile(r"^ {0,3}>[ \t]?")
_ADDRESS = (
    r"\(\s{0,9}(?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,300}\)){0,2000}?)"
    r"(?:\s{1,9}(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'))?\s{0,9}\)"
)
_NAME = r"\[((?:[^\[\]\n]|\[[^\[\]\n]{0,100}\]){0,300})\]"
_BEGINS = r"[^\s，。、；：！？,.;:!?)）】》”’]"  # 王**，李** are names that were made unreadable (CommonMark 0.31, 6.2)
_INLINE = (
    (re.compile(rf"!{_NAME}{_ADDRESS}"), r"\1"),
    (re.compile(rf"{_NAME}{_ADDRESS}"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"(?<![\\*])\*\*\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*\*\*(?!\*)"), r"\1"),
    (re.compile(rf"(?<![\\*])\*\*(?={_BEGINS})([^*\n]{{1,2000}}?)(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<![\\_\w])__(?=\S)([^_\n]{1,2000}?)(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\\*A-Za-z0-9])\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*(?![*A-Za-z0-9])"), r"\1"),
    (re.compile(r"(?<![\\`])`([^`\n]{1,2000})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])"), r"\1"),
)
_FOOTNOTE = re.compile(r"\[\^([\w-]{1,20})\](?::[ \t]*)?")
_LOOKS = re.compile(
    r"</?(?:a|abbr|b|big|center|cite|code|del|em|font|i|ins|kbd|mark|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,500})?/?>",
    re.I,
)
_LONGEST_REMARK = 5000
# A line that begins with one of these is of a web page, up to the next empty line (CommonMark 0.31, 4.6, number 6).
_PAGE = re.compile(
    r" {0,3}</?(?:address|article|blockquote|caption|center|dd|details|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main"
    r"|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:\s|/?>)",
    re.I,
)
_BREAK = re.compile(r"<br\s*/?>", re.I)
_HARD_BREAK = re.compile(r"(?: {2,}|\\)$")  # at the end of a line
_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]")


@dataclass(slots=True)
class _Open:
    """The block being gathered: its kind, the line where it began, and its lines so far."""

    kind: str = ""
    line: int = 0
    parts: list[str] = field(default_factory=list)

    def close(self) -> Iterator[Block]:
        if self.kind == "page" and self.parts:
            yield from _page(self.parts, self.line)
        elif self.kind == "table":
            # A table of one column is there for its looks only.
            columns = any("\t" in row for row in self.parts)
            pieces = ["\n".join(self.parts)] if columns else self.parts
            yield from (
                Block(piece, self.line, "table" if columns else "paragraph") for piece in pieces if piece.strip()
            )
        elif self.parts:
            pieces = _joined(self.parts).split("\n")
            yield from (Block(piece.strip(), self.line, self.kind) for piece in pieces if piece.strip())
        self.kind, self.parts = "", []

    def begin(self, kind: str, line: int, text: str) -> None:
        self.kind, self.line, self.parts = kind, line, [text]


def markdown_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text.

    A list item keeps its number (``1.``), a bullet is dropped, a table keeps its rows. A paragraph wrapped over
    several lines is one block: nothing is put between two Chinese characters, one space between Latin words.
    """
    lines = _without_remarks(text).splitlines()
    above, count = front_matter(lines)
    return (*above, *_blocks(lines[count:], count + 1))


def _without_remarks(text: str) -> str:
    """The text without ``<!-- -->``, whose line feeds stay; one that does not end, or not soon, is text."""
    pieces: list[str] = []
    place = end = 0
    start = text.find("<!--")
    while start >= 0 and end >= 0:
        end = text.find("-->", start + 4) if end < start + 4 else end
        if start + 4 <= end <= start + _LONGEST_REMARK:
            pieces += (text[place:start], "\n" * text.count("\n", start, end))
            place = end + 3
        start = text.find("<!--", max(place, start + 4))
    return "".join((*pieces, text[place:]))


def _blocks(lines: list[str], first: int) -> Iterator[Block]:
    gathered = _Open()
    fenced = False
    for number, raw in enumerate(lines, first):
        if _FENCE.match(raw):
            fenced = not fenced
            yield from gathered.close()
            continue
        if fenced:
            if raw.strip():
                yield Block(raw, number)
            continue
        line = _QUOTE.sub("", raw)
        if gathered.kind == "page" and line.strip():
            gathered.parts.append(line)
        elif _PAGE.match(line):
            yield from gathered.close()
            gathered.begin("page", number, line)
        else:
            yield from _line(line, number, gathered)
    yield from gathered.close()


def _page(lines: list[str], first: int) -> Iterator[Block]:
    try:
        blocks = html_blocks("\n".join(lines).encode("utf-8", "replace"), "utf-8")
    except BadInputError:  # nothing but a script
        return
    yield from (block._replace(line=first + block.line - 1) for block in blocks)


def _line(line: str, number: int, gathered: _Open) -> Iterator[Block]:
    following = gathered.kind
    if not line.strip():
        yield from gathered.close()
    elif following == "paragraph" and _SETEXT.match(line) and len(gathered.parts) == 1:
        block = Block(_one_line(_joined(gathered.parts)), gathered.line, "heading", 1 if "=" in line else 2)
        gathered.parts = []
        yield block
    elif (heading := _HEADING.match(line)) is not None:
        yield from gathered.close()
        if heading[2].strip():
            yield Block(_one_line(_inline(heading[2])), number, "heading", len(heading[1]))
    elif _RULE.match(line):
        yield from gathered.close()
    elif _is_table_row(line, following):
        if _TABLE_LINE.match(line) and following in ("table", "paragraph"):
            _make_table(gathered)
        elif following == "table":
            gathered.parts.append(_row(line))
        else:
            yield from gathered.close()
            gathered.begin("table" if line.lstrip().startswith("|") else "paragraph", number, _cells_or_text(line))
    elif (item := _item(line)) is not None:
        yield from gathered.close()
        gathered.begin("list", number, item)
    elif following in ("paragraph", "list"):
        gathered.parts.append(line)
    else:
        yield from gathered.close()
        gathered.begin("paragraph", number, line)


def _item(line: str) -> str | None:
    """The text of a list item, with its number if it has one; None when the line is none."""
    numbered = _NUMBERED.match(line)
    if numbered:
        return f"{numbered[1]} {numbered[2]}"
    bullet = _BULLET.match(line)
    return bullet[1] if bullet else None


def _is_table_row(line: str, following: str) -> bool:
    bars = line.count("|")
    if line.lstrip().startswith("|"):
        return bars > 1
    return bars > 0 and (following == "table" or bool(_TABLE_LINE.match(line)))


def _make_table(gathered: _Open) -> None:
    if gathered.kind == "paragraph" and gathered.parts:
        gathered.parts[-1] = _row(gathered.parts[-1])
        gathered.kind = "table"


def _cells_or_text(line: str) -> str:
    return _row(line) if line.lstrip().startswith("|") else line


def _row(line: str) -> str:
    cells = re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))
    return "\t".join(_one_line(_inline(cell.strip())) if cell.strip() else "" for cell in cells)


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))


def _joined(parts: list[str]) -> str:
    """The lines of a paragraph as one, with a line feed where a break was meant."""
    text = _inline(parts[0].strip())
    for before, part in pairwise(parts):
        piece = _inline(part.strip())
        if _HARD_BREAK.search(before):
            text = f"{text.removesuffix(chr(92))}\n{piece}"
            continue
        wide = text and piece and (_WIDE.match(text[-1]) or _WIDE.match(piece[0]))
        text += piece if wide else f" {piece}"
    return text


def _inline(text: str) -> str:
    for pattern, meaning in _INLINE:
        text = pattern.sub(meaning, text)
    text = _FOOTNOTE.sub(r"[\1]", text)
    if "<" in text:
        text = _BREAK.sub("\n", _LOOKS.sub("", text))
    return html.unescape(text) if "&" in text else text

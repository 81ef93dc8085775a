"""Markdown to blocks: headings, paragraphs, list items and tables, with the marks taken as what they mean.

Only what notices and guides use is read: ATX and setext headings, bullet and numbered lists, pipe tables, fenced code
(as paragraphs), quotes, emphasis, links and images. Anything else stays as it is written: a mark that is not understood
is text, and text is never dropped.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.capture.model import Block

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_BULLET = re.compile(r"\s*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(.*)$")
_NUMBERED = re.compile(r"\s*(\d{1,9}[.)])[ \t]+(.*)$")
_TABLE_LINE = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_INLINE = (
    (re.compile(r"!\[([^\]\n]{0,300})\]\([^()\s]{0,2000}(?:\s+\"[^\"\n]{0,300}\")?\)"), r"\1"),
    (re.compile(r"\[([^\]\n]{1,300})\]\([^()\s]{0,2000}(?:\s+\"[^\"\n]{0,300}\")?\)"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"(?<![\\*])\*\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<![\\_\w])__(?=\S)([^_\n]{1,2000}?)(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\\*\w])\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*(?!\w)"), r"\1"),
    (re.compile(r"(?<![\\`])`([^`\n]{1,2000})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])"), r"\1"),
)
_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]")


@dataclass(slots=True)
class _Open:
    """The block being gathered: its kind, the line where it began, and its lines so far."""

    kind: str = ""
    line: int = 0
    parts: list[str] = field(default_factory=list)

    def close(self) -> Iterator[Block]:
        if self.parts:
            joined = "\n".join(self.parts) if self.kind == "table" else _joined(self.parts)
            if joined.strip():
                yield Block(joined, self.line, self.kind)
        self.kind, self.parts = "", []

    def begin(self, kind: str, line: int, text: str) -> None:
        self.kind, self.line, self.parts = kind, line, [text]


def markdown_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text.

    A list item keeps its number (``1.``), a bullet is dropped, a table keeps its rows. A paragraph wrapped over
    several lines is one block: nothing is put between two Chinese characters, one space between Latin words.
    """
    return tuple(_blocks(text.splitlines()))


def _blocks(lines: list[str]) -> Iterator[Block]:
    gathered = _Open()
    fenced = False
    for number, raw in enumerate(lines, 1):
        if _FENCE.match(raw):
            fenced = not fenced
            yield from gathered.close()
            continue
        if fenced:
            if raw.strip():
                yield Block(raw, number)
            continue
        yield from _line(_QUOTE.sub("", raw, count=1), number, gathered)
    yield from gathered.close()


def _line(line: str, number: int, gathered: _Open) -> Iterator[Block]:
    following = gathered.kind
    if not line.strip():
        yield from gathered.close()
    elif following == "paragraph" and _SETEXT.match(line) and len(gathered.parts) == 1:
        block = Block(_joined(gathered.parts), gathered.line, "heading", 1 if "=" in line else 2)
        gathered.parts = []
        yield block
    elif (heading := _HEADING.match(line)) is not None:
        yield from gathered.close()
        if heading[2].strip():
            yield Block(_inline(heading[2]), number, "heading", len(heading[1]))
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
    return "\t".join(_inline(cell.strip()) for cell in cells)


def _joined(parts: list[str]) -> str:
    text = _inline(parts[0].strip())
    for part in parts[1:]:
        piece = _inline(part.strip())
        wide = text and piece and (_WIDE.match(text[-1]) or _WIDE.match(piece[0]))
        text += piece if wide else f" {piece}"
    return text


def _inline(text: str) -> str:
    for pattern, meaning in _INLINE:
        text = pattern.sub(meaning, text)
    return text

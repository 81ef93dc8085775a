"""Word documents to blocks: paragraphs, headings, tables, text boxes and notes in the order of the document.

Tracked changes are taken as accepted: what was inserted is text, what was deleted is not. Running headers and footers
have the role ``page``, a table of contents the role ``navigation``; cleaning sets both aside.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from reader.base.errors import BadInputError
from reader.capture.docx_fields import drawn
from reader.capture.docx_package import Package, child, local, value
from reader.capture.docx_styles import Styles
from reader.capture.model import Block
from reader.capture.superscripts import raised
from reader.capture.table_titles import title_rows

_UNREAD = frozenset(
    ("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "delText",
     "delInstrText", "fldData", "rt", "commentReference", "annotationRef", "graphic", "binData")
)  # fmt: skip
_BREAK = "\n"
_CHARACTERS = {"tab": " ", "ptab": " ", "noBreakHyphen": "-", "softHyphen": "", "br": _BREAK, "cr": _BREAK}
_MOST_INSIDE = 3  # documents in documents; one that holds itself must end
# Signs that forms print from symbol fonts (Wingdings): boxes to tick, and the tick.
_SYMBOLS = {"F0A8": "□", "F06F": "□", "F0A3": "□", "F052": "☑", "F0FE": "☑", "F0FC": "✓", "F06E": "■", "F06C": "●"}
_UNREADABLE = "\ufffd"


@dataclass(slots=True)
class _Walk:
    """What is read so far; ``line`` counts paragraphs, as a plain text counts lines."""

    styles: Styles
    package: Package
    inside: int = 0  # how many documents this one is inserted in
    notes: dict[str, Element] = field(default_factory=dict)
    line: int = 0
    role: str = ""


@dataclass(slots=True)
class _Inline:
    """The text of one paragraph, with the boxes that float beside it and the notes that it refers to."""

    styles: Styles
    hidden: bool = False  # as the paragraph's style says
    parts: list[str] = field(default_factory=list)
    beside: list[Element] = field(default_factory=list)
    fields: list[tuple[int, list[str]]] = field(default_factory=list)  # open ones: where they began, what they say


def docx_blocks(content: bytes, inside: int = 0) -> tuple[Block, ...]:
    """The blocks of a .docx file. Raises BadInputError: damaged, locked with a password, too large.

    ``inside`` is how many other documents it is inserted in.
    """
    package = Package(content)
    root = package.text()
    walk = _Walk(Styles(package), package, inside)
    for kind, name in (("footnotes", "footnote"), ("endnotes", "endnote")):
        for part in package.related(kind):
            walk.notes |= {f"{name}Reference{value(note, 'id')}": note for note in part if local(note) == name}
    body = child(root, "body")
    above = _running(package.related("header"), walk)
    text = tuple(_flow(body if body is not None else (), walk))
    return (*above, *text, *_running(package.related("footer"), walk))


def _running(parts: Iterable[Element], walk: _Walk) -> tuple[Block, ...]:
    """Running headers or footers, each once: several sections repeat the same."""
    walk.role = "page"
    found = {(block.kind, block.text): block for part in parts for block in _flow(part, walk)}
    walk.role = ""
    return tuple(found.values())


def _flow(elements: Iterable[Element], walk: _Walk) -> Iterator[Block]:
    """The blocks of a run of paragraphs and tables, and of the wrappers round them."""
    for element in elements:
        name = local(element)
        if name == "p":
            yield from _paragraph(element, walk)
        elif name == "tbl":
            yield from _table(element, walk)
        elif name == "AlternateContent":
            yield from _flow(_chosen(element), walk)
        elif name == "altChunk":
            yield from _inserted(element, walk)
        elif name not in _UNREAD:
            yield from _flow(element, walk)


def _inserted(element: Element, walk: _Walk) -> Iterator[Block]:
    """Another file that Word inserts when it opens this one: what programs that make .docx from a web page write."""
    from reader.capture.formats import READERS
    from reader.capture.sniff import DOCX, HTML, MHTML, PLAIN, media_type_of

    name, content = walk.package.attached(value(element, "id"))
    if not content or walk.inside >= _MOST_INSIDE:
        return
    blocks: tuple[Block, ...] = ()
    with suppress(BadInputError):  # it costs the rest of the document nothing
        kind = media_type_of(name, content)
        if kind == DOCX:
            blocks = docx_blocks(content, walk.inside + 1)
        elif kind in (HTML, MHTML, PLAIN):
            blocks = READERS[kind](content)
    first = walk.line
    for block in blocks:
        walk.line = max(walk.line, first + block.line)
        yield block._replace(line=first + block.line, role=walk.role or block.role)


def _paragraph(element: Element, walk: _Walk) -> Iterator[Block]:
    walk.line += 1
    inline = _Inline(walk.styles, bool(walk.styles.hides(None, value(child(element, "pPr", "pStyle")))))
    _gather(element, inline)
    look = None
    for piece in "".join(inline.parts).split(_BREAK):
        text = piece.rstrip()
        if text.strip():
            if look is None:
                look = walk.styles.look(element)
                text = look.label + (text.lstrip() if look.label else text)
            kind = "heading" if look.level else "list" if look.bullet else "paragraph"
            role = walk.role or ("navigation" if look.contents else "")
            yield Block(text, walk.line, kind, look.level, role)
    for beside in inline.beside:
        if local(beside) == "textpath":
            if text := " ".join(value(beside, "string").split()):
                yield Block(text, walk.line, role=walk.role)
            continue
        name = f"{local(beside)}{value(beside, 'id')}"
        yield from _flow(walk.notes.get(name, ()) if name[-1].isdigit() else beside, walk)


def _gather(element: Element, inline: _Inline) -> None:
    for part in element:
        name = local(part)
        if name == "t":
            inline.parts.append((part.text or "").replace("\n", " "))
        elif name in _CHARACTERS:
            inline.parts.append(_CHARACTERS[name])
        elif name in ("fldChar", "instrText"):
            _field(part, inline)
        elif name == "sym":
            inline.parts.append(_SYMBOLS.get(value(part, "char").upper(), _UNREADABLE))
        elif name in ("txbxContent", "footnoteReference", "endnoteReference"):
            inline.beside.append(part)
        elif name == "AlternateContent":
            for choice in _chosen(part):
                _gather(choice, inline)
        elif name in ("drawing", "pict", "object"):
            inline.beside += _boxes(part)
        elif name == "r":
            _gather_run(part, inline)
        elif name not in _UNREAD:
            _gather(part, inline)


def _field(part: Element, inline: _Inline) -> None:
    """A field begins, says something, or ends; one that has no result may be drawn from what it says."""
    place = value(part, "fldCharType")
    if place == "begin":
        inline.fields.append((len(inline.parts), []))
    elif inline.fields and place == "end":
        start, instruction = inline.fields.pop()
        shown = any(inline.parts[at].strip() for at in range(start, len(inline.parts)))
        if not shown and (text := drawn("".join(instruction))):
            inline.parts.append(text)
    elif inline.fields:
        inline.fields[-1][1].append(part.text or "")


def _gather_run(run: Element, inline: _Inline) -> None:
    properties = child(run, "rPr")
    hidden = inline.styles.hides(properties, value(child(properties, "rStyle")))
    if inline.hidden if hidden is None else hidden:
        return
    start = len(inline.parts)
    _gather(run, inline)
    if value(child(properties, "vertAlign")) == "superscript":
        inline.parts[start:] = [raised("".join(inline.parts[start:]))]


def _boxes(element: Element) -> Iterator[Element]:
    """The text boxes and ornamental letters of a drawing; a box inside a box is read with the outer one."""
    for part in element:
        if local(part) in ("txbxContent", "textpath"):
            yield part
        elif local(part) == "AlternateContent":
            for choice in _chosen(part):
                yield from _boxes(choice)
        else:
            yield from _boxes(part)


def _chosen(alternatives: Element) -> list[Element]:
    """One of several forms of the same thing, as a list of none or one: the newest that holds text, else the last."""
    forms = list(alternatives)
    with_text = [form for form in forms if any(local(part) == "t" and part.text for part in form.iter())]
    return with_text[:1] or forms[-1:]


def _table(element: Element, walk: _Walk) -> Iterator[Block]:
    walk.line += 1
    first = walk.line
    rows = [row for row in (_cells(row, walk) for row in _inside(element, "tr")) if any(any(cell) for cell in row)]
    if max(map(len, rows), default=0) > 1 and sum(1 for _ in _inside(element, "tr")) > 1:
        above = title_rows(rows)
        yield from (block for row in rows[:above] for block in row[0])
        rows = rows[above:]
        text = "\n".join("\t".join(" ".join(block.text.strip() for block in cell) for cell in row) for row in rows)
        yield Block("\n".join(row.rstrip("\t") for row in text.split("\n")), first, "table", 0, walk.role)
        walk.line = max(walk.line, first + len(rows))  # cleaning counts a row as a line
    else:  # a table of one column or one row is there for its looks only
        yield from (block for row in rows for cell in row for block in cell)


def _cells(row: Element, walk: _Walk) -> list[list[Block]]:
    """The cells of a row, each as blocks; a cell that spans columns is followed by empty ones, so that columns agree.

    The lower cells of one that spans rows are empty in the file.
    """
    if child(row, "trPr", "del") is not None:
        return []
    cells: list[list[Block]] = []
    for cell in _inside(row, "tc"):
        properties = child(cell, "tcPr")
        cells.append([_flat(block) for block in _flow(cell, walk)])
        span = value(child(properties, "gridSpan"))
        cells += [[]] * (min(int(span), 64) - 1 if span.isdecimal() and len(span) < 4 else 0)
    return cells


def _flat(block: Block) -> Block:
    """A table inside a cell reads on in its line."""
    text = block.text.replace("\n", " ").replace("\t", " ") if block.kind == "table" else block.text
    return Block(text, block.line, "paragraph" if block.kind == "table" else block.kind, block.level, block.role)


def _inside(element: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, through the wrappers that forms put round them."""
    for part in element:
        if local(part) == name:
            yield part
        elif local(part) in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _inside(part, name)

"""Word documents made for tests by python-docx, which shares no code with our reader."""

import io
import zipfile

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

NUMBERING = (
    ("japaneseCounting", "%1、"),
    ("chineseCounting", "（%2）"),
    ("decimal", "%3."),
    ("decimalEnclosedCircle", "%4"),
)


def xml(text: str) -> object:
    """An element of Word's own language; ``text`` uses the prefix ``w``."""
    end = text.index(">") if "/>" not in text[: text.index(">") + 1] else text.index("/>")
    return parse_xml(f"{text[:end]} {nsdecls('w')}{text[end:]}")


def saved(document: Document) -> bytes:
    """The bytes of a document."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def with_lists(document: Document, formats: tuple[tuple[str, str], ...] = NUMBERING) -> None:
    """Add a list definition; paragraphs take part in it by ``numbered``. Its number is 77, and 78 begins anew."""
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (shape, text) in enumerate(formats)
    )
    root = document.part.numbering_part.element
    root.insert(0, xml(f'<w:abstractNum w:abstractNumId="77">{levels}</w:abstractNum>'))
    root.append(xml('<w:num w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    root.append(xml(f'<w:num w:numId="78"><w:abstractNumId w:val="77"/>{again}</w:num>'))


def numbered(document: Document, text: str, level: int, number: int = 77) -> None:
    """A paragraph whose number Word prints by itself."""
    properties = document.add_paragraph(text)._p.get_or_add_pPr()
    properties.append(xml(f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'))


def new() -> Document:
    """An empty document."""
    return docx.Document()


def changed(content: bytes, **parts: bytes | None) -> bytes:
    """The same archive with some parts replaced, added or (None) left out; ``word__x`` stands for ``word/x.xml``."""
    named = {f"{name.replace('__', '/')}.xml": data for name, data in parts.items()}
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as fresh:
        for name in old.namelist():
            if name not in named:
                fresh.writestr(name, old.read(name))
        for name, data in named.items():
            if data is not None:
                fresh.writestr(name, data)
    return stream.getvalue()

"""The parts of an Office file: a zip archive of XML, opened with bounds so that no file can hold the program up.

Only the parts that are asked for are unpacked, so that pictures, and references to parts that are not there (some
office programs leave them), cost nothing and break nothing.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from functools import cached_property
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from reader.base.errors import BadInputError
from reader.base.wording import marked, tr

# An element costs about 150 bytes of memory, so an archive of nothing but tags is bounded by their number.
_MOST_ELEMENTS = 1_500_000
# The text of a 500-page document is about 15 MB of XML; a bomb of 20 MB unpacks to 20 GB.
LARGEST_PART = 64 * 1024 * 1024
_DAMAGED = marked("这个 Word 文件已损坏，打不开；请重新下载，或在 Word、WPS 里另存一次")
_TOO_LARGE = marked("这个 Word 文件解开后太大，没有读；请分成小一些的文件")
_CHUNK = 256 * 1024
_DEEPEST = 200  # elements within elements; Word itself refuses nested tables long before


def local(element: Element) -> str:
    """The name of an element without its namespace, which differs between transitional and strict files."""
    return element.tag.rpartition("}")[2]


def value(element: Element | None, name: str = "val") -> str:
    """An attribute by its local name; empty when the element or the attribute is not there."""
    if element is None:
        return ""
    return next((text for key, text in element.attrib.items() if key.rpartition("}")[2] == name), "")


def child(element: Element | None, *path: str) -> Element | None:
    """The first element below ``element`` by the local names of a path, or None."""
    for name in path:
        if element is None:
            return None
        element = next((part for part in element if local(part) == name), None)
    return element


class _Builder(TreeBuilder):
    """A tree without document type (entities have no place in an Office file) and without bottomless nesting."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0
        self._elements = 0

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        """Called by the parser before any entity is read."""
        raise BadInputError(tr(_DAMAGED))

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        """Called for each start tag."""
        self._depth += 1
        self._elements += 1
        if self._depth > _DEEPEST:
            raise BadInputError(tr(_DAMAGED))
        if self._elements > _MOST_ELEMENTS:
            raise BadInputError(tr(_TOO_LARGE))
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        """Called for each end tag."""
        self._depth -= 1
        return super().end(tag)


class Package:
    """An opened Office file; raises BadInputError when it is no zip, is locked with a password, or is damaged."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            self._names = set(self._zip.namelist())
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            raise BadInputError(tr(_DAMAGED)) from None

    @cached_property
    def main(self) -> str:
        """The name of the part that holds the text."""
        root = self.part("_rels/.rels")
        for relation in root if root is not None else ():
            if value(relation, "Type").endswith("/officeDocument"):
                return value(relation, "Target").lstrip("/")
        return "word/document.xml"

    def text(self) -> Element:
        """The root of the part that holds the text. Raises BadInputError when it is not there."""
        root = self.part(self.main)
        if root is None:
            raise BadInputError(tr(_DAMAGED))
        return root

    def related(self, kind: str) -> list[Element]:
        """The parts that the text refers to by a kind of relation (``styles``, ``header`` …); missing ones left out."""
        found = []
        for relation in self._relations():
            if value(relation, "Type").endswith(f"/{kind}") and value(relation, "TargetMode") != "External":
                part = self.part(self._whole(value(relation, "Target")))
                if part is not None:
                    found.append(part)
        return found

    def attached(self, relation_id: str) -> tuple[str, bytes]:
        """The name and the bytes of the part that the text refers to by ``relation_id``; empty when it has none."""
        for relation in self._relations():
            name = self._whole(value(relation, "Target"))
            if value(relation, "Id") == relation_id and value(relation, "TargetMode") != "External":
                return (name, b"".join(self._chunks(name))) if name in self._names else ("", b"")
        return "", b""

    def _relations(self) -> list[Element]:
        folder, _, name = self.main.rpartition("/")
        relations = self.part(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        return list(relations if relations is not None else ())

    def _whole(self, target: str) -> str:
        """The name of a part as the archive has it, from how the part of the text refers to it."""
        folder = self.main.rpartition("/")[0]
        return target.lstrip("/") if target.startswith("/") or not folder else f"{folder}/{target}"

    def part(self, name: str) -> Element | None:
        """The root element of one part, or None when the archive has no such part."""
        if name not in self._names:
            return None
        builder = _Builder()
        parser = XMLParser(target=builder)  # noqa: S314 - the builder refuses document types, and so all entities
        try:
            for chunk in self._chunks(name):
                parser.feed(chunk)
            root: Element = parser.close()
        except (ParseError, ValueError):
            raise BadInputError(tr(_DAMAGED)) from None
        return root

    def _chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a part that is there."""
        if self._zip.getinfo(name).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BadInputError(tr(_DAMAGED))  # Office knows no other, and the others unpack without bounds
        size = 0
        try:
            with self._zip.open(name) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    if size > LARGEST_PART:
                        raise BadInputError(tr(_TOO_LARGE))
                    yield chunk
        except RuntimeError:  # what zipfile says when a part is locked with a password
            raise BadInputError(tr("这个 Word 文件有密码，打不开；请去掉密码后再试")) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError):
            raise BadInputError(tr(_DAMAGED)) from None

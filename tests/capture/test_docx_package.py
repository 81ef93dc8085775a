"""Word documents that are damaged, locked, bombs or something else: one plain line of Chinese, and soon."""

import io
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from reader.base.errors import BadInputError
from reader.capture import Problem, captures_in, read_blocks, read_capture
from reader.capture.docx import docx_blocks
from tests.capture.word_files import changed, new, saved

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = f'<w:document xmlns:w="{WORD}"><w:body>'


@pytest.fixture(scope="module")
def document() -> bytes:
    made = new()
    made.add_paragraph("各区人民政府：")
    return saved(made)


def _told(content: bytes) -> str:
    began = time.process_time()
    with pytest.raises(BadInputError) as caught:
        docx_blocks(content)
    assert time.process_time() - began < 10
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_bomb_is_not_unpacked(document: bytes) -> None:
    bomb = changed(document, word__document=f"{HEAD}<w:p><w:r><w:t>".encode() + b"a" * 200_000_000)
    assert len(bomb) < 1_000_000
    system = pytest.importorskip("resource")
    before = system.getrusage(system.RUSAGE_SELF).ru_maxrss
    assert "太大" in _told(bomb)
    assert system.getrusage(system.RUSAGE_SELF).ru_maxrss - before < 400_000  # kilobytes


def test_a_bomb_of_tags_is_not_built(document: bytes) -> None:
    assert "太大" in _told(changed(document, word__document=HEAD.encode() + b"<w:p/>" * 1_600_000))


def test_packing_that_unpacks_without_bounds_is_refused(document: bytes) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(stream, "w") as fresh:
        for name in old.namelist():
            method = zipfile.ZIP_LZMA if name == "word/document.xml" else zipfile.ZIP_DEFLATED
            fresh.writestr(name, old.read(name), method)
    assert "损坏" in _told(stream.getvalue())


def test_bottomless_nesting_is_refused(document: bytes) -> None:
    nested = (HEAD + "<w:sdt>" * 100_000).encode()
    assert "损坏" in _told(changed(document, word__document=nested))


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">',
        '<!ENTITY c SYSTEM "file:///etc/passwd">',
        '<!ENTITY % d SYSTEM "http://127.0.0.1:9/x.dtd"> %d;',
    ],
)
def test_entities_are_never_read(document: bytes, declared: str) -> None:
    text = f"<!DOCTYPE w:document [{declared}]>{HEAD}<w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>"
    for encoding in ("utf-8", "utf-16"):
        assert "损坏" in _told(changed(document, word__document=text.encode(encoding)))


def test_broken_archives_are_told(document: bytes) -> None:
    for content in (document[: len(document) // 2], document[:100], document.replace(b"\x00\x00", b"\x01\x00")):
        assert "损坏" in _told(content)
    assert "损坏" in _told(changed(document, word__document=b"<w:document"))
    assert "损坏" in _told(changed(document, word__document=None))


def test_every_broken_byte_gives_text_or_one_line(document: bytes) -> None:
    for place in range(0, len(document), max(1, len(document) // 50)):
        broken = document[:place] + bytes([document[place] ^ 0x55]) + document[place + 1 :]
        with suppress(BadInputError):
            assert docx_blocks(broken)


def test_parts_that_are_not_there_break_nothing(document: bytes) -> None:
    """Some office programs leave references to parts that were never written."""
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="x/styles" Target="nowhere.xml"/>'
        '<Relationship Id="b" Type="x/header" Target="../NULL"/>'
        '<Relationship Id="c" Type="x/footer" TargetMode="External" Target="http://127.0.0.1:9/"/></Relationships>'
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(stream, "w") as fresh:
        for name in old.namelist():
            wanted = name.endswith("document.xml.rels")
            fresh.writestr(name, relations.encode() if wanted else old.read(name))
    assert [block.text for block in docx_blocks(stream.getvalue())] == ["各区人民政府："]


def _archive(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return stream.getvalue()


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
OTHERS = {
    "年报.doc": (OLD + "WordDocument".encode("utf-16-le"), r"旧版 Word .*另存为 \.docx"),
    "locked.docx": (OLD + "EncryptedPackage".encode("utf-16-le"), "有密码"),
    "a.xls": (OLD + "Workbook".encode("utf-16-le"), "Excel"),
    "b.wps": (OLD, "旧版 Office"),
    "c.xlsx": (_archive("[Content_Types].xml", "xl/workbook.xml"), "Excel"),
    "d.pptx": (_archive("[Content_Types].xml", "ppt/presentation.xml"), "PPT"),
    "e.ofd": (_archive("OFD.xml"), "OFD"),
    "f.zip": (_archive("a.txt"), "解开后再导入"),
    "g.docx": (_archive("[Content_Types].xml", "word/document.xml")[:60], "损坏"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_office_files_are_told_by_what_they_are(tmp_path: Path, name: str) -> None:
    content, told = OTHERS[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInputError, match=told) as caught:
        read_capture(tmp_path / name)
    assert "\n" not in str(caught.value)
    (problem,) = captures_in([tmp_path / name])
    assert isinstance(problem, Problem)


def test_a_word_document_is_known_whatever_it_is_called(tmp_path: Path, document: bytes) -> None:
    (tmp_path / "通知.txt").write_bytes(document)
    capture = read_capture(tmp_path / "通知.txt")
    assert capture.media_type.endswith("wordprocessingml.document")
    assert [block.text for block in read_blocks(capture)] == ["各区人民政府："]

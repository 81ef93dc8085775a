"""What is no notice is told by what it is and what to do about it; what is one is read whatever it is called."""

import bz2
import gzip
import io
import random
import zipfile
from pathlib import Path

import pytest

from reader.base.errors import BadInputError
from reader.capture import captures_in, read_blocks, read_capture
from reader.capture.sniff import HTML, MARKDOWN, MHTML, PLAIN, media_type_of

NOTICE = "清河市关于供水的通知\n各区人民政府：\n现将有关事项通知如下。\n"


def archive(*names: str, method: int = zipfile.ZIP_STORED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as made:
        for name in names:
            made.writestr(name, "x")
    return stream.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
# A content, and a word each of what it is and of what the user should do.
OTHERS: dict[str, tuple[bytes, str, str]] = {
    "a.doc": (OLE + "WordDocument".encode("utf-16-le"), "旧版 Word", "另存为 .docx"),
    "a.wps": (OLE + "WordDocument".encode("utf-16-le"), "WPS", "另存为 .docx"),
    "b.wps": (OLE, "旧版 Office", "另存为 .docx"),
    "a.msg": (OLE + "__substg1.0_1000001F".encode("utf-16-le"), "邮件", "另存为"),
    "a.docx": (OLE + "EncryptedPackage".encode("utf-16-le"), "有密码", "去掉密码"),
    "a.xlsx": (archive("[Content_Types].xml", "xl/workbook.xml"), "Excel", "另存为网页"),
    "a.pptx": (archive("ppt/presentation.xml"), "PPT", "PDF"),
    "a.ofd": (archive("OFD.xml"), "OFD", "PDF"),
    "a.odt": (archive("mimetype", "content.xml"), "OpenDocument", "另存为 .docx"),
    "a.epub": (archive("mimetype", "META-INF/container.xml"), "电子书", "转换"),
    "a.rtf": (rb"{\rtf1\ansi\ansicpg936 \'cd\'a8\'d6\'aa}", "RTF", "另存为 .docx"),
    "b.doc": (rb"{\rtf1\ansi x}", "RTF", "另存为 .docx"),
    "a.xml": (
        b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
        "XML",
        "另存为 .docx",
    ),
    "a.zip": (archive("a.txt"), "压缩包", "解开"),
    "a.gz": (gzip.compress(b"x"), "压缩包", "解开"),
    "a.bz2": (bz2.compress(b"x"), "压缩包", "解开"),
    "a.png": (b"\x89PNG\r\n\x1a\n" + bytes(64), "图片", "文字识别"),
    "a.tif": (b"II*\x00" + bytes(64), "图片", "文字识别"),
    "a.lnk": (b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(64), "快捷方式", "指向的文件"),
    "a.url": (b"[InternetShortcut]\r\nURL=http://127.0.0.1/", "网址", "另存"),
    "site.css": (b"p { color: red }", "样式", "不是公告"),
    "many.zip": (archive(*map(str, range(20_001))), "太多", "解开"),
    "noise.bin": (random.Random(1).randbytes(500), "", "文字"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_one_line_says_what_it_is_and_what_to_do(tmp_path: Path, name: str) -> None:
    content, what, to_do = OTHERS[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInputError) as caught:
        read_blocks(read_capture(tmp_path / name))
    line = str(caught.value)
    assert "\n" not in line
    assert what in line
    assert to_do in line


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("a.txt", NOTICE.encode(), PLAIN),
        ("a.doc", NOTICE.encode("gbk"), PLAIN),
        ("a", NOTICE.encode("utf-16-le"), PLAIN),
        ("a.md", NOTICE.encode(), MARKDOWN),
        ("a.doc", b"<html><body>x</body></html>", HTML),
        ("a.xls", b"\xef\xbb\xbf<HTML xmlns:x='x'><table></table>", HTML),
        ("a.txt", f"<!DOCTYPE html><p>{NOTICE}".encode("utf-16"), HTML),
        ("a.txt", f"<!DOCTYPE html><p>{NOTICE}".encode("utf-16-le"), HTML),
        ("a.xhtml", b'<?xml version="1.0" encoding="gb2312"?>\n<root><p>x</p></root>', HTML),
        ("a.txt", b"From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=b\r\n\r\n", MHTML),
        ("a.mht", b"x", MHTML),
        ("a.txt", b"Content: x\nthe type of content", PLAIN),
    ],
)
def test_the_content_has_the_last_word(name: str, content: bytes, media_type: str) -> None:
    assert media_type_of(name, content) == media_type


def test_text_with_a_few_zeros_is_text_and_reads_on(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    for content in (NOTICE.encode()[:30] + b"\x00" + NOTICE.encode()[30:], NOTICE.encode() + bytes(4096)):
        path.write_bytes(content)
        text = "".join(block.text for block in read_blocks(read_capture(path)))
        assert text.replace("\ufffd", "") == NOTICE.replace("\n", "")


def test_every_kind_of_file_in_one_folder_costs_the_good_ones_nothing(tmp_path: Path) -> None:
    for name, (content, _, _) in OTHERS.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "notice.txt").write_text(NOTICE, encoding="utf-8")
    found = list(captures_in([tmp_path]))
    assert len(found) == len(OTHERS) + 1
    assert [type(part).__name__ for part in found].count("Capture") == 1


def test_comments_without_a_page_behind_them_are_told_at_once() -> None:
    assert media_type_of("page.html", b"<!---->" * 500) == HTML
    assert media_type_of("page.txt", b"<!-- a -->\n<!-- b --> <html>") == HTML
    assert media_type_of("page.txt", b"<!---->" * 500) == PLAIN

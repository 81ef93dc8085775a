"""Pages saved as a single file are read like the page itself."""

import time
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path

import pytest

from reader.base.errors import BadInputError
from reader.capture import Block, read_blocks, read_capture
from reader.capture.mhtml import mhtml_blocks

TITLE, TEXT = "关于供水管网改造的通知", "现将有关事项通知如下，请各单位认真贯彻执行，并于本月底前书面报告落实情况。" * 2
PAGE = f"<html><body><h1>{TITLE}</h1><p>{TEXT}</p></body></html>"


def saved(*parts: tuple[str, str, str, str]) -> bytes:
    """Parts as (type, charset, encoding of the transfer, text), as a browser saves them."""
    made = b"From: <Saved by Blink>\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\n"
    made += b'Content-Type: multipart/related;\r\n\tboundary="--B"\r\n\r\n'
    for kind, charset, transfer, text in parts:
        message = EmailMessage()
        message.set_content(text, subtype=kind, charset=charset, cte=transfer)
        made += b"----B\r\n" + message.as_bytes().replace(b"MIME-Version: 1.0\n", b"").replace(b"\n", b"\r\n") + b"\r\n"
    return made + b"----B--\r\n"


@pytest.mark.parametrize("transfer", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "gb18030"])
def test_a_page_in_one_file_is_read(tmp_path: Path, charset: str, transfer: str) -> None:
    path = tmp_path / "page.mhtml"
    path.write_bytes(saved(("css", "utf-8", "quoted-printable", "p{}"), ("html", charset, transfer, PAGE)))
    assert [(block.kind, block.text) for block in read_blocks(read_capture(path))] == [
        ("heading", TITLE),
        ("paragraph", TEXT),
    ]


def test_frames_are_the_margin_of_a_page_that_says_something() -> None:
    frame = ("html", "utf-8", "base64", "<p>广告</p>")
    assert Block("广告", 1, role="aside") in mhtml_blocks(saved(("html", "utf-8", "base64", PAGE), frame))
    shell = ("html", "utf-8", "base64", "<frameset><frame src=a></frameset>")
    assert [block.text for block in mhtml_blocks(saved(shell, ("html", "utf-8", "base64", PAGE)))] == [TITLE, TEXT]


def test_a_mail_without_a_page_is_read_as_text() -> None:
    mail = saved(("plain", "utf-8", "base64", f"{TITLE}\n\n{TEXT}\n"))
    assert [block.text for block in mhtml_blocks(mail)] == [TITLE, TEXT]


@pytest.mark.parametrize("content", [b"", b"x", saved(), b"Content-Type: multipart/related\r\n\r\n", b"\xff\xfe" * 40])
def test_damaged_files_hold_next_to_nothing(content: bytes) -> None:
    with suppress(BadInputError):
        assert len(mhtml_blocks(content)) <= 1


def test_parts_within_parts_without_end_are_read_in_bounded_time() -> None:
    began = time.process_time()
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (at, at) for at in range(3000))
    with suppress(BadInputError):
        assert mhtml_blocks(nested) == ()
    assert time.process_time() - began < 10

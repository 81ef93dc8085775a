"""What no notice holds, in whatever format, is taken out or replaced, and every such place is on record."""

import io
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from docx import Document

from reader.capture import Block, Capture, Mend, read_blocks
from reader.capture.mending import mended
from reader.capture.sniff import media_type_of
from reader.clean import Repair, clean

ODD = "⼈⺠政府⽤⽔\x07通告"
PLAIN = "人民政府用水通告"


def capture(name: str, content: bytes) -> Capture:
    return Capture(
        name, content, datetime(2026, 1, 1, tzinfo=UTC), media_type_of(name, content), sha256(content).hexdigest()
    )


def docx_of(text: str) -> bytes:
    document, stream = Document(), io.BytesIO()
    document.add_paragraph(text)
    document.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", ODD.encode()),
        ("a.md", f"# {ODD}\n".encode()),
        ("a.html", f"<html><body><p>{ODD}</p></body></html>".encode()),
        ("a.docx", docx_of(ODD.replace("\x07", ""))),
    ],
)
def test_radicals_and_control_characters_are_mended_and_recorded_in_every_format(name: str, content: bytes) -> None:
    (block,) = read_blocks(capture(name, content))
    assert block.text == PLAIN
    assert [mend.before for mend in block.mended if mend.kind == "radical"] == list("⼈⺠⽤⽔")
    result = clean([block])
    assert [part.text for part in result.blocks] == [PLAIN]
    assert Repair("radical", (1, 0), "⼈", "人") in result.repairs
    assert (result.repair_counts().get("control", 0) == 1) == (name != "a.docx")


@pytest.mark.parametrize(
    ("text", "after", "mends"),
    [
        ("通知", "通知", ()),
        ("通\x00知", "通知", (Mend("control", 1, "\x00", ""),)),
        ("通\x00\x07\x1b知", "通知", (Mend("control", 1, "\x00\x07\x1b", ""),)),
        ("\x9b31m通知", "31m通知", (Mend("control", 0, "\x9b", ""),)),
        ("通" + "\x00" * 512 + "知", "通\ufffd知", (Mend("control", 1, "\x00" * 16, "\ufffd"),)),
        ("\x07", "", (Mend("control", 0, "\x07", ""),)),
        ("凉州（\uf979）", "凉州（凉）", (Mend("radical", 3, "\uf979", "凉"),)),
        ("部首\u2e9a", "部首\u2e9a", ()),  # no character of that place in Unicode
        ("甲\t乙\n丙\t丁", "甲\t乙\n丙\t丁", ()),
        (
            "&nbsp;通知&#12290;",
            "\xa0通知。",
            (Mend("entity", 0, "&nbsp;", "\xa0"), Mend("entity", 8, "&#12290;", "。")),
        ),
        ("&amp;nbsp;通", "\xa0通", (Mend("entity", 0, "&amp;nbsp;", "\xa0"),)),
        ("&nbsp&nbsp通", "\xa0\xa0通", (Mend("entity", 0, "&nbsp", "\xa0"), Mend("entity", 5, "&nbsp", "\xa0"))),
        ("甲&#10;乙&#7;", "甲 乙", (Mend("entity", 1, "&#10;", " "), Mend("entity", 7, "&#7;", ""))),
        ("Q&A;R&D，a?b=1&copy=2", "Q&A;R&D，a?b=1&copy=2", ()),
        ("时间︰3月∶1∶50", "时间：3月：1∶50", (Mend("radical", 2, "︰", "："), Mend("radical", 5, "∶", "："))),
    ],
)
def test_one_block(text: str, after: str, mends: tuple[Mend, ...]) -> None:
    assert mended(Block(text, 1)) == Block(after, 1, mended=mends)


def test_every_radical_of_the_table_is_one_character_that_is_none() -> None:
    signs = [chr(code) for code in range(0x2E80, 0x2FD6)]
    plain = {sign: mended(Block(sign, 1)).text for sign in signs}
    changed = {sign: text for sign, text in plain.items() if sign != text}
    assert len(changed) > 300
    assert all(len(text) == 1 and not "\u2e80" <= text <= "\u2fdf" for text in changed.values())


def test_a_block_of_nothing_else_leaves_its_record() -> None:
    blocks = read_blocks(capture("a.txt", "通知\n\x07\n一、时间\n".encode()))
    result = clean(blocks)
    assert [block.text for block in result.blocks] == ["通知", "一、时间"]
    assert Repair("control", (2, 0), "\x07", "") in result.repairs


def test_small_and_upright_marks_become_plain_ones() -> None:
    block = mended(Block("清政发﹝2021﹞8号︵试行︶﹐按月︱按季", 1))
    assert block.text == "清政发〔2021〕8号（试行），按月—按季"
    assert [mend.before for mend in block.mended] == ["﹝", "﹞", "︵", "︶", "﹐", "︱"]

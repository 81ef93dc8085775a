"""The page in traditional script: other characters, the same offsets, and a voice that hears the simplified text."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.clean import simplify
from reader.page import page_of, traditional
from tests.page.test_page import NOTICE, blocks_of

PHRASES = {
    "发展理发": "發展理髮",
    "里程在里面": "里程在裡面",
    "干部干活": "幹部幹活",
    "干燥的后面，皇后": "乾燥的後面，皇后",
    "复习答复覆盖": "複習答覆覆蓋",
    "台风吹过台湾": "颱風吹過臺灣",
    "只有一只": "只有一隻",
    "表面的手表": "表面的手錶",
    "为群众服务": "為群眾服務",
}


@pytest.mark.parametrize(("simple", "written"), PHRASES.items())
def test_phrases_decide_which_character_it_is(simple: str, written: str) -> None:
    assert traditional(simple) == written


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])) | st.text(alphabet="发里干后复台只表为了着，。A1"))
def test_every_offset_stays(text: str) -> None:
    assert len(traditional(text)) == len(text)


def test_the_page_is_shown_in_one_script_and_said_in_the_other() -> None:
    simple, page = page_of(NOTICE), page_of(NOTICE, "traditional")
    assert page.title == "關於加強夏季用水管理的通知"
    assert page.lines[0].text == page.title
    assert page.regions[1].name == "一、總體安排"
    assert blocks_of(page.html) == [line.text for line in page.lines]
    for number in range(len(page.regions)):
        assert page.reading_text(number) == simple.reading_text(number)
        text = page.reading_text(number)
        for offset, character in enumerate(text):
            line, column = page.place(number, offset)
            assert simplify(page.lines[line].text[column : column + 1] or "\n") == character


def test_tables_are_turned_too() -> None:
    section = dataclasses.replace(NOTICE.sections[0], paragraphs=("街道\t时间\n河东\t8点",))
    page = page_of(dataclasses.replace(NOTICE, sections=(section,)), "traditional")
    first = page.tables[0].first
    assert [line.text for line in page.lines[first : first + 2]] == ["街道；時間", "街道：河東；時間：8點"]


@pytest.mark.shared
def test_real_notices_come_back_as_they_were(shared_captures) -> None:  # type: ignore[no-untyped-def]
    for path in shared_captures.glob("*.txt"):
        text = simplify(path.read_text(encoding="utf-8", errors="replace"))
        back = simplify(traditional(text))
        assert sum(map(str.__ne__, back, text)) <= len(text) / 5000

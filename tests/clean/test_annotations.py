"""Readings in brackets go where they are damage, and only there."""

import pytest

from reader.capture.plain import plain_blocks
from reader.clean import clean
from reader.clean.annotations import is_reading

ANNOTATED = "清河區(qū)的產(chǎn)業(yè)發(fā)展，設(shè)施和服務(wù)水平（shuǐ píng）提高，PPP(一)項目(試行)。"


def only_text(text: str) -> str:
    return "\n".join(block.text for block in clean(plain_blocks(text)).blocks)


def test_readings_go_and_every_other_bracket_stays() -> None:
    result = clean(plain_blocks(ANNOTATED))
    assert result.blocks[0].text == "清河区的产业发展，设施和服务水平（shuǐ píng）提高，PPP（一）项目（试行）。"
    assert result.repair_counts()["annotation"] == 6


def test_four_readings_are_no_defect() -> None:
    text = "區(qū)產(chǎn)業(yè)發(fā)"
    assert only_text(text).count("（") == 4
    assert only_text(text + "設(shè)").count("（") == 0


def test_a_bracket_that_is_no_reading_of_its_character_stays() -> None:
    assert "区（chǎn）" in only_text("區(chǎn)" + ANNOTATED)


def test_full_width_brackets_and_look_alike_letters() -> None:
    assert only_text("區（qū）產（chǎn）業（yè）發（fā）设（shè）廣（ɡuǎnɡ）內( nèi )") == "区产业发设广内"


@pytest.mark.parametrize(
    ("letters", "character", "answer"),
    [
        ("nèi", "內", True),
        ("xíng", "行", True),
        ("háng", "行", True),
        ("lǜ", "绿", True),
        ("hang", "行", True),
        ("yī", "行", False),
    ],
)
def test_all_readings_count(letters: str, character: str, answer: bool) -> None:
    assert is_reading(letters, character) is answer


@pytest.mark.parametrize(
    "text",
    [
        "测试内容为单字：妈(mā)、麻(má)、马(mǎ)、骂(mà)、吗(ma)，以及轻声。",
        "请读准：行（xíng）走、银行（háng）、重（zhòng）量、重（chóng）复、长（cháng）短、生长（zhǎng）。",
        "地名读音：亳（bó）州、珲（huī）春、蔚（yù）县、乐（lào）亭、六（lù）安、台（tāi）州。",
    ],
)
def test_a_text_about_readings_keeps_them(text: str) -> None:
    assert only_text(text) == text.replace("(", "（").replace(")", "）")


@pytest.mark.parametrize(
    "annotated",
    [
        "內[nèi]",
        "內【nèi】",
        "內〔nèi)",
        "內 (nèi) ",
        "內\u200b(nè\u200bi)",
        "內（ｎèｉ）",
        "內(nei4)",
        "綠(lv4)",
        "綠(lǜ)",
        "內\n(nèi)",
    ],
)
def test_every_form_of_an_annotation(annotated: str) -> None:
    assert only_text(f"{ANNOTATED}今年在{annotated}外开展").endswith(("今年在内外开展", "今年在绿外开展"))


def test_readings_in_simplified_text_go_when_they_stand_inside_words() -> None:
    text = "各单位要加(jiā)强组织领导(dǎo)，落(luò)实责任，明确分工(gōng)和时限，按时完(wán)成任务。"
    assert only_text(text) == "各单位要加强组织领导，落实责任，明确分工和时限，按时完成任务。"


@pytest.mark.parametrize("cut", ["電(d\niàn)話", "電(\ndiàn)話", "電(dià\n　n)話", "電(diàn\n)話"])
def test_a_reading_that_a_width_cut_goes_and_its_lines_are_one(cut: str) -> None:
    assert only_text(f"{ANNOTATED}值班{cut}保持暢通。").endswith("值班电话保持畅通。")
    other = "值班電(d\niànx)話"
    assert "iànx" in only_text(f"{ANNOTATED}{other}")

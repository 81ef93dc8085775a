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

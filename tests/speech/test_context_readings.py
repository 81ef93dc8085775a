import pytest

from reader.speech.context_readings import reading_at
from reader.speech.espeak_text import respelled


@pytest.mark.parametrize(
    ("text", "character", "syllable"),
    [
        ("以人民为中心", "为", "wei2"),
        ("以便为中心城区供水", "为", ""),
        ("为群众办实事", "为", ""),
        ("充分为群众着想", "为", ""),
        ("分为三类", "为", "wei2"),
        ("比例为百分之五", "为", "wei2"),
        ("为十年来最好", "为", "wei2"),
        ("羊五十余只", "只", "zhi1"),
        ("只有三只", "只", ""),
        ("第十二卷", "卷", "juan4"),
        ("每页二十二行", "行", "hang2"),
        ("一行三人", "行", ""),
        ("自然保护地，", "地", "di4"),
        ("稳步地推进", "地", ""),
        ("单某到案", "单", "shan4"),
        ("名单某处", "单", ""),
        ("人事处的", "处", "chu4"),
        ("依法查处", "处", ""),
    ],
)
def test_what_stands_around_decides(text: str, character: str, syllable: str) -> None:
    assert reading_at(text, text.index(character)) == syllable


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("不还款", "bu4huan2kuan3"),
        ("不重视", "bu2zhong4shi4"),
        ("一行业", "yi4hang2ye4"),
        ("一重点", "yi2zhong4dian3"),
        ("第一行业", "第一hang2ye4"),
        ("二十一只", "二十一zhi1"),
        ("不好", "不好"),
    ],
)
def test_yi_and_bu_change_in_front_of_a_reading(text: str, sent: str) -> None:
    assert respelled(text)[0] == sent

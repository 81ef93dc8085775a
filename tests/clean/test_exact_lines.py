"""Texts that a program cut at a number of characters, whatever their width, with figures and letters among them."""

import pytest

from reader.capture.plain import plain_blocks
from reader.clean import clean

TEXT = [
    "为做好2025年度培训工作，请于3月10日17:30前完成报名（报名号形如QH-2025-001），现将有关事项通知如下：",
    "一、各县局应当组织不少于30人参加线上培训，合格线为85.5分，未达标的于4月30日23:59前补考一次，逾期不再安排补考。",
    "二、培训期间请保持手机畅通，使用Wi-Fi的单位要核对MAC地址（形如3C-5A-B4）并报市局信息中心备案。",
    "清河市市场监督管理局",
    "2025年3月6日",
]


@pytest.mark.parametrize("indent", ["　　", ""])
@pytest.mark.parametrize("length", range(16, 29))
def test_lines_of_as_many_characters_are_one_again(indent: str, length: int) -> None:
    whole = [indent + line for line in TEXT]
    cut = [line[place : place + length] for line in whole for place in range(0, len(line), length)]
    assert [block.text for block in clean(plain_blocks("\n".join(cut))).blocks] == TEXT


def test_lines_that_happen_to_be_as_long_stay_apart() -> None:
    lines = [
        "联系人：王某，电话：1234567",
        "1号楼：3月6日08:00开始检修",
        "甲区：3月7日至3月9日停水通知",
        "乙区：3月8日至3月9日停水通知",
    ]
    assert [block.text for block in clean(plain_blocks("\n".join(lines))).blocks] == lines

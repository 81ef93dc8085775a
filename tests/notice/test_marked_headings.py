"""Headings that only the capture's marks tell (## 停水时间) are sections without a label."""

import pytest

from reader.capture.markdown import markdown_blocks
from reader.capture.plain import plain_blocks
from reader.clean import clean
from reader.notice import Section, notices_of
from tests.notice.one import CAPTURE

GUIDE = """# 青石县图书馆指南

各位读者：

请按下列办法借书。

## 办证

1. 持身份证到一楼服务台。
2. 填写申请表。

### 费用

免费。

## 借阅

每证可借5册。

青石县图书馆

2025年3月1日
"""


def outline(text: str) -> list[tuple[int, str, str]]:
    (notice,) = notices_of(clean(markdown_blocks(text)), CAPTURE)
    return [(section.level, section.label, section.heading) for section in notice.sections]


def test_marked_headings_make_sections_with_their_lists_below() -> None:
    (notice,) = notices_of(clean(markdown_blocks(GUIDE)), CAPTURE)
    assert (notice.recipients, notice.issued, notice.signed) == (
        "各位读者",
        "2025-03-01",
        ("青石县图书馆", "2025年3月1日"),
    )
    assert notice.sections == (
        Section(0, "", "", ("请按下列办法借书。",)),
        Section(1, "", "办证", (), "printed"),
        Section(3, "1.", "", ("持身份证到一楼服务台。",)),
        Section(3, "2.", "", ("填写申请表。",)),
        Section(2, "", "费用", ("免费。",), "printed"),
        Section(1, "", "借阅", ("每证可借5册。",), "printed"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "## 办证\n\n免费。",  # one heading
        "## 一、办证\n\n免费。\n\n## 借阅\n\n限五册。",  # a number
        "## 1. 办证\n\n免费。\n\n## 2. 借阅\n\n限五册。",
        "## 办证\n\n一、免费。\n\n二、当日取。\n\n## 借阅\n\n限五册。",  # the text has an outline of its own
        "## 办证\n\n## 借阅\n\n限五册。",  # nothing below a heading
        "## 办证\n\n免费。\n\n## 借阅",
        "## 办证免费。\n\n先登记。\n\n## 借阅：\n\n限五册。",  # sentences
    ],
)
def test_what_is_no_outline_stays_text(text: str) -> None:
    assert not [
        row for row in outline(f"# 青石县图书馆指南\n\n请按下列办法借书。\n\n{text}\n") if row[0] and not row[1]
    ]


def test_numbers_stand_below_the_heading_that_they_stand_under() -> None:
    text = "# 指南\n\n请看。\n\n## 甲区\n\n### 一楼\n\n#### 东侧\n\n1. 借书。\n2. 还书。\n"
    assert [level for level, _, _ in outline(text)] == [0, 1, 2, 3, 4, 4]


PLAN = """清河市大风灾害应急预案
1 总则
1.1 编制目的
为做好大风灾害应对工作，制定本预案。
1.2 适用范围
本预案适用于本市。
2 组织体系
指挥部由下列单位组成：
（1）市应急局。
（2）市气象局。
3 后期处置
灾后10日内报送评估报告。
清河市应急管理局
2024年2月27日
"""


def planned(text: str) -> list[tuple[int, str, str]]:
    (notice,) = notices_of(clean(plain_blocks(text)), CAPTURE)
    return [(section.level, section.label, section.heading) for section in notice.sections if section.level]


def test_bare_figures_number_the_headings_of_plans() -> None:
    assert planned(PLAN) == [
        (1, "1", "总则"),
        (2, "1.1", "编制目的"),
        (2, "1.2", "适用范围"),
        (1, "2", "组织体系"),
        (4, "（1）", ""),
        (4, "（2）", ""),
        (1, "3", "后期处置"),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("3 后期处置", "后期处置"),  # two are too few
        ("3 后期处置", "5 后期处置"),  # they do not count on
        ("灾后10日内报送评估报告。", "评估报告"),  # no sentence below
        ("灾后10日内", "一、灾后10日内。\n二、灾后"),  # an outline of its own
        ("3 后期处置", "3日前"),
    ],
)
def test_figures_that_are_no_outline_stay_text(old: str, new: str) -> None:
    assert not [label for _, label, _ in planned(PLAN.replace(old, new)) if label[:1].isdecimal()]

"""Gaps that part cells, offices and fields stay; those of a scan go."""

import re

import pytest

from reader.capture.plain import plain_blocks
from reader.clean import clean


def cleaned(text: str) -> list[str]:
    once = clean(plain_blocks(text))
    again = clean(once.blocks)
    assert [block.text for block in again.blocks] == [block.text for block in once.blocks]
    return [block.text for block in once.blocks]


def test_rows_that_lost_their_table_keep_their_cells() -> None:
    assert cleaned("品种　　单位  产量 增速（%）\n小麦 万吨 21.6 1.1\n蔬菜及食用菌　万吨　54.8　3.7") == [
        "品种 单位 产量 增速（%）",
        "小麦 万吨 21.6 1.1",
        "蔬菜及食用菌 万吨 54.8 3.7",
    ]


def test_a_name_spread_over_the_width_of_three_is_one_cell() -> None:
    assert cleaned("丁 宁　白石市第一医院护士长\n孙立新　白石市供水公司班组长") == [
        "丁宁 白石市第一医院护士长",
        "孙立新 白石市供水公司班组长",
    ]


def test_fields_and_values_in_two_columns() -> None:
    rows = ["当事人名称 云岭县惠民商店", "经营者姓名 赵某某", "处罚日期 2025/04/11", "罚款（元） 500"]
    assert cleaned("\n".join(rows)) == rows
    rows.insert(2, "违法事实 2025年3月6日，货架上有过期饼干。")
    assert cleaned("\n".join(rows)) == rows


def test_rows_of_words_and_figures() -> None:
    rows = ["序号 单位 数量 金额", "1 清河区 12 3,456.00", "2 云岭区 8 2,100.50", "合计 清点 20 5,556.50"]
    assert cleaned("\n".join(rows))[:3] == rows[:3]
    rows = ["序号 乡镇 户数 金额（元）", "1 白芦镇 120 36,000", "2 红石镇 85 25,500", "合计 205 61,500"]
    assert cleaned("\n".join(rows)) == rows


def test_figures_with_units_are_no_cells() -> None:
    assert cleaned("共 12 个 项目\n共 15 个 项目\n增长 3.2 个百分点\n增长 4.5 个百分点") == [
        "共12个项目", "共15个项目", "增长3.2个百分点", "增长4.5个百分点"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "甲方（盖章）：      乙方（盖章）：",
        "松溪市科学技术局 松溪市财政局关于申报2025年度项目的通知",
        "松溪市科学技术局　松溪市财政局",
        "市长 赵明远",
        "联系人：周倩 联系电话：0555-6221188",
        "本办法自 年 月 日起施行。",
        "01 接种对象",
    ],
)
def test_a_gap_that_its_own_line_explains(text: str) -> None:
    assert cleaned(text) == [re.sub("[　 ]+", " ", text)]


def test_the_gaps_of_a_scan_go() -> None:
    text = (
        "各 县 、 区 人民政府 ：\n为 系统 推进 治理 工作 ， 现 通知 如下 。\n完善 体系 建设\n加快 能力 提升\n"
        "坚持 人民 至上 ， 全面 完成 任务 。\n到 2025 年 ， 各 城市 完成 治理 。"
    )
    assert cleaned(text) == [
        "各县、区人民政府：",
        "为系统推进治理工作，现通知如下。",
        "完善体系建设",
        "加快能力提升",
        "坚持人民至上，全面完成任务。",
        "到2025年，各城市完成治理。",
    ]


def test_a_spread_title_is_no_row() -> None:
    assert cleaned("通 知\n公 告\n政 府 工 作 报 告\n财 政 预 算 报 告") == [
        "通知",
        "公告",
        "政府工作报告",
        "财政预算报告",
    ]

"""Glued headings that are sure by the other items of their list, and short sentences that are none."""

import pytest

from tests.notice.one import notice_of_lines


def headings(*items: str) -> list[str]:
    labels = "一二三四五六七八"
    text = "".join(f"{labels[at]}、{item}" for at, item in enumerate(items))
    return [
        one.heading for one in notice_of_lines(f"堰头县有关事项的通知\n{text}".replace("\n", "")).sections if one.level
    ]


def test_minutes_whose_items_go_on_with_the_same_word() -> None:
    assert headings(
        "关于垃圾分类会议传达了上级精神，要求城管局六月底前拟定细则。",
        "关于安全生产工作会议听取了应急局的汇报。会议强调，要压实各方责任。",
        "关于人事事项会议研究了有关任免事项。",
    ) == ["关于垃圾分类", "关于安全生产工作", "关于人事事项"]


def test_a_first_sentence_that_begins_as_others_is_none() -> None:
    assert headings(
        "会议听取了水务局的汇报。会议要求，各乡镇要加快清淤。",
        "会议审议了预算调整方案。会议认为，方案符合实际。",
        "会议同意住建局提出的计划。会议明确，资金由县财政安排。",
    ) == ["", "", ""]
    assert headings(
        "加强组织领导。各乡镇要明确专人。加强调度，按月通报。",
        "加强资金保障。县财政足额安排经费。加强监管，专款专用。",
        "加强宣传引导。各媒体要开设专栏。",
    ) == ["加强组织领导", "加强资金保障", "加强宣传引导"]


@pytest.mark.parametrize(
    ("item", "heading"),
    [
        ("收费标准不收费。", "收费标准"),
        ("受理机构堰头县民政局。", "受理机构"),
        ("办理依据《堰头县殡葬管理条例》第五条。", "办理依据"),
        ("监督投诉电话12345。", "监督投诉电话"),
    ],
)
def test_guides_with_one_short_name_an_item(item: str, heading: str) -> None:
    others = [
        "适用范围本县居民的安葬登记。",
        "办理流程申请、受理、审查、决定、送达。",
        "办理时限法定时限20个工作日，承诺时限5个工作日。",
        "办理地点县政务服务中心二楼综合窗口。",
        "结果送达自作出决定之日起10日内送达申请人。",
    ]
    assert headings(item, *others)[0] == heading
    assert headings(*others, item)[-1] == heading


def test_bulletins_begin_with_the_figures_of_all() -> None:
    found = headings(
        "综合初步核算，全年地区生产总值163.2亿元，比上年增长5.1%。",
        "农业全年粮食总产量21.4万吨，比上年增长1.2%。全年蔬菜产量9万吨。",
        "工业和建筑业全年规模以上工业增加值比上年增长6.3%。",
        "固定资产投资全年固定资产投资比上年增长4.0%。",
        "教育和科技年末共有各级各类学校88所。",
    )
    assert found == ["综合", "农业", "工业和建筑业", "固定资产投资", "教育和科技"]


def test_before_a_verb_that_items_repeat_a_sentence_goes_on() -> None:
    items = ["进一步加强巡查，每日上报。加强值守。", "切实加强宣传，家喻户晓。加强引导。", "持续加强执法，从严处罚。"]
    assert not {"进一步", "切实", "持续"} & set(headings(*items))

"""Pages one below the other in one capture: each loses its own head and foot. The sites are our own."""

import pytest

from reader.capture.plain import plain_blocks
from reader.clean import CleanText, clean
from reader.clean.draft import BEGINS

HEAD = ["栗林县门户", "首页 县情 公开 办事 互动", "您当前所在位置：首页 > 公开 > 告示"]
FOOT = ["【打印本页】【关闭窗口】", "上一篇：赏花路线", "相关文档", "主办：栗林县人民政府办公室 网站标识码：9901230005"]
SNOW = [
    "栗林县交通运输局关于雪天封闭盘山路的通告",
    "因降雪结冰，盘山路即日起封闭。",
    "栗林县交通运输局",
    "2025年1月9日",
]
FEES = ["栗林县水务局关于调整水费的通知", "各用水单位：", "水费每吨二元四角。", "栗林县水务局", "2025年2月3日"]
ASKED = ["您觉得本文对您有帮助吗？ 有 没有", "我要纠错 我要评价"]
TABLE = ["索引号：LL-{}", "主题分类：{}", "有效性：有效"]


def cleaned(*lines: str) -> CleanText:
    return clean(plain_blocks("\n".join(lines)))


def pages_of(result: CleanText) -> list[list[str]]:
    pages: list[list[str]] = [[]]
    for block in result.blocks:
        if block.role == BEGINS:
            pages.append([])
        pages[-1].append(block.text)
    return pages


TABLES = [[line.format(word) for line in TABLE] for word in ("交通", "水利")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ([*HEAD, *SNOW, *FOOT], [*HEAD, *FEES, *FOOT]),
        ([HEAD[-1], *SNOW], [HEAD[-1], *FEES]),
        ([*SNOW, *FOOT], [*FEES, *FOOT]),
        ([*SNOW, FOOT[1]], [*FEES, FOOT[0]]),
        ([*TABLES[0], *SNOW], [*TABLES[1], *FEES]),
        ([*TABLES[0], *SNOW], [*TABLES[1][::-1], *FEES]),
        ([HEAD[1], *SNOW], [HEAD[1], *FEES]),
        ([*SNOW, *ASKED], [*FEES, *ASKED]),
        ([*SNOW, FOOT[1], "相关阅读", "一图读懂：雪天怎么走"], [*FEES, FOOT[0]]),
        ([*SNOW, FOOT[1], "相关稿件", "栗林县防雪的通知"], [*FEES, FOOT[1], "相关稿件", "关于雪天停运的通告"]),
    ],
    ids=[
        "head and foot",
        "breadcrumb",
        "foot",
        "buttons",
        "index table",
        "the same in another order",
        "menu over titles",
        "questions",
        "links",
        "links that are titles",
    ],
)
def test_each_page_of_several_loses_its_head_and_foot(first: list[str], second: list[str]) -> None:
    result = cleaned(*first, *second)
    assert pages_of(result) == [SNOW, FEES]
    assert len(result.chrome) == len(first) + len(second) - len(SNOW) - len(FEES)
    assert pages_of(clean(result.blocks)) == [SNOW, FEES]


def test_a_page_whose_fields_stand_below_its_title_begins_with_the_title() -> None:
    fields = ["发布时间：2025-02-10", "来源：栗林县门户"]
    pages = pages_of(cleaned(SNOW[0], *fields, *SNOW[1:], FEES[0], *fields, *FEES[1:]))
    assert [page[0] for page in pages] == [SNOW[0], FEES[0]]


def test_the_same_addressees_begin_no_page() -> None:
    asked = ["各乡镇人民政府，各用水单位：", "特别提醒"]
    assert len(pages_of(cleaned(SNOW[0], *asked, *SNOW[1:], *asked, "水表由单位看护。", *FEES[3:]))) == 1


def test_an_annex_below_the_buttons_and_headings_that_come_again_begin_no_page() -> None:
    plan = ["栗林县除雪预案", "组　长：王大山", "成　员：李小河", "除雪由各镇负责。"]
    assert len(pages_of(cleaned(*SNOW, FOOT[0], *plan))) == 1
    twice = ["时间：九点", "地点：礼堂", "第一场讲剪枝。", "时间：十点", "讲师：李小河", "第二场讲防虫。"]
    assert len(pages_of(cleaned("栗林县农技培训安排", *twice))) == 1


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("盘山路封闭。栗林县交通运输局2025年1月9日打印 关闭 分享到：", "盘山路封闭。栗林县交通运输局2025年1月9日"),
        ("打印 分享 各学校：因降雪，明日停课。", "各学校：因降雪，明日停课。"),
        ("打印 分享各学校：因降雪，明日停课。", "各学校：因降雪，明日停课。"),
        ("盘山路封闭。打印本页 关闭窗口 2025-01-10", "盘山路封闭。 2025-01-10"),
    ],
)
def test_buttons_that_ran_together_with_a_line_are_taken_out(line: str, rest: str) -> None:
    result = cleaned(SNOW[0], line)
    assert "".join(result.blocks[1].text.split()) == "".join(rest.split())


def test_one_word_of_a_button_in_a_text_stays() -> None:
    lines = ["资料请自行下载打印。收藏", "打印机、分享会场地由各校负责。"]
    assert "".join(block.text for block in cleaned(SNOW[0], *lines).blocks[1:]) == "".join(lines)


def test_buttons_between_the_fields_and_the_addressees_go() -> None:
    result = cleaned(SNOW[0] + " 发布时间：2025-01-09 来源：县交通局 打印 分享各学校：因降雪，明日停课。")
    assert [block.text for block in result.blocks] == [SNOW[0], "2025-01-09", "各学校：因降雪，明日停课。"]


LIST = [
    "告示", "政策", "人事", "关于修剪行道树的通知 2025-03-01", "关于清理河道的通告 2025-02-27",
    "关于评选好邻居的公示 2025-02-20", "关于开放晒谷场的公告 2025-02-11", "首页 上一页 1 2 下一页",
    "网站地图 | 联系我们", "主办单位：栗林县人民政府 栗ICP备09087654号-1",
]  # fmt: skip


def test_a_list_of_documents_with_its_menu_and_foot_holds_no_notice() -> None:
    assert not cleaned(*LIST).blocks
    assert cleaned(*LIST, "各村于三月底前将修剪情况报县林业站，逾期不再受理。" * 3).blocks


def test_a_heading_with_more_behind_it_goes() -> None:
    assert [block.text for block in cleaned("告示栏 更多>>", *SNOW).blocks] == SNOW


HEADS = [
    "中国·栗林",
    "栗林县政府信息公开平台",
    "今天是2025年3月18日 星期二",
    "English|退出|进入老年模式",
    "热搜词：赏花 采茶",
]


@pytest.mark.parametrize("head", HEADS)
def test_what_portals_put_over_everything_goes(head: str) -> None:
    result = cleaned(head, HEAD[-1], *SNOW)
    assert [block.text for block in result.blocks] == SNOW
    assert [part.text for part in result.chrome] == [head, HEAD[-1]]


FEET = [
    "地址：栗林县山路1号 邮编：628674",
    "联系电话：0827-2345678（工作日）",
    "您是第1024位访客",
    "栗公网安备 51706557457084号",
]


def test_contacts_below_the_signing_day_are_of_the_page_only_above_its_licence() -> None:
    assert [block.text for block in cleaned(*SNOW, *FEET).blocks] == SNOW
    assert [block.text for block in cleaned(*SNOW, *FEET[:2]).blocks] == [*SNOW, *FEET[:2]]
    assert [block.text for block in cleaned(*SNOW, "2025-01-10", *FEET[:2]).blocks] == [*SNOW, "2025-01-10"]


@pytest.mark.parametrize("more", [0, 30])
@pytest.mark.parametrize("foot", [["打印 关闭", "最后更新：2025-11-20"], ["更新日期：2025-11-20 浏览人次：12"]])
def test_the_day_on_which_a_site_was_changed_is_no_day_of_publication(more: int, foot: list[str]) -> None:
    text = [SNOW[0], "发布日期：2025-01-10", *["各乡镇要派人值守。"] * more, *SNOW[1:]]
    days = [block.text for block in cleaned(*text, *foot).blocks if "2025-" in block.text]
    assert days == ["2025-01-10"]
    assert not [block.text for block in cleaned(text[0], *text[2:], *foot).blocks if "2025-" in block.text]


def test_the_day_of_publication_stays_among_what_stands_below_the_buttons() -> None:
    foot = ["友善列印 转寄好友", "回上一页", "机关地址：栗林县山路1号", "发布日期：2025-01-10", "浏览人次：1234567"]
    assert [block.text for block in cleaned(*SNOW, *foot).blocks] == [*SNOW, "2025-01-10"]


def test_a_list_with_figures_below_its_head_is_of_the_page() -> None:
    foot = ["【 大 中 小 】 【打印文章】 【关闭】", "点击排行", "1. 采茶路线", "2. 山货价格", "联系电话：0827-2345678"]
    assert [block.text for block in cleaned(*SNOW, *foot).blocks] == SNOW
    steps = ["【打印文章】 【关闭】", "附件：过路办法", "1.装防滑链", "2.慢行"]
    assert [block.text for block in cleaned(*SNOW, *steps).blocks] == [*SNOW, *steps[1:]]


@pytest.mark.parametrize("line", ["上一则：采茶路线", "下一则：无"])
def test_what_comes_before_and_after_a_page(line: str) -> None:
    assert [block.text for block in cleaned(*SNOW, "本文共1页", line).blocks] == SNOW


@pytest.mark.parametrize("line", ["〈 返回 详情 ⋯", "栗林县气象台 昨天 16:05 阅读 2.3万", "上一封 下一封 返回信件列表"])
def test_what_a_phone_and_a_mailbox_put_round_a_text(line: str) -> None:
    result = cleaned(SNOW[0], line, *SNOW[1:])
    assert [block.text for block in result.blocks] == SNOW


def test_a_row_of_acts_below_the_text_goes_and_one_of_names_stays() -> None:
    assert [block.text for block in cleaned(*SNOW, "在线申请 收藏 咨询 评价").blocks] == SNOW
    assert len(cleaned(*SNOW[:2], "王大山 李小河 赵长林 周老树").blocks) == 3


def test_a_title_that_ran_into_the_last_part_of_its_breadcrumb() -> None:
    result = cleaned("首页 > 通知公告" + SNOW[0] + " 发布时间：2025-01-09 来源：县交通局", *SNOW[1:])
    assert [block.text for block in result.blocks] == [SNOW[0], "2025-01-09", *SNOW[1:]]

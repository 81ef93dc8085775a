"""Whom to call below a text: the office's lines stay, those of a page's foot go."""

import pytest

from reader.capture import Block
from reader.clean import CleanText, clean

TEXT = ["关于举办农技培训班的通知", "各县区农业农村局：", "请于8月20日前报送名单。", "清河市农业农村局", "2025年8月5日"]
CALLS = [
    ["联系人：周正 邮箱：peixun@qinghe.example", "承办单位：清河市农业学校", "网址：www.qinghe.example/px"],
    ["（联系人：周正，电话：0799-6612345，邮箱：peixun@qinghe.example）", "主办单位：清河市农业农村局"],
    ["（联系人：周正，电话：0799-6612345，邮", "箱：peixun@qinghe.example，传真：0799-6612346）"],
    ["联系人：周正，邮", "箱：peixun@qinghe.example"],
    ["（联系人：周正，电话：0799-6612345）", "主办单位：清河市农业农村局", "大赛专页：http://www.qinghe.example"],
    ["投稿邮箱：shufa@qinghe.example", "官方网站：http://www.qinghe.example"],
]
SITE = ["主办单位：清河市农业农村局", "地址：清河市学府路3号", "电子邮箱：nyj@qinghe.example"]


def cleaned(*lines: str) -> CleanText:
    return clean([Block(text, number) for number, text in enumerate(lines, 1)])


def printed(result: CleanText) -> str:
    return "".join(block.text for block in result.blocks)


@pytest.mark.parametrize("call", CALLS, ids=range(len(CALLS)))
def test_whom_an_office_says_to_call_below_its_day_stays(call: list[str]) -> None:
    assert printed(cleaned(*TEXT, *call)) == "".join([*TEXT, *call])
    unsigned = [*TEXT[:3], *call]
    assert printed(cleaned(*unsigned)) == "".join(unsigned)
    page = cleaned("首页 > 通知公告 > 正文", *TEXT, *call, "打印 关闭", *SITE, "新ICP备20250001号-1")
    assert printed(page) == "".join([*TEXT, *call])


def test_who_keeps_a_page_is_of_the_page() -> None:
    page = cleaned("首页 > 通知公告 > 正文", *TEXT, *SITE)
    assert [block.text for block in page.blocks] == TEXT
    assert [part.text for part in page.chrome][1:] == SITE


def test_above_a_licence_only_the_lines_with_a_name_are_of_the_office() -> None:
    foot = ["邮箱：nyj@qinghe.example", "新ICP备20250001号-1"]
    assert [block.text for block in cleaned(*TEXT, *foot).blocks] == TEXT
    named = ["联系人：周正", "电话：0799-6612345"]
    assert [block.text for block in cleaned(*TEXT, *named, *SITE, foot[-1]).blocks] == [*TEXT, *named]


def test_what_no_page_says_does_not_cut_the_lines_above_it() -> None:
    call = ["联系人：周正", "主办单位：清河市农业农村局", "承办单位：清河市农业学校", "报名从速"]
    assert [block.text for block in cleaned(*TEXT, *call).blocks] == [*TEXT, *call]


def test_a_count_of_visitors_is_no_button() -> None:
    foot = ["电话：0799-6612345", "您是第1024位访客", "新ICP备20250001号-1"]
    assert [block.text for block in cleaned(*TEXT, *foot).blocks] == TEXT


BUTTONS = ["友善列印 转寄好友", "回上一页", "TOP"]


@pytest.mark.parametrize("reached", ["机关地址：清河市文昌路6号", "校址：清河市文昌路6号", "总机电话：0799-6612345"])
def test_the_address_of_a_page_with_its_hours_below_its_buttons_is_of_the_page(reached: str) -> None:
    foot = [*BUTTONS, reached, "服务时间：周一至周五 8:00-17:00", "更新日期：2025-08-06 浏览人次：31245"]
    page = [TEXT[0], "发布日期：2025-08-06 点阅：18", *TEXT[1:]]
    assert [block.text for block in cleaned(*page, *foot).blocks] == [TEXT[0], "2025-08-06", *TEXT[1:]]


@pytest.mark.parametrize("line", ["监督电话：0799-6612345", "报名地址：清河市文昌路6号"])
def test_such_a_line_right_below_the_day_is_the_office_s(line: str) -> None:
    assert [block.text for block in cleaned(*TEXT, line, "打印 关闭").blocks] == [*TEXT, line]


def test_who_keeps_a_page_is_its_foot_also_above_a_telephone() -> None:
    foot = ["信息来源：市农办", "主管单位：清河市人民政府 承办单位：清河市融媒体中心", "投诉举报电话：0799-12345"]
    assert [block.text for block in cleaned("首页 > 公告", *TEXT, *foot).blocks] == TEXT


def test_the_foot_of_a_page_in_hong_kong_or_taiwan() -> None:
    for foot in (
        ["返回頁首", "重要告示 | 私隱政策 | 無障礙網頁", "最近更新日期：2025年8月6日"],
        [
            "轉寄 列印 回上頁",
            "公司地址：清河市學府路3號",
            "客服專線：1911",
            "瀏覽人數：65432",
            "隱私權保護政策｜資訊安全政策",
        ],
    ):
        page = ["你在這裡：主頁 > 新聞公佈", TEXT[0], "發布日期：2025-08-06 點閱：18", *TEXT[1:], *foot]
        assert [block.text for block in cleaned(*page).blocks] == [TEXT[0], "2025-08-06", *TEXT[1:]]

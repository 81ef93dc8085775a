"""The line under a title that holds nothing but fields and tools of the page, in any order, with gaps or without."""

import pytest

from reader.capture import Block
from reader.clean import clean
from reader.clean.page_lines import day_of_page_line
from tests.corpus.measure import notices_in

TITLE = "平川县水务局关于启用新取水口的通告"
TEXT = "新取水口已经完工，现将有关事项通告如下。"


@pytest.mark.parametrize(
    "line",
    [
        "发布机构：平川县水务局 | 发布时间：2025-02-11",
        "【打印】【关闭】点击数：318日期：2025-02-11 09:31来源：平川县水务局",
        "浏览次数：发布机构：平川县水务局字体：【大 中 小】时间：2025年2月11日",
        "字号：大中小　发布日期：2025/02/11　发布机构：平川县人民政府网",
        "访问量：1024次发布日期：2025-02-11【打印】【关闭】发布机构：平川县人民政府网",
        "| 发布日期：2025-02-11 | 来源：平川县人民政府网 | 阅读：",
    ],
)
def test_its_day_is_that_of_publication_and_nothing_of_it_is_text(line: str) -> None:
    for above, below in (([TITLE, line], []), ([line, TITLE], []), ([TITLE, line], ["平川水〔2025〕7号"])):
        lines = [*above, *below, "各用水单位：", TEXT, "平川县水务局", "2025年2月10日"]
        (notice,) = notices_in("\n".join(lines))
        assert (notice.title, notice.published, notice.issued) == (TITLE, "2025-02-11", "2025-02-10")
        assert notice.number == "".join(below)
        assert notice.recipients == "各用水单位"
        assert [section.paragraphs for section in notice.sections] == [(TEXT,)]


@pytest.mark.parametrize(
    "line",
    [
        "时间：2025年5月1日 地点：三楼会议室",
        "时间：2025年5月1日上午 来源：自荐",
        "来源：平川县水务局",
        "发布时间：2025-02-11 来源：县水务局 关于停水的通告",
        "报名时间：2025-02-11至2025-02-15 来源：各单位推荐",
        "更新时间：2025年2月11日 点击数：55次 平川水〔2025〕7号",
        "发布时间：2025-02-11 来源：县水务局 停水通知",
        "发布时间：2025-02-11 来源：县水务局 各用水单位：现通告如下",
    ],
)
def test_a_line_with_anything_else_in_it_is_none(line: str) -> None:
    assert day_of_page_line(line) is None


def test_a_field_without_value_takes_no_other_line_for_it() -> None:
    lines = ["索引号：014/2025-7", "成文日期：2025年2月10日", f"标题：{TITLE}", "发文字号：", "发布日期：2025-02-11"]
    lines += ["有效性：有效", TITLE, "各用水单位：", TEXT, "平川县水务局", "2025年2月10日"]
    (notice,) = notices_in("\n".join(lines))
    assert (notice.title, notice.number, notice.published) == (TITLE, "", "2025-02-11")
    assert [section.paragraphs for section in notice.sections] == [(TEXT,)]


def test_a_table_of_fields_is_no_document_of_its_own() -> None:
    title = "平川县水务局关于城区北部五个街道供水管网分区改造期间启用新取水口的通告"
    lines = ["发文机关：平川县水务局", "成文日期：2025年2月10日", f"标题：{title}", "发布日期：2025-02-11"]
    lines += ["有效性：有效", title, "各用水单位：", TEXT, "平川县水务局", "2025年2月10日"]
    (notice,) = notices_in("\n".join(lines))
    assert (notice.title, notice.published, notice.recipients) == (title, "2025-02-11", "各用水单位")


def test_a_table_of_fields_above_the_day_stays_a_table() -> None:
    rows = f"索引号\t014/2025-7\n发文机关\t平川县水务局\n标题\t{TITLE}\n发布日期\t2025-02-11"
    lines = [
        "来源：平川县水务局　发布日期：2025-02-11 16:05",
        TITLE,
        "各用水单位：",
        TEXT,
        "平川县水务局",
        "2025年2月10日",
    ]
    blocks = [Block(rows, 1, "table"), *(Block(line, number) for number, line in enumerate(lines, 6))]
    assert [block.text for block in clean(blocks).blocks if block.kind != "table"][1:] == lines[1:]
    assert clean(blocks).blocks[0].kind == "table"


def test_a_day_of_publication_that_stands_twice_is_said_once() -> None:
    lines = ["发文机关：平川县水务局", "发布日期：2025年2月11日", TITLE, "发布日期：2025年2月11日　来源：平川县水务局"]
    (notice,) = notices_in("\n".join([*lines, "各用水单位：", TEXT, "平川县水务局", "2025年2月10日"]))
    assert (notice.published, notice.issuer) == ("2025-02-11", "平川县水务局")
    assert [section.paragraphs for section in notice.sections] == [(TEXT,)]


def test_the_end_of_a_title_on_a_line_of_its_own_belongs_to_it() -> None:
    (notice,) = notices_in(f"平川县水务局关于落实取水管理办法\n工作的通告\n各用水单位：\n{TEXT}")
    assert notice.title == "平川县水务局关于落实取水管理办法工作的通告"


BRACKETED = [
    "【法规类型】规范性文件",
    "【内容类别】供水",
    "【文　　号】平水公告2025年第7号",
    "【发布日期】2025-02-11",
    "【效　　力】有效",
]


def test_a_table_with_its_labels_in_brackets() -> None:
    page = [*BRACKETED, TITLE, "各用水单位：", TEXT, "平川县水务局", "2025年2月10日"]
    (notice,) = notices_in("\n".join(page))
    assert (notice.title, notice.number, notice.published) == (TITLE, "平水公告2025年第7号", "2025-02-11")
    chrome = {part.text for part in clean([Block(line, at) for at, line in enumerate(page, 1)]).chrome}
    assert {"【法规类型】规范性文件", "【内容类别】供水"} <= chrome


@pytest.mark.parametrize("lines", [BRACKETED[:2], ["【平川】明日停水", "【东岭】后日停水", "【西岭】周五停水"]])
def test_two_such_lines_or_brackets_without_a_known_label_are_text(lines: list[str]) -> None:
    page = [TITLE, *lines, TEXT]
    assert [block.text for block in clean([Block(line, at) for at, line in enumerate(page, 1)]).blocks] == page

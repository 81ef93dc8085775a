"""Breadcrumb, title, fields of the page and text that were run together into one line."""

import pytest

from reader.capture import Block
from reader.capture.plain import plain_blocks
from reader.clean import CleanText, clean
from tests.corpus.measure import notices_in

TITLE = "平川县水务局关于启用新取水口的通告"
TEXT = "各用水单位：新取水口已经完工，现将有关事项通告如下。一、启用时间为3月1日。二、请各单位检查阀门。"


def cleaned(*lines: str) -> CleanText:
    return clean([Block(line, number, "paragraph", 0) for number, line in enumerate(lines, start=1)])


@pytest.mark.parametrize(
    "head",
    [
        f"首页 > 公开 > 通知公告 > 正文 {TITLE} 发布时间：2025-02-11 10:22 浏览次数：33 次 信息来源：水务局 {TEXT}",
        f"您现在的位置：首页>公开>文件 {TITLE} 来源：县水务局 时间：2025年2月11日 【字体：大 中 小】 {TEXT}",
        f"首页>公开>文件>{TITLE} 发布日期：2025-02-11 {TEXT}",
        f"{TITLE}发布日期：2025-02-11 09:00:12点击数：1024{TEXT}",
        f"{TITLE} 2025-02-11 09:00 来源：县水务局{TEXT}",
        f"首页 政务公开 办事服务 互动交流 {TITLE} 来源：县水务局 发布时间：2025-02-11 打印 关闭 {TEXT}",
    ],
)
def test_each_part_stands_on_a_line_of_its_own(head: str) -> None:
    (notice,) = notices_in("\n".join((head, "平川县水务局", "2025年2月10日")))
    assert (notice.title, notice.title_source) == (TITLE, "printed")
    assert (notice.published, notice.issued) == ("2025-02-11", "2025-02-10")
    assert notice.recipients == "各用水单位"
    assert [section.label for section in notice.sections if section.level] == ["一、", "二、"]


def test_a_title_that_only_the_breadcrumb_has_is_kept() -> None:
    text = cleaned(f"首页 > 公开 > 通知公告 > {TITLE}", "发布时间：2025-02-11 来源：县水务局", TEXT)
    assert [part.text for part in text.chrome if part.kind == "breadcrumb"] == ["首页 > 公开 > 通知公告 > "]
    assert text.blocks[0].text == TITLE
    again = cleaned(f"首页 > 公开 > 通知公告 > {TITLE}", TITLE, "发布时间：2025-02-11 来源：县水务局", TEXT)
    assert [part.text for part in again.chrome if part.kind == "breadcrumb"] == [f"首页 > 公开 > 通知公告 > {TITLE}"]


def test_the_breaks_are_recorded() -> None:
    text = cleaned(f"{TITLE} 发布时间：2025-02-11 来源：县水务局 {TEXT}", "平川县水务局")
    breaks = {(one.where, one.before, one.after) for one in text.repairs if one.kind == "flattened"}
    assert {((1, 17), " ", "\n"), ((1, 41), " ", "\n")} <= breaks
    glued = cleaned(f"{TITLE}发布时间：2025-02-11{TEXT}", "平川县水务局")
    assert [(one.before, one.after) for one in glued.repairs if one.kind == "flattened"] == [("", "\n"), ("", "\n")]


@pytest.mark.parametrize(
    "line",
    [
        "关于举办急救培训班的通知 时间：2025-03-01 地点：县文化馆二楼",
        "报名时间：2025-03-01至2025-03-05 资料来源：县人社局网站",
        "关于资金来源：由县财政局按年度安排预算解决的通知",
        "流程为网上报名 > 资格审查 > 关于面试名单的公告发布后领取准考证",
    ],
)
def test_lines_of_a_notice_stay_whole(line: str) -> None:
    text = cleaned("平川县水务局关于培训的通知", line, "请按时参加，不得缺席。")
    assert not [one for one in text.repairs if one.kind == "flattened"]


def test_rows_of_a_list_stay_whole() -> None:
    rows = [f"关于公布第{number}批名单的公告 发布时间：2025-02-1{number} 来源：县水务局" for number in range(4)]
    assert not [one for one in cleaned(*rows).repairs if one.kind == "flattened"]


def test_the_line_below_a_title_that_names_who_wrote_is_one_line() -> None:
    lines = ["黄土地上话丰年", "2026-09-29 06:41:02 来源：柳溪日报 记者：贾某某 编辑：任某", "秋分前后，处处丰收。"]
    result = clean(plain_blocks("\n".join(lines)))
    assert "flattened" not in result.repair_counts()
    assert [block.text for block in result.blocks][-1] == lines[-1]


NEWS = "5月8日上午，全县水稻机插秧现场会在柳溪镇召开，二百多名农机手到场观摩。"


@pytest.mark.parametrize(
    "fields",
    [
        "2026-05-08 18:20 柳溪日报",
        "唐小渔 2026年5月8日 18:20",
        "柳溪县水利局 2026-05-08 18:20",
        "2026年05月08日 柳溪日报 责任编辑：唐小渔",
        "来源： 柳溪日报 发布时间： 2026-05-08",
    ],
)
@pytest.mark.parametrize(
    "title", ["全县水稻机插秧现场会召开", "插秧机怎么选？柳溪县这样做", "柳溪县插秧提速 守牢粮食底线"]
)
def test_a_headline_of_news_before_its_fields_is_no_name_of_a_site(title: str, fields: str) -> None:
    clean = cleaned("首页 > 要闻 > 正文", f"{title} {fields}", NEWS)
    assert clean.blocks[0].text == title
    assert [part.text for part in clean.chrome if title[:6] in part.text] == []
    assert clean.blocks[1].text.startswith("2026")
    assert clean.blocks[-1].text == NEWS


def test_the_name_of_a_site_before_the_day_is_none() -> None:
    for name in ("柳溪县融媒体新闻中心", "柳溪县农业农村局办公室"):
        clean = cleaned("全县水稻机插秧现场会召开", f"{name} 2026-05-08 18:20 来源：柳溪日报", NEWS)
        assert name in "".join(part.text for part in clean.chrome)


@pytest.mark.parametrize(
    "line",
    [
        "为方便群众出行，经研究，决定自2026年1月1日起调整公交线路，现公告如下：",
        "为方便群众出行，经研究，决定自 2026年1月1日起调整公交线路，现公告如下：",
        "全县水稻机插秧现场观摩活动 2026年5月8日至9日 地点：柳溪镇",
    ],
)
def test_a_day_inside_of_a_sentence_has_no_headline_before_it(line: str) -> None:
    clean = cleaned(line, NEWS)
    assert clean.blocks[0].text.replace(" ", "") == line.replace(" ", "")
    assert [repair.kind for repair in clean.repairs if repair.after == "\n"] == []

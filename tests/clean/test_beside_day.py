"""What stands above a title and below the day of publication is told by that day, whatever its words."""

import pytest

from reader.capture.plain import plain_blocks
from reader.clean import CleanText, clean

TITLE = "柳溪县人民政府关于修复乡村道路的通知"
DAY = "2026-04-02 09:15 来源：县政府办 阅读：210"
TEXT = [
    "各乡镇人民政府：",
    "为方便群众出行，现就修复乡村道路有关事项通知如下。",
    "一、摸清底数。各乡镇要逐路登记。",
    "柳溪县人民政府",
    "2026年4月1日",
]


def cleaned(*lines: str) -> CleanText:
    return clean(plain_blocks("\n".join(lines)))


def texts(*lines: str) -> list[str]:
    return [block.text for block in cleaned(*lines).blocks]


@pytest.mark.parametrize(
    "above",
    [
        ["今日提示：", "夏粮长势良好"],
        ["四月二日 周四 小雨 9~14℃", "走近柳溪", "下载“柳溪办事”软件"],
        ["我们使用Cookie改善您的体验。继续浏览即表示同意。 好的 拒绝"],
        ["Skip to content", "柳溪在线讯"],
        ["柳溪潮 | 要闻"],
        ["柳溪县人民政府 English 日本語 邮箱 今天是：2026年4月3日 星期五 晴 机构 要闻 公告"],
        ["柳溪县交通运输局", "机构概况", "办事"],
    ],
)
def test_short_lines_above_a_title_with_its_day_are_the_page_s(above: list[str]) -> None:
    assert texts(*above, TITLE, DAY, *TEXT) == [TITLE, "2026-04-02 09:15", *TEXT]


@pytest.mark.parametrize(
    "tool",
    [
        "字号 T | T",
        "0",
        "本文约1800字，阅读约需5分钟 展开全文",
        "收藏 留言 听全文 下载文字版",
        "（600XXX 柳溪银行 5.21 +0.97%）",
    ],
)
def test_tools_between_the_day_and_the_text_go(tool: str) -> None:
    assert texts(TITLE, DAY, tool, *TEXT) == [TITLE, "2026-04-02 09:15", *TEXT]


@pytest.mark.parametrize(
    "above",
    [
        ["柳溪县人民政府办公室"],  # the office over a title
        ["深入学习会议精神推动乡村振兴取得新的成效"],  # a longer line over a headline
        ["柳政发〔2026〕9号"],
        ["特急"],
        ["——写在春耕之际"],  # a second title
        ["附件1"],
        ["柳溪县交通局关于道路养护的公告"],
    ],
)
def test_what_may_be_the_office_s_stays_above_a_title(above: list[str]) -> None:
    assert texts(*above, TITLE, DAY, *TEXT)[:2] == [*above, TITLE]


def test_without_a_day_short_lines_above_a_title_stay() -> None:
    assert texts("夏粮长势良好", TITLE, *TEXT) == ["夏粮长势良好", TITLE, *TEXT]


def test_a_title_over_two_lines_stays_whole() -> None:
    broken = ["柳溪县人民政府关于修复乡村道路、桥梁", "和涵洞的通知"]
    assert "".join(texts("柳溪潮 | 要闻", *broken, DAY, *TEXT)).startswith("".join(broken))


def test_the_first_lines_of_a_text_below_the_day_stay() -> None:
    for line in ("柳政发〔2026〕9号", "柳溪县人民政府", "全体居民：", "（征求意见稿）", "修路为民"):
        assert texts(TITLE, DAY, line, *TEXT)[2] == line


@pytest.mark.parametrize(
    "head",
    [
        ["政府工作报告", "柳溪县人民政府县长袁某某同志"],
        ["柳溪县燃气设施保护办法", "（2026年3月30日县人民政府第3次常务会议通过）"],
        ["停水通知", "——城北水厂检修"],
    ],
)
def test_a_short_title_over_a_second_line_of_its_own_stays(head: list[str]) -> None:
    assert texts(*head, DAY, *TEXT)[:2] == head


def test_a_day_in_brackets_with_a_vague_label_is_one_of_publication() -> None:
    line = "【 时间：2026-04-02 】 【 字号： 大 | 中 | 小 】 【 打印 】"
    assert texts("保护视力色：", TITLE, line, *TEXT) == [TITLE, "2026-04-02", *TEXT]


NEWS = [
    "本报讯（记者 唐小渔）5月8日上午，全县水稻机插秧现场会在柳溪镇召开，二百多名农机手到场观摩。",
    "“一台机器顶二十个人。”种粮大户说。",
]
BYLINE = "2026-05-08 18:20 来源：柳溪日报"


@pytest.mark.parametrize(
    "head",
    [
        ["全县水稻机插秧现场会召开"],
        ["全县水稻机插秧现场会召开", "唐国胜出席并讲话 高明主持"],
        ["抢农时增效率 农机手齐上阵", "全县水稻机插秧现场会召开"],
        ["全县水稻机插秧现场会召开", "——唐国胜主持召开"],
        ["水稻机插秧：这样干！柳溪县现场会召开"],
    ],
)
def test_the_headline_of_news_is_told_by_its_first_sentence(head: list[str]) -> None:
    clean = cleaned("柳溪新闻网", *head, BYLINE, *NEWS)
    headlines = [block.text for block in clean.blocks if block.kind == "heading"]
    assert headlines == [line for line in head if "召开" in line and "——" not in line][:1]
    assert [block.text for block in clean.blocks] == [*head, "2026-05-08 18:20", *NEWS]
    assert [part.text for part in clean.chrome] == ["柳溪新闻网", "来源：柳溪日报"]


def test_a_speaker_between_the_title_and_the_day_is_no_headline() -> None:
    for speaker in ("县委书记 唐国胜", "唐国胜", "副县长　高 明"):
        clean = cleaned("柳溪在线", "在全县春耕动员会上的讲话", speaker, BYLINE, "同志们：", "今天开会。")
        assert [part.text for part in clean.chrome] == ["柳溪在线", "来源：柳溪日报"]
        assert all(block.kind == "paragraph" for block in clean.blocks)


def test_a_written_day_that_stood_among_fields_of_the_page_says_so() -> None:
    days = {
        "日期：2026年5月8日 点击数：134": "day",
        "2026年05月08日　来源：柳溪日报": "day",
        "2026年5月8日": "",
        "（2026年5月8日）": "",
    }
    for line, role in days.items():
        clean = cleaned("全县水稻机插秧现场会召开", line, *NEWS)
        assert [block.role for block in clean.blocks if "5月8日" in block.text[:12] or "05月" in block.text] == [role]


def test_a_column_of_entries_ends_above_the_headline() -> None:
    clean = cleaned("要闻", "民生", "视频", "首页", "水稻机插秧开始了", BYLINE, *NEWS)
    assert clean.blocks[0].text == "水稻机插秧开始了"


def test_the_speaker_stands_between_a_motto_its_second_line_and_the_day() -> None:
    head = ["凝心聚力抓春耕 实干笃行夺丰收", "——在全县春耕动员会上的讲话", "（2026年3月6日）", "县委书记 唐国胜"]
    clean = cleaned("柳溪在线", *head, BYLINE, "同志们：", "今天开会。")
    assert [block.text for block in clean.blocks][:4] == head
    assert [block.kind for block in clean.blocks][:4] == ["heading", "paragraph", "paragraph", "paragraph"]


@pytest.mark.parametrize("line", ["柳溪日报 2026-05-08", "唐小渔 2026/05/08 柳溪日报", "2026.05.08 柳溪日报"])
def test_a_day_beside_a_name_or_two_is_the_page_s(line: str) -> None:
    clean = cleaned("水稻机插秧现场会召开", line, *NEWS)
    assert [block.text for block in clean.blocks][1] == next(part for part in line.split() if part[:4] == "2026")
    assert clean.blocks[0].kind == "heading"


def test_such_lines_of_a_list_stay() -> None:
    rows = ["柳溪日报 2026-05-08", "柳溪晚报 2026-05-09", "柳溪新报 2026-05-10"]
    assert "".join(texts("征订报刊的日期", *rows, *NEWS)[1:4]) == "".join(rows).replace(" ", "")


@pytest.mark.parametrize(
    "line",
    [
        "水稻插秧现场。唐小渔 摄",
        "资料图。 唐小渔 摄",
        "责任编辑 唐小渔",
        "责编/唐小渔",
        "（值班编辑：唐小渔）",
        "图文编辑 唐小渔 高明",
    ],
)
def test_captions_and_editors_in_other_forms(line: str) -> None:
    clean = cleaned("水稻机插秧现场会召开", BYLINE, NEWS[0], line, NEWS[1])
    assert [block.text for block in clean.blocks][2:] == NEWS
    assert line in [part.text for part in clean.chrome]


def test_links_below_a_head_of_links_may_end_as_offices_do() -> None:
    clean = cleaned("水稻机插秧现场会召开", BYLINE, *NEWS, "相关阅读：", "放映队下乡进村 2026-05-01", "义工走进敬老院")
    assert [block.text for block in clean.blocks][-1] == NEWS[-1]


@pytest.mark.parametrize("line", ["县里开始航拍录摄", "编辑部分内容由居民提供，特此说明", "责任编辑要署名"])
def test_sentences_that_speak_of_photos_and_editors_stay(line: str) -> None:
    assert line in texts("水稻机插秧现场会召开", BYLINE, NEWS[0], line, NEWS[1])


MATTER = "柳溪县人民政府关于修复乡村道路的通知"


@pytest.mark.parametrize(
    "above",
    [
        ["大 中 小", "北坡村村务公开栏", "公开内容：村级事务", "党务", "财务"],
        ["北坡街道晨光社区", "居务公开", "公开时间：2026年4月2日", "公开方式：公开栏", "公开类别：通知"],
        ["今天是2026年4月2日 星期四", "柳溪县人民政府", "走进柳溪", "魅力柳溪", "当前栏目：公示公告"],
        ["首页 > 公告栏", "【公告】"],
        ["柳溪服务网", "在线缴费", "网点查询", "安全用水", "停水公告", "2026-04-02"],
    ],
    ids=range(5),
)
def test_short_lines_above_a_title_without_a_day_below_it_are_of_the_page(above: list[str]) -> None:
    left = [text for text in texts(*above, MATTER, *TEXT) if "2026-04-02" not in text and "2026年4月2日" not in text]
    assert left == [MATTER, *TEXT]


@pytest.mark.parametrize(
    "kept",
    [
        ["特急"],
        ["柳政发〔2026〕3号"],
        ["柳溪县交通运输局", "柳溪县水务局"],
        ["（征求意见稿）"],
        ["各乡镇要抓紧时间修路，不得拖延。", "公告"],
    ],
    ids=range(5),
)
def test_above_such_a_title_what_may_be_of_the_office_stays(kept: list[str]) -> None:
    page = texts("首页 > 公告", *kept, MATTER.removeprefix("柳溪县人民政府"), *TEXT)
    assert "".join(page).replace(" ", "").startswith("".join(kept))


def test_short_lines_above_a_title_stay_where_nothing_of_a_page_stands() -> None:
    assert texts("柳溪乡村", "修路专刊", MATTER, *TEXT)[:2] == ["柳溪乡村", "修路专刊"]


def test_the_day_beside_other_fields_above_such_a_title_stays() -> None:
    line = "楼主：小助手 时间：2026-04-02 09:14:44 点击：320 回复：3"
    assert texts("论坛首页 > 官方发布 > 小区公告", line, MATTER, *TEXT)[0].startswith("2026-04-02")


def test_the_account_above_a_title_goes_where_editors_stand_at_the_end() -> None:
    assert texts("柳溪发布", MATTER, *TEXT, "编辑：小柳 审核：老溪") == [MATTER, *TEXT]
    assert texts("柳溪发布", MATTER, *TEXT)[0] == "柳溪发布"


def test_from_where_an_account_posted_below_the_day_goes() -> None:
    assert "发表于甘肃" not in texts(MATTER, "柳溪乡音", "2026-04-02 09:15", "发表于甘肃", *TEXT)


HEADLINE = "柳溪县提醒住户小心火警"
CALL = ["冬季干燥，县消防大队今日提醒住户，使用明火时要加倍小心。", "市民如有发现，可致电举报。"]


def test_a_headline_with_asterisks_below_it() -> None:
    result = cleaned("主页 分类新闻公报 联络我们 政府网页", "新闻公报", HEADLINE, "＊＊＊＊＊＊＊＊＊＊＊", *CALL)
    assert [block.text for block in result.blocks] == [HEADLINE, *CALL]
    assert result.blocks[0].kind == "heading"


@pytest.mark.parametrize("line", ["柳溪县水务局", "一、总体要求", "加强巡查。"])
def test_asterisks_below_another_line_make_it_no_headline(line: str) -> None:
    result = cleaned("柳溪快讯", line, "＊＊＊＊＊＊", *CALL)
    assert [block.text for block in result.blocks if block.kind != "heading"][:2] == ["柳溪快讯", line]


def test_from_where_and_by_whom_behind_the_day_goes() -> None:
    page = texts(MATTER, "柳溪融媒", "2026-04-02 09:15 · 浙江 · 柳溪县官方账号", *TEXT)
    assert page == [MATTER, "2026-04-02 09:15", *TEXT]
    assert "·修路·养路：" in texts(MATTER, "2026-04-02 09:15", "·修路·养路：", *TEXT)


def test_what_is_left_of_the_line_of_the_day_goes() -> None:
    line = "发布时间：2026-04-02　来源：县政府办　文章类型：原创　浏览：415"
    warning = "关于警惕以代理退保名义实施诈骗的风险提示"
    assert texts(warning, line, *TEXT) == [warning, "2026-04-02", *TEXT]
    assert "报名人数：415" in texts(MATTER, "2026-04-02 09:15 来源：县政府办", "报名人数：415", *TEXT)


@pytest.mark.parametrize("day", ["2026年04月02日 星期四", "2026年4月2日（星期四）"])
def test_a_day_of_the_week_above_a_title_is_of_the_page(day: str) -> None:
    page = ["柳溪日报数字版", "第A03版：要闻 上一版 下一版", day, MATTER, *TEXT, "上一篇 下一篇"]
    assert texts(*page) == [MATTER, *TEXT]
    assert day in texts(MATTER, *TEXT[:2], day, *TEXT[2:])


def test_who_posted_above_such_a_title_does_not_keep_the_line_above_it() -> None:
    assert "社区公告栏" not in texts("社区公告栏", "发布人：网格员小高", "发布时间：2026-04-02 19:02", MATTER, *TEXT)

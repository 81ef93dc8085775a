"""Lines of a page told by their place alone: right below a title, and between the day of signing and the footer."""

import pytest

from reader.capture.plain import plain_blocks
from reader.clean import CleanText, clean
from tests.corpus.measure import notices_in

TITLE = "柏川县水务局关于检修北岸泵站的通告"
TEXT = ["沿线各用水单位：", "北岸泵站将于下周检修，现将有关事项通告如下。", "检修期间水压偏低，请提前蓄水。"]
SIGNED = ["柏川县水务局", "2025年4月8日"]
FOOT = "版权所有：柏川县水务局"


def cleaned(*lines: str) -> CleanText:
    return clean(plain_blocks("\n".join(lines)))


def texts(*lines: str) -> list[str]:
    return [block.text for block in cleaned(*lines).blocks]


@pytest.mark.parametrize(
    "line",
    [
        "发布：供水股 2025-04-09 热度：",
        "2025-04-09 ｜ 柏川水务 ｜ 看过 2,810",
        "2025-04-09 08:30 来自：柏川县水务局",
        "发布单位：柏川县水务局 发布时间：2025-04-09 09:12 截止于：2025-05-20",
        "时间：2025年04月09日 来源：供水股 编辑：小周 看过：21次",
        "发布：2025-04-09 10:11 人气：89",
        "日期：[ 2025年04月09日 ] 来源：供水股 访问次数：[ 90 ]",
        "来源：本局 2025-04-09 浏览：22",
        "Posted on 2025-04-09 by office",
        "作者 | 柏川县水务局 时间 | 2025-04-09 12:00",
    ],
)
def test_a_line_of_short_parts_below_a_title_is_the_page_s_and_its_day_that_of_publication(line: str) -> None:
    (notice,) = notices_in("\n".join([TITLE, line, *TEXT, *SIGNED]))
    assert (notice.title, notice.published, notice.issued) == (TITLE, "2025-04-09", "2025-04-08")
    assert notice.recipients == "沿线各用水单位"
    assert [section.paragraphs for section in notice.sections] == [tuple(TEXT[1:])]


@pytest.mark.parametrize(
    "line",
    [
        "会议时间：2025-04-09 地点：二楼会议室",
        "自2025-04-09 起，北岸泵站停机。",
        "柏水〔2025〕9号 2025-04-09",
        "报名时间：2025-04-09 至2025-04-11",
        "采购公告：柏川县泵站采购公告 2025-04-01",
    ],
)
def test_what_a_text_may_say_below_its_title_stays(line: str) -> None:
    assert "".join(line.split()) in "".join("".join(texts(TITLE, line, *TEXT, *SIGNED)).split())


def test_such_a_line_elsewhere_is_text() -> None:
    line = "养护：三队2025-04-09 桩号：33"
    assert line in texts(TITLE, *TEXT, line, *SIGNED)


def test_each_notice_of_a_page_has_its_line() -> None:
    other = "送达公告"
    lines = [TITLE, "发布：2025-04-09 10:11 人气：89", *TEXT, *SIGNED]
    lines += [other, "发布：2025-04-10 15:40 人气：4", "赵某某：", "请于十日内到本局领取决定书。", *SIGNED]
    assert [(notice.title, notice.published) for notice in notices_in("\n".join(lines))] == [
        (TITLE, "2025-04-09"),
        (other, "2025-04-10"),
    ]


def test_who_shows_the_page_stands_between_a_title_and_its_day() -> None:
    title = "关于检修北岸泵站的通告"
    for account in ("柏川融媒", "原创 柏川水务 柏川水务集团", "柏川发布 04月09日"):
        assert texts(title, account, "2025-04-09 17:30", *TEXT, *SIGNED) == [title, "2025-04-09 17:30", *TEXT, *SIGNED]
    for other in ("县长 周某某", "柏川县水务局", "（试行）", "周某"):
        assert other in texts(title, other, "2025-04-09 17:30", *TEXT, *SIGNED)


@pytest.mark.parametrize(
    "below",
    [
        ["已有 582 人看过"],
        ["图文 | 供水股 周某"],
        ["附件下载"],
        ["好水润百姓", "用水", "缴费", "报修", "柏川水务 | 电话：0310-5550123"],
        ["特别声明：以上内容仅代表作者，与平台无关。"],
    ],
)
@pytest.mark.parametrize("signer", ["柏川县水务局", "柏川动物园"])
def test_short_lines_between_the_day_of_signing_and_the_footer_go_with_it(below: list[str], signer: str) -> None:
    signed = [signer, "2025年4月8日"]
    assert texts(TITLE, *TEXT, *signed, *below, FOOT) == [TITLE, *TEXT, *signed]


@pytest.mark.parametrize(
    "below",
    [
        ["获奖人员名单", "一等奖", "周某某"],
        ["用水登记表", "单位名称"],
        ["（此件公开发布）"],
        ["柏川县财政局"],
        ["附件：停水范围"],
        ["热线13800138000"],
    ],
)
def test_what_may_be_of_the_document_stays_below_the_day_of_signing(below: list[str]) -> None:
    assert texts(TITLE, *TEXT, *SIGNED, *below, FOOT) == [TITLE, *TEXT, *SIGNED, *below]


def test_without_a_footer_nothing_goes_below_the_day_of_signing() -> None:
    assert texts(TITLE, *TEXT, *SIGNED, "好水润百姓") == [TITLE, *TEXT, *SIGNED, "好水润百姓"]


def test_english_lines_of_a_page_below_a_chinese_text_go_however_many() -> None:
    foot = ["Leave a comment", "Your email address will not be published", "Name *", "Email *", "Post Comment"]
    foot += ["Recent Posts", "柏川水价问答", "Powered by WordPress"]
    assert texts(TITLE, *TEXT, *foot) == [TITLE, *TEXT]


def test_buttons_for_files_that_the_notice_names_go_and_others_leave_the_name() -> None:
    button = "附件【停水范围.docx】已下载33次"
    named = "附件：停水范围"
    assert texts(TITLE, *TEXT, named, *SIGNED, button) == [TITLE, *TEXT, named, *SIGNED]
    assert texts(TITLE, *TEXT, *SIGNED, button) == [TITLE, *TEXT, *SIGNED, "附件【停水范围.docx】"]


@pytest.mark.parametrize("line", ["![二维码](images/code.png)", "01:12 / 45:30 倍速 高清"])
def test_pictures_and_films_are_no_text(line: str) -> None:
    assert texts(TITLE, *TEXT[:2], line, TEXT[2], *SIGNED) == [TITLE, *TEXT, *SIGNED]


@pytest.mark.parametrize("line", ["供水/排水比例为3/5", "共2张图（见附页）"])
def test_what_only_looks_like_them_is_text(line: str) -> None:
    assert line in texts(TITLE, *TEXT[:2], line, TEXT[2], *SIGNED)


def test_a_title_behind_the_sizes_of_letters_is_no_field_of_them() -> None:
    (notice,) = notices_in("\n".join([f"字号：小 中 大 {TITLE}", *TEXT, *SIGNED]))
    assert notice.title == TITLE


def test_labels_that_no_table_knows_among_those_of_an_index_table() -> None:
    result = cleaned("文号：柏水〔2025〕9号　时限：至2025-06-30　状态：有效", TITLE, *TEXT, *SIGNED)
    assert [block.text.strip() for block in result.blocks] == ["文号：柏水〔2025〕9号", TITLE, *TEXT, *SIGNED]


def test_a_button_of_two_letters_below_the_editor_is_no_text() -> None:
    foot = ["(责任编辑：周某某)", "柏川日报客户端", "说说你的看法", "发布", "山里人"]
    news = ["柏川县泵站检修完成", "4月8日，北岸泵站检修完成，沿线恢复供水。"]
    assert texts(*news, *foot) == news


def test_a_page_on_one_line_whose_day_stands_beside_its_source() -> None:
    menu, line = "柏川水务 首页 机构 动态", "来源：供水股 2025-04-09 10:00:00 浏览:15"
    (notice,) = notices_in(f"{menu} {TITLE} {line} " + "".join([*TEXT[1:], *SIGNED]))
    assert (notice.title, notice.published) == (TITLE, "2025-04-09")


@pytest.mark.parametrize(
    "note",
    [
        "[1] 不含消防用水。",
        "〔2〕含夜间检修。",
        "[注1]以当日通知为准。",
        "¹ 不含消防用水。",
        "*水压以表为准。",
        "注：单位为立方米",
        "备注：夜间不停水",
    ],
)
def test_a_note_below_the_day_of_signing_is_text_whatever_the_footer_below_it(note: str) -> None:
    assert note.replace(" ", "") in "".join(texts(TITLE, *TEXT, *SIGNED, note, FOOT)).replace(" ", "")


@pytest.mark.parametrize("line", ["注：建议使用1024以上分辨率浏览", "注：本站内容未经许可不得转载", "[1] 下一页"])
def test_what_a_site_notes_of_itself_stays_its_footer(line: str) -> None:
    assert line not in texts(TITLE, *TEXT, *SIGNED, line, FOOT)


@pytest.mark.parametrize(
    "day", ["时间：2025年6月18日", "时间：2025年6月18日（星期三）上午9:00", "日期：2025年6月18日 9:00"]
)
def test_the_time_of_an_event_beside_its_place_is_no_day_of_publication(day: str) -> None:
    lines = ["平川县防汛工作会议纪要", day, "地点：县政府二楼会议室", "会议听取了汛情汇报。"]
    assert [block.text.replace(" ", "") for block in cleaned(*lines).blocks] == [
        line.replace(" ", "") for line in lines
    ]
    of_page = cleaned(lines[0], "时间：2025年6月18日", "来源：平川县水务局", lines[-1])
    assert {part.text for part in of_page.chrome} == {"时间：", "来源：平川县水务局"}


@pytest.mark.parametrize(
    "line", ["（2025年3月28日县人大常委会第六次会议通过）", "——2025年1月9日在县人民代表大会第四次会议上"]
)
def test_a_day_in_a_line_that_a_scan_spaced_is_no_day_of_publication(line: str) -> None:
    title = "柏川县人民代表大会常务委员会关于修改河道管理条例的决定"
    spaced = line[:10] + " ".join(line[10:])
    assert texts(title, spaced, *TEXT) == [title, line, *TEXT]


def test_a_menu_with_a_kind_of_document_among_its_entries_below_the_day() -> None:
    menu = ["预约参观", "交通指南", "在线客服", "关注柏川水务公众号"]
    assert texts(TITLE, *TEXT, *SIGNED, *menu, FOOT) == [TITLE, *TEXT, *SIGNED]


def test_a_kind_of_document_right_below_the_day_heads_an_annex() -> None:
    annex = ["实施方案", "泵站检修", "分三步走"]
    assert texts(TITLE, *TEXT, *SIGNED, *annex, FOOT) == [TITLE, *TEXT, *SIGNED, *annex]


@pytest.mark.parametrize("label", ["張貼日", "張貼日期", "刊登日期"])
def test_the_day_behind_a_label_in_traditional_script_stays(label: str) -> None:
    page = [
        TITLE,
        f"{label}：2025-04-09 張貼者：第三服務所 點閱次數：201",
        "沿線各用水單位：",
        "北岸泵站將於下週檢修。",
    ]
    assert "2025-04-09" in texts("回首頁 意見信箱", *page, *SIGNED, "這個處對於臺灣鄉親們說明：處理過後續發布。")


def test_a_list_of_annexes_over_its_annex_is_no_field_of_the_page() -> None:
    lines = ["附件：柏川县北岸泵站检修期间停水时段表", "柏川县水务局", "柏川县北岸泵站检修期间停水时段表", *TEXT]
    assert texts(TITLE, *lines)[1] == lines[0]

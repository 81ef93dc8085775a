"""Portal lists into notices: which date belongs to which document, and what must not be cut."""

import pytest

from reader.capture import Block
from reader.notice.split import split
from tests.notice.one import notice_of_lines, notices_of_lines

FIRST = (
    "南坪县人民政府：你县《关于审批成片开发方案的请示》收悉。"
    "经研究，原则同意该方案，请抓紧实施并按季度报告进展。2025年5月14日（此件公开发布）"
)
SECOND = (
    "白石县人民政府：你县《关于审批停车规划的请示》收悉。"
    "经研究，原则同意该规划，请认真组织实施并按年度报告。2025年5月8日（此件公开发布）"
)
THIRD = (
    "各县人民政府：为做好防汛工作，现就有关事项通知如下。"
    "一、落实责任。二、备足物资。三、加强值守，有事及时报告。2025年4月17日（此件公开发布）"
)


def parts(*lines: str) -> list[tuple[str, str | None]]:
    return [
        (part.blocks[0].text[:7], part.published)
        for part in split([Block(line, number) for number, line in enumerate(lines, start=1)])
    ]


TRAILING = [("南坪县人民政府", "2025-05-19"), ("白石县人民政府", "2025-05-12"), ("各县人民政府：", "2025-04-22")]


@pytest.mark.parametrize(
    "form", ["2025-{}-{}", "2025/{}/{}", "2025.{}.{}", "[2025-{}-{}]", "（2025-{}-{}）", "2025年{}月{}日"]
)
def test_a_date_glued_to_the_next_line_belongs_to_the_notice_before(form: str) -> None:
    lines = (FIRST, form.format("05", "19") + SECOND, form.format("05", "12") + THIRD, form.format("04", "22"))
    assert parts(*lines) == TRAILING


def test_a_date_glued_to_the_end_of_its_line() -> None:
    assert parts(FIRST + "2025-05-19", SECOND + "2025-05-12", THIRD + "2025-04-22") == TRAILING


def test_dates_on_lines_of_their_own_behind_and_before() -> None:
    assert parts(FIRST, "2025-05-19", SECOND, "2025-05-12", THIRD, "2025-04-22") == TRAILING
    assert parts("2025-05-19", FIRST, "2025-05-12", SECOND, "2025-04-22", THIRD) == TRAILING


def test_everything_in_one_line() -> None:
    assert parts(FIRST + "2025-05-19" + SECOND + "2025-05-12" + THIRD + "2025-04-22") == TRAILING


def test_a_date_under_each_title() -> None:
    title = "关于{}的通知"
    lines = [
        line
        for name, date, text in (("甲", "19", FIRST), ("乙", "16", SECOND))
        for line in (title.format(name), f"2025-05-{date}", text)
    ]
    assert parts(*lines) == [("关于甲的通知", "2025-05-19"), ("关于乙的通知", "2025-05-16")]


def test_a_list_that_was_cut_off_has_a_last_notice_without_a_date() -> None:
    assert parts(FIRST, "2025-05-19" + SECOND) == [("南坪县人民政府", "2025-05-19"), ("白石县人民政府", None)]


def test_one_document_with_a_date_in_its_head_is_one_notice() -> None:
    assert parts("关于做好防汛工作的通知", "2025-05-19", THIRD) == [("关于做好防汛工", "2025-05-19")]


def test_headlines_with_dates_do_not_cut_a_document() -> None:
    links = ["2025-05-19", "某某会议召开", "2025-05-18", "某某活动举行", "2025-05-17", "某某项目开工"]
    assert len(parts(THIRD, *links)) == 1


def test_without_dates_everything_stays_whole() -> None:
    assert len(parts(FIRST, SECOND, THIRD)) == 1
    assert split([]) == ()


def test_a_date_inside_a_sentence_is_no_mark() -> None:
    assert len(parts(THIRD.replace("备足物资", "自2025-05-01起备足物资"), "截至2025-06-01共有十处。")) == 1


def test_a_written_day_with_a_time_of_day_is_one_of_publication() -> None:
    title = "关于清理楼道的通告"
    assert parts(title, "2025年8月11日 17:05", THIRD) == [(title[:7], "2025-08-11")]
    assert parts(title, "2025年8月11日", THIRD) == [(title[:7], None)]


def test_rows_that_begin_with_a_day_are_no_marks() -> None:
    (notice,) = notices_of_lines(
        "清河镇巡回服务安排公告", "现将安排公告如下。", "2025-06-03 上午 东岭村委会", "2025-06-10 全天 清河中学",
        "请群众携带身份证前往办理，遇雨天顺延。", "清河镇人民政府", "2025年5月28日",
    )  # fmt: skip
    assert (notice.issued, notice.published) == ("2025-05-28", None)
    assert notice.sections[0].paragraphs[1:3] == ("2025-06-03 上午 东岭村委会", "2025-06-10 全天 清河中学")


def test_a_signing_day_below_its_office_is_no_mark_though_the_day_of_publication_is_written_out() -> None:
    lines = ["关于修路的通知", "2026年4月2日 17:06", "各乡镇：", "请抓紧修路。", "柳溪县交通局", "2026年4月1日"]
    assert [date for _, date in parts(*lines)] == ["2026-04-02"]


def test_the_day_behind_the_last_title_of_a_list_is_none_of_publication() -> None:
    rows = [f"{place}.关于第{place}项工作的通知（柳政发〔20{place}〕3号） 201{place}-01-15" for place in range(1, 5)]
    head = [
        "柳溪县关于宣布失效一批文件的决定",
        "各乡镇：",
        "经研究，决定对下列文件宣布失效。",
        "柳溪县人民政府",
        "2023年12月4日",
    ]
    assert [date for _, date in parts(*head, "失效文件目录", *rows)] == [None]


def test_a_date_beside_each_title() -> None:
    parts = split(
        [
            Block(text, number)
            for number, text in enumerate(
                (
                    "关于修剪行道树的通知 2025-03-01", "各村：请于月底前修剪行道树。栗林县林业站2025年2月27日",
                    "关于征集老物件的启事　[2025-02-20]", "即日起征集老物件，有意者请与文化馆联系。",
                ),
                1,
            )
        ]
    )  # fmt: skip
    assert [(part.blocks[0].text, part.published) for part in parts] == [
        ("关于修剪行道树的通知", "2025-03-01"),
        ("关于征集老物件的启事", "2025-02-20"),
    ]


def test_each_page_of_a_capture_has_its_own_notice() -> None:
    lines = ("关于停水的通告", "因检修停水。", "停水至六点。"), ("关于停电的通告", "因检修停电。")
    blocks = [Block(text, 1, role="" if place else "notice") for page in lines for place, text in enumerate(page)]
    assert [tuple(block.text for block in part.blocks) for part in split(blocks)] == [*lines]


def test_the_day_of_a_letter_below_its_label_is_no_mark() -> None:
    rows = ("来信主题", "路灯不亮", "来信日期", "2025-06-11", "来信内容", "路灯坏了半月。", "答复日期", "2025-06-18")
    assert len(split([Block(text, number) for number, text in enumerate(rows, 1)])) == 1


def test_a_day_right_below_itself_is_one_mark() -> None:
    text = ("各用水单位：", "明日停水，请提前储水。", "清河市水务局", "2025年3月5日")
    notice = notice_of_lines("关于停水的通告", "2025-03-06 08:00:00", "2025-03-06", *text)
    assert (notice.published, notice.recipients) == ("2025-03-06", "各用水单位")
    assert "2025-03-06" not in "".join(text for section in notice.sections for text in section.paragraphs)

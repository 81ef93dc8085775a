"""Heads of several offices, orders that say their number in their title, minutes below their masthead, laws."""

import pytest

from tests.notice.one import notice_of_lines, opening

TEXT = ("各镇人民政府：", "请各镇抓好落实。")
OFFICES = ("松原县教育局", "松原县公安局", "松原县商务局")
ABOUT = "关于整治校园周边环境的通知"


@pytest.mark.parametrize(
    "head",
    [
        ("松原县教育局", "松原县公安局 文件", "松原县商务局"),
        ("松原县教育局 文件", "松原县公安局", "松原县商务局"),
        (*OFFICES, "文 件"),
    ],
)
def test_the_offices_of_a_red_head_are_no_text(head: tuple[str, ...]) -> None:
    notice = notice_of_lines(*head, "松教发〔2019〕6号", ABOUT, *TEXT)
    assert (notice.title, notice.issuer, notice.number) == (ABOUT, " ".join(OFFICES), "松教发〔2019〕6号")
    assert opening(notice) == TEXT[1:]


def test_offices_on_lines_over_the_title_stay_apart() -> None:
    notice = notice_of_lines(*OFFICES, ABOUT, *TEXT)
    assert notice.title == f"{' '.join(OFFICES)}{ABOUT}"
    assert notice_of_lines("松原县人民政府", "关于加强城区", "节水工作的通知", *TEXT).title == (
        "松原县人民政府关于加强城区节水工作的通知"
    )


def test_offices_below_a_title_that_issue_together() -> None:
    notice = notice_of_lines(
        "松原县2018年经济和社会发展统计公报",
        "松原县统计局",
        "国家统计局松原调查队",
        "2019年4月2日",
        "全县经济平稳运行。",
    )
    assert (notice.issuer, opening(notice)) == ("松原县统计局 国家统计局松原调查队", ("全县经济平稳运行。",))


@pytest.mark.parametrize(
    ("head", "title", "number"),
    [
        (("松原县人民政府令 第12号",), "松原县人民政府令", "第12号"),
        (("松原县人民政府令（第12号）",), "松原县人民政府令", "第12号"),
        (("松原县人民政府命令 第 十二 号",), "松原县人民政府命令", "第十二号"),
        (("松原县人民政府", "命 令", "第12号"), "松原县人民政府命令", "第12号"),
        (("松原县人民政府令", "松原县人民政府令（第12号）"), "松原县人民政府令", "第12号"),
        (("松原县人民政府令", "松原县人民政府", "令", "第12号"), "松原县人民政府令", "第12号"),
    ],
)
def test_an_order_names_itself(head: tuple[str, ...], title: str, number: str) -> None:
    text = "现公布《松原县养犬规定》，自2019年5月1日起施行。"
    notice = notice_of_lines(*head, text, "县长 何川", "2019年4月2日", "松原县养犬规定", "第一条 甲。", "第二条 乙。")
    assert (notice.title, notice.number, notice.issuer) == (title, number, "松原县人民政府")
    assert (notice.annex_title, opening(notice)[0]) == ("松原县养犬规定", text)


def test_minutes_below_the_name_of_the_paper() -> None:
    notice = notice_of_lines(
        "松原县人民政府专题会议纪要", "第7期", "关于研究防汛工作的会议纪要", "会议研究了防汛工作。", "2019年4月2日"
    )
    assert (notice.title, notice.number) == ("关于研究防汛工作的会议纪要", "第7期")
    assert opening(notice) == ("松原县人民政府专题会议纪要", "会议研究了防汛工作。")


def test_the_day_of_a_law_in_the_brackets_below_its_title() -> None:
    history = (
        "（2011年9月8日松原县第九届人民代表大会第二次会议通过 根据2018年7月6日松原县第十届人民代表大会常务委员会"
        "第四次会议《关于修改部分规定的决定》第一次修正）"
    )
    notice = notice_of_lines("松原县湿地保护规定", history, "第一条 甲。", "第二条 乙。")
    assert (notice.issued, opening(notice)) == ("2011-09-08", (history,))


def test_a_number_that_begins_on_the_last_line_of_a_title() -> None:
    notice = notice_of_lines("松原县体育局关于推进社区健身工作", "的意见（松体办函[2016]28号）", *TEXT)
    assert (notice.title, notice.number) == ("松原县体育局关于推进社区健身工作的意见", "松体办函[2016]28号")
    glued = notice_of_lines("松原县体育局关于推进社区健身工作的意见松体函（2016）28号", *TEXT)
    assert glued.number == "松体函（2016）28号"


def test_how_many_copies_were_printed_is_of_the_imprint() -> None:
    signed = ("松原县教育局", "2019年4月2日")
    notice = notice_of_lines(
        ABOUT, *TEXT, *signed, "抄送：县委办公室。", "松原县教育局", "2019年4月3日印发", "（共印50份）"
    )  # fmt: skip
    assert (notice.copied_to, notice.printed_on, notice.openness) == ("县委办公室", "2019-04-03", "")
    assert notice.imprint[-1] == "（共印50份）"
    assert opening(notice) == TEXT[1:]

"""The list of annexes in its shapes: 附：, a line for each with its own number, behind the day of signing."""

import pytest

from tests.notice.one import notice_of_lines, opening

HEAD = ("关于申报奖补资金的通知", "各镇人民政府：")
BODY = "请各镇按时申报。"
SIGNED = ("松原县财政局", "2019年4月2日")


@pytest.mark.parametrize(
    "lines",
    [
        ("附：1.申报表", "2.绩效目标表"),
        ("附：", "1.申报表", "2.绩效目标表"),
        ("附件1：申报表", "附件2：绩效目标表"),
        ("附件一：申报表", "附件二：绩效目标表"),
        ("附件1.申报表", "附件2.绩效目标表"),
    ],
)
def test_the_names_before_and_behind_the_signature(lines: tuple[str, ...]) -> None:
    for text in ((BODY, *lines, *SIGNED), (BODY, *SIGNED, *lines)):
        notice = notice_of_lines(*HEAD, *text)
        assert notice.attachments == ("申报表", "绩效目标表")
        assert (notice.issuer, opening(notice)) == (SIGNED[0], (BODY,))


def test_a_glued_list_that_says_no_more_than_attached() -> None:
    notice = notice_of_lines(*HEAD, f"{BODY}附：1.申报表2.绩效目标表{SIGNED[0]}{SIGNED[1]}")
    assert (notice.attachments, notice.issuer) == (("申报表", "绩效目标表"), SIGNED[0])


def test_the_head_of_an_annex_with_its_title_is_no_list() -> None:
    first = ("附件1：申报表", "一、甲", "文。", "二、乙", "文。")
    second = ("附件2：绩效目标表", "一、丙", "文。", "二、丁", "文。")
    notice = notice_of_lines(*HEAD, BODY, *SIGNED, *first, *second)
    assert notice.attachments == ()
    labels = [section.label for section in notice.sections if section.level]
    assert labels == ["一、", "二、", "一、", "二、"]
    texts = [text for section in notice.sections for text in section.paragraphs]
    assert {first[0], second[0]} <= set(texts)


@pytest.mark.parametrize(
    "lines",
    [
        ("附件：", "1.申报表.docx", "2.名单.xls"),
        ("附件下载：", "申报表.docx", "名单.xls"),
        ("申报表.docx", "名单.xls"),
        ("附件1申报表.docx", "附件2名单.xls"),
        ("附件：申报表.docx", "附件：名单.xls"),
        ("附件：申报表.docx 名单.xls",),
    ],
)
def test_files_behind_the_day_of_signing_are_the_annexes(lines: tuple[str, ...]) -> None:
    notice = notice_of_lines("关于节水的通知", "各区：", "请抓好落实。", "清河市水务局", "2025年3月6日", *lines)
    assert notice.attachments == ("申报表.docx", "名单.xls")
    assert [section.paragraphs for section in notice.sections] == [("请抓好落实。",)]


def test_a_telephone_that_is_added_is_no_annex() -> None:
    notice = notice_of_lines(
        "关于门诊安排的通知", "请相互转告。", "附：急诊电话 0739-5120120", "湘宁县中医医院", "2025年9月26日"
    )
    assert (notice.attachments, notice.issued) == ((), "2025-09-26")
    assert "附：急诊电话" in "".join(opening(notice))


def test_a_list_stands_behind_an_address_too() -> None:
    text = "现予公示。联系电话：2106688地址：学府路18号附件：研发中心名单清河市科学技术局2024年12月9日"
    assert notice_of_lines("关于研发中心的公示", text).attachments == ("研发中心名单",)

"""Heads that run on into the text of a document in one line: guides, minutes, bulletins."""

import pytest

from tests.notice.one import notice_of_lines, opening


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("公租房申请指南", "一、申请条件本市户籍家庭。二、申请材料户口簿。"),
        ("夜市摊位登记须知", "（一）受理机构：岚城街道办事处。（二）咨询电话：12345。"),
        (
            "漕河县2024年国民经济和社会发展统计公报",
            "2024年，经济平稳。一、综合初步核算，增长5%。二、农业全年增产。",
        ),
        ("漕河县2024年国民经济和社会发展统计公报", "全年经济平稳运行，就业稳定。"),
        ("漕河镇防汛会商会议纪要", "2025年5月6日，镇长主持会议，研究防汛工作。"),
        ("漕河镇防汛会商会议纪要", "会议时间：2025年5月6日 地点：二楼会议室 会议议定以下事项：1.清淤。2.值守。"),
    ],
)
def test_a_title_ends_where_only_another_line_can_go_on(title: str, text: str) -> None:
    notice = notice_of_lines(title + text)
    assert (notice.title, notice.title_source, notice.recipients) == (title, "printed", "")
    shown = "".join(part for one in notice.sections for part in (one.label, one.heading, *one.paragraphs))
    assert shown == text


@pytest.mark.parametrize("number", ["〔2025〕7号", "第31次", "（2025年第4期）", "漕府阅〔2025〕7号"])
def test_the_number_of_minutes_between_their_title_and_their_text(number: str) -> None:
    notice = notice_of_lines(f"漕河县人民政府常务会议纪要{number}2025年5月6日，县长主持会议。")
    assert (notice.title, notice.number) == ("漕河县人民政府常务会议纪要", number.strip("（）"))
    assert opening(notice) == ("2025年5月6日，县长主持会议。",)


@pytest.mark.parametrize("signed", ["漕河县统计局2025年3月28日", "漕河县统计局二〇二五年三月二十八日"])
def test_who_issues_a_bulletin_stands_with_the_day_before_its_text(signed: str) -> None:
    for lines in (
        ["漕河县统计公报" + signed + "2024年，经济平稳运行。"],
        ["漕河县统计公报", signed + "全年平稳运行。"],
    ):
        notice = notice_of_lines(*lines)
        assert (notice.title, notice.issuer, notice.issued) == ("漕河县统计公报", "漕河县统计局", "2025-03-28")


@pytest.mark.parametrize(
    "text",
    [
        "根据修订后的管理办法2025年3月6日起不再收费，请相互转告。",
        "会议听取了工作报告，一、二季度经济平稳。",
        "本办法一、二级单位均应执行，不得变通。",
        "漕河县人民政府的决定已经公布，请遵照执行。",
    ],
)
def test_a_sentence_that_names_a_kind_of_document_has_no_title(text: str) -> None:
    assert notice_of_lines(text).title_source == "derived"

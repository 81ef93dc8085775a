"""Titles for documents that came without one, made of their own words."""

import pytest

from tests.notice.one import notice_of_lines, notices_of_lines

END = "2025年3月6日（此件公开发布）"


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        ("各区人民政府：现将《清河市节水办法》印发给你们，请遵照执行。", "关于印发《清河市节水办法》的通知", "通知"),
        (
            "各区人民政府：《清河市年度计划》已经审议通过，现予下达，请执行。",
            "关于下达《清河市年度计划》的通知",
            "通知",
        ),
        (
            "白石县人民政府：你县《关于审批停车规划的请示》（白政〔2025〕1号）收悉。现批复如下：同意。",
            "关于审批停车规划的批复",
            "批复",
        ),
        (
            "白石县人民政府：你县《关于审批〈停车规划〉的请示》收悉。现批复如下：同意。",
            "关于审批《停车规划》的批复",
            "批复",
        ),
        ("市卫生健康委：你委关于设立医学中心的请示收悉。同意设立。", "关于设立医学中心的批复", "批复"),
        ("市财政局：你局《关于申请拨款的函》收悉。现函复如下：同意。", "关于申请拨款的复函", "函"),
        ("各乡镇人民政府：为了有效防范山林火灾，根据有关法律，发布如下命令。", "关于有效防范山林火灾的命令", "命令"),
        (
            "各区人民政府：市政府决定命名永和酱园等18家企业为老字号，现予公布。",
            "关于命名永和酱园等18家企业为老字号的通知",
            "通知",
        ),
        (
            "各区人民政府：现就做好高温天气安全生产工作通知如下：加强巡查。",
            "关于做好高温天气安全生产工作的通知",
            "通知",
        ),
        ("各区人民政府：为做好防火工作，现就有关事项通知如下。加强巡查。", "关于做好防火工作的通知", "通知"),
        ("为加强犬只管理，根据有关法律，现通告如下：牵绳遛狗。", "关于加强犬只管理的通告", "通告"),
        (
            "各区人民政府：去年各区抓好落实。经研究，决定对东区、西区予以通报表扬。",
            "关于对东区、西区予以通报表扬的通报",
            "通报",
        ),
        ("天气渐冷，请注意保暖。", "天气渐冷，请注意保暖", ""),
    ],
)
def test_derived_titles(text: str, title: str, kind: str) -> None:
    notice = notice_of_lines(text + END)
    assert (notice.title, notice.kind, notice.title_source) == (title, kind, "derived")


def test_a_derived_title_holds_no_words_but_the_frame_that_the_text_does_not_hold() -> None:
    text = "各区人民政府：现将《清河市节水办法》印发给你们，请遵照执行。"
    title = notice_of_lines(text + END).title
    assert set(title) <= set(text) | set("关于的通知")


def test_nothing_in_nothing_out() -> None:
    assert notices_of_lines() == ()


def test_what_a_document_rests_on_is_not_what_it_publishes() -> None:
    notice = notice_of_lines("火险等级持续偏高。根据《森林防火条例》，特发布如下命令：", "一、禁止野外用火。")
    assert "森林防火条例" not in notice.title

"""The page: nothing of the notice is lost or invented, every line is one block, regions say what they read."""

import dataclasses
import html
import re

from hypothesis import example, given
from hypothesis import strategies as st

from reader.notice import Notice, Section
from reader.page import Role, listening_minutes, page_of, plain_text_of

NOTICE = Notice(
    title="关于加强夏季用水管理的通知",
    title_source="printed",
    kind="通知",
    number="清水发〔2026〕3号",
    issuer="清河市水务局",
    recipients="各区水务站",
    issued="2026-06-01",
    published="2026-06-03",
    openness="此件公开发布",
    attachments=("用水计划表", "值班表"),
    signed=("清河市水务局", "2026年6月1日"),
    sections=(
        Section(0, "", "", ("夏季用水多，现通知如下。",)),
        Section(1, "一、", "总体安排", (), "printed"),
        Section(2, "（一）", "分区供水", ("东区先供。", "西区后供。"), "run-in"),
        Section(3, "1.", "", ("每日报送。",)),
        Section(3, "2.", "应急", ("有事打电话。",), "run-in"),
        Section(1, "二、", "", ("本通知自印发之日起施行。",)),
    ),
)


def blocks_of(markup: str) -> list[str]:
    return [html.unescape(text) for text in re.findall(r"<(?:h\d|p)[^>]*>(.*?)</(?:h\d|p)>", markup, re.DOTALL)]


def test_every_line_is_one_block_of_the_html() -> None:
    page = page_of(NOTICE)
    assert blocks_of(page.html) == [line.text for line in page.lines]


def test_order_is_that_of_a_printed_document() -> None:
    roles = [line.role for line in page_of(NOTICE).lines]
    assert roles[:4] == [Role.TITLE, Role.FACTS, Role.RECIPIENTS, Role.PARAGRAPH]
    assert roles[-5:] == [Role.ATTACHMENT, Role.ATTACHMENT, Role.CLOSING, Role.CLOSING, Role.CLOSING]


def test_facts_are_shown_and_never_read() -> None:
    page = page_of(NOTICE)
    assert page.lines[1].text.startswith(
        "清水发〔2026〕3号 · 清河市水务局 · 通知 · 成文 2026年6月1日 · 发布 2026年6月3日"
    )
    assert page.lines[1].region == -1
    assert page.reading_text(0) == "关于加强夏季用水管理的通知\n各区水务站：\n夏季用水多，现通知如下。"


def test_marks_above_the_title_are_facts() -> None:
    facts = page_of(dataclasses.replace(NOTICE, marks=("特急", "★", "签发人：周某"))).lines[1].text
    assert "特急" in facts
    assert "签发人：周某" in facts
    assert "★" not in facts


def test_regions() -> None:
    page = page_of(NOTICE)
    assert [region.name for region in page.regions] == [
        "关于加强夏季用水管理的通知",
        "一、总体安排",
        "（一）分区供水",
        "2.应急",
        "二、本通知自印发之日起施行。",
        "落款",
    ]
    assert page.reading_text(2) == "（一）分区供水。\n东区先供。\n西区后供。\n1.每日报送。"
    assert page.reading_text(4) == "二、本通知自印发之日起施行。"


def test_a_long_name_is_shortened_between_words() -> None:
    def name_of(title: str) -> str:
        return page_of(dataclasses.replace(NOTICE, title=title)).regions[0].name

    english = "Notice on the Coordinated Maintenance of Irrigation Channels"
    assert name_of(english) == "Notice on the Coordinated Maintenance…"
    chinese = "关于" + "清河" * 18 + "的通知"
    assert name_of(chinese) == chinese[:39] + "…"
    assert name_of(chinese[1:]) == chinese[1:], "40 characters stand whole"
    assert name_of("a" * 60) == "a" * 39 + "…"


def test_a_heading_with_nothing_of_its_own_is_read_with_its_parts() -> None:
    page = page_of(NOTICE)
    assert page.reading_text(1).startswith("一、总体安排\n（一）分区供水。")
    assert page.reading_text(1).endswith("有事打电话。")
    assert page.lines[page.regions[1].first].region == 1


def test_a_notice_without_headings_is_one_region() -> None:
    page = page_of(dataclasses.replace(NOTICE, sections=(Section(0, "", "", ("同意。",)),)))
    assert len(page.regions) == 1
    assert page.reading_text(0).endswith(
        "同意。\n附件：1.用水计划表\n2.值班表\n清河市水务局\n2026年6月1日\n（此件公开发布）"
    )


def test_a_signature_stands_only_where_the_office_printed_one() -> None:
    printed = dataclasses.replace(NOTICE, signed=("清河市水务局", "二〇二六年六月一日"))
    assert [line.text for line in page_of(printed).lines[-3:-1]] == ["清河市水务局", "二〇二六年六月一日"]
    unsigned = page_of(dataclasses.replace(NOTICE, signed=()))
    assert [line.text for line in unsigned.lines[-2:]] == ["2.值班表", "（此件公开发布）"]
    assert "成文 2026年6月1日" in unsigned.lines[1].text  # what is known of it stands in the strip


def test_what_is_handed_on_comes_after_the_signature() -> None:
    sections = (
        Section(0, "", "", ("现将《用水计划》印发给你们。", "用水计划", "为节水，制定本计划。")),
        *NOTICE.sections[1:],
    )
    page = page_of(dataclasses.replace(NOTICE, sections=sections, annex_title="用水计划"))
    texts = [line.text for line in page.lines]
    assert texts.index("（此件公开发布）") < texts.index("用水计划")
    assert texts.count("用水计划") == 1
    assert page.regions[1].name == "用水计划"
    assert page.reading_text(1) == "用水计划\n为节水，制定本计划。"


def test_the_imprint_stands_at_the_very_end() -> None:
    notice = dataclasses.replace(
        NOTICE, copied_to="市委办公室", imprint=("抄送：市委办公室。", "清河市水务局办公室 2026年6月2日印发")
    )
    texts = [line.text for line in page_of(notice).lines]
    assert texts[-2:] == ["抄送：市委办公室。", "清河市水务局办公室 2026年6月2日印发"]


def test_tables_are_shown_and_read_row_by_row() -> None:
    table = "街道\t时间\t电话\n河东\t8:00\t123\n\t9:00"
    crossed = "地点\t\t时间\n东区\t一社区\t3月"
    section = Section(1, "一、", "", ("安排如下。", table, crossed))
    page = page_of(dataclasses.replace(NOTICE, sections=(section,), attachments=(), openness=""))
    assert [line.text for line in page.lines if line.role is Role.PARAGRAPH] == [
        "一、安排如下。",
        "街道；时间；电话",
        "街道：河东；时间：8:00；电话：123",
        "时间：9:00",
        "地点；时间",
        "东区；一社区；3月",
    ]
    assert blocks_of(page.html) == [line.text for line in page.lines]


def test_empty_fields_leave_no_trace() -> None:
    bare = Notice("标题", "printed", "", "", "", "", None, None, "", (), (Section(0, "", "", ("正文。",)),))
    assert plain_text_of(page_of(bare)) == "标题\n约听 1 分钟\n正文。\n"


def test_a_derived_title_says_so() -> None:
    assert "标题由正文提取" in page_of(dataclasses.replace(NOTICE, title_source="derived")).lines[1].text


def test_places_lead_back_to_lines() -> None:
    page = page_of(NOTICE)
    for number in range(len(page.regions)):
        text = page.reading_text(number)
        for offset, character in enumerate(text):
            line, column = page.place(number, offset)
            shown = page.lines[line].text
            assert (shown[column : column + 1] or "\n") == character


def test_listening_time() -> None:
    assert [listening_minutes(n) for n in (0, 200, 1000, 13600)] == [1, 1, 5, 68]


@example(["\xa0"])
@example(["\u3000正文\u3000"])
@given(st.lists(st.text(), min_size=1, max_size=4))
def test_any_text_arrives_whole(paragraphs: list[str]) -> None:
    notice = dataclasses.replace(NOTICE, sections=(Section(0, "", "", tuple(paragraphs)),))
    page = page_of(notice)
    assert blocks_of(page.html) == [line.text for line in page.lines]
    shown = "".join(line.text for line in page.lines)
    for paragraph in paragraphs:
        assert all(character in shown for character in paragraph if character.isalnum())


@given(st.text(alphabet="*_`#-+=.1>!|~:[](){}<&;a中 \\", min_size=1, max_size=40))
def test_no_mark_of_markdown_or_html_is_taken_for_one(text: str) -> None:
    page = page_of(dataclasses.replace(NOTICE, title=text, sections=(Section(1, "一、", text, (text,)),)))
    assert blocks_of(page.html) == [line.text for line in page.lines]

"""A table is data: no element of a notice is taken out of its middle, and none is made of what stands round it."""

import pytest

from reader.capture import Block
from reader.clean import CleanText
from reader.notice import Notice, notices_of
from tests.notice.one import CAPTURE

DUTIES = "时间\t3月\n依据\t《河道管理条例》"


def notice_with(*blocks: str) -> Notice:
    kinds = ("table" if "\t" in text or "\n" in text else "paragraph" for text in blocks)
    lines = tuple(Block(text, line, kind) for line, (text, kind) in enumerate(zip(blocks, kinds, strict=True), 1))
    (notice,) = notices_of(CleanText(lines, (), ()), CAPTURE)
    return notice


def kept(notice: Notice) -> tuple[str, ...]:
    return tuple(text for section in notice.sections for text in section.paragraphs)


def test_a_table_is_no_title() -> None:
    notice = notice_with("青石县清淤安排公开", DUTIES, "全程不收取费用。")
    assert (notice.title, kept(notice)) == ("青石县清淤安排公开", (DUTIES, "全程不收取费用。"))


def test_a_derived_title_has_no_words_from_both_sides_of_a_table() -> None:
    assert notice_with("请沿河居民，", DUTIES, "配合清淤。").title == "请沿河居民"
    assert notice_with(DUTIES, "请沿河居民配合。").title == "请沿河居民配合"
    assert notice_with(DUTIES).title == "时间"


@pytest.mark.parametrize("table", ["清河市水利局\t2025年3月1日", "名称\t日期\n清河市水利局\t2025年3月1日"])
def test_a_row_of_a_table_is_no_signature(table: str) -> None:
    notice = notice_with("停水公告", "因检修停水。", table)
    assert (notice.issued, kept(notice)) == (None, ("因检修停水。", table))


def test_a_table_is_no_name_of_an_annex() -> None:
    notice = notice_with("关于清淤的通知", "请配合。", "附件：任务表", DUTIES)
    assert (notice.attachments, kept(notice)) == ((), ("请配合。", "附件：任务表", DUTIES))

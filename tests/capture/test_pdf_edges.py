"""PDF files: what stands at the edges of the pages, notes at their feet, titles in large type, tables without rules."""

import pytest

from reader.capture.pdf import pdf_blocks
from reader.clean import clean
from tests.capture.pdf_files import EM, Run, pdf, printed

TITLE = "青溪县图书馆调整开放时间公告"
LINES = (
    "为方便读者借阅，县图书馆自下月起调整开放时间，现将有关安排公告如下，请广大读者互相转告，合理安排到馆时间。",
    "一、周二至周五每日九时至二十时开放，周末延长到二十一时，节假日另行通知。",
    "二、少年儿童阅览室仍按原来的时间开放，学校组织的集体活动请提前三日联系。",
)


def _roles(pages: list[list[Run]]) -> dict[str, str]:
    return {block.text.strip("　"): block.role for block in pdf_blocks(pdf(pages))}


def test_what_a_browser_prints_round_an_only_page_is_no_text() -> None:
    (page,) = printed((TITLE, *LINES), number="")
    page += [Run("2025/6/13 09:12", 30, 25, 8), Run(f"{TITLE}-青溪县", 240, 25, 8)]
    page += [Run("https://www.example.gov.cn/tzgg/t20250612_88.html", 30, 825, 8), Run("1/1", 550, 825, 8)]
    (above, below) = (text for text, role in _roles([page]).items() if role)
    assert above.startswith("2025/6/13 09:12")
    assert below.startswith("https://")
    assert clean(pdf_blocks(pdf([page]))).blocks[0].text == TITLE


def test_a_text_may_be_shorter_than_what_is_printed_round_it() -> None:
    page = [Run("停水公告", 200, 130, 22), Run("因检修，今夜停水。", 110, 180)]
    page += [Run("https://www.example.gov.cn/tzgg/tzgg/202506/t20250612_88.html", 30, 825, 8)]
    assert [role for role in _roles([page]).values() if role] == ["page"]


def test_what_may_be_text_stays_text_at_the_edge() -> None:
    """In the type of the text, close to it, as a sentence, and what is no address at the foot."""
    for run in (
        Run("内部资料", 78, 50, EM),
        Run("内部资料", 78, 58, 10),
        Run("（此页无正文）", 78, 40, 10),
        Run("青溪县图书馆 2025年6月2日印发", 78, 810, 10),
        Run("详见 www.example.cn 的说明", 78, 810, 10),
    ):
        top = 88 if run.top == 58 else 130
        page = [Run(one.text, one.left, one.top - 130 + top) for one in printed(LINES, number="")[0]]
        assert set(_roles([[*page, run]]).values()) == {""}, run


@pytest.mark.parametrize("number", ["第 {} 页（共 1 页）", "Page {} of 1", "－{}－"])
def test_the_number_of_an_only_page_is_no_text_in_any_form(number: str) -> None:
    blocks = pdf_blocks(pdf(printed(LINES, number=number)))
    assert sum(block.role == "page" for block in blocks) == 1


@pytest.mark.parametrize("mark", ["① ", "[1] ", "注：", "*"])
def test_a_note_at_the_foot_is_read_behind_the_paragraph_that_goes_on(mark: str) -> None:
    first, second = printed(LINES[:1] * 2, number="", lines=3)
    note = [Run(f"{mark}本馆包括各乡镇分馆，", 78, 720, 9), Run("不包括学校的阅览室。", 78, 734, 9)]
    texts = [block.text.strip("　") for block in clean(pdf_blocks(pdf([[*first, *note], second]))).blocks]
    assert texts[:2] == [LINES[0], LINES[0]]
    assert "".join(texts[2:]).replace(" ", "") == f"{mark}本馆包括各乡镇分馆，不包括学校的阅览室。".replace(" ", "")


def test_a_note_that_parts_no_paragraph_and_small_type_without_a_mark_stay_where_they_are() -> None:
    first, second = printed(LINES, number="", lines=2)[:2]
    for text, lines in (("①本馆包括各乡镇分馆。", 2), ("本馆包括各乡镇分馆。", 1)):
        pages = [[*first[:lines], Run(text, 78, 720, 9)], second]
        texts = [block.text.strip("　") for block in pdf_blocks(pdf(pages))]
        assert texts.index(text) == lines


def test_a_title_in_large_type_is_parted_by_the_edge_alone() -> None:
    title = "青溪县图书馆关于调整二〇二五年夏季开放时间的公告"
    page = [Run(title[:20], 78, 66, 22), Run(title[20:], 78 + 165, 101, 22)]
    page += printed(LINES, number="")[0]
    blocks = pdf_blocks(pdf([page]))
    assert (blocks[0].text, blocks[0].wrapped, blocks[1].text) == (title[:20], True, title[20:])
    assert clean(blocks).blocks[0].text == title


def test_two_offices_in_large_type_are_two_lines() -> None:
    page = [Run("青溪县文化广电旅游局", 190, 66, 22), Run("青溪县教育局", 234, 101, 22)]
    blocks = pdf_blocks(pdf([page + printed(LINES, number="")[0]]))
    assert not blocks[0].wrapped


def test_a_table_without_rules_may_lack_a_cell_in_a_row() -> None:
    cells = (("科室", "岗位", "人数"), ("内科", "医师", "4"), ("", "护士", "6"), ("检验科", "技师", ""))
    runs = [Run("安排如下：", 78, 150)]
    runs += [
        Run(text, 78 + 150 * column, 200 + 29 * row)
        for row, texts in enumerate(cells)
        for column, text in enumerate(texts)
        if text
    ]
    blocks = pdf_blocks(pdf([[*runs, Run("特此公告。", 78, 340)]]))
    assert [(block.kind, block.text) for block in blocks] == [
        ("paragraph", "安排如下："),
        ("table", "\n".join("\t".join(row).rstrip("\t") for row in cells)),
        ("paragraph", "特此公告。"),
    ]


@pytest.mark.parametrize("in_turn", [True, False])
def test_columns_of_short_paragraphs_are_told_where_the_file_holds_one_after_the_other(in_turn: bool) -> None:
    sides = [
        [Run(side + "长" * length, left, 120 + 20 * row, 12) for row, length in enumerate((17, 8, 17, 9, 8, 8, 17, 8))]
        for side, left in (("左", 60), ("右", 320))
    ]
    number = Run("- 7 -", 100, 790, 9)
    runs = [*sides[0], *sides[1]] if in_turn else [run for pair in zip(*sides, strict=True) for run in pair]
    blocks = [block for block in pdf_blocks(pdf([[*runs, number]])) if not block.role]
    assert [block.text.strip("　")[:1] for block in blocks] == (["左"] * 8 + ["右"] * 8 if in_turn else ["左"])
    assert (blocks[0].kind == "table") is not in_turn
    assert blocks[-1].text[0] != "　"  # of the column, not of the page


def test_columns_below_a_title_over_both_are_read_in_the_order_of_the_file() -> None:
    runs = [Run("青溪县图书馆关于调整夏季开放时间的公告", 130, 100, 16)]
    runs += [Run(f"左栏第{row}行，" + "长" * 12, 60, 140 + 17 * row, 11) for row in range(1, 9)]
    runs += [Run(f"右栏第{row}行，" + "长" * 12, 320, 148 + 17 * row, 11) for row in range(1, 4)]
    texts = [block.text.strip("　")[:3] for block in pdf_blocks(pdf([runs]))]
    assert texts == ["青溪县", *("左栏第" for _ in range(8)), *("右栏第" for _ in range(3))]


def test_a_title_that_every_page_repeats_in_its_head_stays_the_title() -> None:
    title = "青溪县图书馆2025年夏季开放时间公告"
    pages = printed((title, *LINES), header=title, lines=4)
    assert len(pages) > 1
    result = clean(pdf_blocks(pdf(pages)))
    assert result.blocks[0].text == title
    assert [part.text for part in result.chrome if "公告" in part.text] == [title] * len(pages)


@pytest.mark.parametrize(("first", "second"), [(26, "行。"), (26, "2025年"), (26, "行》。")])
def test_a_line_ends_where_the_next_word_or_mark_has_no_room(first: int, second: str) -> None:
    page = [Run("长" * 28, 78, 130), Run("长" * first, 78, 159), Run(f"{second}其后还有半行", 78, 188)]
    blocks = pdf_blocks(pdf([[*page, Run("新的一段", 110, 217)]]))
    assert [block.wrapped for block in blocks] == [True, True, False, False]


def test_the_day_of_signing_at_the_right_edge_goes_on_in_nothing() -> None:
    page = [*printed(LINES, number="")[0], Run("2025年6月2日", 78 + 21 * EM, 420), Run("夏季开放时间表", 78, 449)]
    wrapped = {block.text.strip("　"): block.wrapped for block in pdf_blocks(pdf([page]))}
    assert not wrapped["2025年6月2日"]

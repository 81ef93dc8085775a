"""Tables: each cell with the name of its column, whatever was merged, left out or never named; nothing is lost."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notice import Section
from reader.page import Page, page_of, whole_html, whole_markdown
from reader.page.tables import rows_of
from tests.page.test_page import NOTICE


def texts(table: str) -> list[str]:
    return [row.text for row in rows_of(table)]


def page_with(table: str, label: str = "") -> Page:
    section = Section(1 if label else 0, label, "", (table,))
    return page_of(dataclasses.replace(NOTICE, sections=(section,), attachments=(), openness="", signed=()))


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        # a head, an empty cell, a cell that spans two rows
        (
            "街道\t时间\t电话\n河东\t8:00\t123\n\t9:00",
            ["街道；时间；电话", "街道：河东；时间：8:00；电话：123", "时间：9:00"],
        ),
        # a caption across the table, and a row that parts it
        (
            "停水安排\n街道\t时间\n东片\n河东\t8:00\n西片\n河西\t9:00",
            ["停水安排", "街道；时间", "东片", "街道：河东；时间：8:00", "西片", "街道：河西；时间：9:00"],
        ),
        # a head of two rows, one name over two columns
        (
            "街道\t时间\t\t电话\n\t开始\t结束\n河东\t8:00\t9:00\t123",
            ["街道；时间；电话", "开始；结束", "街道：河东；时间开始：8:00；时间结束：9:00；电话：123"],
        ),
        # a gap in the head that nothing explains
        ("地点\t\t时间\n东区\t一社区\t3月", ["地点；时间", "东区；一社区；3月"]),
        # no head: figures, the same word again, a sentence
        ("王强\t13800001111\n李敏\t13800002222", ["王强；13800001111", "李敏；13800002222"]),
        ("王强\t男\t教师\n李敏\t女\t医生\n赵刚\t男\t司机", ["王强；男；教师", "李敏；女；医生", "赵刚；男；司机"]),
        ("先登记。\t后领取。\n再签字。\t再离开。", ["先登记。；后领取。", "再签字。；再离开。"]),
        # years and months are names of columns
        ("指标\t2023年\t2024年\n产量\t12\t15", ["指标；2023年；2024年", "指标：产量；2023年：12；2024年：15"]),
        ("街道\t1月\t2月\n河东\t3\t4", ["街道；1月；2月", "街道：河东；1月：3；2月：4"]),
        # a form: the names stand in the first column, or in every other one
        ("申请人：\t张三\n联系电话：\t123\n地址：\t河东路", ["申请人：张三", "联系电话：123", "地址：河东路"]),
        (
            "姓名\t张三\t性别\t男\n单位\t水务局\t职务\t科员",
            ["姓名：张三；性别：男", "单位：水务局；职务：科员"],
        ),
        # one column, one row, nothing at all
        ("项目\n供水\n供电", ["项目", "供水", "供电"]),
        ("甲\t乙", ["甲；乙"]),
        ("\t\n\t", []),
    ],
)  # fmt: skip
def test_rows_are_said_with_the_names_of_their_columns(table: str, rows: list[str]) -> None:
    assert texts(table) == rows


CELL = st.text(alphabet="甲乙丙时间电话姓名12年月。：; |*", max_size=6)


@given(st.lists(st.lists(CELL, min_size=1, max_size=5), min_size=1, max_size=6))
def test_every_cell_stands_where_the_model_says(rows: list[list[str]]) -> None:
    table = "\n".join("\t".join(row) for row in rows)
    if "\n" not in table or not table.strip():
        return
    page = page_with(table, "一、")
    held = {
        (row, column): " ".join(cell.split()) for row, cells in enumerate(rows) for column, cell in enumerate(cells)
    }
    held = {place: cell for place, cell in held.items() if cell}
    cells = [cell for table in page.tables for cell in table.cells]
    assert {(cell.row, cell.column) for cell in cells} == held.keys()
    for cell in cells:
        shown = page.lines[cell.line].text[cell.start : cell.end]
        whole = held[cell.row, cell.column]
        assert shown.strip() == whole.strip() or shown == whole.rstrip("：:")


def test_a_table_knows_its_lines_and_its_heads() -> None:
    page = page_with("街道\t时间\n河东\t8:00\n河西\t9:00", "一、")
    (table,) = page.tables
    lines = [page.lines[number].text for number in range(table.first, table.last + 1)]
    assert lines == ["一、街道；时间", "街道：河东；时间：8:00", "街道：河西；时间：9:00"]
    assert (table.rows, table.columns) == (3, 2)
    assert [cell.heading for cell in table.cells] == [True, True, False, False, False, False]
    assert "\n".join(lines) in page.reading_text(page.lines[table.first].region)


def test_as_a_document_a_table_is_a_table() -> None:
    page = page_with("停水安排\n街道\t时|间\n河东\t8:00\n\t9:00", "一、")
    source, html = whole_markdown(page), whole_html(page)
    assert "一、\n\n停水安排\n\n| 街道 | 时\\|间 |\n| --- | --- |\n| 河东 | 8:00 |\n|  | 9:00 |" in source
    assert html.count("<tr>") == 3
    assert '<th scope="col">时|间</th>' in html
    assert "<td>8:00</td>" in html


def test_as_a_document_a_table_without_head_has_none() -> None:
    html = whole_html(page_with("王强\t13800001111\n李敏\t13800002222"))
    assert "<th" not in html
    assert html.count("<td>") == 4


def test_without_tables_the_document_is_the_page() -> None:
    page = page_of(NOTICE)
    assert (whole_markdown(page), whole_html(page), page.tables) == (page.markdown, page.html, ())


def test_a_thousand_rows() -> None:
    rows = "\n".join(f"河{number}街\t{number}日\t{number % 24}:00\t停水" for number in range(1, 1001))
    page = page_with("街道\t日期\t时间\t备注\n" + rows)
    assert len(page.tables[0].cells) == 4004
    assert page.lines[-1].text == "街道：河1000街；日期：1000日；时间：16:00；备注：停水"
    assert whole_html(page).count("<tr>") == 1001

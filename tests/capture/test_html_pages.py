"""Whole web pages: no official line is lost, and hardly any chrome is kept."""

import re
from datetime import UTC, datetime

import pytest

from reader.capture import Block, Capture
from reader.capture.html import html_blocks
from reader.clean import clean
from reader.notice import notices_of
from tests.capture.html_pages import WebPage, web_pages

PAGES = {page.name: page for page in web_pages()}


def _compact(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> WebPage:
    return PAGES[request.param]


def test_no_official_line_is_lost_and_chrome_goes(page: WebPage) -> None:
    result = clean(html_blocks(page.html))
    kept = _compact("\n".join(block.text for block in result.blocks))
    assert [line for line in page.official if _compact(line) not in kept] == []
    # Only the heading of a list of links is still taken for text.
    assert [line for line in page.chrome if _compact(line) in kept and line != "相关文档"] == []


def test_what_is_visible_is_read_whether_official_or_not(page: WebPage) -> None:
    read = _compact("\n".join(block.text for block in html_blocks(page.html)))
    hidden = {"手机版"}
    assert [line for line in (*page.official, *page.chrome) if _compact(line) not in read and line not in hidden] == []


def test_tables_of_data_are_one_block_with_their_columns_in_place() -> None:
    tables = [block.text for block in html_blocks(PAGES["lists and spanning cells"].html) if block.kind == "table"]
    assert tables == ["地点\t\t时间\n河东区\t第1社区\t3月10日\n\t第2社区\t3月11日\n\t第3社区\t3月12日"]


@pytest.mark.parametrize(
    ("first", "last", "above"),
    [
        ("<td colspan=2>河段<br>责任表</td>", "", 2),
        ("<td>河段责任表</td>", "<td colspan=2>注：每年一次。</td>", 1),
        ("<td colspan=2>一、上游</td>", "<td colspan=2>二、下游</td></tr><tr><td>下游</td><td>镇政府</td>", 0),
        ("<td rowspan=2>河段</td>", "", 0),
    ],
)
def test_a_first_row_across_a_table_is_its_title(first: str, last: str, above: int) -> None:
    rows = f"<tr>{first}</tr><tr><td>河段</td><td>单位</td></tr><tr><td>上游</td><td>水利局</td></tr><tr>{last}</tr>"
    blocks = html_blocks(f"<meta charset=utf-8><table>{rows}</table>".encode())
    assert [block.kind for block in blocks] == ["paragraph"] * above + ["table"]
    assert blocks[-1].text.startswith("河段\t单位\n") == bool(above)


def test_tables_that_lay_out_a_page_are_read_as_what_they_hold() -> None:
    blocks = html_blocks(PAGES["tables for layout, gbk"].html)
    assert "一、改造范围" in [block.text.strip("　") for block in blocks]
    assert {block.kind for block in blocks if "改造范围" in block.text} == {"paragraph"}


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<tr><td>甲</td><td></td><td>丙</td></tr>", "甲\t\t丙"),
        ("<tr><td>甲<br>乙</td><td><p>一</p><p>二</p></td></tr>", "甲 乙\t一 二"),
        ("<tr><td colspan='x'>甲</td><td rowspan=-2>乙</td></tr>", "甲\t乙"),
        ("<tr><td colspan=99999>甲</td><td>乙</td></tr>", "甲\t乙"),
        ("<td>甲<td>乙<tr><td>丙<td>丁", "甲\t乙\n丙\t丁"),
        ("<tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td><td>丁</td></tr>", "甲\t乙\n\t丙\t丁"),
    ],
)
def test_cells_stay_in_their_columns(inside: str, text: str) -> None:
    assert html_blocks(f"<table>{inside}</table>".encode()) == (Block(text, 1, "table"),)


def test_spans_upon_spans_make_no_endless_rows() -> None:
    rows = "<tr>" + "<td colspan=64 rowspan=64>甲</td>" * 20 + "</tr>"
    (table,) = html_blocks(f"<table>{rows * 300}</table>".encode())
    assert table.text.count("甲") == 20 * 300
    assert len(table.text) < 400_000  # eight million without a bound


_DUTIES = "".join(f"<p>{at}.第{at}项职责。</p>" for at in range(1, 7))
_ROWS = f"<tr><td>管水员</td><td>{_DUTIES}</td><td>3</td></tr><tr><td>检测员</td><td>取样</td><td>2</td></tr>"


@pytest.mark.parametrize("cell", ["th", "td"])
def test_a_long_cell_does_not_cost_a_table_its_columns(cell: str) -> None:
    names = "".join(f"<{cell}>{name}</{cell}>" for name in ("岗位", "职责", "人数"))
    (table,) = html_blocks(f"<table><tr>{names}</tr>{_ROWS}</table>".encode())
    duties = " ".join(f"{at}.第{at}项职责。" for at in range(1, 7))
    assert table.text == f"岗位\t职责\t人数\n管水员\t{duties}\t3\n检测员\t取样\t2"


def test_names_of_columns_tell_a_table_of_two_columns() -> None:
    (table,) = html_blocks(f"<table><tr><th>岗位<th><h4>职责</h4><tr><td>管水员<td>{_DUTIES}</table>".encode())
    assert (table.kind, table.text.splitlines()[0]) == ("table", "岗位\t职责")


@pytest.mark.parametrize(
    "rows",
    [
        f"<tr><td>导航</td><td>{_DUTIES}</td></tr><tr><td>左</td><td>右</td></tr>",
        f"<tr><td>一</td><td>二</td><td>三</td></tr><tr><td>左</td><td>{_DUTIES}</td></tr><tr><td>脚</td></tr>",
        f"<tr><th>标题</th><td>供水公告</td></tr><tr><th>正文</th><td>{_DUTIES}</td></tr>",
        f"<tr><th>标题<th>正文<tr><td>供水公告<td>{_DUTIES * 4}</table>",
        f"<tr><td>一<td>二<td>三<tr><td><a href=1>左</a><td>{_DUTIES}<td>右<tr><td>甲<td>乙<td>丙",
    ],
)
def test_a_page_laid_out_in_unequal_rows_is_no_table(rows: str) -> None:
    assert "table" not in {block.kind for block in html_blocks(f"<table>{rows}</table>".encode())}


def test_a_table_below_a_heading_that_nobody_ended_is_a_table() -> None:
    blocks = html_blocks("<h1>公告<table><tr><td>河东<td>3吨<tr><td>河西<td>2吨</table>".encode())
    assert [(block.kind, block.text) for block in blocks] == [("heading", "公告"), ("table", "河东\t3吨\n河西\t2吨")]


def test_what_a_list_of_terms_says_is_not_who_signed_and_when() -> None:
    page = (
        "<h1>青溪市城市绿化管理办法解读</h1><dl><dt>制定依据<dd>《城市绿化条例》<dt>实施机关<dd>青溪市园林局"
        "<dt>施行日期<dd>2025年4月1日</dl><p>本办法共二十条，对城市绿化的规划、建设、保护和管理作出规定。</p>"
    )
    capture = Capture("a.html", page.encode(), datetime(2025, 5, 1, tzinfo=UTC), "text/html", "0" * 64)
    (notice,) = notices_of(clean(html_blocks(page.encode())), capture)
    assert (notice.title, notice.issuer, notice.issued) == ("青溪市城市绿化管理办法解读", "", None)
    assert "施行日期\t2025年4月1日" in notice.sections[0].paragraphs[0]

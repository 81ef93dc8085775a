"""Web pages of our own: text as seen, parts of the page named, tables and lists kept."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.base.errors import BadInputError
from reader.capture import Block
from reader.capture.html import html_blocks
from reader.clean import clean

PAGE = """<!DOCTYPE html>
<html><head><meta charset="gbk"><title>新河在线</title><style>p{color:red}</style></head>
<body><nav><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul></nav>
<div><a href="/">新河在线</a> &gt; <a href="/b">通知</a></div>
<h1>清河市人民政府<br>关于供水的通知</h1>
<p style="display: none">隐藏的字</p><script>var a = "<p>坏</p>";</script>
<div><p>各区人民政府：</p><p>现将<b>有关事项</b>通知
如下&#65306;</p>
<ul><li>东区供水</li><li>西区供水</li></ul>
<table><tr><th>街道</th><th>时间</th></tr><tr><td>河东</td><td><p>8:00</p></td></tr></table>
<p><a href="x.doc">附件：供水安排表.doc</a></p><p>2025年3月1日</p></div>
<div><a href="/c">相关链接一</a></div>
<footer>版权所有 新河在线</footer></body></html>"""


def test_a_page_becomes_blocks() -> None:
    blocks = html_blocks(PAGE.encode("gbk"))
    assert Block("首页", 3, "list", 0, "navigation") in blocks
    assert Block("新河在线 > 通知", 4, role="links") in blocks
    assert [block for block in blocks if not block.role] == [
        Block("清河市人民政府", 5, "heading", 1),
        Block("关于供水的通知", 5, "heading", 1),
        Block("各区人民政府：", 7),
        Block("现将有关事项通知 如下：", 7),
        Block("东区供水", 9, "list"),
        Block("西区供水", 9, "list"),
        Block("街道\t时间\n河东\t8:00", 10, "table"),
        Block("2025年3月1日", 11),
    ]


def test_cleaning_takes_the_parts_of_the_page_away_and_keeps_official_links() -> None:
    result = clean(html_blocks(PAGE.encode("gbk")))
    texts = [block.text for block in result.blocks]
    assert texts[0] == "清河市人民政府关于供水的通知"
    assert "附件：供水安排表.doc" in texts
    assert "现将有关事项通知如下：" in texts
    assert {part.text for part in result.chrome} == {
        "首页",
        "政务公开",
        "新河在线 > 通知",
        "相关链接一",
        "版权所有 新河在线",
        "隐藏的字",
    }


def test_a_wrong_charset_is_not_believed() -> None:
    page = PAGE.replace('charset="gbk"', 'charset="utf-8"').encode("gb18030")
    assert html_blocks(page)[0].text == "首页"


TAGS = [
    "<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "<div hidden>", "</div>", "清河", "<a>", "</a>", "<br>",
    "<!--", "-->", "<script>", "</script>", "&lt;", "&#x", "<", ">", "\n",
    "<ol reversed>", "<ol start=-3>", "<li value=2>", "</ol>", "<sup>", "</sup>", "2", "<ruby>", "<rt>", "hé", "</rt>",
    "<pre>", "</pre>", "<svg>", "<text>", "</svg>", "<caption>", "<head>", "<title>", "</title>", "<noscript>",
    "<p hidden>", "<![CDATA[", "]]>", "</br>", "<option>", "<frameset>", "\x00", "\ue600", "⽔",
]  # fmt: skip


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "</", "<a", '<a href="', "<div>", "<td>清", "<script>", "&#", "<ol reversed>"]
)
def test_a_page_of_broken_tags_does_not_hold_the_program_up(piece: str) -> None:
    began = time.process_time()
    with suppress(BadInputError):
        html_blocks((piece * 100_000).encode())
    assert time.process_time() - began < 10  # the parser alone needs minutes for ``<a``


@given(st.lists(st.sampled_from(TAGS)))
def test_any_tags_are_read(parts: list[str]) -> None:
    try:
        blocks = html_blocks("".join(parts).encode())
    except BadInputError:  # a script, and no text
        return
    for block in blocks:
        assert block.text.strip()
        assert block.kind == "table" or "\n" not in block.text

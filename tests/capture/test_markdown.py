"""Markdown marks are taken as what they mean; text is never dropped."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.capture.markdown import markdown_blocks
from reader.capture.plain import plain_blocks

TEXT = """# 清河市**停水**通知

各区居民：
因管道检修，
定于3月5日停水。

影响范围
------

1. 东区
2. 西区
- [ ] 备水
* 关阀

| 街道 | 时间 |
|------|-----:|
| 河东 | 8:00 |
| 河西 | 9:00 |

> 联系[供水公司](https://example.com/a "t")，`12345`。

```
原样 # 保留
```
---
"""


def test_blocks_of_every_kind() -> None:
    blocks = [(block.kind, block.level, block.line, block.text) for block in markdown_blocks(TEXT)]
    assert blocks == [
        ("heading", 1, 1, "清河市停水通知"),
        ("paragraph", 0, 3, "各区居民：因管道检修，定于3月5日停水。"),
        ("heading", 2, 7, "影响范围"),
        ("list", 0, 10, "1. 东区"),
        ("list", 0, 11, "2. 西区"),
        ("list", 0, 12, "备水"),
        ("list", 0, 13, "关阀"),
        ("table", 0, 15, "街道\t时间\n河东\t8:00\n河西\t9:00"),
        ("paragraph", 0, 20, "联系供水公司，12345。"),
        ("paragraph", 0, 23, "原样 # 保留"),
    ]


FRONT = """---
title: 关于燃气检查的通知
date: 2023-07-04 09:00
tags:
  - 燃气
文号: 清住建〔2023〕4号
---
"""
FRONT_TOML = '+++\ntitle = "关于燃气检查的通知"\ndate = 2023-07-04T08:00:00+08:00\n+++\n'


def test_what_stands_above_a_text_is_its_title_its_day_and_chrome() -> None:
    blocks = [(block.kind, block.line, block.text, block.role) for block in markdown_blocks(FRONT + "各单位：\n")]
    assert blocks == [
        ("heading", 2, "关于燃气检查的通知", ""),
        ("paragraph", 3, "2023-07-04", ""),
        ("paragraph", 4, "tags:", "navigation"),
        ("paragraph", 5, "- 燃气", "navigation"),
        ("paragraph", 6, "文号：清住建〔2023〕4号", ""),
        ("paragraph", 8, "各单位：", ""),
    ]
    blocks = markdown_blocks(FRONT_TOML + "各单位：\n")
    assert [block.text for block in blocks] == ["关于燃气检查的通知", "2023-07-04", "各单位："]


@pytest.mark.parametrize("text", ["---\n停水通知\n\n各单位：\n---\n", "---\n停水\n", "---\n\n---\n停水\n", "+++\n"])
def test_rules_round_a_text_are_no_front_matter(text: str) -> None:
    assert "停水" in "".join(block.text for block in markdown_blocks(text)) or "停水" not in text
    assert not any(block.role for block in markdown_blocks(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("停水。<br>储水。  \n供水公司\\\n2023年7月4日", ["停水。", "储水。", "供水公司", "2023年7月4日"]),
        ('<div align="right">清河市</div>\n<p>2023年</p>\n\n<b>停</b>水<!-- 草稿 -->', ["清河市", "2023年", "停水"]),
        ("<table><tr><td>甲<td>乙</tr>\n<tr><td>1<td>2</tr></table>\n停水", ["甲\t乙\n1\t2", "停水"]),
        ("<div><script>x()</script></div>\n\n停水", ["停水"]),
        ("限期整改[^1]。\n\n[^1]: 立即停用。", ["限期整改[1]。", "[1]立即停用。"]),
        ("***立即***停用，见[附表](a_(1).xlsx '附表')和![图](<b 1.png>)", ["立即停用，见附表和图"]),
        ("王**，李**。按照**《办法》**执行", ["王**，李**。按照《办法》执行"]),
        ("检查*场站*，3*4*5米，气压 > 2 且 < 5&nbsp;MPa", ["检查场站，3*4*5米，气压 > 2 且 < 5\xa0MPa"]),
    ],
)  # fmt: skip
def test_marks_of_web_pages_footnotes_and_breaks(text: str, expected: list[str]) -> None:
    assert [block.text for block in markdown_blocks(text)] == expected


def test_latin_words_keep_a_space_between_wrapped_lines() -> None:
    (block,) = markdown_blocks("read\naloud\n")
    assert block.text == "read aloud"


def test_plain_text_keeps_each_line_and_counts_the_blank_ones() -> None:
    assert [(block.line, block.text) for block in plain_blocks("一\r\n\r\n  二 \n\t\n三")] == [
        (1, "一"),
        (3, "  二 "),
        (5, "三"),
    ]


def test_remarks_are_no_text_and_ends_that_are_missing_cost_no_time() -> None:
    text = "甲<!-- 注\n注 -->乙<!-- <!-- x -->丙 --> <!--->丁-->戊<!-- 己"
    assert [block.text for block in markdown_blocks(text)] == ["甲乙丙 --> 戊<!-- 己"]
    began = time.process_time()
    markdown_blocks("<!--" * 200_000 + "x" * 10_000 + "-->")
    markdown_blocks("[" * 200_000)
    assert time.process_time() - began < 10  # quadratic: minutes


def test_a_table_of_one_column_is_there_for_its_looks() -> None:
    blocks = markdown_blocks("| 清河市水利局 |\n|---|\n| 2025年3月1日 |\n")
    assert [(block.kind, block.text) for block in blocks] == [
        ("paragraph", "清河市水利局"),
        ("paragraph", "2025年3月1日"),
    ]


def test_rows_with_tabs_below_a_sentence_are_a_table() -> None:
    text = "首页\t公开\n新闻\t服务\n各单位：\n\t现公布如下。\n组\t地点\t户\n一\t 东村\t8\n\t西村\t5\n"
    text += "\n联系人：\t张三\n电话：\t5566\n"
    blocks = [(block.kind, block.line, block.text) for block in plain_blocks(text)]
    assert blocks[:4] == [
        ("paragraph", 1, "首页\t公开"),
        ("paragraph", 2, "新闻\t服务"),
        ("paragraph", 3, "各单位："),
        ("paragraph", 4, "\t现公布如下。"),
    ]
    assert blocks[4] == ("table", 5, "组\t地点\t户\n一\t东村\t8\n\t西村\t5")
    assert [block[0] for block in blocks[5:]] == ["paragraph", "paragraph"]


def test_a_table_with_a_blank_line_below_each_row_is_one() -> None:
    (_, table, last) = plain_blocks("现公布如下。\n\n村\t户\n\n东村\t12\n\n西村\t9\n\n镇政府")
    assert (table.kind, table.text, last.text) == ("table", "村\t户\n东村\t12\n西村\t9", "镇政府")


@given(st.text(alphabet="清河#*_-|`>[](){}!\\ \n\t1.)=~<+&", max_size=200))
def test_no_chinese_character_is_lost(text: str) -> None:
    kept = "".join(block.text for block in markdown_blocks(text))
    # A link's address and an image's are markup; everything else stays.
    assert kept.count("河") + text.count("](") * 200 >= text.count("河")


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for block in markdown_blocks(text):
        assert block.text.strip()
        assert block.kind == "table" or "\n" not in block.text

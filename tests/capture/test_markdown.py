"""Markdown marks are taken as what they mean; text is never dropped."""

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


def test_latin_words_keep_a_space_between_wrapped_lines() -> None:
    (block,) = markdown_blocks("read\naloud\n")
    assert block.text == "read aloud"


def test_plain_text_keeps_each_line_and_counts_the_blank_ones() -> None:
    assert [(block.line, block.text) for block in plain_blocks("一\r\n\r\n  二 \n\t\n三")] == [
        (1, "一"),
        (3, "  二 "),
        (5, "三"),
    ]


@given(st.text(alphabet="清河#*_-|`>[](){}!\\ \n\t1.)=~<", max_size=200))
def test_no_chinese_character_is_lost(text: str) -> None:
    kept = "".join(block.text for block in markdown_blocks(text))
    # A link's address and an image's are markup; everything else stays.
    assert kept.count("河") + text.count("](") * 200 >= text.count("河")


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for block in markdown_blocks(text):
        assert block.text.strip()
        assert block.kind == "table" or "\n" not in block.text

"""Where large letters are broken into lines, what stands above them, in which script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.window.caption_lines import caption_lines, in_script, pinyin_above


def broken(text: str, width: float) -> list[str]:
    return [text[start:end] for start, end in caption_lines(text, [1.0] * len(text), width)]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 5, []),
        ("农机要检修", 5, ["农机要检修"]),
        ("农机要提前检修", 3, ["农机要", "提前检", "修"]),
        ("农机检修，油料备足。", 4, ["农机检", "修，油料", "备足。"]),  # no line begins with a mark
        ("发布（试行）办法", 3, ["发布", "（试", "行）办", "法"]),  # none ends with an opening bracket
        ("自2026年起", 4, ["自", "2026", "年起"]),  # no number is torn
        ("电话0471-1234567转", 6, ["电话", "0471-1", "234567", "转"]),  # unless it is wider than the line
        ("达到3.5%以上", 4, ["达到", "3.5%", "以上"]),
    ],
)
def test_breaks(text: str, width: float, lines: list[str]) -> None:
    assert broken(text, width) == lines


@given(st.text(alphabet="公告一二，。（）《》12.3ab% ", max_size=60), st.integers(1, 12), st.data())
def test_nothing_is_lost_and_no_line_too_wide(text: str, width: int, data: st.DataObject) -> None:
    widths = data.draw(st.lists(st.floats(0.2, 3.0), min_size=len(text), max_size=len(text)))
    lines = caption_lines(text, widths, width)
    assert "".join(text[start:end] for start, end in lines) == text
    assert all(end > start for start, end in lines)
    for start, end in lines:
        assert end - start == 1 or sum(widths[start:end]) <= width + 1e-6


def test_pinyin_stands_above_chinese_characters_only() -> None:
    text = "2026年，GDP增长5%"
    assert dict(zip(text, pinyin_above(text), strict=True)) == {
        **dict.fromkeys("2026，GDP5%", ""), "年": "nián", "增": "zēng", "长": "zhǎng",
    }  # fmt: skip


def test_the_lexicon_comes_first() -> None:
    assert pinyin_above("巴彦淖尔的行长还款") == ("bā", "yàn", "nào", "ěr", "de", "háng", "zhǎng", "huán", "kuǎn")


def test_script() -> None:
    text = "头发和发展，2026年"
    assert in_script(text, "simplified") == text
    assert in_script(text, "traditional") == "頭髮和發展，2026年"

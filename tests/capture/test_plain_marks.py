"""The marks of Markdown in a file that only calls itself a text."""

import pytest

from reader.capture import Block, Mend
from reader.capture.plain import plain_blocks


def test_headings_and_strong_lines_lose_their_marks_and_are_on_record() -> None:
    first, second, third = plain_blocks("## 关于防汛的通知\n  **一、总体要求**\n**二、加强巡查**各地要派人。")
    assert first == Block(" 关于防汛的通知", 1, "heading", 2, mended=(Mend("markup", 0, "##", ""),))
    assert second == Block("  一、总体要求", 2, mended=(Mend("markup", 2, "**", ""), Mend("markup", 10, "**", "")))
    assert third.text == "二、加强巡查各地要派人。"


@pytest.mark.parametrize(
    "line", ["王**，李**，身份证号1234**5678**", "**某，李**", "#话题# 防汛", "# 1", "2 ** 3 ** 4"]
)
def test_what_is_no_mark_stays(line: str) -> None:
    assert plain_blocks(line) == (Block(line, 1),)

"""The facts below the title break between two facts."""

import pytest
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.page import Role
from reader.window.facts_lines import facts_lines
from tests.window.conftest import Opener, settle

FACTS = "清政发〔2025〕7号 · 通知 · 成文 2025年9月1日 · 约听 1 分钟"


def test_it_breaks_between_facts_and_keeps_every_position() -> None:
    for room in range(1, 50):
        shown = facts_lines(FACTS, room, len)
        assert len(shown) == len(FACTS)
        assert shown.replace("\u2028", " ") == FACTS
        for line in shown.split("\u2028"):
            assert len(line) <= max(room, len("成文 2025年9月1日 ·"))
    assert facts_lines(FACTS, 200, len) == FACTS
    assert facts_lines("", 10, len) == ""


@pytest.mark.parametrize("points", [18, 22, 36])
@pytest.mark.parametrize("width", [590, 800, 960, 1280])
def test_no_fact_is_cut_in_two_at_any_width(open_window: Opener, qtbot: QtBot, width: int, points: int) -> None:
    window = open_window(Settings(font_points=points), width=1200)
    window.resize(width, 900)  # what was broken for one width is broken anew for another
    settle(qtbot)
    page = window.view.page
    assert page is not None
    line = page.facts_line
    assert page.lines[line].role is Role.FACTS
    block = window.view.document().findBlockByNumber(line)
    layout, text = block.layout(), block.text()
    assert text.replace("\u2028", " ") == page.lines[line].text
    rows = [layout.lineAt(number) for number in range(layout.lineCount())]
    shown = [text[row.textStart() : row.textStart() + row.textLength()] for row in rows]
    facts = page.lines[line].text.split(" · ")
    whole = [fact for row in shown for fact in row.strip(" ·\u2028").split(" · ")]
    assert whole == facts

"""The page in a very narrow window: the largest letters need no scrolling sideways (WCAG 2.2, 1.4.10)."""

import pytest
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from tests.window.conftest import Opener


@pytest.mark.parametrize(("points", "indented"), [(22, True), (48, True), (60, False), (72, False)])
def test_320_pixels_hold_the_largest_letters(open_window: Opener, qtbot: QtBot, points: int, indented: bool) -> None:
    window = open_window(Settings(font_points=points), width=320)
    window.panes.show_page()
    qtbot.waitUntil(lambda: window.width() == 320, timeout=5000)
    view = window.view
    qtbot.waitUntil(lambda: view.page is not None and view.lines_shown == len(view.page.lines), timeout=5000)
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0, timeout=3000)
    indents = {view.block(number).blockFormat().textIndent() for number in range(view.lines_shown)}
    assert (max(indents) > 0) == indented, "where a line has room for it, the indent of the office stays"

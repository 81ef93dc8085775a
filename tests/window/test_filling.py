"""A long page is laid out anew from the place that is shown; the rest follows and moves nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.page import Page, page_of
from reader.window.main_window import MainWindow
from reader.window.page_view import PageView
from tests.window.conftest import notice


@pytest.fixture(scope="module")
def page() -> Page:
    """Some 200,000 characters."""
    return page_of(notice(190, 18))


@pytest.fixture
def view(window: MainWindow, page: Page, qtbot: QtBot) -> PageView:
    window.view.show_page(page)
    qtbot.waitUntil(lambda: window.view.lines_shown == len(page.lines), timeout=20_000)
    return window.view


def visible(view: PageView) -> list[int]:
    """Numbers of the lines that the document lays out."""
    document = view.document()
    return [n for n in range(document.blockCount()) if document.findBlockByNumber(n).isVisible()]


def filled(view: PageView, page: Page, qtbot: QtBot) -> None:
    """Wait until every line is visible again."""
    qtbot.waitUntil(lambda: len(visible(view)) == len(page.lines), timeout=20_000)


def top_in_view(view: PageView, position: int) -> float:
    """Distance of a line of text from the top of the view, in pixels."""
    return view.top_of(position) - view.verticalScrollBar().value()


@pytest.mark.parametrize("part", [0.0, 0.5, 1.0])
def test_a_step_lays_out_little_and_the_line_stays(
    window: MainWindow, view: PageView, page: Page, qtbot: QtBot, part: float
) -> None:
    view.go_to_line(round(part * (len(page.lines) - 1)))
    place, _ = view.place()
    for step in (window.choices.bigger, window.choices.bigger, window.choices.smaller):
        step()  # the second and third while the page is being filled
        assert 0 < len(visible(view)) < len(page.lines) / 5
        at = top_in_view(view, place)
        assert abs(at) < 2 * view.line_height(place) or part == 1.0
        assert view.is_in_view(place)
        qtbot.wait(60)
        assert view.is_in_view(place)
        assert abs(top_in_view(view, place) - at) <= 1 or part == 1.0
    filled(view, page, qtbot)
    assert view.is_in_view(place)
    assert abs(top_in_view(view, place) - at) <= 1 or part == 1.0
    document = view.document()
    assert [document.findBlockByNumber(n).text().replace("\u2028", " ") for n in range(document.blockCount())] == [
        line.text for line in page.lines
    ]


def test_what_was_filled_looks_like_a_page_shown_anew(
    window: MainWindow, view: PageView, page: Page, qtbot: QtBot
) -> None:
    view.go_to_line(len(page.lines) // 2)
    window.choices.bigger()
    filled(view, page, qtbot)

    def tops() -> list[float]:
        return [view.top_of(view.block(n).position()) for n in range(len(page.lines))]

    grown = tops()
    view.show_page(page)
    qtbot.waitUntil(lambda: view.lines_shown == len(page.lines), timeout=20_000)
    assert grown == pytest.approx(tops(), abs=1)


def test_a_jump_during_the_filling_arrives(window: MainWindow, view: PageView, page: Page, qtbot: QtBot) -> None:
    window.choices.bigger()
    last = len(page.lines) - 30
    assert last not in visible(view)
    view.go_to_line(last)
    assert view.is_in_view(view.block(last).position())
    assert view.document().findBlock(view.position_at(view.verticalScrollBar().value() + 5)).blockNumber() > last - 5
    filled(view, page, qtbot)
    assert view.is_in_view(view.block(last).position())
    window.choices.smaller()
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.is_in_view(0)
    filled(view, page, qtbot)
    assert view.is_in_view(0)


def test_what_is_heard_is_brought_in(window: MainWindow, view: PageView, page: Page, qtbot: QtBot) -> None:
    window.choices.bigger()
    region = len(page.regions) - 3
    window.heard.begin()
    window.heard.mark(region, 0, 5)
    span = window.heard.span
    assert span is not None
    assert view.is_in_view(span[0])
    filled(view, page, qtbot)
    assert view.is_in_view(span[0])
    assert window.heard.span == span

"""Tab goes the way an eye reads: down, and in a row from left to right; and it goes round without being caught."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.window.main_window import MainWindow
from tests.window.conftest import Opener, settle


def round_trip(window: MainWindow) -> list[QWidget]:
    """What Tab reaches, from the beginning of the window on, until it is back."""
    window.activateWindow()
    order: list[QWidget] = []
    for _ in range(300):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if order and now is order[0]:
            return order
        assert now not in order, f"Tab is caught at {now.accessibleName()}"
        order.append(now)
    raise AssertionError("Tab never came back")


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def out_of_order(window: MainWindow, order: list[QWidget], within: QWidget) -> list[tuple[str, str]]:
    """Neighbours of the order, in one part of the window, of which the second stands before the first."""
    found = []
    inside = [each for each in order if within.isAncestorOf(each)]
    for one, other in pairwise(inside):
        first, second = place(window, one), place(window, other)
        above = second.bottom() <= first.top()
        left = second.right() <= first.left() and second.top() < first.bottom()
        if above or left:
            found.append((one.accessibleName(), other.accessibleName()))
    return found


@pytest.mark.parametrize("reading", [False, True])
@pytest.mark.parametrize(("width", "points"), [(1280, 22), (800, 22), (420, 22), (1280, 48)])
def test_the_window_is_walked_as_it_is_read(
    open_window: Opener, qtbot: QtBot, width: int, points: int, reading: bool
) -> None:
    window = open_window(Settings(font_points=points), width=width)
    if reading:
        window.reading.toggle()
    settle(qtbot)
    order = round_trip(window)
    for part in (window.top, window.panes.page_bar, window.bar):
        assert out_of_order(window, order, part) == []
    parts = [
        next(number for number, part in enumerate(
            (window.top, window.panes.filters, window.notices, window.panes.page_bar, window.view, window.bar)
        ) if part is each or part.isAncestorOf(each))
        for each in order
    ]  # fmt: skip
    start = parts.index(min(parts)) if parts else 0
    turned = parts[start:] + parts[:start]
    assert turned == sorted(turned), "top, list, row above the page, page, bar"


def test_the_keys_are_walked_as_they_are_read(window: MainWindow, qtbot: QtBot) -> None:
    window.side_panels.keys()
    settle(qtbot)
    page = window.side_panels.keys_page
    assert page is not None
    window.top.search.setFocus()
    order = round_trip(window)
    inside = [each for each in order if page.widget().isAncestorOf(each)]
    heights = [each.mapTo(page.widget(), QPoint(0, 0)).y() for each in inside]
    assert len(inside) > 20
    assert heights == sorted(heights)

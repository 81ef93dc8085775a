"""Headings in the accessibility tree: role, level, order, and the button of their section; gone with their page."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from reader.page import Page, page_of
from reader.window.main_window import MainWindow
from tests.window.conftest import Opener, notice


@pytest.fixture(autouse=True)
def listened_to() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _children(window: MainWindow) -> list[tuple[str, str]]:
    """(role, name) of what stands on the page, in the order of the tree."""
    interface = QAccessible.queryAccessibleInterface(window.view.viewport())
    children = (interface.child(number) for number in range(interface.childCount()))
    return [(child.role().name, child.text(QAccessible.Text.Name)) for child in children]


def test_every_heading_stands_before_the_button_of_its_section(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: len(window.headings.marks) == 3)
    page = window.view.page
    assert page is not None
    children = [child for child in _children(window) if child[0] in {"Heading", "Button"}]
    assert children == [
        *(
            (role, name)
            for text in ("清河市人民政府关于做好秋收工作的通知", "一、加强领导", "二、做好保障")
            for role, name in (("Heading", text), ("Button", f"读这一段：{text}"))
        ),
        ("Button", "读这一段：落款"),
    ]


def test_a_heading_tells_its_level_its_place_and_its_button(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: len(window.headings.marks) == 3)
    told = []
    for mark in window.headings.marks:
        interface = QAccessible.queryAccessibleInterface(mark)
        level = interface.attributesInterface().attributeValue(QAccessible.Attribute.Level)
        related = [(one.text(QAccessible.Text.Name), flag) for one, flag in interface.relations()]
        assert window.geometry().contains(interface.rect().center())
        assert interface.parent().object() is window.view.viewport()
        assert interface.actionInterface() is None
        told.append((level, related))
    names = ("清河市人民政府关于做好秋收工作的通知", "一、加强领导", "二、做好保障")
    controls = QAccessible.RelationFlag.Controller
    assert told == [(1 if n == 0 else 2, [(f"读这一段：{name}", controls)]) for n, name in enumerate(names)]


def test_headings_go_with_their_page(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: len(window.headings.marks) == 3)
    for number in range(20):
        page: Page = page_of(notice(sections=2 + number % 3))
        window.show_page("9", page)
        window.headings.make()
        assert len(_children(window)) >= 3 + number % 3
        for mark in window.headings.marks:
            assert QAccessible.queryAccessibleInterface(mark).role() == QAccessible.Role.Heading
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    names = [name for role, name in _children(window) if role == "Heading"]
    assert names == [line.text for line in page.lines if line.role in {"title", "heading"}]


def test_nothing_is_made_while_nobody_asks(open_window: Opener, qtbot: QtBot) -> None:
    QAccessible.setActive(False)
    window = open_window()
    window.headings.make()
    assert window.headings.marks == []

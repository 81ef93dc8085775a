"""The large pointer: over every window of the program, in the shape that is asked for, pointing where it did."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.base.settings import POINTER_SIZES, THEMES, Settings
from reader.window.aid_pointer import large_cursor
from reader.window.main_window import MainWindow
from reader.window.themes import contrast, theme
from tests.window.conftest import Opener, settle

SHAPES = (Qt.CursorShape.ArrowCursor, Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor)


def over(window: QWidget, widget: QWidget, at: QPoint, qtbot: QtBot) -> None:
    QTest.mouseMove(window.windowHandle(), widget.mapTo(window, at) + QPoint(1, 1))
    QTest.mouseMove(window.windowHandle(), widget.mapTo(window, at))
    settle(qtbot)


def seen() -> int:
    """The key of the picture that stands for the pointer; -1 when it is the system's."""
    cursor = QGuiApplication.overrideCursor()
    return int(cursor.pixmap().cacheKey()) if cursor is not None else -1


def key(shape: Qt.CursorShape, size: int, name: str = "light") -> int:
    return int(large_cursor(shape, size, theme(name)).pixmap().cacheKey())


@pytest.mark.parametrize("size", POINTER_SIZES)
@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.usefixtures("qapp")
def test_it_is_as_large_as_asked_and_points_with_its_tip(shape: Qt.CursorShape, name: str, size: int) -> None:
    cursor = large_cursor(shape, size, theme(name))
    pixmap, hot = cursor.pixmap(), cursor.hotSpot()
    assert pixmap.deviceIndependentSize().height() == size
    image, ratio = pixmap.toImage(), pixmap.devicePixelRatio()
    edge = max(size // 12, 2)
    near = [
        image.pixelColor(round((hot.x() + x) * ratio), round((hot.y() + y) * ratio))
        for x in range(-edge, edge + 1)
        for y in range(-edge, edge + 1)
        if hot.x() + x >= 0 and hot.y() + y >= 0
    ]
    assert any(colour.alpha() == 255 for colour in near)
    if shape is Qt.CursorShape.ArrowCursor:  # nothing of it lies left of the tip or above it, but its edge
        drawn = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
                 if image.pixelColor(x, y).alpha() == 255]  # fmt: skip
        assert min(x for x, _ in drawn) >= (hot.x() - edge) * ratio
        assert min(y for _, y in drawn) >= (hot.y() - edge) * ratio
    colours = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())
               if image.pixelColor(x, y).alpha() == 255}  # fmt: skip
    inside, outside = theme(name).colours["text"], theme(name).colours["surface"]
    assert {inside, outside} <= colours
    assert contrast(inside, outside) >= 3


def test_its_shape_is_the_one_that_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    assert seen() == -1
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.message.text == "大鼠标已打开。"
    view, button = window.view.viewport(), window.section_buttons.buttons[0]
    over(window, view, QPoint(view.width() // 2, view.height() - 30), qtbot)
    assert seen() == key(Qt.CursorShape.IBeamCursor, 64)
    over(window, button, button.rect().center(), qtbot)
    assert seen() == key(Qt.CursorShape.PointingHandCursor, 64)
    over(window, window.top, QPoint(5, 5), qtbot)
    assert seen() == key(Qt.CursorShape.ArrowCursor, 64)
    window.choices.change(pointer_size=96, theme="contrast")
    assert seen() == key(Qt.CursorShape.ArrowCursor, 96, "contrast")
    window.choices.turn("large_pointer")
    assert seen() == -1
    over(window, view, QPoint(view.width() // 2, view.height() - 30), qtbot)
    assert seen() == -1


def test_it_is_there_in_dialogs_too(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(large_pointer=True, pointer_size=48))
    dialog = QDialog(window)
    button = QPushButton("好", dialog)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    dialog.open()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    over(dialog, button, button.rect().center(), qtbot)
    assert QApplication.widgetAt(button.mapToGlobal(button.rect().center())) is button
    assert seen() == key(Qt.CursorShape.PointingHandCursor, 48)
    dialog.close()
    window.choices.reset()
    assert seen() == -1

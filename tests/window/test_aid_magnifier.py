"""The magnifier: the true letters in twice or three times their size, off the line that is read, in nobody's way."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.window.aid_magnifier import Magnifier
from reader.window.main_window import MainWindow
from tests.window.conftest import Opener, settle
from tests.window.test_aids import colour_at, middle_of, on_page, picture, point
from tests.window.test_reading import hear
from tests.window.voices import RecordingVoice


def lens(window: MainWindow) -> Magnifier:
    made = window.choices.aids.on["magnifier"]
    assert isinstance(made, Magnifier)
    return made


def shown(window: MainWindow) -> QRect:
    """Where the lens stands in the window."""
    made = lens(window)
    return QRect(made.mapTo(window, QPoint(0, 0)), made.size())


def darkness(image: QImage, part: QRect) -> list[int]:
    """How dark the part is, in 8 x 4 fields: alike for two sizes of the same picture."""
    small = image.copy(part).scaled(
        8, 4, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return [small.pixelColor(x, y).lightness() for y in range(4) for x in range(8)]


@pytest.mark.parametrize(("name", "times"), [("light", 2), ("paper", 3), ("contrast", 3)])
def test_it_shows_what_is_under_the_pointer_larger(open_window: Opener, qtbot: QtBot, name: str, times: int) -> None:
    window = open_window(Settings(theme=name, magnifier=True, magnifier_times=times))
    at = middle_of(window, 3)
    point(window, at, qtbot)
    made = lens(window)
    assert made.source.contains(window.shell.mapFrom(window, at))
    assert abs(made.source.width() * times - made.width()) < times
    image = picture(window)
    inner = shown(window).adjusted(20, 20, -20, -20)
    corner = made.source.topLeft() + QPoint(20 // times, 20 // times)
    source = QRect(window.shell.mapTo(window, corner), inner.size() / times)
    pairs = zip(darkness(image, inner), darkness(image, source), strict=True)
    assert max(abs(one - other) for one, other in pairs) < 60
    assert len(set(darkness(image, inner))) > 4, "there are letters in it"


def test_its_letters_are_sharp(window: MainWindow, qtbot: QtBot) -> None:
    window.choices.change(magnifier=True)
    point(window, middle_of(window, 3), qtbot)
    image = picture(window)
    part = shown(window).adjusted(6, 6, -6, -6)
    squares = [(x, y) for x in range(part.left(), part.right() - 1, 2) for y in range(part.top(), part.bottom() - 1, 2)]
    mixed = sum(len({colour_at(image, x + i, y + j) for i in (0, 1) for j in (0, 1)}) > 1 for x, y in squares)
    assert mixed > len(squares) / 50, "a stretched picture would be made of squares of one colour"


def test_it_stays_off_the_line_and_inside_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.choices.change(magnifier=True)
    for at in (QPoint(640, 300), QPoint(4, 4), QPoint(1276, 896), QPoint(700, 880), QPoint(1270, 20)):
        point(window, at, qtbot)
        assert window.rect().contains(shown(window))
        assert not shown(window).contains(at)
        assert lens(window).source.contains(at) or at.x() > 1270


def test_it_follows_keys_and_the_voice(window: MainWindow, qtbot: QtBot, voice: RecordingVoice) -> None:
    window.choices.change(magnifier=True)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
    settle(qtbot)
    caret = window.view.viewport().mapTo(window, window.view.cursorRect().center())
    assert lens(window).source.contains(caret)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    settle(qtbot)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert lens(window).source.contains(focus.mapTo(window, focus.rect().center()))
    window.reading.start(2)
    hear(window, voice, qtbot)
    span = window.heard.span
    assert span is not None
    qtbot.waitUntil(lambda: lens(window).source.intersects(on_page(window, span[0])))


def test_it_shows_what_changes_and_rests_when_nothing_does(window: MainWindow, qtbot: QtBot) -> None:
    window.choices.change(magnifier=True)
    point(window, middle_of(window, 3), qtbot)
    before = lens(window)._image
    drawn: list[int] = []
    lens(window).look = lambda: drawn.append(1)  # type: ignore[method-assign]
    settle(qtbot, 0.3)
    assert drawn == []
    del lens(window).look
    window.view.verticalScrollBar().setValue(0)
    window.choices.change(font_points=48)
    qtbot.waitUntil(lambda: lens(window)._image != before)


def test_below_the_page_it_covers_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.choices.change(magnifier=True, magnifier_place="below")
    settle(qtbot)
    point(window, middle_of(window, 3), qtbot)
    page = QRect(window.panes.mapTo(window, QPoint(0, 0)), window.panes.size())
    assert not shown(window).intersects(page)
    assert shown(window).top() >= page.bottom()
    assert lens(window).source.contains(middle_of(window, 3))
    window.choices.change(magnifier_place="beside")
    settle(qtbot)
    assert shown(window).intersects(window.rect())
    assert window.panes.height() > page.height()


def test_presses_pass_through_it(window: MainWindow, qtbot: QtBot, voice: RecordingVoice) -> None:
    button = window.section_buttons.buttons[1]
    at = button.mapTo(window, button.rect().center())
    window.choices.change(magnifier=True)
    point(window, at - QPoint(0, 60), qtbot)
    assert shown(window).contains(at), "the lens lies over the button"
    assert window.childAt(at) is button
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    settle(qtbot)
    assert window.reading.region == 1
    assert window.view.hasFocus()


@pytest.mark.parametrize(("points", "width"), [(72, 1280), (72, 320), (22, 320)])
def test_large_letters_and_narrow_windows(open_window: Opener, qtbot: QtBot, points: int, width: int) -> None:
    window = open_window(Settings(magnifier=True, font_points=points), width=width)
    at = middle_of(window, 0)
    point(window, QPoint(min(at.x(), 300), at.y()), qtbot)
    assert window.width() <= max(width, window.minimumSizeHint().width())
    assert window.rect().contains(shown(window))
    assert not shown(window).contains(at)
    window.choices.change(magnifier_place="below")
    settle(qtbot)
    assert window.view.viewport().height() >= 40
    window.choices.change(magnifier=False)
    settle(qtbot)
    assert window.findChildren(Magnifier) == []

"""The reading aids: seen where they should be, gone when they are off, and never in the way."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.base.settings import THEMES, Settings
from reader.window.aid_crosshair import Crosshair
from reader.window.aid_ruler import Ruler, veil_percent
from reader.window.main_window import MainWindow
from reader.window.overlay import Overlay
from reader.window.themes import contrast, theme
from tests.window.conftest import Opener, settle
from tests.window.test_reading import hear
from tests.window.voices import RecordingVoice


def point(window: MainWindow, at: QPoint, qtbot: QtBot) -> None:
    """Move the pointer over the native window, as a mouse does, from somewhere else."""
    QTest.mouseMove(window.windowHandle(), at + QPoint(-1, 1))
    QTest.mouseMove(window.windowHandle(), at)
    settle(qtbot)


def picture(window: MainWindow) -> QImage:
    QApplication.sendPostedEvents()
    return window.grab().toImage()


def on_screen(window: MainWindow, qtbot: QtBot) -> QImage:
    """What stands on the screen: ``picture`` paints everything anew and would hide what was not repainted."""
    settle(qtbot)
    return window.screen().grabWindow(window.winId()).toImage()


def colour_at(image: QImage, x: int, y: int) -> str:
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(x * ratio), round(y * ratio)).name().upper()


def aid_colour(window: MainWindow) -> str:
    return window.look.theme.colours["aid"]


def crosshair(window: MainWindow) -> Crosshair:
    made = window.choices.aids.on["crosshair"]
    assert isinstance(made, Crosshair)
    return made


def ruler(window: MainWindow) -> Ruler:
    made = window.choices.aids.on["ruler"]
    assert isinstance(made, Ruler)
    return made


def middle_of(window: MainWindow, line: int) -> QPoint:
    """A place in the first line of text of a line of the page, in the window's coordinates."""
    view = window.view
    position = view.block(line).position()
    y = view.top_of(position) - view.verticalScrollBar().value() + view.line_height(position) / 2
    return view.viewport().mapTo(window, QPoint(120, round(y)))


def band_in_window(window: MainWindow) -> QRect:
    band = ruler(window).band
    return QRect(window.view.viewport().mapTo(window, band.topLeft()), band.size())


# Crosshair


@pytest.mark.parametrize("name", ["light", "contrast"])
def test_the_crosshair_is_seen_where_the_pointer_is(open_window: Opener, qtbot: QtBot, name: str) -> None:
    window = open_window(Settings(theme=name, crosshair=True))
    for at in (QPoint(700, 400), QPoint(640, 300)):
        point(window, at, qtbot)
        image, wanted = on_screen(window, qtbot), aid_colour(window)
        assert {colour_at(image, x, at.y()) for x in (5, 300, 1200)} == {wanted}
        assert {colour_at(image, at.x(), y) for y in (5, 200, 890)} == {wanted}
        assert colour_at(image, at.x(), at.y()) != wanted, "what is pointed at is not crossed out"
    assert colour_at(on_screen(window, qtbot), 700, 880) != aid_colour(window), "the old lines are gone"


def test_the_crosshair_follows_keys_and_the_voice(window: MainWindow, qtbot: QtBot, voice: RecordingVoice) -> None:
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    cross = crosshair(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
    caret = window.view.cursorRect()
    assert cross.point == window.view.viewport().mapTo(window, caret.bottomLeft())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not window.view
    assert cross.point == focus.mapTo(window, QPoint(0, focus.height() - 1))
    window.reading.start(2)
    hear(window, voice, qtbot)
    span = window.heard.span
    assert span is not None
    qtbot.waitUntil(lambda: abs(cross.point.y() - on_page(window, span[0]).bottom()) <= 1)


def on_page(window: MainWindow, position: int) -> QRect:
    """The line of text of a document position, in the window's coordinates."""
    view = window.view
    top = round(view.top_of(position)) - view.verticalScrollBar().value()
    return QRect(view.viewport().mapTo(window, QPoint(0, top)), QSize(9, round(view.line_height(position))))


# Ruler


@pytest.mark.parametrize("name", ["light", "contrast"])
def test_the_ruler_lights_the_line_under_the_pointer(open_window: Opener, qtbot: QtBot, name: str) -> None:
    window = open_window(Settings(theme=name))
    plain = picture(window)
    window.choices.turn("ruler")
    assert window.message.text == "阅读尺已打开，朗读时跟着声音走。"
    window.message.tell("")
    for line in (3, 5):
        at = middle_of(window, line)
        point(window, at, qtbot)
        band, image = band_in_window(window), on_screen(window, qtbot)
        assert band.contains(at)
        assert abs(band.height() - window.view.line_height(window.view.block(line).position())) <= 2
        for y in (band.top() - 2, band.bottom() + 2):
            assert colour_at(image, at.x(), y) == aid_colour(window)
        inside = range(band.top() + 1, band.bottom())
        xs = range(band.left() + 4, band.right() - 4, 7)
        assert all(colour_at(image, x, y) == colour_at(plain, x, y) for y in inside for x in xs), "lit as it was"
        rgb = QImage.Format.Format_RGB32
        assert image.convertToFormat(rgb) == picture(window).convertToFormat(rgb), "nothing is left of the last place"
    if name == "light":  # the page of the other is nearly as dark as the veil
        assert colour_at(image, band.right() - 2, band.bottom() + 30) != colour_at(
            plain, band.right() - 2, band.bottom() + 30
        )


@pytest.mark.parametrize("name", THEMES)
def test_what_is_dimmed_can_still_be_read(name: str) -> None:
    colours = theme(name).colours
    percent = veil_percent(name, tuple(colours.items()))
    assert percent >= 10
    dimmed = {token: QColor(*(c * (100 - percent) // 100 for c in QColor(colours[token]).getRgb()[:3])).name()
              for token in ("text", "muted", "accent", "surface")}  # fmt: skip
    for token in ("text", "muted", "accent"):
        assert contrast(dimmed[token], dimmed["surface"]) >= 6.95


def test_the_ruler_follows_the_voice_and_not_a_trembling_hand(
    window: MainWindow, qtbot: QtBot, voice: RecordingVoice
) -> None:
    window.choices.change(ruler=True)
    window.reading.start(2)
    hear(window, voice, qtbot)
    assert window.heard.span is not None
    spoken = on_page(window, window.heard.span[0])
    qtbot.waitUntil(lambda: band_in_window(window).contains(spoken.center()))
    point(window, middle_of(window, 3), qtbot)
    assert band_in_window(window).contains(spoken.center())
    window.reading.stop()
    assert band_in_window(window).contains(spoken.center()), "it stays where the voice ended"
    point(window, middle_of(window, 0), qtbot)
    assert not band_in_window(window).contains(spoken.center())


def test_the_ruler_follows_the_arrow_keys(long_window: MainWindow, qtbot: QtBot) -> None:
    window = long_window
    window.choices.change(ruler=True)
    for _ in range(4):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
        settle(qtbot)
        caret = window.view.cursorRect()
        assert ruler(window).band.contains(QPoint(30, caret.center().y()))
    window.view.verticalScrollBar().setValue(2000)  # away from the cursor: the first line that is seen
    settle(qtbot)
    assert ruler(window).band.top() < 100


@pytest.mark.parametrize("points", [22, 72])
@pytest.mark.parametrize("lines", [1, 3, 5])
def test_the_ruler_is_as_high_as_its_lines(open_window: Opener, qtbot: QtBot, lines: int, points: int) -> None:
    window = open_window(Settings(font_points=points, ruler=True, ruler_lines=lines))
    window.view.go_to_line(4)
    settle(qtbot)
    line_height, spacing = window.view.line_height(window.view.block(4).position()), window.view.line_spacing()
    height = ruler(window).band.height()
    least = line_height + (lines - 1) * spacing * 0.9
    assert least - 2 <= height <= least * 2.5 if lines > 1 else abs(height - line_height) <= 2
    seen = [*extents(window, lines)]
    assert len(seen) == lines


def extents(window: MainWindow, lines: int) -> list[int]:
    """Tops of the lines of text within the band."""
    view, band = window.view, ruler(window).band
    top = view.verticalScrollBar().value()
    tops = {round(view.top_of(position)) for position in range(view.document().characterCount() - 1)}
    return sorted(y for y in tops if band.top() + top - 1 <= y < band.bottom() + top - 1)


def test_what_is_covered_is_not_seen(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(ruler=True, ruler_rest="hide"))
    point(window, middle_of(window, 3), qtbot)
    band, image, colours = band_in_window(window), picture(window), window.look.theme.colours
    left, right = band.left() + 4, band.right() - 4
    assert {colour_at(image, x, band.bottom() + 12) for x in range(left, right, 3)} == {colours["surface"]}
    window.choices.change(ruler_rest="plain")
    settle(qtbot)
    below = range(band.bottom() + 6, band.bottom() + 80, 3)
    image = picture(window)
    found = {colour_at(image, x, y) for y in below for x in range(left, right, 9)}
    assert colours["text"] in found or len(found) > 3


class Painted(QObject):
    """The heights of what a widget was asked to paint."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.heights: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def test_moving_the_pointer_paints_only_what_changes(long_window: MainWindow, qtbot: QtBot) -> None:
    window = long_window
    window.view.verticalScrollBar().setValue(900)
    window.choices.change(ruler=True)
    at = middle_of(window, window.view.first_line_in_view() + 1)
    point(window, at, qtbot)
    settle(qtbot, 0.2)
    painted = Painted(window.view.viewport())
    point(window, at + QPoint(200, 3), qtbot)
    assert painted.heights == [], "the same line"
    point(window, at + QPoint(0, round(window.view.line_spacing())), qtbot)
    assert 0 < max(painted.heights) < 4 * window.view.line_spacing() < window.view.viewport().height() / 2


# Both


@pytest.mark.parametrize("name", ["crosshair", "ruler"])
def test_off_takes_everything_away(window: MainWindow, qtbot: QtBot, name: str) -> None:
    before = picture(window)
    handle = window.windowHandle()
    window.choices.change(**{name: True})
    point(window, QPoint(700, 400), qtbot)
    assert picture(window) != before
    window.choices.change(**{name: False})
    settle(qtbot)
    assert window.choices.aids._place is None
    assert window.findChildren(Overlay) == []
    point(window, QPoint(710, 410), qtbot)
    point(window, QPoint(3, 895), qtbot)
    assert picture(window) == before
    assert handle is window.windowHandle()


def test_reset_and_its_undoing_reach_the_aids(window: MainWindow) -> None:
    window.choices.change(crosshair=True, ruler=True, ruler_lines=5)
    window.choices.reset()
    assert window.choices.aids.on == {}
    assert not window.remembered.now.crosshair
    window.choices.reset()
    assert ruler(window).isVisible()
    assert crosshair(window).isVisible()
    assert window.remembered.now.ruler_lines == 5


def test_presses_pass_through(window: MainWindow, qtbot: QtBot, voice: RecordingVoice) -> None:
    window.choices.change(crosshair=True, ruler=True, ruler_rest="hide")
    button = window.section_buttons.buttons[2]
    at = button.mapTo(window, button.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    settle(qtbot)
    assert window.reading.region == 2
    assert len(voice.said) == 1
    assert window.childAt(at) is button


def test_screen_readers_see_no_overlay(window: MainWindow) -> None:
    def count(widget: QWidget) -> int:
        interface = QAccessible.queryAccessibleInterface(widget)
        return int(interface.childCount())

    before = count(window), count(window.view)
    window.choices.change(crosshair=True, ruler=True)
    assert (count(window), count(window.view)) == before


def test_they_are_there_after_a_start_and_in_a_narrow_window(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(crosshair=True, ruler=True, font_points=72), width=320)
    at = middle_of(window, 0)
    point(window, at, qtbot)
    assert crosshair(window).geometry() == window.rect()
    assert ruler(window).geometry() == window.view.viewport().geometry()
    assert band_in_window(window).contains(at)
    assert colour_at(picture(window), at.x(), window.height() - 3) == aid_colour(window)

"""The bars leave the page its room, and whatever gives way to it stays at hand behind 更多."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.base import wording
from reader.base.settings import Settings
from reader.base.wording import SOURCE_LANGUAGE
from reader.library import Library
from reader.window.bar_buttons import Stepper
from reader.window.main_window import MainWindow
from reader.window.more_panel import MorePanel
from tests.window.conftest import Opener, settle

SHARE = 0.62  # of the height for the page, in each of these windows
WINDOWS = ((1280, 900), (1024, 768), (1366, 768), (1920, 1080))


@pytest.fixture(autouse=True)
def the_source_language_after() -> Iterator[None]:
    yield
    wording.use(SOURCE_LANGUAGE)


def resized(window: MainWindow, qtbot: QtBot, width: int, height: int) -> MainWindow:
    window.resize(width, height)
    settle(qtbot)
    return window


def offered(window: MainWindow) -> list[QWidget]:
    """Whatever the three bars offer over a notice without headings."""
    page, bar = window.panes.page_bar, window.bar
    uses = [button for button in page.over_a_notice(narrow=False) if button is not page.buttons["outline"]]
    return [*uses, bar.modes["read_on"], *bar.may_go(), *window.top.offered().values()]


@pytest.mark.parametrize(("language", "points"), [("zh_CN", 48), ("zh_TW", 48), ("en", 72)])
def test_the_page_has_most_of_the_height(open_window: Opener, qtbot: QtBot, points: int, language: str) -> None:
    window = open_window(Settings(font_points=points, language=language))
    for width, height in WINDOWS:
        resized(window, qtbot, width, height)
        assert window.view.height() >= SHARE * height, f"{width} x {height} at rest"
        window.reading.toggle()
        settle(qtbot)
        assert window.view.height() >= SHARE * height, f"{width} x {height} while it is read"
        window.reading.stop()
        settle(qtbot)


@pytest.mark.parametrize(
    ("points", "width", "height"), [(22, 1024, 768), (36, 1280, 900), (48, 1280, 900), (72, 1024, 768), (22, 420, 700)]
)
def test_nothing_is_lost(open_window: Opener, qtbot: QtBot, points: int, width: int, height: int) -> None:
    window = resized(open_window(Settings(font_points=points), width=width), qtbot, width, height)
    away = window.look.folding.away
    assert away
    beside = [window.panes.page_bar.buttons[name] for name in ("bigger", "smaller")]  # in the smallest, for those above
    names = {each.accessibleName() for each in beside if each.isVisible()}
    for each in offered(window):
        assert each.isVisible() is not (each in away) or each.accessibleName() in names, each.accessibleName()


def test_with_room_enough_everything_is_in_view(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings())
    assert window.look.folding.away == ()
    assert all(each.isVisible() for each in offered(window))
    assert window.top.brand.isVisible()
    assert not window.top.buttons["more"].isVisible(), "there is nothing behind it"
    resized(window, qtbot, 1000, 1800)  # two rows each, and yet less than a third
    assert window.look.folding.away == ()
    assert window.bar.height() > 1.5 * window.bar.toggle.height()
    resized(window, qtbot, 1000, 800)
    assert window.look.folding.away
    assert window.top.buttons["more"].isVisible()
    resized(window, qtbot, 1280, 900)
    assert window.look.folding.away == ()
    assert all(each.isVisible() for each in offered(window))


class Watch(QObject):
    """Notes which of the watched come and go."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self.seen: list[str] = []
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            assert isinstance(watched, QWidget)
            self.seen.append(watched.accessibleName())
        return False


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_nothing_comes_or_goes_but_by_size(open_window: Opener, qtbot: QtBot, language: str) -> None:
    window = resized(open_window(Settings(font_points=48, language=language)), qtbot, 1024, 768)
    away, bar = window.look.folding.away, window.bar
    top = window.top
    watch = Watch(*window.top.offered().values(), *bar.may_go(), bar.modes["read_on"], bar.rates, bar.volumes)
    search = top.search.geometry()
    heights = top.height(), bar.height(), bar.toggle.geometry()
    window.reading.toggle()
    settle(qtbot)
    assert heights == (top.height(), bar.height(), bar.toggle.geometry())
    window.reading.pause_or_resume()
    settle(qtbot)
    assert heights == (top.height(), bar.height(), bar.toggle.geometry())
    window.reading.stop()
    window.panes.show_list()
    top.search.setText("清河")
    settle(qtbot)
    assert top.clear.isVisible()
    assert (top.search.x(), top.height()) == (search.x(), heights[0])
    top.search.clear()
    window.open_notice(window.contents.all[1].id)
    settle(qtbot)
    assert watch.seen == []
    assert window.look.folding.away == away


def opened(window: MainWindow, qtbot: QtBot) -> MorePanel:
    QTest.mouseClick(window.top.buttons["more"], Qt.MouseButton.LeftButton)
    settle(qtbot)
    panel = window.side_panels.more_panel
    assert panel is not None
    assert panel.isVisible()
    return panel


def test_more_does_what_the_bars_have_no_room_for(open_window: Opener, qtbot: QtBot) -> None:
    window = resized(open_window(Settings(font_points=48)), qtbot, 1024, 768)
    panel = opened(window, qtbot)
    stand_for = [*(button.original for button in panel.buttons), *(stepper.original for stepper in panel.steppers)]
    assert set(stand_for) == set(window.look.folding.away)
    speed = next(stepper for stepper in panel.steppers if stepper.original is window.bar.rates)
    QTest.mouseClick(speed.less, Qt.MouseButton.LeftButton)
    assert window.remembered.now.rate == "slow"
    assert speed.value.accessibleName() == window.bar.rates.value.accessibleName() == "语速 慢"
    QTest.mouseClick(speed.less, Qt.MouseButton.LeftButton)
    assert not speed.less.isEnabled(), "slower than 很慢 there is nothing"
    assert panel.isVisible(), "one may want more than one step"
    theme = next(button for button in panel.buttons if button.original is window.top.buttons["theme"])
    QTest.mouseClick(theme, Qt.MouseButton.LeftButton)
    assert window.remembered.now.theme != "light"
    assert not panel.isVisible()
    assert QApplication.focusWidget() is window.view


def test_more_is_reached_and_walked_by_keys(open_window: Opener, qtbot: QtBot) -> None:
    window = resized(open_window(Settings(font_points=48)), qtbot, 1024, 768)
    window.top.search.setFocus()
    for _ in range(20):
        if QApplication.focusWidget() is window.top.buttons["more"]:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle(qtbot)
    panel = window.side_panels.more_panel
    assert panel is not None
    reached = []
    for _ in range(30):
        now = QApplication.focusWidget()
        assert now is not None
        if panel.isAncestorOf(now):
            reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    reached = [each for each in reached if each is not panel]  # which the arrow keys scroll
    inside = [each for each in panel.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
    assert set(reached) == set(inside)
    heights = [each.mapTo(panel, each.rect().center()).y() for each in dict.fromkeys(reached)]
    assert heights == sorted(heights)


def test_each_stands_in_words_and_is_large_enough(open_window: Opener, qtbot: QtBot) -> None:
    panel = opened(resized(open_window(Settings(font_points=48)), qtbot, 1024, 768), qtbot)
    for button in panel.findChildren(QAbstractButton):
        assert button.accessibleName()
        assert min(button.width(), button.height()) >= 44
    assert all(button.text() for button in panel.buttons)
    widths = {button.width() for button in panel.buttons}
    assert len(widths) == 1, "a column, in which the eye goes straight down"


def test_the_panel_follows_when_the_window_grows(open_window: Opener, qtbot: QtBot) -> None:
    window = resized(open_window(Settings(font_points=48)), qtbot, 1024, 768)
    panel = opened(window, qtbot)
    before = len(panel.buttons)
    resized(window, qtbot, 1280, 900)
    assert 0 < len(panel.buttons) < before
    assert [*panel.findChildren(QLabel)], "and its heading stays"


def test_an_empty_library_keeps_adding_in_view(open_window: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    large = Settings(font_points=48, language="en")
    full = resized(open_window(large), qtbot, 1024, 768)
    assert not full.top.buttons["add"].isVisible()
    empty = tmp_path / "empty"
    Library(empty).close()
    window = resized(open_window(large, over=empty), qtbot, 1024, 768)
    assert window.panes.empty.isVisible()
    assert window.top.buttons["add"].isVisible(), "the text in the list's place speaks of it"


def test_the_find_bar_takes_the_place_of_the_row_above_the_page(open_window: Opener, qtbot: QtBot) -> None:
    window = resized(open_window(Settings(font_points=48)), qtbot, 1280, 900)
    before = window.view.height()
    window.finding.open()
    settle(qtbot)
    assert window.view.height() > 0.95 * before
    window.finding.close()
    settle(qtbot)
    assert window.panes.page_bar.buttons["find"].isVisible()
    assert window.view.height() == before


def test_a_stepper_is_as_wide_as_its_widest_value(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(language="en"))
    stepper: Stepper = window.bar.rates
    widths = set()
    for rate in ("very_slow", "slow", "normal", "fast"):
        window.choices.change(rate=rate)
        settle(qtbot)
        widths.add((stepper.width(), stepper.more.x()))
        advance = stepper.value.fontMetrics().horizontalAdvance
        assert max(advance(line) for line in stepper.value.text().split("\n")) <= stepper.value.width()
    assert len(widths) == 1

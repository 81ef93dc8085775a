"""Where the audit goes in the window: every page it can show, one after the other, and back again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea

from reader.base.settings import DEFAULT_POINTS
from reader.base.wording import marked, tr
from reader.window.aids import AIDS
from reader.window.filter_row import EVERYTHING, Choice
from reader.window.side_pages import HELP, REPAIRS
from reader.window.who_speaks import WhoSpeaks

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

READING, CAPTION = marked("朗读时"), marked("大字幕")
ASKED = (READING, CAPTION)  # where the window was asked to read
PATIENCE = 10.0  # seconds for a page to come
NARROW = (320, 640)  # WCAG 1.4.10
_NOWHERE = "无处可寻的字词"
_MOST_CARDS = 10
_MOST_SCREENS = 4  # of one page that are looked at


def settle(seconds: float) -> None:
    """Let the window go on with its work for so long."""
    QTest.qWait(round(seconds * 1000))


def wait(there: Callable[[], bool]) -> bool:
    """Wait until something is so; False when it takes too long."""
    until = monotonic() + PATIENCE
    while not there():
        if monotonic() > until:
            return False
        settle(0.02)
    settle(0.15)
    return True


@contextmanager
def on_screen(window: "MainWindow", size: tuple[int, int], leave: Callable[[], object]) -> Iterator[None]:
    """Show a window with the notice it opens, in pixels of ``size``, and be rid of it again; ``leave`` closes it."""
    try:
        window.resize(*size)
        window.open_at_start()
        window.show()
        window.activateWindow()
        wait(lambda: window.view.page is not None or not window.contents.all)
        settle(0.3)
        yield
    finally:
        leave()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass(frozen=True, slots=True)
class Station:
    """A page of the window, or a further screen of it: ``name`` for people, "" for a notice as it is opened."""

    name: str
    screen: int = 1

    def __str__(self) -> str:
        return tr("{name}第 {number} 屏", name=tr(self.name), number=self.screen) if self.screen > 1 else tr(self.name)


def stations(window: "MainWindow") -> Iterator[Station]:
    """Take the window from place to place. Nothing is asked to be read until the last ones, ``ASKED``."""
    yield from _screens("", window.view)
    if window.view.page is None:
        yield from _settings(window)
        return
    yield from _searches(window)
    yield from _finding(window)
    yield from _cards(window)
    yield from _settings(window)
    yield from _keys(window)
    yield from _side_pages(window)
    yield from _more(window)
    yield from _narrow(window)
    yield from mending(window)
    yield from _question(window)
    yield from _aids(window)
    window.reading.toggle()
    wait(lambda: window.reading.active)
    yield Station(READING)
    yield from _caption(window)
    window.reading.stop()


def mending(window: "MainWindow") -> Iterator[Station]:
    """The readings of the first word of the notice."""
    window.mend_word.open()
    shown = lambda: window.mend_word.panel is not None and window.mend_word.panel.isVisible()  # noqa: E731
    if (wait(shown) or wait(shown) or wait(shown)) and window.mend_word.panel is not None:  # dictionaries load
        yield from _screens(marked("读错了"), window.mend_word.panel)
    window.side_panels.leave()
    settle(0.05)


def _aids(window: "MainWindow") -> Iterator[Station]:
    """The row of the reading aids, then each aid at work."""
    aids = window.choices.aids
    aids.toggle_bar()
    settle(0.1)
    yield Station(tr("阅读辅助"))
    aids.toggle_bar()
    for aid in AIDS:
        # Lit and dimmed letters in one picture would be taken for one text; tests/window/test_aids.py judges each.
        window.choices.change(ruler_rest="plain", **{aid.name: True})
        settle(0.1)
        yield Station(tr(aid.word))
        window.choices.change(**{aid.name: False})
    settle(0.05)


def _question(window: "MainWindow") -> Iterator[Station]:
    """What is asked where a screen reader runs."""
    asks = window.findChild(WhoSpeaks)
    if asks is not None:
        asks.show_question()
        settle(0.1)
        yield Station(marked("谁来朗读"))
        asks.withdraw()
        settle(0.05)


def _caption(window: "MainWindow") -> Iterator[Station]:
    """The large caption, with the first sentence in it and the two other modes on."""
    window.choices.change(caption=True)
    page = window.view.page
    if page is not None and page.regions:
        window.reading.sentence.emit(0, 0, len(page.reading_text(0).split("\n")[0]))
        window.reading.word.emit(0, 0, 2)
        window.bar.show_pointing(True)
        settle(0.1)
        yield Station(CAPTION)
    window.bar.show_pointing(False)
    window.choices.change(caption=False)


def _screens(name: str, area: QAbstractScrollArea) -> Iterator[Station]:
    """The page as it is, then screen by screen, the last of a long one its end; and back."""
    yield Station(name)
    bar = area.verticalScrollBar()
    top = bar.value()
    number = 1
    while top < bar.maximum():
        number += 1
        top = bar.maximum() if number == _MOST_SCREENS else min(top + bar.pageStep(), bar.maximum())
        bar.setValue(top)
        settle(0.1)
        yield Station(name, number)
    bar.setValue(0)
    settle(0.05)


def _searches(window: "MainWindow") -> Iterator[Station]:
    window.panes.show_list()
    if window.contents.all:
        window.top.search.setText(window.contents.all[0].title[:4])
        if wait(lambda: bool(window.model.items) and bool(window.model.items[0].sentence)):
            yield Station(marked("找到时"))
    window.top.search.setText(_NOWHERE)
    if wait(window.panes.empty.isVisible):
        yield Station(marked("没有找到时"))
    window.top.search.clear()
    wait(lambda: len(window.model.items) == len(window.contents.all))
    yield from _choices(window)
    window.panes.show_page()
    settle(0.05)


def _choices(window: "MainWindow") -> Iterator[Station]:
    """What is marked, which is nothing as a rule; then all the kinds of notices."""
    window.contents.choose(Choice(favourites=True))
    settle(0.1)
    yield Station(marked("收藏"))
    if window.panes.filters.choices():
        window.contents.show_kinds(True)
        settle(0.1)
        yield Station(marked("文种"))
    window.contents.choose(EVERYTHING)
    settle(0.05)


def _finding(window: "MainWindow") -> Iterator[Station]:
    """Looking for a character of the title in the page, then for what is not there."""
    finding, page = window.finding, window.view.page
    finding.open()
    if finding.bar is not None and page is not None:
        finding.bar.field.setText(page.title[-1:])
        if wait(lambda: finding.current >= 0):
            yield Station(marked("在本文中查找时"))
        finding.bar.field.setText(_NOWHERE)
        if wait(lambda: finding.query == _NOWHERE and not len(finding.hits)):
            yield Station(marked("在本文中没有找到时"))
    finding.forget()
    finding.close()
    window.view.moveCursor(QTextCursor.MoveOperation.Start)
    window.view.verticalScrollBar().setValue(0)
    settle(0.05)


def _settings(window: "MainWindow") -> Iterator[Station]:
    panels = window.side_panels
    panels.settings()
    if panels.settings_page is not None and wait(panels.settings_page.isVisible):
        yield from _screens(marked("设置"), panels.settings_page)
    panels.leave()
    settle(0.05)


def _keys(window: "MainWindow") -> Iterator[Station]:
    panels = window.side_panels
    panels.keys()
    if panels.keys_page is not None and wait(panels.keys_page.isVisible):
        yield from _screens(marked("按键"), panels.keys_page)
    panels.leave()
    settle(0.05)


def _cards(window: "MainWindow") -> Iterator[Station]:
    panels = window.side_panels
    panels.greet()
    for number in range(1, _MOST_CARDS):
        settle(0.15)
        if panels.welcome is None or not panels.welcome.isVisible():
            break
        yield from _screens(tr("欢迎 {number}", number=number), panels.welcome)
        panels.welcome.next.click()
    settle(0.05)


def _side_pages(window: "MainWindow") -> Iterator[Station]:
    notice = window.open_id
    for name, title in ((HELP, marked("帮助")), (REPAIRS, marked("修复记录"))):
        if name == HELP:
            window.help()
        else:  # also of a notice that has nothing to list, whose button is not there
            window.side_pages.toggle(REPAIRS, window.repairs.page_maker())
        if wait(lambda name=name: window.open_id == name):  # type: ignore[misc]
            yield from _screens(title, window.view)
        window.go_back()
        wait(lambda: window.open_id == notice)


def _more(window: "MainWindow") -> Iterator[Station]:
    """What the bars have no room for, where there is any."""
    if not window.look.folding.away:
        return
    window.side_panels.more()
    if window.side_panels.more_panel is not None:
        settle(0.1)
        yield from _screens(marked("更多"), window.side_panels.more_panel)
    window.side_panels.leave()
    settle(0.05)


def _narrow(window: "MainWindow") -> Iterator[Station]:
    if window.remembered.now.font_points > DEFAULT_POINTS:  # the clause asks for one or the other: narrow, or enlarged
        return
    before = window.size()
    window.resize(*NARROW)
    window.panes.show_page()
    settle(0.2)
    yield Station(marked("窄窗正文"))
    window.panes.show_list()
    settle(0.1)
    yield Station(marked("窄窗列表"))
    window.panes.show_page()
    window.side_panels.more()
    settle(0.1)
    yield Station(marked("更多"))  # its buttons are all of one kind
    window.side_panels.leave()
    window.resize(before)
    settle(0.2)

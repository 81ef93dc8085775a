"""What the kiosk does for the next visitor and for one who is slow (EN 301 549 5.1, Section 508 402, WCAG 2.2.1)."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from reader.base.wording import tr
from reader.library import Library
from reader.window.kiosk_stations import SIZE
from reader.window.stations import on_screen, settle, wait
from reader.window.visit import IDLE_SECONDS
from reader.window.voice import VoiceMaker

if TYPE_CHECKING:
    from reader.window.kiosk import KioskWindow

CAPITAL_MM = 7.3  # 0.7 degrees at 600 mm (508 402.4)
WARNED_SECONDS = 20  # ahead (WCAG 2.2.1)
_MM_PER_INCH = 25.4
_LONGEST = 120  # seconds that the warning may take to be over


class Clock:
    """A clock that goes when it is told to, seconds."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def kiosk_conduct_of(library: Library, folder: Path, make_voice: VoiceMaker) -> tuple[tuple[str, str], ...]:
    """(rule, what was wrong) of a kiosk over a library that has notices."""
    from reader.window.kiosk import KioskWindow

    clock = Clock()
    window = KioskWindow(library, folder, make_voice, clock=clock)
    window._looks.stop()  # this clock goes when we say so
    with on_screen(window, SIZE, window.give_way):
        return (
            ("508.402.4", letters(window)),
            ("2.2.1", warning(window, clock)),
            ("EN.5.1", next_visitor(window, clock)),
        )


def letters(window: "KioskWindow") -> str:
    """How high a capital is on the page as a visitor finds it."""
    metrics = QFontMetricsF(window.view.document().defaultFont(), window)
    height = metrics.capHeight() / window.logicalDpiY() * _MM_PER_INCH
    return "" if height >= CAPITAL_MM else tr("{height} 毫米", height=f"{height:.1f}")


def warning(window: "KioskWindow", clock: Clock) -> str:
    """Nobody does anything: when is that told, how long is left then, and is one key enough to go on?"""
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton)
    clock.now += IDLE_SECONDS
    window.look_after()
    if not window.still_there.isVisible():
        return tr("没有提醒就到时间了")
    ahead = window._visit.left(clock.now)
    clock.now += ahead - 1
    window.look_after()
    QTest.keyClick(window.still_there.button, Qt.Key.Key_Space)
    settle(0.5)
    clock.now += 2
    window.look_after()
    if ahead < WARNED_SECONDS:
        return tr("提前 {seconds} 秒", seconds=ahead)
    return tr("按了也不延长") if window.still_there.isVisible() else ""


def next_visitor(window: "KioskWindow", clock: Clock) -> str:
    """One visitor changes what can be changed, looks for something and goes: what does the next one find?"""
    home = window.remembered.now
    window.choices.change(volume=30, font_points=60, theme="dark")
    window.top.search.setText(tr("搜索公告"))
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton)
    clock.now += IDLE_SECONDS
    for _ in range(_LONGEST):
        window.look_after()
        clock.now += 1
    wait(lambda: window.remembered.now == home)  # the first notice comes again, from another thread
    left = []
    if window.remembered.now.volume != home.volume:
        left.append(tr("音量"))
    if window.remembered.now != home:
        left.append(tr("设置"))
    if window.top.search.text():
        left.append(tr("搜索的字词"))
    return tr("还留着：{names}", names="、".join(left)) if left else ""

"""The locked full-screen reader for halls: nothing leads out of it, and nothing of a visit is left behind.

A visit that idles is warned about by sight and by a soft sign for the ear, 20 s ahead; any touch goes on. Operators
without loudspeakers, or with neighbours, turn the sign off: ``NOTICE_READER_KIOSK_CHIME=off``.

An operator leaves with Ctrl+Alt+Shift+Q or by SIGTERM. What a window cannot hold back (Alt+Tab, the Windows key,
another console) is the session's business: see ``resources/desktop``.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QClipboard, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout

from reader.base import settings
from reader.base.log import logger
from reader.base.settings import Settings
from reader.base.wording import in_use, marked, tr
from reader.library import Library
from reader.page import Page
from reader.window.announcing import tell_screen_reader
from reader.window.chime import Chime
from reader.window.filter_row import EVERYTHING
from reader.window.main_window import MainWindow
from reader.window.opening import Opening
from reader.window.question import Question
from reader.window.remembered import Remembered
from reader.window.touch_search import TouchSearch
from reader.window.visit import Step, Visit
from reader.window.voice import VoiceMaker

LEAVE_KEYS = "Ctrl+Alt+Shift+Q"
CANNOT_READ = marked("现在不能朗读，请告诉工作人员。")
KIOSK_POINTS = 30  # at 600 mm a capital of 0.7 degrees is 7.3 mm (508 402.4): 7.7 mm here, at 28 points 7.2
CHIME = "NOTICE_READER_KIOSK_CHIME"
_LOOK_MS = 1000
_CHIME_AGAIN = 10  # seconds before the end
_AFTER_TOUCH_MS = 300
_LEADS_OUT = ("add", "help")  # buttons of the top bar; the help speaks of keys and files that are not here
_LEAD_OUT_ACTIONS = ("add_files", "favourite", "mend_word", "help", "change_keys", "print_notice", "close")
_USE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.Wheel,
}


def fresh() -> Settings:
    """What every visit begins with. Nothing is asked about a screen reader: nobody brings one along."""
    return Settings(font_points=KIOSK_POINTS, who_speaks="we", language=settings.load().language)


class Forgetful(Remembered):
    """Settings that last for a visit and are never written."""

    def change(self, **values: Any) -> Settings:
        """Change some settings, for now."""
        self.now = self.now.changed(**values)
        return self.now

    def flush(self) -> None:
        """There is nothing to write."""


class ForgetfulOpening(Opening):
    """Pages are made, and not kept for the next start."""

    def kept(self, _id: str) -> Page | None:
        """None: nothing is kept."""
        return None

    def keep(self, _id: str, _page: Page) -> None:
        """Keep nothing."""


class StillThere(Question):
    """The warning: what will happen, when, and one large button. A touch anywhere does the same."""

    def __init__(self, go_on: Callable[[], None]) -> None:
        super().__init__([(tr("继续使用"), tr("接着使用，不清空"), go_on)])
        self.button = self.buttons[0]

    def warn(self, seconds: int) -> bool:
        """Show it, or how many seconds are left; whether it has just come."""
        line = tr("您还在使用吗？{seconds} 秒后会回到开始，清空您的搜索和设置。", seconds=seconds)
        new = self.isHidden()
        self.ask(line)
        if new:
            tell_screen_reader(self.label, line)
        return new


class KioskWindow(MainWindow):
    """The reader without any way out; ``visit`` decides when a visit is over."""

    def __init__(
        self,
        library: Library,
        folder: Path,
        make_voice: VoiceMaker | None = None,
        *,
        visit: Visit | None = None,
        clock: Callable[[], float] = monotonic,
        chime: Chime | None = None,
        now: Settings | None = None,
    ) -> None:
        """``now`` is what a visitor has chosen so far."""
        self._home = fresh()
        now = now or self._home
        super().__init__(library, folder, now, make_voice)
        self._visit, self._clock = visit or Visit(), clock
        if now != self._home:  # in the midst of a visit
            self._visit.touch(clock())
        self._chime = chime or Chime()
        self._leaving = False
        self.remembered = Forgetful(now, self)
        self.opening = ForgetfulOpening(library, folder, self.bridge)
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self._close_ways_out()
        self.touch_search = TouchSearch(self)
        self.still_there = StillThere(self._go_on)
        middle = self.centralWidget()
        shell = middle.layout() if middle is not None else None
        assert isinstance(shell, QVBoxLayout)  # noqa: S101 - MainWindow made it
        shell.insertWidget(shell.indexOf(self.bar), self.still_there)
        leave = QAction(tr("离开大厅模式"), self)
        leave.setShortcut(QKeySequence(LEAVE_KEYS))
        leave.triggered.connect(self.leave)
        self.addAction(leave)
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.look_after)
        self._looks.start()
        app = QApplication.instance()
        assert app is not None  # noqa: S101 - a widget needs one
        self._app = app
        app.installEventFilter(self)

    def _close_ways_out(self) -> None:
        self.setAcceptDrops(False)
        self.keymap.tell_nothing()
        for name in _LEADS_OUT:
            self.top.never(name)
        self.favourites.switch_off()
        self.panes.page_bar.never("mend")  # what it writes would stay behind
        self.panes.page_bar.never("find")  # the keys on the screen know the words of titles only
        self.panes.page_bar.never("print")  # its dialog leads to the disk
        for name in _LEAD_OUT_ACTIONS:
            action = self.actions_by_name.pop(name)
            action.setEnabled(False)
            self.removeAction(action)

    def begin(self) -> None:
        """What starts after the first paint: the voice, and a look at what it needs."""
        from reader.window.app import _checks
        from reader.window.voice import load_parts

        def judge(checks: Sequence[Any]) -> None:
            missing = [check for check in checks if not check.ok]
            for check in missing:
                logger(__name__).warning("%s: %s (%s)", check.name, check.found, check.mend)
            self.bar.show_problem(tr(CANNOT_READ) if missing else "")

        self.touch_search.learn()
        self.bridge.in_background(load_parts, lambda _: self.reading.warm(), lambda _: None)
        self.bridge.in_background(_checks, judge, lambda _: None)

    def leave(self) -> None:
        """The operator's way out."""
        self._leaving = True
        self.close()
        QApplication.quit()

    def give_way(self) -> None:
        """Go, for another window that takes the place."""
        self._leaving = True
        self.close()

    def fill_screen(self) -> None:
        """Show it over the whole screen, also where no window manager would do that (an X session of its own)."""
        screen = self.screen().geometry()
        self.setGeometry(screen)
        self.showFullScreen()
        self.setGeometry(screen)
        self.activateWindow()

    # The visit

    def look_after(self) -> None:
        """Once a second: warn, or wipe, or nothing."""
        now = self._clock()
        step = self._visit.look(now, speaking=self.reading.active and not self.reading.paused)
        if step is Step.WARN:
            left = self._visit.left(now)
            if (self.still_there.warn(left) or left == _CHIME_AGAIN) and os.environ.get(CHIME, "") != "off":
                self._chime.ring(self.remembered.now.volume)
        else:
            self.still_there.hide()
        if step is Step.WIPE:
            self.wipe()

    def _go_on(self) -> None:
        self._visit.touch(self._clock())
        self.still_there.hide()

    def wipe(self) -> None:
        """End the visit: silence, everything as it came, the first notice, nothing of the visitor left."""
        self.pointing.set_on(False)
        self.reading.stop()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            QApplication.clipboard().clear(mode)
        self.touch_search.hide()
        self.side_panels.hide()
        self.choices.aids.put_bar_away()
        self.remembered.now = self._home
        self.choices.put_all()
        if self._home.language != in_use():
            self.choices.language_chosen.emit()
        self.finding.forget()
        self.contents.choose(EVERYTHING)
        self.top.search.setText("")  # clear() could be undone by the next visitor
        self.contents.search("")
        self.message.tell("")
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.contents.all:
            self.open_notice(self.contents.all[0].id)
        self.notices.scrollToTop()

    # Nothing leads out

    def add_paths(self, paths: Sequence[Path], *, quietly: bool = False) -> None:
        """Visitors add nothing; only the starter notices of a first start go in."""
        if quietly:
            super().add_paths(paths, quietly=True)

    def add_files(self) -> None:
        """No dialogs here."""

    def print_notice(self) -> None:
        """No dialogs here."""

    def help(self) -> None:
        """No keys and files to explain here."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Every sign of life counts as use; no menu opens."""
        kind = event.type()
        if kind in _USE:
            if self._visit.warned:  # not at once: the press may be meant for the button
                QTimer.singleShot(_AFTER_TOUCH_MS, self.still_there.hide)
            self._visit.touch(self._clock())
        return kind is QEvent.Type.ContextMenu

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Whatever made it smaller: back to full screen."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and not self.isFullScreen() and not self._leaving:
            QTimer.singleShot(0, self._fill_again)

    def _fill_again(self) -> None:
        if not self._leaving:
            self.fill_screen()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closed by the operator only."""
        if not self._leaving:
            event.ignore()
            return
        self._looks.stop()
        self._chime.close()
        self._app.removeEventFilter(self)
        super().closeEvent(event)

"""The window: what stands where, and what leads to what. Everything that thinks stands in the modules it joins."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from reader.base import wording
from reader.base.settings import Settings
from reader.base.wording import marked, tr
from reader.library import Library
from reader.page import Page
from reader.window.bridge import Bridge
from reader.window.opening import Opening
from reader.window.page_view import PageView
from reader.window.remembered import Remembered
from reader.window.side_pages import HELP

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from reader.window.voice import VoiceMaker

_SLOW_MS = 300
_OPENING = marked("正在打开……")


def _column(*parts: QWidget) -> QWidget:
    """One above the other; the second takes the room that is left."""
    shell = QWidget()
    shell.setObjectName("shell")
    column = QVBoxLayout(shell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for number, part in enumerate(parts):
        column.addWidget(part, 1 if number == 1 else 0)
    return shell


class MainWindow(QMainWindow):
    """A reader over one library. ``painted`` comes once, after the first paint: till then a ``lean`` one is a page."""

    painted = Signal()

    def __init__(
        self,
        library: Library,
        folder: Path,
        settings: Settings,
        make_voice: "VoiceMaker | None" = None,
        *,
        lean: bool = False,
    ) -> None:
        super().__init__()
        wording.use(settings.language)
        self.setAcceptDrops(True)
        self.remembered = Remembered(settings, self)
        self.bridge = Bridge(self)
        self.view = PageView()
        self.opening = Opening(library, folder, self.bridge)
        self._library, self._make_voice = library, make_voice
        self._was_painted, self.complete = False, False
        self.open_id, self._awaited = "", ""
        if not lean:
            self.finish()

    def finish(self) -> None:
        """Make everything but the page, unless it is there."""
        if self.complete:
            return
        from reader.window import parts
        from reader.window.language import speak

        speak(self.remembered.now.language, self)
        self.view.complete()
        self.choices = parts.Choices(self)
        self.side_panels = parts.SidePanels(self)
        make_voice = self._make_voice or parts.voice_of(lambda: self.remembered.now)
        self.top = parts.TopBar()
        self.model = parts.NoticeModel(self)
        self.notices = parts.NoticeList(self.model)
        self.delegate = parts.NoticeRowDelegate(self.notices)
        self.notices.setItemDelegate(self.delegate)
        self.panes = parts.Panes(self.notices, self.view)
        parts.FocusRing(self.notices)
        parts.FocusRing(self.view).changed.connect(self.view.show_caret)
        self.message = parts.MessageLine()
        self.bar = parts.ReadBar()
        self.heard = parts.Heard(self.view)
        self.section_buttons = parts.SectionButtons(self.view)
        self.reading = parts.Reading(self.view, self.heard, self.bridge.post, make_voice)
        self.pointing = parts.Pointing(self.view, self.reading)
        self.caption = parts.Caption(self.view, self.reading, self.bridge)
        self.mend_word = parts.MendWord(self)
        self.headings = parts.Headings(self.view, self.section_buttons)
        self.announcer = parts.Announcer(self.view, self.reading)
        self.shell = _column(self.top, self.panes, self.message, self.caption, self.bar)
        self.setCentralWidget(self.shell)
        self.look = parts.Look(self)
        self.contents = parts.Contents(self._library, self.bridge, self.model, self.panes)
        self.importing = parts.Importing(self._library, self.bridge, self)
        self.side_pages = parts.SidePages(self)
        self.repairs = parts.RepairsButton(self.view, self.section_buttons, self._library, self.bridge)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(lambda: self.message.tell(tr(_OPENING), announce=False))
        self.finding, self.favourites = parts.FindInPage(self), parts.Favourites(self, self._library)
        self.actions_by_name, self.keymap = parts.join(self)
        self.choices.put_all()
        self.complete = True
        self.view.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def open_at_start(self) -> None:
        """List the notices and show the last one that was open, else the newest."""
        self.contents.load_now()
        ids = [item.id for item in self.contents.all]
        if not ids:
            return
        last = self.remembered.now.last_notice
        wanted = last if last in ids else ids[0]
        page = self.opening.kept(wanted)
        if page is not None:
            self.show_page(wanted, page)
        else:
            self.open_notice(wanted)

    def choose_notice(self, id_: str) -> None:
        """Show the notice that the user chose, in place of whatever stood there."""
        self.side_panels.hide()
        self.open_notice(id_)

    def open_notice(self, id_: str, then: Callable[[], None] | None = None) -> None:
        """Show a notice, then go to what a search found in it, or do ``then``; what is being read stops."""
        self.reading.stop()
        self._awaited = id_
        self._slow.start()
        sentence = self.model.sentence_of(id_)

        def done(page: Page) -> None:
            self.show_page(id_, page)
            if then is None:
                self.view.go_to(sentence)
            else:
                then()
            self.opening.keep(id_, page)

        self.opening.open(id_, done, self.not_opened)

    def help(self) -> None:
        """Show the help, or go back from it."""
        self.side_panels.hide()
        self.side_pages.toggle(HELP, self.side_pages.make_help)

    def print_notice(self) -> None:
        """Let the user print the page that is open, or save it as PDF."""
        from reader.window.printing import print_open

        print_open(self)

    def not_opened(self, line: str) -> None:
        """Say why a page could not be opened."""
        self._slow.stop()
        self._awaited = ""
        self.message.withdraw(tr(_OPENING))
        self.message.tell(line)

    def show_page(self, id_: str, page: Page) -> None:
        """Show the page of a notice, or the side page of that name."""
        from reader.window.language import NAME

        self._slow.stop()
        self.message.withdraw(tr(_OPENING))
        self.open_id, self._awaited = id_, ""
        if page is not self.view.page:  # at a fast start it stands there already
            self.view.show_page(page)
        self.repairs.look_at("" if self.side_pages.shown else id_)
        self.panes.show_leave(self.side_pages.shown, keys=id_ == HELP)
        self.panes.show_outline(self.side_panels.has_outline(page))
        self.setWindowTitle(f"{page.title} - {tr(NAME)}")
        self.announcer.opened(page.title)
        self.model.set_open(id_)
        self.favourites.show_open()
        row = self.model.row_of(id_)
        if row >= 0:
            self.notices.setCurrentIndex(self.model.index(row))
        if not self.side_pages.shown:
            self.remembered.change(last_notice=id_)
        self.panes.show_page()
        self.reading.page_shown()
        self.show_region()
        if not (self.top.search.hasFocus() or self.side_panels.shown):
            self.view.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def add_paths(self, paths: Sequence[Path], *, quietly: bool = False) -> None:
        """Import files and folders in the background."""
        self.contents.set_preparing(True)
        self.importing.add(paths, quietly=quietly)

    def add_files(self) -> None:
        """Let the user choose files to add."""
        from reader.window.choosing import choose_files

        choose_files(self, self.add_paths)

    def imported(self, new: list[str], line: str) -> None:
        """An import is over: list what there is, say what came of it, show what is new."""
        self.message.keep("")
        self.contents.set_preparing(self.importing.busy)
        self.contents.reload()
        if line:
            self.message.tell(line)
        if new and line:
            self.choose_notice(new[0])

    def open_something(self) -> None:
        """Show the newest notice if nothing is shown: an empty page helps nobody."""
        if not self.open_id and not self._awaited and self.contents.all:
            self.open_notice(self.contents.all[0].id)

    # Reading

    def show_reading(self) -> None:
        """Bring bar and section buttons up to date with what is read."""
        self.bar.show_state(self.reading.active, paused=self.reading.paused, on=self.reading.on)
        self.section_buttons.set_reading(self.reading.region)
        self.show_region()

    def show_region(self) -> None:
        """Say in the bar what is read, or would be."""
        from reader.window.reading import region_name

        self.bar.show_region(region_name(self.view, self.reading))

    def go_to_search(self) -> None:
        """Go to the search field."""
        self.panes.leave_alone()
        self.panes.show_list()
        self.top.search.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.top.search.selectAll()

    def go_back(self) -> None:
        """Leave whatever stands in the notice's place."""
        (self.side_panels if self.side_panels.shown else self.side_pages).leave()

    def step_back(self) -> None:
        """End 指读; else stop reading; else empty the search; else leave the help; else go back to the list."""
        if self.pointing.on:
            self.pointing.set_on(False)
        elif self.reading.active:
            self.reading.stop()
        elif self.top.search.text() and self.top.isVisible():
            self.top.search.clear()
        elif self.side_panels.shown or self.side_pages.shown:
            self.go_back()
        else:
            self.panes.show_list()

    # Qt's own

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802 - Qt's name
        """List and page take turns where there is no room for both."""
        super().resizeEvent(event)
        if self.complete:
            self.look.fit_window()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The first one lets everything begin that can wait."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:  # noqa: N802 - Qt's name
        """Files and folders may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:  # noqa: N802 - Qt's name
        """Import what was dropped."""
        self.add_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def closeEvent(self, event: "QCloseEvent") -> None:  # noqa: N802 - Qt's name
        """Stop everything; leave no process behind."""
        self.finish()
        self.reading.close()
        self.importing.close()
        self.bridge.close()
        self.remembered.flush()
        super().closeEvent(event)

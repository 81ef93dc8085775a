"""The language of the window, changed while it is open: a new window takes the old one's place, with all as it was.

Every word is asked for once, when its widget is made, so making the widgets again is all that another language needs;
0017 has the figures.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QRect, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from reader.base import wording
from reader.base.settings import Settings
from reader.base.wording import marked, tr

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

NAME = marked("听公告")
_LOCALES = {"en": "en_GB"}  # English alone would be that of America
_QT = "words of Qt"
_AGAIN_MS = 100


def speak(language: str, window: "MainWindow") -> None:
    """Let the program, Qt's own dialogs and a window speak a language (a key of LANGUAGES) from now on."""
    wording.use(language)
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - a window needs one
    locale = QLocale(_LOCALES.get(language, language))
    if QLocale() != locale or app.findChild(QTranslator, _QT) is None:
        QLocale.setDefault(locale)
        _teach_qt(app, language)
    app.setApplicationDisplayName(tr(NAME))
    window.setLocale(locale)
    window.setWindowTitle(tr(NAME))


def _teach_qt(app: QApplication, language: str) -> None:
    before = app.findChild(QTranslator, _QT)
    if before is not None:
        app.removeTranslator(before)
        before.setParent(None)
        before.deleteLater()
    translator = QTranslator(app)
    translator.setObjectName(_QT)
    if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the user is: the notice and the line in view, what is looked for, what stands in the page's place."""

    notice: str
    line: int
    query: str
    settings: bool
    welcome: bool
    geometry: QRect
    state: "QtCore.Qt.WindowState"

    @classmethod
    def of(cls, window: "MainWindow") -> "Place":
        """The place in a window."""
        panels = window.side_panels
        shown = window.open_id and not window.side_pages.shown
        return cls(
            window.open_id if shown else window.remembered.now.last_notice,
            window.view.first_line_in_view() if shown else 0,
            window.top.search.text(),
            panels.settings_page is not None and panels.settings_page.isVisible(),
            panels.welcome is not None and panels.welcome.isVisible(),
            window.normalGeometry() if window.isMaximized() else window.geometry(),
            window.windowState(),
        )

    def take(self, window: "MainWindow") -> None:
        """Go there in another window, which is shown already."""
        window.contents.load_now()
        if self.query:
            window.top.search.setText(self.query)
        if self.notice in {item.id for item in window.contents.all}:
            window.open_notice(self.notice, then=lambda: window.view.go_to_line(self.line))
        panels = window.side_panels
        if self.welcome:
            panels.greet()
        elif self.settings:
            panels.settings()
        page = panels.welcome if self.welcome else panels.settings_page if self.settings else None
        if page is not None:
            chosen = page.options["language"][window.remembered.now.language]
            QTimer.singleShot(0, chosen, lambda: chosen.setFocus(QtCore.Qt.FocusReason.OtherFocusReason))


class Changing(QObject):
    """Puts a window of another language in the place of ``window`` whenever one is chosen there.

    Subclasses know how such a window is made, shown and closed.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self.window = window
        if window.complete:  # else it is looked after once it is
            self._look_after(window)

    def make(self, now: Settings) -> "MainWindow":
        """A window with these settings, not shown yet."""
        raise NotImplementedError

    def show(self, window: "MainWindow", place: Place) -> None:
        """Show a window that was made."""
        window.setGeometry(place.geometry)
        window.setWindowState(place.state)
        window.show()

    def close(self, window: "MainWindow") -> None:
        """Close the window whose place is taken."""
        window.close()

    def _look_after(self, window: "MainWindow") -> None:
        # Later: the button that was pressed is a part of the window that goes.
        window.choices.language_chosen.connect(self._change, QtCore.Qt.ConnectionType.QueuedConnection)

    def _change(self) -> None:
        old = self.window
        if old.remembered.now.language == wording.in_use():
            return
        if old.importing.busy:  # it would end with the window
            old.message.tell(tr("正在整理公告，完了就换语言。"))
            QTimer.singleShot(_AGAIN_MS, self, self._change)
            return
        place = Place.of(old)
        self.window = new = self.make(old.remembered.now)
        self._look_after(new)
        self.show(new, place)
        place.take(new)
        self.close(old)
        old.deleteLater()

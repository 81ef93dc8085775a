"""The language of the window, changed while it is open: a new window takes the old one's place, with all as it was.

Every word is asked for once, when its widget is made, so making the widgets again is all that another language needs;
0017 has the figures.
"""

from typing import TYPE_CHECKING

from PySide6 import QtCore  # its parts are named where they are used: a first paint needs none of them
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.base import wording
from reader.base.settings import Settings
from reader.base.wording import marked, tr

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow
    from reader.window.place import Place

NAME = marked("听公告")
_LOCALES = {"en": "en_GB"}  # English alone would be that of America
_QT = "words of Qt"
_AGAIN_MS = 100


def speak(language: str, window: "MainWindow") -> None:
    """Let the program, Qt's own dialogs and a window speak a language (a key of LANGUAGES) from now on."""
    wording.use(language)
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - a window needs one
    locale = QtCore.QLocale(_LOCALES.get(language, language))
    if QtCore.QLocale() != locale or app.findChild(QtCore.QTranslator, _QT) is None:
        QtCore.QLocale.setDefault(locale)
        _teach_qt(app, language)
    app.setApplicationDisplayName(tr(NAME))
    window.setLocale(locale)
    window.setWindowTitle(tr(NAME))


def _teach_qt(app: QApplication, language: str) -> None:
    before = app.findChild(QtCore.QTranslator, _QT)
    if before is not None:
        app.removeTranslator(before)
        before.setParent(None)
        before.deleteLater()
    translator = QtCore.QTranslator(app)
    translator.setObjectName(_QT)
    if translator.load(
        f"qtbase_{language}", QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(translator)


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

    def show(self, window: "MainWindow", place: "Place") -> None:
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
        from reader.window.place import Place

        place = Place.of(old)
        self.window = new = self.make(old.remembered.now)
        self._look_after(new)
        self.show(new, place)
        place.take(new)
        self.close(old)
        old.deleteLater()

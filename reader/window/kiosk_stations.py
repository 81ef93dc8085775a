"""Where the audit goes in the kiosk: its window, the keys on the screen, the warning that a visit is about to end."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.base.settings import Settings
from reader.base.wording import marked
from reader.library import Library
from reader.window.stations import Station, on_screen, settle, wait
from reader.window.visit import Visit
from reader.window.voice import VoiceMaker

if TYPE_CHECKING:
    from reader.window.kiosk import KioskWindow

SIZE = (1280, 1024)  # of the least screen that a hall has
HALL, KEYS, WARNING = marked("大厅"), marked("大厅的屏幕键盘"), marked("大厅里要回到开始时")
_LONG = 1e9  # seconds: no visit ends while it is looked at
_PINYIN = "abcdefghijklmnopqrstuvwxyz"


@contextmanager
def kiosk_shown(library: Library, folder: Path, settings: Settings, make_voice: VoiceMaker) -> Iterator["KioskWindow"]:
    """The kiosk's window, not over the whole screen: whoever audits has other windows too."""
    from reader.window.kiosk import KioskWindow

    window = KioskWindow(library, folder, make_voice, visit=Visit(idle=_LONG), now=settings)
    with on_screen(window, SIZE, window.give_way):
        yield window


def kiosk_stations(window: "KioskWindow") -> Iterator[Station]:
    """Take the kiosk from place to place."""
    yield Station(HALL)
    search = window.touch_search
    search.learn()
    window.top.search.setFocus(Qt.FocusReason.MouseFocusReason)
    if wait(search.keys.isVisible) and wait(lambda: search.keys.knows_words):
        for letter in _PINYIN:  # one that a word begins with
            search.keys.keys[letter].click()
            if any(offer.isVisible() for offer in search.keys.offers):
                break
            search.keys.forget()
        settle(0.1)
        yield Station(KEYS)
    window.view.setFocus(Qt.FocusReason.OtherFocusReason)
    settle(0.1)
    window.still_there.warn(20)
    settle(0.1)
    yield Station(WARNING)
    window.still_there.hide()

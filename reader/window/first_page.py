"""A fast start: the page that was open last is painted first, where it stood, and the rest of the window is made then.

It is the page itself and no picture of it: the window takes it in afterwards and lays nothing out anew. What it costs
otherwise, and why PySide6 makes it so, stands in docs/decisions/0018-start-and-zoom.md.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from reader.base.errors import ReaderError
from reader.base.paths import settings_file
from reader.base.wording import in_use
from reader.page import Page
from reader.window.style import page_style_sheet
from reader.window.themes import palette_of, theme

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow


def show(window: "MainWindow") -> bool:
    """Show the page alone, and have the window finished once it is painted; False when that cannot be done.

    It can when the page was kept, and its place in a window of this size and with letters of this size is known.
    """
    now, view = window.remembered.now, window.view
    place = _places().get(_key(window))
    page = window.opening.kept(now.last_notice) if place and now.last_notice else None
    if place is None or page is None:
        return False
    chosen = theme(now.theme)
    QApplication.setPalette(palette_of(chosen))
    window.setStyleSheet(page_style_sheet(chosen))
    *rect, view.button_width = place
    view.setParent(window)
    view.setGeometry(QRect(*rect))
    view.set_look(chosen, now)
    window.painted.connect(lambda: _go_on(window, now.last_notice, page))
    window.show()  # now the view knows its size
    view.show_page(page, one_screen=True)
    view.setFocus()
    return True


def _go_on(window: "MainWindow", id_: str, page: Page) -> None:
    window.finish()
    window.contents.load_now()
    if window.model.row_of(id_) < 0:  # somebody took it out of the library
        window.open_at_start()
        return
    window.show_page(id_, page)
    window.view.lines_added.emit()  # nobody listened when they were


def remember(window: "MainWindow") -> None:
    """Write down where the page stands now, for the next start with a window and letters of this size."""
    view, places = window.view, _places()
    if not view.isVisible():
        return
    corner = view.mapTo(window, QPoint(0, 0))
    place = [corner.x(), corner.y(), view.width(), view.height(), view.button_width]
    if places.get(_key(window)) == place:
        return
    try:
        _file().parent.mkdir(parents=True, exist_ok=True)
        _file().write_text(json.dumps({_key(window): place}), encoding="utf-8")
    except (OSError, ReaderError):
        return  # the next start is an ordinary one


def _key(window: "MainWindow") -> str:
    now = window.remembered.now
    about = (window.width(), window.height(), window.logicalDpiY(), now.font_points, in_use())
    return " ".join(map(str, about))


def _places() -> dict[str, Any]:
    """Left, top, width and height of the page in the window and the width of its read buttons, in pixels, by key."""
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError, ReaderError):
        return {}
    whole = isinstance(found, dict) and all(
        isinstance(place, list) and len(place) == 5 and all(isinstance(part, int) for part in place)
        for place in found.values()
    )
    return found if whole else {}


def _file() -> Path:
    return settings_file().with_name("last-place.json")

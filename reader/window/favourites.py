"""收藏: which notices the user marked, shown at once and written in the background."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.base.wording import marked, tr
from reader.library import Library

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

KEPT, LEFT = marked("已收藏，在列表上面的“收藏”里可以找到。"), marked("已取消收藏。")
NO_NOTICE = marked("先打开一篇公告，再收藏。")


class Favourites(QObject):
    """Gives list and page bar what is marked. What was asked for last counts while it is being written."""

    def __init__(self, window: "MainWindow", library: Library) -> None:
        super().__init__(window)
        self._window, self._library = window, library
        self._ids: frozenset[str] = frozenset()
        self._asked: dict[str, bool] = {}
        self._on = True
        window.contents.marks_read.connect(self._known)
        window.panes.page_bar.buttons["favourite"].clicked.connect(self.toggle_open)
        window.notices.star_pressed.connect(self.toggle)
        window.contents.listed_only.connect(window.notices.tell_listed)

    def switch_off(self) -> None:
        """Neither show nor take marks: where nothing of a visit may stay."""
        self._on = False
        self._window.panes.page_bar.never("favourite")
        self._window.panes.filters.without_favourites()
        self._window.notices.has_stars = False

    def toggle_open(self) -> None:
        """Mark the notice that is open, or take its mark away."""
        self.toggle(self._window.open_id)

    def toggle_current(self) -> None:
        """Mark the notice that the list is at, if the focus is there, else the one that is open; or unmark it."""
        window = self._window
        index = window.notices.currentIndex()
        in_list = window.notices.hasFocus() and index.isValid()
        id_ = window.model.items[index.row()].id if in_list else window.open_id
        if id_ and (in_list or not window.side_pages.shown):
            self.toggle(id_)
        else:
            window.message.tell(tr(NO_NOTICE))

    def toggle(self, id_: str) -> None:
        """Mark a notice, or take the mark away; a word says which."""
        wanted = id_ not in self._ids
        self._asked[id_] = wanted
        self._window.message.tell(tr(KEPT if wanted else LEFT))
        self._put(self._ids | {id_} if wanted else self._ids - {id_})

        def written(_: None) -> None:
            if self._asked.get(id_) == wanted:
                del self._asked[id_]
            self._window.contents.set_marked(self._ids)  # a search among them asks the library again

        def failed(line: str) -> None:
            self._asked.pop(id_, None)
            self._put(self._ids - {id_} if wanted else self._ids | {id_})
            self._window.message.tell(line)

        self._window.bridge.in_background(lambda: self._library.set_favourite(id_, wanted), written, failed)

    def _known(self, ids: Iterable[str]) -> None:
        asked = {id_ for id_, wanted in self._asked.items() if wanted}
        self._put(frozenset(ids) - self._asked.keys() | asked if self._on else frozenset())

    def show_open(self) -> None:
        """Another notice is open."""
        self._window.panes.page_bar.show_favourite(self._window.open_id in self._ids)

    def _put(self, ids: frozenset[str]) -> None:
        self._ids = ids
        self._window.model.set_marked(ids)
        self._window.contents.set_marked(ids)
        self.show_open()

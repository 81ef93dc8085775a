"""What stands in the list: all notices, or those that a search found. Both are asked for on another thread."""

from PySide6.QtCore import QObject, Signal

from reader.base.wording import marked, tr
from reader.library import Library
from reader.window.bridge import Bridge
from reader.window.notice_list import Item, NoticeModel, items_of_hits, items_of_rows
from reader.window.panes import Panes

NO_NOTICES = marked("还没有公告。\n\n把公告文件拖到这里，或按“添加”。")
PREPARING = marked("正在准备公告……")
_MOST_HITS = 200


class Contents(QObject):
    """Keeps the list up to date. ``told`` has a line for the user.

    ``found`` has the number of hits of a search, -1 when the search is over;
    ``listed`` comes when the list was read again; ``open_asked`` names the notice that Enter in the field opens.
    """

    told = Signal(str)
    found = Signal(int)
    listed = Signal()
    open_asked = Signal(str)

    def __init__(self, library: Library, bridge: Bridge, model: NoticeModel, panes: Panes) -> None:
        super().__init__(model)
        self._library, self._bridge, self._model, self._panes = library, bridge, model, panes
        self._all: tuple[Item, ...] = ()
        self._query = ""
        self._asked = 0
        self._preparing = False
        self._open_first = False

    @property
    def all(self) -> tuple[Item, ...]:
        """Every notice of the library, newest first, as far as is known."""
        return self._all

    def load_now(self) -> None:
        """Read the list at once: one short query, before the first paint."""
        self._all = items_of_rows(self._library.rows())
        self._show()

    def reload(self) -> None:
        """Read the list again, and the search in it."""
        self._bridge.in_background(lambda: items_of_rows(self._library.rows()), self._take_rows, self.told.emit)
        if self._query:
            self.search(self._query)

    def set_preparing(self, preparing: bool) -> None:
        """Whether an import is under way that may fill an empty list."""
        self._preparing = preparing
        self._show()

    def search(self, query: str) -> None:
        """Show what is found; all notices when the query is empty. Late answers to older questions are dropped."""
        self._query = query
        self._asked += 1
        asked = self._asked
        if not query:
            self._open_first = False
            self._show()
            self.found.emit(-1)
            return

        def done(items: tuple[Item, ...]) -> None:
            if asked == self._asked:
                self._show_hits(items)

        self._bridge.in_background(
            lambda: items_of_hits(self._library.search(query, limit=_MOST_HITS)), done, self.told.emit
        )

    def open_first(self, query: str) -> None:
        """Open the first hit, when the answer is there; ``query`` is what stands in the field."""
        if query != self._query:
            self.search(query)
            self._open_first = True
        elif self._model.items:
            self.open_asked.emit(self._model.items[0].id)

    def _take_rows(self, items: tuple[Item, ...]) -> None:
        self._all = items
        if not self._query:
            self._show()
        self.listed.emit()

    def _show(self) -> None:
        if self._query:
            return
        self._model.show_items(self._all)
        self._panes.show_empty("" if self._all else tr(PREPARING if self._preparing else NO_NOTICES))

    def _show_hits(self, items: tuple[Item, ...]) -> None:
        self._model.show_items(items)
        self._panes.show_empty("" if items else tr("没有找到“{query}”，换个词试试。", query=self._query))
        self.found.emit(len(items))
        if self._open_first and items:
            self.open_asked.emit(items[0].id)
        self._open_first = False

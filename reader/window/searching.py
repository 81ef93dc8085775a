"""What stands in the list: all notices, or those that a search found. Both are asked for on another thread."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reader.base.wording import marked, tr
from reader.library import Library
from reader.window.bridge import Bridge
from reader.window.filter_row import EVERYTHING, Choice
from reader.window.notice_list import Item, NoticeModel, items_of_hits, items_of_rows
from reader.window.panes import Panes

NO_NOTICES = marked("还没有公告。\n\n把公告文件拖到这里，或按“添加”。")
PREPARING = marked("正在准备公告……")
NO_FAVOURITES = marked("还没有收藏的公告。\n\n打开一篇公告，按“收藏”，它就会出现在这里。\n\n按“全部”，看全部公告。")
NONE_OF_KIND = marked("没有这种公告。\n\n按“全部”，看全部公告。")
NOT_FOUND = marked("没有找到“{query}”。\n\n换个词试试。")
NOT_FOUND_THERE = marked("“{name}”里没有找到“{query}”。\n\n换个词试试，或者按“全部”，在全部公告里找。")
_MOST_HITS = 200


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read of the library: all rows, the ids of the marked ones, how many notices there are of each kind."""

    items: tuple[Item, ...]
    marked: frozenset[str]
    kinds: tuple[tuple[str, int], ...]


class Contents(QObject):
    """Keeps the list up to date. ``told`` has a line for the user.

    ``found`` has the number of hits of a search, -1 when the search is over; ``marks_read`` the ids of the notices that
    are marked; ``listed_only`` the name of a choice that the user made, and how many notices there are of it.
    ``listed`` comes when the list was read again; ``open_asked`` names the notice that Enter in the field opens.
    """

    told = Signal(str)
    found = Signal(int)
    listed = Signal()
    open_asked = Signal(str)
    marks_read = Signal(frozenset)
    listed_only = Signal(str, int)

    def __init__(self, library: Library, bridge: Bridge, model: NoticeModel, panes: Panes) -> None:
        super().__init__(model)
        self._library, self._bridge, self._model, self._panes = library, bridge, model, panes
        self._all: tuple[Item, ...] = ()
        self._query = ""
        self._asked = 0
        self._preparing = False
        self._open_first = False
        self.choice = EVERYTHING
        self._marked: frozenset[str] = frozenset()
        for chooser in (panes.filters, panes.kinds):
            chooser.chosen.connect(self.choose)
        panes.filters.more.connect(lambda: self.show_kinds(not panes.kinds_shown))
        panes.kinds.left.connect(lambda: self.show_kinds(False))

    @property
    def all(self) -> tuple[Item, ...]:
        """Every notice of the library, newest first, as far as is known."""
        return self._all

    def load_now(self) -> None:
        """Read the list at once: one short query, before the first paint."""
        self._take(self._read())

    def reload(self) -> None:
        """Read the list again, and the search in it."""

        def done(read: _Read) -> None:
            self._take(read)
            self.listed.emit()

        self._bridge.in_background(self._read, done, self.told.emit)
        if self._query:
            self.search(self._query)

    def _read(self) -> _Read:
        rows = self._library.rows()
        kinds = Counter(row.kind for row in rows).most_common()
        return _Read(items_of_rows(rows), frozenset(row.id for row in rows if row.favourite), tuple(kinds))

    def _take(self, read: _Read) -> None:
        self._all = read.items
        self._panes.filters.show_kinds(read.kinds)
        self.marks_read.emit(read.marked)
        self._show()

    # The choice of what is listed

    def choose(self, choice: Choice) -> None:
        """List the notices of that choice only; a search goes on among them."""
        self.choice = choice
        self.show_kinds(False)
        if self._query:
            self.search(self._query)
        else:
            self._show()
            self.listed_only.emit(choice.name, len(self._model.items))

    def show_kinds(self, shown: bool) -> None:
        """List all kinds in the list's place, or give it back."""
        if shown:
            self._panes.kinds.show_choices(self._panes.filters.choices(), self.choice)
        self._panes.filters.show_choice(self.choice, more=shown)
        self._panes.show_kinds(shown)

    def set_marked(self, ids: frozenset[str]) -> None:
        """Which notices the user marked: what is listed follows, when it is those."""
        self._marked = ids
        if self.choice.favourites and self._query:
            self.search(self._query)
        elif self.choice.favourites:
            self._show()

    def set_preparing(self, preparing: bool) -> None:
        """Whether an import is under way that may fill an empty list."""
        self._preparing = preparing
        self._show()

    def search(self, query: str) -> None:
        """Show what is found; all notices when the query is empty. Late answers to older questions are dropped."""
        self._query = query
        self._asked += 1
        asked, choice = self._asked, self.choice
        if not query:
            self._open_first = False
            self._show()
            self.found.emit(-1)
            return

        def done(items: tuple[Item, ...]) -> None:
            if asked == self._asked:
                self._show_hits(items)

        self._bridge.in_background(
            lambda: items_of_hits(
                self._library.search(query, _MOST_HITS, kind=choice.kind, favourites_only=choice.favourites)
            ),
            done,
            self.told.emit,
        )

    def open_first(self, query: str) -> None:
        """Open the first hit, when the answer is there; ``query`` is what stands in the field."""
        if query != self._query:
            self.search(query)
            self._open_first = True
        elif self._model.items:
            self.open_asked.emit(self._model.items[0].id)

    def _show(self) -> None:
        if self._query:
            return
        kind, only = self.choice.kind, self.choice.favourites
        items = tuple(item for item in self._all if kind in {"", item.kind} and (not only or item.id in self._marked))
        self._model.show_items(items)
        self._panes.show_empty("" if items else self._why_empty())

    def _why_empty(self) -> str:
        if not self._all:
            return tr(PREPARING if self._preparing else NO_NOTICES)
        return tr(NO_FAVOURITES if self.choice.favourites else NONE_OF_KIND)

    def _show_hits(self, items: tuple[Item, ...]) -> None:
        self._model.show_items(items)
        nothing = NOT_FOUND if self.choice == EVERYTHING else NOT_FOUND_THERE
        self._panes.show_empty("" if items else tr(nothing, query=self._query, name=self.choice.name))
        self.found.emit(len(items))
        if self._open_first and items:
            self.open_asked.emit(items[0].id)
        self._open_first = False

"""Searches the page that is shown in slices, so that one of a million characters does not stop the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.page import Page
from reader.page.finding import Hits, PageText, prepare
from reader.window.bridge import Bridge
from reader.window.slices import Slices


class PageSearch(QObject):
    """``text`` is that of the page which was searched last, ``page`` the one that is being searched."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._slices = Slices(self)
        self._ready = False  # the tables of characters are there
        self._query = ""
        self._done: Callable[[Hits], None] = lambda _: None
        self.text: PageText | None = None
        self.page: Page | None = None

    def prepare(self, bridge: Bridge, failed: Callable[[str], None]) -> None:
        """Load the tables on another thread, then do what was asked for meanwhile."""
        bridge.in_background(prepare, lambda _: self._prepared(), failed)

    @property
    def busy(self) -> bool:
        """Whether the answer is still to come."""
        return self._slices.busy or not self._ready

    def text_of(self, page: Page | None) -> PageText | None:
        """The text of a page, if that is the one which was searched."""
        return self.text if self.text is not None and self.text.page is page else None

    def look(self, page: Page, query: str, done: Callable[[Hits], None]) -> None:
        """Look for a query; ``done`` with what was found, at once where that is quickly done. The last one counts."""
        self._query, self._done = query, done
        began, self.page = self.page is page and self._slices.busy, page
        if not self._ready:
            return
        if self.text_of(page) is not None:
            self._find()
        elif not began:  # else the new query is looked for when the text is there
            text = PageText(page)
            self._slices.begin(text.steps(), lambda: self._take(text))

    def stop(self) -> None:
        """Want no answer any more."""
        self._slices.stop()
        self.page, self._done = None, lambda _: None

    def _prepared(self) -> None:
        self._ready = True
        if self.page is not None:
            self.look(self.page, self._query, self._done)

    def _take(self, text: PageText) -> None:
        self.text = text
        self._find()

    def _find(self) -> None:
        assert self.text is not None  # noqa: S101 - it was made before
        hits = Hits()
        self._slices.begin(hits.steps(self.text, self._query), lambda: self._done(hits))

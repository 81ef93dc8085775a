"""Gets the page of a notice: on another thread, or at once from what was kept of the last one that was open."""

import json
import os
from collections.abc import Callable
from pathlib import Path

from reader import __version__
from reader.base.errors import ReaderError
from reader.base.paths import settings_file
from reader.base.wording import in_use
from reader.library import Library
from reader.page import Line, Page, Region, Role, Script, page_of
from reader.window.bridge import Bridge

_LONGEST_KEPT = 100_000  # characters of HTML


class Opening:
    """Makes pages in ``script``. Only the last one that was asked for arrives."""

    def __init__(self, library: Library, folder: Path, bridge: Bridge) -> None:
        self._library, self._bridge = library, bridge
        self._folder = str(folder.absolute())
        self._asked = 0
        self.script: Script = "simplified"

    def open(self, id_: str, done: Callable[[Page], None], failed: Callable[[str], None]) -> None:
        """Make the page of a notice, then ``done(page)`` on the window's thread, or ``failed(one line)``."""
        script = self.script
        self.make(lambda: page_of(self._library.notice(id_), script), done, failed)

    def make(self, work: Callable[[], Page], done: Callable[[Page], None], failed: Callable[[str], None]) -> None:
        """The same for any page."""
        self._asked += 1
        asked = self._asked

        def arrived(page: Page) -> None:
            if asked == self._asked:
                done(page)

        self._bridge.in_background(work, arrived, failed)

    def kept(self, id_: str) -> Page | None:
        """The page of that notice as it was kept, if the library has not changed since; it costs about 1 ms.

        Making it anew would import the Markdown library first (100 ms), before anything is to be seen.
        """
        try:
            stored = json.loads(_kept_file().read_text(encoding="utf-8"))
            if stored["key"] != self._key(id_):
                return None
            lines = tuple(
                Line(text, Role(role), region, level, said) for text, role, region, level, said in stored["lines"]
            )
            regions = tuple(Region(*region) for region in stored["regions"])
            return Page(stored["title"], stored["markdown"], stored["html"], lines, regions)
        except (OSError, ValueError, KeyError, TypeError, ReaderError):
            return None

    def keep(self, id_: str, page: Page) -> None:
        """Keep a page for the next start. A page that cannot be kept is made anew then."""
        if len(page.html) > _LONGEST_KEPT:
            return
        lines = [[line.text, line.role, line.region, line.level, line.said] for line in page.lines]
        regions = [[region.name, region.first, region.last] for region in page.regions]
        try:
            stored = {"key": self._key(id_), "title": page.title, "markdown": page.markdown, "html": page.html}
            target = _kept_file()
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh = target.with_suffix(f".{os.getpid()}")
            fresh.write_text(json.dumps({**stored, "lines": lines, "regions": regions}), encoding="utf-8")
            fresh.replace(target)
        except (OSError, ReaderError):
            return

    def _key(self, id_: str) -> list[object]:
        return [__version__, self._folder, id_, self._library.revision(), self.script, in_use()]


def _kept_file() -> Path:
    return settings_file().with_name("last-page.json")

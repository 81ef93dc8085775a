"""Adds files to the library on another thread, and says how it goes in one line. Never in the user's way."""

import contextlib
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.base.wording import tr, unended
from reader.library import ImportReport, Library
from reader.window.bridge import Bridge

_EVERY_SECONDS = 0.1  # how often progress is told
_LONGEST_WAIT = 5.0  # seconds that closing the window waits for the file in hand


_Work = Callable[[], tuple[list[str], str]]  # the ids that are new, and the line that says what came of it


class _StoppedError(Exception):
    """The window goes: finish no further file. What was imported so far stays."""


class Importing(QObject):
    """One import at a time; others wait their turn.

    ``progress`` has a line while it runs; ``finished`` the ids that are new (newest first), and the line that says
    what came of it ("" for the starter notices).
    """

    progress = Signal(str)
    finished = Signal(list, str)

    def __init__(self, library: Library, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._bridge = library, bridge
        self._waiting: list[_Work] = []
        self._thread: threading.Thread | None = None
        self._stopping = False

    @property
    def busy(self) -> bool:
        """Whether an import runs or waits."""
        return self._thread is not None

    def add(self, paths: Sequence[Path], *, quietly: bool = False) -> None:
        """Import files and folders; ``quietly`` for what nobody asked for (the starter notices)."""
        wanted = list(paths)
        self._wait_for(lambda: self._import(wanted, quietly))

    def derive_again(self) -> None:
        """Let the program read anew what an older one made of the captures; nothing when there is nothing to do."""
        self._wait_for(self._derive)

    def close(self) -> None:
        """Stop after the file in hand."""
        self._stopping = True
        self._waiting.clear()
        if self._thread is not None:
            self._thread.join(_LONGEST_WAIT)

    def _wait_for(self, work: _Work) -> None:
        self._waiting.append(work)
        self._next()

    def _next(self) -> None:
        if self._thread is None and self._waiting and not self._stopping:
            self._thread = self._bridge.in_background(
                self._waiting.pop(0), self._done, lambda line: self._done(([], line))
            )

    def _progress(self, doing: str) -> Callable[[int, int, str], None]:
        told_at = time.monotonic()

        def progress(done: int, total: int, _name: str) -> None:
            nonlocal told_at
            if self._stopping:
                raise _StoppedError
            if time.monotonic() - told_at >= _EVERY_SECONDS:
                told_at = time.monotonic()
                line = tr("{doing}：{done} / {total} 个文件……", doing=doing, done=done, total=total)
                self._bridge.post(lambda: self.progress.emit(line))

        return progress

    def _import(self, paths: list[Path], quietly: bool) -> tuple[list[str], str]:
        before = {row.id for row in self._library.rows()}
        try:
            report = self._library.import_paths(paths, progress=self._progress(tr("正在整理公告")))
        except _StoppedError:
            return [], ""
        new = [row.id for row in self._library.rows() if row.id not in before]
        return new, "" if quietly else report_line(report)

    def _derive(self) -> tuple[list[str], str]:
        if self._library.outdated():
            with contextlib.suppress(_StoppedError):  # it goes on where it was, the next time
                self._library.derive_again(progress=self._progress(tr("程序更新了，正在重新整理公告")))
        return [], ""

    def _done(self, result: tuple[list[str], str]) -> None:
        self._thread = None
        self.finished.emit(*result)
        self._next()


def report_line(report: ImportReport) -> str:
    """What an import did, in one line."""
    parts = []
    if report.added:
        parts.append(tr("新增 {added} 篇公告", added=report.added))
    if report.merged:
        parts.append(tr("{merged} 篇并入已有的公告", merged=report.merged))
    if report.unchanged:
        parts.append(tr("{unchanged} 篇原来就有", unchanged=report.unchanged))
    if report.problems:
        first = report.problems[0]
        more = tr("等 {count} 个文件", count=len(report.problems)) if len(report.problems) > 1 else ""
        name, why = Path(first.source).name, unended(first.message)
        parts.append(tr("没能添加“{name}”{more}：{why}", name=name, more=more, why=why))
    return tr("；").join(parts or [tr("没有找到公告")]) + tr("。")

"""Importing: captures are prepared, written one transaction each, and counted."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from reader.capture import Capture, Problem, captures_in
from reader.library.model import ImportReport
from reader.library.originals import Originals
from reader.library.prepare import PreparedCapture
from reader.library.shelving import editions_in, shelve
from reader.library.store import Store
from reader.library.workers import prepare_all

Progress = Callable[[int, int, str], None]
"""Called after each file with: files done, files in all, the name of the file."""


class Importing:
    """One import into a library. Use it once.

    What was written stays written, whatever comes after: each capture is one transaction. Raises LibraryError when the
    library cannot be written.
    """

    def __init__(self, store: Store, originals: Originals, progress: Progress | None) -> None:
        self._store = store
        self._originals = originals
        self._progress = progress
        self._done = self._total = 0
        self._added = self._merged = self._unchanged = 0
        self._problems: list[Problem] = []

    def run(self, paths: Sequence[Path], jobs: int) -> ImportReport:
        """Import files and folders; ``jobs`` processes do what needs the processor."""
        self._total = _file_count(paths)
        with self._store.errors():
            self._originals.sweep()
        for prepared in prepare_all(self._unknown(captures_in(paths)), min(jobs, self._total)):
            if isinstance(prepared, Problem):
                self._refuse(prepared)
            else:
                self._write(prepared)
        with self._store.errors():
            self._originals.settle()
        self._store.settle()
        return ImportReport(self._added, self._merged, self._unchanged, tuple(self._problems))

    def _unknown(self, found: Iterable[Capture | Problem]) -> Iterator[Capture]:
        """The captures whose bytes the library does not have; the others are counted."""
        for capture in found:
            if isinstance(capture, Problem):
                self._refuse(capture)
                continue
            with self._store.reading() as connection:
                editions = editions_in(connection, capture.sha256)
            if editions is None:
                yield capture
            else:
                self._unchanged += editions
                self._step(capture.source)

    def _write(self, prepared: PreparedCapture) -> None:
        capture = prepared.capture
        kept = False

        def undo() -> None:
            if kept:
                self._originals.drop(capture.sha256)

        with self._store.writing(undo) as connection:
            editions = editions_in(connection, capture.sha256)
            if editions is None:
                kept = self._originals.keep(capture.sha256, capture.content)
                added = shelve(connection, prepared)
        # Counted only once it is on the disk.
        if editions is None:
            self._added += added
            self._merged += len(prepared.notices) - added
        else:  # the same bytes under another name, or another process was quicker
            self._unchanged += editions
        self._step(capture.source)

    def _refuse(self, problem: Problem) -> None:
        self._problems.append(problem)
        self._step(problem.source)

    def _step(self, source: str) -> None:
        self._done += 1
        self._total = max(self._total, self._done)
        if self._progress is not None:
            self._progress(self._done, self._total, source)


def _file_count(paths: Iterable[Path]) -> int:
    # For the progress only: what is really read is for the capture stage to say.
    count = 0
    for path in paths:
        visible = [
            sum(not name.startswith(".") for name in names)
            for parent, _, names in os.walk(path)
            if not any(part.startswith(".") for part in Path(parent).relative_to(path).parts)
        ]
        count += max(1, sum(visible))
    return count

"""Deriving the notices of a library anew from the raw captures that it kept, when the program reads them better now.

One transaction a capture: whatever interrupts it, the next run goes on behind the last one that was finished. No notice
is ever lost: an old one whose text no new one holds stays as it was, and ids stay with the text that they stood for.
"""

import hashlib
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from reader.base.log import logger
from reader.capture import Capture, Problem
from reader.library.likeness import bare, body_of, shared_part
from reader.library.originals import Originals
from reader.library.prepare import PreparedCapture
from reader.library.record import notice_from
from reader.library.schema import PIPELINE, outdated
from reader.library.shelving import reshelve
from reader.library.store import Store
from reader.library.workers import prepare_all
from reader.notice import Notice

_SAME = 0.5  # an old notice of whose text less stands in the new ones stays as it is
_log = logger(__name__)


class Deriving:
    """One run over all captures that an older program derived. Use it once."""

    def __init__(self, store: Store, originals: Originals, progress: Callable[[int, int, str], None] | None) -> None:
        self._store = store
        self._originals = originals
        self._progress = progress
        self._under_way: deque[tuple[str, str]] = deque()  # hash and source of what is prepared, in order
        self._done = self._total = 0

    def run(self, jobs: int) -> int:
        """Derive them, ``jobs`` at a time; returns how many there were."""
        with self._store.reading() as connection:
            if not outdated(connection):
                return 0
            waiting = connection.execute(
                "SELECT sha256, source, captured, media_type FROM capture WHERE pipeline < ? ORDER BY sha256",
                (PIPELINE,),
            ).fetchall()
        self._total = len(waiting)
        for prepared in prepare_all(self._kept(waiting), min(jobs, len(waiting))):
            sha256, source = self._under_way.popleft()
            self._write(sha256, source, prepared)
        self._store.settle()
        return self._done

    def _kept(self, waiting: Sequence[tuple[str, str, str, str]]) -> Iterator[Capture]:
        for sha256, source, captured, media_type in waiting:
            try:
                content = self._originals.path_of(sha256).read_bytes()
            except OSError:
                content = b""
            if hashlib.sha256(content).hexdigest() == sha256:
                self._under_way.append((sha256, source))
                yield Capture(source, content, datetime.fromisoformat(captured), media_type, sha256)
            else:
                self._write(sha256, source, Problem(source, "the raw capture is missing or damaged"))

    def _write(self, sha256: str, source: str, prepared: PreparedCapture | Problem) -> None:
        with self._store.writing() as connection:
            found = connection.execute("SELECT pipeline FROM capture WHERE sha256 = ?", (sha256,)).fetchone()
            if found is not None and found[0] < PIPELINE:  # else another process was quicker
                if isinstance(prepared, PreparedCapture):
                    _replace(connection, prepared)
                else:
                    _log.error("%s cannot be derived anew, its notices stay: %s", source, prepared.message)
                connection.execute("UPDATE capture SET pipeline = ? WHERE sha256 = ?", (PIPELINE, sha256))
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._total, source)


def _replace(connection: sqlite3.Connection, prepared: PreparedCapture) -> None:
    """Put the new notices of a capture in the place of its old ones."""
    old = {
        row: _text(notice_from(record))
        for row, record in connection.execute(
            "SELECT id, record FROM edition WHERE sha256 = ? ORDER BY ordinal", (prepared.capture.sha256,)
        )
    }
    new = [_text(each.notice) for each in prepared.notices]
    everything = "".join(new)
    held = {row: text for row, text in old.items() if shared_part(text, everything) >= _SAME}
    shares = {(row, at): shared_part(text, other) for row, text in held.items() for at, other in enumerate(new)}
    best = sorted(shares, key=lambda pair: (-shares[pair], pair))
    rows: dict[int, int] = {}  # new notice: the row of the old one that it was
    swallowed: dict[int, int] = {}  # row of an old notice: the new one that holds its text too
    for row, at in best:
        if shares[row, at] and at not in rows and row not in rows.values():
            rows[at] = row
    for row, at in best:
        if row not in rows.values():
            swallowed.setdefault(row, at)
    reshelve(connection, prepared, rows, swallowed)


def _text(notice: Notice) -> str:
    return bare(notice.number + notice.title) + body_of(notice)

"""Which notices the user marked (收藏). A mark belongs to the notice: it outlives new editions and new derivations."""

import sqlite3
from datetime import UTC, datetime


def condition(connection: sqlite3.Connection) -> str:
    """SQL that says whether ``notice.id`` is marked: 0 or 1.

    A library of an older program on a disk that cannot be written has no such table, and no marks.
    """
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'favourite'").fetchone()
    return "(notice.id IN (SELECT notice FROM favourite))" if known else "0"


def put(connection: sqlite3.Connection, notice: int, *, wanted: bool) -> None:
    """Mark a notice, or take the mark away; where it is so already, nothing changes. Needs a write transaction."""
    if wanted:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        connection.execute("INSERT OR IGNORE INTO favourite VALUES (?, ?)", (notice, now))
    else:
        connection.execute("DELETE FROM favourite WHERE notice = ?", (notice,))


def hand_on(connection: sqlite3.Connection, old: int, new: int) -> None:
    """The notice ``old`` is part of ``new`` from now on: so is its mark."""
    connection.execute("INSERT OR IGNORE INTO favourite SELECT ?, since FROM favourite WHERE notice = ?", (new, old))

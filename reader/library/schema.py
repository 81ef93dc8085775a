"""The tables of the library, as named migrations; what was applied is written down in the database itself."""

import sqlite3
import time

from reader.base.errors import LibraryError
from reader.base.wording import tr

# 'TGG1' as a big-endian number: tells our database from anybody else's SQLite file.
APPLICATION_ID = 0x54474731

PIPELINE = 21
"""The version of everything that makes notices from a capture and sorts them. Raise it whenever the results change (a
test compares them with those of the last version): libraries are then derived anew from the raw captures they kept."""

# Never change one that was released: add another. A migration is plain SQL, applied in a transaction of its own.
MIGRATIONS: tuple[tuple[str, str], ...] = (
    (
        "0001 captures, editions, notices, search",
        """
        CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        INSERT INTO counter VALUES ('revision', 0);
        CREATE TABLE capture (
            sha256 TEXT PRIMARY KEY,
            source TEXT NOT NULL,
            captured TEXT NOT NULL,
            media_type TEXT NOT NULL,
            size INTEGER NOT NULL,
            imported TEXT NOT NULL,
            repairs TEXT NOT NULL,        -- {"kind": count}
            chrome TEXT NOT NULL          -- {"kind": count}
        ) WITHOUT ROWID;
        CREATE TABLE notice (
            id INTEGER PRIMARY KEY AUTOINCREMENT,   -- an id is never given twice
            title TEXT NOT NULL,
            number TEXT NOT NULL,
            kind TEXT NOT NULL,
            issued TEXT,
            published TEXT,
            characters INTEGER NOT NULL,
            dated TEXT NOT NULL           -- published, else issued, else empty
        );
        CREATE INDEX notice_newest ON notice (dated DESC, id DESC, title, number, kind, issued, published, characters);
        CREATE TABLE shown (              -- apart from notice, so that the list reads few pages
            notice INTEGER PRIMARY KEY REFERENCES notice (id) ON DELETE CASCADE,
            record TEXT NOT NULL
        );
        CREATE TABLE superseded (         -- an id that went into another notice, once an edition showed they are one
            old INTEGER PRIMARY KEY,
            new INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE
        );
        CREATE TABLE edition (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL REFERENCES capture (sha256) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,     -- which notice of its capture, from 0
            notice INTEGER NOT NULL REFERENCES notice (id) DEFERRABLE INITIALLY DEFERRED,  -- 0 while it is sorted in
            issued TEXT NOT NULL,         -- empty when it has no date
            traits TEXT NOT NULL,         -- what decides whether it may be the same notice as another
            record TEXT NOT NULL,
            UNIQUE (sha256, ordinal)
        );
        CREATE INDEX edition_of ON edition (notice);
        CREATE TABLE trace (              -- where to look for other editions of the same notice
            mark TEXT NOT NULL,
            edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
            PRIMARY KEY (mark, edition)
        ) WITHOUT ROWID;
        CREATE TABLE likeness (           -- pairs of editions that are the same notice, with how alike they are
            one INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
            score REAL NOT NULL,
            PRIMARY KEY (one, other)
        ) WITHOUT ROWID;
        CREATE VIRTUAL TABLE words USING fts5 (title, elements, body, tokenize = 'ascii');
        """,
    ),
    (
        "0002 the repairs of each edition",
        """
        CREATE TABLE repair_list (        -- an edition of an older program has none
            edition INTEGER PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE,
            packed BLOB NOT NULL          -- see repair_list.py
        );
        """,
    ),
    (
        "0003 which version of the program derived a capture's notices",
        "ALTER TABLE capture ADD COLUMN pipeline INTEGER NOT NULL DEFAULT 0;",
    ),
    (
        "0004 the notices that the user marked",
        """
        CREATE TABLE favourite (          -- goes along when a notice becomes part of another one
            notice INTEGER PRIMARY KEY REFERENCES notice (id) ON DELETE CASCADE,
            since TEXT NOT NULL
        );
        """,
    ),
    (
        "0005 both ends of a likeness, and the traces of an edition, are found without reading the whole table",
        """
        CREATE INDEX IF NOT EXISTS likeness_other ON likeness (other, one);
        CREATE INDEX IF NOT EXISTS trace_of ON trace (edition);
        """,
    ),
)


def prepare(connection: sqlite3.Connection) -> None:
    """Bring an open database to the newest form. Nothing is written when it is not ours, or newer than we are.

    Raises LibraryError in those two cases, and sqlite3.Error when it cannot be read or written.
    """
    applied = _applied(connection)
    unknown = applied - {name for name, _ in MIGRATIONS}
    if unknown:
        raise LibraryError(tr("这个公告库是用更新版本的听公告建立的，请先升级程序再打开。"))
    if len(applied) == len(MIGRATIONS):
        return
    try:
        _write_ahead(connection)
        for name, statements in MIGRATIONS:
            _apply(connection, name, statements)
    except sqlite3.OperationalError as error:
        # On a disk that cannot be written an older library is read as it is.
        if not applied or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
            raise


def _write_ahead(connection: sqlite3.Connection) -> None:
    # SQLite does not wait when another connection changes the mode at this moment (its busy handler is not asked), so
    # that of two processes opening a new library at once one would fail.
    (wait_ms,) = connection.execute("PRAGMA busy_timeout").fetchone()
    latest = time.monotonic() + wait_ms / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > latest:
                raise
        time.sleep(0.01)


def outdated(connection: sqlite3.Connection) -> int:
    """How many captures were derived by an older version of the program."""
    # An older library on a disk that cannot be written has no such column, and cannot be derived anew either.
    if not any(name == "pipeline" for _, name, *_ in connection.execute("PRAGMA table_info(capture)")):
        return 0
    return int(connection.execute("SELECT count(*) FROM capture WHERE pipeline < ?", (PIPELINE,)).fetchone()[0])


def _applied(connection: sqlite3.Connection) -> set[str]:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if tables and application != APPLICATION_ID:
        raise LibraryError(tr("这个文件夹里的数据库不是听公告的公告库，没有改动它；请换一个文件夹。"))
    if "migration" not in tables:
        return set()
    return {name for (name,) in connection.execute("SELECT name FROM migration")}


def _apply(connection: sqlite3.Connection, name: str, statements: str) -> None:
    # Two processes may open a new library at once: the second waits here, then finds the work done.
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied TEXT NOT NULL)")
        if connection.execute("SELECT 1 FROM migration WHERE name = ?", (name,)).fetchone() is None:
            for statement in _statements(statements):
                connection.execute(statement)
            connection.execute("INSERT INTO migration VALUES (?, datetime('now'))", (name,))
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


def _statements(script: str) -> list[str]:
    # executescript() would commit what came before it: one migration is one transaction.
    found, begun = [], ""
    for line in script.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            found.append(begun)
            begun = ""
    return found

"""The database file: opening it, lending connections to threads, transactions, and errors in the user's words."""

import errno
import os
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from urllib.parse import quote

from reader.base.errors import LibraryError
from reader.base.wording import marked, tr
from reader.library import schema

DATABASE = "library.sqlite3"
_BUSY_SECONDS = 30.0  # how long one process waits for another one that is writing

_UNKNOWN = marked("公告库读写出错，已有内容没有改动。")
_UNUSABLE = marked("公告库所在的文件夹不能读写。")
_GONE = marked("公告库的文件夹被移走、删除或换成了别的，没有写入；请把它放回来，或重新打开本程序。")
# By SQLite's primary result code (https://www.sqlite.org/rescode.html).
_SQLITE_MESSAGES = {
    sqlite3.SQLITE_FULL: marked("磁盘已满，没有写入公告库；请腾出空间后再试一次。"),
    sqlite3.SQLITE_IOERR: marked("读写公告库时磁盘出错，已有内容没有改动；请检查磁盘空间和权限。"),
    sqlite3.SQLITE_READONLY: marked("公告库所在的文件夹是只读的，不能写入。"),
    sqlite3.SQLITE_CANTOPEN: marked("打不开公告库，请检查这个文件夹能不能读写。"),
    sqlite3.SQLITE_PERM: marked("没有权限读写公告库。"),
    sqlite3.SQLITE_BUSY: marked("另一个程序正在写公告库，请稍后再试。"),
    sqlite3.SQLITE_LOCKED: marked("另一个程序正在写公告库，请稍后再试。"),
    sqlite3.SQLITE_CORRUPT: marked("公告库已损坏，没有改动它；请换一个文件夹，或把备份放回来。"),
    sqlite3.SQLITE_NOTADB: marked("公告库文件不是数据库或已损坏，没有改动它；请换一个文件夹，或把备份放回来。"),
}
_OS_MESSAGES = {
    errno.ENOSPC: _SQLITE_MESSAGES[sqlite3.SQLITE_FULL],
    errno.EDQUOT: _SQLITE_MESSAGES[sqlite3.SQLITE_FULL],
    errno.EFBIG: _SQLITE_MESSAGES[sqlite3.SQLITE_FULL],
    errno.EROFS: _SQLITE_MESSAGES[sqlite3.SQLITE_READONLY],
    errno.EACCES: marked("没有权限读写公告库所在的文件夹。"),
    errno.EPERM: marked("没有权限读写公告库所在的文件夹。"),
    errno.ENOTDIR: marked("公告库的位置不是文件夹，请换一个位置。"),
    errno.EEXIST: marked("公告库的位置不是文件夹，请换一个位置。"),
}


class Store:
    """The database of one library. Every method may be called from any thread.

    A connection is used by one thread at a time: it is lent for the time of a ``with`` and then goes back. Errors of
    SQLite and of the file system leave the ``with`` as LibraryError.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._idle: deque[sqlite3.Connection] = deque()
        self._closed = False
        self._opened: os.stat_result | None = None  # the file, as it was opened first
        self._writer = threading.Lock()
        with plain_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            connection = self._connect()
            try:
                schema.prepare(connection)
                self._opened = (folder / DATABASE).stat()
            except BaseException:
                connection.close()
                raise
        self._give_back(connection)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one unchanging state of the library."""
        with plain_errors(self._folder), self._lent() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.rollback()

    @contextmanager
    def writing(self, undo: Callable[[], None] = lambda: None) -> Iterator[sqlite3.Connection]:
        """A connection in a write transaction: committed at the end, undone when anything is raised.

        ``undo`` is called then, while nobody else can write: it takes back what was done outside the database.
        """
        with plain_errors(self._folder), self._writer, self._lent() as connection:
            self._check_in_place()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.commit()
            except BaseException:
                undo()
                connection.rollback()
                raise

    def errors(self) -> AbstractContextManager[None]:
        """Errors of the file system inside this ``with`` become a LibraryError."""
        return plain_errors(self._folder)

    def settle(self) -> None:
        """See to it that what was committed is on the disk itself, as far as readers let us."""
        with plain_errors(self._folder), self._lent() as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def close(self) -> None:
        """Close what is idle now, and what is lent when it comes back. Safe to call twice."""
        self._closed = True
        while self._idle:
            self._idle.pop().close()

    @contextmanager
    def _lent(self) -> Iterator[sqlite3.Connection]:
        if self._closed:
            raise LibraryError(tr("公告库已经关闭。"))
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._connect()
        try:
            yield connection
        finally:
            self._give_back(connection)

    def _give_back(self, connection: sqlite3.Connection) -> None:
        self._idle.append(connection)
        if self._closed:
            self.close()

    def _check_in_place(self) -> None:
        """Raise LibraryError when the file no longer stands in its folder.

        A system that lets an open file be removed would take what is written, and lose it with the last connection.
        """
        try:
            found = (self._folder / DATABASE).stat()
        except FileNotFoundError:
            found = None
        if found is None or (self._opened and not os.path.samestat(found, self._opened)):
            raise LibraryError(tr("{message}（{folder}）", message=tr(_GONE), folder=self._folder))

    def _connect(self) -> sqlite3.Connection:
        if self._opened:
            self._check_in_place()
        connection = sqlite3.connect(
            _address(self._folder), uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = NORMAL")  # in WAL mode a power cut then costs no consistency
            connection.execute("PRAGMA wal_autocheckpoint = 4000")  # pages of 4 KB; a checkpoint waits for the disk
        except BaseException:
            connection.close()
            raise
        return connection


def _address(folder: Path) -> str:
    path = folder / DATABASE
    address = "file:" + quote(str(path.resolve()).replace("\\", "/"))
    writable = os.access(folder, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))
    if writable or not path.exists():
        return address
    # On a read-only disk (a kiosk's image) WAL cannot make its shared-memory file; nobody else can write either.
    left_over = path.with_name(DATABASE + "-wal")
    unwritten = left_over.exists() and left_over.stat().st_size > 0
    return address + ("?mode=ro" if unwritten else "?mode=ro&immutable=1")


@contextmanager
def plain_errors(folder: Path) -> Iterator[None]:
    """Turn errors of SQLite and of the file system under ``folder`` into a LibraryError of one plain line."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        message = tr(_SQLITE_MESSAGES.get(code, _UNKNOWN))
        raise LibraryError(tr("{message}（{folder}）", message=message, folder=folder)) from error
    except OSError as error:
        message = tr(_OS_MESSAGES.get(error.errno or 0, _UNUSABLE))
        raise LibraryError(tr("{message}（{folder}）", message=message, folder=folder)) from error

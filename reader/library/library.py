"""The library: one folder with a database and the raw captures, and everything the other stages ask of it."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.base.errors import BadInputError
from reader.base.wording import tr
from reader.library import favourites, schema
from reader.library.originals import Originals
from reader.library.store import Store

if TYPE_CHECKING:  # a window paints its page before it lists its notices
    from reader.library.model import Difference, EditionRepairs, Hit, ImportReport, NoticeRow
    from reader.notice import Notice

_AT_ONCE = 64  # notices read in one go by notices()


class Library:
    """The notices in a folder, which is made when it is not there.

    Every method may be called from any thread, also while another thread or process imports; a reader sees each capture
    whole or not at all. All of them raise LibraryError when the library cannot be read or written: opening one that
    is damaged, foreign or newer than this program raises it too, and touches nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._store = Store(folder)
        self._originals = Originals(folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the files. Safe to call twice."""
        self._store.close()

    def import_paths(
        self, paths: Sequence[Path], *, jobs: int = 1, progress: Callable[[int, int, str], None] | None = None
    ) -> "ImportReport":
        """Import files and folders (walked in order). ``progress(done, total, source)`` is called after each file.

        A capture that cannot be used is a Problem of the report and leaves no trace; the others are kept. Bytes that
        are in the library already add nothing. ``jobs`` processes share the work.
        """
        from reader.library.importing import Importing  # readers of the library need none of it

        return Importing(self._store, self._originals, progress).run(paths, jobs)

    def outdated(self) -> int:
        """How many captures were derived by an older program, which read them less well. Cheap."""
        with self._store.reading() as connection:
            return schema.outdated(connection)

    def derive_again(self, *, jobs: int = 1, progress: Callable[[int, int, str], None] | None = None) -> int:
        """Derive the notices of all outdated captures anew from their raw bytes; returns how many captures there were.

        ``progress(done, total, source)`` is called after each. May be interrupted at any time, and goes on where it
        was when it is called again. Ids stay; a notice that became part of another one is found under its old id too.
        """
        from reader.library.deriving import Deriving

        return Deriving(self._store, self._originals, progress).run(jobs)

    def rows(self) -> "tuple[NoticeRow, ...]":
        """All notices, newest first: by day of publication, else of signing; those without a day come last."""
        from reader.library.model import NoticeRow

        with self._store.reading() as connection:
            found = connection.execute(
                f"""
                SELECT CAST(id AS TEXT), title, number, kind, issued, published, characters,
                {favourites.condition(connection)} FROM notice ORDER BY dated DESC, id DESC
                """  # noqa: S608  (one of two texts of ours)
            )
            return tuple(
                NoticeRow(id_, title, number, kind, issued, published, characters, bool(marked))
                for id_, title, number, kind, issued, published, characters, marked in found
            )

    def set_favourite(self, id: str, wanted: bool) -> None:  # noqa: A002
        """Mark a notice (收藏), or take the mark away. Raises BadInputError when there is no such notice."""
        with self._store.writing() as connection:
            favourites.put(connection, _number(connection, id), wanted=wanted)

    def notice(self, id: str) -> "Notice":  # noqa: A002  (the name in the contract)
        """The notice with this id, or the one that it went into. Raises BadInputError when there is none."""
        with self._store.reading() as connection:
            return _notice(connection, id)

    def differences(self, id: str) -> "tuple[Difference, ...]":  # noqa: A002
        """What the editions of a notice say differently from the text that is shown, edition by edition.

        Raises BadInputError when there is no such notice. Takes some 50 ms an edition of 10,000 characters.
        """
        from reader.library.differences import differences_of
        from reader.library.record import notice_from

        with self._store.reading() as connection:
            notice = _notice(connection, id)
            editions = [notice_from(record) for record, _ in _editions(connection, notice)]
        return differences_of(notice, editions) if len(editions) > 1 else ()

    def repairs(self, id: str) -> "tuple[EditionRepairs, ...]":  # noqa: A002
        """What was repaired in each edition of a notice. Raises BadInputError when there is no such notice."""
        from reader.library.model import EditionRepairs
        from reader.library.record import notice_from
        from reader.library.repair_list import unpack

        with self._store.reading() as connection:
            notice = _notice(connection, id)
            found = [(notice_from(record).editions[0], packed) for record, packed in _editions(connection, notice)]
        return tuple(
            EditionRepairs(
                edition.source, unpack(packed) if packed is not None else None, sum(edition.repairs.values())
            )
            for edition, packed in found
        )

    def notices(self) -> "Iterator[Notice]":
        """All notices in the order of ``rows``, read a few at a time."""
        from reader.library.record import notice_from

        ids = [row.id for row in self.rows()]
        for at in range(0, len(ids), _AT_ONCE):
            some = ids[at : at + _AT_ONCE]
            with self._store.reading() as connection:
                found = dict(
                    connection.execute(
                        f"SELECT CAST(notice AS TEXT), record FROM shown WHERE notice IN ({', '.join(some)})"  # noqa: S608
                    ).fetchall()
                )
            yield from (replace(notice_from(found[id_]), id=id_) for id_ in some if id_ in found)

    def search(
        self, query: str, limit: int = 50, *, kind: str = "", favourites_only: bool = False
    ) -> "tuple[Hit, ...]":
        """The notices that hold all words of the query, best first; in either script, punctuation is ignored.

        Words are what stands between spaces; a title counts more than a body. Any text is a query. Of those notices
        only the ones of a ``kind`` (文种), or those the user marked, if that is asked for.
        """
        from reader.clean import simplify
        from reader.library.search import find, terms_of

        terms = terms_of(query, simplify)
        with self._store.reading() as connection:
            marked = favourites.condition(connection) if favourites_only else ""
            return find(connection, terms, limit, kind, marked)

    def revision(self) -> int:
        """A number that grows with every capture that is added, in whichever process. Cheap."""
        with self._store.reading() as connection:
            return int(connection.execute("SELECT value FROM counter WHERE name = 'revision'").fetchone()[0])


def _number(connection: sqlite3.Connection, id_: str) -> int:
    """The number of a notice in the database: of the one that it went into, if it did."""
    if id_.isascii() and id_.isdecimal() and len(id_) < 19:  # SQLite's integers have 18 digits and a little
        found = connection.execute(
            "SELECT notice FROM shown WHERE notice = coalesce((SELECT new FROM superseded WHERE old = ?1), ?1)",
            (int(id_),),
        ).fetchone()
        if found:
            return int(found[0])
    raise BadInputError(tr("没有编号为“{id}”的公告。", id=id_))


def _notice(connection: sqlite3.Connection, id_: str) -> "Notice":
    from reader.library.record import notice_from

    number = _number(connection, id_)
    (record,) = connection.execute("SELECT record FROM shown WHERE notice = ?", (number,)).fetchone()
    return replace(notice_from(record), id=str(number))


def _editions(connection: sqlite3.Connection, notice: "Notice") -> list[tuple[str, bytes | None]]:
    """Record and packed repairs of each edition, in the order in which the notice names them."""
    # A library of an older program on a disk that cannot be written has no such table.
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'repair_list'").fetchone()
    packed = "(SELECT packed FROM repair_list WHERE edition = edition.id)" if known else "NULL"
    return connection.execute(
        f"""
        SELECT edition.record, {packed} FROM edition JOIN capture USING (sha256) WHERE edition.notice = ?
        ORDER BY capture.captured, capture.source, capture.sha256, edition.ordinal
        """,  # noqa: S608  (one of two texts above)
        (int(notice.id),),
    ).fetchall()

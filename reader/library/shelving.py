"""Putting a prepared capture on its shelves: its editions are sorted into notices, and those are shown and indexed."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache, lru_cache

from reader.library import favourites
from reader.library.editions import characters_of, shown
from reader.library.grouping import Known, groups_of
from reader.library.likeness import body_of, evidence, forbidden, score, sought, traits_from, traits_text
from reader.library.prepare import PreparedCapture, PreparedNotice
from reader.library.record import notice_from, stored_text
from reader.library.schema import PIPELINE
from reader.library.search import index_row
from reader.notice import Notice

_KEPT, _LONGEST_KEPT = 256, 40_000  # records of editions, and characters of one, that are kept in memory for a while
_SHARED_HASHES = 2  # of the sketch: one alone may be a phrase that every notice has

_WRITE_NOTICE = """
    INSERT INTO notice VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET (title, number, kind, issued, published, characters, dated) = (
        excluded.title, excluded.number, excluded.kind, excluded.issued, excluded.published, excluded.characters,
        excluded.dated
    )
"""


def editions_in(connection: sqlite3.Connection, sha256: str) -> int | None:
    """How many editions the capture with this hash gave, or None when it is not in the library."""
    if connection.execute("SELECT 1 FROM capture WHERE sha256 = ?", (sha256,)).fetchone() is None:
        return None
    (count,) = connection.execute("SELECT count(*) FROM edition WHERE sha256 = ?", (sha256,)).fetchone()
    return int(count)


def shelve(connection: sqlite3.Connection, prepared: PreparedCapture) -> int:
    """Store a capture that is not in the library yet; returns by how many notices the library grew.

    Needs an open write transaction. The growth may be negative: an edition can show that two notices are one.
    """
    before = _notice_count(connection)
    _insert_capture(connection, prepared)
    fresh: dict[int, PreparedNotice] = {}
    for ordinal, notice in enumerate(prepared.notices):
        row = _insert_edition(connection, prepared.capture.sha256, ordinal, notice)
        _record_likeness(connection, row, notice)
        fresh[row] = notice
    done: set[int] = set()
    for row in fresh:
        if row not in done:
            together = _connected(connection, row)
            _sort_into_notices(connection, together, fresh)
            done |= together
    connection.execute("UPDATE counter SET value = value + 1 WHERE name = 'revision'")
    return _notice_count(connection) - before


def reshelve(
    connection: sqlite3.Connection, prepared: PreparedCapture, rows: Mapping[int, int], swallowed: Mapping[int, int]
) -> None:
    """Put what was prepared anew in the place of what the library has of the same capture.

    ``rows`` says which edition a new notice (by its ordinal) was, ``swallowed`` which new notice holds the text of an
    edition that is no more. Editions in neither stay as they are, behind the others. Needs an open write transaction.
    """
    sha256 = prepared.capture.sha256
    old = dict(connection.execute("SELECT id, notice FROM edition WHERE sha256 = ? ORDER BY ordinal", (sha256,)))
    together = {near for row in old for near in _connected(connection, row)}
    stay = [row for row in old if row not in rows.values() and row not in swallowed]
    connection.execute("UPDATE edition SET ordinal = -1 - ordinal WHERE sha256 = ?", (sha256,))
    for ordinal, row in enumerate(stay, len(prepared.notices)):
        connection.execute("UPDATE edition SET ordinal = ? WHERE id = ?", (ordinal, row))
    for row in (*swallowed, *rows.values()):
        for table in ("trace", "repair_list"):
            connection.execute(f"DELETE FROM {table} WHERE edition = ?", (row,))  # noqa: S608  (one of two)
        connection.execute("DELETE FROM likeness WHERE one = ?1 OR other = ?1", (row,))
    connection.executemany("DELETE FROM edition WHERE id = ?", ((row,) for row in swallowed))
    fresh: dict[int, PreparedNotice] = {}
    for ordinal, notice in enumerate(prepared.notices):
        row = _renew_edition(connection, rows.get(ordinal), sha256, ordinal, notice)
        _record_likeness(connection, row, notice)
        fresh[row] = notice
    now = list(fresh)
    together |= {near for row in now for near in _connected(connection, row)}
    _sort_into_notices(connection, together - swallowed.keys(), fresh)
    for row, ordinal in swallowed.items():
        if connection.execute("SELECT 1 FROM edition WHERE notice = ?", (old[row],)).fetchone() is None:
            _supersede(connection, old[row], now[ordinal])
    connection.execute(
        "UPDATE capture SET repairs = ?, chrome = ? WHERE sha256 = ?",
        (*(json.dumps(dict(counts), ensure_ascii=False) for counts in (prepared.repairs, prepared.chrome)), sha256),
    )
    connection.execute("UPDATE counter SET value = value + 1 WHERE name = 'revision'")


def _renew_edition(
    connection: sqlite3.Connection, row: int | None, sha256: str, ordinal: int, prepared: PreparedNotice
) -> int:
    if row is None:
        return _insert_edition(connection, sha256, ordinal, prepared)
    connection.execute(
        "UPDATE edition SET ordinal = ?, issued = ?, traits = ?, record = ? WHERE id = ?",
        (ordinal, prepared.traits.issued, traits_text(prepared.traits), prepared.record, row),
    )
    _insert_marks(connection, row, prepared)
    return row


def _notice_count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM notice").fetchone()[0])


def _insert_capture(connection: sqlite3.Connection, prepared: PreparedCapture) -> None:
    capture = prepared.capture
    connection.execute(
        "INSERT INTO capture VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            capture.sha256,
            capture.source,
            capture.captured.isoformat(),
            capture.media_type,
            len(capture.content),
            datetime.now(UTC).isoformat(timespec="seconds"),
            json.dumps(dict(prepared.repairs), ensure_ascii=False),
            json.dumps(dict(prepared.chrome), ensure_ascii=False),
            PIPELINE,
        ),
    )


def _insert_edition(connection: sqlite3.Connection, sha256: str, ordinal: int, prepared: PreparedNotice) -> int:
    row = connection.execute(
        "INSERT INTO edition (sha256, ordinal, notice, issued, traits, record) VALUES (?, ?, 0, ?, ?, ?)",
        (sha256, ordinal, prepared.traits.issued, traits_text(prepared.traits), prepared.record),
    ).lastrowid
    assert row is not None  # noqa: S101  (an INSERT always has one)
    _insert_marks(connection, row, prepared)
    return row


def _insert_marks(connection: sqlite3.Connection, row: int, prepared: PreparedNotice) -> None:
    connection.executemany("INSERT OR IGNORE INTO trace VALUES (?, ?)", ((mark, row) for mark in prepared.marks))
    if prepared.repairs is not None:
        connection.execute("INSERT INTO repair_list VALUES (?, ?)", (row, prepared.repairs))


def _record_likeness(connection: sqlite3.Connection, row: int, prepared: PreparedNotice) -> None:
    for other, traits in _candidates(connection, row, prepared):
        known = traits_from(traits)
        if forbidden(prepared.traits, known):
            continue
        alike = score(prepared.body, _body_in(_record(connection, other)), evidence(prepared.traits, known))
        if alike:
            connection.execute("INSERT INTO likeness VALUES (?, ?, ?)", (row, other, alike))


def _candidates(connection: sqlite3.Connection, row: int, prepared: PreparedNotice) -> list[tuple[int, str]]:
    # A named mark (number:, issued:, title:) is enough by itself; hashes of the text must agree in some. Editions of
    # another day are left out here already: most notices made from one template are.
    marks = sought(prepared.marks)
    return connection.execute(
        f"""
        SELECT edition.id, edition.traits FROM edition JOIN (
            SELECT edition AS id FROM trace WHERE mark IN ({", ".join("?" * len(marks))}) AND edition != ?
            GROUP BY edition HAVING count(*) >= ? OR sum(instr(mark, ':') > 0) > 0
        ) USING (id) WHERE '' IN (edition.issued, ?) OR edition.issued = ?
        """,  # noqa: S608  (question marks only)
        (*marks, row, _SHARED_HASHES, prepared.traits.issued, prepared.traits.issued),
    ).fetchall()


def _connected(connection: sqlite3.Connection, row: int) -> set[int]:
    """The edition and all that are alike to it, directly or by way of others."""
    found = connection.execute(
        """
        WITH RECURSIVE near (id) AS (
            SELECT ?
            UNION SELECT other FROM likeness JOIN near ON one = id
            UNION SELECT one FROM likeness JOIN near ON other = id
        ) SELECT id FROM near
        """,
        (row,),
    )
    return {edition for (edition,) in found}


def _sort_into_notices(connection: sqlite3.Connection, rows: set[int], fresh: dict[int, PreparedNotice]) -> None:
    """Sort the editions into notices anew; an id stays with the group that holds the oldest edition it had."""
    chosen = ", ".join(map(str, sorted(rows)))
    known, was = [], {}
    held_by: dict[int, set[int]] = {}
    for row, sha256, ordinal, notice, traits in connection.execute(
        f"SELECT id, sha256, ordinal, notice, traits FROM edition WHERE id IN ({chosen})"  # noqa: S608  (figures)
    ):
        known.append(Known(row, sha256, ordinal, traits_from(traits)))
        was[row] = notice
        held_by.setdefault(notice, set()).add(row)
    alike = connection.execute(f"SELECT * FROM likeness WHERE one IN ({chosen})")  # noqa: S608

    @cache
    def body(row: int) -> str:
        return fresh[row].body if row in fresh else _body_in(_record(connection, row))

    groups = sorted(groups_of(known, alike, body), key=lambda group: min(edition.row for edition in group))
    ids = _ids_for([[edition.row for edition in group] for group in groups], was)
    left = dict.fromkeys(was.values())
    for group, held in zip(groups, ids, strict=True):
        members = [edition.row for edition in group]
        if held and held_by[held] == set(members) and fresh.keys().isdisjoint(members):
            left.pop(held, None)
            continue
        notice = _show(connection, held, members, fresh)
        left.pop(notice, None)
        connection.executemany("UPDATE edition SET notice = ? WHERE id = ?", ((notice, row) for row in members))
    for old in left:
        if old:
            oldest = min(row for row, notice in was.items() if notice == old)
            _supersede(connection, old, oldest)


def _ids_for(groups: Sequence[Sequence[int]], was: dict[int, int]) -> list[int]:
    # 0 stands for a notice that is new.
    taken: set[int] = {0}
    ids = []
    for group in groups:
        held = min((was[row] for row in group if was[row] not in taken), default=0)
        taken.add(held)
        ids.append(held)
    return ids


def _show(connection: sqlite3.Connection, held: int, rows: Sequence[int], fresh: dict[int, PreparedNotice]) -> int:
    """Write what is shown and searched of the notice ``held`` (0: a new one), made of these editions; its id."""
    if len(rows) == 1 and rows[0] in fresh:
        notice, record, index = fresh[rows[0]].notice, fresh[rows[0]].record, fresh[rows[0]].index
    else:
        notice = shown([_edition(connection, row, fresh) for row in rows])
        record, index = stored_text(notice), index_row(notice)
    values = (notice.title, notice.number, notice.kind, notice.issued, notice.published, characters_of(notice))
    dated = notice.published or notice.issued or ""
    written = connection.execute(_WRITE_NOTICE, (held or None, *values, dated)).lastrowid
    notice_id = held or int(written or 0)
    connection.execute("INSERT OR REPLACE INTO shown VALUES (?, ?)", (notice_id, record))
    if held:
        connection.execute("DELETE FROM words WHERE rowid = ?", (held,))
    connection.execute("INSERT INTO words (rowid, title, elements, body) VALUES (?, ?, ?, ?)", (notice_id, *index))
    return notice_id


def _edition(connection: sqlite3.Connection, row: int, fresh: dict[int, PreparedNotice]) -> Notice:
    return fresh[row].notice if row in fresh else _notice_in(_record(connection, row))


def _record(connection: sqlite3.Connection, row: int) -> str:
    return str(connection.execute("SELECT record FROM edition WHERE id = ?", (row,)).fetchone()[0])


def _notice_in(record: str) -> Notice:
    return _kept_notice(record) if len(record) <= _LONGEST_KEPT else notice_from(record)


def _body_in(record: str) -> str:
    return _kept_body(record) if len(record) <= _LONGEST_KEPT else body_of(notice_from(record))


# A notice of many editions is compared and shown anew with each of them.
_kept_notice = lru_cache(maxsize=_KEPT)(notice_from)


@lru_cache(maxsize=_KEPT)
def _kept_body(record: str) -> str:
    return body_of(_kept_notice(record))


def _supersede(connection: sqlite3.Connection, old: int, oldest_edition: int) -> None:
    (new,) = connection.execute("SELECT notice FROM edition WHERE id = ?", (oldest_edition,)).fetchone()
    connection.execute("UPDATE superseded SET new = ? WHERE new = ?", (new, old))
    connection.execute("INSERT INTO superseded VALUES (?, ?)", (old, new))
    favourites.hand_on(connection, old, new)
    connection.execute("DELETE FROM words WHERE rowid = ?", (old,))
    connection.execute("DELETE FROM notice WHERE id = ?", (old,))

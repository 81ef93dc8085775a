"""What was repaired can be read back, edition by edition, and does not blow up the library."""

import os
import random
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.base.errors import BadInputError
from reader.clean import Repair
from reader.library import Library
from reader.library.repair_list import LONGEST, MOST, pack, shared_out, unpack
from reader.library.store import DATABASE
from tests.library.samples import captured, notice_of, printed_text, put

PLACES = st.tuples(st.integers(1, 10**6), st.integers(0, 10**6))
REPAIRS = st.lists(
    st.builds(Repair, st.sampled_from(["spacing", "script"]), PLACES, st.text(max_size=9), st.text(max_size=9))
)


@given(REPAIRS)
def test_what_was_packed_is_unpacked(repairs: list[Repair]) -> None:
    assert unpack(pack(repairs)) == tuple(repairs)


def test_damage_is_nothing_known() -> None:
    assert unpack(b"") is None
    assert unpack(pack([Repair("a", (1, 0), "b", "c")])[:-4]) is None


def test_a_long_list_stays_small() -> None:
    dice = random.Random(1)
    repairs = [
        Repair("script", (at // 40 + 1, at % 40 * 7), chr(dice.randrange(0x4E00, 0x9000)), "门") for at in range(90_000)
    ]
    packed = pack(repairs)
    assert unpack(packed) == tuple(repairs[:MOST])
    assert len(packed) < 8 * MOST


def test_a_long_repair_is_cut_where_it_is_listed() -> None:
    (repair,) = unpack(pack([Repair("damage", (1, 0), "字" * 5000, "")])) or ()
    assert repair.before == "字" * (LONGEST - 1) + "…"


def test_each_notice_of_a_page_has_its_own_repairs() -> None:
    repairs = [Repair(kind, (line, 0), "", "") for line, kind in enumerate("aabb", 1)]
    assert shared_out(repairs, [{"a": 2, "b": 1}, {}, {"b": 1}]) == [repairs[:3], [], repairs[3:]]
    assert shared_out(repairs, [{"a": 2}, {"b": 1}]) is None
    assert shared_out(repairs, [{"a": 1, "b": 1}, {"a": 1, "b": 1}]) is None


@pytest.fixture
def spaced(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(printed_text(1).replace("，", ","), encoding="utf-8")
    (folder / "b.txt").write_text(printed_text(1) + "\n打印本页\n", encoding="utf-8")
    return folder


def test_imports_keep_what_they_repaired(library: Library, spaced: Path) -> None:
    library.import_paths([spaced])
    first, second = sorted(library.repairs("1"), key=lambda each: each.source)
    assert first.source.endswith("a.txt")
    assert first.repairs is not None
    assert first.total == len(first.repairs) == printed_text(1).count("，")
    assert {(repair.kind, repair.before, repair.after) for repair in first.repairs} == {("punctuation", ",", "，")}
    lines = (spaced / "a.txt").read_text(encoding="utf-8").splitlines()
    assert all(lines[repair.where[0] - 1][repair.where[1]] == "," for repair in first.repairs)
    assert (second.repairs, second.total) == ((), 0)
    with pytest.raises(BadInputError, match="没有编号"):
        library.repairs("2")


def older(folder: Path) -> Path:
    """A library as the first release made it."""
    with Library(folder) as library:
        put(library, captured("a.txt", notice_of(), repairs=3))
        with library._store.writing() as connection:
            connection.execute("DROP TABLE repair_list")
            connection.execute("DROP TABLE favourite")
            connection.execute("ALTER TABLE capture DROP COLUMN pipeline")
            connection.execute("DELETE FROM migration WHERE name NOT LIKE '0001%'")
    return folder


def test_an_older_library_says_that_nothing_is_known(tmp_path: Path) -> None:
    with Library(older(tmp_path / "old")) as library:
        (known,) = library.repairs("1")
        assert (known.source, known.repairs, known.total) == ("a.txt", None, 3)
        put(library, captured("b.txt", notice_of(), day=2))
        assert len(library.notice("1").editions) == 2


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX permissions")
def test_an_older_library_on_a_read_only_disk_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = older(tmp_path / "old")
    # The superuser may write anywhere: the address that a read-only folder gives is asked for by name.
    address = f"file:{folder / DATABASE}?mode=ro&immutable=1"
    monkeypatch.setattr("reader.library.store._address", lambda _: address)
    with Library(folder) as library:
        assert len(library.rows()) == 1
        (known,) = library.repairs("1")
        assert known.repairs is None
        assert library.differences("1") == ()
        assert library.outdated() == 0
    connection = sqlite3.connect(folder / DATABASE)
    assert connection.execute("SELECT count(*) FROM migration").fetchone() == (1,)
    connection.close()


@pytest.mark.shared
def test_the_repairs_of_the_shared_captures(library: Library, shared_captures: Path) -> None:
    library.import_paths([shared_captures])
    found = [each for row in library.rows() for each in library.repairs(row.id)]
    assert len(found) == 17
    assert all(each.repairs is not None and len(each.repairs) == each.total for each in found)
    assert max(each.total for each in found) > 5000
    with library._store.reading() as connection:
        (size,) = connection.execute("SELECT sum(length(packed)) FROM repair_list").fetchone()
    assert size < sum(path.stat().st_size for path in shared_captures.iterdir()) / 4

"""A database that is damaged, foreign, newer, locked or on a read-only disk: one plain line, and nothing is touched."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.base.errors import LibraryError
from reader.library import Library, store
from reader.library.schema import MIGRATIONS
from reader.library.store import DATABASE, Store
from tests.library.samples import captured, notice_of, printed_text, put


def contents(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def made(folder: Path) -> Path:
    with Library(folder) as library:
        put(library, captured("a.txt", notice_of()))
    return folder / DATABASE


def changed(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def garbage(path: Path) -> None:
    path.write_bytes("这不是数据库。".encode() * 400)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def overwritten(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:9000] = b"\x5a" * 8900
    path.write_bytes(content)


def newer(path: Path) -> None:
    changed(path, "INSERT INTO migration VALUES ('9999 from the future', '2099-01-01')")


def foreign(path: Path) -> None:
    path.unlink()
    changed(path, "CREATE TABLE migration (name TEXT)", "CREATE TABLE notice (id)")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (garbage, "已损坏"),
        (cut_short, "已损坏"),
        (overwritten, "已损坏"),
        (newer, "请先升级"),
        (foreign, "不是听公告的公告库"),
    ],
)
def test_what_cannot_be_used_is_said_and_left_alone(tmp_path: Path, spoil: Callable[[Path], None], says: str) -> None:
    spoil(made(tmp_path))
    before = contents(tmp_path)
    with pytest.raises(LibraryError, match=says) as caught:
        Library(tmp_path)
    assert "\n" not in str(caught.value)
    assert contents(tmp_path) == before


def test_damage_that_shows_later_is_said_too(tmp_path: Path) -> None:
    path = made(tmp_path)
    changed(path, "UPDATE shown SET record = '{'")
    with Library(tmp_path) as library, pytest.raises(LibraryError, match="已损坏"):
        library.notice("1")
    with Library(tmp_path) as library, pytest.raises(LibraryError, match="已损坏"):
        library.search("就业")


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(LibraryError, match="不是文件夹"):
            Library(place)


@pytest.mark.skipif(os.name != "posix", reason="elsewhere an open file cannot be moved")
@pytest.mark.parametrize("how", ["removed", "replaced"])
def test_nothing_is_written_into_a_library_that_is_no_longer_there(tmp_path: Path, how: str) -> None:
    capture = tmp_path / "b.txt"
    capture.write_text("关于停水的通知\n因检修管道，明日停水。\n", encoding="utf-8")
    folder = tmp_path / "library"
    made(folder)
    with Library(folder) as library:
        folder.rename(tmp_path / "elsewhere")
        if how == "replaced":
            made(folder)
        with pytest.raises(LibraryError, match="被移走"):
            library.import_paths([capture])
        assert len(library.rows()) == 1  # what was read can still be read
        assert folder.exists() == (how == "replaced")
        if folder.exists():
            shutil.rmtree(folder)
        (tmp_path / "elsewhere").rename(folder)
        library.import_paths([capture])
    with Library(folder) as library:
        assert len(library.rows()) == 2


def test_an_empty_or_half_made_database_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / DATABASE).touch()
    with Library(tmp_path) as library:
        assert library.rows() == ()


def test_migrations_are_written_down_by_name(tmp_path: Path) -> None:
    connection = sqlite3.connect(made(tmp_path))
    assert [name for (name,) in connection.execute("SELECT name FROM migration")] == [name for name, _ in MIGRATIONS]
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_a_later_migration_is_applied_to_an_older_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path)
    later = ("0002 test", "CREATE TABLE extra (a);\nINSERT INTO extra VALUES ('x;y');")
    monkeypatch.setattr("reader.library.schema.MIGRATIONS", (*MIGRATIONS, later))
    with Library(tmp_path) as library:
        assert len(library.rows()) == 1
    connection = sqlite3.connect(tmp_path / DATABASE)
    assert connection.execute("SELECT a FROM extra").fetchall() == [("x;y",)]
    connection.close()


def test_a_migration_that_fails_leaves_the_older_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path)
    broken = ("0002 test", "CREATE TABLE extra (a);\nINSERT INTO nowhere VALUES (1);")
    with monkeypatch.context() as patch:
        patch.setattr("reader.library.schema.MIGRATIONS", (*MIGRATIONS, broken))
        with pytest.raises(LibraryError):
            Library(tmp_path)
    with Library(tmp_path) as library:
        assert len(library.rows()) == 1
    connection = sqlite3.connect(tmp_path / DATABASE)
    assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'extra'").fetchall() == []
    connection.close()


def test_many_open_a_new_library_at_once(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from reader.library import Library; Library(Path(sys.argv[1])).rows()"
    )
    opening = [
        subprocess.Popen([sys.executable, "-c", script, tmp_path / "new"], stderr=subprocess.PIPE, text=True)
        for _ in range(6)
    ]
    errors = [process.communicate(timeout=60)[1] for process in opening]
    assert [process.returncode for process in opening] == [0] * 6, errors


def reserved(folder: Path) -> sqlite3.Connection:
    """A new database whose first writer holds it: at this moment SQLite itself waits for nobody to change the mode."""
    first = sqlite3.connect(folder / DATABASE, isolation_level=None, check_same_thread=False)
    first.execute("BEGIN IMMEDIATE")
    return first


def test_waits_for_the_one_who_makes_the_library(tmp_path: Path) -> None:
    with closing(reserved(tmp_path)) as first:
        done = threading.Timer(0.3, first.rollback)
        done.start()
        Library(tmp_path).close()
        done.join()


def test_waits_no_longer_than_for_any_writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_BUSY_SECONDS", 0.2)
    with closing(reserved(tmp_path)), pytest.raises(LibraryError, match="另一个程序正在写公告库"):
        Library(tmp_path)


def test_threads_open_a_new_library_at_once(tmp_path: Path) -> None:
    errors: list[BaseException] = []

    def open_it() -> None:
        try:
            Library(tmp_path / "new").close()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []


def test_what_is_raised_inside_undoes_the_writing(tmp_path: Path) -> None:
    store = Store(tmp_path)
    undone = []

    def write() -> None:
        with store.writing(lambda: undone.append(True)) as connection:
            connection.execute("UPDATE counter SET value = 99")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write()
    with store.reading() as connection:
        assert connection.execute("SELECT value FROM counter").fetchone() == (0,)
    assert undone == [True]
    store.close()


NOBODY = 65534


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX permissions")
def test_a_read_only_folder_can_be_read_and_says_why_it_cannot_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "kiosk"
    made(folder)
    (tmp_path / "capture.txt").write_text(printed_text(), encoding="utf-8")
    # The superuser may write anywhere, so the child gives that up.
    script = f"""
import os, sys
from pathlib import Path
from reader.base.errors import LibraryError
from reader.library import Library, store
with Library(Path(sys.argv[2]).with_name("warm")) as library:  # nobody may be unable to import what comes late
    library.import_paths([Path(sys.argv[2])])
    library.search("就业")
if os.getuid() == 0:
    os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})
with Library(Path(sys.argv[1])) as library:
    assert [row.id for row in library.rows()] == ["1"]
    assert library.search("就业")
    try:
        library.import_paths([Path(sys.argv[2])])
    except LibraryError as error:
        print(error)
try:
    Library(Path(sys.argv[1]) / "below")
except LibraryError as error:
    print(error)
"""
    before = contents(folder)
    reached = [tmp_path, *(parent for parent in tmp_path.parents if parent.owner() == tmp_path.owner())]
    modes = {path: path.stat().st_mode for path in [*folder.rglob("*"), folder]}
    opened = {path: path.stat().st_mode for path in reached if len(path.parts) > 2}
    try:
        for path, mode in opened.items():
            path.chmod(mode | 0o055)
        for path in modes:
            path.chmod(0o555 if path.is_dir() else 0o444)
        ran = subprocess.run(
            [sys.executable, "-c", script, folder, tmp_path / "capture.txt"],
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        for path, mode in (modes | opened).items():
            path.chmod(mode)
    assert ran.returncode == 0, ran.stderr
    first, second = ran.stdout.splitlines()
    assert "只读" in first or "没有权限" in first
    assert "没有权限" in second
    assert contents(folder) == before

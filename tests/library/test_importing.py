"""Imports: from files to notices, one transaction a capture, whatever happens on the way."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.base.errors import LibraryError
from reader.capture import Capture, captures_in
from reader.library import ImportReport, Library, notice_as_json
from reader.library.prepare import PreparedCapture, prepare
from reader.library.record import notice_from
from reader.notice import Notice
from tests.library.samples import printed_text, put


def write(folder: Path, *numbers: int) -> Path:
    folder.mkdir(exist_ok=True)
    for number in numbers:
        (folder / f"{number:03}.txt").write_text(printed_text(number), encoding="utf-8")
    return folder


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.added, report.merged, report.unchanged, len(report.problems)


def check(folder: Path) -> list[str]:
    """The titles in a library that must be whole: every index in step, every capture with its raw file."""
    with Library(folder) as library:
        titles = [library.notice(row.id).title for row in library.rows()]
        with library._store.reading() as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            assert connection.execute("SELECT count(*) FROM words").fetchone() == (len(titles),)
            for sha256, size in connection.execute("SELECT sha256, size FROM capture"):
                assert library._originals.path_of(sha256).stat().st_size == size
            (revision,) = connection.execute("SELECT value FROM counter").fetchone()
            assert connection.execute("SELECT count(*) FROM capture").fetchone() == (revision,)
    return titles


def test_files_become_notices_and_the_raw_bytes_are_kept(library: Library, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", 1, 2)
    assert counts(library.import_paths([folder])) == (2, 0, 0, 0)
    notice = library.notice("1")
    assert notice.number == "清政发〔2031〕1号"
    (edition,) = notice.editions
    assert edition.source.endswith("001.txt")
    assert library._originals.path_of(edition.sha256).read_bytes() == (folder / "001.txt").read_bytes()


def test_the_same_bytes_again_add_nothing(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path / "in", 1, 2)
    library.import_paths([folder])
    before = library.revision(), list(library.notices())
    (folder / "copy.txt").write_bytes((folder / "001.txt").read_bytes())
    monkeypatch.delattr("reader.clean.clean")  # nor is any work done for them
    assert counts(library.import_paths([folder])) == (0, 0, 3, 0)
    assert (library.revision(), list(library.notices())) == before


def test_another_capture_of_a_notice_becomes_an_edition(library: Library, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", 1, 2)
    (folder / "again.txt").write_text(printed_text(1) + "\n打印本页\n", encoding="utf-8")
    assert counts(library.import_paths([folder])) == (2, 1, 0, 0)
    assert sorted(len(notice.editions) for notice in library.notices()) == [1, 2]


def test_a_bad_capture_costs_nothing_else_and_leaves_no_trace(library: Library, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", 1, 2)
    (folder / "000.txt").write_bytes(b"")
    (folder / "0015.txt").write_bytes(random.Random(1).randbytes(4000))
    report = library.import_paths([folder, tmp_path / "missing"])
    assert counts(report) == (2, 0, 0, 3)
    assert all(problem.message and "\n" not in problem.message for problem in report.problems)
    kept = [path for path in tmp_path.joinpath("library", "captures").rglob("*") if path.is_file()]
    assert len(kept) == 2


def test_a_mistake_of_ours_in_one_capture_costs_only_that_one(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.clean import clean

    def mistaken(blocks):  # type: ignore[no-untyped-def]
        if any("第2项" in block.text for block in blocks):
            raise IndexError("a mistake")
        return clean(blocks)

    monkeypatch.setattr("reader.clean.clean", mistaken)
    report = library.import_paths([write(tmp_path / "in", 1, 2, 3)])
    assert counts(report) == (2, 0, 0, 1)
    assert report.problems[0].source.endswith("002.txt")


def test_progress_is_told_after_each_file(library: Library, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", 1, 2, 3)
    (folder / ".hidden").write_text("x", encoding="utf-8")
    (folder / "bad.txt").touch()
    told: list[tuple[int, int, str]] = []
    library.import_paths([folder], progress=lambda *step: told.append(step))
    assert [(done, total) for done, total, _ in told] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert {Path(source).name for _, _, source in told} == {"001.txt", "002.txt", "003.txt", "bad.txt"}
    library.import_paths([folder], progress=lambda *step: told.append(step))
    assert told[-1][:2] == (4, 4)


def test_several_processes_do_the_same_as_one(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", *range(1, 9))
    (folder / "bad.txt").write_bytes(random.Random(1).randbytes(4000))
    made = []
    for jobs in (1, 3):
        with Library(tmp_path / f"library{jobs}") as library:
            report = library.import_paths([folder], jobs=jobs)
            made.append((counts(report), [notice_as_json(notice) for notice in library.notices()]))
    assert made[0] == made[1]


def test_what_was_imported_before_an_interruption_stays(library: Library, tmp_path: Path) -> None:
    def stop(done: int, total: int, source: str) -> None:
        if done == 2:
            raise KeyboardInterrupt

    folder = write(tmp_path / "in", 1, 2, 3, 4)
    with pytest.raises(KeyboardInterrupt):
        library.import_paths([folder], progress=stop)
    assert len(check(tmp_path / "library")) == 2
    assert counts(library.import_paths([folder])) == (2, 0, 2, 0)


def test_a_failed_write_takes_the_raw_capture_back(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    def full(*_: object) -> int:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    with monkeypatch.context() as patch:
        patch.setattr("reader.library.importing.shelve", full)
        with pytest.raises(LibraryError, match="磁盘已满"):
            library.import_paths([write(tmp_path / "in", 1)])
    assert [path for path in (tmp_path / "library" / "captures").rglob("*") if path.is_file()] == []
    assert counts(library.import_paths([tmp_path / "in"])) == (1, 0, 0, 0)


CHILD = """
import sys
from pathlib import Path
from reader.library import Library
def tell(done, total, source):
    print(done, flush=True)
if __name__ == "__main__":
    with Library(Path(sys.argv[1])) as library:
        library.import_paths([Path(sys.argv[2])], jobs=int(sys.argv[3]), progress=tell)
"""


def child(tmp_path: Path, folder: Path, jobs: int = 1, **options: object) -> subprocess.Popen[str]:
    script = tmp_path / "child.py"
    script.write_text(CHILD, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    return subprocess.Popen(
        [sys.executable, script, tmp_path / "library", folder, str(jobs)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        **options,  # type: ignore[call-overload]
    )


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_killed_import_leaves_a_whole_library(tmp_path: Path, jobs: int) -> None:
    folder = write(tmp_path / "in", *range(1, 61))
    dice = random.Random(jobs)
    seen = 0
    for _ in range(3):
        process = child(tmp_path, folder, jobs)
        assert process.stdout is not None
        until = seen + dice.randrange(2, 12)
        for line in process.stdout:
            if int(line) >= until:
                break
        time.sleep(dice.random() * 0.02)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        titles = check(tmp_path / "library")
        assert len(titles) >= min(until, 60)
        seen = len(titles)
    with Library(tmp_path / "library") as library:
        report = library.import_paths([folder])
    assert report.added == 60 - seen
    assert len(check(tmp_path / "library")) == 60


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes in /proc")
def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    process = child(tmp_path, write(tmp_path / "in", *range(1, 40)), 2)
    assert process.stdout is not None
    process.stdout.readline()
    mine = [
        int(entry.name)
        for entry in Path("/proc").iterdir()
        if entry.name.isdecimal() and _parent_of(entry) == process.pid
    ]
    assert len(mine) >= 2
    process.kill()
    process.communicate()
    end = time.monotonic() + 10
    while any(_runs(pid) for pid in mine) and time.monotonic() < end:
        time.sleep(0.05)
    assert not any(_runs(pid) for pid in mine)


def _parent_of(entry: Path) -> int:
    try:
        return int(entry.joinpath("stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", *range(1, 61))
    with Library(tmp_path / "library") as library:
        library.import_paths([folder / "001.txt"])

    def limited() -> None:
        # No file may grow beyond this: for SQLite and for us it looks like a disk that is full.
        import resource  # not on Windows

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    process = child(tmp_path, folder, preexec_fn=limited)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "reader.base.errors.LibraryError: 磁盘已满" in errors or "LibraryError: 读写公告库时磁盘出错" in errors
    kept = len(check(tmp_path / "library"))
    assert 1 <= kept < 60
    with Library(tmp_path / "library") as library:
        assert library.import_paths([folder]).added == 60 - kept


def test_a_second_process_reads_while_one_imports(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", *range(1, 41))
    process = child(tmp_path, folder)
    assert process.stdout is not None
    process.stdout.readline()
    seen = []
    with Library(tmp_path / "library") as library:
        while process.poll() is None:
            rows = library.rows()
            assert all(library.notice(row.id).title == row.title for row in rows)
            assert len(library.search("服务", limit=99)) >= len(rows)
            seen.append(len(rows))
        process.communicate()
        assert process.returncode == 0
        assert len(library.rows()) == 40
    assert seen == sorted(seen)
    assert any(0 < count < 40 for count in seen)


def test_two_processes_import_at_once(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", *range(1, 25))
    both = [child(tmp_path, folder) for _ in range(2)]
    for process in both:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
    assert len(check(tmp_path / "library")) == 24


@pytest.mark.shared
def test_the_shared_captures_are_ten_notices(library: Library, shared_captures: Path) -> None:
    report = library.import_paths([shared_captures])
    assert counts(report) == (10, 7, 0, 0)
    assert len(library.rows()) == 10
    twice = [notice for notice in library.notices() if len(notice.editions) == 2]
    assert len(twice) == 7
    (printed,) = [notice for notice in twice if notice.title_source == "printed"]
    # The number stands in the printed edition only, the day of publication on the portal's page only.
    assert printed.number
    assert (printed.issued, printed.published) == ("2025-02-05", "2025-02-11")
    assert counts(library.import_paths([shared_captures])) == (0, 0, 17, 0)


@pytest.mark.shared
def test_the_order_of_the_shared_captures_does_not_matter(tmp_path: Path, shared_captures: Path) -> None:
    captures = [prepare(capture) for capture in captures_in([shared_captures]) if isinstance(capture, Capture)]
    prepared = [capture for capture in captures if isinstance(capture, PreparedCapture)]
    assert len(prepared) == 5
    dice = random.Random(3)
    found = []
    for at in range(6):
        with Library(tmp_path / str(at)) as library:
            put(library, *prepared)
            found.append(sorted(str(notice_as_json(notice) | {"id": ""}) for notice in library.notices()))
        dice.shuffle(prepared)
    assert len(found[0]) == 10
    assert all(each == found[0] for each in found)


@pytest.mark.shared
def test_the_shown_text_of_the_shared_captures_is_the_fuller_one(library: Library, shared_captures: Path) -> None:
    library.import_paths([shared_captures])

    def said(words: str, notice: Notice) -> int:
        return sum(text.count(words) for part in notice.sections for text in (part.heading, *part.paragraphs))

    pairs = 0
    for notice in library.notices():
        with library._store.reading() as connection:
            stored = connection.execute("SELECT record FROM edition WHERE notice = ?", (int(notice.id),)).fetchall()
        editions = [notice_from(record) for (record,) in stored]
        counts = [said("政务服务", edition) for edition in editions]
        assert said("政务服务", notice) == max(counts)
        pairs += min(counts) < max(counts)
    assert pairs == 2
    (plan,) = [notice for notice in library.notices() if len(notice.editions) == 2 and notice.title_source == "printed"]
    assert plan.number
    # The printed edition lost a character in the middle of 中小学校园, the portal's page did not.
    assert said("中小学校园", plan) == 1
    differences = {(each.kept, each.other) for each in library.differences(plan.id)}
    assert {("规划", "计划"), ("政务服务", ""), ("专项", ""), ("学", "")} <= differences

"""Files and folders as users have them: missing, empty, huge, odd, linked in circles."""

import errno
import io
import os
import socket
import sys
from datetime import UTC
from pathlib import Path

import pytest

from reader.base.errors import BadInputError
from reader.base.paths import LIBRARY_FILE
from reader.capture import Capture, Problem, captures_in, read_blocks, read_capture
from reader.capture.walk import LARGEST_BYTES
from reader.library import Library

NOTICE = "清河市人民政府关于春节放假的通知\n各区人民政府：\n现将有关事项通知如下。\n"
CASES = {
    "empty.txt": (b"", "空的"),
    "blank.txt": (b" \r\n\t\n", "空的"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + bytes(64), "图片"),
    "book.txt": (b"PK\x03\x04" + bytes(64), "压缩包"),
    "data.txt": (bytes(range(256)) * 8, "二进制"),
}


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "b.txt"
    path.write_text(NOTICE, encoding="utf-8")
    return path


def test_a_file_becomes_a_capture_with_its_bytes_and_its_blocks(notice: Path) -> None:
    capture = read_capture(notice)
    assert capture.content == NOTICE.encode()
    assert (capture.source, capture.media_type) == (str(notice), "text/plain")
    assert capture.captured.tzinfo is UTC
    assert capture.captured.timestamp() == pytest.approx(notice.stat().st_mtime, abs=1)
    assert [block.line for block in read_blocks(capture)] == [1, 2, 3]


@pytest.mark.parametrize("name", CASES)
def test_bad_files_are_refused_in_one_plain_line(tmp_path: Path, name: str) -> None:
    content, word = CASES[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInputError, match=word) as caught:
        read_capture(tmp_path / name)
    assert "\n" not in str(caught.value)
    assert name in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"nowhere\.txt：没有这个文件"):
        read_capture(tmp_path / "nowhere.txt")


def test_a_huge_file_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(50 * 1024 * 1024 * 1024)  # sparse: reading it would take minutes
    with pytest.raises(BadInputError, match="太大"):
        read_capture(path)


def test_the_largest_file_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"a" * LARGEST_BYTES)
    assert len(read_capture(path).content) == LARGEST_BYTES


def test_pipes_devices_and_circles_never_hold_the_walk_up(tmp_path: Path, notice: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "circle.txt").symlink_to(tmp_path / "circle.txt")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    found = list(captures_in([tmp_path, Path("/dev/null")]))
    assert [part.source for part in found if isinstance(part, Capture)] == [str(notice)]
    problems = [part for part in found if isinstance(part, Problem)]
    assert [Path(problem.source).name for problem in problems] == ["a.txt", "circle.txt", "null"]
    assert "管道或设备" in problems[0].message


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_a_problem(notice: Path) -> None:
    notice.chmod(0)
    (problem,) = captures_in([notice])
    assert isinstance(problem, Problem)
    assert "权限" in problem.message


def test_a_folder_is_walked_in_order_and_hidden_files_are_passed_over(tmp_path: Path, notice: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "c.md").write_text("# 标题\n", encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text(NOTICE, encoding="utf-8")
    (tmp_path / "z.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    names = [(type(part).__name__, Path(part.source).name) for part in captures_in([tmp_path])]
    assert names == [("Capture", "c.md"), ("Capture", notice.name), ("Problem", "z.png")]


def problems_of(*paths: Path) -> dict[str, str]:
    found = captures_in(paths)
    return {Path(part.source).name: part.message for part in found if isinstance(part, Problem)}


def test_a_folder_that_may_not_be_looked_into_is_told_and_the_others_are_read(
    tmp_path: Path, notice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "locked", "z"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "notice.txt").write_text(NOTICE, encoding="utf-8")
    real = os.scandir

    def scandir(path: str) -> object:  # root may look into everything
        if str(path).endswith("locked"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = [Path(part.source).relative_to(tmp_path).as_posix() for part in captures_in([tmp_path])]
    assert found == ["a/notice.txt", "b.txt", "locked", "z/notice.txt"]
    assert problems_of(tmp_path) == {"locked": "打不开这个文件夹（没有权限）"}
    assert problems_of(tmp_path / "locked") == {"locked": "打不开这个文件夹（没有权限）"}


def test_a_file_that_goes_away_while_the_others_are_read(tmp_path: Path, notice: Path) -> None:
    last = tmp_path / "c.txt"
    last.write_text(NOTICE, encoding="utf-8")
    walk = captures_in([tmp_path])
    assert isinstance(next(walk), Capture)
    last.unlink()
    assert next(walk) == Problem(str(last), "没有这个文件或文件夹")
    assert next(walk, None) is None


def test_a_file_that_becomes_a_pipe_between_the_look_and_the_opening(
    notice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = notice.stat()
    notice.unlink()
    os.mkfifo(notice)
    monkeypatch.setattr(Path, "stat", lambda *_, **__: facts)
    assert problems_of(notice) == {"b.txt": "这不是普通文件（是管道或设备），不能读"}


def test_links_and_sockets_get_one_clear_line_each(tmp_path: Path) -> None:
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "circle.txt").symlink_to(tmp_path / "circle.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.txt"))
        assert problems_of(tmp_path) == {
            "dangling.txt": "这个链接指向的文件不存在",
            "circle.txt": "链接绕成了圈，找不到文件",
            "socket.txt": "这不是普通文件（是管道或设备），不能读",
        }


def test_what_nobody_made_is_passed_over(tmp_path: Path, notice: Path) -> None:
    for name in ("Thumbs.db", "desktop.ini", "~$report.docx", ".DS_Store"):
        (tmp_path / name).write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    page = "<html><body><p>清河市关于供水的通知</p></body></html>"
    for folder in ("page_files", "alone_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
        (tmp_path / folder / "frame.html").write_text(page, encoding="utf-8")
    (tmp_path / "page.htm").write_text(page, encoding="utf-8")
    found = [Path(part.source).relative_to(tmp_path).as_posix() for part in captures_in([tmp_path])]
    # What belongs to no page was put there by the user: it is told.
    assert found == ["alone_files/frame.html", "alone_files/logo.png", "b.txt", "page.htm", "page_files/frame.html"]


def test_the_folder_of_a_library_is_not_read_into_itself(tmp_path: Path, notice: Path) -> None:
    folder = tmp_path / "library"
    with Library(folder) as library:
        library.import_paths([notice])
        assert (folder / LIBRARY_FILE).exists()
        report = library.import_paths([tmp_path, folder])
    assert (report.added, report.unchanged) == (0, 1)
    assert [(Path(part.source), part.message[:4]) for part in report.problems] == [(folder, "这是公告")] * 2


def test_standard_input_is_a_capture(monkeypatch: pytest.MonkeyPatch) -> None:
    for content, media_type in ((NOTICE.encode("gbk"), "text/plain"), (b"<html><p>\xe9\x80\x9a</p>", "text/html")):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
        (capture,) = captures_in([Path("-")])
        assert isinstance(capture, Capture)
        assert (capture.source, capture.content, capture.media_type) == ("标准输入", content, media_type)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert list(captures_in([Path("-")])) == [Problem("-", "这个文件是空的；请重新下载或另存一次，再添加")]


def test_a_time_beyond_all_calendars(notice: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = list(notice.stat())
    facts[8] = 10**12
    monkeypatch.setattr(os, "fstat", lambda _: os.stat_result(facts))
    assert read_capture(notice).captured.year == 9999


def test_an_empty_folder_is_a_problem(tmp_path: Path) -> None:
    (problem,) = captures_in([tmp_path])
    assert isinstance(problem, Problem)
    assert "没有可以读的文件" in problem.message


def test_a_name_that_is_not_utf8_can_be_printed(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))
    try:
        path.write_text(NOTICE, encoding="utf-8")
    except OSError:
        pytest.skip("this file system wants valid names")
    read_capture(path).source.encode("utf-8")


def test_a_type_without_a_reader_is_told(notice: Path) -> None:
    capture = read_capture(notice)
    odd = Capture(capture.source, capture.content, capture.captured, "application/x-odd", capture.sha256)
    with pytest.raises(BadInputError, match="还不能读"):
        read_blocks(odd)

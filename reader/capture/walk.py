"""From paths to captures: single files, and folders walked in a fixed order, never blocked by an odd file."""

import hashlib
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from reader.base.errors import BadInputError
from reader.base.paths import LIBRARY_FILE
from reader.base.reasons import reason_of
from reader.base.wording import tr
from reader.capture.model import Capture, Problem
from reader.capture.sniff import media_type_of

# The longest notice seen has 40 KB; a year of a portal flattened into one file has about 5 MB.
LARGEST_BYTES = 20 * 1024 * 1024
_LATEST = 253_402_300_799  # the last second of 9999, in seconds since 1970: some file systems hold later times
_STANDARD_INPUT = Path("-")
_OF_THE_SYSTEM = frozenset(("thumbs.db", "desktop.ini", "ehthumbs.db"))
_PAGES = (".htm", ".html", ".xhtml")


def captures_in(paths: Iterable[Path]) -> Iterator[Capture | Problem]:
    """Read every file named, and every file of every folder named, in sorted order; hidden ones are passed over.

    The path ``-`` is standard input. What cannot be used comes as a Problem in its place, and the walk goes on. Nothing
    is raised.
    """
    for path in paths:
        for found in _files_of(path):
            if isinstance(found, Problem):
                yield found
                continue
            try:
                yield _standard_input() if found == _STANDARD_INPUT else _read(found)
            except BadInputError as error:
                yield Problem(_shown(found), str(error))


def read_capture(path: Path) -> Capture:
    """The bytes of one file. Raises BadInputError: missing, unreadable, not a regular file, empty, binary, too large.

    The size is looked at before anything is read, and only regular files are opened, so that neither a huge file
    nor a pipe or device can hold the program up. The error's line begins with the file's name.
    """
    try:
        return _read(path)
    except BadInputError as error:
        raise BadInputError(f"{_shown(path)}：{error}") from None


def _read(path: Path) -> Capture:
    try:
        _demand_readable(path.stat())
        # Not blocking: between the look and the opening a file may become a pipe, and nobody may write into it.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as stream:
            facts = os.fstat(stream.fileno())
            _demand_readable(facts)
            content = stream.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:
        dangling = isinstance(error, FileNotFoundError) and path.is_symlink()
        raise BadInputError(tr("这个链接指向的文件不存在") if dangling else reason_of(error)) from None
    captured = datetime.fromtimestamp(min(max(facts.st_mtime, 0), _LATEST), UTC)
    return _capture(_shown(path), path.name, content, captured)


def _standard_input() -> Capture:
    if sys.stdin is None:
        raise BadInputError(tr("没有标准输入"))
    try:
        content = sys.stdin.buffer.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise BadInputError(reason_of(error)) from None
    return _capture(tr("标准输入"), "", content, datetime.now(UTC))


def _capture(source: str, name: str, content: bytes, captured: datetime) -> Capture:
    if len(content) > LARGEST_BYTES:
        raise BadInputError(_too_large())
    if not content.strip():
        raise BadInputError(tr("这个文件是空的；请重新下载或另存一次，再添加"))
    return Capture(source, content, captured, media_type_of(name, content), hashlib.sha256(content).hexdigest())


def _too_large() -> str:
    return tr("文件太大（超过 {size} MB），请分成小一些的文件", size=LARGEST_BYTES // 1024 // 1024)


def _demand_readable(facts: os.stat_result) -> None:
    if stat.S_ISDIR(facts.st_mode):
        raise BadInputError(tr("这是文件夹，不是文件"))
    if not stat.S_ISREG(facts.st_mode):
        raise BadInputError(tr("这不是普通文件（是管道或设备），不能读"))
    if facts.st_size > LARGEST_BYTES:
        raise BadInputError(_too_large())
    if facts.st_size == 0:
        raise BadInputError(tr("这个文件是空的；请重新下载或另存一次，再添加"))


def _files_of(path: Path) -> list[Path | Problem]:
    """The files that ``path`` stands for; a path that is no folder stands for itself, whatever it is."""
    try:
        if not path.is_dir():
            return [path]
    except (OSError, ValueError) as error:
        return [Problem(_shown(path), reason_of(error))]
    return _walk(path) or [Problem(_shown(path), tr("这个文件夹里没有可以读的文件"))]


def _walk(folder: Path) -> list[Path | Problem]:
    """Every file below a folder in sorted order, each folder once, and a Problem where one may not be looked into."""
    found: dict[Path, Path | Problem] = {}
    seen: set[tuple[int, int]] = set()

    def refuse(path: Path, message: str) -> None:
        found[path] = Problem(_shown(path), message)

    def unreadable(error: OSError) -> None:
        refuse(
            Path(os.fsdecode(error.filename or folder)),
            tr("打不开这个文件夹（{reason}）", reason=reason_of(error)),
        )

    for parent, folders, names in os.walk(folder, followlinks=True, onerror=unreadable):
        try:
            facts = Path(parent).stat()
        except OSError as error:
            unreadable(error)
            folders.clear()
            continue
        if (facts.st_dev, facts.st_ino) in seen:  # a link that leads back into the tree
            folders.clear()
            continue
        seen.add((facts.st_dev, facts.st_ino))
        if LIBRARY_FILE in names:
            refuse(Path(parent), tr("这是公告库自己的文件夹，里面的公告不用再导入"))
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found |= {Path(parent, name): Path(parent, name) for name in names if not _is_passed_over(parent, name)}
    return [found[path] for path in sorted(found)]


def _is_passed_over(parent: str, name: str) -> bool:
    """Files that nobody made: hidden ones, those of the system and of an open Word, and what a saved page is made of.

    A browser that saves ``page.htm`` puts its pictures and scripts into ``page_files`` or ``page.files`` beside it;
    frames of the page lie there too and are read.
    """
    if name.startswith((".", "~$")) or name.lower() in _OF_THE_SYSTEM:
        return True
    folder = Path(parent)
    if name.lower().endswith(_PAGES) or not folder.name.endswith(("_files", ".files")):
        return False
    return any((folder.parent / f"{folder.name[:-6]}{suffix}").exists() for suffix in _PAGES)


def _shown(path: Path) -> str:
    # A file name need not be valid UTF-8 on Linux; what is printed and stored must be.
    return os.fspath(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")

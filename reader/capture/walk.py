"""From paths to captures: single files, and folders walked in a fixed order, never blocked by an odd file."""

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from reader.base.errors import BadInputError
from reader.capture.model import Capture, Problem
from reader.capture.sniff import media_type_of

# The longest notice seen has 40 KB; a year of a portal flattened into one file has about 5 MB.
LARGEST_BYTES = 20 * 1024 * 1024


def captures_in(paths: Iterable[Path]) -> Iterator[Capture | Problem]:
    """Read every file named, and every file of every folder named, in sorted order; hidden ones are passed over.

    What cannot be used comes as a Problem in its place, and the walk goes on. Nothing is raised.
    """
    for path in paths:
        files = _files_of(path)
        if isinstance(files, Problem):
            yield files
            continue
        for file in files:
            try:
                yield _read(file)
            except BadInputError as error:
                yield Problem(_shown(file), str(error))


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
        facts = path.stat()
        _demand_readable(facts)
        with path.open("rb") as stream:
            content = stream.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise BadInputError(_reason(error)) from None
    if len(content) > LARGEST_BYTES:
        raise BadInputError(_TOO_LARGE)
    if not content.strip():
        raise BadInputError("这个文件是空的")
    return Capture(
        source=_shown(path),
        content=content,
        captured=datetime.fromtimestamp(max(facts.st_mtime, 0), UTC),
        media_type=media_type_of(path.name, content),
        sha256=hashlib.sha256(content).hexdigest(),
    )


_TOO_LARGE = f"文件太大（超过 {LARGEST_BYTES // 1024 // 1024} MB），请分成小一些的文件"


def _demand_readable(facts: os.stat_result) -> None:
    if stat.S_ISDIR(facts.st_mode):
        raise BadInputError("这是文件夹，不是文件")
    if not stat.S_ISREG(facts.st_mode):
        raise BadInputError("这不是普通文件（是管道或设备），不能读")
    if facts.st_size > LARGEST_BYTES:
        raise BadInputError(_TOO_LARGE)
    if facts.st_size == 0:
        raise BadInputError("这个文件是空的")


def _files_of(path: Path) -> list[Path] | Problem:
    """The files that ``path`` stands for; a path that is no folder stands for itself, whatever it is."""
    try:
        if not path.is_dir():
            return [path]
        with os.scandir(path):  # a folder that may not be read says so here
            pass
    except (OSError, ValueError) as error:
        return Problem(_shown(path), _reason(error))
    files = _walk(path)
    return files or Problem(_shown(path), "这个文件夹里没有可以读的文件")


def _walk(folder: Path) -> list[Path]:
    files: list[Path] = []
    seen: set[tuple[int, int]] = set()
    for parent, folders, names in os.walk(folder, followlinks=True):
        facts = Path(parent).stat()
        if (facts.st_dev, facts.st_ino) in seen:  # a link that leads back into the tree
            folders.clear()
            continue
        seen.add((facts.st_dev, facts.st_ino))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        files += [Path(parent, name) for name in names if not name.startswith(".")]
    return sorted(files)


def _shown(path: Path) -> str:
    # A file name need not be valid UTF-8 on Linux; what is printed and stored must be.
    return os.fspath(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "没有这个文件或文件夹"
    if isinstance(error, PermissionError):
        return "没有读取的权限"
    if isinstance(error, ValueError):
        return "文件名无效"
    return "读不了（" + (getattr(error, "strerror", None) or "未知原因") + "）"

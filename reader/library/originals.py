"""The raw captures, kept as they came: one file each, named by the hash of its bytes."""

import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path

_UNFINISHED = ".unfinished-"
_ABANDONED_SECONDS = 24 * 3600


class Originals:
    """The folder ``captures/`` of a library: ``ab/abcdef….bin``.

    A file is written beside its place, synced and moved in, so that whatever bears a hash as its name is whole.
    Methods raise OSError.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "captures"
        self._unsettled: set[Path] = set()

    def path_of(self, sha256: str) -> Path:
        """Where the capture with this hash lies, or would lie."""
        return self._folder / sha256[:2] / f"{sha256}.bin"

    def keep(self, sha256: str, content: bytes) -> bool:
        """Keep the bytes; False when they were kept already."""
        target = self.path_of(sha256)
        if target.exists() and target.stat().st_size == len(content):
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._folder, prefix=_UNFINISHED)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        self._unsettled.add(target.parent)
        return True

    def settle(self) -> None:
        """See to it that the names of what was kept are on the disk too, as its bytes are already."""
        while self._unsettled:
            _sync_folder(self._unsettled.pop())

    def drop(self, sha256: str) -> None:
        """Take a capture away again, when what should have pointed at it was not written."""
        self.path_of(sha256).unlink(missing_ok=True)

    def sweep(self) -> None:
        """Remove what an interrupted import of an earlier day left half written."""
        limit = time.time() - _ABANDONED_SECONDS
        for path in self._folder.glob(_UNFINISHED + "*"):
            with suppress(OSError):  # another process may be sweeping too
                if path.stat().st_mtime < limit:
                    path.unlink()


def _sync_folder(folder: Path) -> None:
    # Windows cannot open a folder, and needs no such thing.
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

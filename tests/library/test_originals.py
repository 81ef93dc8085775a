"""Raw captures are kept by the hash of their bytes, whole or not at all."""

import hashlib
import os
import time
from pathlib import Path

import pytest

from reader.library.originals import Originals

CONTENT = "清河市公告".encode()
HASH = hashlib.sha256(CONTENT).hexdigest()


def test_a_capture_lies_under_its_hash(tmp_path: Path) -> None:
    assert Originals(tmp_path).keep(HASH, CONTENT)
    path = tmp_path / "captures" / HASH[:2] / f"{HASH}.bin"
    assert path.read_bytes() == CONTENT
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == [path]


def test_what_is_kept_is_not_written_again(tmp_path: Path) -> None:
    originals = Originals(tmp_path)
    originals.keep(HASH, CONTENT)
    assert not originals.keep(HASH, CONTENT)


def test_a_shorter_file_with_the_name_is_replaced(tmp_path: Path) -> None:
    originals = Originals(tmp_path)
    originals.keep(HASH, CONTENT)
    originals.path_of(HASH).write_bytes(b"")
    assert originals.keep(HASH, CONTENT)
    assert originals.path_of(HASH).read_bytes() == CONTENT


def test_a_failure_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", fail)
        with pytest.raises(OSError, match="No space"):
            Originals(tmp_path).keep(HASH, CONTENT)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_only_old_remains_are_swept(tmp_path: Path) -> None:
    originals = Originals(tmp_path)
    originals.keep(HASH, CONTENT)
    old, fresh = (tmp_path / "captures" / f".unfinished-{name}" for name in ("old", "fresh"))
    for path in (old, fresh):
        path.write_bytes(b"half")
    os.utime(old, (time.time() - 3 * 24 * 3600,) * 2)
    originals.sweep()
    assert not old.exists()
    assert fresh.exists()
    assert originals.path_of(HASH).exists()

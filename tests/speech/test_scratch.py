from pathlib import Path

import pytest

from reader.speech import scratch


@pytest.mark.parametrize("memory", [True, False])
def test_a_scratch_file_is_there_empty_and_then_gone(
    memory: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if memory and not scratch.in_memory():
        pytest.skip("no memory files on this system")
    monkeypatch.setattr(scratch, "in_memory", lambda: memory)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    folder = tmp_path / "own"
    folder.mkdir()
    monkeypatch.setenv(scratch.FOLDER_VARIABLE, str(folder))
    descriptors = len(list(Path("/proc/self/fd").iterdir())) if memory else 0
    with scratch.scratch_file(".wav") as path:
        assert path.read_bytes() == b""
        path.write_bytes(b"sound")
        assert path.read_bytes() == b"sound"
        assert list(folder.iterdir()) == ([] if memory else [path])
    assert list(folder.iterdir()) == []
    if memory:
        assert len(list(Path("/proc/self/fd").iterdir())) == descriptors


def test_the_program_makes_a_folder_only_where_memory_files_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch, "in_memory", lambda: False)
    folder = scratch.make_folder()
    assert folder is not None
    assert folder.is_dir()
    folder.rmdir()
    monkeypatch.setattr(scratch, "in_memory", lambda: True)
    assert scratch.make_folder() is None

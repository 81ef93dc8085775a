"""A screen reader is known by the status it sets, or by its name among the user's programs."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from reader.window import screen_reader
from reader.window.app import application


@pytest.fixture
def active() -> Iterator[None]:
    application()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_where_nobody_wants_the_tree_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    application()
    QAccessible.setActive(False)
    monkeypatch.setattr(screen_reader, "_status_says_so", lambda: pytest.fail("asked"))
    assert not screen_reader.screen_reader_runs()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's status and processes")
@pytest.mark.usefixtures("active")
@pytest.mark.parametrize(("status", "program"), [(False, False), (True, False), (False, True)])
def test_either_sign_is_enough(monkeypatch: pytest.MonkeyPatch, status: bool, program: bool) -> None:
    monkeypatch.setattr(screen_reader, "_status_says_so", lambda: status)
    monkeypatch.setattr(screen_reader, "_program_runs", lambda: program)
    assert screen_reader.screen_reader_runs() == (status or program)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="/proc is Linux's")
def test_a_program_is_known_by_its_own_name_and_not_by_its_files(tmp_path: Path) -> None:
    def runs(*words: str) -> bool:
        (tmp_path / "100").mkdir(exist_ok=True)
        (tmp_path / "100" / "cmdline").write_bytes(b"\0".join(word.encode() for word in words))
        return screen_reader._program_runs(tmp_path)

    assert runs("/usr/bin/python3", "/usr/bin/orca", "--replace")
    assert runs("orca")
    assert not runs("vim", "--", "/srv/files/orca")
    assert not runs("/usr/bin/python3", "-P", "orca")
    assert not runs("/usr/bin/orcaslicer")
    (tmp_path / "100" / "cmdline").unlink()
    assert not screen_reader._program_runs(tmp_path)

"""The log keeps reasons out of the user's sight, and is never in the way."""

import subprocess
import sys
from pathlib import Path

FAILS = """
import sys
from reader.base.log import logger
try:
    raise ValueError("reason")
except ValueError:
    logger("reader.some.room").exception("cannot use %s", "it")
"""


def run(home: Path) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "PATH": "", "PYTHONPATH": str(Path.cwd())}
    return subprocess.run(
        [sys.executable, "-c", FAILS], env=environment, capture_output=True, text=True, check=False, cwd=Path.cwd()
    )


def test_a_reason_goes_to_the_file_and_not_to_the_screen(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    written = (tmp_path / "data" / "notice-reader" / "log.txt").read_text(encoding="utf-8")
    assert "cannot use it" in written
    assert "ValueError: reason" in written


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    done = run(tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

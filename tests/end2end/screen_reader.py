"""A blind user's desk: Orca as the system has it beside the program, with an ear where its voice would be."""

import json
import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from reader.audit import session
from tests.end2end.desk import Desk, end_group, wait_for

SYSTEM_PYTHON = "/usr/bin/python3"
_PATIENCE = 20.0  # seconds for Orca to say what it will say
_QUIET = 0.6  # seconds without a word after which it is done


def missing() -> tuple[str, ...]:
    """Packages that are needed and not there."""
    lacking = [*session.missing()]
    if shutil.which("orca") is None:
        lacking.append("orca")
    if subprocess.run([SYSTEM_PYTHON, "-c", "import orca, pyatspi"], capture_output=True, check=False).returncode:
        lacking.append("python3-pyatspi")
    return tuple(lacking)


def version() -> int:
    """Orca's major version."""
    told = subprocess.run(["orca", "--version"], capture_output=True, text=True, check=False, timeout=20).stdout
    found = re.search(r"(\d+)\.", told)
    return int(found[1]) if found else 0


class Orca:
    """Started on a desk whose environment has an accessibility bus; ``heard`` is all it said so far."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk, self._file = desk, folder / "orca.jsonl"
        command = f"exec {SYSTEM_PYTHON} -P tests/end2end/orca_ear.py --disable braille > '{self._file}'"
        self._program = desk.start(["sh", "-c", command], LANGUAGE="C", LANG="C.UTF-8")
        wait_for(lambda: bool(self.heard), 60, f"Orca to say that it is there\n{desk.output()}")

    @property
    def heard(self) -> list[str]:
        # Not splitlines(): what is said may hold a line separator (U+2028).
        lines = self._file.read_text(encoding="utf-8").split("\n") if self._file.exists() else []
        return [json.loads(line) for line in lines if line]

    def wait_for(self, said: str, seconds: float = _PATIENCE) -> bool:
        """Whether that is among what was said, within so many seconds."""
        until = time.monotonic() + seconds
        while said not in self.heard:
            if time.monotonic() > until:
                return False
            time.sleep(0.05)
        return True

    def press(self, key: str, words: int) -> list[str]:
        """Press a key, wait for that many utterances and for silence; returns what was said since the press."""
        before = len(self.heard)
        self._desk.key(key)
        until = time.monotonic() + _PATIENCE
        while len(self.heard) < before + words and time.monotonic() < until:
            time.sleep(0.05)
        self.wait_for_silence()
        return self.heard[before:]

    def wait_for_silence(self, seconds: float = _QUIET) -> None:
        """Until nothing was said for so long."""
        count, since = len(self.heard), time.monotonic()
        while time.monotonic() - since < seconds:
            time.sleep(0.05)
            if len(self.heard) != count:
                count, since = len(self.heard), time.monotonic()

    def enter(self, window: str, name: str) -> None:
        """Come to a window, again if Orca was not listening yet, until it tells a title that ends with ``name``."""
        for _ in range(6):
            until = time.monotonic() + 4
            while time.monotonic() < until:
                if any(said.endswith(f"{name} frame.") for said in self.heard):
                    return
                time.sleep(0.05)
            subprocess.run(["xdotool", "windowminimize", window], env=self._desk.environment, check=False, timeout=20)
            time.sleep(0.5)
            subprocess.run(
                ["xdotool", "windowactivate", "--sync", window], env=self._desk.environment, check=False, timeout=20
            )
        raise AssertionError(f"Orca did not say {name!r}, but {self.heard}\n{self._desk.output()}")

    def close(self) -> None:
        """End it."""
        end_group(self._program)


def plain(said: Sequence[str]) -> str:
    """Names without Orca's own words, whose wording differs from version to version."""
    roles = "panel|check box not checked|check box checked|push button|button|read only text|text|frame"
    words = rf" ({roles})\.|^(layered pane|not checked|checked)$"
    return "\n".join(filter(None, (re.sub(words, "", each).rstrip(".") for each in said)))

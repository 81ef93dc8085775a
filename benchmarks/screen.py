"""A screen of its own (Xvfb), whose pixels tell when a page of text stands on it: no mark of the program's own."""

import mmap
import os
import struct
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.end2end.desk import end_group

WIDTH, HEIGHT = 1280, 900
_AREA = (480, 160, 660, 540)  # left, top, width, height: where both programs have text of the notice and nothing else
_ROWS = 6  # every so many rows are looked at
_DARK = 0x60  # of 255, the green of a pixel: ink on a light page
_INK = 0.01  # share of dark pixels that makes a page: a screen of text has 0.05 to 0.1
_STILL = 1.0  # s without a change: it stands


@dataclass(frozen=True, slots=True)
class Start:
    """One start. Seconds from the spawn; ``work`` is processor time until painted, ``peak`` memory in MB until then."""

    painted: float
    still: float
    work: float
    peak: float


class Screen:
    """Use as a context manager. ``environment`` is what a program needs to be seen here, and to have no past."""

    def __enter__(self) -> "Screen":
        self._folder = tempfile.TemporaryDirectory(prefix="screen-")
        folder = Path(self._folder.name)
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder), "-wr",
             "-nolisten", "tcp", "-noreset"],
            pass_fds=(writing,), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._pixels[:100])
        self._first, self._line = header[0] + header[19] * 12, header[12]
        self.environment = {
            **{name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ},
            "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder),
            "NOTICE_READER_SETTINGS": str(folder / "settings.json"), "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb", "QT_LOGGING_RULES": "*=false",
            "PYTHONPYCACHEPREFIX": str(folder / "compiled"),  # both programs have their byte code from a run before
        }  # fmt: skip
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pixels.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def start(self, command: list[str], within: float = 60.0) -> Start:
        """Start a program, wait until its page is painted and stands, end it; AssertionError when it does not come."""
        begun = time.perf_counter()
        program = subprocess.Popen(
            command, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            start_new_session=True,
        )  # fmt: skip
        try:
            while not self._has_page(self._seen()):
                if program.poll() is not None or time.perf_counter() - begun > within:
                    said = program.stderr.read().decode() if program.poll() is not None and program.stderr else ""
                    raise AssertionError(f"no page came: {command} {said}")
                time.sleep(0.002)
            painted = time.perf_counter() - begun
            work, peak = _work(program.pid), _peak(program.pid)
            return Start(painted, self._wait_until_still(begun), work, peak)
        finally:
            end_group(program)  # what it started must not be in the way of the next one
            if program.stderr:
                program.stderr.close()
            while self._has_page(self._seen()):  # the screen is empty again
                time.sleep(0.01)

    def _wait_until_still(self, begun: float) -> float:
        last, changed = self._seen(), time.perf_counter()
        while time.perf_counter() - changed < _STILL:
            time.sleep(0.004)
            seen = self._seen()
            if seen != last:
                last, changed = seen, time.perf_counter()
        return changed - begun

    def _seen(self) -> bytes:
        """Green of the pixels that are looked at."""
        left, top, width, height = _AREA
        rows = (self._first + y * self._line + 4 * left for y in range(top, top + height, _ROWS))
        return b"".join(self._pixels[row + 1 : row + 4 * width : 4] for row in rows)

    @staticmethod
    def _has_page(seen: bytes) -> bool:
        dark = len(seen) - len(seen.translate(None, bytes(range(_DARK))))
        return _INK < dark / len(seen) < 0.5


def _work(pid: int) -> float:
    stat = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")


def _peak(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))

"""A room to measure speech in: a sound server of its own (a null sink), ears on it, and a Qt loop to let time pass."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.end2end.desk import end_group, offspring, wait_for
from tests.end2end.ears import Ears


class SoundRoom:
    """Use as a context manager, before anything of Qt's sound is imported: it changes the process's environment.

    ``temporary`` is where all temporary files go while it is open.
    """

    def __enter__(self) -> "SoundRoom":
        self._folder = tempfile.TemporaryDirectory(prefix="sound-room-")
        folder = Path(self._folder.name)
        self.temporary = folder / "tmp"
        self.temporary.mkdir()
        socket = folder / "pulse-socket"  # "pulse" is a folder that the server makes
        os.environ |= {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "PULSE_SERVER": f"unix:{socket}",
            "TMPDIR": str(self.temporary),
            "QT_QPA_PLATFORM": "offscreen",
        }
        tempfile.tempdir = None
        self._server = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
                *("-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"),
                *("-L", "module-null-sink sink_name=null0"),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        wait_for(_sink_is_there, 10, "the sound server")
        self.ears = Ears(os.environ)
        self.ears.wait_until(time.monotonic() + 0.2)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.ears.close()
        end_group(self._server)
        self._folder.cleanup()

    def own_children(self) -> set[int]:
        """Processes of ours that are not the room's."""
        return set(offspring(os.getpid())) - {self._server.pid, self.ears._process.pid}

    def files(self) -> set[str]:
        """What lies in the temporary folders."""
        return {str(path) for place in (self.temporary, Path("/dev/shm")) for path in place.iterdir()}  # noqa: S108


def _sink_is_there() -> bool:
    answer = subprocess.run(["pactl", "list", "short", "sinks"], capture_output=True, check=False, timeout=10)
    return b"null0" in answer.stdout


class Loop:
    """Qt's loop, run in pieces. ``busiest`` collects (seconds by the clock, of processor time) of watched calls."""

    def __init__(self) -> None:
        from PySide6.QtCore import QCoreApplication

        self.app = QCoreApplication.instance() or QCoreApplication([])
        self.busiest: list[tuple[float, float]] = []

    def run(self, seconds: float) -> None:
        """Let so much time pass."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(max(0, round(seconds * 1000)), loop.quit)
        loop.exec()

    def until(self, condition: Callable[[], bool], seconds: float = 60.0) -> bool:
        """Let time pass until something holds."""
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                return False
            self.run(0.01)
        return True

    def watched(self, call: Callable[..., object]) -> Callable[..., object]:
        """The same call, with its time taken."""

        def timed(*arguments: object, **named: object) -> object:
            clock, work = time.perf_counter(), time.thread_time()
            try:
                return call(*arguments, **named)
            finally:
                self.busiest.append((time.perf_counter() - clock, time.thread_time() - work))

        return timed

"""One engine process as the program sees it: started, written to, read from on a thread, killed by its own handle."""

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.speech import scratch
from reader.speech.frames import Frame, FrameError, read_frame, write_frame

_SOURCES = Path(__file__).resolve().parents[2]


def engine_command(engine: str, voice: str = "") -> list[str]:
    """How the process of an engine is started (``-P``: a file in the current folder must not shadow a module)."""
    return [sys.executable, "-P", "-m", "reader.speech.engine_process", engine, voice]


class ProcessPipe:
    """A running engine process. Raises OSError when it cannot be started.

    ``on_frame`` and ``on_end`` are called on the pipe's own reading thread, ``on_end`` once, when the process
    closed its side or wrote something that is no frame.
    """

    def __init__(
        self,
        command: Sequence[str],
        folder: Path | None,
        on_frame: Callable[["ProcessPipe", Frame], None],
        on_end: Callable[["ProcessPipe"], None],
    ) -> None:
        self._on_frame, self._on_end = on_frame, on_end
        self._popen = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(folder),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._reader = threading.Thread(target=self._read, name="speech-answers", daemon=True)
        self._reader.start()

    @property
    def process_id(self) -> int:
        """The operating system's number of it."""
        return self._popen.pid

    def send(self, frame: Frame) -> bool:
        """Write a frame; False when the process no longer reads."""
        stream = self._popen.stdin
        if stream is None:
            return False
        try:
            write_frame(stream, frame)
        except (OSError, ValueError):
            return False
        return True

    def kill(self) -> None:
        """End it at once and take its remains away. Nothing is called back after ``on_end``."""
        with contextlib.suppress(OSError):
            self._popen.kill()
        self._popen.wait()
        if self._popen.stdin is not None:
            with contextlib.suppress(OSError, ValueError):
                self._popen.stdin.close()
        self._reader.join(timeout=1)

    def _read(self) -> None:
        stream = self._popen.stdout
        if stream is None:
            return
        with contextlib.suppress(FrameError, OSError, ValueError), stream:
            while (frame := read_frame(stream)) is not None:
                self._on_frame(self, frame)
        self._on_end(self)


def _environment(folder: Path | None) -> dict[str, str]:
    environment = dict(os.environ)
    paths = [str(_SOURCES), environment.get("PYTHONPATH", "")]
    environment["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    if folder is not None:
        environment[scratch.FOLDER_VARIABLE] = str(folder)
    return environment

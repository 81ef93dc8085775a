"""A screen and an accessibility bus of its own for a program that is looked at from outside, as assistive technology
looks at it. Nothing of the user's session is touched, nothing is left behind.

Parts, all of Debian and Ubuntu: Xvfb (the screen), dbus-daemon and dbus-send (the session bus), at-spi2-core (the
accessibility bus and its registry).
"""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

from reader.base.errors import ReaderError
from reader.base.wording import tr

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus", "dbus-send": "dbus"}
SCREEN = "1440x1000x24"
_PATIENCE = 15.0  # seconds for a part to answer
_ASK = ("--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")


def missing() -> tuple[str, ...]:
    """Names of the packages that are needed and not there."""
    lacking = {package for program, package in PROGRAMS.items() if shutil.which(program) is None}
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        lacking.add("at-spi2-core")
    return tuple(sorted(lacking))


class Session:
    """Use as a context manager. ``environment`` is what a program needs to be seen here and nowhere else.

    With a ``DISPLAY`` in ``environment`` that screen is used, else one is made. Raises ReaderError when a part does
    not start.
    """

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        kept = ("PATH", "LANG", "LD_LIBRARY_PATH", "HOME")
        own = {name: os.environ[name] for name in kept if name in os.environ}
        self.environment: dict[str, str] = dict(own if environment is None else environment)
        self._children: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> "Session":
        self._runtime = tempfile.mkdtemp(prefix="notice-reader-bus-")
        self.environment.setdefault("XDG_RUNTIME_DIR", self._runtime)
        self.environment |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        # Without the user's settings daemon: GSettings in memory, no other session's bus.
        self.environment |= {"GSETTINGS_BACKEND": "memory", "NO_AT_BRIDGE": "0"}
        try:
            if "DISPLAY" not in self.environment:
                number = self._answer(["Xvfb", "-screen", "0", SCREEN, "-nolisten", "tcp"], "-displayfd", "{}")
                self.environment["DISPLAY"] = f":{number}"
            address = self._answer(["dbus-daemon", "--session", "--nofork", "--nopidfile"], "--print-address={}")
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
            launcher = next(launcher for launcher in LAUNCHERS if Path(launcher).exists())
            self.start([launcher, "--launch-immediately"])
            self._wait_for_bus()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End everything that was started here, the last one first."""
        for child in list(reversed(self._children)):
            self.end(child)
        shutil.rmtree(self._runtime, ignore_errors=True)

    def end(self, child: subprocess.Popen[bytes]) -> None:
        """End one of them with all that it started."""
        for sign in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.pid, sign)
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(timeout=3)
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()
        self._children.remove(child)

    def start(
        self, command: Sequence[str], *, pipes: bool = False, pass_fds: Sequence[int] = (), cwd: Path | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program here; with ``pipes`` its stdin and stdout are the caller's."""
        inner = subprocess.PIPE if pipes else subprocess.DEVNULL
        child = subprocess.Popen(
            command, env=self.environment, stdin=inner, stdout=inner, stderr=subprocess.DEVNULL,
            pass_fds=pass_fds, start_new_session=True, cwd=cwd,
        )  # fmt: skip
        self._children.append(child)
        return child

    def _answer(self, command: Sequence[str], *option: str) -> str:
        """Start a program that writes one line to a descriptor it is given; returns the line."""
        reading, writing = os.pipe()
        self.start([*command, *(part.format(writing) for part in option)], pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            line = answer.readline().strip()
        if not line:
            raise ReaderError(tr("{command} 没有启动，不能从外面检查。", command=command[0]))
        return line

    def _wait_for_bus(self) -> None:
        until = time.monotonic() + _PATIENCE
        while subprocess.run(
            ["dbus-send", *_ASK], env=self.environment, capture_output=True, check=False, timeout=_PATIENCE
        ).returncode:
            if time.monotonic() > until:
                raise ReaderError(tr("无障碍总线没有启动，不能从外面检查。"))
            time.sleep(0.1)

"""A desk to test on: a screen, a window manager, a sound server, ears and hands. All of its own, all gone after."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from tests.end2end.ears import Ears
from tests.end2end.picture import read_screen, save_screen

ROOT = Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 1440, 1000


class Desk:
    """Use as a context manager. ``environment`` is what a program needs to be seen and heard on this desk.

    ``temporary`` is the folder for temporary files of the programs started here; nothing else writes to it.
    """

    def __init__(self, folder: Path, cache: Path) -> None:
        self._folder = folder
        self._cache = cache
        self._children: list[subprocess.Popen[bytes]] = []
        self.environment: dict[str, str] = {}
        self.ears: Ears

    def __enter__(self) -> "Desk":
        self._folder.mkdir(parents=True)
        # A unix socket's path may have 107 bytes, which a deep folder is beyond.
        self.temporary = Path(tempfile.mkdtemp(prefix="desk-"))
        self._runtime = Path(tempfile.mkdtemp(prefix="desk-"))
        self._socket = self._runtime / "pulse-socket"
        self.environment = {
            **{name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ},
            "HOME": str(self._folder),
            "TMPDIR": str(self.temporary),
            "XDG_RUNTIME_DIR": str(self._runtime),
            "XDG_DATA_HOME": str(self._folder / "data"),
            "XDG_CONFIG_HOME": str(self._folder / "config"),
            "XDG_CACHE_HOME": str(self._cache),
            "NOTICE_READER_SETTINGS": str(self._folder / "settings.json"),
            "PULSE_SERVER": f"unix:{self._socket}",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONUNBUFFERED": "1",
        }
        try:
            self._start_screen()
            self._start_sound()
            self.ears = Ears(self.environment)
            self.ears.wait_until(time.monotonic())
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
        if hasattr(self, "ears"):
            self.ears.close()
        for child in reversed(self._children):
            end_group(child)
        for folder in (self.temporary, self._runtime):
            shutil.rmtree(folder, ignore_errors=True)

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        frame = self._folder / "screen"
        frame.mkdir()
        self.start(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(frame),
             "-nolisten", "tcp", "-noreset"],
            pass_fds=(writing,),
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb gave no display")
        self.environment["DISPLAY"] = f":{number}"
        self.start(["openbox", "--sm-disable"])
        wait_for(lambda: self._xdotool("get_desktop", check=False).strip() == "0", 10, "openbox to manage the screen")

    def _start_sound(self) -> None:
        self.start([
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
            "-L", f"module-native-protocol-unix socket={self._socket} auth-anonymous=1",
            "-L", "module-null-sink sink_name=null0",
        ])  # fmt: skip
        wait_for(self._sink_is_there, 10, "the sound server")

    def _sink_is_there(self) -> bool:
        answer = subprocess.run(
            ["pactl", "list", "short", "sinks"], env=self.environment, capture_output=True, check=False, timeout=10
        )
        return b"null0" in answer.stdout

    def start(self, command: Sequence[str], pass_fds: Sequence[int] = (), **variables: str) -> subprocess.Popen[bytes]:
        """Start a program on this desk; its output goes to a file in the desk's folder."""
        name = f"{len(self._children)}-{Path(command[0]).name}.log"
        with (self._folder / name).open("wb") as log:
            child = subprocess.Popen(
                command, env={**self.environment, **variables}, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                pass_fds=pass_fds, start_new_session=True, cwd=ROOT,
            )  # fmt: skip
        self._children.append(child)
        return child

    def output(self) -> str:
        """What the programs started here printed, for a failure's message."""
        logs = sorted(self._folder.glob("*.log"))
        return "\n".join(f"{log.name}: {log.read_text(errors='replace')[-2000:]}" for log in logs if log.stat().st_size)

    # Hands

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False, timeout=20
        )
        if check and done.returncode:
            raise AssertionError(f"xdotool {' '.join(arguments)}: {done.stderr.strip()}\n{self.output()}")
        return done.stdout

    def window_of(self, program: subprocess.Popen[bytes], within: float = 20, title: str = "") -> str:
        """Wait for the first visible window of a program, and until its title begins so; returns its X id."""
        found: list[str] = []

        def there() -> bool:
            if program.poll() is not None:
                raise AssertionError(f"the program ended with {program.returncode}\n{self.output()}")
            found[:] = self._xdotool("search", "--onlyvisible", "--pid", str(program.pid), check=False).split()
            return bool(found)

        wait_for(there, within, f"the program's window\n{self.output()}")
        if title:
            wait_for(lambda: self._xdotool("getwindowname", found[-1]).startswith(title), within, f"the title {title}")
        self._xdotool("windowactivate", "--sync", found[-1])
        return found[-1]

    def place_of(self, window: str) -> tuple[int, int, int, int]:
        """Left, top, width and height of a window's inside on the screen, in pixels; the mouse ends in its corner.

        Asked of the mouse, since ``getwindowgeometry`` counts the frame that the window manager draws twice.
        """
        self._xdotool("mousemove", "--window", window, "0", "0")
        values = _values(self._xdotool("getmouselocation", "--shell"))
        size = _values(self._xdotool("getwindowgeometry", "--shell", window))
        return int(values["X"]), int(values["Y"]), int(size["WIDTH"]), int(size["HEIGHT"])

    def click(self, x: int, y: int) -> float:
        """Move there, press and let go of the left button; returns the moment before the press."""
        self._xdotool("mousemove", str(x), str(y))
        before = time.monotonic()
        self._xdotool("click", "1")
        return before

    def key(self, name: str) -> float:
        """Press a key (X name: F5, space, ctrl+plus); returns the moment before."""
        before = time.monotonic()
        self._xdotool("key", "--clearmodifiers", name)
        return before

    def type(self, text: str) -> None:
        """Type ASCII letters."""
        self._xdotool("type", "--clearmodifiers", text)

    def has_window(self, title: str) -> bool:
        """Whether a window of that title can be seen."""
        return bool(self._xdotool("search", "--onlyvisible", "--name", title, check=False).strip())

    def close_window(self, window: str) -> None:
        """Ask a window to close, as its frame's button does."""
        self._xdotool("windowactivate", "--sync", window)
        self._xdotool("key", "--clearmodifiers", "alt+F4")

    def screen(self) -> tuple[int, int, bytes]:
        """The screen as it is now: width, height, RGB rows."""
        return read_screen(self._folder / "screen" / "Xvfb_screen0")

    def screenshot(self, file: Path) -> Path:
        """Save the whole screen as PNG."""
        return save_screen(self._folder / "screen" / "Xvfb_screen0", file)


def _values(shell: str) -> dict[str, str]:
    return dict(line.split("=", 1) for line in shell.split())


def wait_for(condition: Callable[[], bool], seconds: float, what: str) -> None:
    """Wait until ``condition()`` holds; AssertionError naming ``what`` when it does not within so many seconds."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:g} s in vain for {what}")
        time.sleep(0.02)


def end_group(child: subprocess.Popen[bytes]) -> None:
    """End a program and all it started: politely first, then for sure."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, sign)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(timeout=3)
    child.wait(timeout=3)


def offspring(pid: int) -> list[int]:
    """Ids of all living processes that descend from ``pid``."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError, IndexError):
                state, parent = (entry / "stat").read_text().rsplit(")", 1)[1].split()[:2]
                if state != "Z":
                    parents[int(entry.name)] = int(parent)
    found: list[int] = []
    layer = [pid]
    while layer:
        layer = [child for child, parent in parents.items() if parent in layer]
        found += layer
    return found


def command_line(pid: int) -> str:
    """A process's command line, empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""

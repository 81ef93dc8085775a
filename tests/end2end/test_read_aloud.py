"""The main job on the real program: silence, a press on 朗读, a voice, another press, silence."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end2end.desk import ROOT, Desk, command_line, offspring, wait_for
from tests.end2end.picture import middle_of_block

pytestmark = pytest.mark.end2end

COLD_SECONDS = 1.5
"""From the press to the first sound, the first time after a start."""
STOP_SECONDS = 0.3
"""From the press to the last sound. A person takes 300 ms for "at once"."""
PATIENCE = 6
"""So long a press is given to be heard at all; how soon it was is judged after that."""
TOGGLE_WIDTH = 120
"""The toggle is the widest thing of one colour in the window's bottom left corner, wider than this (pixels)."""

SENTENCE = "示例市人民政府办公室提醒各位居民，请在规定的时间内到就近的社区服务站登记，并带上本人的证件和填写好的表格。"
NOTICE = f"""示例市人民政府办公室关于做好冬季服务工作的通知

示政办发〔2026〕7号

各区人民政府，市政府各部门：

为做好今年冬季的各项服务工作，现通知如下：

一、登记工作

{SENTENCE * 6}

二、服务时间

{SENTENCE * 6}

示例市人民政府办公室

2026年1月8日
"""
SHORT_NOTICE = """示例市供水公司停水公告

明天上午停水，请储水。

示例市供水公司

2026年1月8日
"""

Measured = Callable[[str, float], None]


def allowed(seconds: float) -> float:
    """The limit ``seconds``, and four times that on a machine which is busy with much else (load over 1.5 a core)."""
    busy = os.getloadavg()[0] > 1.5 * (os.cpu_count() or 1)
    return seconds * 4 if busy else seconds


class Opened:
    """The program, started on a desk over a library that holds one notice."""

    def __init__(self, desk: Desk, folder: Path, text: str = NOTICE, **variables: str) -> None:
        capture = folder / "notice.txt"
        capture.write_text(text, encoding="utf-8")
        command = [sys.executable, "main.py", "--library", str(folder / "library")]
        done = subprocess.run(
            [*command[:2], "import", str(capture), *command[2:]],
            cwd=ROOT, env=desk.environment, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        self.desk = desk
        self.program = desk.start(command, **variables)
        self.window = desk.window_of(self.program)
        self.shown = time.monotonic()
        self.toggle = self._find_toggle()

    def _find_toggle(self) -> tuple[int, int]:
        """Where the toggle stands, as an eye finds it, once the window has stopped arranging itself."""
        left, top, width, height = self.desk.place_of(self.window)
        corner = (left, top + height * 7 // 10, width // 3, height * 3 // 10)
        places: list[tuple[int, int] | None] = [None]

        def settled() -> bool:
            time.sleep(0.1)
            places.append(middle_of_block(*self.desk.screen(), corner, TOGGLE_WIDTH))
            return places[-1] is not None and places[-1] == places[-2]

        wait_for(settled, 10, "the toggle to be seen in the window's bottom left corner")
        assert places[-1] is not None
        return places[-1]

    def press(self, gesture: str = "click") -> float:
        """Press the toggle, with the mouse or a key; returns the moment before."""
        if gesture != "click":
            return self.desk.key(gesture)
        # Always the same place: a hand that pressed once presses there again.
        return self.desk.click(*self.toggle)

    def starts(self, gesture: str = "click", within: float = PATIENCE) -> float:
        """Press and hear something; returns seconds from the press to the first sound."""
        pressed = self.press(gesture)
        first = self.desk.ears.first_sound(pressed, PATIENCE)
        assert first is not None, f"no sound within {PATIENCE} s of pressing ({gesture})\n{self.desk.output()}"
        assert first <= allowed(within), f"the first sound came {first:.2f} s after pressing ({gesture})"
        return first

    def stops(self, gesture: str = "click", within: float = STOP_SECONDS, quiet: float = 2) -> float:
        """Press and hear silence that lasts ``quiet`` seconds; returns seconds from the press to the last sound."""
        pressed = self.press(gesture)
        last = self.desk.ears.last_sound(pressed, quiet)
        assert last <= allowed(within), f"there was sound {last:.2f} s after pressing to stop ({gesture})"
        return last

    def helper(self, module: str) -> int:
        """Process id of the program's helper that runs ``module``."""
        found: list[int] = []

        def there() -> bool:
            found[:] = [pid for pid in offspring(self.program.pid) if module in command_line(pid)]
            return bool(found)

        wait_for(there, 5, f"the helper process {module}")
        return found[0]


@pytest.mark.parametrize("gesture", ["click", "F5", "space"])
def test_speaks_when_asked_and_only_then(desk: Desk, tmp_path: Path, measured: Measured, gesture: str) -> None:
    opened = Opened(desk, tmp_path)
    assert desk.ears.first_sound(opened.shown - 1, within=5) is None, "it spoke without being asked"

    measured("press to sound, first time", opened.starts(gesture, COLD_SECONDS))
    spoken_from = time.monotonic()
    assert len(desk.ears.sounds(spoken_from, spoken_from + 2)) > 200, "the voice did not go on for two seconds"
    measured("press to silence", opened.stops(gesture, quiet=3))
    measured("press to sound, second time", opened.starts(gesture, COLD_SECONDS))
    measured("press to silence, second time", opened.stops(gesture))
    assert opened.program.poll() is None


def test_speaks_when_pressed_as_soon_as_the_window_is_there(desk: Desk, tmp_path: Path, measured: Measured) -> None:
    opened = Opened(desk, tmp_path)
    measured("press to sound, while starting", opened.starts(within=3))
    opened.stops()


def test_a_firm_double_press_is_no_longer_heard(desk: Desk, tmp_path: Path) -> None:
    opened = Opened(desk, tmp_path)
    desk.ears.wait_until(opened.shown + 1)
    opened.press()
    opened.stops(within=STOP_SECONDS)


def test_ends_by_itself_and_can_be_asked_again(desk: Desk, tmp_path: Path) -> None:
    opened = Opened(desk, tmp_path, SHORT_NOTICE)
    desk.ears.wait_until(opened.shown + 1)
    first = opened.starts()
    length = desk.ears.last_sound(time.monotonic(), quiet=2)
    assert 0.5 < length + first < 20
    # Had the toggle stayed on 停止, this press would stop what is over, and nothing would be heard.
    opened.starts()


@pytest.mark.parametrize("module", ["reader.speech.engine_process", "reader.window.sound_process"])
def test_outlives_its_helpers(desk: Desk, tmp_path: Path, measured: Measured, module: str) -> None:
    opened = Opened(desk, tmp_path)
    desk.ears.wait_until(opened.shown + 1)
    opened.starts()
    victim = opened.helper(module)
    os.kill(victim, signal.SIGKILL)
    wait_for(lambda: command_line(victim) == "", 5, "the helper to be gone")
    time.sleep(1)
    assert opened.program.poll() is None, desk.output()
    # Whatever the rest of the sentence did: one press or two, and it speaks again; one more, and it is silent.
    pressed = opened.press()
    if desk.ears.last_sound(pressed, quiet=2) <= allowed(STOP_SECONDS):
        measured(f"after {module} was killed, press to sound", opened.starts(within=3))
    assert opened.helper(module) != victim
    opened.stops()


def test_closing_ends_the_voice_and_leaves_nothing(desk: Desk, tmp_path: Path, measured: Measured) -> None:
    opened = Opened(desk, tmp_path)
    desk.ears.wait_until(opened.shown + 1)
    opened.starts()
    children = offspring(opened.program.pid)
    assert children
    closed = time.monotonic()
    desk.close_window(opened.window)
    wait_for(lambda: opened.program.poll() is not None, 5, "the program to end")
    measured("closing to the end of the program", time.monotonic() - closed)
    assert opened.program.returncode == 0, desk.output()
    assert desk.ears.last_sound(closed, quiet=1) < 1
    wait_for(lambda: not any(command_line(pid) for pid in children), 2, f"the helpers {children} to end")
    assert list(desk.temporary.iterdir()) == []


def test_a_killed_window_leaves_no_voice_behind(desk: Desk, tmp_path: Path) -> None:
    opened = Opened(desk, tmp_path)
    desk.ears.wait_until(opened.shown + 1)
    opened.starts()
    children = offspring(opened.program.pid)
    killed = time.monotonic()
    opened.program.kill()
    opened.program.wait(timeout=5)
    assert desk.ears.last_sound(killed, quiet=1) < 1
    wait_for(lambda: not any(command_line(pid) for pid in children), 5, f"the helpers {children} to end")


def test_without_a_sound_server_the_window_stays_usable(desk: Desk, tmp_path: Path) -> None:
    opened = Opened(desk, tmp_path, PULSE_SERVER=f"unix:{tmp_path}/nobody")
    for _ in range(3):
        pressed = opened.press()
        assert desk.ears.first_sound(pressed, within=1) is None
    assert opened.program.poll() is None, desk.output()
    desk.close_window(opened.window)
    wait_for(lambda: opened.program.poll() is not None, 5, "the program to end")
    assert opened.program.returncode == 0, desk.output()

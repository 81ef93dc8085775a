"""Whoever presses 朗读 again and again ends in the state of the last press, by ear."""

import random
import time
from pathlib import Path

import pytest

from tests.end2end.desk import Desk, command_line, offspring, wait_for
from tests.end2end.test_read_aloud import Opened

pytestmark = pytest.mark.end2end
HELPERS = ("reader.speech.engine_process", "reader.window.sound_process")


def test_sixty_random_presses_end_in_the_state_of_the_last(desk: Desk, tmp_path: Path) -> None:
    opened = Opened(desk, tmp_path)
    wait_for(lambda: all(any(name in command_line(pid) for pid in offspring(opened.program.pid)) for name in HELPERS),
             60, "the voice to be warm")  # fmt: skip
    desk.ears.wait_until(time.monotonic() + 1)
    opened.starts()
    opened.stops()
    children = {pid for pid in offspring(opened.program.pid) if any(name in command_line(pid) for name in HELPERS)}
    dice = random.Random(5)
    for number in range(60):
        pressed = opened.press("F5")
        if number % 10 == 9:
            # An even number of presses so far: it has to be silent, and an odd one more has to be heard.
            assert desk.ears.last_sound(pressed, quiet=1) < 1, f"not silent after {number + 1} presses"
        else:
            time.sleep(dice.choice((0.0, 0.02, 0.05, 0.1, 0.3)))
    opened.starts("F5")
    opened.stops("F5")
    assert opened.program.poll() is None, desk.output()
    now = {pid for pid in offspring(opened.program.pid) if any(name in command_line(pid) for name in HELPERS)}
    assert now == children, "a process was started anew, or stayed behind"

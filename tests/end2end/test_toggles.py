"""Whoever presses 朗读 again and again ends in the state of the last press, by ear."""

import random
import time
from pathlib import Path

import pytest

from tests.end2end.desk import Desk, offspring
from tests.end2end.test_read_aloud import Opened

pytestmark = pytest.mark.end2end


def test_sixty_random_presses_end_in_the_state_of_the_last(desk: Desk, tmp_path: Path) -> None:
    opened = Opened(desk, tmp_path)
    desk.ears.wait_until(opened.shown + 1)
    opened.starts()
    opened.stops()
    children = set(offspring(opened.program.pid))
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
    assert set(offspring(opened.program.pid)) == children, "a process was started anew, or stayed behind"

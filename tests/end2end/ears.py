"""What the sound server plays, heard sample by sample, with the time at which each sample was played."""

import subprocess
import threading
import time
from array import array
from collections.abc import Mapping

RATE = 16_000
WINDOW = 80
"""Samples a window: 5 ms. Sound is known to be there or not per window."""
LOUD = 200
"""A peak above this (of 32,767) is sound; a null sink's silence is exactly 0."""


class Ears:
    """Records the null sink's monitor. Times are those of ``time.monotonic``.

    The samples come in bursts, so a sample's time is taken from its number and the earliest arrival that fits: the
    sink plays at an even pace, and a burst is never early.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._peaks: list[int] = []
        self._anchor = float("inf")
        self._changed = threading.Condition()
        self._process = subprocess.Popen(
            ["parec", "-d", "null0.monitor", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
             "--latency-msec=5", "--process-time-msec=5", "--client-name=ears"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, env=dict(environment),
        )  # fmt: skip
        self._reader = threading.Thread(target=self._listen, name="ears", daemon=True)
        self._reader.start()

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        while block := stream.read(WINDOW * 2):
            arrived = time.monotonic()
            samples = array("h", block)
            with self._changed:
                low, high = min(samples), max(samples)
                self._peaks.append(max(-low, high))
                self._anchor = min(self._anchor, arrived - len(self._peaks) * WINDOW / RATE)
                self._changed.notify_all()

    def close(self) -> None:
        """Stop listening."""
        self._process.terminate()
        self._process.wait(timeout=5)
        self._reader.join(timeout=5)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def heard_until(self) -> float:
        """Everything played before this moment has been heard."""
        return self._anchor + len(self._peaks) * WINDOW / RATE if self._peaks else float("-inf")

    def wait_until(self, moment: float, patience: float = 5.0) -> None:
        """Wait until everything played before ``moment`` has been heard."""
        with self._changed:
            if not self._changed.wait_for(
                lambda: self.heard_until() >= moment, max(0, moment - time.monotonic()) + patience
            ):
                raise AssertionError("the recorder stopped hearing anything: the sound server is gone")

    def sounds(self, start: float, end: float) -> list[float]:
        """The moments (ends of windows of 5 ms) between ``start`` and ``end`` at which there was sound."""
        self.wait_until(end)
        with self._changed:
            first = max(0, int((start - self._anchor) * RATE / WINDOW))
            last = int((end - self._anchor) * RATE / WINDOW)
            return [
                self._anchor + (number + 1) * WINDOW / RATE
                for number, peak in enumerate(self._peaks[first:last], first)
                if peak > LOUD
            ]

    def first_sound(self, after: float, within: float) -> float | None:
        """Seconds from ``after`` to the first sound; None when there was none ``within`` so many seconds."""
        deadline = after + within
        step = after
        while step < deadline:
            upto = min(step + 0.05, deadline)
            if found := self.sounds(step, upto):
                return found[0] - after
            step = upto
        return None

    def last_sound(self, after: float, quiet: float) -> float:
        """Seconds from ``after`` to the last sound before ``quiet`` seconds in which there was none (0: none at all).

        Raises AssertionError when it never falls silent for so long within 30 seconds.
        """
        last = after
        while time.monotonic() < after + 30:
            found = self.sounds(last, last + quiet)
            if not found or found[-1] <= last:
                return last - after
            last = found[-1]
        raise AssertionError("the sound never stopped")

    def loudest(self, start: float, end: float) -> int:
        """The highest peak (0 to 32,768) between two moments."""
        self.wait_until(end)
        with self._changed:
            first = max(0, int((start - self._anchor) * RATE / WINDOW))
            last = int((end - self._anchor) * RATE / WINDOW)
            return max(self._peaks[first:last], default=0)

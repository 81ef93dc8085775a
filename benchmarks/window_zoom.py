"""The steps of size and theme in long notices; started by ``window.py zoom``, which gives it a screen of its own."""

import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QTextEdit

from benchmarks.window import LONG, SHORT, library_with


class Painted(QObject):
    """Counts the paints of a widget."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at what comes."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def main() -> None:
    """Both notices; every figure is the median (and the worst) of ``count`` steps, in milliseconds."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    for characters in (SHORT, LONG):
        measure(characters, count)


def measure(characters: int, count: int) -> None:
    """Opening a notice of so many characters, then size, theme and scrolling in its beginning and in its middle."""
    from reader.base import settings
    from reader.library import Library
    from reader.window.app import application
    from reader.window.main_window import MainWindow

    made = library_with(Path(os.environ["HOME"]), characters, dict(os.environ))
    application()
    with Library(made) as library:
        window = MainWindow(library, made, settings.load())
        window.resize(1280, 900)
        window.show()
        begun = time.perf_counter()
        window.open_at_start()
        run_until(lambda: bool(window.view.page and window.view.page.lines) and window.view.lines_shown > 0)
        opened = time.perf_counter() - begun
        page = window.view.page
        assert page is not None
        stop = longest_stop(lambda: window.view.lines_shown == len(page.lines))
        whole = time.perf_counter() - begun
        print(f"\n{sum(len(line.text) for line in page.lines):,} characters: shown after {opened * 1000:.0f} ms,"
              f" whole after {whole:.2f} s, longest stop meanwhile {stop * 1000:.0f} ms")  # fmt: skip
        paints = Painted(window.view.viewport())
        steps = (window.choices.bigger, window.choices.smaller)
        for where in ("beginning", "middle"):
            if where == "middle":
                window.view.go_to_line(len(page.lines) // 2)
                settle()
            report(f"size, {where}", [timed(steps[number % 2], paints) for number in range(count)])
            report(f"theme, {where}", [timed(window.choices.next_theme, paints) for number in range(4)])
            report(f"scrolling, {where}", [timed(partial(page_down, window.view), paints) for _ in range(count)])
        window.close()
        window.deleteLater()


def page_down(view: QTextEdit) -> None:
    """Scroll by what is seen."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())


def report(what: str, times: list[tuple[float, float, float]]) -> None:
    """One line: until repainted, by the clock and in processor time, and the longest stop until all was quiet."""
    painted, work, stops = ([one[part] * 1000 for one in times] for part in range(3))
    repainted, worked, stopped = map(statistics.median, (painted, work, stops))
    print(f"{what:22} repainted {repainted:5.0f} ms, work {worked:5.0f} (worst {max(work):5.0f}) ms, "
          f"longest stop after it {stopped:5.0f} ms of work")  # fmt: skip


def timed(step: Callable[[], object], paints: Painted) -> tuple[float, float, float]:
    """Seconds from a step to the end of the repaint (clock, processor), and the longest stop in what follows."""
    before, begun, work = paints.count, time.perf_counter(), time.thread_time()
    step()
    while paints.count == before and time.perf_counter() - begun < 60:
        QApplication.processEvents()
    return time.perf_counter() - begun, time.thread_time() - work, settle()


def settle(quiet: float = 0.15) -> float:
    """Let the loop run until nothing has taken longer than 2 ms for a while; returns the longest stop in seconds of
    processor time: other programs' share of a busy machine is no fault of ours."""
    longest, busy = 0.0, time.perf_counter()
    while time.perf_counter() - busy < quiet:
        begun = time.thread_time()
        QApplication.processEvents()
        took = time.thread_time() - begun
        longest = max(longest, took)
        if took > 0.002:
            busy = time.perf_counter()
        time.sleep(0.001)
    return longest


def longest_stop(until: Callable[[], bool]) -> float:
    """The longest time that one turn of the loop took, until something holds."""
    longest = 0.0
    while not until():
        begun = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - begun)
    return max(longest, settle())


def run_until(condition: Callable[[], bool]) -> None:
    """Let the loop run until something holds."""
    while not condition():
        QApplication.processEvents()
        time.sleep(0.001)


if __name__ == "__main__":
    main()

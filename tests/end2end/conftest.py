"""The end-to-end tests: they run on a screen and a sound server of their own, and CI may not leave them out."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end2end.desk import Desk

NEEDED = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "pulseaudio": "pulseaudio",
    "parec": "pulseaudio-utils",
}
ON_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}
_measured: list[str] = []


@pytest.fixture
def desk(tmp_path: Path, cache_home: Path) -> Iterator[Desk]:
    """A screen, a window manager, a sound server with a null sink, and its recorder."""
    missing = sorted({package for program, package in NEEDED.items() if shutil.which(program) is None})
    if missing:
        pytest.skip(f"system packages are missing: {' '.join(missing)} (make test installs them)")
    with Desk(tmp_path / "desk", cache_home) as opened:
        yield opened


@pytest.fixture
def measured(request: pytest.FixtureRequest) -> Callable[[str, float], None]:
    """``measured("click to sound", 0.42)`` prints the figure, in seconds, at the end of the run."""

    def note(what: str, seconds: float) -> None:
        _measured.append(f"{request.node.name}: {what} {seconds * 1000:.0f} ms")

    return note


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """On CI a skipped end-to-end test is a failed one: nobody would notice that the sound was never heard."""
    report = yield
    if ON_CI and report.skipped and item.get_closest_marker("end2end") and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"on CI an end-to-end test must run: {reason}"
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what was heard, so that a log proves that the sound tests ran."""
    terminalreporter.section("what was heard")
    for line in _measured or ["nothing: no end-to-end test with sound ran"]:
        terminalreporter.write_line(line)

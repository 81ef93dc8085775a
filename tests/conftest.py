"""What every test stands on: no test touches the user's own data, or leaves a window open."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
ON_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}

# Before anything imports Qt: no screen is needed, and Qt has nothing to complain about.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Two busy cores make single examples slow; a stranger's failure must be the same one we see.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if ON_CI else "local")


@pytest.fixture(scope="session")
def shared_captures() -> Path:
    """The folder of the real captures beside the checkout."""
    return _shared("captures")


@pytest.fixture(scope="session")
def shared_tables() -> Path:
    """The folder of the measured tables beside the checkout."""
    return _shared("tables")


def _shared(name: str) -> Path:
    folder = SHARED / name
    if not folder.is_dir():
        pytest.skip(f"../shared/{name} is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def cache_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache folder for the whole run, so that fonts are looked through once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, cache_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for every test: data, settings and the run-time folder lie in the test's own folder."""
    folder = tmp_path / "home"
    runtime = folder / "runtime"
    runtime.mkdir(parents=True, mode=0o700)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache_home))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setenv("NOTICE_READER_SETTINGS", str(folder / "settings.json"))
    # Without this a test would make the machine's own sound server speak.
    monkeypatch.setenv("PULSE_SERVER", f"unix:{runtime}/no-sound-server")
    return folder


@pytest.fixture(autouse=True)
def no_window_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """A Qt test closes what it opens: a window that is still to be seen afterwards is a failure."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]
    names = [f"{type(widget).__name__} {widget.objectName()!r}" for widget in left]
    for widget in left:
        widget.close()
    if names:
        pytest.fail(f"{request.node.name} left on the screen: {', '.join(names)}", pytrace=False)

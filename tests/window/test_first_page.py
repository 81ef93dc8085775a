"""A fast start: what is painted first is the true page in its true place, and nothing is loaded in vain."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from reader.base.paths import settings_file
from reader.base.settings import Settings
from reader.library import Library
from reader.window import announcing, app, first_page
from reader.window.main_window import MainWindow
from tests.window.conftest import Opener, settle
from tests.window.voices import RecordingVoice

ROOT = Path(__file__).resolve().parents[2]

# What must not be there at the first paint, and what it would cost (ms of a quiet machine, PySide6 6.11).
MODULES = {
    "reader.cli.arguments": "6: a start without words has nothing to parse",
    "PySide6.QtMultimedia": "40: the sound comes with the first press",
    "PySide6.QtNetwork": "10: only sound processes and a second start talk to others",
    "markdown": "100: the page was kept as HTML",
    "opencc": "50: traditional script",
    "pypinyin": "400: pinyin in the caption, where wanted",
    "rapidfuzz": "20: merging editions",
    "multiprocessing": "15: imports",
    "xml.etree.ElementTree": "4: other languages",
    "reader.speech.queue": "30: the voice",
    "reader.capture": "15: reading files",
    "reader.notice": "5: notices; the page was made of one already",
    "reader.page.lines": "10: making pages",
    "reader.library.model": "8: the rows of the list",
    "reader.window.parts": "150: all that stands round the page",
}
CLASSES = {
    "QWizard": "30: somebody looked at a widget that Qt made itself, so PySide6 loaded all 80 kinds of them",
    "Qt": "42: the enums of the namespace",
    "QStyle": "15: the enums of all styles",
    "QTabletEvent": "15: Python looked at an event, so PySide6 loaded all 45 kinds of them",
    "QAccessible": "10: what screen readers ask for",
    "QKeySequence": "2: the keys",
    "QIcon": "3: pictures",
}
PROGRAM = """
import gc, json, os, sys
from pathlib import Path
from reader.cli.windows import open_window
from reader.window.main_window import MainWindow

def told(window):
    kinds = [each.__name__ for each in gc.get_objects() if isinstance(each, type) and "PySide6" in each.__module__]
    shown = window.view.document().findBlockByNumber(0).text()
    print(json.dumps({"modules": list(sys.modules), "classes": kinds, "shown": shown, "collects": gc.isenabled()}))
    sys.stdout.flush()
    os._exit(0)

MainWindow.finish = told
open_window(Path(sys.argv[1]))
"""


def one_start(open_window: Opener, qtbot: QtBot) -> MainWindow:
    """A window that was open for long enough to leave its page and its place."""
    window = open_window(Settings(greeted=True))
    qtbot.waitUntil(lambda: settings_file().with_name("last-page.json").exists())
    settle(qtbot)
    first_page.remember(window)
    window.remembered.flush()
    return window


@pytest.fixture
def lean(qtbot: QtBot, voice: RecordingVoice) -> Any:
    """Makes windows that show their page first."""
    made: list[tuple[MainWindow, Library]] = []

    def make(folder: Path, settings: Settings, size: tuple[int, int]) -> MainWindow:
        library = Library(folder)
        window = MainWindow(library, folder, settings, voice, lean=True)
        made.append((window, library))
        window.resize(*size)
        return window

    yield make
    for window, library in made:
        window.close()
        window.deleteLater()
        library.close()


def test_the_first_paint_needs_little(open_window: Opener, folder: Path, qtbot: QtBot) -> None:
    window = open_window(Settings(greeted=True))
    app.fit_screen(window)  # the size that a start has
    settle(qtbot)
    first_page.remember(window)
    qtbot.waitUntil(lambda: settings_file().with_name("last-page.json").exists())
    window.remembered.flush()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)], capture_output=True, text=True, check=False, cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert window.view.page is not None
    assert found["shown"] == window.view.page.title
    assert {name: why for name, why in MODULES.items() if name in found["modules"]} == {}
    assert {name: why for name, why in CLASSES.items() if name in found["classes"]} == {}


def test_the_rest_comes_round_the_page(
    open_window: Opener, lean: Any, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = one_start(open_window, qtbot)
    told: list[str] = []
    monkeypatch.setattr(announcing, "listeners", [told.append])
    window = lean(folder, before.remembered.now, (before.width(), before.height()))
    assert first_page.show(window)
    assert not window.complete
    page, rect = window.view.page, (window.view.mapTo(window, QPoint(0, 0)), window.view.size())
    assert page is not None
    document = window.view.document()
    layouts: list[bool] = []
    monkeypatch.setattr(type(document), "setLayoutEnabled", lambda _, on: layouts.append(on))
    qtbot.waitUntil(lambda: window.complete and window.isVisible())
    qtbot.waitUntil(lambda: len(window.section_buttons.buttons) == len(page.regions))
    settle(qtbot)
    assert (window.view.mapTo(window, QPoint(0, 0)), window.view.size()) == rect
    assert layouts == []  # nothing moved
    assert window.view.page is page
    assert window.windowTitle().startswith(page.title)
    assert window.open_id == before.open_id
    assert window.notices.currentIndex().row() == window.model.row_of(before.open_id)
    assert told.count(f"已打开：{page.title}") == 1
    qtbot.waitUntil(lambda: window.focusWidget() is window.view)
    assert window.panes.isAncestorOf(window.view)
    assert {button.isVisible() for button in window.section_buttons.buttons[:1]} == {True}


@pytest.mark.parametrize("what", ["size", "letters", "damaged place", "damaged page", "never open"])
def test_where_nothing_is_known_a_start_is_an_ordinary_one(
    open_window: Opener, lean: Any, folder: Path, qtbot: QtBot, what: str
) -> None:
    before = one_start(open_window, qtbot)
    settings, width = before.remembered.now, before.width()
    if what == "size":
        width += 50
    elif what == "letters":
        settings = settings.changed(font_points=48)
    elif what == "never open":
        settings = settings.changed(last_notice="")
    else:
        name = "last-place.json" if what == "damaged place" else "last-page.json"
        settings_file().with_name(name).write_text('{"1280 900": [1, "x"]', encoding="utf-8")
    window = lean(folder, settings, (width, before.height()))
    assert not first_page.show(window)
    assert window.view.page is None


def test_a_notice_that_is_gone_gives_way(open_window: Opener, lean: Any, folder: Path, qtbot: QtBot) -> None:
    before = one_start(open_window, qtbot)
    window = lean(folder, before.remembered.now, (before.width(), before.height()))
    kept = window.opening.kept
    window.opening.kept = lambda _: kept(before.open_id)
    window.remembered.change(last_notice="999")
    assert first_page.show(window)
    qtbot.waitUntil(lambda: window.complete and window.open_id == window.contents.all[0].id, timeout=10_000)


def test_a_place_that_cannot_be_kept_is_no_reason_to_stop(
    open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = open_window()
    (tmp_path / "a file").write_text("", encoding="utf-8")
    monkeypatch.setenv("NOTICE_READER_SETTINGS", str(tmp_path / "a file" / "settings.json"))
    first_page.remember(window)

"""Windows over libraries of our own writing, with a voice that writes down what it is asked to say."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.library import Library
from reader.notice import Notice, Section
from reader.page import Page, page_of
from reader.window.app import application
from reader.window.main_window import MainWindow
from tests.window.voices import RecordingVoice

FIRST = """清河市人民政府关于做好秋收工作的通知

清政发〔2025〕7号

各乡镇人民政府：

现就做好秋收工作通知如下。请认真执行。

一、加强领导

各单位要明确分工。责任要落实到人。

二、做好保障

农机要提前检修。油料要备足。

清河市人民政府

2025年9月1日
"""
SECOND = """清河市水务局关于管网检修的公告

因管网检修，部分地区将临时停水。请居民提前储水。

清河市水务局

2025年8月20日
"""


def notice(sections: int = 3, paragraphs: int = 2, text: str = "各单位要认真落实各项工作要求。") -> Notice:
    """A notice of so many sections of level 1, each with so many paragraphs of four sentences."""
    marks = "一二三四五六七八九十"
    made = tuple(
        Section(1, f"{marks[number % 10]}、", f"第{number}项工作", (text * 4,) * paragraphs, "printed")
        for number in range(sections)
    )
    return Notice(
        "关于开展示例工作的通知", "printed", "通知", "示例〔2025〕1号", "示例市人民政府", "各县区：", "2025-01-02",
        "2025-01-03", "", (), (Section(0, "", "", ("现将有关事项通知如下。",)), *made),
    )  # fmt: skip


@pytest.fixture
def long_page() -> Page:
    """A page of about 14,000 characters and 41 regions."""
    return page_of(notice(40, 6))


@pytest.fixture
def voice() -> RecordingVoice:
    return RecordingVoice()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of two notices."""
    captures = tmp_path / "captures"
    captures.mkdir()
    (captures / "first.txt").write_text(FIRST, encoding="utf-8")
    (captures / "second.txt").write_text(SECOND, encoding="utf-8")
    made = tmp_path / "library"
    with Library(made) as library:
        library.import_paths([captures])
    return made


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screen in memory cannot keep a window from getting too small, and says so of every window."""
    for item in items:
        if "tests/window" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


Opener = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, folder: Path, voice: RecordingVoice) -> Iterator[Opener]:
    """Opens windows over the library; shown, with a page, when there is one."""
    application()
    opened: list[tuple[MainWindow, Library]] = []

    def open_one(settings: Settings | None = None, *, over: Path = folder, width: int = 1280) -> MainWindow:
        library = Library(over)
        window = MainWindow(library, over, settings or Settings(), make_voice=voice)
        opened.append((window, library))
        window.open_at_start()
        window.resize(width, 900)
        window.show()
        qtbot.waitExposed(window)
        if window.contents.all:
            qtbot.waitUntil(lambda: bool(window.open_id), timeout=5000)
        settle(qtbot)
        return window

    yield open_one
    for window, library in opened:
        window.close()
        window.deleteLater()
        library.close()


@pytest.fixture
def window(open_window: Opener) -> MainWindow:
    return open_window()


@pytest.fixture
def long_window(window: MainWindow, long_page: Page, qtbot: QtBot) -> MainWindow:
    """A window that shows the long page."""
    window.view.show_page(long_page)
    settle(qtbot)
    qtbot.waitUntil(lambda: window.view.lines_shown == len(long_page.lines), timeout=5000)
    settle(qtbot)
    return window


def settle(qtbot: QtBot, seconds: float = 0.05) -> None:
    """Let timers and queued calls run."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        qtbot.wait(5)

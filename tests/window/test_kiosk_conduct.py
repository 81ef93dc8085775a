"""The kiosk's rules of conduct are kept, and seen to be broken where a fault was planted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.window import kiosk_conduct
from reader.window.app import application
from reader.window.collector import Counter
from reader.window.kiosk import KioskWindow
from reader.window.kiosk_conduct import Clock
from reader.window.visit import Visit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEXT = "关于供水的通知（示例）\n\n各住户：\n\n本周六上午九点到十一点停水，请提前储水。\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    application()
    capture = tmp_path / "one.txt"
    capture.write_text(TEXT, encoding="utf-8")
    with Library(tmp_path / "library") as made:
        made.import_paths([capture])
        yield made


@pytest.fixture
def hall(library: Library, tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[KioskWindow, Clock]]:
    clock = Clock()
    window = KioskWindow(library, tmp_path / "library", lambda _post, _events: Counter(), clock=clock)
    window._looks.stop()
    window.resize(1280, 1024)
    window.open_at_start()
    window.show()
    qtbot.waitUntil(lambda: window.view.page is not None, timeout=20000)
    yield window, clock
    window.give_way()
    window.deleteLater()


def test_the_real_kiosk_does_all_as_it_should(library: Library, tmp_path: Path, qtbot: QtBot) -> None:
    done = kiosk_conduct.kiosk_conduct_of(library, tmp_path / "library", lambda _post, _events: Counter())
    assert done == (("508.402.4", ""), ("2.2.1", ""), ("EN.5.1", ""))


def test_small_letters_are_seen(hall: tuple[KioskWindow, Clock]) -> None:
    window, _clock = hall
    window.choices.change(font_points=24)
    assert "毫米" in kiosk_conduct.letters(window)


def test_a_late_warning_is_seen(hall: tuple[KioskWindow, Clock]) -> None:
    window, clock = hall
    window._visit = Visit(warning=10.0)
    assert kiosk_conduct.warning(window, clock) == "提前 10 秒"


def test_a_visit_that_ends_without_a_word_is_seen(hall: tuple[KioskWindow, Clock]) -> None:
    window, clock = hall
    window._visit = Visit(warning=0.0)
    assert kiosk_conduct.warning(window, clock) == "没有提醒就到时间了"


def test_what_stays_behind_is_seen(hall: tuple[KioskWindow, Clock]) -> None:
    window, clock = hall
    window.wipe = lambda: None  # type: ignore[method-assign]
    assert kiosk_conduct.next_visitor(window, clock) == "还留着：音量、设置、搜索的字词"

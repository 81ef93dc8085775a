"""Each rule of conduct is kept by the real window, and seen to be broken by one with a planted fault."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.library import Library
from reader.window import conduct
from reader.window.app import application
from reader.window.collector import Counter
from reader.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEXT = """关于开展秋季敬老活动的通知（示例）

各社区居民委员会：

一、活动时间

十月的每个周六上午，雨天顺延。

二、活动内容

请各社区居民委员会提前做好准备，并把活动安排张贴在公告栏里。
"""


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    application()
    capture = tmp_path / "one.txt"
    capture.write_text(TEXT, encoding="utf-8")
    with Library(tmp_path / "library") as library:
        library.import_paths([capture])
        made = MainWindow(
            library, tmp_path / "library", Settings(greeted=True, who_speaks="we"), lambda _post, _events: Counter()
        )
        made.resize(1280, 900)
        made.open_at_start()
        made.show()
        made.activateWindow()
        qtbot.waitUntil(lambda: made.view.page is not None and len(conduct._read_buttons(made)) >= 2, timeout=20000)
        qtbot.wait(300)
        yield made
        made.close()
        made.deleteLater()


def voice(window: MainWindow) -> Counter:
    window.reading.warm()
    found = window.reading._voice
    assert isinstance(found, Counter)
    return found


def test_the_real_window_does_all_as_it_should(window: MainWindow) -> None:
    done = dict(conduct.conduct_of(window, voice(window)))
    assert {rule: wrong for rule, wrong in done.items() if wrong} == {}
    assert {"S3", "S5", "M8", "M9", "M10", "M18", "2.2.2", "2.3.1", "3.1.6", "3.3.1"} <= set(done)


def reads_on_press(window: MainWindow) -> None:
    for button in window.section_buttons.buttons:
        button.pressed.connect(lambda button=button: window.reading.start(button.region))


def reads_another(window: MainWindow) -> None:
    start = window.reading.start
    window.reading.start = lambda region: start(0 * region)  # type: ignore[method-assign]


def stays_pressed(window: MainWindow) -> None:
    first = conduct._read_buttons(window)[0]
    window.section_buttons.pressed.connect(lambda _: first.setChecked(True))


def changes_on_focus(window: MainWindow) -> None:
    QApplication.instance().focusChanged.connect(  # type: ignore[union-attr]
        lambda _old, now: window.choices.change(volume=35) if now is window.top.search else None
    )


def drop_follow(window: MainWindow) -> None:
    window.side_panels.settings()
    page = window.side_panels.settings_page
    assert page is not None
    page.options.pop("follow")
    window.side_panels.leave()


FAULTS: dict[str, tuple[Callable[[MainWindow], object], Callable[[MainWindow], str | None], str]] = {
    "reads on press": (reads_on_press, lambda window: conduct._press_and_release(window, voice(window)), "没有松开"),
    "reads another part": (reads_another, lambda window: conduct._press_and_release(window, voice(window)), "不是"),
    "two at once": (stays_pressed, lambda window: conduct._one_voice(window, voice(window)), "2 段"),
    "focus changes something": (
        changes_on_focus,
        conduct._only_looked_at,
        "得到焦点时变了",
    ),
    "no button for the pinch": (lambda window: window.top.hide(), conduct._twins, "大字"),
    "no way back from the settings": (
        lambda window: setattr(window.side_panels, "settings", lambda: None),
        conduct._closers,
        "没有关闭",
    ),
    "always follows": (
        drop_follow,
        conduct._can_rest,
        "关不掉",
    ),
    "a reset for ever": (
        lambda window: setattr(window.choices, "reset", lambda: window.choices.change(theme="dark")),
        conduct._undone,
        "不同",
    ),
    "errors in silence": (
        lambda window: setattr(window.importing, "add", lambda *_: None),
        conduct._bad_file,
        "说的是",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_seen(fault: str, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    plant, deed, said = FAULTS[fault]
    monkeypatch.setattr("reader.window.stations.PATIENCE", 1.0)
    plant(window)
    wrong = deed(window)
    assert wrong is not None
    assert said in wrong


def test_a_flicker_is_counted_and_small_changes_are_not() -> None:
    assert conduct.flips([0, 255] * 5) == 4.5
    assert conduct.flips([100, 120, 100, 120]) == 0
    assert conduct.flips([0, 50, 100, 150, 200]) == 0.5


def test_a_connection_that_leaves_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client is not None
        assert conduct._connections() in ("", None)
        monkeypatch.setattr(conduct, "_LOOPBACK", ())
        assert conduct._connections() in ("1 个连接", "2 个连接", None)
        assert conduct._connections() != ""

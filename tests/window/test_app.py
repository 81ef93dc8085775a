"""The start: starter notices, paths that were given, and what is said when reading aloud cannot work."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from reader.base import paths
from reader.base.check import Check
from reader.library import Library
from reader.window import app
from reader.window.main_window import MainWindow
from tests.window.conftest import FIRST, Opener
from tests.window.voices import RecordingVoice

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def starters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "starters"
    folder.mkdir()
    (folder / "one.txt").write_text(FIRST, encoding="utf-8")
    monkeypatch.setattr(app, "starter_captures", lambda: folder)
    monkeypatch.setattr(app, "warm_voice", lambda _: None)
    return folder


def test_the_starter_notices_ship() -> None:
    assert len(list(paths.starter_captures().iterdir())) >= 8


def test_a_first_start_fills_the_list_without_a_word(
    open_window: Opener, starters: Path, tmp_path: Path, qtbot: QtBot, voice: RecordingVoice
) -> None:
    window = open_window(over=tmp_path / "new")
    app.begin(window, [], first_start=True)
    qtbot.waitUntil(lambda: bool(window.open_id) and not window.importing.busy, timeout=10_000)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=10_000)
    assert window.message.text == ""
    assert voice.silent


def test_whoever_deletes_all_notices_gets_none_again(
    open_window: Opener, starters: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with Library(tmp_path / "empty"):
        pass
    window = open_window(over=tmp_path / "empty")
    app.begin(window, [], first_start=False)
    qtbot.wait(200)
    assert window.model.rowCount() == 0


def test_given_paths_are_imported_and_opened(window: MainWindow, starters: Path, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "mine.txt").write_text(FIRST.replace("秋收", "春耕").replace("7号", "8号"), encoding="utf-8")
    app.begin(window, [tmp_path / "mine.txt"], first_start=False)
    qtbot.waitUntil(lambda: "春耕" in window.windowTitle(), timeout=10_000)


def test_the_first_check_that_fails_is_told_without_a_command() -> None:
    good = Check("中文语音", True, "找到了")
    bad = Check("声音设备", False, "没有找到声音设备", "sudo mend", "接上音箱或耳机")
    assert app.problem_line([good, good]) == ""
    line = app.problem_line([good, bad])
    assert "没有找到声音设备" in line
    assert "接上音箱或耳机" in line
    assert "sudo" not in line
    assert "\n" not in line
    engine = Check("朗读引擎", False, "没有找到 pyttsx3", "pip install pyttsx3")
    assert app.problem_line([engine, bad]) == "不能朗读：没有找到 pyttsx3，请找管电脑的人帮忙。"
    font = Check("中文字体", False, "没有找到能显示简体中文的字体", "装一个")
    assert app.problem_line([good, font]) == ""


def test_qt_speaks_chinese(window: MainWindow) -> None:
    assert isinstance(QApplication.instance(), QApplication)
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy").startswith("复制")
    menu = QTextBrowser.createStandardContextMenu(window.view)
    words = [action.text() for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert words
    assert all(any("\u4e00" <= character <= "\u9fff" for character in word) for word in words)


def test_run_opens_and_returns_when_the_window_is_closed(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "warm_voice", lambda _: None)

    def close() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) and widget.isVisible():
                widget.close()

    QTimer.singleShot(500, close)
    assert app.run(folder, []) == 0


def test_before_the_first_paint_nothing_heavy_is_imported() -> None:
    program = (
        "import sys, reader.window.app\n"
        "heavy = ['PySide6.QtMultimedia', 'PySide6.QtNetwork', 'opencc', 'pypinyin', 'markdown', 'reader.speech.queue',"
        " 'rapidfuzz', 'multiprocessing', 'concurrent.futures']\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a screen")
@pytest.mark.parametrize("arguments", [[], ["kiosk"]])
def test_without_a_screen_there_is_one_clear_line(tmp_path: Path, arguments: list[str]) -> None:
    screens = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    done = subprocess.run(
        [sys.executable, "main.py", *arguments, "--library", str(tmp_path / "library")], capture_output=True, text=True,
        check=False, cwd=ROOT, env={name: value for name, value in os.environ.items() if name not in screens},
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("错误：这里没有屏幕")
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "library").exists()


def test_what_is_said_of_the_users_own_files_comes_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Recorder:
        def __init__(self) -> None:
            self.asked: list[Path] = []
            self.importing = SimpleNamespace(derive_again=lambda: None)

        def add_paths(self, given: list[Path], *, quietly: bool = False) -> None:
            assert quietly == (given == [paths.starter_captures()])
            self.asked += given

    monkeypatch.setattr(app, "warm_voice", lambda _: None)
    recorder = Recorder()
    app.begin(recorder, [tmp_path / "missing.txt"], first_start=True)  # type: ignore[arg-type]
    assert recorder.asked == [paths.starter_captures(), tmp_path / "missing.txt"]

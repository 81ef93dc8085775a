"""Adding files: in the background, told in one line, never in the way."""

import sqlite3
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reader.capture import Problem
from reader.library import ImportReport
from reader.window.importing import report_line
from reader.window.main_window import MainWindow
from tests.window.voices import RecordingVoice

NEW = "清河市教育局关于开学的通知\n\n各学校：\n\n9月1日正常开学。请做好准备。\n\n清河市教育局\n\n2025年10月1日\n"


def test_the_line() -> None:
    assert report_line(ImportReport(3, 0, 0, ())) == "新增 3 篇公告。"
    assert report_line(ImportReport(1, 2, 4, ())) == "新增 1 篇公告；2 篇并入已有的公告；4 篇原来就有。"
    problem = Problem("/a/照片.jpg", "这不是文字文件。")
    assert report_line(ImportReport(0, 0, 0, (problem,))) == "没能添加“照片.jpg”：这不是文字文件。"
    assert "等 2 个文件" in report_line(ImportReport(0, 0, 0, (problem, problem)))
    assert report_line(ImportReport(0, 0, 0, ())) == "没有找到公告。"


def test_a_dropped_file_is_added_and_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, voice: RecordingVoice
) -> None:
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "new.txt"))])
    place, action = window.rect().center(), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(place), action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, drop)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("清河市教育局"), timeout=10_000)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3, timeout=10_000)
    assert window.message.text == "新增 1 篇公告。"
    assert window.message.isVisible()
    assert voice.silent


def test_bad_files_are_told_in_a_line_and_no_dialog(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "good.txt").write_text(NEW, encoding="utf-8")
    window.add_paths([tmp_path / "bad.txt", tmp_path / "good.txt", tmp_path / "missing.txt"])
    qtbot.waitUntil(lambda: "新增 1 篇公告" in window.message.text, timeout=10_000)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3, timeout=10_000)  # the list is read again in the background
    assert "没能添加" in window.message.text
    assert "\n" not in window.message.text
    assert QApplication.activeModalWidget() is None


def test_imports_wait_for_each_other(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"{number}.txt").write_text(NEW.replace("开学", f"第{number}次开学"), encoding="utf-8")
        window.add_paths([tmp_path / f"{number}.txt"])
    assert window.importing.busy
    qtbot.waitUntil(lambda: window.model.rowCount() == 4 and not window.importing.busy, timeout=10_000)


def test_the_file_dialog_is_chinese_and_adds_what_is_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    window.add_files()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    words = [dialog.labelText(label) for label in QFileDialog.DialogLabel]
    assert all(any("\u4e00" <= character <= "\u9fff" for character in word) for word in words)
    dialog.filesSelected.emit([str(tmp_path / "new.txt")])
    dialog.reject()
    qtbot.waitUntil(lambda: window.model.rowCount() == 3, timeout=10_000)


def test_what_an_older_program_made_is_made_anew(
    window: MainWindow, qtbot: QtBot, folder: Path, voice: RecordingVoice
) -> None:
    ids = [item.id for item in window.contents.all]
    with sqlite3.connect(folder / "library.sqlite3") as database:
        database.execute("UPDATE capture SET pipeline = 0")
    library = window.importing._library
    assert library.outdated() == 2
    window.importing.derive_again()
    qtbot.waitUntil(lambda: not window.importing.busy, timeout=10_000)
    assert library.outdated() == 0
    qtbot.waitUntil(lambda: [item.id for item in window.contents.all] == ids)
    assert window.message.text == ""
    assert voice.silent


def test_closing_in_the_middle_of_an_import(window: MainWindow, tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number}.txt").write_text(NEW.replace("开学", f"第{number}次开学"), encoding="utf-8")
    window.add_paths([tmp_path])
    window.close()
    assert window.importing._thread is None or not window.importing._thread.is_alive()

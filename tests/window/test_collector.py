"""The audit of windows with planted faults, and of the real one."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.audit import Finding, judge
from reader.library import Library
from reader.window import collector
from reader.window.app import application
from reader.window.facts import facts_of
from reader.window.main_window import MainWindow
from reader.window.tabbing import keyboard_of

SHEET = """
* { font-size: 20pt; color: #111111; background: #ffffff; }
QPushButton { min-width: 160px; min-height: 60px; border: 2px solid #555555; margin: 4px; }
QPushButton:focus { border: 6px solid #0000aa; margin: 0; }
QLineEdit { min-height: 60px; border: 2px solid #555555; margin: 4px; }
QListWidget, QTextBrowser { min-height: 60px; border: 4px solid #ffffff; }
QListWidget::item { min-height: 48px; }
QLineEdit:focus { border: 6px solid #0000aa; margin: 0; }
QListWidget:focus, QTextBrowser:focus { border-color: #0000aa; }
"""
SENTENCE = "为方便群众办事，请各社区居民委员会提前做好准备，并把活动安排张贴在公告栏里。"


class Sound(QMainWindow):
    """A small window without a fault; tests plant one each."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("听公告")
        self.setLocale(QLocale("zh_CN"))
        self.setStyleSheet(SHEET)
        middle = QWidget()
        column = QVBoxLayout(middle)
        self.read, self.other = QPushButton("朗读"), QPushButton("大字")
        self.find, self.list, self.note = QLineEdit(), QListWidget(), QLabel("共三篇")
        self.find.setAccessibleName("搜索公告")
        self.list.setAccessibleName("公告列表")
        self.list.addItem("关于开展秋季敬老活动的通知")
        self.page = QTextBrowser()
        self.page.setAccessibleName("公告正文")
        self.page.setTabChangesFocus(True)
        for widget in (self.read, self.other, self.find, self.list, self.note, self.page):
            column.addWidget(widget)
        self.setCentralWidget(middle)
        self.write()
        self.resize(1000, 1100)

    def write(
        self,
        *,
        line: float = 160.0,
        margin: float = 40.0,
        justify: bool = False,
        colour: str = "",
        points: float = 20.0,
    ) -> None:
        self.page.clear()
        cursor = QTextCursor(self.page.document())
        form = QTextBlockFormat()
        form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(margin)
        form.setAlignment(Qt.AlignmentFlag.AlignJustify if justify else Qt.AlignmentFlag.AlignLeft)
        form.setRightMargin(100)
        letters = QTextCharFormat()
        letters.setFontPointSize(points)
        if colour:
            letters.setForeground(Qt.GlobalColor.gray)
        for _ in range(2):
            cursor.setBlockFormat(form)
            cursor.setCharFormat(letters)
            cursor.insertText(SENTENCE * 2)
            cursor.insertBlock()


def keep_tab(window: Sound) -> None:
    window.page.setReadOnly(False)
    window.page.setTabChangesFocus(False)


def no_outline(window: Sound) -> None:
    window.setStyleSheet(SHEET.replace("6px solid #0000aa; margin: 0", "2px solid #555555; margin: 4px"))


def bare_key(window: Sound) -> None:
    action = QAction("朗读", window)
    action.setShortcut(QKeySequence("R"))
    window.addAction(action)


def narrow_words(window: Sound) -> None:
    window.other.setText("把正文的字放大一号再放大一号")
    window.other.setStyleSheet("min-width: 0")
    window.other.setFixedWidth(120)


def only_a_tint(window: Sound) -> None:
    window.other.setCheckable(True)
    window.other.setStyleSheet("QPushButton:checked { background: #ffe0e0 }")


def off_the_screen(window: Sound) -> None:
    window.other.setParent(None)  # type: ignore[call-overload]  # out of the column, into the window itself
    window.other.setParent(window.centralWidget())
    window.other.setGeometry(-500, 10, 200, 60)


FAULTS: dict[str, tuple[str, Callable[[Sound], object]]] = {
    "no name": ("4.1.2.name", lambda window: window.find.setAccessibleName("")),
    "a list without a name": ("4.1.2.name", lambda window: window.list.setAccessibleName("")),
    "another name than is seen": ("2.5.3", lambda window: window.other.setAccessibleName("放大")),
    "a small toggle": ("M7.main", lambda window: window.read.setStyleSheet("min-height: 30px")),
    "a small button": ("M7.other", lambda window: window.other.setStyleSheet("min-height: 8px; border: 0; margin: 0")),
    "not by keyboard": ("M16", lambda window: window.other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)),
    "a keyboard trap": ("2.1.2", keep_tab),
    "no focus to be seen": ("2.4.7", no_outline),
    "pale words": ("M5", lambda window: window.note.setStyleSheet("color: #888888")),
    "pale words on the page": ("M5", lambda window: window.write(colour="gray")),
    "small words": ("M1", lambda window: window.note.setStyleSheet("font-size: 12pt")),
    "a small page": ("M1", lambda window: window.write(points=14.0)),
    "lines too near": ("M4.line", lambda window: window.write(line=100.0)),
    "paragraphs too near": ("M4.paragraph", lambda window: window.write(margin=0.0)),
    "justified": ("1.4.8.justified", lambda window: window.write(justify=True)),
    "long lines": ("1.4.8.length", lambda window: window.resize(1800, 1100)),
    "sideways": ("1.4.10", lambda window: window.page.setLineWrapMode(QTextBrowser.LineWrapMode.NoWrap)),
    "cut words": ("1.4.4", narrow_words),
    "a state by tint alone": ("M6", only_a_tint),
    "a pale field": ("1.4.11", lambda window: window.find.setStyleSheet("border-color: #dddddd")),
    "only in a tool tip": ("1.4.13", lambda window: window.other.setToolTip("按住不放可以连读")),
    "Tab goes back": ("2.4.3", lambda window: QWidget.setTabOrder(window.other, window.read)),
    "focus out of view": ("2.4.11", off_the_screen),
    "a bare key": ("2.1.4", bare_key),
    "another language": ("3.1.1", lambda window: window.setLocale(QLocale(QLocale.Language.English))),
    "no title": ("2.4.2", lambda window: window.setWindowTitle("")),
}


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[Callable[[Sound], object]], tuple[Finding, ...]]]:
    application()
    windows: list[Sound] = []

    def show(plant: Callable[[Sound], object]) -> tuple[Finding, ...]:
        window = Sound()
        windows.append(window)
        plant(window)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        qtbot.wait(20)
        return judge(facts_of(window, keyboard_of(window)))

    yield show
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_sound_window_has_no_finding(shown: Callable[[Callable[[Sound], object]], tuple[Finding, ...]]) -> None:
    assert shown(lambda _: None) == ()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(
    fault: str, shown: Callable[[Callable[[Sound], object]], tuple[Finding, ...]]
) -> None:
    rule, plant = FAULTS[fault]
    assert rule in {finding.rule for finding in shown(plant)}


ONE: dict[str, Any] = {"themes": ("light",), "sizes": (22,)}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    captures = tmp_path / "captures"
    captures.mkdir()
    lines = (
        "关于开展秋季敬老活动的通知（示例）",
        "各社区居民委员会：",
        "一、活动时间",
        SENTENCE,
        "二、活动内容",
        SENTENCE * 6,
    )
    text = "\n\n".join(lines)
    (captures / "one.txt").write_text(text, encoding="utf-8")
    folder = tmp_path / "library"
    with Library(folder) as library:
        library.import_paths([captures])
        assert len(library.rows()) == 1
    return folder


@pytest.mark.timeout(400)  # a walk takes 40 s on an idle machine
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_real_window_is_walked_and_has_no_finding(library: Path, qapp: object) -> None:
    settings = os.environ["NOTICE_READER_SETTINGS"]
    checks, findings = collector.audit(library, **ONE)
    assert checks > 300
    assert findings == ()
    assert os.environ["NOTICE_READER_SETTINGS"] == settings
    assert not Path(settings).exists(), "the user's settings are not written"


@pytest.mark.timeout(400)  # a walk takes 40 s on an idle machine
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_faults_of_the_real_window_are_found(library: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = MainWindow.open_at_start

    def faulty(window: MainWindow) -> None:
        window.bar.toggle.setAccessibleName("")
        window.bar.toggle.setText("")
        window.top.search.setAccessibleName("")
        window.bar.toggle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.view.verticalScrollBar().valueChanged.connect(lambda _: window.reading.start(0))
        window.section_buttons._make = lambda: None
        window.view.lines_added.disconnect()
        opened(window)

    monkeypatch.setattr(MainWindow, "open_at_start", faulty)
    found = {finding.rule for finding in collector.audit(library, **ONE)[1]}
    assert {"S1", "S2", "4.1.2.name", "M16"} <= found

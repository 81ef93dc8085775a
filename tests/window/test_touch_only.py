"""Every task of the README by touch alone: no key, no mouse. Letters come as an on-screen keyboard sends them."""

import re
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScroller, QWidget
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings, load
from reader.speech.voices import VoiceChoice
from reader.window.main_window import MainWindow
from reader.window.more_panel import MorePanel, StandIn
from reader.window.settings_page import SettingsPage
from tests.window.conftest import Opener, settle
from tests.window.fingers import drag, pinch, tap
from tests.window.test_printing import plain
from tests.window.test_reading import hear
from tests.window.voices import RecordingVoice

VOICES = (VoiceChoice("pyttsx3", "普通话", "pyttsx3", True, True), VoiceChoice("zf", "晓晓", "neural", False, True))
no_target = pytest.mark.qt_log_ignore("could not find the target for gesture", "propagateSizeHints")


def tasks() -> list[str]:
    """The tasks as the README names them."""
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    found = re.search(r"\*\*The tasks\*\*: ([^.]+)\.", readme)
    assert found is not None
    return found.group(1).split(" · ")


def write(text: str) -> None:
    """Letters of an on-screen keyboard, to whatever has the focus."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(QApplication.focusWidget(), event)


def bring(page: SettingsPage, widget: QWidget) -> None:
    """Scroll by a finger until a widget stands in the middle of the page."""
    viewport = page.viewport()
    for _ in range(40):
        at = widget.mapTo(viewport, widget.rect().center()).y()
        if 100 < at < viewport.height() - 60:
            break
        drag(viewport, QPoint(viewport.width() - 40, viewport.height() // 2), 150 if at < 100 else -150, steps=5)


class Visitor:
    """Does the tasks one after the other, and looks at what came of each."""

    def __init__(self, window: MainWindow, voice: RecordingVoice, folder: Path, qtbot: QtBot) -> None:
        self.window, self.voice, self.folder, self.qtbot = window, voice, folder, qtbot

    def find_a_notice(self) -> None:
        tap(self.window.top.search)
        write("停水")
        self.qtbot.waitUntil(lambda: len(self.window.model.items) == 1)
        assert "停水" in self.window.model.items[0].sentence

    def open_it(self) -> None:
        row = self.window.notices.visualRect(self.window.model.index(0))
        tap(self.window.notices.viewport(), row.center())
        self.qtbot.waitUntil(lambda: self.window.windowTitle().startswith("清河市水务局"))
        settle(self.qtbot)
        assert self.window.view.isVisible()

    def enlarge_it(self) -> None:
        before = self.window.view.line_spacing()
        pinch(self.window.view.viewport(), 200, 260)
        assert self.window.message.text == "字号：24 磅"
        tap(self.window.top.buttons["bigger"] if self.window.top.isVisible() else self._page_button("bigger"))
        assert self.window.message.text == "字号：28 磅"
        assert self.window.view.line_spacing() == pytest.approx(before * 28 / 22, rel=0.05)

    def _page_button(self, name: str) -> QPushButton:
        return self.window.panes.page_bar.buttons[name]

    def have_it_read(self) -> None:
        assert self.voice.silent, "nothing was read before somebody asked"
        tap(self.window.bar.toggle)
        hear(self.window, self.voice, self.qtbot)
        assert self.window.bar.toggle.text() == "停止"
        assert self.voice.said[-1].startswith("清河市水务局")

    def pause(self) -> None:
        tap(self.window.bar.steps["pause"])
        self.qtbot.waitUntil(lambda: self.window.bar.steps["pause"].text() == "继续")
        assert self.voice.player.calls[-1] == "pause"
        tap(self.window.bar.steps["pause"])
        self.qtbot.waitUntil(lambda: self.window.bar.steps["pause"].text() == "暂停")
        tap(self.window.bar.toggle)
        assert not self.window.reading.active

    def change_the_voice(self) -> None:
        if self.window.top.isVisible():
            tap(self.window.top.buttons["settings"])
        else:
            self.more("设置")
        page = self.window.side_panels.settings_page
        assert page is not None
        settle(self.qtbot)
        for name, value in (("rate", "slow"), ("voice", "zf")):
            bring(page, page.options[name][value])
            self.qtbot.wait(600)  # two taps in one place would be a double one
            tap(page.options[name][value])
        assert (self.window.choices.now.rate, self.window.choices.now.voice) == ("slow", "zf")
        tap(self._page_button("leave"))
        tap(self.window.bar.toggle)
        assert self.voice.worker.rates[-1] == "slow"
        tap(self.window.bar.toggle)

    def print_it(self) -> None:
        file = self.folder / "printed.pdf"
        failed: list[str] = []

        def fill() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QPrintDialog):
                QTimer.singleShot(50, fill)
                return
            try:
                line = dialog.findChild(QLineEdit, "filename")
                assert isinstance(line, QLineEdit)
                assert line.text().endswith(".pdf"), "it offers a file"
                button = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
                assert min(button.width(), button.height()) >= 44
                tap(line)
                line.selectAll()
                write(str(file))
                tap(button)
            except AssertionError as error:
                failed.append(str(error))
                dialog.reject()

        QTimer.singleShot(100, fill)
        if self._page_button("print").isVisible():
            tap(self._page_button("print"))
        else:
            self.more("打印")
        assert failed == []
        assert self.window.message.text == "已经送去打印。"
        document = pypdfium2.PdfDocument(file)
        assert "请居民提前储水" in plain(document[0].get_textpage().get_text_range())
        document.close()

    def leave(self) -> None:
        handle = self.window.windowHandle()
        assert handle is not None
        handle.close()  # what the frame's button does
        assert not self.window.isVisible()
        assert self.voice.closed > 0
        assert load().font_points == 28
        assert load().rate == "slow"

    def more(self, word: str) -> None:
        """A button behind 更多."""
        tap(self._page_button("more"))
        panel = self.window.side_panels.more_panel
        assert isinstance(panel, MorePanel)
        settle(self.qtbot)
        button = next(each for each in panel.buttons if each.text().startswith(word))
        panel.ensureWidgetVisible(button)
        assert min(button.width(), button.height()) >= 44
        tap(button)


@pytest.fixture
def two_voices_and_no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.speech.voices.voice_choices", lambda: VOICES)
    monkeypatch.setattr("reader.window.printing.QPrinterInfo.availablePrinterNames", list)


@no_target
@pytest.mark.usefixtures("two_voices_and_no_printer")
@pytest.mark.parametrize("width", [1280, 420])
def test_every_task_by_touch_alone(
    open_window: Opener, voice: RecordingVoice, tmp_path: Path, qtbot: QtBot, width: int
) -> None:
    window = open_window(Settings(), width=width)
    visitor = Visitor(window, voice, tmp_path, qtbot)
    if width < 600:
        tap(window.panes.page_bar.buttons["back"])
    done: list[str] = []
    for task in tasks():
        do: Callable[[], None] = getattr(visitor, task.replace(" ", "_"))
        do()
        done.append(task)
    assert len(done) == 8


def test_what_a_narrow_window_has_no_room_for_is_behind_more(
    open_window: Opener, voice: RecordingVoice, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(Settings(), width=420)
    visitor = Visitor(window, voice, tmp_path, qtbot)
    button = window.panes.page_bar.buttons["more"]
    assert button.isVisible()
    assert min(button.width(), button.height()) >= 44
    tap(button)
    panel = window.side_panels.more_panel
    assert panel is not None
    words = [each.text() for each in panel.buttons]
    assert words[:7] == ["目录", "查找", "收藏", "读错了", "打印", "指读", "大字幕"]
    assert {"添加", "配色", "设置", "帮助"} <= set(words)
    tap(window.panes.page_bar.buttons["leave"])
    visitor.more("指读")
    assert window.pointing.on
    line = window.view.first_line_in_view()
    tap(window.view.viewport(), window.view.viewport_point(line) + QPoint(60, 20))
    assert len(voice.said) == 1
    window.reading.stop()
    visitor.more("指读（开着）")
    assert not window.pointing.on
    visitor.more("大字幕")
    assert window.choices.now.caption
    visitor.more("目录")
    assert window.side_panels.outline_panel is not None
    assert window.side_panels.outline_panel.isVisible()
    tap(window.panes.page_bar.buttons["leave"])
    window.resize(1280, 900)
    settle(qtbot)
    assert not button.isVisible()


def test_the_panel_is_walked_by_keys_too(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(), width=420)
    window.side_panels.more()
    assert isinstance(QApplication.focusWidget(), StandIn)
    qtbot.keyClick(QApplication.focusWidget(), " ")
    assert window.side_panels.outline_panel is not None
    assert window.side_panels.outline_panel.isVisible()
    scroller = QScroller.hasScroller(window.side_panels.outline_panel.list.viewport())
    assert scroller, "every panel is looked after"

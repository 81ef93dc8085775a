"""The settings page: whatever is chosen on it is seen at once, remembered, and can be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings, load
from reader.window.main_window import MainWindow
from reader.window.settings_page import SettingsPage
from tests.window.conftest import Opener, settle
from tests.window.voices import RecordingVoice


def opened(window: MainWindow, qtbot: QtBot) -> SettingsPage:
    QTest.mouseClick(window.top.buttons["settings"], Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert window.side_panels.settings_page is not None
    assert window.side_panels.settings_page.isVisible()
    return window.side_panels.settings_page


def press(button: QRadioButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_choice_is_live_and_remembered(window: MainWindow, qtbot: QtBot, voice: RecordingVoice) -> None:
    page = opened(window, qtbot)
    for name, buttons in page.options.items():
        for value, button in buttons.items():
            press(button)
            assert getattr(window.remembered.now, name) == value
            assert [other for other, each in buttons.items() if each.isChecked()] == [value]
    assert window.bar.rates.value.text().split()[-1] == "快"
    assert page.sample.document().defaultFont().letterSpacing() > 0
    assert voice.silent
    window.remembered.flush()
    assert load() == window.remembered.now


def test_the_bar_and_the_page_say_the_same(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    QTest.mouseClick(window.top.buttons["theme"], Qt.MouseButton.LeftButton)
    assert page.options["theme"]["paper"].isChecked()
    QTest.mouseClick(window.bar.rates.more, Qt.MouseButton.LeftButton)
    assert page.options["rate"]["fast"].isChecked()
    less, value, more = page._steppers["font_points"]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert value.text() == "24 磅"
    assert window.view.document().defaultFont().pointSize() == 24
    QTest.mouseClick(less, Qt.MouseButton.LeftButton)
    assert value.text() == "22 磅"
    QTest.mouseClick(page._steppers["volume"][0], Qt.MouseButton.LeftButton)
    assert window.bar.volumes.value.text().split()[-1] == page._steppers["volume"][1].text() == "70%"


def test_reset_and_its_undoing(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    press(page.options["theme"]["dark"])
    press(page.options["line_spacing"][250])
    before, notice = window.remembered.now, window.remembered.now.last_notice
    QTest.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    assert window.remembered.now == Settings(last_notice=notice)
    assert window.look.theme.name == "light"
    assert page.reset.text() == "撤销恢复"
    QTest.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    assert window.remembered.now == before
    assert page.reset.text() == "恢复默认"
    QTest.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    press(page.options["theme"]["dark"])
    assert page.reset.text() == "恢复默认", "after another step there is nothing to undo"


def test_arrow_keys_choose_within_a_row(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page.options["theme"]["light"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.options["theme"]["light"], Qt.Key.Key_Right)
    assert window.remembered.now.theme == "paper"


def test_tab_comes_to_what_is_chosen_of_each_group(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    window.choices.change(theme="dark", rate="slow")
    reached = set()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    for name, buttons in page.options.items():
        assert {value for value, button in buttons.items() if button in reached} == {getattr(window.choices.now, name)}


def test_the_way_back(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    QTest.mouseClick(window.panes.page_bar.buttons["leave"], Qt.MouseButton.LeftButton)
    assert not page.isVisible()
    assert window.view.isVisible()
    opened(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not page.isVisible()
    opened(window, qtbot)
    other = window.contents.all[1].id
    window.choose_notice(other)
    qtbot.waitUntil(lambda: window.open_id == other)
    assert not page.isVisible()


def test_from_the_help_and_back_to_it(window: MainWindow, qtbot: QtBot) -> None:
    window.help()
    qtbot.waitUntil(lambda: window.open_id == "help")
    opened(window, qtbot)
    QTest.mouseClick(window.panes.page_bar.buttons["leave"], Qt.MouseButton.LeftButton)
    assert window.open_id == "help"
    assert window.panes.page_bar.buttons["leave"].isVisible()


def test_nothing_is_clipped_where_it_is_narrow(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(Settings(font_points=48), width=640)
    page = opened(window, qtbot)
    inside = page.widget()
    assert inside.width() <= page.viewport().width()
    for buttons in page.options.values():
        for button in buttons.values():
            assert button.width() >= button.sizeHint().width()
            assert button.x() + button.width() <= button.parentWidget().width()
            assert min(button.width(), button.height()) >= 44


def test_the_page_in_traditional_script_and_back(window: MainWindow, qtbot: QtBot, voice: RecordingVoice) -> None:
    page = opened(window, qtbot)
    assert window.view.page is not None
    simplified, spoken = zip(*((line.text, line.spoken) for line in window.view.page.lines), strict=True)
    press(page.options["script"]["traditional"])
    qtbot.waitUntil(lambda: window.view.page is not None and window.view.page.lines[0].text != simplified[0])
    assert page.isVisible(), "the settings stay"
    assert len(window.view.document().toPlainText()) == len("\n".join(simplified))
    assert tuple(line.spoken for line in window.view.page.lines) == spoken
    window.panes.show_other(None)
    window.reading.toggle()
    assert voice.said[-1].split("\n")[0] == spoken[0], "the voice gets what it knows"
    press(page.options["script"]["simplified"])
    qtbot.waitUntil(lambda: window.view.page is not None and window.view.page.lines[0].text == simplified[0])

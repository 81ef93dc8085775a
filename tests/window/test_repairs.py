"""What was repaired is one quiet button after the text, and a page of its own behind it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.clean import Repair
from reader.library import Difference, EditionRepairs, Library
from reader.page import Role
from reader.window.main_window import MainWindow
from reader.window.repairs_button import SHORT, line_of
from reader.window.repairs_page import lines_and_regions
from reader.window.side_pages import REPAIRS
from tests.window.conftest import FIRST, Opener, settle
from tests.window.voices import RecordingVoice


@pytest.fixture
def repaired(tmp_path: Path) -> Path:
    """A library of one notice, with half-width commas in one edition, and without a word in it in another."""
    captures = tmp_path / "damaged"
    captures.mkdir()
    text = FIRST.replace("农机要提前检修。", "农机要提前检修，油料要备足，道路要保持畅通，天气要每天通报。" * 3)
    (captures / "first.txt").write_text(text.replace("，", ","), encoding="utf-8")
    (captures / "second.txt").write_text(text.replace("明确分工", "分工"), encoding="utf-8")
    made = tmp_path / "repaired"
    with Library(made) as library:
        library.import_paths([captures])
        assert len(library.rows()) == 1
    return made


@pytest.fixture
def window(open_window: Opener, repaired: Path, qtbot: QtBot) -> MainWindow:
    return counted(open_window(over=repaired), qtbot)


def counted(window: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: bool(window.repairs.text()), timeout=5000)
    window.view.verticalScrollBar().setValue(window.view.verticalScrollBar().maximum())
    settle(qtbot)
    return window


def texts(window: MainWindow) -> list[str]:
    assert window.view.page is not None
    return [line.text for line in window.view.page.lines]


def test_the_button_stands_below_the_text_and_is_no_part_of_it(window: MainWindow) -> None:
    button, view = window.repairs, window.view
    assert button.text() == button.accessibleName() == "此文合自 2 个来源，已修复 9 处"
    assert min(button.width(), button.height()) >= 44
    end = view.document().characterCount() - 1
    bottom = view.top_of(end) + view.line_height(end) - view.verticalScrollBar().value()
    assert button.y() >= bottom
    assert view.viewport().rect().contains(button.geometry())
    assert not any("修复" in text for text in texts(window))


def test_it_leads_to_the_list_and_back(window: MainWindow, qtbot: QtBot, voice: RecordingVoice) -> None:
    notice = window.open_id
    for back in ("button", "key"):
        QTest.mouseClick(window.repairs, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.open_id == REPAIRS, timeout=5000)
        settle(qtbot)
        text = "\n".join(texts(window))
        assert "来源之间的不同（1 处）" in text
        assert "second.txt 没有" in text
        assert "“,” → “，”，9 处" in text
        assert not window.repairs.isVisible()
        assert window.panes.page_bar.buttons["leave"].isVisible()
        if back == "button":
            QTest.mouseClick(window.panes.page_bar.buttons["leave"], Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(window.view, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: window.open_id == notice, timeout=5000)
        assert not window.panes.page_bar.buttons["leave"].isVisible()
        assert window.remembered.now.last_notice == notice
        counted(window, qtbot)
    assert voice.silent


def test_tab_reaches_it_last_on_the_page_and_brings_it_into_view(window: MainWindow, qtbot: QtBot) -> None:
    window.view.verticalScrollBar().setValue(0)
    settle(qtbot)
    window.section_buttons.buttons[-1].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.section_buttons.buttons[-1], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.repairs
    settle(qtbot)
    assert window.view.viewport().rect().contains(window.repairs.geometry())
    QTest.keyClick(window.repairs, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.open_id == REPAIRS, timeout=5000)


@pytest.mark.parametrize(("width", "points"), [(320, 22), (1280, 48), (640, 72)])
def test_it_fits(open_window: Opener, repaired: Path, qtbot: QtBot, width: int, points: int) -> None:
    window = counted(open_window(Settings(font_points=points), over=repaired, width=width), qtbot)
    button = window.repairs
    assert window.view.viewport().rect().contains(button.geometry())
    assert button.width() >= button.sizeHint().width()
    assert button.text() in {SHORT, "此文合自 2 个来源，已修复 9 处"}
    assert "已修复 9 处" in button.accessibleName()
    assert button.text() in button.accessibleName()


def test_there_is_none_where_nothing_was_repaired(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window()
    settle(qtbot, 0.6)
    assert not window.repairs.isVisible()
    assert line_of(0, 1) == ""
    assert line_of(1810, 1) == "此文已修复 1,810 处"


def shown(*editions: EditionRepairs, differences: tuple[Difference, ...] = ()) -> list[str]:
    lines, regions = lines_and_regions("关于秋收的通知", editions, differences)
    assert [line.region for line in lines] == sorted(line.region for line in lines)
    assert all(lines[region.first].role in {Role.TITLE, Role.HEADING} for region in regions)
    assert regions[-1].last == len(lines) - 1
    return [line.text for line in lines]


def test_equal_repairs_are_one_line_and_kinds_have_plain_names() -> None:
    repairs = (
        *(Repair("script", (line, 0), "門", "门") for line in range(1, 9)),
        Repair("annotation", (3, 1), "(nèi)", ""),
        Repair("line-wrap", (4, 0), "\n", ""),
        Repair("newest", (5, 0), "甲", "乙"),
    )
    text = shown(EditionRepairs("/somewhere/a.txt", repairs, 11))
    assert text[2:] == [
        "一、a.txt（修复 11 处）",
        "注音（1 处）：去掉夹在字后面的拼音",
        "“(nèi)” → （无）（原文第 3 行）",
        "繁体字（8 处）：换成简体",
        "“門” → “门”，8 处（原文第 1、2、3、4、5 等行）",
        "断行（1 处）：把断开的一行接上",
        "（换行） → （无）（原文第 4 行）",
        "其他（1 处）",
        "“甲” → “乙”（原文第 5 行）",
    ]


def test_a_long_list_ends_with_what_is_left() -> None:
    repairs = tuple(Repair("script", (1, at), chr(0x4E00 + at), "门") for at in range(100))
    text = shown(EditionRepairs("a.txt", repairs, 500))
    assert "下面只列出前 100 处。" in text
    assert text[-1] == "另外还有 40 种，共 40 处。"


def test_what_is_not_known_is_said() -> None:
    assert "没有清单" in shown(EditionRepairs("a.txt", None, 7))[-1]
    assert shown(EditionRepairs("a.txt", (), 0))[-1] == "这个来源没有需要修复的地方。"


def test_every_kind_of_difference_is_a_sentence() -> None:
    editions = (EditionRepairs("a.txt", (), 0), EditionRepairs("b.txt", (), 0))
    differences = (
        Difference("（二）", "计划", "规划", "b.txt", "社会发展"),
        Difference("", "政务服务", "", "b.txt", "优化"),
        Difference("标题", "", "长" * 100, "a.txt"),
    )
    text = shown(*editions, differences=differences)
    assert text[3:6] == [
        "（二）　“……社会发展”之后：这里是“计划”，b.txt 是“规划”。",
        "“……优化”之后：这里有“政务服务”，b.txt 没有。",
        f"标题　：这里没有，a.txt 有“{'长' * 39}…”。",
    ]
    assert "各个来源的文字一样。" in shown(*editions)


def test_a_page_that_never_was_laid_out_has_no_last_line(window: MainWindow) -> None:
    # It ended the process: a notice of a first start opened behind the cards.
    button, view = window.repairs, window.view
    button._line = "此文已修复 3 处"
    view.document().setLayoutEnabled(False)
    view.document().setPlainText("\n".join("一二三" for _ in range(view.lines_shown)))
    view.verticalScrollBar().setRange(0, 0)
    assert not view.block(view.lines_shown - 1).layout().lineCount()
    button.place()
    assert button.isHidden()

"""Printing: every character of the notice on paper, large enough, with the numbers of the sheets."""

import re
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from reader.base.errors import ReaderError
from reader.base.settings import Settings
from reader.page import Page
from reader.window import printing
from reader.window.app import application
from reader.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def _application() -> QApplication:
    return application()


BELOW = 35 / 25.4 * 72  # points: the lower margin


def printed(page: Page, settings: Settings, file: Path, *sheets: int) -> tuple[int, list[str], list[str]]:
    """How many sheets, the text of each, and what stands below it."""
    target = printing.printer()
    target.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    target.setOutputFileName(str(file))
    if sheets:
        target.setFromTo(*sheets)
    count = printing.print_page(page, settings, target)
    del target
    document = pypdfium2.PdfDocument(file)
    pages = [sheet.get_textpage() for sheet in document]
    texts = [plain(each.get_text_bounded(bottom=BELOW)) for each in pages]
    numbers = [plain(each.get_text_bounded(top=BELOW)) for each in pages]
    document.close()
    return count, texts, numbers


def plain(text: str) -> str:
    """Without white space; a font may map a radical and a character to one glyph."""
    return re.sub(r"\s|\ufffe", "", unicodedata.normalize("NFKC", text).replace("⺠", "民"))


def test_nothing_is_lost_on_the_way_to_the_paper(long_page: Page, tmp_path: Path) -> None:
    count, texts, numbers = printed(long_page, Settings(), tmp_path / "out.pdf")
    assert count == len(texts) > 5
    assert numbers == [f"—{number}—" for number in range(1, count + 1)]
    assert "".join(texts) == plain("".join(line.text for line in long_page.lines))


@pytest.mark.parametrize(("points", "least", "most"), [(18, 17.5, 18.5), (22, 21.5, 22.5), (72, 35.5, 36.5)])
def test_the_letters_are_the_users_within_reason(
    long_page: Page, tmp_path: Path, points: int, least: float, most: float
) -> None:
    printed(long_page, Settings(font_points=points), tmp_path / "out.pdf", 3, 3)
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    text = document[0].get_textpage()
    start = unicodedata.normalize("NFKC", text.get_text_range()).index("各单位要认真")
    left = [text.get_charbox(place, loose=True)[0] for place in range(start, start + 6)]
    document.close()
    assert least <= (left[5] - left[0]) / 5 <= most, "the advance of a Chinese character is its size"


def test_only_the_sheets_that_were_asked_for(long_page: Page, tmp_path: Path) -> None:
    count, texts, numbers = printed(long_page, Settings(), tmp_path / "out.pdf", 2, 3)
    assert count == len(texts) == 2
    assert numbers == ["—2—", "—3—"]


@pytest.mark.qt_log_ignore("QPainter::begin", "propagateSizeHints")
def test_a_place_that_cannot_be_written_is_told(long_page: Page, tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match="打印机没有响应"):
        printed(long_page, Settings(), tmp_path / "no such folder" / "out.pdf")


def test_the_window_says_what_came_of_it(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "ask_and_print", lambda *_: False)
    window.print_notice()
    assert window.message.text == ""

    def fails(*_: object) -> bool:
        raise ReaderError("打印机没有响应。")

    monkeypatch.setattr(printing, "ask_and_print", fails)
    window.print_notice()
    assert window.message.text == "打印机没有响应。"
    monkeypatch.setattr(printing, "ask_and_print", lambda *_: True)
    window.print_notice()
    assert window.message.text == "已经送去打印。"

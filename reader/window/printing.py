"""Prints a notice: black on white, in large letters, page numbers as official documents have them (— 1 —).

A4 with the margins of GB/T 9704-2012, 5.2.1 (37 mm above, 28 mm left, 26 mm right, 35 mm below); letters of 18 pt and
more, since the 16 pt of the standard are below the age-friendly floor (M1).
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, QStandardPaths, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from reader.base.errors import ReaderError
from reader.base.settings import SMALLEST_POINTS, Settings
from reader.base.wording import tr
from reader.page import Line, Page, Role
from reader.window.fonts import page_font, reading_font
from reader.window.page_format import INDENT, PARAGRAPH_SPACE, STYLE

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

LARGEST_PRINTED = 36  # points: larger, a sheet holds ten characters a line
_MARGINS = QMarginsF(28, 37, 26, 35)  # millimetres
_NUMBER_POINTS = 14
_NATURAL = 1.45
_LONGEST_NAME = 60  # characters; a file name may have 255 bytes
_RESOLUTION = 300  # dots per inch


def printer() -> QPrinter:
    """A printer set up for A4."""
    made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    made.setResolution(_RESOLUTION)
    made.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _MARGINS,
                    QPageLayout.Unit.Millimeter)
    )  # fmt: skip
    return made


def print_open(window: "MainWindow") -> None:
    """Let the user print the page that a window shows, or save it as PDF; tell there what came of it."""
    page = window.view.page
    if page is None:
        window.message.tell(tr("先打开一篇公告，再打印。"))
        return
    try:
        if ask_and_print(page, window.remembered.now, window):
            window.message.tell(tr("已经送去打印。"))
    except ReaderError as error:
        window.message.tell(str(error))


def ask_and_print(page: Page, settings: Settings, parent: QWidget) -> bool:
    """Let the user choose a printer, or a PDF file, and print. False when the user left. Raises ReaderError."""
    target = printer()
    target.setDocName(page.title)
    if not QPrinterInfo.availablePrinterNames():
        target.setOutputFileName(str(_file_of(page.title)))  # else the dialog offers a folder, which is no file
    dialog = QPrintDialog(target, parent)
    dialog.setWindowTitle(tr("打印"))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    print_page(page, settings, target)
    return True


def _file_of(title: str) -> Path:
    """Where a PDF of that title would go: among the user's documents."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    name = re.sub(r'[\\/:*?"<>|\s]+', " ", title)[:_LONGEST_NAME].strip(" .") or "notice"
    return (folder if folder.is_dir() else Path.home()) / f"{name}.pdf"


def print_page(page: Page, settings: Settings, target: QPrinter) -> int:
    """Print a page; returns the number of sheets. Raises ReaderError when the printer does not begin."""
    room = QSizeF(target.pageLayout().paintRectPixels(target.resolution()).size())
    painter = QPainter()
    if not painter.begin(target):
        raise ReaderError(tr("打印机没有响应。请检查打印机，或者选择“打印到文件”。"))
    document = _document(page, settings, target, room)
    first, last = target.fromPage() or 1, target.toPage() or document.pageCount()
    sheets = range(first, min(last, document.pageCount()) + 1)
    for number in sheets:
        if number > first:
            target.newPage()
        _paint(painter, document, number, room)
    painter.end()
    return len(sheets)


def _document(page: Page, settings: Settings, target: QPrinter, room: QSizeF) -> QTextDocument:
    points = min(max(settings.font_points, SMALLEST_POINTS), LARGEST_PRINTED)
    font = page_font(settings.changed(font_points=points))
    document = QTextDocument()
    document.documentLayout().setPaintDevice(target)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(STYLE)
    document.setDefaultFont(font)
    document.setHtml(page.html)
    em = QFontMetricsF(font, target).horizontalAdvance("国")
    cursor, block = QTextCursor(document), document.begin()
    for line in page.lines:
        if not block.isValid():
            break
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(_format(line, em, settings.line_spacing))
        block = block.next()
    document.setPageSize(room)
    return document


def _format(line: Line, em: float, spacing: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    # A font's own line is about 1.45 em high; the setting is in hundredths of an em.
    made.setLineHeight(spacing / _NATURAL, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setBottomMargin(PARAGRAPH_SPACE * em)
    if line.role is Role.PARAGRAPH:
        made.setTextIndent(INDENT * em)
    elif line.role is Role.HEADING:
        made.setTopMargin(PARAGRAPH_SPACE * em)
    return made


def _paint(painter: QPainter, document: QTextDocument, number: int, room: QSizeF) -> None:
    """One sheet, counted from 1, with its number in the middle below.

    Line by line: QTextDocument draws the last line of the sheet before once more, unseen but in the text of a PDF.
    """
    painter.save()
    painter.setPen(Qt.GlobalColor.black)
    above, below = (number - 1) * room.height(), number * room.height()
    painter.translate(0, -above)
    block = document.begin()
    while block.isValid():
        rect, layout = document.documentLayout().blockBoundingRect(block), block.layout()
        if rect.bottom() >= above and rect.top() < below:
            origin = layout.position()
            for line in (layout.lineAt(place) for place in range(layout.lineCount())):
                if above <= origin.y() + line.y() < below:
                    line.draw(painter, origin)
        block = block.next()
    painter.restore()
    font = reading_font()
    font.setPointSize(_NUMBER_POINTS)
    painter.setFont(font)
    foot = QRectF(0, room.height(), room.width(), QFontMetricsF(font, painter.device()).height() * 2)
    painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"— {number} —")

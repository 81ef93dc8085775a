"""Facts of a text document: also of one whose end is not laid out yet, as a long page's is for a moment."""

from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from reader.window.document_facts import document_facts


def test_a_page_that_is_still_being_laid_out_is_measured_as_far_as_it_is(qtbot: QtBot) -> None:
    document = QTextDocument("这是一段很长的文字，一行放不下，要分成好几行来显示。" * 8)
    document.setTextWidth(400)
    document.size()
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.beginEditBlock()
    cursor.insertBlock()
    cursor.insertText("还没有排版的一段。")
    facts = document_facts(document, "#000000", "#ffffff")
    cursor.endEditBlock()
    assert facts.line_spacing is not None
    assert facts.paragraph_spacing is None
    document.size()
    assert document_facts(document, "#000000", "#ffffff").paragraph_spacing is not None

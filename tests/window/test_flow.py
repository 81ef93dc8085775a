"""Rows that break where the width ends."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from reader.window.app import application
from reader.window.flow import FlowLayout


def made(*widths: int, wide: int | None = None) -> tuple[QWidget, FlowLayout, list[QWidget]]:
    application()
    host = QWidget()
    flow = FlowLayout(host, margin=10, spacing=5)
    parts = []
    for number, width in enumerate(widths):
        part = QWidget()
        part.setMinimumSize(width, 40)
        part.setSizePolicy(
            QSizePolicy.Policy.Expanding if number == wide else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )
        flow.addWidget(part)
        parts.append(part)
    return host, flow, parts


def test_one_row_where_there_is_room(qtbot: QtBot) -> None:
    _host, flow, parts = made(100, 100, 100)
    assert flow.heightForWidth(330) == 60
    flow.setGeometry(QRect(0, 0, 330, 60))
    assert [part.x() for part in parts] == [10, 115, 220]


def test_breaks_where_there_is_none(qtbot: QtBot) -> None:
    _host, flow, parts = made(100, 100, 100)
    assert flow.heightForWidth(329) == 105
    flow.setGeometry(QRect(0, 0, 329, 105))
    assert [(part.x(), part.y()) for part in parts] == [(10, 10), (115, 10), (10, 55)]


def test_the_wide_one_takes_the_rest(qtbot: QtBot) -> None:
    _host, flow, parts = made(100, 100, 100, wide=1)
    flow.setGeometry(QRect(0, 0, 500, 60))
    assert [part.width() for part in parts] == [100, 270, 100]
    assert parts[2].geometry().right() == 489


def test_a_group_stays_together_when_not_all_fit(qtbot: QtBot) -> None:
    _host, flow, parts = made(100, 100, 100)
    flow.begin_row_at(parts[1])
    flow.setGeometry(QRect(0, 0, 329, 105))
    assert [(part.x(), part.y()) for part in parts] == [(10, 10), (10, 55), (115, 55)]


def test_hidden_parts_take_no_room_and_too_much_height_is_shared(qtbot: QtBot) -> None:
    host, flow, parts = made(100, 100, 100)
    host.show()
    parts[0].hide()
    flow.setGeometry(QRect(0, 0, 330, 100))
    assert [(part.x(), part.y()) for part in parts[1:]] == [(10, 30), (115, 30)]
    host.close()

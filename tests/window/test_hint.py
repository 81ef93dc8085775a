"""A few words that never lose their end without saying so."""

import pytest
from pytestqt.qtbot import QtBot

from reader.window.app import application
from reader.window.hint import Hint

TEXT = "按“朗读”，就读：一、各单位要明确分工，责任要落实到人"


@pytest.mark.parametrize(("width", "height", "whole"), [(2000, 40, True), (300, 20, False), (300, 200, True)])
def test_what_does_not_fit_ends_in_an_ellipsis(qtbot: QtBot, width: int, height: int, whole: bool) -> None:
    application()
    hint = Hint()
    qtbot.addWidget(hint)
    hint.setText(TEXT)
    hint.resize(width, height)
    lines = hint.lines()
    assert ("".join(lines) == TEXT) is whole
    assert whole or lines[-1].endswith("…")
    assert all(hint.fontMetrics().horizontalAdvance(line) <= width for line in lines)
    assert hint.text() == TEXT
    assert hint.minimumSizeHint().width() == 0


def test_every_line_is_seen(qtbot: QtBot) -> None:
    application()
    hint = Hint()
    qtbot.addWidget(hint)
    hint.setText(TEXT)
    hint.resize(300, 60)
    image = hint.grab().toImage()
    half = image.height() // 2
    ink = [
        sum(image.pixel(x, y) != image.pixel(0, 0) for x in range(image.width()) for y in rows)
        for rows in (range(half), range(half, image.height()))
    ]
    assert min(ink) > 50

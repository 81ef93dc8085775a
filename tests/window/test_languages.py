"""In every language, at 200 % and more, on every page of the window: no word is cut off."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.base.settings import Settings
from reader.base.wording import LANGUAGES, SOURCE_LANGUAGE, use
from reader.library import Library
from reader.window.app import application
from reader.window.collector import Counter
from reader.window.facts import clipped_of, label_of, seen_widgets
from reader.window.main_window import MainWindow
from reader.window.stations import stations

# Points: twice the size that it comes with, and the largest letters; and a screen of which every pixel is two.
TWICE = ((44, (1280, 900)), (72, (1280, 900)), (22, (640, 480)))


@pytest.mark.timeout(240)
@pytest.mark.parametrize(("points", "size"), TWICE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_cut_off(language: str, points: int, size: tuple[int, int], folder: Path, qtbot: QtBot) -> None:
    application()
    seen, cut = set(), set()
    with Library(folder) as library:
        now = Settings(font_points=points, language=language, who_speaks="we")
        window = MainWindow(library, folder, now, lambda _post, _events: Counter())
        try:
            window.resize(*size)
            window.open_at_start()
            window.show()
            qtbot.waitUntil(lambda: window.view.page is not None, timeout=20_000)
            for station in stations(window):
                for widget in seen_widgets(window):
                    label = label_of(widget)
                    seen |= {label} if label else set()
                    if short := clipped_of(widget, label):
                        cut.add(f"{station}: {label}: {short}")
        finally:
            window.close()
            window.deleteLater()
            use(SOURCE_LANGUAGE)
    assert len(seen) > 60
    assert not cut

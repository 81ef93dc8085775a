"""The aids on a screen of twice the resolution; and before any is on, nothing of them is there at all."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = ("aid_", "aids_bar", "overlay", "reading_place", "page_alone")
CODE = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reader.base.settings import Settings
from reader.library import Library
from reader.page import page_of
from reader.window.app import application
from reader.window.main_window import MainWindow
from tests.window.conftest import notice
from tests.window.voices import RecordingVoice

application()
with Library(Path(sys.argv[1])) as library:
    window = MainWindow(library, Path(sys.argv[1]), Settings(), make_voice=RecordingVoice())
    window.resize(900, 700)
    window.show()
    window.view.show_page(page_of(notice()))
    QTest.qWait(100)
    loaded = [name for name in sys.modules if name.rpartition(".")[2].startswith({OURS!r})]
    assert loaded == [], loaded
    assert window.devicePixelRatio() == 2
    window.choices.change(crosshair=True, ruler=True, magnifier=True, large_pointer=True)
    at = window.view.viewport().mapTo(window, QPoint(200, 60))
    QTest.mouseMove(window.windowHandle(), at)
    QTest.qWait(100)
    image, aid = window.grab().toImage(), window.look.theme.colours["aid"]
    assert image.width() == 2 * window.width()
    for x, y in ((10, at.y()), (at.x(), 20)):
        pixels = [image.pixelColor(2 * x + i, 2 * y + j) for i in (0, 1) for j in (0, 1)]
        assert {{pixel.name().upper() for pixel in pixels}} == {{aid}}, (x, y)
    lens = window.choices.aids.on["magnifier"]
    assert lens._image.devicePixelRatio() == 2
    assert abs(lens._image.width() - 2 * lens.width()) <= 8, (lens._image.width(), lens.width())
    ruler = window.choices.aids.on["ruler"]
    assert ruler.band.contains(QPoint(10, 60)) or ruler.band.top() > 0
    cursor = QGuiApplication.overrideCursor()
    assert cursor.pixmap().width() == 128, cursor.pixmap().width()
    assert cursor.hotSpot().x() < 64
    window.close()
print("done")
"""


def test_every_aid_at_double_scale_and_none_before_it_is_on(tmp_path: Path) -> None:
    surroundings = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    surroundings["NOTICE_READER_SETTINGS"] = str(tmp_path / "settings.json")
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path / "library")],
        cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip()) == (0, "done"), done.stderr[-1500:]

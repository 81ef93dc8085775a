"""What the window does when one presses, focuses, points, listens and errs, for the audit's rules of conduct.

Each deed tries one thing as a user would and gives a line that says what was wrong, "" when it was right, or None
where it cannot be tried here.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import qGray
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from reader.base.wording import tr
from reader.window.facts import is_control, seen_widgets
from reader.window.sizes import TARGET
from reader.window.stations import mending, settle, wait
from reader.window.tabbing import keyboard_of

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

_FLASHES = 3  # a second (WCAG 2.3.1)
_FLASH = 26  # of 255: a tenth of the greatest luminance
_FRAMES, _FRAME_SECONDS = 10, 0.2  # five words a second, twice as many as the fastest voice says
_FIELD = (160, 112)  # pixels: a quarter of the 341 x 256 that flashes are judged in
_LOOPBACK = ("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F")


class Voice(Protocol):
    """A voice that counts what it is asked to say, and keeps the last of it."""

    said: int
    text: str


def conduct_of(window: "MainWindow", voice: Voice) -> tuple[tuple[str, str], ...]:
    """(rule, what was wrong) of all that can be tried in a window which shows a notice."""
    deeds: dict[str, Callable[[], str | None]] = {
        "M9": lambda: _only_looked_at(window),
        "S3": lambda: _press_and_release(window, voice),
        "S5": lambda: _one_voice(window, voice),
        "2.3.1": lambda: _flashes(window),
        "M8": lambda: _twins(window),
        "M10": lambda: _closers(window),
        "2.2.2": lambda: _can_rest(window),
        "3.1.6": lambda: "" if list(mending(window)) else tr("没有读法可听"),
        "3.3.1": lambda: _bad_file(window),
        "M18": lambda: _undone(window),
        "M13": _connections,
    }
    done = ((rule, deed()) for rule, deed in deeds.items())
    return tuple((rule, wrong) for rule, wrong in done if wrong is not None)


def _read_buttons(window: "MainWindow") -> list[Any]:
    return [button for button in window.section_buttons.buttons if not button.visibleRegion().isEmpty()]


def _press_and_release(window: "MainWindow", voice: Voice) -> str | None:
    page, buttons = window.view.page, _read_buttons(window)
    if page is None or not buttons:
        return None
    before, button = voice.said, buttons[-1]
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    settle(0.05)
    early = voice.said - before
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    wait(lambda: voice.said > before)
    asked, said = voice.said - before, voice.text
    window.reading.stop()
    if early:
        return tr("按下还没有松开就读了")
    if asked != 1:
        return tr("松开之后请求朗读 {count} 次", count=asked)
    return "" if said == page.reading_text(button.region) else tr("读的不是这一段")


def _one_voice(window: "MainWindow", voice: Voice) -> str | None:
    buttons = _read_buttons(window)[:2]
    if len(buttons) < 2:
        return None
    for button in buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(0.05)
    reading = [button.region for button in window.section_buttons.buttons if button.isChecked()]
    window.reading.stop()
    return "" if reading == [buttons[1].region] else tr("同时显示在读：{count} 段", count=len(reading))


def _only_looked_at(window: "MainWindow") -> str:
    """Tab through everything, point at everything: is all as it was?"""

    def now() -> tuple[object, ...]:
        windows = [other for other in QApplication.topLevelWidgets() if other.isVisible() and other.windowTitle()]
        return window.open_id, window.top.search.text(), window.model.rowCount(), window.choices.now, len(windows)

    before = now()
    keyboard_of(window)
    after_focus = now()
    for widget in list(seen_widgets(window)):
        if is_control(widget):
            QTest.mouseMove(widget, QPoint(widget.width() // 2, widget.height() // 2))
    settle(0.3)
    if after_focus != before:
        return tr("得到焦点时变了")
    return "" if now() == before else tr("指到时变了")


def _twins(window: "MainWindow") -> str:
    """The one gesture that does something is the pinch; the wheel with Ctrl does the same."""
    names = {widget.accessibleName() for widget in seen_widgets(window) if isinstance(widget, QAbstractButton)}
    lacking = [word for word in (tr("大字"), tr("小字")) if word not in names]
    return tr("没有按钮：{names}", names="、".join(lacking)) if lacking else ""


def _closers(window: "MainWindow") -> str | None:
    panels, wrong = window.side_panels, []
    panels.settings()
    wait(lambda: panels.shown)
    panel = panels.settings_page or window.panes
    closer = next(
        (
            widget
            for widget in seen_widgets(window)
            if isinstance(widget, QAbstractButton) and widget.accessibleName() == tr("返回公告")
        ),
        None,
    )
    if closer is None:
        wrong.append(tr("没有关闭的按钮"))
    else:
        place = _rect(panel, window).united(_rect(closer, window))
        middle = _rect(closer, window).center() - place.topLeft()
        third, fifth = place.width() / 3, place.height() / 5
        at_top = middle.y() < fifth and not third < middle.x() < 2 * third
        at_bottom = middle.y() > 4 * fifth and third < middle.x() < 2 * third
        if not (at_top or at_bottom):
            wrong.append(tr("在 {x}，{y}", x=middle.x(), y=middle.y()))
        if min(closer.width(), closer.height()) < TARGET:
            wrong.append(f"{closer.width()}×{closer.height()}")
    panels.leave()
    settle(0.05)
    return "；".join(wrong)


def _rect(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _can_rest(window: "MainWindow") -> str:
    """Following the voice is a choice on the settings page, and what is chosen is so."""
    panels = window.side_panels
    panels.settings()
    page = panels.settings_page
    options = page.options.get("follow", {}) if page is not None else {}
    off = options.get(False)
    if off is not None:
        off.click()
    rests = not window.choices.now.follow
    window.choices.change(follow=True)
    panels.leave()
    settle(0.05)
    return "" if rests else tr("关不掉")


def _undone(window: "MainWindow") -> str:
    window.choices.bigger()
    before = window.choices.now
    window.choices.reset()
    was_reset = window.choices.now != before
    window.choices.reset()
    undone = window.choices.now == before
    window.choices.usual_size()
    return "" if was_reset and undone else tr("撤销之后和原来不同")


def _bad_file(window: "MainWindow") -> str:
    """A file that is no text at all: the message is words, seen, and names the file."""
    with tempfile.TemporaryDirectory(prefix="notice-reader-audit-") as folder:
        file = Path(folder) / "audit.bin"
        file.write_bytes(bytes(range(256)) * 8)
        window.importing.add([file])
        told = wait(lambda: file.name in window.message.text and window.message.isVisible())
        wait(lambda: not window.importing.busy)
    return "" if told else tr("说的是“{message}”", message=window.message.text)


def _flashes(window: "MainWindow") -> str | None:
    """While it reads, the words marked at the pace of a voice: how often any part of the window grows light or dark."""
    page = window.view.page
    if page is None or not page.regions:
        return None
    window.reading.start(0)
    words = max(len(page.reading_text(0)) // 2, 1)
    frames = []
    for number in range(_FRAMES):
        window.reading.word.emit(0, 2 * (number % words), 2 * (number % words) + 2)
        settle(_FRAME_SECONDS)
        frames.append(luminances(window))
    window.reading.stop()
    most = max(flips(list(values)) for values in zip(*frames, strict=True)) / (_FRAMES * _FRAME_SECONDS)
    return tr("每秒 {count} 次", count=f"{most:.1f}") if most > _FLASHES else ""


def luminances(window: QWidget) -> list[int]:
    """0 to 255, the mean of each field of the window, row by row."""
    columns, rows = max(window.width() // _FIELD[0], 1), max(window.height() // _FIELD[1], 1)
    image = window.grab().toImage().scaled(columns, rows, mode=Qt.TransformationMode.SmoothTransformation)
    return [qGray(image.pixel(column, row)) for row in range(rows) for column in range(columns)]


def flips(values: list[int]) -> float:
    """How many flashes a place made: pairs of changes by a tenth of the range, one up and one down."""
    turned, last, direction = 0, values[0], 0
    for value in values[1:]:
        if abs(value - last) >= _FLASH:
            now = 1 if value > last else -1
            turned += now != direction
            direction, last = now, value
    return turned / 2


def _connections() -> str | None:
    """Connections of this process that leave the machine."""
    if not sys.platform.startswith("linux"):
        return None
    own = set(_own_sockets())
    found = []
    for table in ("tcp", "tcp6", "udp", "udp6"):
        try:
            rows = Path(f"/proc/self/net/{table}").read_text(encoding="ascii").splitlines()[1:]
        except OSError:
            continue
        for row in (line.split() for line in rows):
            far = row[2].partition(":")[0]
            if row[9] in own and far.strip("0") and far not in _LOOPBACK:
                found.append(row[2])
    return tr("{count} 个连接", count=len(found)) if found else ""


def _own_sockets() -> Iterator[str]:
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            target = str(descriptor.readlink())
        except OSError:
            continue
        if target.startswith("socket:["):
            yield target[8:-1]

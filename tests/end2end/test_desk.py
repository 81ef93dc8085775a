"""The desk itself: its ears hear a tone when one is played and nothing when none is, its hands reach a window."""

import math
import sys
import time
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end2end.desk import Desk, command_line, wait_for

pytestmark = pytest.mark.end2end

TONE_WINDOW = """
import math, sys
from array import array
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices
from PySide6.QtWidgets import QApplication, QPushButton

app = QApplication(sys.argv)
form = QAudioFormat()
form.setSampleRate(22050)
form.setChannelCount(1)
form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
sink = QAudioSink(QMediaDevices.defaultAudioOutput(), form)
samples = array("h", (int(9000 * math.sin(i * 0.2)) for i in range(22050 * 20)))
buffer = QBuffer()
buffer.setData(QByteArray(samples.tobytes()))

def toggle(on):
    if on:
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        sink.start(buffer)
    else:
        sink.reset()
        buffer.close()

button = QPushButton("tone")
button.setCheckable(True)
button.toggled.connect(toggle)
button.setStyleSheet("background: #00ff00; border: none")
button.resize(400, 300)
button.show()
sys.exit(app.exec())
"""


def _tone(file: Path, seconds: float) -> None:
    samples = array("h", (int(9000 * math.sin(i * 0.2)) for i in range(int(22050 * seconds))))
    with wave.open(str(file), "wb") as target:
        target.setnchannels(1)
        target.setsampwidth(2)
        target.setframerate(22050)
        target.writeframes(samples.tobytes())


def test_ears_hear_a_tone_of_its_length_and_silence_otherwise(desk: Desk, tmp_path: Path) -> None:
    _tone(tmp_path / "tone.wav", 0.5)
    start = time.monotonic()
    assert desk.ears.first_sound(start, within=0.5) is None
    played = time.monotonic()
    desk.start(["paplay", str(tmp_path / "tone.wav")])
    first = desk.ears.first_sound(played, within=2)
    assert first is not None
    last = desk.ears.last_sound(played, quiet=0.7)
    assert last - first == pytest.approx(0.5, abs=0.05)
    assert desk.ears.loudest(played + first, played + last) == pytest.approx(9000, rel=0.15)


def test_hands_reach_a_window_and_its_sound_is_timed(
    desk: Desk, tmp_path: Path, measured: Callable[[str, float], None]
) -> None:
    script = tmp_path / "tone_window.py"
    script.write_text(TONE_WINDOW, encoding="utf-8")
    program = desk.start([sys.executable, str(script)])
    window = desk.window_of(program)
    x, y, width, height = desk.place_of(window)
    wait_for(lambda: _pixel(desk, x + 20, y + 20) == (0, 255, 0), 5, "the button to be drawn where xdotool says it is")
    shown = time.monotonic()
    assert desk.ears.first_sound(shown, within=0.5) is None

    pressed = desk.click(x + width // 2, y + height // 2)
    first = desk.ears.first_sound(pressed, within=2)
    assert first is not None, desk.output()
    measured("tone, click to sound", first)
    pressed = desk.click(x + width // 2, y + height // 2)
    last = desk.ears.last_sound(pressed, quiet=1)
    measured("tone, click to silence", last)
    assert last < 0.3

    pressed = desk.key("space")
    assert desk.ears.first_sound(pressed, within=1) is not None, "the window has no keyboard focus"
    assert desk.screenshot(tmp_path / "screen.png").read_bytes().startswith(b"\x89PNG")


def test_nothing_is_left_behind(tmp_path: Path, cache_home: Path, desk: Desk) -> None:
    # `desk` is asked for only so that this is skipped, or fails, where the packages are not there.
    with Desk(tmp_path / "second", cache_home) as second:
        socket = second.environment["PULSE_SERVER"].removeprefix("unix:")
        sleeper = second.start(["sleep", "600"])
        assert Path(socket).exists()
    assert sleeper.poll() is not None
    assert not Path(socket).exists()
    running = [command_line(int(entry.name)) for entry in Path("/proc").iterdir() if entry.name.isdigit()]
    assert any(running), "no process can be looked at"
    assert [line for line in running if socket in line or str(tmp_path / "second") in line] == []
    assert not second.temporary.exists()


def _pixel(desk: Desk, x: int, y: int) -> tuple[int, ...]:
    width, _, rows = desk.screen()
    return tuple(rows[(y * width + x) * 3 : (y * width + x) * 3 + 3])

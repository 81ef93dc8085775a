"""Ctrl+C and the end of a session close the window as its own button does, also while nothing happens in it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.base import settings
from reader.base.settings import Settings

MAIN = Path(__file__).resolve().parents[2] / "main.py"
NOTICE = "关于夜间停水的通知\n\n各住户：\n    今晚九点至十一点停水。\n\n青禾街道办事处\n2025年3月6日\n"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM is POSIX's")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_idle_window_ends_at_once_and_says_nothing(tmp_path: Path, number: signal.Signals) -> None:
    notice, library = tmp_path / "notice.txt", tmp_path / "library"
    notice.write_text(NOTICE, encoding="utf-8")
    settings.save(Settings(greeted=True))
    subprocess.run([sys.executable, MAIN, "import", notice, "--library", library], check=True, capture_output=True)
    trace = tmp_path / "trace.jsonl"
    command = [sys.executable, MAIN, "--library", library, "--trace", trace]
    with subprocess.Popen(
        command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        began = time.monotonic()
        while time.monotonic() - began < 60 and not trace.exists() and process.poll() is None:
            time.sleep(0.02)
        time.sleep(3)  # all is loaded, and nothing happens any more
        sent = time.monotonic()
        process.send_signal(number)
        try:
            out, err = process.communicate(timeout=20)
        finally:
            process.kill()
    assert (process.returncode, out) == (128 + number, b"")
    said = [line for line in err.splitlines() if b"propagateSizeHints" not in line]  # what offscreen Qt lacks
    assert said == []
    assert time.monotonic() - sent < 10

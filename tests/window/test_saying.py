"""``say`` from the terminal, as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

from reader.window.sink import NO_DEVICE

ROOT = Path(__file__).resolve().parents[2]


def test_without_a_sound_server_one_line_is_all_that_is_said(tmp_path: Path) -> None:
    text = tmp_path / "notice.txt"
    text.write_text("停水公告\n\n明天上午停水，请储水。\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "main.py", "say", str(text)],
        cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"错误：{NO_DEVICE}\n")

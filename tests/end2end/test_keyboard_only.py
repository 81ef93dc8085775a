"""Every task of the README by the keyboard alone, on the real program: by screen, by ear, and the printed file."""

import json
import re
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.end2end.desk import ROOT, Desk, wait_for

pytestmark = pytest.mark.end2end

PATIENCE = 20
MOST_TABS = 120
SENTENCE = "请各户在今天晚上以前储好两天的用水，并关好家里的阀门，检修期间有问题请到社区服务站询问。"
NOTICES = (
    "示例市人民政府办公室关于做好冬季服务工作的通知\n\n示政办发〔2026〕7号\n\n各区人民政府：\n\n现通知如下：\n\n"
    f"一、登记工作\n\n{SENTENCE * 3}\n\n示例市人民政府办公室\n\n2026年1月8日\n",
    f"示例市供水公司停水公告\n\n{SENTENCE * 6}\n\n示例市供水公司\n\n2025年3月6日\n",
)
TITLE = "示例市供水公司停水公告"


def tasks() -> list[str]:
    """The tasks as the README names them."""
    found = re.search(r"\*\*The tasks\*\*: ([^.]+)\.", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert found is not None
    return found.group(1).split(" · ")


class Typist:
    """Has a keyboard and nothing else. The voice is the silent one until it is changed."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder = desk, folder
        captures = folder / "captures"
        captures.mkdir()
        for number, text in enumerate(NOTICES):
            (captures / f"{number}.txt").write_text(text, encoding="utf-8")
        library = ["--library", str(folder / "library")]
        done = subprocess.run(
            [sys.executable, "main.py", "import", str(captures), *library],
            cwd=ROOT, env=desk.environment, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        self.settings = Path(desk.environment["NOTICE_READER_SETTINGS"])
        self.settings.write_text(json.dumps({"voice": "silent", "greeted": True}), encoding="utf-8")
        self.trace = folder / "trace.jsonl"
        self.program = desk.start([sys.executable, "main.py", *library, "--trace", str(self.trace)])
        self.window = desk.window_of(self.program, title="示例市人民政府")
        self.opened = time.monotonic()

    def told(self, what: str) -> list[dict[str, Any]]:
        """What the trace has of a kind."""
        lines = self.trace.read_text(encoding="utf-8").splitlines()
        return [line for line in map(json.loads, lines) if line["what"] == what]

    def announced(self, text: str) -> None:
        """Wait until it is announced."""
        self.until(lambda: any(text in line["text"] for line in self.told("announcement")), f"“{text}”")

    def until(self, so: Callable[[], bool], what: str) -> None:
        wait_for(so, PATIENCE, f"{what}\n{self.desk.output()}")

    def set_to(self, name: str, value: object) -> bool:
        try:
            return bool(json.loads(self.settings.read_text(encoding="utf-8"))[name] == value)
        except (OSError, ValueError, KeyError):
            return False

    # The tasks

    def find_a_notice(self) -> None:
        self.desk.key("ctrl+f")
        self.desk.type("2025-03-06")
        self.announced("找到 1 篇公告")

    def open_it(self) -> None:
        self.desk.key("Down")
        self.desk.key("Return")
        self.announced(f"已打开：{TITLE}")
        self.desk.window_of(self.program, title=TITLE)

    def enlarge_it(self) -> None:
        time.sleep(0.5)
        before = self.desk.screen()[2]
        self.desk.key("ctrl+plus")
        self.announced("字号：24 磅")
        self.until(lambda: self.desk.screen()[2] != before, "larger letters on the screen")
        self.until(lambda: self.set_to("font_points", 24), "the size to be remembered")

    def have_it_read(self) -> None:
        assert self.told("reading") == [], "it read before somebody asked"
        assert self.desk.ears.first_sound(self.opened, within=1) is None
        self.desk.key("ctrl+Home")  # the search led to the date at the end
        self.desk.key("F5")
        self.announced("开始朗读")
        self.until(lambda: bool(self.told("sentence")), "a sentence that is read")
        assert TITLE.startswith(self.told("sentence")[0]["text"])

    def pause(self) -> None:
        self.desk.key("F8")
        self.until(lambda: self.told("reading")[-1]["paused"], "the pause")
        self.desk.key("F8")
        self.until(lambda: not self.told("reading")[-1]["paused"], "the end of the pause")
        self.desk.key("Escape")
        self.announced("已停止朗读")

    def change_the_voice(self) -> None:
        self.desk.key("ctrl+comma")
        for _ in range(MOST_TABS):
            self.desk.key("Tab")
            if "静音" in self._focus():
                break
        assert "静音" in self._focus(), "Tab leads to the voice that is in use"
        self.desk.key("Left")
        self.until(lambda: self.set_to("voice", ""), "the voice to be remembered")
        self.desk.key("Escape")
        pressed = self.desk.key("F5")
        assert self.desk.ears.first_sound(pressed, within=PATIENCE) is not None, "the new voice is heard"
        self.desk.key("F5")

    def _focus(self) -> str:
        time.sleep(0.05)
        return str(self.told("focus")[-1]["name"])

    def print_it(self) -> None:
        before = set(self.folder.rglob("*.pdf"))
        self.desk.key("ctrl+p")
        self.until(lambda: self.desk.has_window("打印"), "the print dialog")
        time.sleep(0.5)
        self.desk.key("Return")
        self.announced("已经送去打印")
        made = set(self.folder.rglob("*.pdf")) - before
        assert [file.name for file in made] == [f"{TITLE}.pdf"]
        document = pypdfium2.PdfDocument(made.pop())
        text = document[0].get_textpage().get_text_range()
        document.close()
        assert "在今天晚上以前储好两天" in re.sub(r"\s", "", unicodedata.normalize("NFKC", text))

    def leave(self) -> None:
        self.desk.key("ctrl+q")
        assert self.program.wait(timeout=PATIENCE) == 0
        assert self.set_to("font_points", 24)


def test_every_task_by_the_keyboard_alone(desk: Desk, tmp_path: Path) -> None:
    typist = Typist(desk, tmp_path)
    named = tasks()
    assert len(named) == 8
    for task in named:
        do: Callable[[], None] = getattr(typist, task.replace(" ", "_"))
        do()

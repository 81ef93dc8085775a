"""How fast the window is. Needs Xvfb. One command each:

    python benchmarks/window.py start [RUNS]     from spawn to the first painted notice, beside a bare program
    python benchmarks/window.py zoom [COUNT]     a step of the size, of the theme, and scrolling, in long notices

``start``: our program, with a library that has a notice of 14,000 characters open, and ``bare_page.py`` with the same
notice as HTML, in turn on one screen; painted is when the pixels say so. Issue 5 wants 1.3 times the bare program.
``zoom``: from the call to the end of the repaint, on the thread of the window, in notices of 14,000 and 1,000,000
characters; "longest stop" is the longest time in which the event loop answered nobody until all was laid out.
"""

import json
import os
import random
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.screen import Screen  # noqa: E402

SHORT, LONG = 14_000, 1_000_000
POINTS = 22
_WORDS = [
    "居民",
    "社区",
    "道路",
    "供暖",
    "养老",
    "登记",
    "窗口",
    "材料",
    "费用",
    "时间",
    "检查",
    "安全",
    "河道",
    "公园",
    "学校",
    "医院",
    "车辆",
    "用水",
    "用电",
    "垃圾",
]
_DOES = [
    "应当及时办理",
    "要认真落实",
    "由各单位负责",
    "可以在窗口咨询",
    "不得拖延",
    "每月公布一次",
    "按规定执行",
    "纳入年度计划",
]


def main() -> None:
    """Measure what is asked for, else both."""
    chosen = sys.argv[1] if len(sys.argv) > 1 else ""
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    with Screen() as screen:
        if chosen in {"", "start"}:
            measure_start(screen, count)
        if chosen in {"", "zoom"}:
            done = subprocess.run(
                [sys.executable, str(ROOT / "benchmarks" / "window_zoom.py"), str(count)],
                env={**screen.environment, "PYTHONPATH": str(ROOT)}, check=False,
            )  # fmt: skip
            sys.exit(done.returncode)


def notice_text(characters: int) -> str:
    """A notice that no office wrote, of about so many characters: a heading for every six paragraphs or so."""
    dice = random.Random(characters)
    lines = ["清河市人民政府关于做好年度工作的通知", "清政发〔2031〕7号", "各乡镇人民政府：", "现将有关事项通知如下。"]
    written = sum(map(len, lines))
    while written < characters:
        heading = f"第{len(lines)}条 {dice.choice(_WORDS)}{dice.choice(_WORDS)}工作" if len(lines) % 7 == 4 else ""
        sentences = (
            f"{dice.choice(_WORDS)}和{dice.choice(_WORDS)}{dice.choice(_DOES)}。" for _ in range(dice.randint(2, 9))
        )
        lines.append(heading or "".join(sentences))
        written += len(lines[-1])
    return "\n\n".join([*lines, "清河市人民政府", "2031年3月6日"]) + "\n"


def library_with(folder: Path, characters: int, environment: dict[str, str]) -> Path:
    """A library with the starter notices and one of so many characters, which is the one that is open."""
    from reader.library import Library

    data = folder / f"data{characters}"
    capture, made = folder / f"{characters}.txt", data / "notice-reader" / "library"
    environment["XDG_DATA_HOME"] = str(data)  # it is the user's own library: a start needs no words
    capture.write_text(notice_text(characters), encoding="utf-8")
    with Library(made) as library:
        library.import_paths([ROOT / "docs_cache", capture])
        longest = max(library.rows(), key=lambda row: row.characters)
    stored = {"last_notice": longest.id, "greeted": True, "font_points": POINTS}
    Path(environment["NOTICE_READER_SETTINGS"]).write_text(json.dumps(stored), encoding="utf-8")
    return made


def measure_start(screen: Screen, runs: int) -> None:
    """Both programs in turn, a first time each to warm the disk."""
    from reader.library import Library
    from reader.page import page_of

    folder = Path(screen.environment["HOME"])
    made = library_with(folder, SHORT, screen.environment)
    with Library(made) as library:
        longest = max(library.rows(), key=lambda row: row.characters)
        page = page_of(library.notice(longest.id))
    (folder / "page.html").write_text(page.html, encoding="utf-8")
    print(f"start: a notice of {sum(len(line.text) for line in page.lines)} characters, {runs} runs in turn")
    programs = {
        "bare": [sys.executable, str(ROOT / "benchmarks" / "bare_page.py"), str(folder / "page.html"), str(POINTS)],
        "ours": [sys.executable, str(ROOT / "main.py")],
    }
    for command in programs.values():
        screen.start(command)
    starts = {name: [] for name in programs}
    for _ in range(runs):
        for name, command in programs.items():
            starts[name].append(screen.start(command))
    for what, unit in (("painted", "s"), ("still", "s"), ("work", "s of processor"), ("peak", "MB")):
        bare, ours = (statistics.median(getattr(one, what) for one in starts[name]) for name in ("bare", "ours"))
        each = statistics.median(
            getattr(one, what) / getattr(other, what) for one, other in zip(starts["ours"], starts["bare"], strict=True)
        )
        print(
            f"{what:8} bare {bare:7.2f}  ours {ours:7.2f} {unit}; ours / bare {ours / bare:.2f}, run by run {each:.2f}"
        )


if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    main()

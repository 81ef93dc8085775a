"""One visit with Orca, word for word: the list, the page line by line and by its headings, the toggle and its state."""

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from reader.audit.session import Session
from tests.end2end.desk import ROOT, Desk, end_group
from tests.end2end.screen_reader import Orca, missing, plain, version

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(400)]

WRITTEN_WITH = 43  # the version of Orca whose words these are (Debian 12); of others the names are compared
FIRST = """清河市人民政府关于做好秋收工作的通知

清政发〔2025〕7号

各乡镇人民政府：

请认真执行。

一、加强领导

各单位要明确分工。

二、做好保障

农机要提前检修。

清河市人民政府

2025年9月1日
"""
SECOND = """清河市水务局停水公告

请居民提前储水。

清河市水务局

2025年8月20日
"""
TITLE = "清河市人民政府关于做好秋收工作的通知"
SECOND_TITLE = "清河市水务局停水公告"
RECIPIENTS = "各乡镇人民政府："
BUTTON = "push button."
PAGE = "公告正文 read only text."
ABOUT = "单击朗读：一、加强领导。再单击一次停止。按键：F5"
VISIT: tuple[tuple[str, tuple[str, ...]], ...] = (
    # The page line by line.
    ("Down", ("请认真执行。",)),
    ("Down", ("一、加强领导",)),
    ("Down", ("各单位要明确分工。",)),
    # The sections, each by its button, whose name says what a press will do.
    ("Tab", (f"读这一段：{TITLE} {BUTTON}",)),
    ("Tab", (f"读这一段：一、加强领导 {BUTTON}",)),
    ("space", ("停止：一、加强领导",)),
    ("space", ("读这一段：一、加强领导",)),
    ("Tab", (f"读这一段：二、做好保障 {BUTTON}",)),
    ("Tab", (f"读这一段：落款 {BUTTON}",)),
    # The toggle: its name, and what it would do. A mode is a check box, whose name stays.
    ("Tab", (f"朗读 {BUTTON}", f"{ABOUT}.")),
    ("space", ("停止朗读",)),
    ("space", ("朗读", ABOUT)),
    ("Tab", ("连读 check box not checked.", "从眼前这一段一直读到公告结尾。按键：F4.")),
    # The page by its headings: the list of them, and where one of them leads.
    ("ctrl+l", ("layered pane", "目录.", "List with 2 items.", "一、加强领导.")),
    ("Down", ("二、做好保障.",)),
    ("Return", (PAGE, "二、做好保障.", f"{TITLE}.")),
    ("Down", ("农机要提前检修。",)),
    # The list of notices, and another one of them.
    ("ctrl+f", ("搜索公告 text.", "输入要找的字词，列表里就只留下有它的公告；按回车打开第一篇。按键：Ctrl 和 F.")),
    (
        "Down",
        (
            "layered pane",
            "公告列表.",
            "List with 2 items.",
            f"{TITLE}，通知  清政发〔2025〕7号，2025年9月1日  约听1分钟，正在看.",
        ),
    ),
    ("Down", ("清河市水务局停水公告，公告，2025年8月20日  约听1分钟.",)),
    ("Return", ("清河市水务局停水公告", "清河市水务局停水公告 - 听公告")),
)
# The same beside a screen reader that says of itself that it runs.
WHO_SPEAKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "F5",
        (
            "您开着读屏软件。朗读由谁来读？以后可以在设置里改。 panel.",
            "听公告来读 push button.",
            "用本程序自己的声音朗读.",
        ),
    ),
    ("Tab", ("读屏软件来读 push button.", "按“朗读”时选中这一段，由读屏软件读出.")),
)


def test_orca_reads_one_whole_visit(desk: Desk, tmp_path: Path, measured: Callable[[str, float], None]) -> None:
    if missing():
        pytest.skip(f"system packages are missing: {' '.join(missing())} (make test installs them)")
    captures = tmp_path / "captures"
    captures.mkdir()
    for number, text in enumerate((FIRST, SECOND)):
        (captures / f"{number}.txt").write_text(text, encoding="utf-8")
    library = ["--library", str(tmp_path / "library")]
    subprocess.run(
        [sys.executable, "main.py", "import", str(captures), *library],
        cwd=ROOT, env=desk.environment, check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    # On a machine that stalls Orca speaks of what it saw a moment before: a visit may be paid once more.
    try:
        strip, said = visit(desk, tmp_path / "first", library, measured)
        told = heard_right(strip, said)
    except AssertionError:
        told = False
    if not told:
        Path(desk.environment["NOTICE_READER_SETTINGS"]).unlink(missing_ok=True)  # a visit begins at the first notice
        strip, said = visit(desk, tmp_path / "second", library, measured)
    assert strip[0].startswith("清政发〔2025〕7号 · 清河市人民政府")
    assert strip[-1] == RECIPIENTS
    if version() == WRITTEN_WITH:
        assert said == [*VISIT, *WHO_SPEAKS]
    else:
        assert names(said) == names([*VISIT, *WHO_SPEAKS])


Said = Sequence[tuple[str, tuple[str, ...]]]


def visit(
    desk: Desk, folder: Path, library: list[str], measured: Callable[[str, float], None]
) -> tuple[list[str], Said]:
    """What Orca says of the strip of facts, and of each step of ``VISIT``."""
    folder.mkdir()
    with Session(desk.environment) as session:
        desk.environment.update(session.environment)
        orca = Orca(desk, folder)
        program = desk.start([sys.executable, "main.py", *library])
        try:
            orca.enter(desk.window_of(program, title=TITLE), "听公告")
            orca.press("Home", 0)
            assert orca.wait_for(PAGE), orca.heard
            orca.wait_for_silence(1.5)
            start = time.monotonic()
            strip: list[str] = []
            while not strip or (strip[-1] != RECIPIENTS and len(strip) < 6):  # as many lines as the letters make
                strip += orca.press("Down", 1)
            said = [(key, tuple(orca.press(key, len(words)))) for key, words in VISIT]
            say_that_it_runs(session)
            said += [(key, tuple(orca.press(key, len(words)))) for key, words in WHO_SPEAKS]
            for key in ("space", "F5"):  # the answer, and once more: it reads the section as one text
                section = orca.press(key, 2)
                assert any(each.startswith(f"{SECOND_TITLE}\n") and "请居民提前储水。" in each for each in section), (
                    section
                )
            measured(f"{len(orca.heard)} utterances of Orca {version()}, the visit", time.monotonic() - start)
        finally:
            end_group(program)
            orca.close()
    return strip, said


def say_that_it_runs(session: Session) -> None:
    """As GNOME says it when a screen reader is switched on."""
    subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
         "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", "string:ScreenReaderEnabled",
         "variant:boolean:true"],
        env=session.environment, check=True, capture_output=True, timeout=10,
    )  # fmt: skip


def heard_right(strip: list[str], said: Said) -> bool:
    """Whether it is what the test asks for."""
    wanted = [*VISIT, *WHO_SPEAKS]
    exactly = list(said) == wanted if version() == WRITTEN_WITH else names(said) == names(wanted)
    return strip[-1] == RECIPIENTS and exactly


def names(said: Said) -> list[tuple[str, str]]:
    """The keys, and what was said without Orca's own words."""
    return [(key, plain(words)) for key, words in said]

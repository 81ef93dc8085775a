"""The window as assistive technology has it: the program in a process, its tree and events over AT-SPI.

For every theme and size: the page as it comes, what pressing the toggle tells, size, search, help and settings, all
pressed by the tree's own actions; and once the kiosk, its page and its toggle. On a screen and a bus of its own (see
``session``), with a voice that says nothing.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.audit import session
from reader.audit.model import Finding, WidgetFacts
from reader.audit.rules import checks_made, judge
from reader.audit.session import Session
from reader.audit.tree_facts import PAGE, TOGGLE, Node, facts_of_tree, named, page_facts, press_facts
from reader.base.errors import ReaderError
from reader.base.settings import Settings, save
from reader.base.wording import SOURCE_LANGUAGE, speaking, tr
from reader.library import Library
from reader.page import Page, Role, page_of

PATIENCE = 30.0  # seconds for the window to come, or to answer
_PROGRAM = (sys.executable, "-m", "reader.window.audited")
_PYTHONS = ("/usr/bin/python3", "python3")
_PROBE = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_NOWHERE = "无处可寻的字词"
_HEADINGS = {Role.TITLE, Role.ANNEX_TITLE, Role.HEADING}


def lacking() -> tuple[str, ...]:
    """Packages without which nothing can be seen from outside; empty when all is there."""
    if not sys.platform.startswith("linux"):
        return ("Linux",)
    return (*session.missing(), *(() if _python() else ("gir1.2-atspi-2.0",)))


def _python() -> str:
    """A Python that can read the tree: the system's own, as a rule."""
    for name in (sys.executable, *_PYTHONS):
        found = shutil.which(name)
        if found and not subprocess.run([found, "-c", _PROBE], capture_output=True, check=False).returncode:
            return found
    return ""


def look_from_outside(
    folder: Path, themes: Sequence[str], sizes: Sequence[int], languages: Sequence[str] = (SOURCE_LANGUAGE,)
) -> tuple[int, list[Finding], str]:
    """(checks made, findings, one line for the report that says whether this could be done)."""
    without = lacking()
    if without:
        return 0, [], tr("没有从外面（AT-SPI）检查：缺少 {names}。", names=tr("、").join(without))
    try:
        facts = [fact for words in languages for fact in facts_from_outside(folder, themes, sizes, words)]
    except ReaderError as error:
        return 0, [], tr("没有从外面（AT-SPI）检查：{error}", error=error)
    return checks_made(facts), list(judge(facts)), tr("窗口里面和外面（AT-SPI，读屏软件看到的）都检查了。")


def facts_from_outside(
    folder: Path,
    themes: Sequence[str],
    sizes: Sequence[int],
    words: str = SOURCE_LANGUAGE,
    program: Sequence[str] = _PROGRAM,
) -> Iterator[WidgetFacts]:
    """Facts of every page in every theme and size, in the language ``words``; ``where`` begins with 读屏.

    Raises ReaderError. ``program`` shows the window; the library's folder is its last argument.
    """
    with speaking(words), Library(folder) as library:
        rows = library.rows()
        page = page_of(library.notice(rows[0].id)) if rows else None
    with Session() as bus:
        for theme in themes:
            for size in sizes:
                now = Settings(theme=theme, font_points=size, greeted=True, who_speaks="we", language=words)
                with speaking(words), _looking(bus, folder, now, program) as eyes:
                    facts = list(_walk(eyes, page, size))
                yield from _placed(facts, tr("读屏"), now)
        now = Settings(theme=themes[0], font_points=sizes[0], greeted=True, who_speaks="we", language=words)
        with speaking(words), _looking(bus, folder, now, (*program, "--kiosk")) as eyes:
            facts = list(_hall(eyes, page))
        yield from _placed(facts, tr("{title}：{value}", title=tr("读屏"), value=tr("大厅")), now)


def _placed(facts: Sequence[WidgetFacts], place: str, now: Settings) -> Iterator[WidgetFacts]:
    for fact in facts:
        where = tr("{title}：{value}", title=place, value=fact.where)
        yield replace(fact, where=where, theme=now.theme, size=now.font_points, words=now.language)


class Eyes:
    """Asks the reader of the tree."""

    def __init__(self, reader: "subprocess.Popen[bytes]") -> None:
        self._reader = reader

    def ask(self, do: str, **what: Any) -> Any:
        """One question, one answer; None when what was asked of is gone."""
        inward, outward = self._reader.stdin, self._reader.stdout
        assert inward is not None  # noqa: S101 - started with pipes
        assert outward is not None  # noqa: S101
        inward.write(json.dumps({"do": do, **what}).encode() + b"\n")
        inward.flush()
        line = outward.readline()
        if not line:
            raise ReaderError(tr("读不到无障碍树，不能从外面检查。"))
        return json.loads(line).get("answer")

    def tree(self) -> list[Node]:
        """All that is there now."""
        return self.ask("tree") or []

    def until(self, so: Callable[[list[Node]], object], patience: float = PATIENCE) -> list[Node]:
        """The tree once something is so in it, or as it is after a long wait."""
        end = time.monotonic() + patience
        while True:
            tree = self.tree()
            if so(tree) or time.monotonic() > end:
                return tree
            time.sleep(0.1)

    def press(self, *names: str) -> None:
        """Press what has one of these names; nothing when it is not there."""
        node = named(self.tree(), *names)
        if node is not None and node["actions"]:
            self.ask("press", path=node["path"])


@contextmanager
def _looking(bus: Session, folder: Path, settings: Settings, program: Sequence[str]) -> Iterator[Eyes]:
    with tempfile.TemporaryDirectory(prefix="notice-reader-outside-") as place:
        file = Path(place) / "settings.json"
        before = os.environ.get("NOTICE_READER_SETTINGS")
        os.environ["NOTICE_READER_SETTINGS"] = str(file)
        try:
            save(settings)
        finally:
            os.environ.pop("NOTICE_READER_SETTINGS", None)
            if before is not None:
                os.environ["NOTICE_READER_SETTINGS"] = before
        bus.environment["NOTICE_READER_SETTINGS"] = str(file)
        root = Path(__file__).parents[2]
        reader = bus.start([_python(), str(Path(__file__).with_name("atspi_tree.py"))], pipes=True)
        window = bus.start([*program, str(folder.absolute())], cwd=root)
        try:
            yield Eyes(reader)
        finally:
            for child in (window, reader):
                bus.end(child)


def _hall(eyes: Eyes, page: Page | None) -> Iterator[WidgetFacts]:
    """The kiosk: its window, what pressing the toggle tells. Without notices it has nothing to show."""
    if page is None:
        return
    yield from _page(eyes, page)
    eyes.ask("events")
    yield from _toggle(eyes, [])


def _walk(eyes: Eyes, page: Page | None, size: int) -> Iterator[WidgetFacts]:
    yield from _page(eyes, page)
    if page is None:
        return
    eyes.ask("events")
    events: list[Node] = []
    yield from _toggle(eyes, events)
    yield from _pages(eyes, page.title, size)
    events += eyes.ask("events") or []
    yield _told(events, _announced())
    yield _ended(eyes)


def _page(eyes: Eyes, page: Page | None) -> Iterator[WidgetFacts]:
    """The window as it comes, and the notice in it."""
    lines = [line.text for line in page.lines] if page is not None else []
    headings = [line.text for line in page.lines if line.role in _HEADINGS] if page is not None else []
    regions = len(page.regions) if page is not None else 0
    last = (
        tr("{title}：{value}", title=tr("读这一段"), value=page.regions[-1].name)
        if page is not None and page.regions
        else tr(PAGE)
    )

    def complete(tree: list[Node]) -> bool:
        told = page_facts(tree, lines, headings, regions)
        there = any(node["name"] == last for node in tree)
        return there and (page is None or (told.text == told.text_wanted and told.headings == told.headings_wanted))

    tree = eyes.until(complete)
    if not tree:
        raise ReaderError(tr("无障碍树里没有这个窗口，不能从外面检查。"))
    yield from facts_of_tree(tree)
    if page is not None:
        yield page_facts(tree, lines, headings, regions)


def _announced() -> tuple[str, ...]:
    """How the messages begin that a visit brings, each once."""
    begun = tr("字号：{points} 磅"), tr("开始朗读"), tr("已停止朗读"), tr("找到 {count} 篇公告"), tr("没有找到")
    return (*(line.partition("{")[0] for line in begun), tr("已打开：{title}", title=tr("帮助")))


def _toggle(eyes: Eyes, events: list[Node]) -> Iterator[WidgetFacts]:
    toggle = [tr(name) for name in TOGGLE]
    before = named(eyes.tree(), *toggle)
    if before is None:
        return
    eyes.press(*toggle)
    tree = eyes.until(lambda tree: named(tree, toggle[1]), 5)
    after = named(tree, *toggle)
    yield from (
        replace(fact, where=tr("{title}：{value}", title=tr("朗读时"), value=fact.where))
        for fact in facts_of_tree(tree)
    )
    eyes.press(*toggle)
    again = named(eyes.until(lambda tree: named(tree, toggle[0]), 5), *toggle)
    time.sleep(0.3)
    events += eyes.ask("events") or []
    yield press_facts(before, after, again, events)


def _ended(eyes: Eyes) -> WidgetFacts:
    """What is told when a text is read to its end."""
    toggle = [tr(name) for name in TOGGLE]
    eyes.ask("events")
    eyes.press(*toggle)
    eyes.until(lambda tree: named(tree, toggle[1]), 5)
    eyes.press(tr("下一句"))  # the voice that says nothing has one sentence
    eyes.until(lambda tree: named(tree, toggle[0]), 5)
    time.sleep(0.3)
    return _told(eyes.ask("events") or [], (tr("开始朗读"), tr("读完了")))


def _told(events: list[Node], wanted: tuple[str, ...]) -> WidgetFacts:
    told = tuple(event["text"] for event in events if event["kind"].startswith("object:announcement"))
    return WidgetFacts(tr("通知"), "window", name=tr("通知"), announced=told, announced_wanted=wanted)


def _pages(eyes: Eyes, title: str, size: int) -> Iterator[WidgetFacts]:
    """Size, search, help and settings, and the way back from each."""
    eyes.press(tr("小字") if size > 18 else tr("大字"))
    steps: tuple[tuple[str, str, str], ...] = (
        (tr("帮助"), tr("第一部分"), tr("返回公告")),
        (tr("设置"), tr("恢复默认"), tr("返回公告")),
    )
    field = named(eyes.tree(), tr("搜索公告"))
    if field is not None:
        eyes.ask("type", path=field["path"], text=title[:4])
        tree = eyes.until(lambda tree: named(tree, tr("清空")), 5)
        time.sleep(0.5)
        yield from (
            replace(fact, where=tr("{title}：{value}", title=tr("找到时"), value=fact.where))
            for fact in facts_of_tree(tree)
        )
        eyes.ask("type", path=field["path"], text=_NOWHERE)
        time.sleep(1.0)
        eyes.press(tr("清空"))
    for name, sign, back in steps:
        eyes.press(name)
        tree = eyes.until(lambda tree, sign=sign, back=back: named(tree, sign, back), 5)  # type: ignore[misc]
        yield from (
            replace(fact, where=tr("{title}：{value}", title=name, value=fact.where)) for fact in facts_of_tree(tree)
        )
        eyes.press(back)
        time.sleep(0.2)

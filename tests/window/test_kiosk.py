import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.audit import judge
from reader.base.settings import settings_file
from reader.library import Library
from reader.speech import Audio
from reader.window.app import application
from reader.window.chime import Chime, chime
from reader.window.facts import facts_of
from reader.window.kiosk import CHIME, KIOSK_POINTS, LEAVE_KEYS, KioskWindow
from reader.window.touch_keys import TouchKeys
from reader.window.visit import Visit
from reader.window.voice import Post, VoiceEvents

# the screen in memory says so of every window without a frame
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).resolve().parents[2]
NOTICE = """关于开展秋季敬老活动的{n}号通知（示例）

各社区居民委员会：

一、活动时间

自2026年9月1日起至2026年10月31日止，为期两个月，请各社区提前安排好场地和人员。

二、活动内容

组织健康讲座、棋牌比赛和读报小组，费用由街道办事处承担。

云河市文化馆
2026年8月{n}日
"""


class Recorded:
    """A voice that notes what it was asked."""

    def __init__(self, _post: Post, events: VoiceEvents) -> None:
        self.events, self.said, self.asked = events, [], []
        MADE.append(self)

    def say(self, text: str) -> None:
        self.said.append(text)
        self.events.state("speaking")

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *values: self.asked.append((name, *values))


MADE: list[Recorded] = []


class Player:
    """A loudspeaker that notes what it was given."""

    def __init__(self) -> None:
        self.rung: list[tuple[int, float]] = []
        self.volume = -1
        PLAYERS.append(self)

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def append(self, _clip: int, audio: Audio, _pause: float) -> None:
        self.rung.append((self.volume, audio.seconds))

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return lambda *_: None


PLAYERS: list[Player] = []


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    captures = tmp_path / "captures"
    captures.mkdir()
    for number in (11, 12, 13):
        (captures / f"{number}.txt").write_text(NOTICE.format(n=number), encoding="utf-8")
    with Library(tmp_path / "library") as library:
        library.import_paths([captures])
        assert len(library.rows()) == 3
        yield library


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kiosk(library: Library, clock: Clock, tmp_path: Path, qtbot: QtBot) -> Iterator[KioskWindow]:
    MADE.clear()
    PLAYERS.clear()
    application()
    window = KioskWindow(library, tmp_path / "library", Recorded, visit=Visit(90, 20), clock=clock, chime=Chime(Player))
    window._looks.stop()  # the test turns the clock itself
    window.open_at_start()
    window.fill_screen()
    qtbot.waitUntil(lambda: window.view.page is not None, timeout=5000)
    qtbot.wait(50)
    yield window
    window.leave()
    window.deleteLater()


def other_windows(window: KioskWindow) -> list[str]:
    return [type(one).__name__ for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()]


def test_it_fills_the_screen_without_a_frame(kiosk: KioskWindow) -> None:
    assert kiosk.isFullScreen()
    assert kiosk.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert kiosk.size() == kiosk.screen().size()


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_no_key_leads_out(kiosk: KioskWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    before = kiosk.open_id
    for _ in range(3):
        qtbot.keyClick(kiosk, key, modifiers)
        if (focused := QApplication.focusWidget()) is not None:
            qtbot.keyClick(focused, key, modifiers)
    qtbot.wait(30)
    assert kiosk.isVisible()
    assert kiosk.isFullScreen()
    assert other_windows(kiosk) == []
    assert kiosk.open_id == before


def test_closing_and_shrinking_are_undone(kiosk: KioskWindow, qtbot: QtBot) -> None:
    assert not kiosk.close()
    assert kiosk.isVisible()
    kiosk.showMinimized()
    qtbot.waitUntil(kiosk.isFullScreen, timeout=2000)
    kiosk.showNormal()
    qtbot.waitUntil(kiosk.isFullScreen, timeout=2000)


def test_no_context_menu_no_dialog_no_drop(kiosk: KioskWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for widget in (kiosk.view.viewport(), kiosk.top.search, kiosk.notices.viewport(), kiosk):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)))
        QApplication.sendEvent(widget, event)
    kiosk.add_files()
    kiosk.help()
    qtbot.wait(30)
    assert QApplication.activePopupWidget() is None
    assert not [menu for menu in kiosk.findChildren(QMenu) if menu.isVisible()]
    assert not kiosk.findChildren(QDialog)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "captures" / "11.txt"))])
    assert not kiosk.acceptDrops()
    drop = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    drop.ignore()
    QApplication.sendEvent(kiosk.view.viewport(), drop)
    assert not drop.isAccepted()


def test_what_leads_out_is_not_to_be_seen(kiosk: KioskWindow) -> None:
    assert not kiosk.top.buttons["add"].isVisible()
    assert not kiosk.top.buttons["help"].isVisible()
    assert kiosk.top.buttons["bigger"].isVisible(), "a visitor without a keyboard can enlarge"


def test_a_visitor_adds_nothing(kiosk: KioskWindow, library: Library, tmp_path: Path, qtbot: QtBot) -> None:
    more = tmp_path / "more.txt"
    more.write_text(NOTICE.format(n=20), encoding="utf-8")
    before = library.revision()
    kiosk.add_paths([more])
    qtbot.wait(100)
    assert not kiosk.importing.busy
    assert library.revision() == before


def use(kiosk: KioskWindow, qtbot: QtBot) -> None:
    """What a visitor does: another notice, larger, dark, faster, louder, a search, something copied."""
    kiosk.open_notice(kiosk.contents.all[2].id)
    qtbot.mouseClick(kiosk.top.buttons["bigger"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(kiosk.top.buttons["theme"], Qt.MouseButton.LeftButton)
    kiosk.choices.change(rate="fast")
    kiosk.choices.change(volume=100)
    kiosk.top.search.insert("敬老")
    QApplication.clipboard().setText("秘密")
    kiosk.finding.open()
    assert kiosk.finding.bar is not None
    kiosk.finding.bar.field.setText("场地")
    qtbot.waitUntil(lambda: kiosk.open_id == kiosk.contents.all[2].id, timeout=3000)
    qtbot.wait(250)


def turn(kiosk: KioskWindow, clock: Clock, seconds: int) -> None:
    for _ in range(seconds):
        clock.now += 1
        kiosk.look_after()


def test_an_idle_visit_is_warned_about_and_then_wiped(kiosk: KioskWindow, clock: Clock, qtbot: QtBot) -> None:
    use(kiosk, qtbot)
    turn(kiosk, clock, 89)
    assert not kiosk.still_there.isVisible()
    turn(kiosk, clock, 1)
    assert kiosk.still_there.isVisible()
    assert kiosk.still_there.button.isVisible()
    assert min(kiosk.still_there.button.width(), kiosk.still_there.button.height()) >= 60
    assert kiosk.remembered.now.font_points > KIOSK_POINTS, "nothing is lost while warned"
    turn(kiosk, clock, 19)
    assert kiosk.top.search.text() == "敬老"
    turn(kiosk, clock, 1)
    assert not kiosk.still_there.isVisible()
    first = kiosk.contents.all[0].id
    qtbot.waitUntil(lambda: kiosk.open_id == first, timeout=3000)
    now = kiosk.remembered.now
    assert (now.font_points, now.theme, now.rate, now.volume) == (KIOSK_POINTS, "light", "normal", 80)
    assert kiosk.look.theme.name == "light"
    assert kiosk.bar.rates.value.text().split()[-1] == "正常"
    assert kiosk.top.search.text() == ""
    kiosk.top.search.undo()
    assert kiosk.top.search.text() == "", "the next visitor could see what was looked for"
    assert QApplication.clipboard().text() == ""
    assert kiosk.finding.query == ""
    assert kiosk.finding.bar is not None
    assert kiosk.finding.bar.field.text() == ""
    assert len(kiosk.model.items) == 3


def test_the_warning_is_heard_when_it_comes_and_once_more(kiosk: KioskWindow, clock: Clock, qtbot: QtBot) -> None:
    use(kiosk, qtbot)
    turn(kiosk, clock, 89)
    assert PLAYERS == []
    turn(kiosk, clock, 1)
    assert len(PLAYERS[0].rung) == 1
    turn(kiosk, clock, 9)
    assert len(PLAYERS[0].rung) == 1
    turn(kiosk, clock, 11)
    assert len(PLAYERS[0].rung) == 2
    assert MADE == [] or not MADE[0].said, "nobody asked for a voice"
    volume, seconds = PLAYERS[0].rung[0]
    assert volume == 100, "as loud as the visitor chose"
    assert 0.3 < seconds < 1.5


def test_an_operator_turns_the_sign_off(
    kiosk: KioskWindow, clock: Clock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CHIME, "off")
    use(kiosk, qtbot)
    turn(kiosk, clock, 95)
    assert kiosk.still_there.isVisible()
    assert PLAYERS == []


def test_the_sign_is_soft() -> None:
    samples = memoryview(chime().pcm).cast("h")
    assert 5000 < max(samples) < 32767 // 3
    assert max(abs(one - other) for one, other in pairwise(samples)) < 3000, "no click"
    assert (samples[0], abs(samples[-1]) < 50) == (0, True)


def test_the_kiosk_and_its_warning_meet_the_audit(kiosk: KioskWindow, clock: Clock, qtbot: QtBot) -> None:
    kiosk.resize(1280, 1024)
    use(kiosk, qtbot)
    turn(kiosk, clock, 95)
    qtbot.wait(50)
    facts = facts_of(kiosk)
    warning = next(fact for fact in facts if fact.label == "继续使用")
    assert warning.target == "main"
    assert judge(facts) == ()


def test_one_touch_anywhere_goes_on(kiosk: KioskWindow, clock: Clock, qtbot: QtBot) -> None:
    use(kiosk, qtbot)
    turn(kiosk, clock, 95)
    assert kiosk.still_there.isVisible()
    qtbot.mouseClick(kiosk.view.viewport(), Qt.MouseButton.LeftButton)
    turn(kiosk, clock, 60)
    assert not kiosk.still_there.isVisible()
    assert kiosk.remembered.now.theme == "paper"


def test_the_button_goes_on(kiosk: KioskWindow, clock: Clock, qtbot: QtBot) -> None:
    use(kiosk, qtbot)
    turn(kiosk, clock, 95)
    qtbot.mouseClick(kiosk.still_there.button, Qt.MouseButton.LeftButton)
    assert not kiosk.still_there.isVisible()
    turn(kiosk, clock, 60)
    assert kiosk.top.search.text() == "敬老"


def test_nothing_is_wiped_while_the_voice_speaks(kiosk: KioskWindow, clock: Clock, qtbot: QtBot) -> None:
    kiosk.choices.change(rate="fast")
    qtbot.mouseClick(kiosk.bar.toggle, Qt.MouseButton.LeftButton)
    assert len(MADE[0].said) == 1
    turn(kiosk, clock, 1000)
    assert not kiosk.still_there.isVisible()
    assert kiosk.remembered.now.rate == "fast"
    MADE[0].events.ended()
    turn(kiosk, clock, 111)
    assert kiosk.remembered.now.rate == "normal"


def test_a_paused_voice_does_not_hold_the_kiosk_for_ever(kiosk: KioskWindow, clock: Clock, qtbot: QtBot) -> None:
    qtbot.mouseClick(kiosk.bar.toggle, Qt.MouseButton.LeftButton)
    MADE[0].events.state("paused")
    turn(kiosk, clock, 111)
    assert not kiosk.reading.active
    assert ("stop",) in MADE[0].asked


def test_nothing_of_a_visit_is_written(kiosk: KioskWindow, clock: Clock, qtbot: QtBot) -> None:
    folder = settings_file().parent
    before = sorted(folder.iterdir()) if folder.exists() else []
    use(kiosk, qtbot)
    qtbot.wait(700)
    turn(kiosk, clock, 120)
    qtbot.wait(100)
    assert (sorted(folder.iterdir()) if folder.exists() else []) == before


def test_the_operators_keys_leave(kiosk: KioskWindow, qtbot: QtBot) -> None:
    assert LEAVE_KEYS == "Ctrl+Alt+Shift+Q"
    three = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(kiosk, Qt.Key.Key_Q, three)
    assert not kiosk.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM is POSIX's")
@pytest.mark.parametrize("later", [0.0, 0.3, 2.0], ids="{} s after the first paint".format)
def test_a_signal_leaves_and_no_process_stays(library: Library, tmp_path: Path, later: float) -> None:
    ready = tmp_path / "ready"
    code = (
        "import sys; from pathlib import Path; from reader.window import hall, kiosk\n"
        "begin = kiosk.KioskWindow.begin\n"
        f"kiosk.KioskWindow.begin = lambda window: (begin(window), Path({str(ready)!r}).touch())\n"
        f"sys.exit(hall.run_kiosk(Path({str(tmp_path / 'library')!r})))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        until = time.monotonic() + 30
        while not ready.exists() and time.monotonic() < until:
            time.sleep(0.02)
        time.sleep(later)
        process.send_signal(signal.SIGTERM)
        _, trouble = process.communicate(timeout=20)
    finally:
        if process.poll() is None:
            process.kill()
    assert process.returncode == 0
    assert "Traceback" not in trouble, trouble
    until = time.monotonic() + 5
    while living(process.pid) and time.monotonic() < until:
        time.sleep(0.05)
    assert not living(process.pid)


@pytest.mark.parametrize("run", ["hall.run_kiosk(library)", "app.run(library, ())"])
def test_what_runs_on_a_thread_ends_before_the_process_does(library: Library, tmp_path: Path, run: str) -> None:
    done = tmp_path / "done"
    code = (
        "import sys, time; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from reader.window import app, hall, voice\n"
        "def load_slowly():\n"
        "    QCoreApplication.exit(0)\n"
        "    time.sleep(1)\n"
        f"    Path({str(done)!r}).touch()\n"
        "voice.load_parts = load_slowly\n"
        f"library = Path({str(tmp_path / 'library')!r})\n"
        f"sys.exit({run})\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=30)
    assert done.exists()


def living(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


# Searching without a keyboard


def touch(kiosk: KioskWindow, qtbot: QtBot, *names: str) -> None:
    for name in names:
        qtbot.mouseClick(kiosk.touch_search.keys.keys[name], Qt.MouseButton.LeftButton)


@pytest.fixture
def keys(kiosk: KioskWindow, qtbot: QtBot) -> TouchKeys:
    """The keys as a touch on the field brings them, with the words of the titles."""
    kiosk.resize(1280, 1024)  # the screen in memory is 800 x 800, as no hall's is
    kiosk.touch_search.learn()
    shown = kiosk.touch_search.keys
    qtbot.waitUntil(lambda: bool(shown._words), timeout=10000)
    qtbot.mouseClick(kiosk.top.search, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.isVisible, timeout=3000)
    qtbot.wait(50)
    return shown


def offered(keys: TouchKeys) -> list[str]:
    return [offer.text() for offer in keys.offers if offer.isVisible()]


def test_a_touch_on_the_field_brings_the_keys_and_a_keyboard_does_not(kiosk: KioskWindow, qtbot: QtBot) -> None:
    keys = kiosk.touch_search.keys
    assert not keys.isVisible()
    kiosk.go_to_search()
    assert kiosk.top.search.hasFocus()
    assert not keys.isVisible()
    qtbot.mouseClick(kiosk.top.search, Qt.MouseButton.LeftButton)
    assert keys.isVisible()
    touch(kiosk, qtbot, "close")
    assert not keys.isVisible()


def test_pinyin_finds_by_touch_alone(kiosk: KioskWindow, keys: TouchKeys, qtbot: QtBot) -> None:
    touch(kiosk, qtbot, "j", "l")
    assert "敬老" in offered(keys)
    assert kiosk.top.search.text() == "", "letters are no search"
    touch(kiosk, qtbot, "back", "back", *"qiuji")
    assert offered(keys)[0] == "秋季"
    qtbot.mouseClick(keys.offers[0], Qt.MouseButton.LeftButton)
    assert kiosk.top.search.text() == "秋季"
    assert offered(keys) == []
    assert kiosk.top.search.hasFocus(), "who has a keyboard too goes on typing"
    touch(kiosk, qtbot, "clear", "1", "3")
    assert kiosk.top.search.text() == "13"
    qtbot.waitUntil(lambda: len(kiosk.model.items) == 1, timeout=3000)
    touch(kiosk, qtbot, "back")
    assert kiosk.top.search.text() == "1"
    qtbot.mouseClick(kiosk.notices.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 30))
    assert not keys.isVisible(), "what was found needs the room now"


def test_letters_that_lead_nowhere_say_so(kiosk: KioskWindow, keys: TouchKeys, qtbot: QtBot) -> None:
    touch(kiosk, qtbot, *"zzz")
    assert offered(keys) == []
    assert "没有" in keys.letters.text()


@pytest.mark.parametrize("size", [(1024, 768), (1280, 1024), (1920, 1080), (1080, 1920)], ids=str)
def test_keys_cover_neither_the_field_nor_what_was_found(
    kiosk: KioskWindow, keys: TouchKeys, qtbot: QtBot, size: tuple[int, int]
) -> None:
    kiosk.resize(*size)
    touch(kiosk, qtbot, *"jinglao")
    qtbot.mouseClick(keys.offers[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(kiosk.model.items) and bool(kiosk.model.items[0].sentence), timeout=3000)
    qtbot.wait(50)

    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(kiosk, QPoint(0, 0)), widget.size())

    for other in (kiosk.top.search, kiosk.notices, kiosk.bar.toggle):
        assert not other.visibleRegion().isEmpty()
        assert not place(other).intersects(place(keys))
    assert kiosk.notices.visualRect(kiosk.model.index(0)).bottom() < kiosk.notices.viewport().height()
    for key in [*keys.keys.values(), *[offer for offer in keys.offers if offer.isVisible()]]:
        assert min(key.width(), key.height()) >= 60
        assert kiosk.rect().contains(place(key))


def test_the_keys_are_worked_by_keys_too(kiosk: KioskWindow, keys: TouchKeys, qtbot: QtBot) -> None:
    keys.keys["q"].setFocus()
    for key, wanted in (("Right", "w"), ("Left", "q"), ("Up", "1"), ("Down", "q"), ("Down", "a"), ("Right", "s")):
        qtbot.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        assert keys.keys[wanted].hasFocus(), (key, wanted)
    keys.keys["t"].setFocus()
    qtbot.keyClick(keys.keys["t"], Qt.Key.Key_Space)
    assert keys.typed == "t"
    assert keys.isVisible()


def test_the_next_visitor_finds_no_letters(kiosk: KioskWindow, keys: TouchKeys, clock: Clock, qtbot: QtBot) -> None:
    touch(kiosk, qtbot, *"jing")
    turn(kiosk, clock, 120)
    assert not keys.isVisible()
    assert keys.typed == ""
    assert kiosk.top.search.text() == ""


def test_the_keys_meet_the_audit(kiosk: KioskWindow, keys: TouchKeys, qtbot: QtBot) -> None:
    touch(kiosk, qtbot, *"jl")
    qtbot.wait(50)
    facts = facts_of(kiosk)
    assert sum(fact.target == "main" for fact in facts) > 39
    assert judge(facts) == ()

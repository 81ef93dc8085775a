"""大字幕: what is heard, in large letters, only while it is heard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.base.settings import CAPTION_SIZES, THEMES, Settings
from reader.speech.model import Audio
from reader.speech.silent_engine import SilentEngine
from reader.window import announcing
from reader.window.main_window import MainWindow
from tests.window.conftest import Opener, settle
from tests.window.test_reading import click, hear
from tests.window.voices import RecordingVoice

ON = Settings(caption=True, greeted=True)


def place(window: MainWindow) -> QPoint:
    toggle = window.bar.toggle
    return toggle.mapTo(window, toggle.rect().topLeft())


def test_it_is_there_only_while_reading_and_only_when_wanted(
    open_window: Opener, voice: RecordingVoice, qtbot: QtBot
) -> None:
    window = open_window()
    click(window.bar.toggle)
    hear(window, voice, qtbot)
    assert not window.caption.isVisible()
    button = window.bar.modes["caption"]
    click(button)
    settle(qtbot)
    assert window.caption.isVisible()
    assert button.isChecked()
    assert window.caption.sentence == "清河市人民政府关于做好秋收工作的通知"
    click(window.bar.toggle)
    settle(qtbot)
    assert not window.caption.isVisible()
    assert window.caption.sentence == ""
    assert button.isChecked()
    assert window.remembered.now.caption
    QTest.keyClick(window.view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not button.isChecked()


def test_the_toggle_stays_where_it_is(open_window: Opener, voice: RecordingVoice, qtbot: QtBot) -> None:
    window = open_window(ON)
    before = place(window)
    window.view.setFocus()
    click(window.bar.toggle)
    hear(window, voice, qtbot)
    height = window.caption.height()
    assert place(window) == before
    while window.reading.active:
        assert window.caption.height() == height
        voice.player.finish()
        if window.reading.active:
            hear(window, voice, qtbot)
    settle(qtbot)
    assert place(window) == before


def test_it_shows_what_is_written_and_marks_the_word(open_window: Opener, voice: RecordingVoice, qtbot: QtBot) -> None:
    window = open_window(ON)
    number = next(n for n, region in enumerate(window.view.page.regions) if region.name == "落款")
    window.reading.start(number)
    while "2025年9月1日" not in window.caption.sentence:
        hear(window, voice, qtbot)
        if "2025年9月1日" not in window.caption.sentence:
            voice.player.finish()
    text = window.view.page.reading_text(number)
    start = text.index("2025年")
    window.reading._on_word(start, start + 5)
    assert window.caption.sentence == "2025年9月1日"
    assert window.caption.word == "2025年"
    assert "二零二五" in "".join(voice.worker.spoken)
    before = window.caption.grab().toImage()
    window.reading._on_word(start + 5, start + 7)
    assert window.caption.word == "9月"
    assert window.caption.grab().toImage() != before


def changed_part(before: QImage, after: QImage) -> QImage:
    """The rectangle of ``after`` in which it differs from ``before``."""
    changed = [
        (x, y) for x in range(after.width()) for y in range(after.height()) if before.pixel(x, y) != after.pixel(x, y)
    ]
    left, right = min(x for x, _ in changed), max(x for x, _ in changed)
    top, bottom = min(y for _, y in changed), max(y for _, y in changed)
    return after.copy(left, top, right - left + 1, bottom - top + 1)


@pytest.mark.parametrize("theme", THEMES)
def test_the_mark_is_a_background_and_a_line(
    open_window: Opener, voice: RecordingVoice, qtbot: QtBot, theme: str
) -> None:
    window = open_window(ON.changed(theme=theme))
    click(window.bar.toggle)
    hear(window, voice, qtbot)
    colours = window.look.theme
    plain = window.caption.grab().toImage()
    window.reading._on_word(3, 6)
    word = changed_part(plain, window.caption.grab().toImage())
    ground, line = (colours.colour(token).rgb() for token in ("heard", "heard_line"))
    pixels = [word.pixel(x, y) for x in range(word.width()) for y in range(word.height())]
    assert pixels.count(ground) > 0.4 * len(pixels)
    assert any(all(word.pixel(x, y) == line for x in range(word.width())) for y in range(word.height()))


def long_sentence(window: MainWindow, qtbot: QtBot, voice: RecordingVoice) -> str:
    window.reading.start(1)
    hear(window, voice, qtbot)
    text = "各单位要把检修农机的责任落实到每一台机器和每一个人" * 6
    window.caption._show(text, 0)
    return text


def test_a_long_sentence_goes_on_by_whole_lines_with_the_word(
    open_window: Opener, voice: RecordingVoice, qtbot: QtBot
) -> None:
    window = open_window(ON)
    text = long_sentence(window, qtbot, voice)
    caption = window.caption
    assert caption.lines_seen == 2
    shown: list[tuple[str, ...]] = []
    for at in range(len(text)):
        caption._on_word(1, at, at + 1)
        if caption.lines not in shown:
            shown.append(caption.lines)
        assert "".join(caption.lines).count(text[at]) >= 1
    assert "".join(line for lines in shown for line in lines) == text  # each line once, in order
    caption._show(text, 0)
    caption._on_near(1, len(text) - 1, len(text))  # a voice that marks no words scrolls, and marks none
    assert text.endswith(caption.lines[-1])
    assert caption.word == ""


@pytest.mark.parametrize("points", CAPTION_SIZES)
@pytest.mark.parametrize("size", [(320, 700), (1280, 800)])
def test_it_leaves_the_page_its_room(
    open_window: Opener, voice: RecordingVoice, qtbot: QtBot, points: int, size: tuple[int, int]
) -> None:
    window = open_window(ON.changed(caption_points=points), width=size[0])
    window.resize(*size)
    settle(qtbot)
    long_sentence(window, qtbot, voice)
    settle(qtbot)
    caption = window.caption
    room = window.view.height() / window.view.line_spacing()
    assert caption.lines_seen == 1 or room >= 2.5
    assert window.width() == size[0]
    assert all(line for line in caption.lines)
    assert window.view.height() > 60


def test_pinyin_comes_when_asked_for(open_window: Opener, voice: RecordingVoice, qtbot: QtBot) -> None:
    window = open_window(ON)
    click(window.bar.toggle)
    hear(window, voice, qtbot)
    low = window.caption.line_height
    window.choices.change(caption_pinyin=True)
    qtbot.waitUntil(lambda: window.caption.line_height > low, timeout=10_000)
    assert window.caption._laid_out().above[:3] == ("qīng", "hé", "shì")
    window.choices.change(caption_pinyin=False)
    assert window.caption.line_height == low


def test_script_follows_the_setting(open_window: Opener, voice: RecordingVoice, qtbot: QtBot) -> None:
    window = open_window(ON.changed(script="traditional"))
    click(window.bar.toggle)
    hear(window, voice, qtbot)
    assert "".join(window.caption.lines) == "清河市人民政府關於做好秋收工作的通知"
    assert window.caption.sentence == "清河市人民政府关于做好秋收工作的通知"


def test_it_is_found_and_never_announced(
    open_window: Opener, voice: RecordingVoice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    tell: Callable[..., None] = lambda _widget, line: told.append(line)  # noqa: E731
    monkeypatch.setattr(announcing, "tell_screen_reader", tell)
    monkeypatch.setattr("reader.window.message_line.tell_screen_reader", tell)
    window = open_window(ON)
    told.clear()
    click(window.bar.toggle)
    for _ in range(3):
        hear(window, voice, qtbot)
        voice.player.finish()
    hear(window, voice, qtbot)
    interface = QAccessible.queryAccessibleInterface(window.caption)
    assert interface.role() is QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == f"大字幕：{window.caption.sentence}"
    assert window.caption.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert [line for line in told if not line.startswith("开始朗读")] == []


def test_a_hall_without_sound_has_the_caption_all_the_same(
    open_window: Opener, voice: RecordingVoice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = SilentEngine()
    made: dict[int, Audio] = {}

    def request(number: int, spoken: str, rate: str, on_audio: Callable[[int, Audio], None], _error: object) -> None:
        made[number] = engine.synthesize(spoken, rate)
        on_audio(number, made[number])

    monkeypatch.setattr(voice.worker, "request", request)
    window = open_window(ON)
    click(window.bar.toggle)
    qtbot.waitUntil(lambda: bool(voice.player.queued))
    voice.player.hear()
    clip = voice.player.queued[0]
    seen = []
    for mark in made[clip].boundaries:
        voice.player.events.position(clip, mark.at + 0.01)
        seen.append(window.caption.word)
    assert "".join(seen) == window.caption.sentence == "清河市人民政府关于做好秋收工作的通知"
    assert made[clip].pcm.strip(b"\0") == b""


@pytest.mark.parametrize("points", [22, 48, 72])
def test_in_the_lowest_window_the_caption_hides_no_button(open_window: Opener, qtbot: QtBot, points: int) -> None:
    window = open_window(Settings(font_points=points, caption=True))
    window.resize(640, 450)  # 200 % of a screen of 1280 x 900
    settle(qtbot)
    window.reading.toggle()
    qtbot.waitUntil(window.caption.isVisible)
    settle(qtbot)
    bar = window.bar
    for button in (bar.toggle, bar.modes["read_on"], *bar.steps.values()):
        assert button.visibleRegion().boundingRect() == button.rect(), button.accessibleName()
    assert window.view.height() >= 32

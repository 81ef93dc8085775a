import array
import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from reader.speech.highlight import source_span
from reader.speech.model import Audio, Boundary, QueueState, Utterance
from reader.speech.player import PlayerEvents
from reader.speech.queue import LEAD_SECONDS, SpeechQueue
from reader.speech.queue_moves import MOVES, QueueEvents, Verb

READY, PREPARING, SPEAKING, PAUSED, FAILED = QueueState
TEXT = "第一句话在这里。第二句话也在这里。第三句话说的是2025年的事。"
RATE = 1000  # samples a second
PACE = {"very_slow": 180, "slow": 140, "normal": 100, "fast": 60}  # samples that one spoken character takes
STEP = 0.02


@dataclass
class FakeEngine:
    """Answers when told to, in any order; ``cancelled`` numbers may still be answered late, as a real one may."""

    asked: list[tuple[int, str, str]] = field(default_factory=list)
    callbacks: dict[int, tuple[Callable[[int, Audio], None], Callable[[int, str], None]]] = field(default_factory=dict)
    cancelled: set[int] = field(default_factory=set)
    kind: str = "word"  # of its marks
    hurried: list[int] = field(default_factory=list)

    def request(
        self,
        request: int,
        spoken: str,
        rate: str,
        on_audio: Callable[[int, Audio], None],
        on_error: Callable[[int, str], None],
    ) -> None:
        assert request not in self.callbacks
        self.asked.append((request, spoken, rate))
        self.callbacks[request] = (on_audio, on_error)

    def cancel(self, request: int) -> None:
        self.cancelled.add(request)

    def hurry(self, request: int) -> None:
        self.hurried.append(request)

    def open(self) -> list[int]:
        return [number for number, _spoken, _rate in self.asked if number in self.callbacks]

    def answer(self, number: int) -> None:
        spoken, rate = next((spoken, rate) for n, spoken, rate in self.asked if n == number)
        pace = PACE[rate]
        marks = tuple(Boundary(self.kind, i, 1, i * pace / RATE) for i in range(len(spoken)))
        # Each sample tells which character it belongs to, so that a test can read what was heard.
        pcm = array.array("H", (ord(c) if c.isalnum() else 0 for c in spoken for _ in range(pace))).tobytes()
        self.callbacks.pop(number)[0](number, Audio(pcm, RATE, marks))

    def miss(self, number: int, line: str = "读不出。") -> None:
        self.callbacks.pop(number)[1](number, line)


class FakePlayer:
    """Plays by a clock that the test moves."""

    def __init__(self) -> None:
        self.events: PlayerEvents | None = None
        self.line: list[tuple[int, Audio, float]] = []
        self.at = 0.0
        self.begun = False
        self.paused = False
        self.volume = 80
        self.seen: set[int] = set()
        self.sounded: list[int] = []
        self.samples = array.array("H")

    def connect(self, events: PlayerEvents) -> None:
        assert self.events is None
        self.events = events

    def append(self, clip: int, audio: Audio, pause: float) -> None:
        assert clip not in self.seen
        assert audio.pcm
        self.seen.add(clip)
        self.line.append((clip, audio, pause))

    def stop(self) -> None:
        self.line, self.at, self.begun, self.paused = [], 0.0, False, False

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def heard(self) -> str:
        """What was heard, character by character; a character that was cut short or heard twice shows."""
        runs = [(chr(code), len(list(run))) for code, run in itertools.groupby(self.samples)]
        return "".join(
            character * (length // pace) + ("" if length % pace == 0 else "~")
            for character, length in runs
            if character.isalnum()
            for pace in [next((pace for pace in PACE.values() if length % pace == 0), 100)]
        )

    @property
    def sounding(self) -> bool:
        return bool(self.line) and not self.paused

    def tick(self, seconds: float) -> None:
        assert self.events
        if not self.sounding:
            return
        clip, audio, pause = self.line[0]
        if not self.begun:
            self.begun = True
            self.sounded.append(clip)
            self.events.started(clip)
            if not self.line or self.line[0][0] != clip:
                return
        before, self.at = self.at, self.at + seconds
        heard = array.array("H", audio.pcm)[round(before * RATE) : round(self.at * RATE)]
        self.samples.extend(heard)
        self.samples.extend([0] * (round(seconds * RATE) - len(heard)))
        if self.at <= audio.seconds:
            self.events.position(clip, self.at)
        elif before <= audio.seconds:
            self.events.finished(clip)
        if self.line and self.line[0][0] == clip and self.at > audio.seconds + pause:
            self.line.pop(0)
            self.at, self.begun = 0.0, False


class Room:
    """The queue with everything around it scripted."""

    def __init__(self) -> None:
        self.engine, self.player = FakeEngine(), FakePlayer()
        self.posted: list[Callable[[], None]] = []
        self.log: list[tuple[str, object]] = []
        self.queue = SpeechQueue(
            self.engine,
            self.player,
            self.posted.append,
            QueueEvents(
                lambda state: self.log.append(("state", state)),
                lambda a, b: self.log.append(("sentence", (a, b))),
                lambda a, b: self.log.append(("word", (a, b))),
                lambda: self.log.append(("ended", None)),
                lambda line: self.log.append(("message", line)),
                lambda section: self.log.append(("section", section)),
                lambda a, b: self.log.append(("near", (a, b))),
            ),
        )

    def deliver(self) -> None:
        while self.posted:
            self.posted.pop(0)()

    def answer_all(self) -> None:
        while self.engine.open():
            self.engine.answer(self.engine.open()[0])
            self.deliver()

    def run(self, seconds: float = 60.0) -> None:
        """Let everything happen until it is over."""
        passed = 0.0
        while passed < seconds and (self.player.line or self.engine.open() or self.posted):
            self.answer_all()
            self.player.tick(STEP)
            self.deliver()
            passed += STEP

    def until_speaking(self, text: str = TEXT) -> None:
        self.queue.say(text)
        self.answer_all()
        self.player.tick(STEP)
        assert self.queue.state is SPEAKING

    def of(self, kind: str) -> list[object]:
        return [value for name, value in self.log if name == kind]


@pytest.fixture
def room() -> Room:
    return Room()


def test_a_text_is_read_from_its_beginning_to_its_end(room: Room) -> None:
    room.queue.say(TEXT)
    assert room.queue.state is PREPARING
    room.run()
    assert room.of("state") == [PREPARING, SPEAKING, READY]
    assert [TEXT[a:b] for a, b in room.of("sentence")] == [
        "第一句话在这里。",
        "第二句话也在这里。",
        "第三句话说的是2025年的事。",
    ]
    assert room.log[-1] == ("ended", None)
    assert room.of("ended") == [None]
    assert room.queue.state is READY


def test_words_are_told_in_order_and_a_number_is_whole(room: Room) -> None:
    room.queue.say(TEXT)
    room.run()
    words = [TEXT[a:b] for a, b in room.of("word")]
    assert "2025" in words
    assert "".join(words) == TEXT.replace("。", "")


def test_the_next_utterances_are_asked_for_ahead_and_no_more(room: Room) -> None:
    room.queue.say("一句话。" * 20)
    assert len(room.engine.asked) == 3


@pytest.mark.parametrize("told", [False, True])
def test_a_picture_is_passed_over_or_told(room: Room, told: bool) -> None:
    room.queue.tell_left_out = told
    room.queue.say("第一句。\n[图片]\n第二句。")
    room.run()
    assert [spoken for _, spoken, _ in room.engine.asked] == ["第一句。", *(["略去"] if told else []), "第二句。"]


def test_the_first_piece_is_short_so_that_the_voice_starts_soon(room: Room) -> None:
    room.queue.say(
        "为进一步做好全市养老服务工作，切实保障老年人合法权益，推动养老事业高质量发展，现就有关事项通知如下。"
    )
    assert len(room.engine.asked[0][1]) <= 25


def test_the_second_clip_goes_to_the_player_just_before_the_first_is_over(room: Room) -> None:
    room.until_speaking("这是一个相当长的句子它有二十多个字才能看出来。" * 3)
    assert len(room.player.line) == 1
    length = room.player.line[0][1].seconds
    while len(room.player.line) == 1:
        room.player.tick(STEP)
    assert length - room.player.at == pytest.approx(LEAD_SECONDS, abs=2 * STEP)


def test_stop_is_silent_at_once_and_nothing_comes_after_it(room: Room) -> None:
    room.until_speaking()
    room.queue.stop()
    assert not room.player.sounding
    assert room.queue.state is READY
    told = len(room.log)
    room.run()
    assert len(room.log) == told
    assert room.of("ended") == []


def test_an_answer_that_comes_after_stop_is_dropped(room: Room) -> None:
    room.queue.say(TEXT)
    number = room.engine.open()[0]
    room.engine.answer(number)  # already on its way when the button is pressed
    room.queue.stop()
    room.deliver()
    assert room.player.line == []
    assert number not in room.player.seen


def test_resume_goes_on_with_the_word_that_was_cut(room: Room) -> None:
    room.until_speaking()
    for _ in range(12):
        room.player.tick(STEP)  # 0.26 s: in the middle of the third character
    room.queue.pause()
    assert room.queue.state is PAUSED
    room.run(1)
    assert not room.player.sounding
    room.queue.resume()
    assert room.queue.state is SPEAKING
    room.run()
    assert room.player.heard() == "第一句~话在这里第二句话也在这里第三句话说的是二零二五年的事"
    assert room.of("state") == [PREPARING, SPEAKING, PAUSED, SPEAKING, READY]
    assert room.of("ended") == [None]


def test_without_word_marks_resume_goes_on_with_the_next_sample(room: Room) -> None:
    room.engine.kind = "estimate"
    room.until_speaking()
    clip, at = room.player.line[0][0], room.player.at
    room.queue.pause()
    assert room.queue.state is PAUSED
    room.run(1)
    assert not room.player.sounding
    room.queue.resume()
    assert room.queue.state is SPEAKING
    assert (room.player.line[0][0], room.player.at) == (clip, at)
    room.run()
    assert room.of("ended") == [None]


def test_pause_before_the_first_sound_holds_the_sound_back(room: Room) -> None:
    room.queue.say(TEXT)
    room.queue.pause()
    room.answer_all()
    assert room.player.line == []
    assert room.queue.state is PAUSED
    room.queue.resume()
    assert room.queue.state is PREPARING
    room.run()
    assert room.of("ended") == [None]


def test_saying_another_text_forgets_the_first(room: Room) -> None:
    room.until_speaking()
    told = len(room.log)
    room.queue.say("另外一段。")
    room.run()
    assert [value for name, value in room.log[told:] if name == "sentence"] == [(0, 5)]


def test_next_previous_and_again_move_by_sentences(room: Room) -> None:
    room.until_speaking()
    room.queue.next_sentence()
    room.answer_all()
    room.player.tick(STEP)
    assert room.of("sentence")[-1] == (8, 17)
    room.queue.again()
    room.answer_all()
    room.player.tick(STEP)
    assert room.of("sentence") == [(0, 8), (8, 17), (8, 17)]
    room.queue.previous_sentence()
    room.answer_all()
    room.player.tick(STEP)
    assert room.of("sentence")[-1] == (0, 8)
    room.queue.previous_sentence()
    room.answer_all()
    room.player.tick(STEP)
    assert room.of("sentence")[-1] == (0, 8)
    room.run()
    assert room.of("ended") == [None]


def test_next_at_the_last_sentence_does_nothing(room: Room) -> None:
    room.until_speaking("只有一句。")
    room.queue.next_sentence()
    assert room.queue.state is SPEAKING
    assert room.player.sounding


def test_again_when_all_is_quiet_reads_the_whole_text(room: Room) -> None:
    room.queue.say(TEXT)
    room.run()
    room.queue.again()
    room.run()
    assert room.of("ended") == [None, None]
    assert room.of("sentence") == room.of("sentence")[:3] * 2


def test_a_new_rate_is_heard_from_the_next_sentence_without_starting_this_one_again(room: Room) -> None:
    room.until_speaking("这是一个相当长的句子它有二十多个字才能看出来。" * 4)
    playing = room.player.line[0][0]
    room.queue.set_rate("fast")
    assert room.player.line[0][0] == playing
    assert room.player.sounding
    room.run()
    assert room.of("ended") == [None]
    rates = {number: rate for number, _spoken, rate in room.engine.asked}
    assert [rates[clip] for clip in room.player.sounded] == ["normal", "fast", "fast", "fast"]


LONG = "甲乙丙丁戊己庚辛，子丑寅卯辰巳午未申酉戌亥，天地玄黄宇宙洪荒日月盈昃，辰宿列张寒来暑往秋收冬藏。"
LONG_TEXT = LONG + "云腾致雨露结为霜。金生丽水。"


def words_of(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def test_a_new_rate_is_heard_from_the_next_pause_and_no_word_twice(room: Room) -> None:
    room.until_speaking(LONG_TEXT)
    while room.player.heard() != "甲乙":
        room.player.tick(STEP)
        room.answer_all()
    room.queue.set_rate("fast")
    room.run()
    assert room.player.heard() == words_of(LONG_TEXT)
    rates = {number: rate for number, _spoken, rate in room.engine.asked}
    spoken = {number: spoken for number, spoken, _rate in room.engine.asked}
    said = [(rates[clip], words_of(spoken[clip])[:4]) for clip in room.player.sounded]
    assert said[:3] == [("normal", "甲乙丙丁"), ("fast", "子丑寅卯"), ("fast", "天地玄黄")]
    assert {rate for rate, _words in said[1:]} == {"fast"}
    assert "".join(LONG_TEXT[a:b] for a, b in room.of("word")) == words_of(LONG_TEXT)
    assert len(room.of("sentence")) == 3


def test_a_new_rate_reaches_a_sentence_that_the_player_already_holds(room: Room) -> None:
    room.until_speaking("金生丽水玉出昆冈。云腾致雨露结为霜。")
    while len(room.player.line) < 2:
        room.player.tick(STEP)
        room.answer_all()
    pause, before = room.player.line[0][2], len(room.player.samples)
    room.queue.set_rate("slow")
    room.run()
    assert room.player.heard() == "金生丽水玉出昆冈云腾致雨露结为霜"
    runs = [(code, len(list(run))) for code, run in itertools.groupby(room.player.samples[before:])]
    silence = next(length for code, length in runs if code == 0)
    # The engine's own 。 is silent too.
    assert silence / RATE == pytest.approx(pause + 0.1, abs=3 * STEP), "the pause between the sentences is as meant"
    assert runs[-1] == (ord("霜"), PACE["slow"]) or runs[-2] == (ord("霜"), PACE["slow"])


def test_a_rest_that_comes_too_late_waits_for_the_pause_after(room: Room) -> None:
    room.until_speaking(LONG_TEXT)
    while room.player.heard() != "甲乙丙":
        room.player.tick(STEP)
        room.answer_all()
    room.queue.set_rate("slow")
    for _ in range(round(0.8 / STEP)):
        room.player.tick(STEP)  # without an answer, past the pause behind 辛
    room.run()
    assert room.player.heard() == words_of(LONG_TEXT)
    assert room.of("ended") == [None]


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    changes=st.lists(st.tuples(st.integers(1, 120), st.sampled_from(["slow", "normal", "fast"])), max_size=8),
)
def test_every_word_is_heard_once_however_often_the_rate_changes(seed: int, changes: list[tuple[int, str]]) -> None:
    room, dice = Room(), random.Random(seed)
    room.queue.say(LONG_TEXT)
    for ticks, rate in changes:
        for _ in range(ticks):
            if room.engine.open() and dice.random() < 0.2:
                room.engine.answer(dice.choice(room.engine.open()))
                room.deliver()
            room.player.tick(STEP)
        room.queue.set_rate(rate)
    room.run(120)
    assert room.player.heard() == words_of(LONG_TEXT)
    assert "".join(LONG_TEXT[a:b] for a, b in room.of("word")) == words_of(LONG_TEXT)
    assert room.of("ended") == [None]


SECTIONS = ["一、标题\n第一句话。第二句话。", "", "……", "二、标题\n第三句话。", "三、标题\n最后一句。"]


def section_text(number: int) -> str | None:
    return SECTIONS[number] if number < len(SECTIONS) else None


def test_say_all_goes_on_from_section_to_section_and_tells_each(room: Room) -> None:
    room.queue.say_all(section_text, 0)
    room.run()
    told, section = [], 0
    for kind, value in room.log:
        if kind == "section":
            assert isinstance(value, int)
            section = value
        if kind == "sentence":
            told.append(SECTIONS[section][slice(*value)])  # type: ignore[misc]
    assert told == ["一、标题", "第一句话。", "第二句话。", "二、标题", "第三句话。", "三、标题", "最后一句。"]
    assert room.of("section") == [3, 4]
    assert room.of("state") == [PREPARING, SPEAKING, READY]
    assert room.of("ended") == [None]
    assert room.queue.section == 4


def test_say_all_begins_where_it_is_told_and_asks_for_texts_when_they_are_near(room: Room) -> None:
    asked: list[int] = []

    def text(number: int) -> str | None:
        asked.append(number)
        return "第一句话在这里。第二句话在这里。第三句话在这里。第四句话在这里。" if number < 9 else None

    room.queue.say_all(text, 5)
    assert asked == [5]
    assert room.queue.section == 5
    room.run()
    assert asked == [5, 6, 7, 8, 9]
    assert room.of("section") == [6, 7, 8]
    assert len(room.of("sentence")) == 16, "the same span in the next section is told again"


def test_sentences_are_stepped_across_the_borders_of_sections(room: Room) -> None:
    room.queue.say_all(section_text, 3)

    def heard_next() -> str:
        room.answer_all()
        room.player.tick(STEP)
        assert room.queue.state is SPEAKING
        return SECTIONS[room.queue.section][slice(*room.of("sentence")[-1])]  # type: ignore[misc]

    assert heard_next() == "二、标题"
    room.queue.next_sentence()
    assert heard_next() == "第三句话。"
    room.queue.next_sentence()
    assert heard_next() == "三、标题"
    assert room.of("section") == [4]
    for expected in ("第三句话。", "二、标题", "第二句话。", "第一句话。", "一、标题", "一、标题"):
        room.queue.previous_sentence()
        assert heard_next() == expected
    assert room.of("section") == [4, 3, 0]
    room.run()
    assert room.of("ended") == [None]


def test_say_all_behind_the_last_section_ends_at_once(room: Room) -> None:
    room.queue.say_all(section_text, len(SECTIONS))
    room.deliver()
    assert (room.queue.state, room.of("ended"), room.engine.asked) == (READY, [None], [])


def test_a_listener_that_stops_at_a_new_section_hears_no_more_of_it(room: Room) -> None:
    def section(number: int) -> None:
        room.log.append(("section", number))
        room.queue.stop()

    room.queue._telling._events = QueueEvents(
        lambda state: None, lambda a, b: room.log.append(("sentence", (a, b))), lambda a, b: None, lambda: None,
        lambda line: None, section,
    )  # fmt: skip
    room.queue.say_all(section_text, 3)
    room.run()
    assert room.log[-2:] == [("section", 4), ("state", READY)]
    assert (room.queue.state, room.player.line) == (READY, [])


def test_an_engine_without_marks_tells_about_where_it_is(room: Room) -> None:
    room.engine.kind = "estimate"
    room.queue.say(TEXT)
    room.run()
    assert room.of("word") == []
    assert "".join(TEXT[a:b] for a, b in room.of("near")) == TEXT.replace("。", "")


def test_volume_goes_straight_to_the_player(room: Room) -> None:
    room.queue.set_volume(130)
    assert room.player.volume == 100


def test_the_worker_is_told_what_the_voice_stands_still_for(room: Room) -> None:
    room.queue.say(TEXT)
    first, second, _third = room.engine.open()
    assert set(room.engine.hurried) == {first}
    room.engine.answer(first)
    room.deliver()
    while room.player.line and room.player.line[0][0] == first and not room.player.at > room.player.line[0][1].seconds:
        room.player.tick(STEP)
    assert set(room.engine.hurried) == {first, second}


@pytest.mark.parametrize("text", ["", "……", "！？，。", "\n\n", "\U0001f600"])
def test_nothing_to_say_ends_at_once_without_a_sound(room: Room, text: str) -> None:
    room.queue.say(text)
    room.deliver()
    assert room.queue.state is READY
    assert room.of("ended") == [None]
    assert room.engine.asked == []


def test_an_engine_that_fails_at_the_start_is_told_and_the_state_says_so(room: Room) -> None:
    room.queue.say(TEXT)
    room.engine.miss(room.engine.open()[0], "没有引擎。")
    room.deliver()
    assert room.queue.state is FAILED
    assert room.of("message") == ["没有引擎。"]
    room.run()
    assert room.of("ended") == []
    room.queue.again()
    room.run()
    assert room.of("ended") == [None]


def test_one_sentence_that_cannot_be_said_is_passed_over(room: Room) -> None:
    room.queue.say(TEXT)
    room.engine.answer(room.engine.open()[0])
    room.deliver()
    room.player.tick(STEP)
    room.engine.miss(room.engine.open()[0])
    room.run()
    assert room.of("message") == ["读不出。"]
    assert [TEXT[a:b][:3] for a, b in room.of("sentence")] == ["第一句", "第三句"]
    assert room.of("ended") == [None]


def test_a_player_that_fails_is_told(room: Room) -> None:
    room.until_speaking()
    assert room.player.events
    room.player.line = []
    room.player.events.failed("没有找到扬声器。")
    assert room.queue.state is FAILED
    assert room.of("message") == ["没有找到扬声器。"]


def test_a_clip_without_sound_is_stepped_over(room: Room) -> None:
    room.queue.say(TEXT)
    number = room.engine.open()[0]
    room.engine.callbacks.pop(number)[0](number, Audio(b"", RATE))
    room.run()
    assert [TEXT[a:b][:3] for a, b in room.of("sentence")] == ["第二句", "第三句"]
    assert room.of("ended") == [None]


def test_a_listener_may_say_something_new_when_one_text_has_ended() -> None:
    room = Room()
    texts = ["第二段。", "第三段。"]

    def ended() -> None:
        room.log.append(("ended", None))
        if texts:
            room.queue.say(texts.pop(0))

    room.queue._events = room.queue._telling._events = QueueEvents(
        lambda state: None, lambda a, b: room.log.append(("sentence", (a, b))), lambda a, b: None, ended, lambda m: None
    )
    room.queue.say("第一段。")
    room.run()
    assert len(room.of("ended")) == 3
    assert len(room.of("sentence")) == 3


def test_source_span_takes_numbers_whole() -> None:
    utterance = Utterance(
        10, 16, (10, 16), "二零二五年好", ((10, 14, 0, 4), (14, 15, 4, 5), (15, 15, 5, 5), (15, 16, 5, 6)), 0.0
    )
    assert source_span(utterance, 1, 2) == (10, 14)
    assert source_span(utterance, 3, 5) == (10, 15)
    assert source_span(utterance, 5, 6) == (15, 16)


def test_every_state_has_its_verbs() -> None:
    for state in QueueState:
        assert MOVES[state, Verb.STOP] is READY
        assert MOVES[state, Verb.SAY] is PREPARING


KINDS = ["word", "estimate"]


class Clicks(RuleBasedStateMachine):
    """Any order of clicks, answers (late, in any order, missing) and time: the last click wins."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Room()
        self.expected: set[QueueState] = {READY}
        self.silent_since: int | None = None

    def click(self, *states: QueueState) -> None:
        self.expected = set(states)
        self.silent_since = None

    @rule(sentences=st.integers(0, 6))
    def say(self, sentences: int) -> None:
        self.room.queue.say("".join(f"这是第{i}句话，共2{i}个字。" for i in range(sentences)))
        self.click(PREPARING, SPEAKING, READY, FAILED)

    @rule(lengths=st.lists(st.integers(0, 3), max_size=4), start=st.integers(0, 4), kind=st.sampled_from(KINDS))
    def say_all(self, lengths: list[int], start: int, kind: str) -> None:
        self.room.engine.kind = kind
        texts = ["".join(f"这是第{i}句话，共2{i}个字。" for i in range(length)) for length in lengths]
        self.room.queue.say_all(lambda number: texts[number] if number < len(texts) else None, start)
        self.click(PREPARING, SPEAKING, READY, FAILED)

    @rule()
    def stop(self) -> None:
        self.room.queue.stop()
        self.click(READY)
        self.silent_since = len(self.room.log)

    @rule()
    def pause(self) -> None:
        was = self.room.queue.state
        self.room.queue.pause()
        if was in (PREPARING, SPEAKING, PAUSED):
            self.click(PAUSED, FAILED)

    @rule()
    def resume(self) -> None:
        was = self.room.queue.state
        self.room.queue.resume()
        if was is PAUSED:
            self.click(PREPARING, SPEAKING, READY, FAILED)

    @rule(verb=st.sampled_from(["next_sentence", "previous_sentence", "again"]))
    def move(self, verb: str) -> None:
        was = self.room.queue.state
        asked = len(self.room.engine.asked)
        getattr(self.room.queue, verb)()
        if len(self.room.engine.asked) > asked or self.room.queue.state is not was:
            self.click(PREPARING, SPEAKING, READY, FAILED)

    @rule(rate=st.sampled_from(["slow", "normal", "fast"]))
    def set_rate(self, rate: str) -> None:
        sounding = self.room.player.line[0][0] if self.room.player.sounding else None
        self.room.queue.set_rate(rate)
        if sounding is not None:
            assert self.room.player.line[0][0] == sounding

    @precondition(lambda self: self.room.engine.open())
    @rule(which=st.integers(0, 100), late=st.booleans())
    def answer(self, which: int, late: bool) -> None:
        numbers = self.room.engine.open()
        self.room.engine.answer(numbers[which % len(numbers)])
        if not late:
            self.room.deliver()

    @precondition(lambda self: self.room.engine.open())
    @rule(which=st.integers(0, 100))
    def miss(self, which: int) -> None:
        numbers = self.room.engine.open()
        self.room.engine.miss(numbers[which % len(numbers)])

    @rule(ticks=st.integers(1, 200))
    def time_passes(self, ticks: int) -> None:
        for _ in range(ticks):
            self.room.player.tick(STEP)

    @rule()
    def deliver(self) -> None:
        self.room.deliver()

    @invariant()
    def state_is_that_of_the_last_click(self) -> None:
        assert self.room.queue.state in self.expected

    @invariant()
    def sound_fits_the_state(self) -> None:
        if self.room.queue.state in (READY, FAILED):
            # At the end the player may still hold the silence after the last clip, never a clip that could sound.
            assert all(
                self.room.player.begun and self.room.player.at > clip[1].seconds for clip in self.room.player.line
            )
        if self.room.queue.state is PAUSED:
            assert not self.room.player.sounding

    @invariant()
    def nothing_is_told_after_stop(self) -> None:
        if self.silent_since is not None:
            assert len(self.room.log) == self.silent_since
            assert self.room.player.line == []

    def teardown(self) -> None:
        """Whatever was clicked: when nothing fails any more, it comes to its end or rests."""
        if self.room.queue.state is PAUSED:
            self.room.queue.resume()
        self.room.run()
        assert self.room.queue.state in (READY, FAILED)


TestClicks = Clicks.TestCase
TestClicks.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)


def test_a_thousand_toggles_end_in_the_state_of_the_last_click(room: Room) -> None:
    dice = random.Random(7)
    for _ in range(1000):
        if room.queue.state is READY:
            room.queue.say(TEXT)
            assert room.queue.state is PREPARING
        else:
            room.queue.stop()
            assert room.queue.state is READY
            assert not room.player.line
        for _ in range(dice.randrange(4)):
            if room.engine.open() and dice.random() < 0.6:
                room.engine.answer(dice.choice(room.engine.open()))
            room.deliver()
            room.player.tick(STEP * dice.randrange(1, 60))
    room.queue.stop()
    assert (room.queue.state, room.player.line) == (READY, [])

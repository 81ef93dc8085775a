"""The tour: one notice from the capture to the spoken sentence, room by room, with the silent engine.

Needs no screen and no sound; what the rooms give each other is looked at on the way.
"""

import queue
import time
from collections.abc import Callable
from pathlib import Path

from reader.capture import read_blocks, read_capture
from reader.clean import clean
from reader.library import Library, notice_as_json
from reader.notice import notices_of
from reader.page import page_of
from reader.speech import QueueEvents, QueueState, SpeechQueue, SpeechWorker, to_spoken
from reader.speech.model import Audio
from reader.speech.player import PlayerEvents

CAPTURE = """示例市人民政府關於加強冬季供暖(nuǎn)工作的通知

示政发〔2026〕12号

各区人民政府，市政府各部门：

为做好今年的供暖工作，现(xiàn)通知如下：

一、按时供暖(nuǎn)

供暖期自2026年11月15日起，至2027年3月15日止。室内温度不得低于18℃。遇到寒潮(cháo)，可以提前(qián)3至5天供暖。

二、做好服务

各供暖单位要公布服务电话，24小时有人接(jiē)听。

示例市人民政府

2026年10月20日
"""


class InstantPlayer:
    """Plays every clip in no time, and remembers how long it would have sounded."""

    def __init__(self, later: Callable[[Callable[[], None]], None]) -> None:
        self._later = later
        self.seconds = 0.0

    def connect(self, events: PlayerEvents) -> None:
        self._events = events

    def append(self, clip: int, audio: Audio, pause: float) -> None:
        self.seconds += audio.seconds + pause
        self._later(lambda: self._events.started(clip))
        self._later(lambda: self._events.position(clip, audio.seconds))
        self._later(lambda: self._events.finished(clip))

    def stop(self) -> None:
        return

    pause = resume = stop

    def set_volume(self, percent: int) -> None:
        return


def test_one_notice_from_capture_to_voice(tmp_path: Path) -> None:
    file = tmp_path / "capture.txt"
    file.write_text(CAPTURE, encoding="gb18030")

    # capture: bytes become blocks of text, whatever the encoding.
    capture = read_capture(file)
    blocks = read_blocks(capture)
    assert blocks[0].text.startswith("示例市人民政府關於")

    # clean: the traditional script and the readings in brackets are repaired, and it is recorded that they were.
    text = clean(blocks)
    assert {"script", "annotation"} <= {repair.kind for repair in text.repairs}

    # notice: the elements of an official document, and its sections.
    (found,) = notices_of(text, capture)
    assert found.title == "示例市人民政府关于加强冬季供暖工作的通知"
    assert found.number == "示政发〔2026〕12号"
    assert [section.label for section in found.sections if section.level == 1] == ["一、", "二、"]

    # library: kept, found again, and the same as before.
    with Library(tmp_path / "library") as library:
        report = library.import_paths([file])
        assert (report.added, report.problems) == (1, ())
        (row,) = library.rows()
        assert [hit.id for hit in library.search("供暖")] == [row.id]
        notice = library.notice(row.id)
    kept = notice_as_json(notice)
    assert (kept["kind"], kept["issued"], kept["published"]) == ("通知", "2026-10-20", None)

    # page: what is shown, in regions that can be read one by one.
    page = page_of(notice)
    region = next(number for number, each in enumerate(page.regions) if "按时供暖" in each.name)
    reading = page.reading_text(region)
    assert "18℃" in reading

    # speech: spoken as a person would say it, sentence after sentence, the last one to its end.
    spoken = to_spoken(reading).text
    assert "二零二六年十一月十五日" in spoken.replace("〇", "零")
    assert not any(character.isdigit() and character.isascii() for character in spoken)
    sentences, seconds = _read_aloud(reading)
    assert [reading[start:end].strip() for start, end in sentences][-2:] == [
        "室内温度不得低于18℃。",
        "遇到寒潮，可以提前3至5天供暖。",
    ]
    assert sentences == sorted(set(sentences))
    assert sentences[-1][1] == len(reading)
    assert 10 < seconds < 120


def _read_aloud(reading: str) -> tuple[list[tuple[int, int]], float]:
    """Say a text with the silent engine in its worker process; the sentences that were told, and the sound's length."""
    calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
    player = InstantPlayer(calls.put)
    sentences: list[tuple[int, int]] = []
    messages: list[str] = []
    over: list[bool] = []
    worker = SpeechWorker("silent")
    voice = SpeechQueue(
        worker,
        player,
        calls.put,
        QueueEvents(
            state=lambda _: None,
            sentence=lambda start, end: sentences.append((start, end)),
            word=lambda _start, _length: None,
            ended=lambda: over.append(True),
            message=messages.append,
        ),
    )
    worker.start()
    try:
        voice.say(reading)
        deadline = time.monotonic() + 20
        while not over and time.monotonic() < deadline:
            calls.get(timeout=20)()
    finally:
        worker.close()
    assert (messages, over, voice.state) == ([], [True], QueueState.READY)
    return sentences, player.seconds

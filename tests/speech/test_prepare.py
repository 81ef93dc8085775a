import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.base.errors import BadInputError, SpeechError
from reader.speech.audio_cache import AudioCache, Making
from reader.speech.prepare import Prepared, prepare, prepare_voice
from reader.speech.utterances import utterances_of
from reader.speech.worker import SpeechWorker

TEXTS = ["一、标题\n第一句话。第二句话。", "二、标题\n第三句话。第一句话。"]
MAKING = Making("v1", "silent", "normal")


@pytest.fixture
def worker() -> Iterator[SpeechWorker]:
    one = SpeechWorker("silent")
    yield one
    one.close()


@pytest.fixture
def cache(tmp_path: Path) -> AudioCache:
    return AudioCache(tmp_path / "prepared")


def test_every_utterance_of_every_section_is_there_afterwards(worker: SpeechWorker, cache: AudioCache) -> None:
    seen: list[int] = []
    result = prepare(TEXTS, worker, MAKING, cache, progress=lambda prepared: seen.append(prepared.done))
    spoken = {one.spoken for text in TEXTS for one in utterances_of(text)}
    assert (result.made, result.total, result.failed) == (len(spoken), len(spoken), 0)
    assert seen == list(range(len(spoken) + 1))
    for one in spoken:
        audio = cache.get(MAKING.key(one))
        assert audio is not None
        assert audio.seconds > 0


def test_it_stops_at_once_and_goes_on_where_it_was(worker: SpeechWorker, cache: AudioCache) -> None:
    stop = threading.Event()

    def progress(prepared: Prepared) -> None:
        if prepared.made == 2:
            stop.set()

    first = prepare(TEXTS, worker, MAKING, cache, progress=progress, stop=stop)
    assert 2 <= first.made < first.total
    second = prepare(TEXTS, worker, MAKING, cache)
    assert (second.there, second.made) == (first.made, second.total - first.made)
    assert prepare(TEXTS, worker, MAKING, cache).made == 0


def test_a_full_cache_stops_instead_of_pushing_out_what_was_just_made(worker: SpeechWorker, tmp_path: Path) -> None:
    cache = AudioCache(tmp_path / "prepared", largest_bytes=500_000)
    result = prepare(["".join(f"这是第{n}句话。" for n in range(20))], worker, MAKING, cache)
    assert result.full
    assert 0 < result.made < result.total
    assert cache.size() <= 500_000


def test_an_engine_that_fails_ends_it_with_its_line(cache: AudioCache) -> None:
    worker = SpeechWorker("没有")
    try:
        with pytest.raises(SpeechError, match="没有名为"):
            prepare(["第一句。第二句。第三句。第四句。"], worker, MAKING, cache)
    finally:
        worker.close()


def test_a_disk_that_is_full_is_told(worker: SpeechWorker, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SpeechError, match="存不下来"):
        prepare(TEXTS, worker, MAKING, AudioCache(tmp_path / "file"))


def test_a_voice_that_speaks_at_once_needs_no_preparing() -> None:
    with pytest.raises(BadInputError, match="不用准备"):
        prepare_voice(TEXTS, "", "normal")
    with pytest.raises(BadInputError, match="没有名为"):
        prepare_voice(TEXTS, "nobody", "normal")

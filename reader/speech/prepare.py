"""Makes the sound of notices ahead of time, so that a slow voice starts as fast as any.

What is there already is passed over: a preparation that was stopped goes on where it was, by being started again.
"""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reader.base.errors import BadInputError, SpeechError
from reader.base.wording import tr
from reader.speech.audio_cache import AudioCache, Making
from reader.speech.model import Audio
from reader.speech.queue_moves import Synthesizer
from reader.speech.utterances import iter_utterances
from reader.speech.voice_pack import ENGINE_VERSION
from reader.speech.voices import is_neural, known_voice, neural_worker

FULL = 0.9  # of the cache's limit: making more would only push out what was made before
_IN_FLIGHT = 2  # the engine never waits for the disk
_MISSES = 3  # in a row: the engine does not work


@dataclass(slots=True)
class Prepared:
    """How far it came, in utterances. ``full``: no room for the rest."""

    total: int = 0
    made: int = 0
    there: int = 0
    failed: int = 0
    full: bool = False

    @property
    def done(self) -> int:
        """Utterances that need no more work."""
        return self.made + self.there + self.failed


def prepare_voice(
    texts: Iterable[str],
    voice: str,
    rate: str,
    *,
    progress: Callable[[Prepared], None] = lambda _prepared: None,
    stop: threading.Event | None = None,
) -> Prepared:
    """``prepare`` with an engine process of its own, which is gone afterwards. Takes minutes: a thread of its own.

    Raises BadInputError for a voice that is not there or speaks at once without being prepared.
    """
    if not is_neural(voice):
        raise BadInputError(tr("声音“{key}”随点随读，不用准备。", key=known_voice(voice)))
    worker = neural_worker(voice)
    try:
        making = Making(ENGINE_VERSION, voice, rate)
        return prepare(texts, worker, making, AudioCache(), progress=progress, stop=stop)
    finally:
        worker.close()


def prepare(
    texts: Iterable[str],
    worker: Synthesizer,
    making: Making,
    cache: AudioCache,
    *,
    progress: Callable[[Prepared], None] = lambda _prepared: None,
    stop: threading.Event | None = None,
) -> Prepared:
    """Make what these texts (sections, as they will be given to the queue) lack. Any thread but the window's.

    ``progress`` is called on this thread after each utterance; ``stop``, when set, ends it after the one being made.
    Raises SpeechError when the engine fails again and again.
    """
    return _Preparation(worker, making, cache, progress, stop or threading.Event()).run(texts)


class _Preparation:
    def __init__(
        self,
        worker: Synthesizer,
        making: Making,
        cache: AudioCache,
        progress: Callable[[Prepared], None],
        stop: threading.Event,
    ) -> None:
        self._worker, self._making, self._cache = worker, making, cache
        self._progress, self._stop = progress, stop
        self._answered = threading.Condition()
        self._answers: list[tuple[int, Audio | str]] = []
        self._misses = 0

    def run(self, texts: Iterable[str]) -> Prepared:
        spoken = list(dict.fromkeys(one.spoken for text in texts for one in iter_utterances(text)))
        prepared = Prepared(total=len(spoken))
        missing: list[str] = []
        for one in spoken:
            if self._cache.has(self._making.key(one)):
                prepared.there += 1
            else:
                missing.append(one)
        self._progress(prepared)
        asked = answered = 0
        while answered < len(missing) and not self._stop.is_set():
            while asked < min(len(missing), answered + _IN_FLIGHT):
                self._worker.request(asked, missing[asked], self._making.rate, self._came, self._came)
                asked += 1
            for number, answer in self._wait():
                answered += 1
                self._keep(missing[number], answer, prepared)
                self._progress(prepared)
            if prepared.full:
                break
        for number in range(answered, asked):
            self._worker.cancel(number)
        return prepared

    def _came(self, number: int, answer: Audio | str) -> None:
        with self._answered:
            self._answers.append((number, answer))
            self._answered.notify()

    def _wait(self) -> list[tuple[int, Audio | str]]:
        with self._answered:
            # A short wait at a time, so that Ctrl+C and ``stop`` are seen at once.
            self._answered.wait_for(lambda: bool(self._answers), timeout=0.2)
            answers, self._answers = self._answers, []
        return answers

    def _keep(self, spoken: str, answer: Audio | str, prepared: Prepared) -> None:
        if isinstance(answer, str):
            prepared.failed += 1
            self._misses += 1
            if self._misses >= _MISSES:
                raise SpeechError(answer)
            return
        self._misses = 0
        if not self._cache.put(self._making.key(spoken), answer):
            raise SpeechError(tr("准备好的声音存不下来，请检查磁盘空间和权限。"))
        prepared.made += 1
        prepared.full = self._cache.made_bytes > FULL * self._cache.largest_bytes

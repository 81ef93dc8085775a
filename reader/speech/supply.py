"""The clips on their way, in order, and the worker that is asked for them ahead of time. On the queue's thread."""

import itertools
from collections.abc import Callable
from dataclasses import replace

from reader.speech.clips import Clip, cut, join_after, moved
from reader.speech.manuscript import Manuscript, Place
from reader.speech.model import Audio
from reader.speech.queue_moves import Synthesizer

PREFETCH = 2


class Supply:
    """``clips[0]`` is the one being heard or waited for; ``rest`` is the end of it at a new speed, while it is made.

    ``came()`` is called when a clip has its sound, ``missed(clip, line)`` when it will have none. Answers to
    questions that were forgotten meanwhile have a number that nobody knows any more, and are dropped.
    """

    def __init__(
        self,
        worker: Synthesizer,
        post: Callable[[Callable[[], None]], None],
        came: Callable[[], None],
        missed: Callable[[Clip, str], None],
        rate: str,
    ) -> None:
        self._worker, self._post, self._came, self._missed = worker, post, came, missed
        self._numbers = itertools.count(1)
        self._next: Place | None = None  # what is asked for next
        self.rate = rate
        self.text = Manuscript.of("")
        self.clips: list[Clip] = []
        self.rest: Clip | None = None
        self.outdated = False  # behind the first clip the player holds one of the former speed

    def begin(self, place: Place) -> None:
        """Be ready to ask from there on."""
        self._next = place

    def ask_ahead(self) -> None:
        """Ask for the utterance that is due and for the next two."""
        while self._next is not None and len(self.clips) <= PREFETCH:
            clip = Clip(next(self._numbers), self._next)
            self._next = self.text.after(self._next)
            self.clips.append(clip)
            self._ask(clip)
        if self.clips and self.clips[0].audio is None:
            self._worker.hurry(self.clips[0].number)

    def ask_rest(self, seconds: float) -> None:
        """Ask for what is left of the first clip behind its next pause from ``seconds`` on, if there is one."""
        self._drop_rest()
        first = self.clips[0]
        spoken = self.text[first.place].spoken
        join = join_after(first.audio, spoken, seconds) if first.audio else None
        if join is not None:
            self.rest = Clip(next(self._numbers), first.place, join.start, join)
            self._ask(self.rest)

    def take_rest(self) -> None:
        """The rest takes the place of the first clip."""
        if self.rest is not None:
            self.clips[0], self.rest, self.outdated = self.rest, None, False

    def renew(self, seconds: float) -> None:
        """The player has let go of everything; the first clip goes on from ``seconds``."""
        first = self.clips[0]
        if first.audio is not None:
            first.audio = cut(first.audio, seconds)
        if self.rest is not None and self.rest.join is not None:
            join = self.rest.join
            self.rest.join = replace(join, begin=join.begin - seconds, end=join.end - seconds)
        self.outdated = False
        for clip in self.clips:
            if clip.appended:
                clip.appended, clip.number = False, next(self._numbers)

    def remove(self, clip: Clip) -> None:
        """A clip was heard, or cannot be."""
        if clip is self.clips[0]:
            self._drop_rest()
            self.outdated = False
        self.clips.remove(clip)

    def forget(self) -> None:
        """Forget everything."""
        self.drop_behind(0)
        self._next, self.outdated = None, False

    def drop_behind(self, kept: int) -> None:
        """Forget all clips but the first ``kept``; they can be asked for again."""
        dropped, self.clips = self.clips[kept:], self.clips[:kept]
        self._drop_rest()
        for clip in dropped:
            if clip.audio is None:
                self._worker.cancel(clip.number)
        if dropped:
            self._next = dropped[0].place
        self.outdated = self.outdated or any(clip.appended for clip in dropped)

    def due(self, heard: float | None, lead: float) -> Clip | None:
        """The clip with sound that the player needs now: the first one, or the second when less than ``lead`` seconds
        of the first are left. ``heard``: seconds of the first that were heard, ``None`` before it sounds.
        """
        waiting = next((clip for clip in self.clips if not clip.appended), None)
        if waiting is None or waiting.audio is None or waiting is self.clips[0]:
            return waiting if waiting and waiting.audio else None
        first = self.clips[0].audio
        if waiting is not self.clips[1] or first is None or heard is None or self.rest or self.outdated:
            return None
        return waiting if first.seconds - heard <= lead else None

    @property
    def with_player(self) -> bool:
        """Whether the player holds something."""
        return any(clip.appended for clip in self.clips)

    def is_last(self, clip: Clip) -> bool:
        """Whether nothing comes after it."""
        return self.text.after(clip.place) is None

    def _drop_rest(self) -> None:
        if self.rest is not None and self.rest.audio is None:
            self._worker.cancel(self.rest.number)
        self.rest = None

    def _ask(self, clip: Clip) -> None:
        spoken = self.text[clip.place].spoken[clip.start :]
        self._worker.request(clip.number, spoken, self.rate, self._on_audio, self._on_error)

    def _on_audio(self, number: int, audio: Audio) -> None:
        self._post(lambda: self._arrived(number, audio))

    def _on_error(self, number: int, line: str) -> None:
        self._post(lambda: self._failed(number, line))

    def _known(self, number: int) -> Clip | None:
        on_their_way = [*self.clips, self.rest] if self.rest is not None else self.clips
        return next((clip for clip in on_their_way if clip is not None and clip.number == number), None)

    def _arrived(self, number: int, audio: Audio) -> None:
        clip = self._known(number)
        if clip is not None and clip.audio is None:
            clip.audio = moved(audio, clip.start)
            self._came()

    def _failed(self, number: int, line: str) -> None:
        clip = self._known(number)
        if clip is None:
            return
        if clip is self.rest:
            self.rest = None  # what is heard goes on as it is
        else:
            self._missed(clip, line)

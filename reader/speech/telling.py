"""Where the voice is, as the owner of the queue was told: each section, sentence and word once."""

from reader.speech.clips import Clip
from reader.speech.highlight import mark_at, source_span
from reader.speech.manuscript import Manuscript
from reader.speech.queue_moves import QueueEvents


class Telling:
    """Tells the owner. A listener may stop or start the queue in the middle: then no more is told of the old text."""

    def __init__(self, events: QueueEvents) -> None:
        self._events = events
        self._times = 0
        self.section = 0
        self._sentence: tuple[int, int] | None = None
        self._word: tuple[int, int] | None = None

    def forget(self) -> None:
        """What comes next is told even if it is the same."""
        self._times += 1
        self._sentence = self._word = None

    @property
    def has_told(self) -> bool:
        """Whether a sentence was told since ``forget``."""
        return self._sentence is not None

    def place(self, text: Manuscript, clip: Clip) -> None:
        """The clip begins to sound."""
        times, self._word = self._times, None
        if clip.place.section != self.section:
            self.section, self._sentence = clip.place.section, None
            self._events.section(clip.place.section)
        sentence = text[clip.place].sentence
        if times == self._times and sentence != self._sentence:
            self._sentence = sentence
            self._events.sentence(*sentence)

    def word(self, text: Manuscript, clip: Clip, seconds: float) -> None:
        """The clip sounds, so far into it."""
        mark = mark_at(clip.audio, seconds) if clip.audio else None
        if mark is None:
            return
        word = source_span(text[clip.place], mark.start, mark.start + mark.length)
        if word is not None and word != self._word:
            self._word = word
            (self._events.word if mark.kind == "word" else self._events.near)(*word)

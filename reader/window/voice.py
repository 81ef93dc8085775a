"""What the window asks of speech, and the real thing: an engine in its worker process, heard through Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from reader.base.settings import Settings
from reader.window.bridge import on_a_thread

Post = Callable[[Callable[[], None]], None]


def _ignore(*_what: int) -> None:
    return


@dataclass(frozen=True, slots=True)
class VoiceEvents:
    """What a voice tells, always on the window's thread. Spans are offsets into the section's text.

    ``state`` gets one of the names of ``reader.speech.model.QueueState``. ``section(n)``: ``say_all`` went on to
    another section than the one before. ``near``: instead of ``word`` from an engine that marks no words, about where
    it is.
    """

    state: Callable[[str], None]
    sentence: Callable[[int, int], None]
    word: Callable[[int, int], None]
    ended: Callable[[], None]
    message: Callable[[str], None]
    section: Callable[[int], None] = _ignore
    near: Callable[[int, int], None] = _ignore


class Voice(Protocol):
    """Reads one text at a time. No call blocks."""

    def say(self, text: str) -> None:
        """Read a text from its beginning; whatever was read before is cut off."""

    def say_all(self, section_text: Callable[[int], str | None], start: int = 0) -> None:
        """Read section after section from number ``start`` on; ``section_text(n)`` is ``None`` behind the last one."""

    def stop(self) -> None:
        """Be silent at once."""

    def pause(self) -> None:
        """Hold."""

    def resume(self) -> None:
        """Go on after ``pause``."""

    def next_sentence(self) -> None:
        """Skip to the next sentence."""

    def previous_sentence(self) -> None:
        """Go back to the sentence before."""

    def again(self) -> None:
        """Read the present sentence once more."""

    def set_rate(self, name: str) -> None:
        """One of ``reader.base.settings.RATES``."""

    tell_left_out: bool

    def set_volume(self, percent: int) -> None:
        """0 to 100."""

    def close(self) -> None:
        """Stop, and end every process."""


VoiceMaker = Callable[[Post, VoiceEvents], Voice]


def voice_of(now: Callable[[], Settings]) -> VoiceMaker:
    """Opens whatever voice the settings name at that time."""
    return lambda post, events: open_voice(post, events, now().voice, quick_when_late=now().quick_voice_when_late)


def load_parts() -> None:
    """Import what ``open_voice`` needs, so that it is quick. Any thread."""
    import reader.speech.queue
    import reader.speech.voices
    import reader.speech.worker
    import reader.window.playback  # noqa: F401


def _load_rules() -> None:
    from reader.speech import utterances_of

    utterances_of("一")


def open_voice(post: Post, events: VoiceEvents, voice: str = "", *, quick_when_late: bool = False) -> Voice:
    """The real voice of that key (see ``reader.speech.open_source``). Starts its processes, which say nothing until
    they are asked.
    """
    from reader.speech import QueueEvents, SpeechQueue, open_source
    from reader.window.playback import QtPlayer

    class Spoken(SpeechQueue):
        """A queue that takes its source and its player along when it goes."""

        def close(self) -> None:
            self.stop()
            player.close()
            source.close()

    source, player = open_source(voice, quick_when_late=quick_when_late), QtPlayer()
    source.on_notice = lambda line: post(lambda: events.message(line))
    source.start()
    player.warm()
    # Its rules take 0.2 s and more to load: while the processes start, and not before.
    on_a_thread(_load_rules, "speech-rules")
    told = QueueEvents(
        state=lambda state: events.state(str(state)),
        sentence=events.sentence,
        word=events.word,
        ended=events.ended,
        message=events.message,
        section=events.section,
        near=events.near,
    )
    return Spoken(source, player, post, told)

"""What the window asks of speech, and the real thing: pyttsx3 in its worker process, heard through Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

Post = Callable[[Callable[[], None]], None]


@dataclass(frozen=True, slots=True)
class VoiceEvents:
    """What a voice tells, always on the window's thread. Spans are offsets into the text given to ``say``.

    ``state`` gets one of the names of ``reader.speech.model.QueueState``.
    """

    state: Callable[[str], None]
    sentence: Callable[[int, int], None]
    word: Callable[[int, int], None]
    ended: Callable[[], None]
    message: Callable[[str], None]


class Voice(Protocol):
    """Reads one text at a time. No call blocks."""

    def say(self, text: str) -> None:
        """Read a text from its beginning; whatever was read before is cut off."""

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

    def set_volume(self, percent: int) -> None:
        """0 to 100."""

    def close(self) -> None:
        """Stop, and end every process."""


VoiceMaker = Callable[[Post, VoiceEvents], Voice]


def load_parts() -> None:
    """Import what speech needs (100 ms and more), so that ``open_voice`` is quick. Any thread."""
    import reader.speech.queue
    import reader.speech.worker
    import reader.window.playback  # noqa: F401


def open_voice(post: Post, events: VoiceEvents) -> Voice:
    """The real voice. Starts its processes, which say nothing until they are asked."""
    from reader.speech import QueueEvents, SpeechQueue, SpeechWorker
    from reader.window.playback import QtPlayer

    class Spoken(SpeechQueue):
        """A queue that takes its worker and its player along when it goes."""

        def close(self) -> None:
            self.stop()
            player.close()
            worker.close()

    worker, player = SpeechWorker(), QtPlayer()
    worker.on_notice = lambda line: post(lambda: events.message(line))
    worker.start()
    player.warm()
    told = QueueEvents(
        state=lambda state: events.state(str(state)),
        sentence=events.sentence,
        word=events.word,
        ended=events.ended,
        message=events.message,
    )
    return Spoken(worker, player, post, told)

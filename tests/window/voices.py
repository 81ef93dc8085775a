"""A voice whose queue is the real one, and whose engine and loudspeaker write down what they are given."""

from collections.abc import Callable

from reader.speech import Audio, QueueEvents, SpeechQueue
from reader.speech.player import PlayerEvents
from reader.window.voice import Post, VoiceEvents

RATE = 1000


class RecordingWorker:
    """Answers every request with half a second of silence."""

    def __init__(self) -> None:
        self.spoken: list[str] = []
        self.rates: list[str] = []
        self.cancelled: list[int] = []

    def request(
        self,
        request: int,
        spoken: str,
        rate: str,
        on_audio: Callable[[int, Audio], None],
        on_error: Callable[[int, str], None],
    ) -> None:
        self.spoken.append(spoken)
        self.rates.append(rate)
        on_audio(request, Audio(bytes(RATE), RATE))

    def cancel(self, request: int) -> None:
        self.cancelled.append(request)

    def hurry(self, request: int) -> None:
        """It never tarries."""


class RecordingPlayer:
    """Plays nothing by itself: ``hear`` lets the oldest clip start, ``finish`` lets it end."""

    def __init__(self) -> None:
        self.events: PlayerEvents
        self.queued: list[int] = []
        self.calls: list[str] = []

    def connect(self, events: PlayerEvents) -> None:
        self.events = events

    def append(self, clip: int, audio: Audio, pause: float) -> None:
        self.calls.append("append")
        self.queued.append(clip)

    def stop(self) -> None:
        self.calls.append("stop")
        self.queued.clear()

    def pause(self) -> None:
        self.calls.append("pause")

    def resume(self) -> None:
        self.calls.append("resume")

    def set_volume(self, percent: int) -> None:
        self.calls.append(f"volume {percent}")

    def hear(self) -> None:
        self.events.started(self.queued[0])

    def finish(self) -> None:
        self.events.finished(self.queued.pop(0))


class RecordingVoice:
    """Makes voices for a window (``VoiceMaker``) and remembers what they were asked."""

    def __init__(self) -> None:
        self.worker, self.player = RecordingWorker(), RecordingPlayer()
        self.said: list[str] = []
        self.closed = 0

    def __call__(self, post: Post, events: VoiceEvents) -> SpeechQueue:
        told = QueueEvents(
            lambda state: events.state(str(state)), events.sentence, events.word, events.ended, events.message,
            events.section, events.near,
        )  # fmt: skip
        record = self

        class Queue(SpeechQueue):
            def say(self, text: str) -> None:
                record.said.append(text)
                super().say(text)

            def say_all(self, section_text: Callable[[int], str | None], start: int = 0) -> None:
                record.said.append(f"from {start}")
                super().say_all(section_text, start)

            def close(self) -> None:
                self.stop()
                record.closed += 1

        return Queue(self.worker, self.player, post, told)

    @property
    def silent(self) -> bool:
        """Whether nothing was ever asked of engine or loudspeaker that could sound."""
        return not self.said and not self.worker.spoken and "append" not in self.player.calls

"""What the queue needs from whatever makes sound audible. The window plays through Qt; tests play to a list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from reader.speech.model import Audio


@dataclass(frozen=True, slots=True)
class PlayerEvents:
    """Callbacks of a player, always called on the thread that owns it, never from inside ``append``.

    ``started(clip)``: the first sample of the clip is heard. ``position(clip, seconds)``: so far into the clip
    (every 10 to 50 ms while it sounds). ``finished(clip)``: its last sample was heard. ``failed(message)``: sound
    cannot be made; one line for the user; everything queued is gone.
    """

    started: Callable[[int], None]
    position: Callable[[int, float], None]
    finished: Callable[[int], None]
    failed: Callable[[str], None]


class Player(Protocol):
    """Plays clips one after the other without a gap. No call blocks; all come from the owning thread."""

    def connect(self, events: PlayerEvents) -> None:
        """Say who is told. Called once, before anything else."""

    def append(self, clip: int, audio: Audio, pause: float) -> None:
        """Queue a clip and ``pause`` seconds of silence after it; opens the device when it is not open.

        ``clip`` is a number the caller chose; it never repeats within one player.
        """

    def stop(self) -> None:
        """Be silent at once and forget everything queued; no event of an older clip comes after this."""

    def pause(self) -> None:
        """Be silent, keep the place."""

    def resume(self) -> None:
        """Go on from the place where ``pause`` stopped."""

    def set_volume(self, percent: int) -> None:
        """Loudness, 0 to 100, at once."""

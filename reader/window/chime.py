"""A soft sign for the ear: two tones, the second higher. The kiosk gives it with its warning (EN 301 549, 508 402)."""

import math
import struct
from collections.abc import Callable

from reader.base.log import logger
from reader.speech.model import Audio
from reader.speech.player import Player, PlayerEvents

_RATE = 24_000
_TONES = ((523.25, 0.22), (659.25, 0.38))  # hertz (c'', e''), seconds
_FADE = 0.06  # seconds up; the rest of a tone falls
_LOUDEST = 0.25  # of full scale


def chime() -> Audio:
    """The sound, 0.6 s of it."""
    samples: list[int] = []
    for pitch, seconds in _TONES:
        count = round(_RATE * seconds)
        for number in range(count):
            at = number / _RATE
            shape = min(1.0, at / _FADE) * (1 - number / count)
            samples.append(round(32767 * _LOUDEST * shape * math.sin(2 * math.pi * pitch * at)))
    return Audio(struct.pack(f"<{len(samples)}h", *samples), _RATE)


class Chime:
    """Plays it on a player of its own, which is made when it is first needed: the voice's has work of its own."""

    def __init__(self, make_player: Callable[[], Player] | None = None) -> None:
        self._make_player = make_player or _player
        self._player: Player | None = None
        self._count = 0

    def ring(self, percent: int) -> None:
        """Play it once, that loud (0 to 100). Where there is no sound the warning is for the eye alone."""
        if self._player is None:
            self._player = self._make_player()
            self._player.connect(PlayerEvents(_ignore, _ignore, _ignore, _failed))
        self._count += 1
        self._player.set_volume(percent)
        self._player.append(self._count, chime(), 0.0)

    def close(self) -> None:
        """End the player's process."""
        player, self._player = self._player, None
        if player is not None:
            getattr(player, "close", player.stop)()


def _player() -> Player:
    from reader.window.playback import QtPlayer

    return QtPlayer()


def _ignore(*_: object) -> None:
    pass


def _failed(message: str) -> None:
    logger(__name__).warning("chime: %s", message)

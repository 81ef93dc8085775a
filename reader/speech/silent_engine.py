"""An engine without sound: silence that lasts as long as a voice would, with a boundary for each character.

For halls where nothing may sound, and for tests: everything after the engine runs as with a real one.
"""

from reader.base.wording import tr
from reader.speech.model import Audio, Boundary, EngineCapabilities, Voice

SAMPLE_RATE = 16000
CHARACTERS_A_MINUTE = {"very_slow": 120, "slow": 160, "normal": 200, "fast": 260}
_PAUSES = {"、": 0.1, "，": 0.2, "；": 0.25, "：": 0.25, "。": 0.35, "！": 0.35, "？": 0.35}


class SilentEngine:
    """Paced silence; see the module."""

    def capabilities(self) -> EngineCapabilities:
        """It marks every character and knows one voice."""
        return EngineCapabilities("silent", True, True, (Voice("silent", tr("静音"), "zh-CN"),))

    def synthesize(self, spoken: str, rate: str) -> Audio:
        """Silence of the length the text would take at ``rate``."""
        step = 60 / CHARACTERS_A_MINUTE[rate]
        boundaries: list[Boundary] = []
        at = 0.0
        for start, character in enumerate(spoken):
            if character.isalnum():
                boundaries.append(Boundary("word", start, 1, round(at, 4)))
                at += step
            else:
                at += _PAUSES.get(character, 0.0)
        return Audio(b"\0\0" * int(at * SAMPLE_RATE), SAMPLE_RATE, tuple(boundaries))

    def close(self) -> None:
        """Nothing to give back."""

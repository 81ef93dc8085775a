"""What the window plays through: ``QtPlayer``."""

from reader.window.deck import Deck


class QtPlayer(Deck):
    """A ``reader.speech.player.Player`` that plays through QAudioSink; cheap to make, opens the device on first use."""

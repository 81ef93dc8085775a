"""Written Chinese to spoken Chinese, with the map between the two."""

from reader.speech.model import Spoken


def to_spoken(text: str) -> Spoken:
    """What the voice is given for this text."""
    rows = tuple((i, i + 1, i, i + 1) for i in range(len(text)))
    return Spoken(text, rows)

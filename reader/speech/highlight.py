"""From the place of the voice to the place in the text."""

import bisect
import itertools

from reader.speech.model import Audio, Boundary, Utterance


def mark_at(audio: Audio, seconds: float) -> Boundary | None:
    """The mark that is valid ``seconds`` into the sound; ``None`` before the first one."""
    which = bisect.bisect_right(audio.boundaries, seconds, key=lambda mark: mark.at) - 1
    return audio.boundaries[which] if which >= 0 else None


def source_span(utterance: Utterance, start: int, end: int) -> tuple[int, int] | None:
    """Which part of the reading text these spoken characters say; a number is always whole. ``None``: nothing."""
    rows = utterance.map
    first = bisect.bisect_right(rows, start, key=lambda row: row[3])
    touched = [row for row in itertools.takewhile(lambda row: row[2] < end, rows[first:]) if row[3] > row[2]]
    spoken = [row for row in touched if any(c.isalnum() for c in utterance.spoken[row[2] : row[3]])]
    if not spoken:
        return None
    return spoken[0][0], spoken[-1][1]

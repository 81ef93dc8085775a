"""From the place of the voice to the place in the text."""

import bisect
import itertools

from reader.speech.model import Audio, Utterance


def word_at(utterance: Utterance, audio: Audio, seconds: float) -> tuple[int, int] | None:
    """Which part of the reading text is said ``seconds`` into the sound; ``None`` before the first word."""
    marks = audio.boundaries
    which = bisect.bisect_right(marks, seconds, key=lambda mark: mark.at) - 1
    if which < 0:
        return None
    return source_span(utterance, marks[which].start, marks[which].start + marks[which].length)


def source_span(utterance: Utterance, start: int, end: int) -> tuple[int, int] | None:
    """Which part of the reading text these spoken characters say; a number is always whole. ``None``: nothing."""
    rows = utterance.map
    first = bisect.bisect_right(rows, start, key=lambda row: row[3])
    touched = [row for row in itertools.takewhile(lambda row: row[2] < end, rows[first:]) if row[3] > row[2]]
    spoken = [row for row in touched if any(c.isalnum() for c in utterance.spoken[row[2] : row[3]])]
    if not spoken:
        return None
    return spoken[0][0], spoken[-1][1]

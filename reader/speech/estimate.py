"""Where the voice is, when the engine does not say: by counting characters."""

from reader.speech.model import Boundary

_PUNCTUATION_WEIGHT = 1.5  # a pause at a comma lasts about one and a half syllables


def estimated_boundaries(spoken: str, seconds: float) -> tuple[Boundary, ...]:
    """One boundary for each character or Latin word, spread evenly over the ``seconds`` of sound."""
    pieces = _pieces(spoken.rstrip("，。！？；：、 "))
    total = sum(weight for _start, _length, weight in pieces)
    boundaries, passed = [], 0.0
    for start, length, weight in pieces:
        if spoken[start].isalnum():
            boundaries.append(Boundary("estimate", start, length, round(seconds * passed / total, 3)))
        passed += weight
    return tuple(boundaries)


def _pieces(spoken: str) -> list[tuple[int, int, float]]:
    """(start, length, weight): a Latin word is one piece and weighs a third of a syllable a letter."""
    pieces: list[tuple[int, int, float]] = []
    for index, character in enumerate(spoken):
        if character.isascii() and character.isalpha():
            if pieces and pieces[-1][0] + pieces[-1][1] == index and spoken[index - 1].isascii():
                start, length, weight = pieces[-1]
                pieces[-1] = (start, length + 1, weight + 1 / 3)
                continue
            pieces.append((index, 1, 2 / 3))
        elif character.isalnum():
            pieces.append((index, 1, 1.0))
        elif not character.isspace():
            pieces.append((index, 1, _PUNCTUATION_WEIGHT))
    return pieces

"""Spells a spoken text the way espeak-ng's Chinese voice says it right."""


def respelled(spoken: str) -> tuple[str, list[int]]:
    """The text for espeak, and for each of its characters the index in ``spoken`` it stands for."""
    return spoken, list(range(len(spoken)))

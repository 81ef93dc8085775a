"""What the settings offer to read with: nothing where there is but one voice that sounds."""

from reader.base.errors import ReaderError
from reader.base.wording import tr


def voice_options(now: str) -> tuple[tuple[str, str], ...]:
    """(key, word) of the voices to choose from, ``now`` being the one in use; empty when there is no choice. The key of
    the quick voice is empty, as in the settings. Looks at files (some 10 ms).
    """
    from reader.speech.voices import SILENT, voice_choices

    found = [one for one in voice_choices() if one.works]
    if len([one for one in found if one.key != SILENT]) < 2 and now != SILENT:
        return ()
    words = {one.key: one.name if one.quick else tr("{name}（自然，较慢）", name=one.name) for one in found}
    return tuple(("" if one.quick and one.key != SILENT else one.key, words[one.key]) for one in found)


def has_slow_voice() -> bool:
    """Whether one of the voices may be late with a sentence."""
    from reader.speech.voices import voice_choices

    return any(one.works and not one.quick for one in voice_choices())


def why_not(key: str) -> str:
    """One line when the voice of the settings cannot be used, and what mends it; the quick voice reads instead."""
    from reader.speech.voices import known_voice

    try:
        known_voice(key)
    except ReaderError as error:
        # Of the quick voice itself the checks tell.
        return tr("{error}现在先用普通的声音朗读。", error=error) if key else ""
    return ""

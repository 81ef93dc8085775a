"""What an engine process and the program say to each other, as frames. The engine's words are believed as little as
possible: a library may print into the pipe, and a frame that makes no sense is a sign that the engine is broken.
"""

from reader.speech.frames import Frame
from reader.speech.model import Audio, Boundary, EngineCapabilities, Voice


def ready_frame(able: EngineCapabilities) -> Frame:
    """The engine can begin, and this is what it can do."""
    voices = [[voice.key, voice.name, voice.language] for voice in able.voices]
    return Frame(
        {
            "ready": able.name,
            "marks_words": able.marks_words,
            "changes_rate": able.changes_rate,
            "voices": voices,
            "version": able.version,
        }
    )


def capabilities_of(frame: Frame) -> EngineCapabilities | None:
    """What a ``ready_frame`` says; ``None`` when it does not say it."""
    header = frame.header
    try:
        voices = tuple(Voice(str(key), str(name), str(language)) for key, name, language in header["voices"])
        return EngineCapabilities(
            str(header["ready"]),
            bool(header["marks_words"]),
            bool(header["changes_rate"]),
            voices,
            str(header["version"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


def sound_frame(request: object, audio: Audio) -> Frame:
    """The sound of an utterance. All its marks are of one kind."""
    kind = audio.boundaries[0].kind if audio.boundaries else "word"
    marks = [[mark.start, mark.length, mark.at] for mark in audio.boundaries]
    return Frame({"request": request, "sample_rate": audio.sample_rate, "kind": kind, "boundaries": marks}, audio.pcm)


def answer_of(frame: Frame) -> Audio | str | None:
    """Sound, or the line of an error, or ``None`` when the frame makes no sense."""
    header = frame.header
    if "error" in header or "cancelled" in header:
        return str(header.get("error", ""))
    try:
        kind = str(header.get("kind", "word"))
        marks = tuple(Boundary(kind, int(start), int(length), float(at)) for start, length, at in header["boundaries"])
        rate = int(header["sample_rate"])
    except (KeyError, TypeError, ValueError):
        return None
    return Audio(frame.body, rate, marks) if len(frame.body) % 2 == 0 and rate > 0 else None

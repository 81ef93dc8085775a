"""In: a file, folder or address. Out: ``Capture`` (bytes, source, time, media type), and its text blocks.

Owns encodings and file formats and knows nothing about notices.
Public: ``Capture``, ``Block``, ``Mend``, ``Problem``, ``captures_in``, ``read_capture``, ``read_blocks``.
"""

from reader.capture.model import Block, Capture, Mend, Problem
from reader.capture.walk import captures_in, read_capture

__all__ = ["Block", "Capture", "Mend", "Problem", "captures_in", "read_blocks", "read_capture"]


def read_blocks(capture: Capture) -> tuple[Block, ...]:
    """The text blocks of a capture in reading order, at least one of them with text.

    Raises BadInputError when the media type has no reader, the encoding cannot be told, or no text is there.
    """
    from reader.capture import formats  # parsers, which nobody needs who only shows notices

    return formats.read_blocks(capture)

"""In: a file, folder or address. Out: ``Capture`` (bytes, source, time, media type), and its text blocks.

Owns encodings and file formats and knows nothing about notices.
Public: ``Capture``, ``Block``, ``captures_in``, ``read_capture``, ``read_blocks``.
"""

from reader.capture.model import Block, Capture

__all__ = ["Block", "Capture"]

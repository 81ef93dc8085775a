"""In: a file, folder or address. Out: ``Capture`` (bytes, source, time, media type), and its text blocks.

Owns encodings and file formats and knows nothing about notices.
Public: ``Capture``, ``Block``, ``Problem``, ``captures_in``, ``read_capture``, ``read_blocks``.
"""

from reader.capture.formats import read_blocks
from reader.capture.model import Block, Capture, Problem
from reader.capture.walk import captures_in, read_capture

__all__ = ["Block", "Capture", "Problem", "captures_in", "read_blocks", "read_capture"]

"""In: repaired blocks. Out: ``Notice`` values with their ``Section`` values.

Owns splitting a capture into notices, the elements of an official document, outline, titles, dates.
Public: ``notices_of``, ``Notice``, ``Section``, ``Edition``.
"""

from reader.notice.assemble import notices_of
from reader.notice.model import Edition, Notice, Section

__all__ = ["Edition", "Notice", "Section", "notices_of"]

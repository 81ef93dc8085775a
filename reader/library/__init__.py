"""In: notices. Out: stored editions, search hits.

Owns SQLite (FTS5), the raw captures by content hash, and the merging of editions.
Public: ``Library``, ``NoticeRow``, ``Hit``, ``ImportReport``, ``Difference``, ``EditionRepairs``, ``notice_as_json``.
"""

from reader.library.library import Library
from reader.library.model import Difference, EditionRepairs, Hit, ImportReport, NoticeRow
from reader.library.record import notice_as_json

__all__ = ["Difference", "EditionRepairs", "Hit", "ImportReport", "Library", "NoticeRow", "notice_as_json"]

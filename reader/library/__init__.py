"""In: notices. Out: stored editions, search hits.

Owns SQLite (FTS5), the raw captures by content hash, and the merging of editions.
Public: ``Library``, ``NoticeRow``, ``Hit``, ``ImportReport``, ``notice_as_json``.
"""

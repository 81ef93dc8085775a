"""In: notices. Out: stored editions, search hits.

Owns SQLite (FTS5), the raw captures by content hash, and the merging of editions.
Public: ``Library``, ``NoticeRow``, ``Hit``, ``ImportReport``, ``Difference``, ``EditionRepairs``, ``notice_as_json``.
What it hands out is loaded when it is first asked for: a window paints its page before it lists its notices.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reader.library.library import Library

if TYPE_CHECKING:
    from reader.library.model import Difference, EditionRepairs, Hit, ImportReport, NoticeRow
    from reader.library.record import notice_as_json

__all__ = ["Difference", "EditionRepairs", "Hit", "ImportReport", "Library", "NoticeRow", "notice_as_json"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{'record' if name == 'notice_as_json' else 'model'}"), name)

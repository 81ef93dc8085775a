"""In: repaired blocks. Out: ``Notice`` values with their ``Section`` values.

Owns splitting a capture into notices, the elements of an official document, outline, titles, dates.
Public: ``notices_of``, ``Notice``, ``Section``, ``Edition``.
"""

from typing import TYPE_CHECKING

from reader.notice.model import Edition, Notice, Section

if TYPE_CHECKING:
    from reader.capture import Capture
    from reader.clean import CleanText

__all__ = ["Edition", "Notice", "Section", "notices_of"]


def notices_of(text: "CleanText", capture: "Capture") -> tuple[Notice, ...]:
    """The notices in the cleaned text of a capture, in its order; each with one ``Edition`` and no id yet."""
    from reader.notice import assemble  # rules and dictionaries, which nobody needs who only shows notices

    return assemble.notices_of(text, capture)

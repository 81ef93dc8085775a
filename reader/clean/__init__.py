"""In: blocks as they came. Out: blocks repaired, with a list of what was repaired and what was set aside.

Owns the defects: page chrome, byte damage, page breaks in sentences, spaces round digits, pinyin annotations, script.
Public: ``clean``, ``CleanText``, ``Repair``, ``Chrome``, ``simplify``.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.clean.model import Chrome, CleanText, Repair

if TYPE_CHECKING:
    from reader.capture import Block

__all__ = ["Chrome", "CleanText", "Repair", "clean", "simplify"]


def clean(blocks: "Sequence[Block]") -> CleanText:
    """Repair the blocks of one capture; what was changed and what was set aside is in the result."""
    from reader.clean import rules  # tables and patterns, which nobody needs who only shows notices

    return rules.clean(blocks)


def simplify(text: str) -> str:
    """Text in simplified script: OpenCC's t2s, and 著 as 着 where it is the particle. Lengths may differ."""
    from reader.clean import script

    return script.simplify(text)

"""In: blocks as they came. Out: blocks repaired, with a list of what was repaired and what was set aside.

Owns the defects: page chrome, page breaks in sentences, spaces round digits, pinyin annotations, script.
Public: ``clean``, ``CleanText``, ``Repair``, ``Chrome``, ``simplify``.
"""

from reader.clean.model import Chrome, CleanText, Repair

__all__ = ["Chrome", "CleanText", "Repair"]

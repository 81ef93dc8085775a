"""In: blocks as they came. Out: blocks repaired, with a list of what was repaired and what was set aside.

Owns the defects: page chrome, byte damage, page breaks in sentences, spaces round digits, pinyin annotations, script.
Public: ``clean``, ``CleanText``, ``Repair``, ``Chrome``, ``simplify``.
"""

from reader.clean.model import Chrome, CleanText, Repair
from reader.clean.rules import clean
from reader.clean.script import simplify

__all__ = ["Chrome", "CleanText", "Repair", "clean", "simplify"]

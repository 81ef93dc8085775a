"""Lines that a program cut at a number of characters, wide or not: inside of words and numbers as well."""

import re
from collections import Counter
from collections.abc import Sequence

from reader.clean import shape
from reader.clean.draft import Draft, columns

_INDENT = re.compile(r"\u3000|\s{2}")  # one space may be what stood between two words of the line above
_WORD_END = re.compile(r"[A-Za-z\d][-.:/@_%,]?$")
_LISTED = re.compile(r"\d{1,2}[.、．]\D")
_FEWEST, _FEWEST_WIDTHS = 4, 3


def exact_length(cut: Sequence[Draft]) -> int:
    """How many characters each line of a text was given; 0 where that is not told.

    ``cut`` are lines that stop in the middle of a sentence: most have as many characters, none more, and their widths
    differ (where they do not, paper may have ended them).
    """
    lengths = Counter(len(draft.printed) for draft in cut)
    length, count = lengths.most_common(1)[0] if lengths else (0, 0)
    if count < _FEWEST or count * 4 < len(cut) * 3 or length < max(lengths):
        return 0
    return length if len({columns(draft.printed) for draft in cut}) >= _FEWEST_WIDTHS else 0


def has_indent(draft: Draft) -> bool:
    """Whether a line was printed with an indent."""
    return _INDENT.match(draft.printed) is not None


def is_cut_inside(before: str, after: str) -> bool:
    """Whether a line ended within brackets, or within a word or a number: 17: / 30."""
    word = _WORD_END.search(before) and after[:1].isascii() and after[:1].isalnum() and not _LISTED.match(after)
    return bool(word) or shape.has_open_bracket(before)

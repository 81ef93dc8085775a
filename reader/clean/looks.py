"""Looks at all lines in one go: one expression over the whole text costs less than one call a line.

A look only says where a rule may find something, it never decides: most lines of most captures need no closer one.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

# White space that ends no line, and the same to stand in a class of characters.
BLANK_SIGNS = "".join(chr(code) for code in range(0x3001) if chr(code).isspace() and chr(code) != "\n")
BLANK = "".join(map(re.escape, BLANK_SIGNS))


def joined(lines: Sequence[str]) -> str:
    """The lines with a line feed before each: a look at beginnings of lines begins with one, which is found fast."""
    return "\n" + "\n".join(lines)


def lines_with(look: re.Pattern[str], lines: Sequence[str]) -> list[int]:
    """Indices of the lines in which a look begins to find something, the line feed before a line counted to it."""
    text = joined(lines)
    match = look.search(text)
    if match is None:
        return []
    starts = list(accumulate(map((1).__add__, map(len, lines)), initial=0))
    found = []
    while match is not None:
        index = bisect_right(starts, match.start()) - 1
        if index >= len(lines):
            break
        found.append(index)
        match = look.search(text, starts[index + 1])
    return found

"""Notes at the foot of a printed page: where a paragraph goes on on the next page, they are read behind it."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from reader.capture.pdf_lines import PageLine

Line = tuple[PageLine, bool]  # and whether it is text
_SMALL = 0.9  # of the type of the text
_MARK = re.compile(r"[①-⑳⑴-⒇*＊※]|[\[［〔【]?[0-9]{1,2}[\]］〕】\s　]|注[释：:0-9①-⑳]")


def behind_paragraphs(
    pages: Sequence[list[Line]], em: float, is_wrapped: Callable[[PageLine, PageLine], bool]
) -> list[list[Line]]:
    """The lines of the pages in the order in which they are read. ``em`` is the type of the text, ``is_wrapped`` says
    whether a line goes on in another. Notes that part no paragraph stay where they are.
    """
    read = [list(page) for page in pages]
    for above, below in pairwise(read):
        notes = _notes(above, em)
        text = [line for line, is_text in above if is_text and all(line is not note for note in notes)]
        if not notes or not text:
            continue
        last, end = text[-1], 0
        for at, (line, is_text) in enumerate(below, 1):
            if is_text and not is_wrapped(last, line):
                break
            if is_text:
                last, end = line, at
        if end:
            above[:] = [entry for entry in above if all(entry[0] is not note for note in notes)]
            below[end:end] = [(note, True) for note in notes]
    return read


def _notes(page: Sequence[Line], em: float) -> list[PageLine]:
    """The last lines of text of a page that are set in small type, from the first that begins with a mark."""
    found: list[PageLine] = []
    for line, is_text in reversed(page):
        if is_text and (line.row or line.em > em * _SMALL):
            break
        found += [line] if is_text else []
    while found and not _MARK.match(found[-1].text):
        found.pop()
    return found[::-1]

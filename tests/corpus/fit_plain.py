"""``python -m tests.corpus.fit_plain``: makes resources/rules/notice_cuts_plain.tsv (reader/notice/weighing.py).

What the signs of a glued heading weigh otherwise where the items are short: a plain label (时间, 地点, 其他), a fact.
Such lists are another kind of text, and few of all that is fitted. So the weights of tests/corpus/fit.py stay, and what
is added to them is fitted to the lists of short items alone, with a prior round zero (maximum a posteriori adaptation).
The signs of shapes stay as they are. Needs numpy and scipy, as tests/corpus/fit.py does.
"""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from reader.notice.cut_signs import is_plain
from reader.notice.weighing import UNIT
from tests.corpus.fit import TABLE, Case, Document, Model, case_of
from tests.corpus.outlines import FITTED, PLAIN_FITTED, outlines

PLAIN_TABLE = TABLE.with_name("notice_cuts_plain.tsv")
_HEAD = """# What is added to the weights of notice_cuts.tsv in lists of short items: sign, weight.
# Fitted by tests/corpus/fit_plain.py; do not edit by hand.
"""
_PRIOR, _ROUNDS, _MEMORY = 1, 200, 20
_LEAST_DOCUMENTS, _SMALLEST_WEIGHT = 2, 0.1


def base() -> dict[str, float]:
    """The weights of all lists."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    cells = (line.split("\t") for line in lines if not line.startswith("#"))
    return {sign: int(weight) / UNIT for sign, weight in cells}


def adapted(cases: Sequence[Case], weights: Mapping[str, float]) -> dict[str, float]:
    """What to add to the weights so that the right cuts of the cases become likeliest."""
    numpy: Any = import_module("numpy")
    counts: Counter[str] = Counter()
    shapes: set[str] = set()
    for case in cases:
        counts.update({sign for some in case.siblings for one in some for sign in one.signs})
        for own, likeness in case.shapes:
            shapes.update(own, *(signs for some in likeness for signs in some))
    signs = sorted({sign for sign, count in counts.items() if count >= _LEAST_DOCUMENTS} | shapes)
    model = Model(cases, {sign: place for place, sign in enumerate(signs)})
    begun = numpy.array([weights.get(sign, 0.0) for sign in signs])
    free = numpy.array([sign not in shapes for sign in signs])

    def loss(added: Any) -> tuple[float, Any]:
        value, slope = model.loss(begun + added * free)
        return value + _PRIOR * float(added @ added) / 2, slope * free + _PRIOR * added

    options = {"maxiter": _ROUNDS, "maxcor": _MEMORY}
    minimize = import_module("scipy.optimize").minimize
    found = minimize(loss, numpy.zeros(len(signs)), jac=True, method="L-BFGS-B", options=options)
    return {sign: float(value) for sign, value, own in zip(signs, found.x, free, strict=True) if own}


def _is_plain(document: Document) -> bool:
    return is_plain([heading + text for heading, text in document])


def main() -> None:
    """Fit and write the table."""
    documents = [document for name in (*FITTED, *PLAIN_FITTED) for document in outlines(name) if _is_plain(document)]
    added = adapted([*map(case_of, documents)], base())
    kept = sorted((sign, weight) for sign, weight in added.items() if abs(weight) >= _SMALLEST_WEIGHT)
    rows = (f"{sign}\t{round(weight * UNIT)}\n" for sign, weight in kept)
    PLAIN_TABLE.write_text(_HEAD + "".join(rows), encoding="utf-8")
    sys.stdout.write(f"{len(documents)} lists, {len(kept)} weights\n")


if __name__ == "__main__":
    main()

"""A small encoder that reads the items of a list together and says where the heading of each may end.

ALBERT (Lan et al. 2020, arXiv:1909.11942): one transformer layer, applied ``DEPTH`` times, over the items of a list one
behind the other. Each place of an item is a candidate; the mark before the item stands for "no heading". Pretrained by
others on much Chinese text (docs/licences.md), fitted to our outlines by ``tests/corpus/fit_encoder.py``. It knows the
language, but a list costs as much as a whole page: so it is asked only about what the signs leave open (glued.py).
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from reader.base.paths import resource
from reader.notice.cut_signs import LONGEST, STOP

READ, BEHIND = 52, 9  # characters of an item that are read at most, and behind its first stop
DEPTH, HEADS = 4, 12
MOST = 510  # characters and marks that are read together
_TINY = 1e-12
_MOST_LISTS = 1 << 8  # remembered
# In the vocabulary these stand for the start of all, the end of an item, and what is not in it.
START, END, UNKNOWN = "\x02", "\x03", "\ufffd"

Array = Any  # numpy.ndarray; numpy is loaded when it is first needed, which is never for most captures


class HeadingEncoder:
    """The encoder with its weights: ``characters`` (the vocabulary, as code points), ``words``, ``positions`` and a
    weight and a bias of each layer, as ``fit_encoder.py`` writes them.
    """

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        import numpy

        self._numpy = numpy
        self._weights = {name: arrays[name].astype("float32") for name in arrays if name != "characters"}
        # One product instead of three.
        for kind, axis in (("weight", 1), ("bias", 0)):
            parts = [self._weights.pop(f"{name}.{kind}") for name in ("query", "key", "value")]
            self._weights[f"three.{kind}"] = numpy.concatenate(parts, axis=axis)
        self._rows = {chr(code): row for row, code in enumerate(arrays["characters"])}

    def chances(self, items: Sequence[str]) -> list[Sequence[float]]:
        """For each item of a list the probability of each place (in characters) where its heading may end; 0: none.

        Only places that are worth a question: at most ``LONGEST``, none behind the item's first stop.
        """
        found: list[Sequence[float]] = []
        for row, spans in packed(items, self._rows):
            points = self._points(row)
            for mark, places in spans:
                own = points[mark + 1 : mark + 1 + places].copy()
                own[0] = points[mark]
                found.append(self._shares(own).tolist())
        return found

    def _points(self, row: Sequence[int]) -> Array:
        """The logarithm of the odds, up to a constant, that a heading ends before each of the characters."""
        of, numpy = self._weights, self._numpy
        inner = self._normal(of["words"][list(row)] + of["positions"][: len(row)], "embedding")
        inner = self._dense(inner, "mapping")
        for _ in range(DEPTH):
            inner = self._normal(inner + self._dense(self._attention(inner), "attended"), "attention")
            inner = self._normal(inner + self._dense(self._gelu(self._dense(inner, "wide")), "narrow"), "output")
        before = numpy.concatenate([inner[:1], inner[:-1]])
        seam = numpy.tanh(self._dense(numpy.concatenate([before, inner], axis=1), "seam"))
        return self._dense(seam, "end")[:, 0]

    def _attention(self, inner: Array) -> Array:
        """What each place takes from all others, by every head (characters x hidden)."""
        size, hidden = inner.shape
        three = self._dense(inner, "three").reshape(size, 3, HEADS, hidden // HEADS)
        query, key, value = three.transpose(1, 2, 0, 3)
        weights = self._shares(query @ key.transpose(0, 2, 1) * (hidden // HEADS) ** -0.5)
        return (weights @ value).transpose(1, 0, 2).reshape(size, hidden)

    # Below, arrays are changed in place where they are new: making more of them costs as much as the products.

    def _dense(self, inner: Array, name: str) -> Array:
        found = inner @ self._weights[f"{name}.weight"]
        found += self._weights[f"{name}.bias"]
        return found

    def _normal(self, inner: Array, name: str) -> Array:
        inner -= inner.mean(axis=-1, keepdims=True)
        inner /= self._numpy.sqrt((inner * inner).mean(axis=-1, keepdims=True) + _TINY)
        inner *= self._weights[f"{name}.weight"]
        inner += self._weights[f"{name}.bias"]
        return inner

    def _gelu(self, inner: Array) -> Array:
        # The approximation by tanh of Hendrycks and Gimpel (arXiv:1606.08415), with which it was fitted.
        bent = inner * inner
        bent *= 0.0356774081
        bent += 0.7978845608
        bent *= inner
        self._numpy.tanh(bent, out=bent)
        bent += 1
        bent *= 0.5
        bent *= inner
        return bent

    def _shares(self, points: Array) -> Array:
        """The softmax over the last axis."""
        odds = points - points.max(axis=-1, keepdims=True)
        self._numpy.exp(odds, out=odds)
        odds /= odds.sum(axis=-1, keepdims=True)
        return odds


def packed(items: Sequence[str], rows: Mapping[str, int]) -> Iterator[tuple[list[int], list[tuple[int, int]]]]:
    """What is read together: the row of each mark and character in the vocabulary ``rows``; of each item where its mark
    stands, and how many places are worth a question.
    """
    row, spans = [rows[START]], list[tuple[int, int]]()
    for item in items:
        stop = STOP.search(item, 0, READ)
        reach = stop.start() if stop else READ
        read = [rows.get(sign, rows[UNKNOWN]) for sign in item[: min(READ, reach + BEHIND)].lower()]
        if spans and len(row) + len(read) >= MOST:
            yield row, spans
            row, spans = [rows[START]], []
        spans.append((len(row) - 1, max(1, min(len(read), reach, LONGEST + 1))))
        row += [*read, rows[END]]
    yield row, spans


@cache
def heading_encoder() -> HeadingEncoder:
    """The encoder of ``resources/models/heading_encoder.npz``, read when it is first asked for."""
    # One thread: an import has a process for each core, and beside the window it is to leave room.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import numpy

    with numpy.load(resource("models", "heading_encoder.npz")) as arrays:
        return HeadingEncoder(arrays)


@lru_cache(maxsize=_MOST_LISTS)
def chances_of(items: tuple[str, ...]) -> list[Sequence[float]]:
    """What the encoder says of a list (``HeadingEncoder.chances``), kept: editions of a notice have the same lists."""
    return heading_encoder().chances(items)

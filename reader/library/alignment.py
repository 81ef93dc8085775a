"""What two texts have in common, in order: pairs of places and a length."""

from typing import NamedTuple

# Aligning two texts takes memory and time by the product of their lengths: 50 ms and 25 MB for 13,000 characters each.
_CELLS = 20_000 * 20_000
_ANCHOR = 24  # characters that stand once in each text are the same place in both
_TRIES = 200


class Run(NamedTuple):
    """``length`` characters that stand at ``one`` in the first text and at ``other`` in the second."""

    one: int
    other: int
    length: int


def common_runs(one: str, other: str) -> list[Run]:
    """The common runs of two texts by their longest common subsequence, in order.

    Texts too long to be aligned at once are cut at passages that stand once in both; a stretch without any is taken as
    not common.
    """
    runs: list[Run] = []
    waiting = [(0, len(one), 0, len(other))]
    while waiting:
        start, end, other_start, other_end = waiting.pop()
        first, second = one[start:end], other[other_start:other_end]
        if len(first) * len(second) <= _CELLS:
            runs += _aligned(first, second, start, other_start)
        elif anchor := _anchor(first, second):
            here, there = start + anchor[0], other_start + anchor[1]
            waiting += [(here, end, there, other_end), (start, here, other_start, there)]
    return runs


def _aligned(first: str, second: str, start: int, other_start: int) -> list[Run]:
    from rapidfuzz.distance import Indel

    return [
        Run(start + op.src_start, other_start + op.dest_start, op.src_end - op.src_start)
        for op in Indel.opcodes(first, second)
        if op.tag == "equal"
    ]


def _anchor(first: str, second: str) -> tuple[int, int] | None:
    """A place near the middle of the first text, and the same place in the second."""
    middle = len(first) // 2
    step = max(_ANCHOR, len(first) // (2 * _TRIES))
    for attempt in range(_TRIES):
        at = middle + (attempt // 2 + 1) * step * (-1 if attempt % 2 else 1)
        passage = first[at : at + _ANCHOR] if at > 0 else ""
        there = second.find(passage) if len(passage) == _ANCHOR else -1
        # Never the very beginning or end: each cut must make both parts smaller.
        if there > 0 and second.find(passage, there + 1) < 0 and first.count(passage) == 1:
            return at, there
    return None

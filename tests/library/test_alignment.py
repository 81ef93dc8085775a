"""What two texts have in common is found, also when they are long."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from reader.library.alignment import common_runs

TEXTS = st.text("各区通知一二三", max_size=60)


@given(TEXTS, TEXTS)
def test_runs_are_common_in_order_and_as_many_as_can_be(one: str, other: str) -> None:
    runs = common_runs(one, other)
    at = other_at = 0
    for run in runs:
        assert run.one >= at
        assert run.other >= other_at
        assert one[run.one : run.one + run.length] == other[run.other : run.other + run.length]
        at, other_at = run.one + run.length, run.other + run.length
    if one or other:
        assert 200 * sum(run.length for run in runs) / (len(one) + len(other)) == pytest.approx(fuzz.ratio(one, other))


def test_long_texts_are_cut_and_nothing_is_lost_by_it() -> None:
    dice = random.Random(1)
    one = "".join(chr(dice.randrange(0x4E00, 0x5E00)) for _ in range(150_000))
    other = one[:40_000] + "改" * 50 + one[40_000:90_000] + one[91_000:]
    began = time.process_time()
    runs = common_runs(one, other)
    assert sum(run.length for run in runs) == len(one) - 1000
    assert time.process_time() - began < 10
    assert [one[run.one] for run in runs] == [other[run.other] for run in runs]
    assert runs == sorted(runs)


def test_long_texts_without_a_single_passage_in_common_end_soon() -> None:
    assert common_runs("甲" * 60_000, "乙" * 60_000) == []
    assert common_runs("各区" * 30_000, "各区" * 29_000) == []

"""Damaged captures of our own notices through the whole pipeline, in every strength, against their truth."""

import random

import pytest

from tests.corpus.damage import MAKERS, Maker, portal
from tests.corpus.floors import BELOW, CORPUS, OUTLINES, SENTENCES
from tests.corpus.measure import Figures, add, measure, notices_in
from tests.corpus.outlines import KEPT, cut_sentences, figures, found_headings
from tests.corpus.truth import printed_lines, truths

TRUTHS = truths()
SEEDS = 4


@pytest.mark.parametrize("strength", [1, 2, 3])
@pytest.mark.parametrize("maker", MAKERS, ids=lambda maker: maker.__name__)
def test_damaged_captures_come_out_as_they_were_printed(maker: Maker, strength: int) -> None:
    figures = measure(maker(random.Random(f"{seed}"), list(TRUTHS.values()), strength) for seed in range(SEEDS))

    below = {name: value for name, value in figures.table().items() if value < CORPUS[name]}
    assert not below, "\n".join(figures.faults)


@pytest.mark.parametrize("name", sorted(TRUTHS))
def test_a_clean_notice_comes_out_whole(name: str) -> None:
    notices = notices_in("\n\n".join(printed_lines(TRUTHS[name])))

    assert [notice.title.replace(" ", "") for notice in notices] == [TRUTHS[name]["title"].replace(" ", "")]


@pytest.mark.parametrize("name", sorted(OUTLINES))
def test_glued_headings_of_outlines_are_found_and_seldom_wrong(name: str) -> None:
    precision, f1 = figures(name)

    assert precision >= OUTLINES[name][0], found_headings(name)[3]
    assert f1 >= OUTLINES[name][1], found_headings(name)[3]


def test_glued_headings_are_found_below_a_section_too() -> None:
    precision, f1 = figures(*KEPT, level=2)

    assert precision >= BELOW[0]
    assert f1 >= BELOW[1]


@pytest.mark.parametrize("level", sorted(SENTENCES))
def test_whole_sentences_are_seldom_cut(level: int) -> None:
    assert cut_sentences(*KEPT, level=level) <= SENTENCES[level]


def test_the_same_seed_makes_the_same_capture() -> None:
    first = portal(random.Random("7"), list(TRUTHS.values()), 3)
    assert first == portal(random.Random("7"), list(TRUTHS.values()), 3)
    assert first.text != portal(random.Random("8"), list(TRUTHS.values()), 3).text


def test_a_wrong_result_is_counted_as_wrong() -> None:
    damaged = portal(random.Random("3"), list(TRUTHS.values()), 1)
    figures = Figures()
    add(figures, damaged, notices_in(damaged.text)[:-1])
    add(figures, damaged, notices_in(damaged.text.replace("一、", "甲、").replace("月", "日")))

    table = figures.table()
    assert table["split"] < 1
    assert table["labels"] < 1
    assert table["dates"] < 1
    assert table["body"] < 1
    assert figures.faults

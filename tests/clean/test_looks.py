"""What is done for all lines at once says the same as what is done for each."""

import random
import re

import pytest

from reader.capture import Block
from reader.clean.draft import Sheet, sheet_of
from reader.clean.looks import BLANK, lines_with
from reader.clean.script import simplify, simplify_all

LOOKS = [r"\n[ab]", r"b", r"\n\s*a", r"a\n", rf"\n[{BLANK}]*b", r"\nab", r"a\s*b"]


@pytest.mark.parametrize("look", LOOKS)
def test_a_look_leaves_out_no_line_in_which_it_would_find_something(look: str) -> None:
    pattern, rng = re.compile(look), random.Random(look)
    for _ in range(200):
        lines = ["".join(rng.choices("ab \n.", k=rng.randrange(6))) for _ in range(rng.randrange(1, 8))]
        found = lines_with(pattern, lines)
        assert found == sorted({*found})
        assert {place for place, line in enumerate(lines) if pattern.search("\n" + line)} <= {*found}


def test_a_look_names_no_line_without_need() -> None:
    assert lines_with(re.compile(r"\n[xy]"), ["x", "ax", "", "yy", "b"]) == [0, 3]
    assert lines_with(re.compile("z"), ["x", "y"]) == []


def test_texts_are_simplified_together_as_each_alone() -> None:
    texts = ["關於乾坤", "著名", "", "關於乾坤", "a\0後\n著", "頭髮", "沿著", "批覆"]
    known: dict[str, str] = {}
    assert simplify_all(texts, known) == [simplify(text) for text in texts]
    assert simplify_all(texts, known) == [known[text] for text in texts]


def test_exchanged_characters_are_recorded_where_they_stand_in_the_source() -> None:
    sheet: Sheet = sheet_of([Block("内(nèi)門、後面", 7), Block("開門", 9)])
    draft, other = sheet.drafts
    sheet.rewrite(draft, [(1, 6, "")], "annotation")
    sheet.join(draft, other, "line-wrap")
    sheet.exchange(draft, "内门、后面开门", "script")
    assert draft.text == "内门、后面开门"
    repairs = [(repair.where, repair.before, repair.after) for repair in sheet.repairs if repair.kind == "script"]
    assert repairs == [((7, 6), "門", "门"), ((7, 8), "後", "后"), ((9, 0), "開門", "开门")]

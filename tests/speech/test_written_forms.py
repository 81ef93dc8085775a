"""Our own table of written forms, by class: what a newsreader would say. Punctuation is ignored and 至 is 到."""

from collections import Counter
from pathlib import Path

import pytest

from reader.speech.normalize import to_spoken

TABLE = Path(__file__).with_name("written_forms.tsv")
ROWS = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
CLASSES = sorted({row[2] for row in ROWS})


def bare(spoken: str) -> str:
    return "".join(character for character in spoken if character.isalnum()).replace("至", "到")


def wrong_in(rows: list[list[str]], around: str = "{}") -> list[tuple[str, str, str]]:
    wrong = []
    for written, spoken, _class, *others in rows:
        right = {bare(around.format(form)) for form in (spoken, *";".join(others).split(";")) if form or not spoken}
        got = to_spoken(around.format(written)).text
        if bare(got) not in right:
            wrong.append((written, got, spoken))
    return wrong


@pytest.mark.parametrize("name", CLASSES)
def test_every_form_of_a_class_is_said_right(name: str) -> None:
    assert wrong_in([row for row in ROWS if row[2] == name]) == []


def test_the_table_is_wide() -> None:
    rows = Counter(row[2] for row in ROWS)
    assert sum(rows.values()) > 900
    assert len(rows) >= 25
    assert len({row[0] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("around", ["据悉，{}。", "（{}）", "{}；", "\n{}\n", "情况如下：{}，特此说明。"])
def test_a_sentence_around_a_form_changes_nothing(around: str) -> None:
    """Only headings need the beginning of a line."""
    assert wrong_in([row for row in ROWS if row[2] != "heading"], around) == []

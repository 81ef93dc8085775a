"""The five real captures, from bytes to notices: every date, number, addressee, label and level-1 heading."""

import pytest

from reader.capture import read_blocks, read_capture
from reader.clean import clean
from reader.notice import Notice, notices_of
from tests.corpus.facts import CAPTURES, SHARED, differences, digest

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED.is_dir(), reason="the real captures are not beside this checkout"),
]


def notices_in(name: str) -> tuple[Notice, ...]:
    capture = read_capture(next(SHARED.glob(f"{name}*")))
    return notices_of(clean(read_blocks(capture)), capture)


@pytest.mark.parametrize("name", sorted(CAPTURES))
def test_every_fact_of_every_notice_is_right(name: str) -> None:
    notices = notices_in(name)

    assert len(notices) == len(CAPTURES[name])
    for facts, notice in zip(CAPTURES[name], notices, strict=True):
        assert differences(facts, notice) == []


def test_glued_headings_are_those_of_the_printed_edition() -> None:
    flattened, printed = notices_in("000")[-1], notices_in("004")[0]

    found = [section.heading for section in flattened.sections if section.level == 1]
    assert len(found) == 10
    assert digest(found) == digest([section.heading for section in printed.sections if section.level == 1])


@pytest.mark.parametrize("name", sorted(CAPTURES))
def test_every_han_character_of_the_clean_text_is_in_a_notice(name: str) -> None:
    from tests.notice.conservation import lost_characters

    capture = read_capture(next(SHARED.glob(f"{name}*")))
    text = clean(read_blocks(capture))

    assert lost_characters(text.blocks, notices_of(text, capture)) == ""

"""The five real captures, from bytes to notices: every date, number, addressee, label and level-1 heading."""

import pytest
from rapidfuzz.distance import Levenshtein

from reader.capture import read_blocks, read_capture
from reader.clean import clean
from reader.notice import Notice, notices_of
from tests.corpus.facts import CAPTURES, SHARED, differences, digest
from tests.corpus.measure import body_of_notice
from tests.notice.conservation import characters, lost_characters

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


def test_the_body_is_that_of_the_other_edition_but_for_words_which_one_of_them_lost() -> None:
    """The flattened edition and the printed one differ in twelve places: words lost, misprints of the page."""
    flattened, printed = body_of_notice(notices_in("000")[-1]), body_of_notice(notices_in("004")[0])

    places = [place for place in Levenshtein.opcodes(flattened, printed) if place.tag != "equal"]
    assert len(places) <= 12
    assert all(max(place.src_end - place.src_start, place.dest_end - place.dest_start) <= 4 for place in places)


def test_the_six_notices_of_two_portal_pages_are_the_same_to_the_letter_but_for_one_lost_word() -> None:
    first, second = notices_in("000")[:6], notices_in("003")[1:]

    edits = [
        Levenshtein.distance(body_of_notice(one), body_of_notice(other))
        for one, other in zip(first, second, strict=True)
    ]
    assert edits == [0, 0, 0, 0, 0, 4]
    assert body_of_notice(second[5]).count("政务服务") == body_of_notice(first[5]).count("政务服务") + 1


@pytest.mark.parametrize("name", sorted(CAPTURES))
def test_every_han_character_of_the_bytes_is_in_a_notice_or_a_repair_or_chrome(name: str) -> None:
    path = next(SHARED.glob(f"{name}*"))
    capture = read_capture(path)
    text = clean(read_blocks(capture))
    notices = notices_of(text, capture)

    raw = characters([path.read_text(encoding="utf-8")])
    # What a repair took out and put in, by the letter: the clean text is the raw one, repaired, without the chrome.
    raw += characters(repair.after for repair in text.repairs)
    raw -= characters(repair.before for repair in text.repairs)
    raw -= characters(part.text for part in text.chrome)
    assert raw == characters(block.text for block in text.blocks)
    assert lost_characters(text.blocks, notices) == ""

import itertools
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.speech.utterances import (
    FIRST,
    LONGEST,
    PAUSE_CLAUSE,
    PAUSE_LIST,
    PAUSE_PARAGRAPH,
    PAUSE_SENTENCE,
    iter_utterances,
    spoken_as_json,
    utterances_of,
)

LONG = (
    "为深入贯彻落实党中央、国务院关于养老服务工作的决策部署，切实保障老年人合法权益，进一步健全基本养老服务体系，推动全市养老服务高质量发展，"
    "按照《关于推进基本养老服务体系建设的实施方案》（示例办发〔2025〕3号）要求，结合我市实际，到2025年底前完成120个社区食堂、80个日间照料中心、"
    "15个示范街道的建设任务，每年安排资金23.5亿元。"
)


def test_long_sentences_are_cut_at_their_clauses() -> None:
    pieces = [LONG[one.start : one.end] for one in utterances_of(LONG)]
    assert "".join(pieces) == LONG
    assert all(piece[-1] in "，；：、。" for piece in pieces)
    assert len({one.sentence for one in utterances_of(LONG)}) == 1


def test_the_first_piece_is_short_and_none_is_long() -> None:
    lengths = [len(one.spoken) for one in utterances_of(LONG)]
    assert lengths[0] <= FIRST
    assert max(lengths) <= LONGEST
    assert min(lengths) >= 8


def test_no_cut_inside_numbers_titles_and_brackets() -> None:
    text = (
        "甲" * 70
        + "，23.5亿元《关于加强城乡，社区，养老服务，工作的通知》（一、二、三、四，五）乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙。"
    )
    for one in utterances_of(text):
        piece = text[one.start : one.end]
        assert piece.count("《") == piece.count("》")
        assert piece.count("（") == piece.count("）")
        assert not piece.endswith("23.")


def test_a_title_longer_than_the_limit_is_cut_after_all() -> None:
    text = "《" + "甲乙丙丁戊" * 40 + "》。"
    assert max(len(one.spoken) for one in utterances_of(text)) <= LONGEST


def test_pauses_follow_the_punctuation() -> None:
    text = (
        "标题\n甲乙丙丁戊己庚辛壬癸子丑寅卯，甲乙丙丁戊己庚辛壬癸子丑寅卯，"
        + "丙" * 30
        + "、"
        + "丁" * 60
        + "。戊。\n己"
    )
    pauses = {text[one.end - 1]: one.pause for one in utterances_of(text)}
    assert pauses["题"] == PAUSE_PARAGRAPH
    assert pauses["，"] == PAUSE_CLAUSE
    assert [one.pause for one in utterances_of(text)][-3:] == [PAUSE_SENTENCE, PAUSE_PARAGRAPH, PAUSE_PARAGRAPH]
    assert PAUSE_LIST < PAUSE_CLAUSE < PAUSE_SENTENCE < PAUSE_PARAGRAPH


@pytest.mark.parametrize("text", ["", "……", "。，！", "\n \n", "“”", "\U0001f600\U0001f600", "----", "\x00\x01"])
def test_nothing_to_say(text: str) -> None:
    assert utterances_of(text) == ()


def test_ten_thousand_characters_without_a_full_stop() -> None:
    text = "今天天气很好我们去公园" * 1000
    begin = time.perf_counter()
    first = next(iter_utterances(text))
    assert time.perf_counter() - begin < 0.1, "the first piece does not wait for the rest"
    assert len(first.spoken) <= FIRST
    everything = utterances_of(text)
    assert "".join(one.spoken for one in everything) == text
    assert max(len(one.spoken) for one in everything) <= LONGEST


@given(st.text("甲乙丙丁2035.。！？，；：、“”（）《》%年 万G\n…𪚥😀", max_size=300))
def test_any_text_is_said_once_in_order_within_the_limits(text: str) -> None:
    everything = utterances_of(text)
    for number, one in enumerate(everything):
        assert len(one.spoken) <= (LONGEST if number else FIRST + 48)
        assert any(character.isalnum() for character in one.spoken)
        assert one.sentence[0] <= one.start < one.end <= one.sentence[1]
        source, said = one.start, 0
        for s0, s1, p0, p1 in one.map:
            assert (s0, p0) == (source, said)
            source, said = s1, p1
        assert (source, said) == (one.end, len(one.spoken))
    assert all(a.end <= b.start for a, b in itertools.pairwise(everything))
    said_characters = {index for one in everything for index in range(one.start, one.end)}
    assert all(index in said_characters for index, character in enumerate(text) if character in "甲乙丙丁2035年万G")


def test_json_holds_what_the_contract_says() -> None:
    printed = json.loads(json.dumps(spoken_as_json("2025年。好")))
    assert printed["spoken"] == "二零二五年。好"
    assert printed["map"] == [[0, 4, 0, 4], [4, 5, 4, 5], [5, 6, 5, 6], [6, 7, 6, 7]]
    assert [one["spoken"] for one in printed["utterances"]] == ["二零二五年。", "好"]

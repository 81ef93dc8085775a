import itertools
import json
import re
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
    begin = time.process_time()
    first = next(iter_utterances(text))
    assert time.process_time() - begin < 0.1, "the first piece does not wait for the rest"
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


TITLE = "《关于进一步加强新时代基层卫生健康服务体系建设与运行保障机制改革的若干意见》"


def pieces(text: str) -> list[str]:
    return [text[one.start : one.end] for one in utterances_of(text)]


def test_a_title_stays_whole_behind_a_short_first_piece() -> None:
    assert pieces(f"为贯彻落实{TITLE}精神，现通知如下。") == ["为贯彻落实", f"{TITLE[1:]}精神，现通知如下。"]


def test_a_title_at_the_beginning_is_cut_beside_a_particle() -> None:
    first, second = utterances_of(f"{TITLE}已经印发。")
    assert len(first.spoken) <= FIRST
    assert first.spoken[-1] in "的与和"
    assert first.spoken + second.spoken == f"{TITLE[1:-1]}已经印发。"


@given(
    st.lists(
        st.sampled_from(
            [
                "甲乙丙丁戊己",
                "，",
                "。",
                "、",
                TITLE,
                "（一、二，三。四）",
                "23.5",
                "2025年3月6日",
                "12345.67万元",
                "“好的。”",
                "的",
                "\n",
                "；",
            ]
        ),
        min_size=1,
        max_size=40,
    ).map("".join)
)
def test_no_number_title_or_bracket_is_torn(text: str) -> None:
    everything = utterances_of(text)
    lengths = [len(one.spoken) for one in everything]
    assert max(lengths, default=0) <= LONGEST
    assert not lengths or lengths[0] <= FIRST
    for one in everything[:-1]:
        before = text[: one.end]
        assert not re.search(r"\d\.?$", before) or not re.match(r"[\d.%]", text[one.end :])
        assert before.count("（") == before.count("）")
        if one is not everything[0]:  # the first may have to end inside a title that begins the text
            assert before.count("《") == before.count("》")


def test_rows_of_a_table_are_said_one_by_one() -> None:
    assert [one.spoken for one in utterances_of("项目：供水；金额：5.5万元\n项目：供热；金额：2万元")] == [
        "项目：供水；金额：五点五万元",
        "项目：供热；金额：两万元",
    ]


PICTURES = "开头。\n[图片]\n中间![示意图](a.png)还在说。\n（图片略）后面\n【图片1】"


def test_places_of_images_are_passed_over_and_told_on_request() -> None:
    said = [one.spoken for one in utterances_of(PICTURES)]
    assert said == ["开头。", "中间", "还在说。", "图片略，后面"]
    told = utterances_of(PICTURES, tell_left_out=True)
    assert [one.spoken for one in told] == ["开头。", "略去", "中间", "略去", "还在说。", "图片略，后面", "略去"]
    assert [PICTURES[one.start : one.end] for one in told if one.spoken == "略去"] == [
        "[图片]",
        "![示意图](a.png)",
        "【图片1】",
    ]


def test_the_caller_says_what_is_left_out() -> None:
    text = "正文一（此处更正了两处错字）正文二。\n[图片]"
    span = (text.index("（"), text.index("）") + 1)
    assert [one.spoken for one in utterances_of(text, [span])] == ["正文一", "正文二。", "图片"]
    told = utterances_of(text, [span], tell_left_out=True)
    assert [one.spoken for one in told] == ["正文一", "略去", "正文二。", "图片"]
    assert all(a.end <= b.start for a, b in itertools.pairwise(told))
    assert utterances_of(text, [(0, len(text))]) == ()


def test_json_holds_what_the_contract_says() -> None:
    printed = json.loads(json.dumps(spoken_as_json("2025年。好")))
    assert printed["spoken"] == "二零二五年。好"
    assert printed["map"] == [[0, 4, 0, 4], [4, 5, 4, 5], [5, 6, 5, 6], [6, 7, 6, 7]]
    assert [one["spoken"] for one in printed["utterances"]] == ["二零二五年。", "好"]

"""Simplifying: t2s and nothing else, 著 and 着 by the table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opencc import OpenCC

from reader.capture.plain import plain_blocks
from reader.clean import clean, simplify
from reader.clean.script import _NEAR_PARTICLE, _particles, is_traditional
from reader.clean.words import words

REPORT = "清河市人民政府工作報告：我們隨著時代發展，取得顯著成績，著力解決群眾關心的問題。"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("隨著發展", "随着发展"), ("顯著提高", "显著提高"), ("著名學者", "著名学者"), ("意味著", "意味着"),
        ("沿著作業區", "沿着作业区"), ("土著居民", "土著居民"), ("編著", "编著"), ("核心技術是什麼", "核心技术是什么"),
        ("乾隆年間", "乾隆年间"), ("頭髮發展", "头发发展"), ("著", "著"), ("", ""), ("abc", "abc"),
        ("著作權", "著作权"), ("卓著", "卓著"), ("朝著名勝", "朝着名胜"),
        ("對著作權的保護", "对著作权的保护"), ("向著名學者請教", "向著名学者请教"), ("拿著名單", "拿着名单"),
    ],
)  # fmt: skip
def test_words(before: str, after: str) -> None:
    assert simplify(before) == after


def test_a_traditional_capture_is_simplified_and_each_run_is_recorded() -> None:
    result = clean(plain_blocks(REPORT))
    assert result.blocks[0].text == "清河市人民政府工作报告：我们随着时代发展，取得显著成绩，着力解决群众关心的问题。"
    for repair in result.repairs:
        assert repair.kind == "script"
        assert REPORT[repair.where[1] :].startswith(repair.before)


def test_a_simplified_capture_keeps_its_traditional_names() -> None:
    text = "清河市人民政府关于命名鍾先生、劉先生为荣誉市民的决定，各单位要认真学习他们的先进事迹，广泛宣传。"
    assert clean(plain_blocks(text)).blocks[0].text == text
    assert not is_traditional(text)


def test_a_traditional_page_inside_a_simplified_capture() -> None:
    text = "现将有关材料转发给你们，请认真学习，抓好落实，并将情况及时上报市政府办公室备案。" * 20 + "\n" + REPORT
    assert "工作报告" in clean(plain_blocks(text)).blocks[1].text


def test_short_lines_of_a_mixed_capture_are_simplified_and_names_in_others_are_not() -> None:
    plain = "现将有关材料转发给你们，请认真学习，抓好落实，并将情况及时上报市政府办公室备案。\n" * 20
    heading = "清辦發〔2025〕3號\n二、加強監督檢查\n"
    assert "二、加强监督检查" in [block.text for block in clean(plain_blocks(plain + heading + REPORT)).blocks]
    assert "劉鍾鳴、孫豔麗" in [block.text for block in clean(plain_blocks(plain + "劉鍾鳴、孫豔麗")).blocks]


def test_a_word_on_two_lines_is_simplified_as_one() -> None:
    text = REPORT + "各單位要深入基層、瞭\n解情況，隨\n著形勢的發展改進。"
    assert clean(plain_blocks(text)).blocks[0].text.endswith("深入基层、了解情况，随着形势的发展改进。")


@pytest.mark.parametrize("gap", [" ", "\n"])
def test_a_particle_is_told_by_the_word_that_a_gap_or_a_break_parted(gap: str) -> None:
    text = REPORT + f"各單位要邀請著{gap}名學者參加，學習土著{gap}名勝的保護，看著{gap}圖紙施工。"
    assert clean(plain_blocks(text)).blocks[0].text.endswith("邀请著名学者参加，学习土著名胜的保护，看着图纸施工。")


@given(st.text(alphabet="這個發展髮乾隆著裡后後台臺，a什麼一目瞭然不瞭解鐘鍾繫係"))
def test_the_same_as_the_library_except_for_the_particle(text: str) -> None:
    assert simplify(text).replace("着", "著") == OpenCC("t2s").convert(text).replace("着", "著")


@pytest.mark.parametrize(
    ("traditional", "expected"),
    [
        ("關於設立園區的批覆", "关于设立园区的批复"),
        ("現批覆如下", "现批复如下"),
        ("覆函、答覆與回覆", "复函、答复与回复"),
        ("行政覆議和覆核", "行政复议和复核"),
        ("覆蓋率、顛覆、覆滅", "覆盖率、颠覆、覆灭"),
    ],
)
def test_the_word_for_an_answer_changes_and_the_one_for_a_cover_stays(traditional: str, expected: str) -> None:
    assert simplify(traditional) == expected


@given(st.text(alphabet="著著著意味面见微知恶名昭显土力手陆有的了，", max_size=60))
def test_looking_near_the_particle_only_changes_nothing(text: str) -> None:
    def turned(part: str) -> str:
        return _particles().sub(lambda match: (match["turn"] or "").replace("著", "着") or match[0], part)

    assert _NEAR_PARTICLE.sub(lambda near: turned(near[0]), text) == turned(text)


def test_the_words_of_the_particle_are_short_and_hold_it() -> None:
    for role, letter in (("keep", "著"), ("turn", "著"), ("again", "覆")):
        assert all(letter in word and len(word) <= 4 for word in words("script", role))


@pytest.mark.parametrize(
    ("traditional", "expected"),
    [
        ("供電覆蓋率、心電覆蓋、重覆冰線路", "供电覆盖率、心电覆盖、重覆冰线路"),
        ("函覆如下，反反覆覆覆核，覆盤、覆篩", "函复如下，反反复复复核，复盘、复筛"),
        ("供電價不低於單位成本，處於潛伏期，用於其一", "供电价不低于单位成本，处于潜伏期，用于其一"),
        ("公共衞生服務櫃枱、敍述、麻痺大意、哄擡物價", "公共卫生服务柜台、叙述、麻痹大意、哄抬物价"),
        ("座標、規畫、二噁英、祇要、藉著", "坐标、规划、二噁英、只要、借着"),
    ],
)
def test_forms_and_words_that_the_dictionaries_leave_or_find_across_words(traditional: str, expected: str) -> None:
    assert simplify(traditional) == expected

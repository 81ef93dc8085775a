"""Words of titles by their pinyin."""

import pytest

from reader.window.title_words import TitleWord, candidates, title_words

TITLES = (
    "关于供水管网检修的公告",
    "云河市供水公司停水公告",
    "关于开展公示的通知",
    "关于女职工体检的通知",
    "APP 使用说明",
)


@pytest.fixture(scope="module")
def words() -> tuple[TitleWord, ...]:
    return title_words(TITLES)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("gongshui", "供水"), ("gs", "供水"), ("gongs", "供水"), ("gshui", "供水"), ("gsgw", "供水管网"),
        ("tz", "通知"), ("tongzhi", "通知"), ("nv", "女职工"), ("app", "APP"), ("tingshui", "停水"),
    ],
)  # fmt: skip
def test_full_pinyin_initials_and_mixtures(words: tuple[TitleWord, ...], typed: str, wanted: str) -> None:
    assert wanted in candidates(words, typed, 8)


def test_nothing_that_no_title_has(words: tuple[TitleWord, ...]) -> None:
    for typed in ("", "x", "gongshuib", "zzz", "ongshui"):
        assert candidates(words, typed, 8) == ()
    for word in words:
        assert any(word.text in title for title in TITLES)


def test_whole_words_come_first_then_those_of_most_titles(words: tuple[TitleWord, ...]) -> None:
    found = candidates(words, "gs", 8)
    assert found[0] == "供水"  # two titles, both syllables begun
    assert found.index("公示") < found.index("供水管网")
    assert len(candidates(words, "g", 2)) == 2

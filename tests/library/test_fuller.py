"""What one edition lost is taken from another one, passage by passage; nothing is mixed and nothing invented."""

import itertools
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.editions import shown
from reader.library.fuller import fuller
from reader.library.likeness import bare
from reader.library.passages import passages_of
from reader.notice import Edition, Notice, Section
from tests.library.samples import notice_of

LOST = "政务服务"
TEXT = (
    "各区要优化政务服务流程，每季度检查一次。检查的结果要告诉居民；有意见的，可以拨打12345政务服务热线。",
    "老年人可以请工作人员上门。需要手语翻译的，要提前一天告诉服务点。",
    "本通知自印发之日起施行。",
)


def plain(*paragraphs: str) -> tuple[Section, ...]:
    return (Section(0, "", "", paragraphs),)


def merged(own: tuple[str, ...], other: tuple[str, ...], elements: str = "") -> tuple[str, ...]:
    (section,) = fuller(plain(*own), plain(*other), elements)
    return section.paragraphs


def changed(old: str, new: str, text: tuple[str, ...] = TEXT) -> tuple[str, ...]:
    assert any(old in each for each in text)
    return tuple(each.replace(old, new) for each in text)


def test_lost_words_are_put_back() -> None:
    assert merged(changed(LOST, ""), TEXT) == TEXT
    assert merged(TEXT, changed(LOST, "")) == TEXT


def test_each_edition_gives_what_the_other_one_lost() -> None:
    assert merged(changed("流程", ""), changed("上门", "")) == TEXT


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("优化", "改进"),  # a word for a word
        ("每季度", "每两季度"),  # a figure
        ("12345", "123456"),
        ("上门", "上门上门"),  # said twice
        ("居民；", "居民 - 7 -；"),  # the number of a page
        ("居民；", "jūmín居民；"),
        ("居民；", "居民\ufffd\ufffd；"),
        ("，每季度", "、每季度"),  # marks are no words
    ],
)
def test_what_may_be_wrong_is_not_taken(old: str, new: str) -> None:
    assert merged(TEXT, changed(old, new)) == TEXT
    assert merged(changed(old, new), TEXT) in {changed(old, new), TEXT}


@pytest.mark.parametrize(("old", "new"), [("优化", "改进"), ("每季度", "每两季度"), ("12345", "123456")])
def test_two_readings_stay_as_they_are(old: str, new: str) -> None:
    assert merged(changed(old, new), TEXT) == changed(old, new)


def test_a_passage_with_another_word_in_it_is_not_completed() -> None:
    # To complete it would make a sentence that stands in no edition.
    own = changed("优化政务服务流程", "改进流程")
    assert merged(own, TEXT)[0].startswith("各区要改进流程")
    assert merged(own, TEXT)[0].endswith("12345政务服务热线。")
    both = changed("检查一次", "检查", changed(LOST, ""))
    assert merged(changed("优化", ""), both)[0].startswith("各区要政务服务流程")


def test_what_cannot_be_read_is_taken_from_who_can() -> None:
    assert merged(changed("手语", "手\ue123"), TEXT) == TEXT
    assert merged(changed("手语", "\ufffd\ufffd\ufffd"), TEXT) == TEXT
    assert merged(changed("手语", "手□"), TEXT) == TEXT
    assert merged(TEXT, changed("手语", "手□")) == TEXT


def test_what_neither_can_read_keeps_no_other_word_from_coming_back() -> None:
    blot = changed("上门", "上\ufffd")
    assert merged(changed("请工作", "", blot), blot) == blot


def test_boxes_to_be_ticked_stay() -> None:
    boxes = changed("手语翻译", "□手语 □字幕")
    assert merged(boxes, changed("□", "", boxes)) == boxes
    assert merged(TEXT, changed("手语", "手\ue123")) == TEXT


def test_whole_sentences_and_paragraphs_come_back() -> None:
    assert merged(changed("检查的结果要告诉居民；", ""), TEXT) == TEXT
    assert merged(changed("各区要优化政务服务流程，每季度检查一次。", ""), TEXT) == TEXT
    assert merged(changed("需要手语翻译的，要提前一天告诉服务点。", ""), TEXT) == TEXT
    for at in range(3):
        assert merged((*TEXT[:at], *TEXT[at + 1 :]), TEXT) == TEXT


@pytest.mark.parametrize(
    "line", ["打印本页 关闭窗口", "清河市人民政府公报", "— 12 —", "二、", "清河市人民政府办公室", "2031年5月6日。"]
)
def test_lines_that_are_no_sentence_are_left(line: str) -> None:
    for at in range(4):
        assert merged(TEXT, (*TEXT[:at], line, *TEXT[at:])) == TEXT


def test_what_stands_elsewhere_is_not_said_twice() -> None:
    assert merged(TEXT, (TEXT[1], TEXT[0], TEXT[2])) == TEXT
    line = "各区人民政府，市政府各部门，各直属机构。"
    assert merged(TEXT, (line, *TEXT)) == (line, *TEXT)
    assert merged(TEXT, (line, *TEXT), bare(line)) == TEXT


def test_a_sentence_in_the_place_of_another_one_is_not_added() -> None:
    own = changed("老年人可以请工作人员上门。", "残疾证明在网上也能办。")
    assert merged(own, TEXT) == own


OUTLINE = (
    Section(0, "", "", ("现就有关事项通知如下。",)),
    Section(1, "一、", "优化政务服务流程", ("各区要每季度检查一次，把结果告诉居民。",), "printed"),
    Section(2, "（一）", "办理时限", ("五个工作日之内办完。", "办不完的，要说明原因并且道歉。"), "run-in"),
    Section(2, "（二）", "上门服务", ("老年人可以请工作人员上门办理。",), "run-in"),
    Section(1, "二、", "做好宣传", ("通过广播和社区公告栏告诉居民。",), "printed"),
)


def cut(sections: tuple[Section, ...], source: str = "cut") -> tuple[Section, ...]:
    return tuple(replace(section, heading_source=source) if section.heading else section for section in sections)


def glued(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    return tuple(
        Section(section.level, section.label, "", (section.heading + section.paragraphs[0], *section.paragraphs[1:]),
                "uncertain")
        if section.heading else section for section in sections
    )  # fmt: skip


def without(words: str, sections: tuple[Section, ...] = OUTLINE) -> tuple[Section, ...]:
    return tuple(
        replace(
            section,
            heading=section.heading.replace(words, ""),
            paragraphs=tuple(text.replace(words, "") for text in section.paragraphs),
        )
        for section in sections
    )


def test_a_heading_is_completed_and_the_outline_stays() -> None:
    for other in (OUTLINE, cut(OUTLINE), glued(OUTLINE)):
        assert fuller(without(LOST), other, "") == OUTLINE
        assert fuller(without("工作"), other, "") == OUTLINE
        assert fuller(OUTLINE, without(LOST, other), "") == OUTLINE


def test_a_sure_heading_wins_over_a_guess() -> None:
    assert fuller(cut(OUTLINE), OUTLINE, "") == OUTLINE
    assert fuller(glued(OUTLINE), OUTLINE, "") == OUTLINE
    assert fuller(OUTLINE, glued(OUTLINE), "") == OUTLINE
    assert fuller(glued(OUTLINE), cut(OUTLINE), "") == glued(OUTLINE)


def test_whole_sections_come_back_in_their_places() -> None:
    for at in range(len(OUTLINE)):
        assert fuller((*OUTLINE[:at], *OUTLINE[at + 1 :]), OUTLINE, "") == OUTLINE
    assert fuller((*OUTLINE[:2], *OUTLINE[4:]), OUTLINE, "") == OUTLINE


# Any editions: made from one text by losing, replacing, spoiling and adding words in places drawn at random.


def spoilt(dice: random.Random) -> tuple[Section, ...]:
    sections = []
    for section in OUTLINE:
        parts = [section.heading, *section.paragraphs]
        for number, part in enumerate(parts):
            at = dice.randrange(len(part) + 1)
            length, words = dice.choice(
                [(0, ""), (0, ""), (3, ""), (1, "改"), (2, "\ufffd"), (0, "等等"), (len(part), "")]
            )
            parts[number] = part[:at] + words + part[at + length :]
        if dice.random() > 0.1:
            kept = tuple(part for part in parts[1:] if part)
            sections.append(replace(section, heading=parts[0], paragraphs=kept))
    return tuple(sections) or OUTLINE


def edition(number: int, sections: tuple[Section, ...], dice: random.Random) -> Notice:
    form = Edition(f"{number}.txt", "2032-01-01T00:00:00Z", f"{number:064}", {"spacing": dice.randrange(3)})
    return notice_of(sections=sections, title_source=dice.choice(["printed", "derived"]), editions=(form,))


@given(st.randoms(use_true_random=False), st.integers(2, 4))
def test_any_editions_give_one_text_of_their_own_passages(dice: random.Random, count: int) -> None:
    editions = [edition(number, spoilt(dice), dice) for number in range(count)]
    results = [shown(order) for order in itertools.permutations(editions)]
    assert all(result == results[0] for result in results)
    texts = [
        bare("".join(part for section in notice.sections for part in (section.heading, *section.paragraphs)))
        for notice in editions
    ]
    for passage in passages_of(results[0].sections).all:
        assert any(passage.bare in text for text in texts)


def test_two_readings_in_one_page_do_not_depend_on_their_order() -> None:
    form = (Edition("a.txt", "2032-01-01T00:00:00Z", "a" * 64, {}),)
    pair = [notice_of(sections=plain(*changed("上门", word)), editions=form) for word in ("上门", "来家", "到家")]
    assert len({shown(order).sections for order in itertools.permutations(pair)}) == 1


@given(st.randoms(use_true_random=False))
def test_no_word_of_the_preferred_edition_is_lost(dice: random.Random) -> None:
    own, other = spoilt(dice), spoilt(dice)
    result = fuller(own, other, "")
    letters = iter(passages_of(result).body)
    assert all(letter in letters for letter in passages_of(own).body.replace("\ufffd", ""))
    assert fuller(own, own, "") == own
    assert fuller(result, own, "") == result

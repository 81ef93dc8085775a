"""Where editions say different things, a reader can see both."""

from dataclasses import replace

import pytest

from reader.base.errors import BadInputError
from reader.library import Difference, Library
from reader.library.differences import differences_of
from reader.notice import Edition, Notice, Section
from tests.library.samples import captured, notice_of, put

TEXT = (
    "现将全市国民经济和社会发展计划印发给你们，请结合实际认真贯彻落实。",
    "各区要优化政务服务流程，每季度检查一次，把检查的结果告诉居民，并且在社区公布。",
    "老年人可以请工作人员上门办理，需要手语翻译的，要提前一天告诉服务点。",
)


def edition(*changes: tuple[str, str], source: str = "b.txt", **fields: object) -> Notice:
    texts = list(TEXT)
    for old, new in changes:
        assert any(old in text for text in texts)
        texts = [text.replace(old, new) for text in texts]
    sections = (Section(0, "", "", (texts[0],)), Section(1, "一、", "", tuple(texts[1:])))
    values = {"editions": (Edition(source, "2032-01-01T00:00:00Z", source * 8, {}),), "sections": sections}
    return notice_of(**(values | fields))  # type: ignore[arg-type]


def short(shown: Notice, *editions: Notice) -> list[tuple[str, str, str]]:
    return [(found.section_label, found.kept, found.other) for found in differences_of(shown, editions)]


def test_a_word_for_a_word_is_told_as_words() -> None:
    (found,) = differences_of(edition(), [edition(("发展计划", "发展规划"))])
    assert found == Difference("", "计划", "规划", "b.txt", "市国民经济和社会发展")


def test_words_with_a_letter_in_common_are_one_difference() -> None:
    assert short(edition(), edition(("贯彻落实", "贯彻实施"))) == [("", "贯彻落实", "贯彻实施")]


def test_what_only_one_has_stands_against_nothing() -> None:
    assert short(edition(), edition(("政务服务", ""))) == [("一、", "政务服务", "")]
    assert short(edition(("政务服务", "")), edition()) == [("一、", "", "政务服务")]


def test_each_edition_is_told_apart() -> None:
    found = differences_of(edition(), [edition(), edition(("上门", "电话"), source="c.txt"), edition(("手语", "外语"))])
    assert [(each.kept, each.other, each.source) for each in found] == [
        ("上门", "电话", "c.txt"),
        ("手语翻译", "外语翻译", "b.txt"),
    ]


def test_marks_spaces_and_elements_are_no_difference() -> None:
    assert short(edition(), edition(("，每季度", ", 每季度"))) == []
    line = "各区人民政府，市政府各部门："
    assert short(edition(), edition((TEXT[0], line + TEXT[0]))) == []
    assert short(edition(), edition((TEXT[2], TEXT[2] + "清河市人民政府2031年5月6日"))) == []


def test_elements_that_both_have_are_compared() -> None:
    shown = edition(number="清政发〔2031〕9号")
    other = edition(number="清政发〔2031〕□号", title="清河市人民政府关于做好公共服务的通知")
    assert short(shown, other) == [
        ("标题", shown.title, other.title),
        ("发文字号", "清政发〔2031〕9号", "清政发〔2031〕□号"),
    ]
    assert short(shown, replace(other, title_source="derived", number="")) == []


def test_the_library_tells_them_by_id(library: Library) -> None:
    one = edition(("发展计划", "发展规划"), number="清政发〔2031〕9号", editions=())
    put(library, captured("a.txt", edition(number="清政发〔2031〕9号", editions=())))
    assert library.differences("1") == ()
    put(library, captured("b.txt", replace(one, title_source="derived"), day=2))
    assert len(library.rows()) == 1
    (found,) = library.differences("1")
    assert (found.kept, found.other, found.source) == ("计划", "规划", "b.txt")
    with pytest.raises(BadInputError, match="没有编号"):
        library.differences("7")

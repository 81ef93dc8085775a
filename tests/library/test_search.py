"""Words of any length are found, in both scripts, whatever the query looks like; hits show where."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.library import Hit, Library
from reader.notice import Section
from tests.library.samples import captured, notice_of, put

Fill = Callable[..., Library]

BODY = (
    "各区要在社区设立就业、服务点，为居民登记求职意愿。请拨打12345热线；PPP项目按（清政发〔2031〕21号）办理。",
    "气温低于零下5度时，停止户外作业！养老金从2031-2035年逐年提高3.5%。",
    "发展5G网络和ＰＰＰ合作，设备编号G0616。",
)


@pytest.fixture
def filled(shelf: Fill) -> Library:
    return shelf(
        notice_of(
            BODY,
            title="关于做好冬季防寒工作的通知",
            number="清政办发〔2031〕7号",
            attachments=("1.避寒场所名单",),
        ),
        notice_of(("冬季供暖从十一月开始，与防寒无关的事项另行通知。",), title="供暖公告", issued="2031-10-01"),
    )


def marked(hit: Hit) -> list[str]:
    return [hit.sentence[start:end] for start, end in hit.spans]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("度", "度"),
        ("求职", "求职"),
        ("养老金", "养老金"),
        ("登记求职意愿", "登记求职意愿"),
        ("就业服务", "就业、服务"),
        ("热线；PPP", "热线；PPP"),
        ("意愿请拨打", "意愿。请拨打"),
        ("〔2031〕21号", "2031〕21号"),
        ("12345", "12345"),
        ("12345热线", "12345热线"),
        ("3.5%", "3.5"),
        ("2031-2035年", "2031-2035年"),
        ("g0616", "G0616"),
        ("5g", "5G"),
        ("１２３４５", "12345"),
        ("養老金", "养老金"),
        ("登記求職", "登记求职"),
    ],
)
def test_words_are_found_and_marked(filled: Library, query: str, found: str) -> None:
    (hit,) = filled.search(query)
    assert hit.id == "1"
    assert marked(hit) == [found]


def test_full_width_letters_are_the_same_letters(filled: Library) -> None:
    (hit,) = filled.search("ＰＰＰ合作")
    assert marked(hit) == ["ＰＰＰ合作"]


@pytest.mark.parametrize("query", ["求取", "意气", "1234", "2345", "PP", "职求", "名单气温", "办理气温", "没有的词"])
def test_what_is_not_there_is_not_found(filled: Library, query: str) -> None:
    # Neither parts of figures and Latin words, nor phrases across paragraphs or fields.
    assert filled.search(query) == ()


def test_all_words_must_be_there_and_all_are_marked(filled: Library) -> None:
    (hit,) = filled.search("居民 社区")
    assert marked(hit) == ["社区", "居民"]
    assert filled.search("居民 供暖") == ()


def test_the_sentence_is_the_one_with_most_of_the_words(shelf: Fill) -> None:
    library = shelf(notice_of(("老年人可以预约。手语翻译可以预约。老年人可以请手语翻译。",)))
    (hit,) = library.search("老年人 手语翻译")
    assert hit.sentence == "老年人可以请手语翻译。"
    assert hit.spans == ((0, 3), (6, 10))


def test_a_phrase_over_the_end_of_a_sentence_shows_both(filled: Library) -> None:
    (hit,) = filled.search("作业养老金")
    assert hit.sentence == BODY[1]


def test_offsets_count_code_points(shelf: Fill) -> None:
    library = shelf(notice_of(("\U00020bb7野家😀的公告：求职登记。",)))
    (hit,) = library.search("求职")
    assert marked(hit) == ["求职"]


def test_headings_number_and_attachments_are_searched_too(shelf: Fill) -> None:
    section = Section(1, "一、", "防寒物资", ("棉衣和棉被。",), "printed")
    library = shelf(notice_of(sections=(section,), number="清政办发〔2031〕7号", attachments=("避寒场所名单",)))
    assert [marked(hit) for hit in library.search("防寒物资")] == [["防寒物资"]]
    assert [hit.sentence for hit in library.search("清政办发〔2031〕7号")] == ["清政办发〔2031〕7号"]
    assert [hit.sentence for hit in library.search("避寒场所")] == ["避寒场所名单"]


def test_a_title_counts_more_than_a_body(shelf: Fill) -> None:
    library = shelf(
        notice_of(("防寒，防寒，防寒。" * 3,), title="关于冬季工作的通知", issued="2031-12-01"),
        notice_of(("各区注意。" * 30,), title="关于防寒工作的通知", issued="2031-01-01"),
    )
    first, second = library.search("防寒")
    assert first.title == "关于防寒工作的通知"
    assert first.sentence == first.title
    assert second.sentence == "防寒，防寒，防寒。"


def test_the_limit_is_kept(filled: Library) -> None:
    assert len(filled.search("冬季")) == 2
    assert len(filled.search("冬季", limit=1)) == 1
    assert filled.search("冬季", limit=0) == ()


@pytest.mark.parametrize(
    "query", ["", "  ", "，。", '"', '"""', "*", "(", "NEAR(", "- ^ :", "\x00", "\ud800", "\uf8ff"]
)
def test_a_query_of_signs_finds_nothing(filled: Library, query: str) -> None:
    assert filled.search(query) == ()


@pytest.mark.parametrize("word", ["AND", "OR", "NOT", "NEAR", "body", "title", "rowid"])
def test_words_of_the_query_language_are_words(shelf: Fill, word: str) -> None:
    library = shelf(notice_of((f"这里写着{word}这个词。",)), notice_of(("这里没有这个词，只有别的内容。",)))
    assert [hit.id for hit in library.search(word)] == ["1"]
    assert library.search(f'body:"{word}"*') == ()


def test_any_text_is_a_query(filled: Library) -> None:
    @given(st.text() | st.text(alphabet="\"*()^:-+{}[]\\ '防寒ANDORNEAR5五\x00"))
    @example("防寒" * 5000)
    @example("a " * 5000)
    @example("İ ß ﬁ")
    def harmless(query: str) -> None:
        for hit in filled.search(query):
            assert all(0 <= start < end <= len(hit.sentence) for start, end in hit.spans)

    harmless()


def test_every_word_of_a_text_is_found(library: Library, tmp_path: Path) -> None:
    put(library, captured("a.txt", notice_of(BODY)))

    @given(st.data())
    def found(data: st.DataObject) -> None:
        text = data.draw(st.sampled_from(BODY))
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        whole = [text[max(at - 1, 0) : at + 1] for at in (start, end)]
        cuts_a_word = any(len(pair) == 2 and pair.isascii() and pair.isalnum() for pair in whole)
        piece = text[start:end]
        if cuts_a_word or "Ｐ" in piece or not any(map(str.isalnum, piece)):
            return
        (hit,) = library.search(piece)
        assert hit.spans

    found()

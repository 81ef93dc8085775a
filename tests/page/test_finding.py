"""在本文中查找: every hit, exactly where it is shown, in whichever script, width and case it is written."""

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.notice import Notice, Section
from reader.page import Page, page_of
from reader.page.finding import STEP, Hits, PageText, folded, pattern_of


def page_with(*paragraphs: str, title: str = "关于秋收的通知", heading: str = "", script: str = "simplified") -> Page:
    sections = (Section(1, "一、", heading, paragraphs, "printed"),) if heading else (Section(0, "", "", paragraphs),)
    made = Notice(
        title, "printed", "通知", "清政发〔2025〕7号", "清河市人民政府", "", "2025-09-01", None, "", (), sections
    )
    return page_of(made, "traditional" if script == "traditional" else "simplified")


def found(page: Page, query: str) -> list[str]:
    """What is shown at each hit."""
    text = PageText(page)
    for _ in text.steps():
        pass
    hits = Hits()
    for _ in hits.steps(text, query):
        pass
    shown = "\n".join(line.text for line in page.lines)
    assert len(text.text) == len(shown)
    return [shown[start:end] for start, end in (hits[number] for number in range(len(hits)))]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("2025", "２０２５"),
        ("２０２５", "2025"),
        ("ppp", "ＰＰＰ"),
        ("ＰＰｐ", "PpP"),
        ("發展", "发展"),
        ("发展", "發展"),
        ("头发", "頭髮"),
        ("頭髮", "头发"),
        ("着手", "著手"),
        ("著手", "着手"),
        ("裏面", "裡面"),
        ("里面", "裏面"),
        ("[2025]7号", "〔2025〕7号"),
        ("(2025) 7", "〔2025〕7"),
        ("2025年3月", "2025 年 3 月"),
        ("2025 年3月", "2025年3月"),
        ("加强领导", "加强　领导"),
        ("open data", "OPEN DATA"),
        ("“示范”", '"示范"'),
        ("3.5%", "３．５％"),
        ("𪚥龙", "𪚥龍"),
        ("(一)", "（一）"),
        ("a.b*c", "a.b*c"),
    ],
)
def test_it_is_found_however_it_is_written(query: str, shown: str) -> None:
    assert found(page_with(f"前面{shown}后面"), query)[-1] == shown


@pytest.mark.parametrize(
    ("query", "text"),
    [("opendata", "open data"), ("open data", "opendata"), ("12", "1 2"), ("3.5", "3. 5"), ("", "a"), (" \n", "a b")],
)
def test_words_and_figures_are_found_in_one_piece(query: str, text: str) -> None:
    assert found(page_with(f"前面{text}后面"), query) == []


def test_it_is_found_in_title_facts_heading_and_across_lines() -> None:
    page = page_with("各单位要明确分工。", "责任要落实到人。", heading="加强领导")
    assert found(page, "秋收") == ["秋收"]
    assert found(page, "清政发") == ["清政发"]
    assert found(page, "一、加强") == ["一、加强"]
    assert found(page, "加强领导各单位") == ["加强领导\n各单位"]
    assert found(page, "分工。责任") == ["分工。\n责任"]


def test_it_is_found_in_the_rows_of_a_table() -> None:
    page = page_with("线路\t起点\n101路\t河东\n102路\t河西")
    assert page.tables
    assert found(page, "102路") == ["102路"]
    assert found(page, "河") == ["河"] * 3  # and the name of the city in the facts


def test_the_page_in_traditional_script_is_found_in_both() -> None:
    page = page_with("髮型與發展，乾淨的裡面著手。", script="traditional")
    assert found(page, "发展") == ["發展"]
    assert found(page, "發展") == ["發展"]
    simple = page_with("发型与发展，干净的里面着手。", script="traditional")
    for query in ("发型与发展", "干净的里面", "着手", "髮型與發展"):
        assert len(found(simple, query)) == 1, query


def test_document_positions_count_pairs_twice() -> None:
    page = page_with("𪚥𪚥龙𪚥在此", "后𪚥来")
    text = PageText(page)
    for _ in text.steps():
        pass
    shown = "\n".join(line.text for line in page.lines)
    for place in range(len(shown) + 1):
        units = len(shown[:place].encode("utf-16-le")) // 2
        assert text.units(place) == units
        assert text.place(units) == place


def test_hits_do_not_overlap_and_can_be_sought() -> None:
    text = PageText(page_with("哈哈哈哈哈"))
    for _ in text.steps():
        pass
    hits = Hits()
    for _ in hits.steps(text, "哈哈"):
        pass
    (first, _), (second, end) = hits[0], hits[1]
    assert (len(hits), second - first, end - second) == (2, 2, 2)
    assert [hits.first_from(place) for place in (0, first, first + 1, second, end)] == [0, 0, 1, 1, 2]


@settings(max_examples=60, deadline=None)
@given(st.text("甲乙 \n.a1", max_size=60), st.text("甲乙 a1.", min_size=1, max_size=4), st.integers(1, 7))
def test_steps_of_any_size_find_the_same(body: str, query: str, step: int) -> None:
    text = PageText(page_with("正文"))
    text.text = folded(body)
    hits = Hits()
    for _ in hits.steps(text, query, step):
        pass
    pattern = pattern_of(query)
    wanted = [match.span() for match in pattern.finditer(text.text)] if pattern else []
    assert [hits[number] for number in range(len(hits))] == wanted


@given(st.text())
def test_folding_changes_no_offset_and_is_done_once(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(folded(text)) == folded(text)


def test_no_step_takes_long_on_a_million_characters() -> None:
    """Judged by the middle one of all steps: a machine that is busy for a moment says nothing of the program."""
    page = page_with("各单位要认真落实各项工作要求，責任到人２０２５。" * 42_000)
    text, hits = PageText(page), Hits()
    folded("先装好")
    times = []
    for steps in (text.steps(), hits.steps(text, "責任到人2025")):
        while True:
            start = time.thread_time()
            done = next(steps, steps) is steps
            times.append(time.thread_time() - start)
            if done:
                break
    assert len(text.text) > 1_000_000
    assert len(hits) == 42_000
    assert len(times) > 2 * 1_000_000 / STEP
    assert sorted(times)[len(times) // 2] < 0.008
    pairs = itertools.pairwise(hits.starts)
    assert all(later - sooner == 24 for sooner, later in pairs)

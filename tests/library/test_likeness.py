"""The same notice from two captures is told from two notices made from one template."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.likeness import (
    Evidence,
    bare,
    body_of,
    evidence,
    forbidden,
    marks_of,
    score,
    sought,
    traits_from,
    traits_of,
    traits_text,
)
from reader.notice import Notice
from tests.library.samples import notice_of

APPROVAL = (
    "你市《关于审核批准{area}土地征收成片开发方案的请示》（{number}）收悉。现批复如下：经市自然资源局组织专家论证和审查，"
    "《{area}土地征收成片开发方案》符合有关法律、法规和本市实施细则的要求，符合国土空间总体规划的管控规则，原则同意"
    "《{area}土地征收成片开发方案》，请依法依规做好各项工作。方案批准之后，任何单位和个人不得擅自改动；确需改动的，"
    "按照原来的程序报批。实施中要听取居民的意见，足额安排补偿费用，保障被征地居民原有的生活水平不降低、长远的生计"
    "有保障，并且每半年把进展情况报送市自然资源局。市自然资源局负责督促检查，发现问题及时纠正，重大事项及时报告。"
)
PASSAGE = 8  # characters; what is shorter may be a digit, or the 第 before it, and then is a fact
LONG = bare("".join(f"第{n}条：各区应当在{n}月底之前完成第{n * 7}批设施的检查，并且公布结果。" for n in range(1, 80)))


def approval(area: str, number: str, **fields: object) -> Notice:
    text = APPROVAL.format(area=area, number=number)
    return notice_of((text,), **({"title": "", "title_source": "derived", "recipients": "", "issued": None} | fields))


def alike(one: Notice, other: Notice) -> float:
    return score(body_of(one), body_of(other))


def traits(notice: Notice):  # type: ignore[no-untyped-def]
    return traits_of(notice)


def test_punctuation_spaces_width_and_case_do_not_count() -> None:
    assert bare("各区：\n 在 2031 年 （ＰＰＰ），即“ppp”。") == "各区在2031年ppp即ppp"
    assert bare("1.总则 3．5万元，增长５％。") == "1总则3.5万元增长5%"
    assert bare("1. 总则 3 . 5 万元，增长 5 %。") == "1总则3.5万元增长5%"


@pytest.mark.parametrize(
    ("other", "number"),
    [
        ("石桥区", "清政发〔2031〕21号"),
        ("柳林区", "清政发〔2031〕22号"),
        ("柳林新区", "清政发〔2031〕121号"),
    ],
)
def test_approvals_from_one_template_are_not_alike(other: str, number: str) -> None:
    # Nothing but the text is there to tell them apart.
    one, two = approval("柳林区", "清政发〔2031〕21号"), approval(other, number)
    from rapidfuzz import fuzz

    assert fuzz.ratio(body_of(one), body_of(two)) > 95
    assert alike(one, two) == 0 or forbidden(traits(one), traits(two))


@pytest.mark.parametrize(
    "change",
    [
        {"number": "清政发〔2031〕6号"},
        {"recipients": "各县人民政府"},
        {"issued": "2031-05-07"},
    ],
)
def test_an_element_that_differs_forbids(change: dict[str, str]) -> None:
    notice = notice_of(number="清政发〔2031〕5号")
    assert forbidden(traits(notice), traits(replace(notice, **change)))  # type: ignore[arg-type]
    lacking = replace(notice, **dict.fromkeys(change, ""))  # type: ignore[arg-type]
    assert not forbidden(traits(notice), traits(lacking))


def test_spelling_of_an_element_forbids_nothing() -> None:
    one = notice_of(number="清政发〔2031〕5号", recipients="各区人民政府，市政府各部门")
    two = notice_of(number="清政发[2031] 5 号", recipients="各区人民政府、市政府各部门：")
    unreadable = notice_of(recipients="各区人民\ufffd府，市政府各部门")
    glued = notice_of(number="文件清政发〔2031〕5号", recipients="首页>正文各区人民政府，市政府各部门")
    for each in (two, unreadable, glued):
        assert not forbidden(traits(one), traits(each))
        assert not forbidden(traits(each), traits(one))
    assert forbidden(traits(notice_of(recipients="县人民政府")), traits(notice_of(recipients="北山县人民政府")))


def test_the_document_that_is_answered_must_be_the_same() -> None:
    assert traits(approval("柳林区", "清政发〔2031〕21号")).request == "清政发203121号"
    one, two = approval("柳林区", "清政发〔2031〕21号"), approval("柳林区", "清政发〔2031〕22号")
    assert forbidden(traits(one), traits(two))
    unnumbered = "你市《关于设立{}公园的请示》收悉，同意。"
    park, garden = notice_of((unnumbered.format("湿地"),)), notice_of((unnumbered.format("森林"),))
    assert forbidden(traits(park), traits(garden))
    assert not forbidden(traits(park), traits(park))


def test_lost_words_and_single_characters_are_damage() -> None:
    lost = LONG.replace("公布结果", "公布", 3)
    assert score(LONG, lost) >= 96
    misread = lost.replace("设施", "设詑", 1).replace("检查", "检査", 1)
    assert score(LONG, misread, Evidence.TITLED) >= 96
    assert score(LONG, misread) == 0


RULES = (
    "任命{0}为区信访局{1}，任期自{2}起算，试用期{3}个月，由{4}负责交接。到任之后应当在十个工作日内完成岗位培训，"
    "并且向组织部门书面报告履职情况，{5}兼任企业职务，差旅和住宿按照统一标准据实报销。"
)
FACTS = ("陈志远", "副秘书长", "5月9日", "6", "文昌阁社区", "不得")


@pytest.mark.parametrize("known", list(Evidence))
@pytest.mark.parametrize("filler", ["", LONG[:1500], LONG * 3])
@pytest.mark.parametrize(
    ("at", "other"),
    [
        (0, "陈志强"),
        (1, "副秘书"),
        (1, "秘书长"),
        (2, "5月19日"),
        (2, "5月8日"),
        (3, "9"),
        (4, "文昌宫社区"),
        (5, "得"),
    ],
)
def test_a_fact_that_differs_makes_two_notices_whatever_else_is_the_same(
    at: int, other: str, filler: str, known: Evidence
) -> None:
    one, two = (bare(filler + RULES.format(*FACTS[:at], fact, *FACTS[at + 1 :])) for fact in (FACTS[at], other))
    assert score(one, two, known) == 0


def test_a_name_that_differs_in_the_title_makes_two_notices_of_one_number() -> None:
    titles = (f"关于{school}小学招生工作的公告" for school in ("育才", "育英"))
    first, second = (notice_of(title=title, number="清教发〔2031〕9号") for title in titles)
    assert evidence(traits(first), traits(second)) is Evidence.NUMBERED
    assert forbidden(traits(first), traits(second))


def test_a_lost_character_is_a_slip_where_it_leaves_no_word() -> None:
    whole = bare(RULES.format(*FACTS) + LONG[:300])
    for lost in (whole.replace("组织部门", "组部门"), whole.replace("标准", "标"), whole.replace("培训", "训")):
        assert score(whole, lost, Evidence.ADDRESSED) >= 96
        assert score(whole, lost, Evidence.TITLED) >= 96


def test_a_text_that_is_damaged_all_over_may_have_lost_a_fact_too() -> None:
    whole = bare(RULES.format(*FACTS) + LONG[:300])
    damaged = (
        whole.replace("组织部门", "组部门").replace("标准", "标灶").replace("培训", "坫训").replace("情况", "情兄")
    )
    for text in (whole, damaged):
        score_now = score(text, damaged.replace("试用期6个月", "试用期8个月"), Evidence.NUMBERED)
        assert (score_now >= 90) == (text == whole)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("清河市养犬管理办法", "清河市养犬管理办法（征求意见稿）"),
        ("清河市养犬管理办法", "清河市养犬管理办法（2031年修订）"),
        ("关于公开选用管网施工单位的公告", "关于公开选用管网施工单位的公告（更正）"),
        ("关于公开选用管网施工单位的公告", "关于公开选用管网施工单位的公告（二）"),
        ("清河市防汛指挥部公告（第3号）", "清河市防汛指挥部公告（第4号）"),
        ("清河市城南泵站改造招标公告", "清河市城南泵站改造（二标段）招标公告"),
    ],
)
def test_a_state_that_one_title_names_makes_two_notices(one: str, other: str) -> None:
    first, second = (notice_of(title=title) for title in (one, other))
    assert forbidden(traits(first), traits(second))
    assert forbidden(traits(second), traits(first))
    assert not forbidden(traits(second), traits(second))
    office = notice_of(title=f"清河市人民政府办公室{other}")
    assert not forbidden(traits(second), traits(office))


def test_another_office_below_the_text_makes_another_notice() -> None:
    def signed(office: str, *lines: str) -> Notice:
        return notice_of(
            title="", title_source="derived", recipients="", issuer=office, signed=(*lines, "2031年5月6日")
        )

    one = signed("清河市教育局", "清河市教育局")
    assert forbidden(traits(one), traits(signed("白石县教育局", "白石县教育局")))
    for office, lines in (
        ("白石县教育局", ()),  # it stands elsewhere on the page
        ("市教育局", ("市教育局",)),
        ("清河市教育局 清河市财政局", ("清河市教育局", "清河市财政局")),
        ("清河市\ufffd育局", ("清河市\ufffd育局",)),
    ):
        assert not forbidden(traits(one), traits(signed(office, *lines)))


SHORT = bare(
    "经研究，定于下周二召开消防安全工作会议，请各单位分管负责同志准时参加，会议不得迟到早退，手机调至静音，"
    "参会回执报办公室汇总，联系人和电话另行通知，和平路社区与阳光药店的代表列席，王建设同志主持。"
)


def test_a_character_that_leaves_no_word_is_a_slip_where_day_readers_and_title_agree() -> None:
    slip = SHORT.replace("迟到", "戌到")
    assert score(SHORT, slip, Evidence.TITLED) >= 96
    assert score(SHORT, slip) == 0
    assert score(SHORT * 2, slip + SHORT, Evidence.ADDRESSED) >= 96
    two = slip.replace("单位", "单徕")
    assert score(SHORT, two, Evidence.TITLED) == 0


@pytest.mark.parametrize(
    ("word", "other"),
    [("和平路", "和坪路"), ("阳光药店", "阳洸药店"), ("王建设", "王建社"), ("主持", "主办"), ("下周二", "下周三")],
)
def test_a_name_or_a_word_is_no_slip(word: str, other: str) -> None:
    assert score(SHORT, SHORT.replace(word, other), Evidence.TITLED) == 0


def test_one_word_lost_everywhere_counts_once_wherever_its_border_may_be() -> None:
    # 会议 lost before 议程, where it may as well be 议会 that was lost; and as part of a longer word.
    text = LONG + bare("请各单位按时提交会议议程和其他材料，大家准时来到三楼会议室签到，纪要在会议结束之后印发。")
    assert score(text, text.replace("会议", "")) >= 96
    assert score(text, text.replace("会议", "", 1).replace("材料", "").replace("签到", "")) == 0


def test_an_unreadable_digit_may_be_any() -> None:
    text = SHORT + bare("电话：5332249。")
    assert score(text, text.replace("5332249", "\ufffd332249")) >= 96
    assert score(text, text.replace("5332249", "4332249")) == 0


def test_a_text_that_stands_in_another_is_the_same_notice() -> None:
    # An excerpt, cut at both ends; and one that misses a passage in the middle.
    assert score(LONG, LONG[300:1400]) >= 90
    assert score(LONG, LONG[:500] + LONG[900:]) >= 90
    assert score(LONG, LONG[300:360]) == 0


def test_a_quotation_is_not_the_notice_it_stands_in() -> None:
    own = bare("".join(f"本办法第{n}款所说的期限从登记之日起计算，逾期{n}天的不予受理。" for n in range(30)))
    assert score(LONG, own + LONG[300:600]) == 0


def test_long_templates_with_other_figures_are_not_alike() -> None:
    def plan(year: int, seed: int) -> str:
        figures = random.Random(seed)
        return bare(
            f"{year}年计划："
            + "".join(f"第{n}项的目标是改造道路{figures.randrange(10, 99)}条。" * 1 for n in range(200))
        )

    assert score(plan(2031, 1), plan(2032, 2)) == 0
    assert score(plan(2031, 1), plan(2031, 1)) == 100


@given(st.text("各区通知一二三12PPP，。", max_size=120), st.text("各区通知一二三12PPP，。", max_size=120))
def test_likeness_has_no_order(one: str, other: str) -> None:
    first, second = bare(one), bare(other)
    assert score(first, second) == score(second, first)


@given(st.integers(0, len(LONG) - 1), st.integers(1, 40))
def test_a_passage_lost_anywhere_still_shares_marks(at: int, length: int) -> None:
    notice = notice_of(title="", issued=None)
    lost = LONG[:at] + LONG[at + length :]
    shared = set(marks_of(traits(notice), LONG)) & set(marks_of(traits(notice), lost))
    assert len(shared) >= 2
    if length >= PASSAGE:
        assert score(LONG, lost, Evidence.NUMBERED) >= 90


def test_editions_find_each_other_whether_they_have_a_date_or_not() -> None:
    dated, undated = ({"issued": day, "title": "", "title_source": "derived"} for day in ("2031-05-06", None))
    for one, other, meet in (
        (dated, undated, True),
        (undated, dated, True),
        (undated, undated, True),
        (dated, dated, True),
        (dated, dated | {"issued": "2031-05-07"}, False),
    ):
        marks = [marks_of(traits(notice_of(**each)), LONG) for each in (one, other)]  # type: ignore[arg-type]
        assert bool(set(sought(marks[0])) & set(marks[1])) is meet


def test_traits_come_back_as_they_were_stored() -> None:
    known = traits(approval("柳林区", "清政发〔2031〕21号"))
    assert traits_from(traits_text(known)) == known


def test_a_word_at_the_very_beginning_or_end_counts_too() -> None:
    text = "{}服务点从下月起延长开放时间，周末也照常办理各项业务，居民可以就近前往，也可以打电话预约，请互相转告{}。"
    assert score(bare(text.format("柳林", "张三")), bare(text.format("石桥", "张三"))) == 0
    assert score(bare(text.format("柳林", "张三")), bare(text.format("柳林", "李四"))) == 0


def test_very_long_texts_are_compared_too() -> None:
    dice = random.Random(5)
    book = "".join(chr(dice.randrange(0x4E00, 0x5E00)) for _ in range(120_000))
    assert score(book, book[:60_000] + book[60_400:]) > 99
    assert score(book, book[20_000:80_000]) > 90
    assert score(book, book[:30_000] + book[:29_000:-1][:90_000]) == 0

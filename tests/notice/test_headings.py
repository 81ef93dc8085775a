"""Which words are the heading: printed, run-in, cut, uncertain, or none."""

import subprocess
import sys

import pytest

from reader.notice import Section, headings
from reader.notice.glued import Cut
from reader.notice.outline import Chunk
from tests.notice.one import notice_of_lines


def sections(*lines: str) -> list[Section]:
    return [section for section in notice_of_lines("各单位：", *lines).sections if section.level]


def test_a_line_of_its_own_is_a_printed_heading() -> None:
    first, second = sections(
        "一、工作目标", "节约用水。", "二、主要措施：", "（一）改造管网。更换旧管。", "（二）安装水表。一户一表。"
    )[:2]
    assert (first.heading, first.heading_source, first.paragraphs) == ("工作目标", "printed", ("节约用水。",))
    assert (second.heading, second.heading_source, second.paragraphs) == ("主要措施：", "printed", ())


def test_a_run_in_heading_ends_at_its_full_stop() -> None:
    found = sections("（一）改造管网。更换旧管。", "（二）安装水表。一户一表。")
    assert [(one.heading, one.heading_source, one.paragraphs) for one in found] == [
        ("改造管网", "run-in", ("更换旧管。",)),
        ("安装水表", "run-in", ("一户一表。",)),
    ]


def test_sentences_are_items_without_headings() -> None:
    found = sections(
        "一、封闭时间为9月20日。",
        "二、封闭路段全长3公里。右岸正常开放。",
        "三、请市民绕行。",
        "四、各单位要做好宣传。违者处罚。",
    )
    assert [(one.heading, one.heading_source) for one in found] == [("", "")] * 4
    assert found[1].paragraphs == ("封闭路段全长3公里。右岸正常开放。",)


def test_glued_headings_are_cut_where_siblings_and_words_agree() -> None:
    found = sections(
        "一、强化责任包保各乡镇要把山头地块落实到人。二、强化隐患排查各林场要逐块检查。三、强化应急值守防火期内，队伍24小时备战。"
    )
    assert [(one.heading, one.heading_source) for one in found] == [
        ("强化责任包保", "cut"),
        ("强化隐患排查", "cut"),
        ("强化应急值守", "cut"),
    ]


def test_glued_headings_are_cut_below_a_section_too_but_not_a_single_one() -> None:
    glued = "（一）强化责任包保各乡镇要把山头地块落实到人。（二）强化隐患排查各林场要逐块检查。"
    found = sections(f"一、总体要求。预防为主。二、重点工作{glued}三、工作要求。按时上报。")
    assert [(one.label, one.heading) for one in found if one.level == 2] == [
        ("（一）", "强化责任包保"),
        ("（二）", "强化隐患排查"),
    ]
    whole = "（一）封闭时间为9月20日。（二）强化隐患排查各林场要逐块检查。（三）请市民绕行。（四）右岸正常开放。"
    found = sections(f"一、总体要求。预防为主。二、重点工作{whole}三、工作要求。按时上报。")
    assert [one.heading for one in found if one.level == 2] == [""] * 4


def test_a_long_first_sentence_with_a_subject_is_no_heading() -> None:
    found = sections(
        "（一）县文物保护所负责日常管理，履行巡查、养护和档案建立等职责。各乡镇协助。",
        "（二）财政拨款、门票收入和社会捐赠构成保护经费的来源，由县财政局监管。专款专用。",
    )
    assert [one.heading for one in found] == ["", ""]
    found = sections(
        "（一）努力把保护区打造成开放课堂，加快建设不设围墙的历史博物馆。每周开放五天。",
        "（二）坚持把青少年作为主要对象，积极开发适合中小学生的研学课程。全年一百场。",
    )
    assert [one.heading_source for one in found] == ["run-in", "run-in"]


def test_only_a_question_is_answered_by_a_word() -> None:
    found = sections(
        "一、补贴由谁申请农户。二、补贴申请到哪里提交村委会。三、补贴什么时候发放每年12月底前，直接打卡到户。"
    )
    assert [(one.heading, one.paragraphs) for one in found] == [
        ("补贴由谁申请", ("农户。",)),
        ("补贴申请到哪里提交", ("村委会。",)),
        ("补贴什么时候发放", ("每年12月底前，直接打卡到户。",)),
    ]
    assert not any(one.heading for one in sections("一、实行村账乡代理。二、推行三务全公开。"))


def test_a_heading_before_the_next_label_needs_no_mark() -> None:
    found = sections(
        "一、总体要求坚持节水优先。二、重点任务(一)改造管网1.更换旧管。今年完成。2.安装水表。明年完成。(二)宣传引导3.进社区。发放手册。"
    )
    assert [one.label for one in found] == ["一、", "二、", "（一）", "1.", "2.", "（二）", "3."]
    assert [one.heading for one in found] == [
        "总体要求",
        "重点任务",
        "改造管网",
        "更换旧管",
        "安装水表",
        "宣传引导",
        "进社区",
    ]


def outlined(text: str) -> list[tuple[str, str]]:
    return [(one.heading, one.heading_source) for one in sections(text)]


def test_a_short_fact_between_labels_is_parted_from_its_heading() -> None:
    people = "各街道办事处主任、分管副主任"
    text = "一、会议时间5月14日下午二、会议地点区政府三楼第二会议室三、会议纪律四、参会人员"
    text += people + "五、会议要求请各单位准时到会。"
    assert outlined(text) == [
        ("会议时间", "cut"),
        ("会议地点", "cut"),
        ("会议纪律", "printed"),
        ("参会人员", "cut"),
        ("会议要求", "cut"),
    ]
    assert sections(text)[3].paragraphs == (people,)


def test_a_list_of_headings_alone_is_not_cut() -> None:
    agenda = "一、审议工作报告二、审议预算执行情况报告三、表决通过会议决议四、人事任免"
    assert {source for _, source in outlined(agenda)} == {"printed"}
    lines = ("一、报名时间3月5日至3月20日", "二、报名费每人50元", "三、宣传", "各村张贴标语。")
    assert {one.heading_source for one in sections(*lines)} == {"printed"}
    sentences = "一、各村每天巡查两次并且把情况报告镇里的防汛值班室和各村的包村干部二、备料三、宣传"
    assert outlined(sentences)[0] == ("", "uncertain")
    plan = "一、加强组织领导二、落实责任分工三、防汛值守各单位要落实24小时值班制度。四、物资储备储备编织袋5000条。"
    assert outlined(plan)[:2] == [("加强组织领导", "printed"), ("落实责任分工", "printed")]


def test_facts_with_figures_or_a_doubtful_item_show_that_a_list_has_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    facts = "一、报名时间3月5日至3月20日二、报名地点市体育中心一楼大厅三、报名费每人50元"
    assert outlined(facts) == [("报名时间", "cut"), ("报名地点市体育中心一楼大厅", "printed"), ("报名费", "cut")]
    monkeypatch.setattr(headings, "cuts_of", lambda leads, *_: [Cut(2, sure=len(leads) > 1)] * len(leads))
    alone = "一、改革创新，促进发展二、队伍建设，落实责任三、依法行政，公开透明"
    assert [source for _, source in outlined(alone)] == ["printed"] * 3
    assert [source for _, source in outlined(f"{alone}四、宣传各村要张贴标语。")] == ["cut"] * 4


def test_what_is_too_long_for_a_heading_or_has_figures_is_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headings, "cuts_of", lambda leads, *_: [None] * len(leads))
    text = "一、防汛。各村值守。二、巡查每日3次三、备料各村备足砂石编织袋并在汛前清点入库造册登记四、值班"
    assert [source for _, source in outlined(text)] == ["run-in", "uncertain", "uncertain", "printed"]
    heading = "汛前各村备足砂石编织袋和铁锹并清点入库造册登记"
    children = f"一、防汛。各村值守。二、{heading}（一）砂石备足。（二）编织袋备足。三、值班有人。"
    assert outlined(children)[1] == (heading, "printed")


def test_without_enough_evidence_the_text_stays_whole() -> None:
    found = sections(
        "一、规范停车秩序各区要在年内施划泊位四千个。二、大草坪东侧帐篷区划定搭设。三、强化宣传教育各学校要组织学习一次。"
    )
    whole = [one for one in found if one.heading_source == "uncertain"]
    assert [one.paragraphs for one in whole] == [("大草坪东侧帐篷区划定搭设。",)]
    assert [one.heading for one in found if one.heading_source == "cut"] == ["规范停车秩序", "强化宣传教育"]


def test_the_name_of_an_article_in_brackets_is_its_heading() -> None:
    found = sections("第一条【立法目的】为了规范，制定本条例。", "第二条【部门职责】公安机关是主管部门。水务局配合。")
    assert [(one.heading, one.paragraphs[0][:4]) for one in found] == [
        ("【立法目的】", "为了规范"),
        ("【部门职责】", "公安机关"),
    ]


def test_a_sentence_that_gives_a_sum_is_no_heading() -> None:
    found = sections("（一）缴费标准设8个档次，自主选择。", "（二）个人缴费为每人每年400元。低保对象缴120元。")
    assert [one.heading for one in found] == ["", ""]


def test_one_short_sentence_is_not_cut() -> None:
    found = sections(
        "一、禁放时间",
        "全年。",
        "二、禁放场所",
        "车站。",
        "三、鼓励公民举报违法行为。举报电话：110，查证属实的给予奖励。",
    )
    assert found[2].heading_source != "cut"


def test_a_sentence_that_begins_as_no_heading_does_stays_whole() -> None:
    lines = (
        "一、项目编号：清采〔2023〕1号",
        "二、中标信息",
        "供应商：某公司",
        "三、公告期限",
        "自发布之日起1个工作日。",
    )
    last = "四、凡对本次公告内容提出询问，请按以下方式联系。"
    assert sections(*lines, last, "1.采购人：清河市医院", "2.代理机构：某公司")[3].paragraphs == (last[2:],)


def test_a_subject_is_not_cut_from_its_predicate() -> None:
    whole = "二、中华人民共和国境内外的法人、自然人和其他组织均可申请参加。"
    found = sections("一、地块的基本情况和规划指标要求：", "见下表。", whole, "三、联系方式与银行帐户", "滨河路66号。")
    assert (found[1].heading, found[1].paragraphs) == ("", (whole[2:],))


def test_a_closing_formula_makes_no_heading_of_the_last_item() -> None:
    for end in ("特此通告。", "此复。", "妥否，请批示。"):
        found = sections("关于缴费的通告", "全体居民：", "现通告如下。", "1.在网上缴费。2.到村服务站缴费。" + end)
        assert [section.heading for section in found if section.label] == ["", ""]
    found = sections("关于缴费的通告", "全体居民：", "现通告如下。", "一、加强领导。此项工作由各村负责落实到位。")
    assert found[-1].heading == "加强领导"


def test_what_all_items_begin_with_is_no_heading() -> None:
    items = (
        "群众基本生活，低保、特困、孤儿补助按月足额发放，临时救助当日办结。",
        "农民工工资，工程款中人工费不低于二成，进专户管理。",
        "菜篮子，在田蔬菜四万亩，储备土豆、大白菜、萝卜八千吨。",
        "电煤运输，铁路开行专列每日两列，电厂存煤不少于二十天。",
    )
    found = sections("".join(f"{number}、全力保障{item}" for number, item in zip("一二三四", items, strict=True)))
    assert [one.heading for one in found] == [""] * 4


def test_a_long_first_sentence_among_glued_headings_is_uncertain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headings, "cuts_of", lambda leads, *_: [Cut(6, sure=True), None, Cut(6, sure=True)])
    found = sections(
        "一、强化责任包保推动形成人人参与的良好局面，切实织密织牢防护网。各乡镇要落实到人。"
        "二、推动形成人人参与的良好局面人人都是受益者，人人都是责任人。矿山、道路、燃气都要检查。"
        "三、强化应急值守队伍24小时备战。"
    )
    assert [one.heading_source for one in found] == ["cut", "uncertain", "cut"]


def test_nothing_is_glued_to_a_name_before_a_colon(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ("1.管制路段", "北环路。", "2.管制时间：2025年10月26日6时至12时。")
    assert [one.heading_source for one in sections(*lines)] == ["printed", ""]
    asked: list[str] = []
    monkeypatch.setattr(headings, "cuts_of", lambda leads, *_: asked.extend(leads) or [None] * len(leads))
    sections("一、报名地点：县体育馆。", "二、比赛项目及分组：羽毛球、乒乓球。")
    assert asked == []
    sections("一、举报方式举报电话：2580112。")
    assert asked == ["举报方式举报电话：2580112。"]


def test_a_document_without_a_list_needs_no_dictionary() -> None:
    script = (
        "import sys; from tests.notice.one import notice_of_lines\n"
        "notice_of_lines('各单位：', sys.argv[1])\n"
        "print('rjieba' in sys.modules)"
    )
    for text, loads in (("请检查堤坝和水闸。", "False"), ("一、工作目标巩固堤坝。二、工作措施检查水闸。", "True")):
        ran = subprocess.run([sys.executable, "-c", script, text], capture_output=True, text=True, check=True)
        assert ran.stdout.strip() == loads


@pytest.mark.parametrize(
    ("one", "two", "three"), [("一是", "二是", "三是"), ("第一，", "第二，", "第三，"), ("首先，", "其次，", "最后，")]
)
def test_what_is_told_off_begins_the_text_below_a_heading(one: str, two: str, three: str) -> None:
    told = f"{one}水量充足。{two}水质稳定。{three}管网更新。"
    found = sections(f"一、主要特点{told}二、规范用水行为{told}三、下步打算继续抓好节水，{one}宣传。")
    assert [(part.heading, part.heading_source) for part in found[:2]] == [("主要特点", "cut"), ("规范用水行为", "cut")]
    assert [part.paragraphs for part in found[:2]] == [(told,), (told,)]
    assert "宣传" in "".join(found[2].paragraphs)


@pytest.mark.parametrize(
    "text",
    [
        "存在的问题是一是水量不足。二是水质不稳。",
        "各单位要抓好节水工作一是查漏。二是修管。",
        "改革之后一是分档计价，按月缴费。",
        "节水成效：一是水量充足。二是水质稳定。",
    ],
)
def test_what_leads_into_the_text_is_no_heading(text: str) -> None:
    assert headings._told_off(Chunk(1, "一、", (text,), closed=True, parent=0)) is None


def test_the_last_item_behind_semicolons_has_no_heading() -> None:
    below = "当事人应当自收到决定之日起十五日内缴款。"
    found = sections("处罚如下：", "1.警告；", "2.罚款五千元。", below)
    assert [(part.heading, part.paragraphs) for part in found] == [("", ("警告；",)), ("", ("罚款五千元。", below))]
    found = sections("1.查漏。逐管排查；", "2.修管。逐段更换。")
    assert [part.heading for part in found] == ["查漏", "修管"]

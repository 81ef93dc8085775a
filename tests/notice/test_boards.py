"""Documents one below the other without dates of publication are cut apart only where their form is whole."""

import pytest

from reader.capture import Block
from reader.notice.boards import documents
from tests.notice.one import notices_of_lines

WATER = (
    "停水通知",
    "各位居民：",
    "因更换水表，5月8日9时至16时停水，请提前储水。",
    "桃园社区居民委员会",
    "2023年5月6日",
)
FEES = (
    "关于收取卫生费的通知",
    "依据《清洁卫生办法》，卫生费每户60元，请于6月30日前缴纳。",
    "桃园社区居民委员会 2023年5月10日",
)
FAIR = (
    "桃园社区居民委员会文件",
    "桃居〔2023〕4号",
    "桃园社区居民委员会",
    "关于举办邻里节的公告",
    "邻里节定于6月1日举办。",
    "2023年5月12日",
    "（此件公开发布）",
)


def cut(*lines: str) -> list[str]:
    blocks = [Block(line, number) for number, line in enumerate(lines, 1)]
    return ["".join(block.text for block in document)[:6] for document in documents(blocks)]


def test_each_title_behind_a_signed_document_begins_one() -> None:
    assert cut("社区公告栏", *WATER, *FEES, *WATER) == ["社区公告栏停", "关于收取卫生", "停水通知各位"]


def test_a_headline_below_a_signed_document_begins_one_that_is_signed_too() -> None:
    found = ("失物招领", "本站拾到雨伞一把。", "桃园汽车站", "2023年5月7日")
    assert cut(*FEES, *found, *found) == ["关于收取卫生", "失物招领本站", "失物招领本站"]
    for line in ("桃园社区居民委员会", "附近有公交站", "请互相转告。"):  # an office, what may be an annex, a sentence
        assert len(cut(*FEES, line, *found[1:])) == 1
    assert len(cut(*FEES, *found[:2])) == 1


def test_an_office_above_its_title_goes_with_it() -> None:
    assert cut(*FEES, *FAIR) == ["关于收取卫生", "桃园社区居民"]


def test_what_a_document_hands_on_or_has_as_annex_stays_with_it() -> None:
    plan = ("社区消防演练方案", "演练定于5月20日。", "2023年5月7日")
    assert len(cut("关于印发方案的通知", "现将方案印发给你们。", "2023年5月6日", *plan)) == 1
    assert len(cut("关于演练的通知", "《社区消防演练方案》已经通过。", "2023年5月6日", *plan)) == 1
    assert len(cut("关于演练的通知", "请按附件执行。", "2023年5月6日", *plan)) == 1


def test_nothing_is_cut_where_a_part_is_no_document() -> None:
    assert len(cut(*WATER, "关于收取卫生费的通知")) == 1
    assert len(cut(*WATER, "关于收取卫生费的通知", "卫生费每户60元。")) == 1
    assert len(cut(*WATER[:3], *FEES)) == 1


GAZETTE = (
    "清河市人民政府关于保护农田的通告",
    "清政发〔2023〕4号",
    "禁止占用农田。",
    "2023年8月5日",
    "清河市人民政府办公室关于印发清河市应急预案的通知",
    "清政办发〔2023〕7号",
    "现印发给你们。",
    "2023年8月9日",
    "清河市应急预案",
    "本预案自印发之日起实施。",
    "清河市人民政府",
    "关于孟某任职的通知",
    "清政任〔2023〕6号",
    "任命孟某为局长。",
    "2023年8月12日",
)


def test_a_title_with_a_number_of_its_own_begins_a_document_behind_one_that_is_handed_on() -> None:
    assert cut(*GAZETTE) == 3 * ["清河市人民政"]


def test_what_is_passed_on_keeps_its_number_and_stays_with_it() -> None:
    passed = (*GAZETTE[:4], *(line.replace("印发", "转发") for line in GAZETTE[4:8]), *GAZETTE[10:])
    assert len(cut(*passed)) == 2


def test_an_annex_that_is_a_document_with_a_number_stays_an_annex() -> None:
    lines = (*GAZETTE[:4], "附件1", *GAZETTE[11:])
    assert len(cut(*lines)) == 1


VALVES = (
    "平川县水务局关于检修阀门的通知",
    "各用水单位：",
    "请于3月底前检修。",
    "附件：阀门清单",
    "平川县水务局",
    "2025年2月10日",
)
BUSES = (
    "平川县交通运输局关于延长夜班车的通告",
    "平交发〔2025〕7号各客运企业：夜班车延长到零时。平川县交通运输局2025年2月12日抄送：县公安局。"
    "平川县交通运输局 2025年2月12日印发",
)


def test_a_title_with_its_office_and_addressees_begins_a_document_also_behind_a_list_of_annexes() -> None:
    assert cut(*VALVES, *BUSES, *VALVES) == ["平川县水务局", "平川县交通运", "平川县水务局"]


def test_what_is_passed_on_or_named_before_stays_with_it() -> None:
    passed = ("平川县教育局转发县水务局关于检修阀门的通知", "各学校：", "现转发给你们。", "平川县教育局 2025年2月20日")
    assert len(cut(*passed, *VALVES)) == 1
    named = (
        "平川县教育局关于做好检修的通知",
        "各学校：",
        "请按《平川县水务局关于检修阀门的通知》办理。",
        "2025年2月20日",
    )
    assert len(cut(*named, *VALVES)) == 1


@pytest.mark.parametrize("day", ["二〇二三年五月六日", "二○二三年十一月三日", "2023年5月6日"])
@pytest.mark.parametrize("office", ["", "桃园县水务局"])
def test_a_title_behind_the_day_that_signs_the_document_above(day: str, office: str) -> None:
    water = ("桃园县水务局关于停水的通知", "各用水户：", "因检修停水，请提前储水。", "桃园县水务局")
    title = f"{office}关于收取水费的通告"
    assert cut(*water, day + title, "水费每吨二元。", "桃园县水务局", day) == ["桃园县水务局", title[:6]]


def test_who_signs_right_behind_the_text() -> None:
    first = ("关于停水的通知", "各用水户：请提前储水。桃园县水务局2023年5月6日")
    second = ("桃园县水务局关于收取水费的通告", "水费每吨二元。桃园县水务局2023年5月8日")
    assert cut(*first, *second) == ["关于停水的通", "桃园县水务局"]


def test_one_without_addressees_between_two_with_them() -> None:
    asked = [(f"桃园县{name}局关于{name}的通知", "各学校：", "请落实。", "2023年5月6日") for name in ("教育", "林业")]
    told = ("桃园县民政局关于发放津贴的通告", "老人均可申请。", "桃园县民政局", "2023年5月8日")
    assert cut(*asked[0], *told, *asked[1]) == ["桃园县教育局", "桃园县民政局", "桃园县林业局"]


@pytest.mark.parametrize("office", ["鹿鸣县林业局", ""])
def test_papers_with_their_heads_and_imprints_one_below_the_other(office: str) -> None:
    papers = [
        [
            "鹿鸣县林业局文件",
            f"鹿林〔2025〕{number}号",
            f"{office}关于做好{matter}工作的通知",
            "各林场：",
            f"请按计划抓好{matter}，做好记录。",
            "鹿鸣县林业局",
            f"2025年3月{number}日",
            f"鹿鸣县林业局办公室　2025年3月{number}日印发",
        ]
        for number, matter in enumerate(("苗木调运", "巡护", "防火"), 5)
    ]
    found = notices_of_lines(*(line for paper in papers for line in paper))
    assert [notice.title for notice in found] == [paper[2] for paper in papers]
    assert [notice.number for notice in found] == [paper[1] for paper in papers]
    assert [notice.printed_on for notice in found] == ["2025-03-05", "2025-03-06", "2025-03-07"]


ROADS = (
    "桃园县交通运输局关于印发桃园县公路养护方案的通知",
    "各养护站：",
    "现将《桃园县公路养护方案》印发给你们。",
    "桃园县交通运输局",
    "2023年5月9日",
    "桃园县公路养护方案",
    "一、每周巡查一次。",
)
HEADS = {
    "number above": ("桃政发〔2023〕9号", "桃园县人民政府关于调整收费的通告"),
    "number below": ("关于调整收费的通告", "桃政发〔2023〕9号"),
    "office and addressees": ("桃园县财政局关于调整收费的通知", "各学校："),
    "who decided": ("关于调整收费的决议", "（2023年5月12日桃园县第五届人民代表大会第三次会议通过）"),
    "order": ("桃园县人民政府令", "第9号"),
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_what_has_a_head_begins_a_document_also_below_what_is_handed_on(head: tuple[str, ...]) -> None:
    signed = ("收费自6月起调整。", "桃园县人民政府", "2023年5月12日")
    assert cut(*ROADS, *head, *signed) == [ROADS[0][:6], "".join(head)[:6]]
    assert len(cut(*ROADS, "2023年5月9日", *head, signed[0])) == 1 + (head == HEADS["who decided"])
    assert len(cut(*ROADS, "附件2", *head, *signed)) == 1
    assert len(cut(ROADS[0].replace("印发", "转发"), *ROADS[1:], *head, *signed)) == 1
    title = next(line for line in head if "收费" in line or "令" in line)
    assert len(cut(*ROADS[:2], f"现将《{title}》印发给你们。", *ROADS[3:], *head, *signed)) == 1
    assert len(cut(title, *ROADS, *head, *signed)) == 2  # a list of contents


def test_what_is_named_by_its_number_stays_with_the_document_above() -> None:
    lines = (*ROADS[:2], "收费办法（桃政发〔2023〕9号）请一并执行。", *ROADS[3:])
    assert len(cut(*lines, *HEADS["number above"], "收费自6月起调整。", "2023年5月12日")) == 1


def test_a_title_with_its_office_right_below_a_day_begins_a_document_behind_one_with_annexes() -> None:
    told = ("桃园县民政局关于发放津贴的通告", "老人均可申请。", "桃园县民政局", "2023年5月8日")
    assert cut(*VALVES, *told) == ["平川县水务局", "桃园县民政局"]
    assert len(cut(*VALVES, "津贴发放表", *told)) == 1


def test_a_document_whose_signature_stands_inside_a_line_has_ended() -> None:
    flat = ("桃园县水务局关于印发方案的通知", "请落实。桃园县水务局2023年5月6日桃园县节水方案一、每月检查。")
    listed = ("桃园县水务局关于缴费的通知", "请缴费。附件：缴费点名单桃园县水务局2023年5月6日（此件公开发布）")
    for above in (flat, listed):
        assert cut(*above, *HEADS["number above"], "自6月起调整。", "2023年5月12日") == ["桃园县水务局", "桃政发〔20"]

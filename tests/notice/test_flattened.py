"""Whole documents in one line, as portals print them: orders with their rules, plans handed on, people addressed."""

from tests.notice.one import notice_of_lines, opening

ORDER = (
    "青石市人民政府令第12号《青石市养犬管理办法》已经2026年4月10日市人民政府常务会议通过，现予公布，自2026年7月1日起施行。"
    "市长 王某某 2026年4月18日青石市养犬管理办法第一章 总则第一条 为规范养犬行为，制定本办法。"
    "第二条 本市城市建成区内的养犬适用本办法。第二章 附则第三条 本办法自2026年7月1日起施行。"
)


def test_an_order_with_the_rules_it_puts_into_force() -> None:
    notice = notice_of_lines(ORDER)
    assert (notice.title, notice.title_source, notice.kind) == ("青石市人民政府令", "printed", "令")
    assert (notice.number, notice.issuer, notice.issued) == ("第12号", "青石市人民政府", "2026-04-18")
    assert notice.signed == ("市长 王某某", "2026年4月18日")
    assert notice.annex_title == "青石市养犬管理办法"
    assert [(one.level, one.label, one.heading) for one in notice.sections] == [
        (0, "", ""),
        (1, "第一章", "总则"),
        (2, "第一条", ""),
        (2, "第二条", ""),
        (1, "第二章", "附则"),
        (2, "第三条", ""),
    ]


def test_rules_without_chapters() -> None:
    notice = notice_of_lines(
        "关于印发《清河市公园管理细则》的通知",
        "各县区：",
        "现印发给你们。",
        "清河市公园管理细则第一条 为加强公园管理，制定本细则。第二条 公园免费开放。第三条 本细则自公布之日起施行。",
    )
    assert [one.label for one in notice.sections] == ["", "第一条", "第二条", "第三条"]


def test_articles_that_are_only_cited_are_no_outline() -> None:
    text = "依照该办法第一条和第二条的规定，给予警告；依照第三条的规定，没收所得。"
    assert notice_of_lines("关于处罚的通报", text).sections[-1].label == ""


def test_a_plan_that_is_handed_on_in_plain_words() -> None:
    notice = notice_of_lines(
        "各县（市、区）人民政府：《青石市数字政务行动方案（2026—2028年）》已经市人民政府审议通过，现印发给你们，请认真贯彻执行。"
        "2026年4月15日青石市数字政务行动方案（2026—2028年）为加快推进数字政府建设，制定本方案。"
        "一、总体目标到2028年，网上可办率达到99%。二、保障措施各部门要分工负责。"
    )
    assert notice.issued == "2026-04-15"
    assert notice.annex_title == "青石市数字政务行动方案（2026—2028年）"
    assert notice.title == "关于印发《青石市数字政务行动方案（2026—2028年）》的通知"
    assert opening(notice)[1] == notice.annex_title


def test_people_are_addressed_too_but_a_field_is_no_addressee() -> None:
    people = notice_of_lines("关于资格认证的通告", "全县城乡居民养老保险待遇领取人员：", "请按时认证。")
    assert people.recipients == "全县城乡居民养老保险待遇领取人员"
    for line in ("全市停水范围：", "本市参加办法：", "下列人员："):
        assert notice_of_lines("关于停水的通告", line, "请按时储水。").recipients == ""


def test_who_speaks_at_a_meeting_signs_nothing() -> None:
    notice = notice_of_lines(
        "关于召开会议的通知",
        "各科室：",
        "定于近日开会。参会人员：主任。2025年3月6日前报名。",
        "清河市教育局",
        "2025年3月1日",
    )
    assert notice.issued == "2025-03-01"


def test_fields_in_the_cells_of_a_table_above_the_document() -> None:
    notice = notice_of_lines(
        "索引号\tLH001\t发布机构\t柳河市人民政府办公室\n文号\t柳政办函〔2025〕31号\t发文日期\t2025-11-12",
        "柳河市人民政府办公室关于加强火灾防控工作的通知",
        "各县区：",
        "请认真落实。",
    )
    assert notice.title == "柳河市人民政府办公室关于加强火灾防控工作的通知"
    assert (notice.number, notice.issued) == ("柳政办函〔2025〕31号", "2025-11-12")
    assert "LH001" in "".join(opening(notice)), "what is no element stays"


def test_a_sentence_with_a_note_behind_it_is_no_heading() -> None:
    notice = notice_of_lines(
        "北河市民生实事",
        "1.改造老旧小区86个，惠及居民2万户。（牵头单位：市住房城乡建设局）",
        "2.新增公办幼儿园学位3000个。（牵头单位：市教育局）",
    )
    assert [one.heading for one in notice.sections if one.level] == ["", ""]


def test_number_and_imprint_are_found_where_no_line_ends() -> None:
    notice = notice_of_lines(
        "平川县水务局关于检修阀门的通知",
        "平水发〔2025〕12号各用水单位：请检修阀门。附件：1.阀门清单2.检修记录表平川县水务局2025年2月10日"
        "抄送：县政府办公室，县供水公司。平川县水务局 2025年2月11日印发",
    )
    assert (notice.number, notice.recipients) == ("平水发〔2025〕12号", "各用水单位")
    assert (notice.issuer, notice.issued) == ("平川县水务局", "2025-02-10")
    assert notice.attachments == ("阀门清单", "检修记录表")
    assert notice.copied_to == "县政府办公室，县供水公司"
    assert (notice.printed_by, notice.printed_on) == ("平川县水务局", "2025-02-11")


def test_a_number_that_the_text_cites_is_not_its_own() -> None:
    notice = notice_of_lines("平川县水务局关于检修阀门的通知", "平水发〔2025〕12号文件已经印发，请各单位遵照执行。")
    assert notice.number == ""

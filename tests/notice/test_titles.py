"""The head of a document: title on one line or several, number in every place, addressees, dates below the title."""

import pytest

from reader.notice.organs import split_recipients
from tests.notice.one import notice_of_lines, opening

BODY = "为做好节水工作，现将有关要求通知如下。"


def test_a_title_over_three_lines_with_the_office_first() -> None:
    notice = notice_of_lines(
        "清河市人民政府", "关于加强城区", "节水工作的通知", "清政发〔2025〕9号", "各区人民政府：", BODY
    )
    assert notice.title == "清河市人民政府关于加强城区节水工作的通知"
    assert (notice.title_source, notice.kind, notice.issuer) == ("printed", "通知", "清河市人民政府")
    assert (notice.number, notice.recipients, opening(notice)) == ("清政发〔2025〕9号", "各区人民政府", (BODY,))


@pytest.mark.parametrize("lines", [("关于规范取水许可的通", "知"), ("清河市水务局", "关于规范取水许可的意", "见")])
def test_a_title_that_was_wrapped_inside_of_its_last_word(lines: tuple[str, ...]) -> None:
    notice = notice_of_lines(*lines, "清水发〔2025〕9号", "各区人民政府：", BODY)
    assert (notice.title, notice.number, opening(notice)) == ("".join(lines), "清水发〔2025〕9号", (BODY,))


def test_a_spaced_title_and_a_speech_that_addresses_nobody_official() -> None:
    notice = notice_of_lines(
        "政 府 工 作 报 告", "——2025年1月20日在白石县人民代表大会会议上", "县长周望川", "各位代表：", "现在报告工作。"
    )
    assert (notice.title, notice.kind, notice.recipients, notice.issued) == ("政府工作报告", "报告", "", "2025-01-20")
    assert opening(notice)[-2:] == ("各位代表：", "现在报告工作。")


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        (("关于节水的通知", "清政发〔2025〕9号"), "清政发〔2025〕9号"),
        (("清政发〔2025〕9号", "关于节水的通知"), "清政发〔2025〕9号"),
        (("关于节水的通知", "（清政发[2025]9号）"), "清政发[2025]9号"),
        (("清政发〔2025〕9号《关于节水的通知》",), "清政发〔2025〕9号"),
        (("关于节水的通知 清政发〔2025〕 9 号",), "清政发〔2025〕9号"),
        (("清河市人民政府令", "第 12 号"), "第12号"),
        (("清河市人民政府关于防火的命令", "清河市人民政府令第5号"), "清河市人民政府令第5号"),
        (("关于节水的通知",), ""),
    ],
)
def test_numbers(lines: tuple[str, ...], number: str) -> None:
    notice = notice_of_lines(*lines, "各区人民政府：", "按照《意见》（省政发〔2024〕3号）要求，" + BODY)
    assert notice.number == number
    assert notice.title in ("关于节水的通知", "清河市人民政府令", "清河市人民政府关于防火的命令")


@pytest.mark.parametrize("glue", ["", "清政发〔2025〕9号"])
def test_a_title_glued_to_its_text(glue: str) -> None:
    notice = notice_of_lines(f"清河市人民政府关于加强节水工作的通知{glue}各区人民政府：{BODY}")
    assert notice.title == "清河市人民政府关于加强节水工作的通知"
    assert (notice.title_source, notice.number, notice.recipients) == ("printed", glue, "各区人民政府")
    assert opening(notice) == (BODY,)


def test_a_cited_document_is_no_title() -> None:
    notice = notice_of_lines("根据省政府关于加强节水工作的通知精神，现就有关事项通知如下。各区要重视。")
    assert notice.title_source == "derived"
    assert opening(notice)[0].startswith("根据省政府")


def test_a_bare_date_below_the_title_is_the_publication_when_the_text_is_signed() -> None:
    notice = notice_of_lines(
        "关于节水的通知", "• 2025年3月10日", "各区人民政府：", BODY, "清河市人民政府", "2025年3月6日"
    )
    assert (notice.issued, notice.published) == ("2025-03-06", "2025-03-10")
    alone = notice_of_lines(
        "关于节水的决定", "（2025年3月28日）", "为节约用水，作出如下决定：", "一、节约用水。", "二、即日施行。"
    )
    assert (alone.issued, alone.published) == ("2025-03-28", None)


@pytest.mark.parametrize(
    ("line", "recipients"),
    [
        ("各县（市、区）人民政府，市政府各部门：", "各县（市、区）人民政府，市政府各部门"),
        ("市财政局:", "市财政局"),
        ("广大市民：", "广大市民"),
        ("各位委员：", ""),
        ("各位居民：", "各位居民"),
        ("市图书馆、城东社区居委会：", "市图书馆、城东社区居委会"),
        ("海关总署：", "海关总署"),
        ("工作部署：", ""),
        ("各位烈属、军属和退役军人：", "各位烈属、军属和退役军人"),
        ("各诉讼当事人、诉讼代理人：", "各诉讼当事人、诉讼代理人"),
        ("各缴存单位、缴存职工：", "各缴存单位、缴存职工"),
        ("各参赛队、裁判人员：", "各参赛队、裁判人员"),
        ("缴存职工：", ""),
        ("参会单位、参会人员：", ""),
        ("社会各界爱心人士：", "社会各界爱心人士"),
        ("社会各界反映的问题：", ""),
        ("广大市民朋友：", "广大市民朋友"),
        ("来宾们、朋友们：", ""),
        ("（单位：万元）", ""),
        ("尊敬的用户：", ""),
        ("主要指标如下：", ""),
        ("联系电话：", ""),
    ],
)
def test_addressees(line: str, recipients: str) -> None:
    assert notice_of_lines("关于节水的通知", line, BODY).recipients == recipients


def test_a_sentence_that_a_break_ended_behind_the_number_of_what_it_cites_gives_no_number() -> None:
    cited = "根据市政府办公室《关于清理文件工作的通知》（清政办函〔2025〕118号）"
    notice = notice_of_lines("清河市人民政府关于公布清理结果的公告", cited, "要求，市人民政府进行了清理。")
    assert (notice.number, opening(notice)[0][:30]) == ("", cited[:30])


@pytest.mark.parametrize(
    ("title", "number", "rest"),
    [
        ("清河县人民政府土地征收预公告", "清县征告〔2025〕4号", "因扩建需要，现公告如下。"),
        ("清河县防火公告", "清工信〔2025〕45号", "请落实。"),
    ],
)
def test_a_number_parts_a_glued_title_from_its_text(title: str, number: str, rest: str) -> None:
    below = notice_of_lines(f"{title}{number}各区人民政府：{rest}")
    assert (below.title, below.number, opening(below)) == (title, number, (rest,))
    above = notice_of_lines(f"{number}关于{title}的通知各区人民政府：{rest}")
    assert (above.title, above.number, opening(above)) == (f"关于{title}的通知", number, (rest,))


def test_the_head_of_the_paper_is_not_the_title() -> None:
    notice = notice_of_lines(
        "专题会议纪要", "〔2025〕第12次", "清河县人民政府办公室 2025年7月2日", "研究加装电梯问题的会议纪要", BODY
    )
    assert (notice.title, notice.number) == ("研究加装电梯问题的会议纪要", "〔2025〕第12次")
    assert "专题会议纪要" in opening(notice)


def test_an_office_and_its_kind_of_paper_are_not_the_title() -> None:
    notice = notice_of_lines(
        "清河省港航局公告", "2025年 第19号", "关于发布《岸电使用规范》的公告", BODY, "清河省港航局", "2025年9月28日"
    )
    assert (notice.title, notice.number) == ("关于发布《岸电使用规范》的公告", "2025年第19号")
    assert opening(notice)[0] == "清河省港航局公告"


def test_a_title_with_three_offices_may_be_longer_than_a_line() -> None:
    offices = "国家税务总局清河市税务局 清河市人力资源和社会保障局 清河市医疗保障局"
    title = f"{offices}关于2026年度城乡居民基本养老保险费和基本医疗保险费缴费有关事项的公告"
    notice = notice_of_lines(title, BODY)
    assert (notice.title, notice.kind, notice.issuer) == (title, "公告", offices)


def test_a_footnote_does_not_hide_the_kind() -> None:
    assert notice_of_lines("清河市2024年统计公报[1]", BODY).kind == "公报"


@pytest.mark.parametrize("who", ["徐文斌等代表", "李明委员", "陈某"])
def test_an_answer_addresses_those_who_asked(who: str) -> None:
    notice = notice_of_lines("关于第12号建议的答复", f"{who}：", "您们的建议收悉。")
    assert (notice.recipients, opening(notice)) == (who, ("您们的建议收悉。",))


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        (("关于停水的通告", "供水通告第12/2025号"), "供水通告第12/2025号"),
        (("清河市税务局关于缴费的公告", "清税公告2025年第7号"), "清税公告2025年第7号"),
        (("清河市银行公告", "2025年第3号"), "2025年第3号"),
        (("关于加装电梯的会议纪要", "〔2025〕第12次"), "〔2025〕第12次"),
        (("关于建议的答复", "清教字复〔2025〕88号 （A类）"), "清教字复〔2025〕88号"),
        (("关于处罚的决定", "处罚决定书文号 清市监罚〔2025〕118号"), "清市监罚〔2025〕118号"),
    ],
)
def test_numbers_of_other_forms(lines: tuple[str, ...], number: str) -> None:
    notice = notice_of_lines(*lines, "各区人民政府：", BODY)
    assert (notice.title, notice.number) == (lines[0], number)


def test_the_title_with_its_office_is_the_title() -> None:
    notice = notice_of_lines("关于加强节水的通知", "2025-05-15", "清河市水务局关于加强节水的通知", "各单位：", BODY)
    assert (notice.title, notice.issuer, opening(notice)) == ("清河市水务局关于加强节水的通知", "清河市水务局", (BODY,))


def test_a_school_with_its_streets_is_no_addressee() -> None:
    notice = notice_of_lines(
        "关于施教区的公告", "现将施教区公告如下：", "一、小学施教区", "实验小学：东街社区、西街社区。"
    )
    assert notice.recipients == ""


def test_a_letter_has_its_title_below_its_greeting() -> None:
    notice = notice_of_lines(
        "尊敬的家长朋友：", "关于做好收费工作致家长的一封信", "您好！现告知如下。", "1.保教费200元。"
    )
    assert (notice.title, notice.title_source) == ("关于做好收费工作致家长的一封信", "printed")
    assert opening(notice)[0] == "尊敬的家长朋友："


def test_a_list_of_appointments_names_who_appoints() -> None:
    notice = notice_of_lines("清河市人民代表大会常务委员会任免名单", "一、任命：", "李某某为局长。")
    assert notice.issuer == "清河市人民代表大会常务委员会"


def test_an_office_above_the_number_is_no_part_of_the_title() -> None:
    """GB/T 9704-2012, 10.1: a letter has its offices, its number, and then its title."""
    notice = notice_of_lines("清河市商务局", "清商函〔2025〕9号", "关于协助核查的函", "白石市商务局：", "请予协助。")
    assert (notice.title, notice.issuer) == ("关于协助核查的函", "清河市商务局")


def test_minutes_with_their_kind_and_issue_on_lines_of_their_own() -> None:
    notice = notice_of_lines(
        "防汛工作专题会议", "纪要", "（第7期）", "清河县水利局主持召开会议，现纪要如下：", "一、调度。"
    )
    assert (notice.title, notice.number) == ("防汛工作专题会议纪要", "第7期")


def test_the_state_of_a_text_below_its_title_belongs_to_it() -> None:
    notice = notice_of_lines("关于建设社区食堂的", "指导意见", "（征求意见稿）", "为建设社区食堂，现提出以下意见：")
    assert notice.title == "关于建设社区食堂的指导意见（征求意见稿）"


def test_a_label_without_a_value_above_the_title_hides_it_not() -> None:
    notice = notice_of_lines("保护视力色：", "清河县人民政府森林禁火令", "为防火，特发布如下命令：", "一、禁火。")
    assert (notice.title, opening(notice)[0]) == ("清河县人民政府森林禁火令", "保护视力色：")


def test_a_tag_before_the_title_and_a_title_that_goes_on_otherwise() -> None:
    assert (
        notice_of_lines("停电信息", "【计划停电】9月12日停电通知", "因检修线路停电。").title
        == "【计划停电】9月12日停电通知"
    )
    notice = notice_of_lines("清河市人民政府", "印发《节水办法》的通知", "各区人民政府：", "现印发给你们。")
    assert notice.title == "清河市人民政府印发《节水办法》的通知"


def test_a_document_that_a_report_announces_below_its_headline() -> None:
    notice = notice_of_lines(
        "明起这些路段禁行",
        "记者获悉，有关部门发布通告。全文如下：",
        "清河市公安局关于部分道路禁行的通告",
        "为保障畅通，现通告如下。",
    )
    assert (notice.title, notice.kind) == ("清河市公安局关于部分道路禁行的通告", "通告")
    assert opening(notice)[0] == "明起这些路段禁行"
    assert notice_of_lines("今日要闻", "会议听取了报告。", "清河市公安局关于部分道路禁行的通告").title == "今日要闻"


@pytest.mark.parametrize("sign", ["清政任", "清办函", "清发改价格"])
def test_a_number_glued_to_the_end_of_its_title(sign: str) -> None:
    title = "清河市人民政府关于印发通知规则的决定"
    notice = notice_of_lines(f"{title}{sign}〔2025〕18号", "各县人民政府：", "现印发给你们。")
    assert (notice.title, notice.number) == (title, f"{sign}〔2025〕18号")


def test_a_number_that_a_line_cites_is_none_of_the_document() -> None:
    notice = notice_of_lines("关于停止执行清政发〔2025〕18号的通知", "各县人民政府：", "停止执行该文。")
    assert notice.number == ""


def test_a_question_is_the_headline_of_a_page() -> None:
    lines = ("问：可以参加哪些保险？", "答：可以参加养老保险。")
    for title in ("灵活就业人员如何参保？", "政策问答：灵活就业人员如何参保？", "秋季学期如何缴费？看这里！"):
        notice = notice_of_lines(title, *lines)
        assert (notice.title, notice.title_source, opening(notice)) == (title, "printed", lines)
    assert notice_of_lines("各位代表，同志们，朋友们！", "现在报告工作。").title_source == "derived"


@pytest.mark.parametrize("text", ["近期，雪天增多，现将有关事项告知如下。", "因修桥需要，盘山路封闭。"])
def test_a_number_below_its_title_that_ran_into_the_text(text: str) -> None:
    notice = notice_of_lines("栗林县交通运输局关于雪天行车的通告", f"栗交发〔2025〕9号{text}", "栗林县交通运输局")
    assert (notice.number, opening(notice)[0]) == ("栗交发〔2025〕9号", text)


def test_a_short_line_of_title_number_addressees_and_text_is_no_title() -> None:
    line = "关于清扫积雪的通报栗城函〔2025〕18号各街道（镇）、各部门：为清扫积雪，现将事项通报如下：一、备足人手"
    notice = notice_of_lines(line, "各街道要备足人手。")
    assert (notice.title, notice.number, notice.recipients) == (
        "关于清扫积雪的通报", "栗城函〔2025〕18号", "各街道（镇）、各部门",
    )  # fmt: skip


def test_a_public_display_has_its_title_glued_too() -> None:
    assert (
        notice_of_lines("关于评选好邻居的公示根据村规，现将结果公示如下。张三等五户当选。").title
        == "关于评选好邻居的公示"
    )


def test_a_field_of_the_text_with_its_value_names_no_addressees() -> None:
    title = "栗林县商务局关于山货节的公告"
    assert notice_of_lines(title, "受理报名单位：栗林县商务局", "请摊主报名。").recipients == ""
    assert notice_of_lines(title, "各用水单位：栗林县水务局检修水管。").recipients == "各用水单位"
    assert notice_of_lines(title, "用水单位：因检修停水。").recipients == "用水单位"


def test_the_name_of_a_part_of_the_site_is_no_title() -> None:
    title = "清河燃气有限公司关于金沙片区停气作业的通知"
    notice = notice_of_lines("停气公告", "2025-09-03", title, "清气〔2025〕4号", "各用户：", "因检修，暂停供气。")
    assert (notice.title, notice.number, notice.published) == (title, "清气〔2025〕4号", "2025-09-03")


@pytest.mark.parametrize("last", ["县属文艺院团", "县广播电台", "县人民出版社", "县消防救援队", "各旅行社"])
def test_addressees_that_are_no_offices(last: str) -> None:
    assert split_recipients(f"各乡镇文化站、{last}：请抓好落实。") == (f"各乡镇文化站、{last}", "请抓好落实。")


@pytest.mark.parametrize(
    "above",
    [
        ("暑期安全怎么做？市教育局发通知！", "近日，清河市教育局印发《关于做好暑期安全工作的通知》，全文如下："),
        ("栏目：教育，安全",),
    ],
)
def test_the_head_of_a_document_below_other_lines_is_taken_apart(above: tuple[str, ...]) -> None:
    title = "清河市教育局关于做好暑期安全工作的通知"
    notice = notice_of_lines(*above, title, "清教函〔2025〕45号", "各县区教育局：", "请抓好落实。")
    assert (notice.title, notice.number, notice.recipients) == (title, "清教函〔2025〕45号", "各县区教育局")
    assert opening(notice) == (*above, "请抓好落实。")


@pytest.mark.parametrize("part", ["通知公告", "公告公示", "通知公示公告"])
def test_kinds_alone_are_no_title(part: str) -> None:
    notice = notice_of_lines(part, "停电通知", "因检修，3月5日停电。")
    assert (notice.title, opening(notice)) == ("停电通知", (part, "因检修，3月5日停电。"))
    assert notice_of_lines(part, "因检修，3月5日停电。").title == part  # derived: of its first words


def test_a_field_without_a_figure_is_no_number() -> None:
    notice = notice_of_lines("发文字号：见原件", "停电通知", "因检修，3月5日停电。")
    assert (notice.number, opening(notice)[0]) == ("", "发文字号：见原件")


def test_an_order_may_have_a_title_below_its_office_and_number() -> None:
    title = "清河市人民政府2025年春季森林防火命令"
    notice = notice_of_lines("清河市人民政府令", "第3号", title, "当前气温回升，特发布命令如下：", "一、严禁用火。")
    assert (notice.title, notice.number, notice.issuer) == (title, "第3号", "清河市人民政府")
    flat = notice_of_lines(f"清河市人民政府令第3号{title}当前气温回升，特发布命令如下：一、严禁用火。二、加强巡查。")
    assert (flat.title, flat.number, flat.issuer) == (title, "第3号", "清河市人民政府")
    text = "《清河市节水办法》已经通过，现予公布。"
    rule = notice_of_lines(
        "清河市人民政府令", "第4号", text, "市长 江某", "2025年3月1日", "清河市节水办法", "节约用水。"
    )
    assert (rule.title, rule.number) == ("清河市人民政府令", "第4号")


def test_a_title_does_not_end_before_its_last_words() -> None:
    title = "清河县人民政府关于实行禁渔期制度的通告"
    notice = notice_of_lines(f"{title}清政告〔2025〕2号为保护资源，现就有关事项通告如下：一、全年禁渔。")
    assert (notice.title, notice.number) == (title, "清政告〔2025〕2号")

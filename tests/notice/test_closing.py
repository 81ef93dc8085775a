"""Attachments, signature, date, note; the imprint; the portal's table of fields; annexes."""

import pytest

from tests.notice.one import notice_of_lines, opening

HEAD = ("关于节水的通知", "各区人民政府：")
BODY = "请各区抓好落实。"


def test_the_close_of_a_printed_document() -> None:
    notice = notice_of_lines(
        *HEAD,
        BODY,
        "附件：1.任务表",
        "2.2025年考核办法",
        "清河市财政局",
        "清河市水务局",
        "二〇二五年三月六日",
        "（此件公开发布）",
    )
    assert notice.attachments == ("任务表", "2025年考核办法")
    assert (notice.issuer, notice.issued, notice.openness) == (
        "清河市财政局 清河市水务局",
        "2025-03-06",
        "此件公开发布",
    )
    assert opening(notice) == (BODY,)


@pytest.mark.parametrize(
    ("tail", "issued", "openness", "issuer"),
    [
        ("2025年3月6日 (此件公开发布)", "2025-03-06", "此件公开发布", ""),
        ("清河市人民政府2025年3月6日（本文有删减）", "2025-03-06", "本文有删减", "清河市人民政府"),
        ("2025年3月6日", "2025-03-06", "", ""),
        ("自2025年3月6日起施行。", None, "", ""),
        ("2025年3月6日，全市召开会议。", None, "", ""),
        ("2025年2月30日（此件公开发布）", None, "", ""),
    ],
)
def test_a_flattened_close(tail: str, issued: str | None, openness: str, issuer: str) -> None:
    notice = notice_of_lines(f"各区人民政府：{BODY}{tail}")
    assert (notice.issued, notice.openness, notice.issuer) == (issued, openness, issuer)
    assert "".join(opening(notice)).startswith(BODY)


def test_whom_to_ask_is_text_and_not_a_note() -> None:
    notice = notice_of_lines(*HEAD, BODY, "清河市水务局", "2025年3月6日", "（联系人：张三，电话：12345）")
    assert notice.openness == ""
    assert opening(notice)[-1] == "（联系人：张三，电话：12345）"


@pytest.mark.parametrize(
    "lines",
    [
        ("抄送：市委办公室，市人大办公室。", "清河市水务局办公室", "2025年3月7日印发"),
        ("抄送：市委办公室，", "市人大办公室。", "清河市水务局办公室　2025年3月7日印发"),
        ("抄 送: 市委办公室，市人大办公室。清河市水务局办公室2025年3月7日印发",),
        ("抄送：市委办公室，市人大办公室。", "清河市水务局办公室　2025年3月7日", "印　发"),
    ],
)
def test_the_imprint(lines: tuple[str, ...]) -> None:
    notice = notice_of_lines(*HEAD, BODY, "清河市水务局", "2025年3月6日", *lines)
    assert notice.copied_to == "市委办公室，市人大办公室"
    assert (notice.printed_by, notice.printed_on, notice.issued) == ("清河市水务局办公室", "2025-03-07", "2025-03-06")
    assert opening(notice) == (BODY,)
    assert notice.signed == ("清河市水务局", "2025年3月6日")
    copied, printed = notice.imprint
    assert copied.replace(":", "：") == "抄送：市委办公室，市人大办公室。"
    assert "".join(printed.split()) == "清河市水务局办公室2025年3月7日印发"


@pytest.mark.parametrize("day", ["2025年3月6日", "二〇二五年三月六日"])
def test_the_signature_is_kept_as_printed(day: str) -> None:
    assert notice_of_lines(*HEAD, BODY, "清河市水务局", day).signed == ("清河市水务局", day)
    assert notice_of_lines(*HEAD, f"{BODY}{day}").signed == (day,)
    both = notice_of_lines(*HEAD, BODY, "清河市水务局", "清河市财政局", day)
    assert both.signed == ("清河市水务局", "清河市财政局", day)


def test_a_day_that_stands_elsewhere_is_no_signature() -> None:
    subtitle = notice_of_lines("关于节水工作的报告", "——2025年3月6日在清河市人民代表大会上", BODY)
    assert (subtitle.issued, subtitle.signed) == ("2025-03-06", ())
    field = notice_of_lines("成文日期：2025-03-06", *HEAD, BODY)
    assert (field.issued, field.signed) == ("2025-03-06", ())


def test_the_table_of_fields_above_a_document() -> None:
    fields = (
        "索引号：0001/2025-3 主题分类：水利",
        "发文机构：清河市水务局",
        "发文字号：",
        "清水发〔2025〕9号",
        "发布日期：2025-03-10 09:30",
    )
    notice = notice_of_lines(*fields, *HEAD, BODY, "2025年3月6日")
    assert (notice.title, notice.number, notice.issuer) == ("关于节水的通知", "清水发〔2025〕9号", "清河市水务局")
    assert (notice.issued, notice.published, notice.recipients) == ("2025-03-06", "2025-03-10", "各区人民政府")


def test_a_handed_on_document_glued_behind_the_note() -> None:
    notice = notice_of_lines(
        "各区人民政府：现将《清河市节水办法》印发给你们，请遵照执行。2025年3月6日（此件公开发布）清河市节水办法为了节水，制定本办法。一、总则。节约用水。二、附则。即日施行。"
    )
    assert notice.annex_title == "清河市节水办法"
    assert opening(notice) == (
        "现将《清河市节水办法》印发给你们，请遵照执行。",
        "清河市节水办法",
        "为了节水，制定本办法。",
    )
    assert notice.title == "关于印发《清河市节水办法》的通知"


def test_each_annex_is_outlined_by_itself() -> None:
    notice = notice_of_lines(
        *HEAD,
        "现通知如下。",
        "一、甲",
        "文。",
        "二、乙",
        "文。",
        "2025年3月6日",
        "附件1",
        "任务表",
        "一、丙",
        "文。",
        "二、丁",
        "文。",
    )
    assert [section.label for section in notice.sections] == ["", "一、", "二、", "", "一、", "二、"]
    assert notice.sections[3].paragraphs == ("附件1", "任务表")


def test_each_annex_of_a_flattened_document_is_outlined_by_itself() -> None:
    text = "现就清河市节水通知如下：一、甲已完成。二、乙已完成。附件：1.任务表2.填表说明"
    first, second = "附件1任务表一、丙要完成。二、丁要完成。", "附件2填表说明1.如实填写。2.按期报送。"
    notice = notice_of_lines(*HEAD, f"{text}清河市水务局2025年3月6日{first}{second}")
    labels = [section.label for section in notice.sections]
    assert labels == ["", "一、", "二、", "", "一、", "二、", "", "1.", "2."]
    assert [notice.sections[place].paragraphs for place in (3, 6)] == [("附件1", "任务表"), ("附件2", "填表说明")]
    notice = notice_of_lines(*HEAD, "请落实。附件：任务表", "清河市水务局", "2025年3月6日", "附件：任务表.docx")
    assert "附件：任务表.docx" in notice.sections[-1].paragraphs


def test_what_a_field_says_otherwise_stays_in_the_text() -> None:
    notice = notice_of_lines(
        "文号：清办发〔2025〕1号",
        "发布机构：清河市档案馆",
        "关于节水的通知",
        "清水发〔2025〕9号",
        "各区人民政府：",
        BODY,
        "清河市水务局",
        "2025年3月6日",
    )
    assert (notice.number, notice.issuer) == ("清水发〔2025〕9号", "清河市水务局")
    assert opening(notice) == ("文号：清办发〔2025〕1号", "发布机构：清河市档案馆", BODY)


def test_the_time_of_an_event_is_text() -> None:
    lines = (
        "关于召开会议的通知",
        "各区人民政府：",
        "现通知如下。",
        "时间：2025年3月10日",
        "地点：市政府一楼",
        "清河市水务局",
        "2025年3月6日",
    )
    notice = notice_of_lines(*lines)
    assert (notice.published, notice.issued) == (None, "2025-03-06")
    assert opening(notice) == ("现通知如下。", "时间：2025年3月10日", "地点：市政府一楼")
    assert (
        notice_of_lines("关于召开会议的通知", "时间：2025-03-10 09:00", "各区人民政府：", BODY).published
        == "2025-03-10"
    )


def test_an_annex_without_a_signature_before_it_is_no_part_of_the_list() -> None:
    notice = notice_of_lines(
        "关于表彰先进的决定", "（2025年4月28日）", BODY, "附件：先进名单", "附件", "先进名单",
        "一、先进集体（2个）", "清河市水务局", "二、先进个人（1名）", "何秀兰 清河市第一中学教师",
    )  # fmt: skip
    assert notice.attachments == ("先进名单",)
    assert [section.heading for section in notice.sections if section.label] == ["先进集体（2个）", "先进个人（1名）"]
    assert notice.sections[-1].paragraphs == ("何秀兰 清河市第一中学教师",)


def test_an_office_glued_behind_the_list_signs() -> None:
    notice = notice_of_lines(
        f"各区人民政府：{BODY}附件：1.登记表2.绿色工厂名单白石省工业和信息化厅2025年7月16日附件绿色工厂名单序号企业1云岭公司"
    )
    assert (notice.attachments, notice.issuer) == (("登记表", "绿色工厂名单"), "白石省工业和信息化厅")
    assert (notice.issued, opening(notice)) == ("2025-07-16", (BODY, "附件绿色工厂名单序号企业1云岭公司"))


def test_a_signature_may_give_the_hour() -> None:
    notice = notice_of_lines(*HEAD, BODY, "清河市防汛指挥部", "2025年8月19日11时30分", "签发人：林海")
    assert (notice.issuer, notice.issued) == ("清河市防汛指挥部", "2025-08-19")
    assert notice.signed == ("清河市防汛指挥部", "2025年8月19日11时30分")


def test_the_list_of_a_document_that_is_handed_on_stands_at_its_end() -> None:
    notice = notice_of_lines(
        *HEAD, "现将《节水办法》印发给你们。", "清河市水务局", "2025年3月6日", "节水办法", "一、目标", "全市节水。",
        "二、措施", "各区落实。", "附件：1.任务表", "2.申请表",
    )  # fmt: skip
    assert notice.attachments == ("任务表", "申请表")
    assert [section.label for section in notice.sections if section.label] == ["一、", "二、"]


def test_offices_glued_behind_a_telephone_number_sign() -> None:
    notice = notice_of_lines(*HEAD, f"{BODY}联系电话：0951-8866123清河市财政局2025年4月16日")
    assert (notice.issuer, notice.issued) == ("清河市财政局", "2025-04-16")
    assert opening(notice) == (f"{BODY}联系电话：0951-8866123",)


def test_the_place_of_the_seal_is_no_part_of_the_office() -> None:
    notice = notice_of_lines(*HEAD, BODY, "清河市水务局（公章）", "2025年3月6日")
    assert (notice.issuer, notice.signed) == ("清河市水务局", ("清河市水务局（公章）", "2025年3月6日"))


@pytest.mark.parametrize("between", ["", "\n"])
def test_the_office_of_the_title_signs_behind_the_list_of_annexes(between: str) -> None:
    text = f"请落实。附件：1.任务表2.登记说明岚城县水务局{between}2025年3月6日"
    notice = notice_of_lines("岚城县水务局关于节水的通知", "各乡镇：", *text.split("\n"))
    assert notice.attachments == ("任务表", "登记说明")
    assert (notice.issuer, notice.issued) == ("岚城县水务局", "2025-03-06")


def test_an_office_behind_the_list_of_annexes_begins_with_a_place_of_the_text() -> None:
    text = "现就《岚城县用水细则》征求意见。附件：1.岚城县用水细则2.起草说明岚城县水务局2025年3月6日"
    notice = notice_of_lines("关于征求意见的公告", text)
    assert notice.attachments == ("岚城县用水细则", "起草说明")
    assert (notice.issuer, notice.issued) == ("岚城县水务局", "2025-03-06")


def test_two_offices_behind_the_list_of_annexes() -> None:
    notice = notice_of_lines(
        "关于评选的通知", "岚城县现评选。附件：1.甲名单2.乙名单岚城县总工会岚城县水务局2025年3月6日"
    )
    assert (notice.attachments, notice.issuer) == (("甲名单", "乙名单"), "岚城县总工会岚城县水务局")


@pytest.mark.parametrize(
    ("above", "last", "office"),
    [
        ("岚城县城关镇的", "起草说明", "岚城县城关镇人民政府"),
        ("", "起草说明柳荫县水务局", ""),
        ("岚城县", "岚城县用水单位", ""),
    ],
)
def test_where_no_place_of_the_text_begins_the_list_keeps_its_last_name(above: str, last: str, office: str) -> None:
    notice = notice_of_lines("关于征求意见的公告", f"现就{above}用水细则征求意见。附件：{last}{office}2025年3月6日")
    assert (notice.attachments, notice.issuer) == ((last,), office)


def test_a_list_of_annexes_behind_an_address() -> None:
    notice = notice_of_lines(
        "关于节水的公告", "请来信。邮箱：water@example.cn附件：任务表", "岚城县水务局", "2025年3月6日"
    )
    assert (notice.attachments, opening(notice)) == (("任务表",), ("请来信。邮箱：water@example.cn",))


def test_a_list_of_annexes_behind_a_figure() -> None:
    notice = notice_of_lines(
        "岚城县水务局关于节水的通知", "各乡镇：", "请落实。电话：5580752附件：任务表", "2025年3月6日"
    )
    assert notice.attachments == ("任务表",)


def test_a_day_with_the_head_of_the_annex_behind_it() -> None:
    lines = (
        "岚城县水务局关于节水的通知",
        "各乡镇：请落实。岚城县水务局",
        "2025年3月6日附件1 任务表",
        "1.清淤。",
        "2.植树。",
    )
    assert notice_of_lines(*lines).issued == "2025-03-06"


def test_a_note_with_what_is_handed_on_behind_it() -> None:
    notice = notice_of_lines(
        "岚城县水务局关于印发节水方案的通知",
        "各乡镇：现将《节水方案》印发给你们，请落实。",
        "岚城县水务局2025年3月6日",
        "（此件公开发布）节水方案",
        "一、目标",
        "节水。",
    )
    assert (notice.openness, notice.annex_title) == ("此件公开发布", "节水方案")

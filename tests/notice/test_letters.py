"""Letters to an office as forms of rows: the row that names the matter gives the title, all others stay."""

from reader.notice import Notice
from reader.notice.letters import letter_of
from tests.notice.one import notice_of_lines

ROWS = (
    "信件编号 20260417001",
    "来信标题 关于青石路积水的问题",
    "来信人 周**",
    "信件内容 您好，青石路下水道堵塞，请尽快处理。",
    "受理单位 区城市管理局",
    "答复内容 您好，管道已经疏通。感谢您的支持！",
)


def said(notice: Notice) -> list[str]:
    return [text for section in notice.sections for text in section.paragraphs]


def test_the_row_of_the_matter_is_the_title_and_the_others_stay() -> None:
    notice = notice_of_lines(*ROWS)
    assert (notice.title, notice.title_source) == ("关于青石路积水的问题", "printed")
    assert said(notice) == [ROWS[0], *ROWS[2:]]


def test_labels_over_their_values() -> None:
    notice = notice_of_lines(
        "市长留言板", "标题：", "咨询参保流程", "留言内容：", "孩子能否参保？", "回复单位：", "市医保局", "回复内容：",
        "您好，现答复如下：", "一、可以参保。", "二、请带身份证。",
    )  # fmt: skip
    assert notice.title == "咨询参保流程"
    assert [section.label for section in notice.sections] == ["", "一、", "二、"]
    assert said(notice)[:3] == ["市长留言板", "留言内容：", "孩子能否参保？"]


def test_a_table_stays_whole() -> None:
    table = "来信标题\t关于青石路积水的问题\n来信人\t周某\n答复单位\t区城市管理局"
    letter = letter_of([table, "您好，管道已经疏通。"])
    assert letter is not None
    assert (letter.title, letter.rest[0]) == ("关于青石路积水的问题", table)


def test_a_document_with_a_title_or_one_such_row_is_no_letter() -> None:
    assert letter_of(["关于受理申请的公告", "项目标题：扩建码头", "受理单位：青石局", "受理时间：三月"]) is None
    assert letter_of(["标题：关于停水的通知", "发文机关：青石局", "明日停水。"]) is None


def test_a_call_with_a_motto_and_numbers_to_ring_is_no_letter() -> None:
    assert letter_of(["读书节来了", "活动主题：书香满城", "咨询电话：12345", "投诉电话：12346", "欢迎参加。"]) is None
    assert letter_of(["读书节来了", "主题：书香满城", "咨询电话：12345", "投诉热线：12346", "欢迎参加。"]) is None


def test_a_title_without_a_label_among_the_rows_of_a_letter() -> None:
    rows = ["信件编号：2025031", "来信人：刘某", "来信时间：2025-03-18", "来信内容：路灯不亮。", "回复单位：市城管局"]
    notice = notice_of_lines(rows[0], "关于东湖路路灯不亮的问题", *rows[1:])
    assert notice.title == "关于东湖路路灯不亮的问题"
    assert letter_of(["关于路灯的问题", rows[1], "路灯由街道管理。"]) is None

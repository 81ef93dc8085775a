"""What stands above the title of a printed document is kept apart from its text."""

from tests.notice.one import notice_of_lines, opening

TEXT = ("关于追加资金的请示", "清河市人民政府：", "入夏以来，降水偏少，现请示如下。", "清河市水利局", "2025年6月22日")


def test_the_marks_are_no_text() -> None:
    notice = notice_of_lines(
        "000017", "机密★3年", "特急", "清河市水利局文件", "清水字〔2025〕44号 签发人：周某 吴某某", *TEXT
    )
    assert notice.marks == ("000017", "机密★3年", "特急", "签发人：周某 吴某某")
    assert (notice.title, notice.number) == (TEXT[0], "清水字〔2025〕44号")
    assert opening(notice) == (TEXT[2],)


def test_several_on_one_line_and_a_star() -> None:
    notice = notice_of_lines("秘密★1年 特提", "№ 000231", "★", *TEXT)
    assert notice.marks == ("秘密★1年 特提", "№ 000231", "★")


def test_other_figures_and_words_of_the_text_are_no_marks() -> None:
    notice = notice_of_lines("12329", *TEXT[:3], "特急", "秘密", *TEXT[3:])
    assert notice.marks == ()
    assert "特急" in opening(notice)


def test_the_head_of_a_telegram_is_no_text() -> None:
    head = ["发电单位：清河市应急管理局　　签批盖章：赵某", "等级 特提·明电", "清应急明电〔2026〕6号", "清机号 1187"]
    notice = notice_of_lines(
        *head, "关于做好防汛工作的紧急通知", "各县应急管理局：", "请做好防汛工作。", "2026年8月1日"
    )
    assert (notice.title, notice.number) == ("关于做好防汛工作的紧急通知", "清应急明电〔2026〕6号")
    assert (notice.recipients, notice.issuer) == ("各县应急管理局", "清河市应急管理局")
    assert [text for section in notice.sections for text in section.paragraphs] == ["请做好防汛工作。"]
    assert notice.marks == (head[0], head[1], head[3])


def test_who_signs_may_be_said_in_short() -> None:
    notice = notice_of_lines("清水字〔2025〕44号 签发：周某", *TEXT)
    assert (notice.number, notice.marks) == ("清水字〔2025〕44号", ("签发：周某",))

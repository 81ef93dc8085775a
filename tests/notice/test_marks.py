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

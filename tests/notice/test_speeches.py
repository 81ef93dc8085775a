"""Speeches and news: the day of the one and the day of the page, titles that ask or name two things."""

import pytest

from reader.capture.plain import plain_blocks
from reader.clean import clean
from reader.notice import Notice, notices_of
from reader.notice.speeches import day_below_title, is_speech_title, passed_by
from tests.notice.one import CAPTURE, notice_of_lines

TEXT = "5月8日，全县水稻机插秧现场会召开，二百多名农机手到场观摩。"


def notice_in(*lines: str) -> Notice:
    (notice,) = notices_of(clean(plain_blocks("\n".join(lines))), CAPTURE)
    return notice


@pytest.mark.parametrize(
    "day",
    ["（2026年3月6日）", "（2026年3月6日上午）", "（2026.3.6）", "（2026年3月6日，根据录音）", "2026年3月6日"],
)
@pytest.mark.parametrize("title", ["在全县会议上的讲话", "动员会主持词", "在论坛上的致辞（摘要）", "在会上的发言提纲"])
def test_the_day_below_the_title_of_a_speech_is_its_own(title: str, day: str) -> None:
    notice = notice_of_lines(title, "县长 唐国胜", day, "同志们：", "今天开会。")
    assert (notice.title, notice.issued, notice.published) == (title, "2026-03-06", None)


def test_both_days_of_a_speech_on_a_page() -> None:
    for day in ("2026年05月08日　来源：县政府办", "日期：2026-05-08 点击数：3"):
        for head in ([day, "县长 唐国胜", "（2026.3.6）"], ["县长 唐国胜", "（2026年3月6日）", day]):
            notice = notice_in("在全县会议上的讲话", *head, "同志们：", "今天开会，讲三点意见。")
            assert (notice.issued, notice.published) == ("2026-03-06", "2026-05-08")
            assert notice.sections[0].paragraphs[0] == "县长 唐国胜"


def test_a_day_alone_below_a_headline_is_of_the_page() -> None:
    news = notice_of_lines("全县水稻机插秧现场会召开", "2026年5月8日", TEXT)
    assert (news.issued, news.published) == (None, "2026-05-08")
    document = notice_of_lines("全县春耕工作方案", "2026年5月8日", TEXT)
    assert (document.issued, document.published) == ("2026-05-08", None)


@pytest.mark.parametrize(
    "title", ["插秧机怎么选？柳溪县这样做", "柳溪县：插秧跑出“加速度”", "插秧，柳溪县来真的！", "“一键”下单 插秧不用愁"]
)
def test_headlines_that_ask_call_or_name_two_things(title: str) -> None:
    notice = notice_in("柳溪在线", title, "2026-05-08 18:20 来源：柳溪日报", TEXT)
    assert (notice.title, notice.title_source) == (title, "printed")
    assert notice.sections[0].paragraphs == (TEXT,)


def test_what_is_the_title_of_a_speech() -> None:
    assert all(map(is_speech_title, ("在会上的讲话", "新年贺词", "会议主持词（讨论稿）", "在会上的讲话提纲")))
    assert not any(map(is_speech_title, ("关于开会的通知", "他发表讲话。", "讲话精神", "")))
    assert day_below_title(["关于开会的通知", "（2026.3.6）"]) is None


def test_a_column_s_name_above_a_headline_is_no_title() -> None:
    notice = notice_of_lines("要闻动态", "全县水稻机插秧现场会召开", TEXT)
    assert (notice.title, notice.sections[0].paragraphs) == ("全县水稻机插秧现场会召开", ("要闻动态", TEXT))


def test_who_wrote_a_piece_is_no_title() -> None:
    for writer in ("□本报记者 唐小渔", "本报记者 唐小渔 通讯员 高明", "文/图 唐小渔"):
        notice = notice_of_lines("春耕", writer, TEXT)
        assert notice.title == "春耕" or notice.title_source == "derived"


def test_the_names_of_the_day_of_publication_are_known_when_it_is_written_out() -> None:
    for name in ("发布于", "发表时间", "刊发日期", "最后更新"):
        notice = notice_in("春耕开始了", f"作者：唐小渔 {name}：2026年05月08日 17:42 阅读：5.5万", TEXT)
        assert (notice.title, notice.published) == ("春耕开始了", "2026-05-08")


@pytest.mark.parametrize(
    ("who", "office"),
    [
        ("柳溪市第六届人民代表大会常务委员会第二十一次会议通过", "柳溪市人民代表大会常务委员会"),
        ("柳溪市第6届人民代表大会第3次会议批准", "柳溪市人民代表大会"),
        ("柳溪县人民政府第15次常务会议审议通过", "柳溪县人民政府"),
        ("第二十一次会议通过", ""),
        ("在柳溪县召开的现场会上通过", ""),
    ],
)
def test_who_passed_a_resolution_issues_it(who: str, office: str) -> None:
    line = f"（2025年3月6日{who}）"
    notice = notice_of_lines("关于批准预算的决议", line, "会议审查了报告，决定批准预算。")
    assert (notice.issuer, notice.issued, notice.sections[0].paragraphs[0]) == (office, "2025-03-06", line)
    signed = notice_of_lines("关于批准预算的决议", line, "会议决定批准预算。", "柳溪县财政局", "2025年3月8日")
    assert signed.issuer == "柳溪县财政局"
    assert passed_by(["关于开会的通知", "2025年3月6日柳溪县人民政府第15次常务会议通过了预算。"]) == ""

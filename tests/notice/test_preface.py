"""What a page says before a document that it reprints is no part of the document's head."""

import pytest

from tests.notice.one import notice_of_lines, opening

TITLE = "清河市民政局关于做好冬季救助工作的通知"
DOCUMENT = (
    "清民发〔2031〕12号",
    TITLE,
    "各区民政局：",
    "为做好冬季救助工作，现就有关事项通知如下。",
    "一、延长救助站的开放时间。",
    "清河市民政局",
    "2031年11月6日",
)
PREFACES = (
    f"近日，市民政局印发了《{TITLE}》，现将全文转载如下：",
    f"编者按：《{TITLE}》已经印发，本刊予以刊登，供各地学习。",
    f"从有关方面了解到，{TITLE}日前发布。原文如下：",
)


@pytest.mark.parametrize("preface", PREFACES)
def test_the_head_is_found_below_a_preface(preface: str) -> None:
    notice = notice_of_lines(preface, *DOCUMENT)
    assert (notice.title, notice.title_source) == (TITLE, "printed")
    assert (notice.number, notice.recipients, notice.issued) == ("清民发〔2031〕12号", "各区民政局", "2031-11-06")
    assert opening(notice) == (preface, DOCUMENT[3])


@pytest.mark.parametrize("preface", PREFACES)
def test_and_below_a_preface_that_stands_under_the_headline(preface: str) -> None:
    notice = notice_of_lines(TITLE, preface, DOCUMENT[0], *DOCUMENT[2:])
    assert (notice.title, notice.number, notice.recipients) == (TITLE, "清民发〔2031〕12号", "各区民政局")
    assert opening(notice) == (preface, DOCUMENT[3])


def test_what_a_notice_hands_on_is_not_its_title() -> None:
    plan = "清河市冬季救助工作方案"
    notice = notice_of_lines(f"现将《{plan}》印发给你们，请认真贯彻执行。", plan, "一、延长救助站的开放时间。")
    assert notice.title_source == "derived"
    notice = notice_of_lines(
        f"关于转发《{TITLE}》的通知", "各镇民政办：", "现将通知转发给你们，请遵照执行，并将结果报送如下：", TITLE
    )
    assert notice.title == f"关于转发《{TITLE}》的通知"


def test_a_sentence_that_cites_a_document_is_no_preface() -> None:
    notice = notice_of_lines(
        "根据《清河市救助办法》的规定，现将名单公布如下：", "清河市救助站名单", "一、东区救助站。", "二、西区救助站。"
    )
    assert notice.title_source == "derived"

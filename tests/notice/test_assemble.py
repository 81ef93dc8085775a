"""What an edition carries: the repairs of its own lines, the time in UTC."""

import pytest

from reader.clean import Repair
from tests.notice.one import notice_of_lines, notices_of_lines

FIRST = (
    "南坪县人民政府：你县《关于审批成片开发方案的请示》收悉。"
    "现批复如下：原则同意该方案，请抓紧推进实施。2025年5月14日（此件公开发布）"
)
SECOND = (
    "2025-05-19白石县人民政府：你县《关于审批停车规划的请示》收悉。"
    "现批复如下：原则同意该规划，请认真组织实施。2025年5月8日（此件公开发布）"
)


def test_each_notice_counts_the_repairs_of_its_own_lines() -> None:
    repairs = (
        Repair("punctuation", (1, 3), ",", "，"),
        Repair("spacing", (2, 5), " ", ""),
        Repair("spacing", (2, 9), " ", ""),
    )
    first, second = notices_of_lines(FIRST, SECOND, "2025-05-12", repairs=repairs)

    assert (first.editions[0].repairs, second.editions[0].repairs) == ({"punctuation": 1}, {"spacing": 2})
    assert first.editions[0].captured == "2025-01-01T00:00:00Z"
    assert [notice.published for notice in (first, second)] == ["2025-05-19", "2025-05-12"]


def test_what_is_handed_on_below_a_day_under_the_title() -> None:
    notice = notice_of_lines(
        "中共清河县委 清河县人民政府印发《关于发展民营经济的措施》的通知", "（2025年4月9日）", "各乡镇：",
        "现将《关于发展民营经济的措施》印发给你们，请落实。", "关于发展民营经济的措施", "一、降低成本",
        "落实税费。",
    )  # fmt: skip
    assert (notice.issuer, notice.annex_title) == ("中共清河县委 清河县人民政府", "关于发展民营经济的措施")


def test_the_day_of_a_speech_stands_below_its_title_with_a_note() -> None:
    notice = notice_of_lines("在全县会议上的讲话", "（2026年3月6日，根据录音整理）", "同志们：", "再讲三句话。")
    assert notice.issued == "2026-03-06"
    other = notice_of_lines("在全县会议上的讲话", "同志们：", "（2026年3月6日，某地受灾）再讲三句话。")
    assert other.issued is None


@pytest.mark.parametrize("named", ["各诉讼当事人、诉讼代理人", "各业主、租户", "辖区广大妇女"])
def test_people_as_addressees(named: str) -> None:
    notice = notice_of_lines("关于停机维护的公告", f"{named}：", "系统将于明日停机。", "清河市人民法院", "2025年1月6日")
    assert notice.recipients == named


@pytest.mark.parametrize("lead", ["各业主、租户反映", "各村民、居民要做到"])
def test_what_people_do_is_no_addressee(lead: str) -> None:
    notice = notice_of_lines("关于停机维护的公告", f"{lead}：", "系统将于明日停机。", "清河市人民法院", "2025年1月6日")
    assert notice.recipients == ""

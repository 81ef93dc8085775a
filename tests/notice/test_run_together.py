"""Documents that run on in one line."""

import pytest

from reader.capture import Block
from reader.notice.run_together import run_together

SNOW = "栗林县交通运输局关于雪天封闭盘山路的通告", "因降雪结冰，盘山路即日起封闭。栗林县交通运输局2025年1月9日"
FEES = "栗林县水务局关于调整水费的通知", "各用水单位：水费每吨二元四角。栗林县水务局2025年2月3日（此件公开发布）"
FAIR = "关于举办山货节的公告", "各摊主：山货节定于五月举办。栗林县商务局2025年4月8日"


def cut(*lines: str) -> list[str]:
    found = run_together([Block(line, number) for number, line in enumerate(lines, 1)])
    return ["|".join(block.text for block in document) for document in found]


@pytest.mark.parametrize(
    "lines",
    [
        ["".join(SNOW), "".join(FEES), "".join(FAIR)],
        ["".join((*SNOW, *FEES, *FAIR))],
        [SNOW[0], SNOW[1] + FEES[0] + FEES[1], "".join(FAIR)],
        ["".join((*SNOW, *FEES))[:-8], "（此件公开发布）" + FAIR[0], FAIR[1]],
        ["".join(SNOW), FEES[0], FEES[1], "".join(FAIR)],
        ["".join((*SNOW, FEES[0])), FEES[1], "".join(FAIR)],
    ],
    ids=[
        "a line each",
        "all in one line",
        "joins at random",
        "a note before the title",
        "a title alone",
        "a title last",
    ],
)
def test_each_title_behind_a_signing_day_begins_a_document(lines: list[str]) -> None:
    found = cut(*lines)
    assert [one.replace("|", "") for one in found] == ["".join(one) for one in (SNOW, FEES, FAIR)]


def test_a_day_of_a_sentence_before_a_cited_title_parts_nothing() -> None:
    cited = "自2025年1月2日栗林县水务局关于调整水费的通知施行起，旧价停用。"
    assert cut("".join(SNOW).replace("因降雪", cited + "因降雪")) == []


def test_what_is_handed_on_without_an_office_of_its_own_stays() -> None:
    over = "关于印发节水方案的通知", "现将方案印发给你们。2025年1月2日"
    plan = "关于节水的意见", "各村要节水。2025年1月1日"
    assert cut("".join(over), "".join(plan)) == []
    assert cut("".join(SNOW), "因降雪结冰，盘山路封闭至本月末。") == []


def test_two_offices_may_write_of_the_same_matter_but_none_hands_on_its_own() -> None:
    other = SNOW[0].replace("栗林县交通运输局", "山口县水务局")
    assert len(cut("".join(SNOW), other + "因冰冻，盘山路封闭。山口县水务局2025年1月8日")) == 2
    assert cut("".join(SNOW).replace("因降雪", f"根据{other}，因降雪"), other + "盘山路封闭。2025年1月8日") == []

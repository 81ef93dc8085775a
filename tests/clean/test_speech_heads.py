"""The head of a speech that a capture ran together: where its lines ended."""

from itertools import product

import pytest

from tests.clean.test_chrome import cleaned, texts

TITLE, WHO, DAY, CALL = "在全市河道清淤工作会议上的讲话", "市委副书记、市长 何清源", "（2024年3月6日）", "同志们："
TEXT = "今天我们开会，部署今年的清淤工作。下面，我讲两点意见。"


@pytest.mark.parametrize(("gap", "order"), list(product(("", " ", "　"), (0, 1))))
def test_title_speaker_day_and_call_in_one_line_are_parted(gap: str, order: int) -> None:
    head = [TITLE, *((DAY, WHO) if order else (WHO, DAY)), CALL]
    assert texts(cleaned(gap.join((*head, TEXT)))) == [*head, TEXT]
    assert texts(cleaned(gap.join(head), TEXT)) == [*head, TEXT]
    assert texts(cleaned(gap.join(head[:-1]), CALL + TEXT))[:3] == head[:-1]


def test_the_call_alone_tells_the_head_too() -> None:
    line = "在返乡青年座谈会上的发言（摘要）李树各位领导、同志们：大家好！"
    assert texts(cleaned(line)) == ["在返乡青年座谈会上的发言（摘要）", "李树", "各位领导、同志们：", "大家好！"]
    below = ("政府工作报告 区长 李树", "各位代表：现在报告工作。")
    assert texts(cleaned(*below))[:2] == ["政府工作报告", "区长 李树"]


def test_each_break_is_recorded() -> None:
    clean = cleaned(f"{TITLE}{DAY}{CALL}{TEXT}")
    assert [(repair.kind, repair.after) for repair in clean.repairs] == [("flattened", "\n")] * 3
    assert clean.chrome == ()


def test_a_breadcrumb_before_the_title_is_parted_as_well() -> None:
    line = f"首页 > 领导之窗 > 讲话 {TITLE} 市长 何清源 {DAY}"
    assert texts(cleaned(line, CALL, TEXT)) == [TITLE, "市长 何清源", DAY, CALL, TEXT]


@pytest.mark.parametrize(
    "line",
    [
        "市长何清源在会上的讲话得到与会人员的一致赞同，大家表示要抓好落实。",
        "会议传达了何清源在清淤现场会上的讲话（2024年3月6日）精神，研究了贯彻意见。",
        "各位代表：现在，我向大会作报告，请予审议。",
        "请各单位认真学习领导讲话 市政府办公室",
    ],
)
def test_a_speech_that_is_spoken_of_is_no_head(line: str) -> None:
    assert texts(cleaned("关于开展河道清淤的报告", line, TEXT))[1] == line

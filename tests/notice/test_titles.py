"""The head of a document: title on one line or several, number in every place, addressees, dates below the title."""

import pytest

from tests.notice.one import notice_of_lines, opening

BODY = "为做好节水工作，现将有关要求通知如下。"


def test_a_title_over_three_lines_with_the_office_first() -> None:
    notice = notice_of_lines(
        "清河市人民政府", "关于加强城区", "节水工作的通知", "清政发〔2025〕9号", "各区人民政府：", BODY
    )
    assert notice.title == "清河市人民政府关于加强城区节水工作的通知"
    assert (notice.title_source, notice.kind, notice.issuer) == ("printed", "通知", "清河市人民政府")
    assert (notice.number, notice.recipients, opening(notice)) == ("清政发〔2025〕9号", "各区人民政府", (BODY,))


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
        ("尊敬的用户：", ""),
        ("主要指标如下：", ""),
        ("联系电话：", ""),
    ],
)
def test_addressees(line: str, recipients: str) -> None:
    assert notice_of_lines("关于节水的通知", line, BODY).recipients == recipients

"""Dates in every form in which documents and portals write them; what is no date is None."""

import pytest

from reader.notice.dates import date_of, find_dates, number_of


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2025-03-10", "2025-03-10"),
        ("2025/3/10", "2025-03-10"),
        ("2025.03.10", "2025-03-10"),
        ("2025年3月10日", "2025-03-10"),
        ("2025 年 3 月 10 日", "2025-03-10"),
        ("二〇二五年三月十日", "2025-03-10"),
        ("二○○六年四月二十八日", "2006-04-28"),
        ("二零二五年十二月三十一日", "2025-12-31"),
        ("２０２５年３月１０日", "2025-03-10"),
        ("2024年2月29日", "2024-02-29"),
        ("2025年2月29日", None),
        ("2025-13-01", None),
        ("2025-00-10", None),
        ("3025年1月1日", None),
        ("2025-03/10", None),
        ("2025年", None),
        ("民国114年3月5日", "2025-03-05"),
        ("中华民国 114年3月5日", "2025-03-05"),
        ("114年3月5日", None),
        ("中3月5日", None),
        ("", None),
    ],
)
def test_one_date(text: str, iso: str | None) -> None:
    assert date_of(text) == iso


def test_dates_in_a_text_keep_their_places() -> None:
    text = "于2025年3月6日印发，2025-03-10发布，版本2025.3.10.2"
    found = sorted(find_dates(text), key=lambda date: date.start)
    assert [(text[date.start : date.end], date.form) for date in found] == [
        ("2025年3月6日", "arabic"),
        ("2025-03-10", "numeric"),
    ]


@pytest.mark.parametrize(
    ("numeral", "value"),
    [("十", 10), ("二十一", 21), ("一百零三", 103), ("12", 12), ("廿八", 28), ("甲", None), ("", None)],
)
def test_numerals(numeral: str, value: int | None) -> None:
    assert number_of(numeral) == value

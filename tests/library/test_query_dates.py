"""Dates in a query find the notices of that day, month or year, however they are written on either side."""

from collections.abc import Callable

import pytest

from reader.library import Library
from reader.library.query_dates import days_of, joined, ways_to_write
from tests.library.samples import notice_of

Fill = Callable[..., Library]
DAY = ("2025-03-06", "2025-03-06")


@pytest.mark.parametrize(
    ("word", "days"),
    [
        ("2025年3月6日", DAY),
        ("2025年03月06号", DAY),
        ("2025-03-06", DAY),
        ("2025.3.6", DAY),
        ("2025/3/6", DAY),
        ("二〇二五年三月六日", DAY),
        ("二○二五年十一月二十三日", ("2025-11-23", "2025-11-23")),
        ("2024年2月", ("2024-02-01", "2024-02-29")),
        ("2025-3", ("2025-03-01", "2025-03-31")),
        ("2025年", ("2025-01-01", "2025-12-31")),
        ("2025年2月30日", None),
        ("2025-3/6", None),
        ("2025", None),
        ("3月6日", None),
        ("2025年3月6日停水", None),
        ("12345", None),
        ("月日", None),
    ],
)
def test_what_is_a_date(word: str, days: tuple[str, str] | None) -> None:
    assert days_of(word) == days


def test_every_way_to_write_a_day_means_that_day() -> None:
    for day in ("2025-01-01", "2025-10-10", "2025-11-20", "2025-12-31", "2024-02-29"):
        assert {days_of(way) for way in ways_to_write((day, day))} == {(day, day)}
    assert joined("2025年 3月　6日 停水 12 月") == "2025年3月6日 停水 12 月"


@pytest.fixture
def dated(shelf: Fill) -> Library:
    return shelf(
        notice_of(("现将供水安排通知如下。",), title="供水通知", number="清政发〔2025〕1号", issued="2025-03-06"),
        notice_of(
            ("会议定于二〇二五年三月六日召开。",), title="会议通知", number="清政发〔2025〕2号", issued="2024-12-30"
        ),
        notice_of(("自2025年03月06日起停水。",), title="停水公告", number="清政发〔2024〕3号", issued="2024-12-31"),
        notice_of(("春节放假七天。",), title="放假通知", number="清政发〔2026〕4号", issued="2026-01-05"),
    )


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("2025年3月6日", ["供水通知", "停水公告", "会议通知"]),  # its own date first, then the newest
        ("2025-03-06", ["供水通知", "停水公告", "会议通知"]),
        ("二〇二五年三月六日", ["供水通知", "停水公告", "会议通知"]),
        ("2025年 3月 6日", ["供水通知", "停水公告", "会议通知"]),
        ("2025年3月", ["供水通知", "停水公告", "会议通知"]),
        ("2025年3月6日 停水", ["停水公告"]),
        ("供水 2025年3月", ["供水通知"]),
        ("2024年12月", ["停水公告", "会议通知"]),
        ("2026年1月5日", ["放假通知"]),
        ("2025年3月7日", []),
        ("供水 2026年", []),
    ],
)
def test_a_date_finds_its_notices(dated: Library, query: str, titles: list[str]) -> None:
    assert [hit.title for hit in dated.search(query)] == titles


def test_the_sentence_shows_the_date(dated: Library) -> None:
    shown = [
        (hit.sentence, [hit.sentence[start:end] for start, end in hit.spans]) for hit in dated.search("2025-03-06")
    ]
    assert shown == [
        ("成文 2025年3月6日", ["2025年3月6日"]),
        ("自2025年03月06日起停水。", ["2025年03月06日"]),
        ("会议定于二〇二五年三月六日召开。", ["二〇二五年三月六日"]),
    ]


@pytest.mark.parametrize(
    "query", ['"', "'", "“", "。，！", "AND", "NEAR(", "*", "供水 OR", "^", "供" * 100_000, "供 " * 9000]
)
def test_odd_queries_are_harmless(dated: Library, query: str) -> None:
    assert len(dated.search(query)) <= 4

"""Feeds: every entry is a heading, its text and its day; what is said of the feed itself is chrome."""

from datetime import UTC, datetime
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.capture import Block, Capture, read_blocks
from reader.capture.feed import feed_blocks
from reader.capture.sniff import FEED, HTML, media_type_of
from reader.clean import clean
from reader.notice import notices_of

TEXT = (
    "各公交企业：",
    "自2024年4月1日起，票价由1元调整为2元，老年人继续免费乘车。",
    "岚川市发展和改革委员会",
    "2024年3月11日",
)
PAGE = "".join(f"<p>{line}</p>" for line in TEXT)
OTHER = "为预防森林火灾，全市林区禁止一切野外用火，违者依法处罚。"
ESCAPED = f"&lt;p&gt;{OTHER}&lt;/p&gt;&lt;p&gt;岚川市林业局&lt;/p&gt;&lt;p&gt;2024年3月21日&lt;/p&gt;"
RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- a feed --><rss version="2.0"><channel><title>岚川市政府网</title><link>http://example.invalid/</link>
<item><title>关于调整公交票价的通知</title><link>http://example.invalid/1</link><category>交通</category>
<pubDate>Mon, 11 Mar 2024 16:30:00 GMT</pubDate><description><![CDATA[{PAGE}]]></description></item>
<item><title><![CDATA[关于禁止野外用火的公告]]></title><description>{ESCAPED}</description>
<pubDate>Fri, 22 Mar 2024 08:00:00 +0800</pubDate></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>岚川</title><entry><title>关于调整公交票价的通知</title>
<updated>2024-03-11T16:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{PAGE}</div>
</content></entry></feed>"""


def shown(text: str) -> list[str]:
    return [block.text for block in feed_blocks(text.encode()) if not block.role]


def capture_of(text: str) -> Capture:
    content = text.encode()
    return Capture("a.xml", content, datetime(2026, 1, 1, tzinfo=UTC), FEED, sha256(content).hexdigest())


def test_an_entry_is_its_title_its_text_and_its_day_in_china() -> None:
    second = ["关于禁止野外用火的公告", OTHER, "岚川市林业局", "2024年3月21日", "2024-03-22"]
    assert shown(RSS) == ["关于调整公交票价的通知", *TEXT, "2024-03-12", *second]
    assert shown(ATOM) == ["关于调整公交票价的通知", *TEXT, "2024-03-12"]
    assert next(block for block in feed_blocks(RSS.encode()) if not block.role) == Block(
        "关于调整公交票价的通知", 3, "heading", 1
    )


def test_what_is_said_of_the_feed_is_chrome_and_nothing_is_lost() -> None:
    aside = [block.text for block in feed_blocks(RSS.encode()) if block.role]
    assert {"岚川市政府网", "交通"} <= set(aside)


def test_each_entry_becomes_a_notice_with_its_day() -> None:
    capture = capture_of(RSS)
    notices = notices_of(clean(read_blocks(capture)), capture)
    assert [(one.title, one.issuer, one.issued, one.published) for one in notices] == [
        ("关于调整公交票价的通知", "岚川市发展和改革委员会", "2024-03-11", "2024-03-12"),
        ("关于禁止野外用火的公告", "岚川市林业局", "2024-03-21", "2024-03-22"),
    ]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.xml", RSS.encode(), FEED),
        ("a.txt", ATOM.encode(), FEED),
        ("a.xml", b'<?xml version="1.0"?><rdf:RDF xmlns="x"></rdf:RDF>', FEED),
        ("a.html", b"<html><body>rss</body></html>", HTML),
    ],
)
def test_a_feed_is_told_by_its_first_mark(name: str, content: bytes, kind: str) -> None:
    assert media_type_of(name, content) == kind


@pytest.mark.parametrize(
    ("written", "day"),
    [(text, text) for text in ("2024-03-11", "昨天", "Mon, 99 Mar 2024", "0001-01-01T00:00:00+14:00")],
)
def test_a_day_that_is_none_stays_as_it_is_written(written: str, day: str) -> None:
    assert shown(f"<rss><item><title>停水</title><pubDate>{written}</pubDate></item></rss>") == ["停水", day]


@given(
    st.lists(
        st.sampled_from(["<item>", "</item>", "<title>", "</title>", "<![CDATA[", "]]>", "<p>", "水", "<", "&lt;"])
    )
)
def test_no_broken_feed_stops_the_reader(parts: list[str]) -> None:
    text = "<rss>" + "".join(parts)
    read = "".join(block.text for block in feed_blocks(text.encode()))
    assert read.count("水") <= text.count("水")

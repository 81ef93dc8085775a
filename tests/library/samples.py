"""Notices of a city that does not exist, and a way to put them into a library without the stages before it."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

from reader.capture import Capture
from reader.library import Library
from reader.library.prepare import PreparedCapture, prepare_notice
from reader.library.shelving import shelve
from reader.notice import Edition, Notice, Section

PARAGRAPHS = (
    "为进一步做好全市公共就业服务工作，现就有关事项通知如下。",
    "各区要在社区和乡镇设立就业服务点，为求职的居民登记求职意愿，介绍合适的岗位，并且每月回访一次。",
    "老年人拨打12345热线，可以请工作人员上门；需要手语翻译的，提前一天告诉服务点。",
    "本通知自印发之日起施行，有效期两年。",
)


def notice_of(
    paragraphs: tuple[str, ...] = PARAGRAPHS,
    *,
    title: str = "清河市人民政府关于做好公共就业服务工作的通知",
    sections: tuple[Section, ...] = (),
    **fields: object,
) -> Notice:
    values: dict[str, object] = {
        "title": title,
        "title_source": "printed",
        "kind": "通知",
        "number": "",
        "issuer": "清河市人民政府",
        "recipients": "各区人民政府，市政府各部门",
        "issued": "2031-05-06",
        "published": None,
        "openness": "",
        "attachments": (),
        "sections": sections or (Section(0, "", "", paragraphs),),
    }
    return Notice(**values | fields)  # type: ignore[arg-type]


def captured(source: str, *notices: Notice, day: int = 1, repairs: int = 0) -> PreparedCapture:
    """A capture that holds these notices, as the stages before the library would hand it over."""
    content = source.encode() + b"".join(repr(notice).encode() for notice in notices)
    capture = Capture(
        source=source,
        content=content,
        captured=datetime(2032, 1, day, tzinfo=UTC),
        media_type="text/plain",
        sha256=hashlib.sha256(content).hexdigest(),
    )
    edition = Edition(source, capture.captured.isoformat(), capture.sha256, {"space": repairs} if repairs else {})
    prepared = tuple(prepare_notice(replace(notice, editions=(edition,))) for notice in notices)
    return PreparedCapture(capture, prepared, {"space": repairs}, {"footer": 1})


def put(library: Library, *captures: PreparedCapture) -> None:
    for capture in captures:
        with library._store.writing() as connection:
            library._originals.keep(capture.capture.sha256, capture.capture.content)
            shelve(connection, capture)


def printed_text(number: int = 7, extra: str = "") -> str:
    """A notice as an office prints it, for the stages before the library; every ``number`` makes another notice."""
    topics = ("就业", "养老", "供暖", "交通", "教育", "防汛", "绿化", "治安", "卫生", "文化")
    topic = topics[number % len(topics)]
    body = "\n".join(
        f"{label}、{topic}服务第{number * 3 + at}号安排\n各区要做好{topic}服务的第{number}项工作，在{at}月底之前完成，"
        f"并且把{topics[(number + at) % len(topics)]}方面的结果告诉居民。"
        for at, label in enumerate("一二三四", 1)
    )
    return (
        f"清河市人民政府关于做好{topic}服务第{number}项工作的通知\n\n清政发〔2031〕{number}号\n\n"
        f"各区人民政府，市政府各部门：\n\n现就做好{topic}服务的有关事项通知如下。{extra}\n\n{body}\n\n"
        f"清河市人民政府\n2031年{number % 12 + 1}月{number % 28 + 1}日\n"
    )

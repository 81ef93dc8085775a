"""What is known of the five real captures: dates, numbers, label sequences. Facts only, none of their sentences."""

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

from reader.notice import Notice

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "captures"


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts of one notice; ``labels`` in reading order, ``headings`` the hash of the level-1 headings joined by |."""

    issued: str
    published: str | None
    recipients_han: int
    recipients_start: str
    openness: str
    labels: str
    headings: str = ""
    number: str = ""
    kind: str = "通知"
    title_source: str = "derived"
    attachments: int = 0
    elements: dict[str, str] = field(default_factory=dict)  # a value or # and its digest


def counted(*shape: tuple[str, int | tuple[int, int]]) -> str:
    """Labels from a short form: ("one", 4) is 一、 to 四、, ("three", (8, 9)) is 8. to 9."""
    out = []
    for kind, span in shape:
        first, last = span if isinstance(span, tuple) else (1, span)
        out += [label(kind, number) for number in range(first, last + 1)]
    return " ".join(out)


def label(kind: str, number: int) -> str:
    """One label as the standard prints it."""
    digits = "零一二三四五六七八九十"
    numeral = digits[number] if number <= 10 else "十" + digits[number - 10]
    return {"one": f"{numeral}、", "two": f"（{numeral}）", "three": f"{number}."}[kind]


def nested(*children: int | tuple[int, int]) -> str:
    """一、 with so many （一） below each."""
    out = []
    for number, count in enumerate(children, start=1):
        out.append(label("one", number))
        if count:
            out.append(counted(("two", count)))
    return " ".join(out)


def digest(texts: list[str]) -> str:
    """Ten hex digits over the Han characters of some texts."""
    return hashlib.sha256("|".join(re.sub(r"[^\u4e00-\u9fff]", "", text) for text in texts).encode()).hexdigest()[:10]


def labels_of(notice: Notice) -> str:
    """The labels of a notice in reading order."""
    return " ".join(section.label for section in notice.sections if section.level)


def headings_of(notice: Notice) -> str:
    """The digest of the level-1 headings."""
    headings = [section.heading for section in notice.sections if section.level == 1]
    return digest(headings) if headings else ""


_PLAN_2025 = nested(5, 3, 5, 4, 3, 3, 3, 2, 2, 4)
_PLAN_2026 = nested(0, 5, 3, 3, 3, 3, 4, 4, 4, 3, 2, 3, 10, 0)
_AIDS = " ".join(
    (
        nested(5),
        "二、",
        *(
            f"{label('two', place)} {counted(('three', count))}"
            for place, count in enumerate((4, 2, 3, 3, 2, 3), start=1)
        ),
        "三、 四、",
    )
)
_JOBS = " ".join(
    (
        "一、 二、",
        *(
            f"{label('two', place)} {counted(('three', span))}"
            for place, span in enumerate(((1, 7), (8, 9), (10, 12), (13, 16), (17, 19)), start=1)
        ),
        "三、 （六） （七）",
    )
)
_OPEN = "此件公开发布"
_HERITAGE = Facts("2025-03-06", "2025-03-10", 27, "各盟行政公署", _OPEN, "", attachments=2)
_TONGLIAO = Facts("2025-03-05", "2025-03-07", 7, "通辽市人民政府", _OPEN, "", kind="批复")
_FIRE = Facts(
    "2025-02-27", "2025-03-03", 34, "各盟行政公署", _OPEN, nested(0, 0, 4, 0, 0, 0, 0, 0), "8642e73168", kind="命令"
)
_BAOTOU = Facts("2025-02-25", "2025-02-28", 7, "包头市人民政府", _OPEN, "", kind="批复")
_HEALTH = Facts("2025-02-20", "2025-02-24", 27, "各盟行政公署", _OPEN, _AIDS, "50f27c2bf0")
_WORK = Facts("2025-02-13", "2025-02-19", 27, "各盟行政公署", "本文有删减", _JOBS, "d21ae828c5")
_PLAN = Facts("2025-02-05", "2025-02-11", 34, "各盟行政公署", _OPEN, _PLAN_2025, "3e4d66ae23")
_PRINTING = {
    "printed_by": "#0204688fd0",
    "printed_on": "2025-02-06",
    "issuer": "内蒙古自治区人民政府",
}

# The first characters of a capture's file name, and its notices in the order of the page. The level-1 headings of 000
# (glued) and of 004 (printed) have one digest: they are the same.
CAPTURES: dict[str, tuple[Facts, ...]] = {
    "000": (_HERITAGE, _TONGLIAO, _FIRE, _BAOTOU, _HEALTH, _WORK, _PLAN),
    "001": (
        Facts(
            "2026-02-13", None, 27, "各盟行政公署", _OPEN, _PLAN_2026, "9f2540325b", number="内政发〔2026〕5号",
            title_source="printed", elements={"issuer": "内蒙古自治区人民政府"},
        ),
    ),
    "002": (Facts("2025-01-14", None, 0, "", "", nested(0, 11), "2263ebeff1", kind="报告", title_source="printed"),),
    "003": (
        Facts("2025-03-17", "2025-04-09", 9, "巴彦淖尔市", _OPEN, "", kind="批复"),
        _HERITAGE, _TONGLIAO, _FIRE, _BAOTOU, _HEALTH, _WORK,
    ),
    "004": (
        Facts(
            "2025-02-05", None, 34, "各盟行政公署", _OPEN, _PLAN_2025, "3e4d66ae23", number="内政发〔2025〕1号",
            title_source="printed", elements=_PRINTING,
        ),
    ),
}  # fmt: skip


def differences(facts: Facts, notice: Notice) -> list[str]:
    """What a notice has otherwise than it must; empty when every fact is right."""
    pairs: dict[str, tuple[object, object]] = {
        "issued": (notice.issued, facts.issued),
        "published": (notice.published, facts.published),
        "recipients": (len(re.findall("[\u4e00-\u9fff]", notice.recipients)), facts.recipients_han),
        "recipients' start": (notice.recipients[: len(facts.recipients_start)], facts.recipients_start),
        "openness": (notice.openness, facts.openness),
        "labels": (labels_of(notice), facts.labels),
        "level-1 headings": (headings_of(notice), facts.headings),
        "number": (notice.number, facts.number),
        "kind": (notice.kind, facts.kind),
        "title source": (notice.title_source, facts.title_source),
        "attachments": (len(notice.attachments), facts.attachments),
    }
    for name, value in facts.elements.items():
        found = getattr(notice, name)
        pairs[name] = (f"#{digest([found])}" if value.startswith("#") else found, value)
    return [f"{name}: {found!r} instead of {wanted!r}" for name, (found, wanted) in pairs.items() if found != wanted]

"""Notices made from one template are different notices: a merge would hide one of them from its readers."""

import hashlib
import random
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest

from reader.capture import Capture
from reader.library import Library
from reader.library.likeness import evidence, forbidden, score
from reader.library.prepare import PreparedCapture, PreparedNotice, prepare
from tests.library.templates import DAMAGES, TEMPLATES, lost_word, misread, pairs, text_of

NUMBER = "清政发〔2025〕9号"
STREETS = """关于{street}停水的公告

因供水管网改造，{street}沿线定于2025年6月5日8时至18时停止供水，请提前储水。咨询电话：96116。

某某市自来水公司

2025年6月1日
"""


@cache
def notice_in(text: str) -> PreparedNotice:
    """The one notice that a text holds, as the stages before the library hand it over."""
    content = text.encode()
    captured = datetime(2032, 1, 1, tzinfo=UTC)
    prepared = prepare(Capture("a.txt", content, captured, "text/plain", hashlib.sha256(content).hexdigest()))
    assert isinstance(prepared, PreparedCapture)
    (notice,) = prepared.notices
    return notice


def are_one(one: str, other: str) -> bool:
    first, second = notice_in(one), notice_in(other)
    if forbidden(first.traits, second.traits):
        return False
    return score(first.body, second.body, evidence(first.traits, second.traits)) > 0


@pytest.mark.parametrize("titled", [False, True])
@pytest.mark.parametrize(("filler", "count"), [(0, 520), (8, 150), (30, 60), (110, 40)])
def test_one_thing_for_another_makes_two_notices(filler: int, count: int, titled: bool) -> None:
    chosen = random.Random(filler).sample(list(pairs()), count)
    merged = [
        (kind, one, other)
        for kind, one, other in chosen
        if are_one(*(text_of(kind, thing, titled=titled, filler=filler) for thing in (one, other)))
    ]
    assert merged == []


@pytest.mark.parametrize("titled", [False, True])
@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_damage_makes_no_other_notice_where_the_number_is_printed(damage, titled: bool) -> None:  # type: ignore[no-untyped-def]
    found = []
    for filler in (8, 30):
        for kind in TEMPLATES:
            whole = numbered(text_of(kind, "柳林片", titled=titled, filler=filler), titled=titled)
            found.append(are_one(whole, damage(whole, random.Random(f"{kind}{filler}"))))
    assert sum(found) >= 0.9 * len(found)


@pytest.mark.parametrize("damage", [each for each in DAMAGES if each not in (lost_word, misread)])
def test_damage_that_changes_no_word_needs_no_number(damage) -> None:  # type: ignore[no-untyped-def]
    texts = [text_of(kind, "柳林片", titled=False, filler=8) for kind in TEMPLATES]
    assert all(are_one(text, damage(text, random.Random(text))) for text in texts)


def test_one_other_character_needs_a_number() -> None:
    whole = text_of("water", "柳林片", titled=False, filler=8)
    other = whole.replace("储水", "蓄水")
    assert not are_one(whole, other)
    assert are_one(numbered(whole), numbered(other))
    assert not are_one(numbered(whole), numbered(whole.replace("2025年6月5日", "2025年6月6日")))


def numbered(text: str, *, titled: bool = False) -> str:
    head, _, rest = text.partition("\n\n") if titled else ("", "", text)
    return "\n\n".join(filter(None, [head, NUMBER, rest]))


def imported(folder: Path, texts: Sequence[str]) -> list[set[str]]:
    """Which of the texts (by number) became one notice each, imported in this order."""
    folder.mkdir()
    names = {}
    with Library(folder / "library") as library:
        for text in texts:
            file = folder / f"{hashlib.sha256(text.encode()).hexdigest()[:8]}.txt"
            file.write_text(text, encoding="utf-8")
            names[file.name] = text
            library.import_paths([file])
        found = [{Path(edition.source).name for edition in notice.editions} for notice in library.notices()]
    return sorted(found, key=sorted)


def test_an_edition_that_lost_the_name_makes_no_one_notice_of_two(tmp_path: Path) -> None:
    text = text_of("water", "{}", titled=False, filler=12)
    texts = [text.format(street) for street in ("东街", "西街", "\ufffd街")]
    found = [imported(tmp_path / str(at), order) for at, order in enumerate(permutations(texts))]
    assert all(each == found[0] for each in found)
    assert sorted(map(len, found[0])) == [1, 2]


def test_a_page_of_what_two_notices_share_makes_no_one_notice_of_them(tmp_path: Path) -> None:
    shared = text_of("water", "全市", titled=False, filler=12).rpartition("清河市")[0]
    texts = [shared, *(shared.replace("\n\n", f"\n\n{more}\n\n", 1) for more in (FIRST, SECOND))]
    found = [imported(tmp_path / str(at), order) for at, order in enumerate(permutations(texts))]
    assert all(each == found[0] for each in found)
    assert len(found[0]) >= 2


FIRST = "南门泵站负责检修主管道和阀门，白班十人，夜班六人，材料从二号库领取，用后登记，余料退回。"
SECOND = "北门车队运送饮用水，每个社区两车，先送医院、学校和养老院，再送居民，司机要带好证件。"


@pytest.mark.parametrize("order", list(permutations(["东街", "西街", "南街"], 3))[:3])
def test_one_street_does_not_swallow_another(tmp_path: Path, order: tuple[str, ...]) -> None:
    with Library(tmp_path / "library") as library:
        for street in order:
            file = tmp_path / f"{street}.txt"
            file.write_text(STREETS.format(street=street), encoding="utf-8")
            assert library.import_paths([file]).added == 1
        for street in order:
            assert len(library.search(street)) == 1

"""Glued headings of one list are judged together, and left alone where nothing is sure."""

from collections import Counter
from collections.abc import Sequence
from math import log

import pytest

from reader.notice import glued
from reader.notice.cut_signs import Trait, named, weighed
from reader.notice.glued import cuts_of, likeness_signs, probabilities, shapes_of, shapes_with_factors
from reader.notice.rules import rows
from reader.notice.seams import Neighbours
from reader.notice.weighing import NAMES, PLAIN, UNIT, WEIGHTS
from tests.notice.one import notice_of_lines

HEADINGS = ["规范停车秩序", "优化公交网络", "严查交通违法"]
TEXTS = ["各区要在年内施划泊位四千个。", "各有关单位要新辟线路六条。", "对酒驾一律从严处罚，货车不得闯入禁区。"]
LEADS = [heading + text for heading, text in zip(HEADINGS, TEXTS, strict=True)]


def test_the_shares_of_each_sibling_add_up_to_one() -> None:
    siblings = weighed(LEADS, LEADS, Neighbours("".join(LEADS)))
    assert [sum(shares) for shares in probabilities(siblings, [])] == pytest.approx([1.0] * 3)


@pytest.mark.parametrize(("more", "tables"), [("", ("cuts", "cuts_plain")), ("各单位要认真抓好落实。" * 3, ("cuts",))])
def test_a_choice_weighs_what_its_named_signs_weigh_in_the_tables(more: str, tables: tuple[str, ...]) -> None:
    table: Counter[str] = Counter()
    for row in (row for name in tables for row in rows(name)):
        table[row[0]] += int(row[1])
    document, texts = Neighbours("".join(LEADS)), [lead + more for lead in LEADS]
    siblings = list(zip(named(LEADS, texts, document), weighed(LEADS, texts, document), strict=True))
    for (names, weights), heading in zip(siblings, HEADINGS, strict=True):
        by_place = {one.place: one for one in names}
        assert {0, len(heading)} <= {one.place for one in weights}
        for one in weights:
            other = by_place[one.place]
            assert one.signs == sum(table[sign] for sign in other.signs)
            assert one.trait == other.trait
    assert sum(map(len, (names for names, _ in siblings))) > sum(map(len, (weights for _, weights in siblings)))


def test_lists_of_short_items_have_weights_of_their_own() -> None:
    added = {row[0]: int(row[1]) for row in rows("cuts_plain")}
    sign = next(sign for sign in added if sign.startswith("last:"))
    asked = sign.removeprefix("last:")
    assert PLAIN.of("last")(asked, 0) == WEIGHTS.of("last")(asked, 0) + added[sign]
    leads = ["时间7月10日6时至18时。", "地点市政府二楼会议室。", "其他如遇雨天顺延，另行通知。"]
    found = cuts_of(leads, leads, [], Neighbours("".join(leads)))
    assert [lead[: cut.place] for lead, cut in zip(leads, found, strict=True) if cut and cut.sure] == [
        "时间",
        "地点",
        "其他",
    ]


def test_what_is_far_behind_the_best_seam_has_no_closer_look() -> None:
    assert list(WEIGHTS.worth([500, 1200, -300, 601])) == [False, True, False, True]
    assert list(NAMES.worth([("a",), ("b", "c")])) == [True, True]


def test_no_heading_ends_with_what_the_document_calls_itself() -> None:
    lead = "其他本公告由县人社局负责解释。"
    places = {one.place for one in named([lead], [lead], Neighbours(lead))[0]}
    assert len("其他") in places
    assert len("其他本公告") not in places


def test_no_heading_ends_with_a_word_that_a_day_follows() -> None:
    first, second, third = "居民用气价格", "非居民用气价格", "本通知自2025年5月1日起执行，有效期3年。"
    lines = [f"一、{first}", "每立方米2.68元。", f"二、{second}", "每立方米3.76元。", f"三、{third}"]
    notice = notice_of_lines("关于调整价格的通知", "现通知如下：", *lines)
    assert [section.heading for section in notice.sections[1:]] == [first, second, ""]


def test_the_factors_of_a_shape_are_the_weights_of_what_is_alike() -> None:
    table = {row[0]: float(row[1]) / UNIT for row in rows("cuts")}
    lengths = [(4,), (5,), (6,), (7,), (12,), (4, 4), (4, 5), (7, 4), (3, 3, 3)]
    traits = [Trait(), *(Trait(one, form) for one in lengths for form in ("does", "names", "asks"))]
    siblings = [traits, traits[:8], traits[::2]]
    shapes = shapes_of([trait for trait in some if trait.clauses] for some in siblings)
    assert {shape.rule for shape in shapes} == {"near", "same", "count"}
    factors = shapes_with_factors(siblings, []).factors
    for trait in traits:
        wanted = [sum(table.get(sign, 0.0) for sign in likeness_signs(*trait, shape)) for shape in shapes]
        assert list(map(log, factors[trait])) == pytest.approx(wanted, abs=1e-9)


class Encoder:
    """What says that a heading ends at one place of each item, with nearly all of the probability."""

    def __init__(self, *places: int) -> None:
        self.places, self.asked = places, list[Sequence[str]]()

    def chances(self, items: Sequence[str]) -> list[list[float]]:
        self.asked.append(items)
        return [[0.999 if number == place else 0.001 / 19 for number in range(20)] for place in self.places]


def test_the_encoder_is_asked_only_where_the_signs_leave_a_list_open(monkeypatch: pytest.MonkeyPatch) -> None:
    siblings = weighed(LEADS, LEADS, Neighbours("".join(LEADS)))
    shares = probabilities(siblings, [])
    encoder = Encoder(6, 6, 6)
    monkeypatch.setattr(glued, "chances_of", encoder.chances)
    for least, asked in ((min(map(max, shares)), 0), (min(map(max, shares)) + 1e-9, 1)):
        monkeypatch.setattr(glued, "SETTLED", least)
        cuts_of(LEADS, LEADS, [], Neighbours("".join(LEADS) + str(asked)))
        assert len(encoder.asked) == asked
    assert encoder.asked == [tuple(LEADS)]


def test_the_encoder_can_move_a_cut_and_take_it_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glued, "SETTLED", 2)
    siblings = weighed(LEADS, LEADS, Neighbours("".join(LEADS)))
    other = next(one.place for one in siblings[0] if one.place not in (0, len(HEADINGS[0])))
    for places in ((6, 6, 6), (other, 6, 6), (0, 6, 6)):
        monkeypatch.setattr(glued, "chances_of", Encoder(*places).chances)
        monkeypatch.setattr(glued, "OF_SIGNS", 0.01)
        monkeypatch.setattr(glued, "LEAST", 1e-9)
        found = cuts_of(LEADS, LEADS, [], Neighbours("".join(LEADS) + str(places)))
        assert [cut.place if cut and cut.sure else 0 for cut in found] == [*places]


def test_cuts_that_are_remembered_are_those_beside_the_same_known_headings() -> None:
    leads = ["管理各类停车泊位四千个严禁占道经营。", "做好安全生产工作防范各类事故发生。", "优化公交网络新辟线路六条。"]
    knowns: list[list[str]] = [[], HEADINGS[1:], ["开展督查", "强化问责"]]
    first = [[cuts_of([lead], [lead], known, Neighbours(lead)) for known in knowns] for lead in leads]
    assert any(alone != beside for alone, *others in first for beside in others)
    assert [[cuts_of([lead], [lead], known, Neighbours(lead)) for known in knowns] for lead in leads] == first


def test_headings_of_one_shape_are_found_together() -> None:
    cuts = cuts_of(LEADS, LEADS, [], Neighbours("".join(LEADS)))
    found = [lead[: cut.place] for lead, cut in zip(LEADS, cuts, strict=True) if cut is not None]
    assert found == HEADINGS


def test_known_headings_of_the_same_shape_make_a_cut_likelier() -> None:
    siblings = weighed(LEADS[:1], LEADS[:1], Neighbours(LEADS[0]))
    place = next(number for number, one in enumerate(siblings[0]) if one.place == len(HEADINGS[0]))
    alone = probabilities(siblings, [])[0][place]
    assert probabilities(siblings, ["优化公交网络", "严查交通违法"])[0][place] > alone


def test_whole_sentences_are_not_cut() -> None:
    items = ["停水时间为5月8日22时至次日6时。", "请居民提前储水，关好水龙头。", "各小区应当张贴本通告。"]
    cuts = cuts_of(items, items, [], Neighbours("".join(items)))
    assert not any(cut is not None and cut.sure for cut in cuts)


def _cut_where_only(share: str, lead: str, known: list[str], monkeypatch: pytest.MonkeyPatch) -> tuple[int, bool]:
    """The likeliest cut, and whether it is made when no share of the probability is enough but that one."""
    for name in ("SURE", "AGREED", "PARALLEL"):
        monkeypatch.setattr(glued, name, 0.3 if name == share else 2.0)
    (cut,) = cuts_of([lead], [lead], known, Neighbours(f"{lead}{share}"))
    assert cut is not None
    return cut.place, cut.sure


def test_a_heading_worded_like_a_known_one_needs_less(monkeypatch: pytest.MonkeyPatch) -> None:
    lead = "养护目标到2027年全县古树名木保存率达到百分之百，抢救复壮濒危古树四十株。"
    assert _cut_where_only("PARALLEL", lead, ["养护措施"], monkeypatch) == (4, True)
    assert _cut_where_only("PARALLEL", lead, ["巡护措施表"], monkeypatch) == (4, False)


def test_a_heading_whose_things_the_text_takes_up_needs_less(monkeypatch: pytest.MonkeyPatch) -> None:
    lead = "禁渔期和限渔期每年3月1日至6月30日为禁渔期，7月1日至8月15日为限渔期，限渔期内只准垂钓。"
    assert _cut_where_only("AGREED", lead, [], monkeypatch) == (7, True)
    assert _cut_where_only("AGREED", lead.replace("为限渔期，限渔期内", "期间"), [], monkeypatch) == (7, False)

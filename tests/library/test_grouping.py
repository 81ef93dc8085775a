"""Editions are sorted into notices by what is alike: the same as by the plain definition, and as fast for hundreds."""

import itertools
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.grouping import Known, groups_of
from reader.library.likeness import Evidence, Traits, evidence, forbidden, told_apart

NO_TRAITS = Traits("", "", "", "", "", "")
STREETS = tuple(
    f"因供水管道检修，{street}今日二十二时起暂停供水，预计次日清晨六时恢复，请沿线住户提前储备生活用水，给大家带来不便敬请谅解。"
    "恢复供水之初水质可能略显浑浊，放水片刻之后即可正常使用，如有疑问可以随时来电咨询，值班人员会逐一答复大家提出的问题。"
    for street in ("东街", "西街", "")
)
TRAITS = tuple(
    Traits(number, "", day, "", "", "")
    for number in ("", "清水发〔2031〕9号")
    for day in ("", "2031-05-08", "2031-05-09")
)


def known(row: int, traits: Traits = NO_TRAITS) -> Known:
    return Known(row, f"{row * 7 % 97:064}", 0, traits)


def plainly(
    editions: list[Known], alike: dict[frozenset[int], float], body_of: Callable[[int], str]
) -> set[frozenset[int]]:
    """The definition: pairs from the most alike one on; two groups join when every pair of them fits."""
    by_key = {edition.row: edition.key for edition in editions}
    traits = {edition.row: edition.traits for edition in editions}
    group_of = {row: frozenset({row}) for row in by_key}

    def fit(one: int, other: int, among: frozenset[int]) -> bool:
        pairs = [(alike.get(frozenset((one, row)), 0), alike.get(frozenset((other, row)), 0), row) for row in among]
        if frozenset((one, other)) in alike:
            return True
        if forbidden(traits[one], traits[other]):
            return False
        third = [row for mine, theirs, row in pairs if mine and theirs]
        if any(100 in (mine, theirs) for mine, theirs, row in pairs if row in third):
            return True
        texts = body_of(one), body_of(other)
        third = [row for row in third if len(body_of(row)) >= min(map(len, texts))]
        says = [min(evidence(traits[one], traits[row]), evidence(traits[row], traits[other])) for row in third]
        direct = evidence(traits[one], traits[other])
        return bool(third) and not told_apart(*texts, Evidence(max(direct, *says)))

    for pair in sorted(alike, key=lambda pair: (-alike[pair], sorted(by_key[row] for row in pair))):
        first, second = (group_of[row] for row in pair)
        if first != second and all(fit(*both, first | second) for both in itertools.product(first, second)):
            group_of |= dict.fromkeys(first | second, first | second)
    return set(group_of.values())


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_groups_are_those_of_the_plain_definition(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 8))
    editions = [known(row, data.draw(st.sampled_from(TRAITS))) for row in range(count)]
    texts = [data.draw(st.sampled_from(STREETS)) * data.draw(st.integers(1, 2)) for _ in editions]
    scores = st.sampled_from([0.0, 0.0, 96.5, 98.0, 100.0])
    alike = {
        frozenset((one.row, other.row)): score
        for one, other in itertools.combinations(editions, 2)
        if not forbidden(one.traits, other.traits) and (score := data.draw(scores))
    }
    rows = [(*data.draw(st.permutations(sorted(pair))), score) for pair, score in alike.items()]
    found = groups_of(data.draw(st.permutations(editions)), data.draw(st.permutations(rows)), texts.__getitem__)
    assert {frozenset(edition.row for edition in group) for group in found} == plainly(
        editions, alike, texts.__getitem__
    )


def test_what_is_alike_is_not_compared_again() -> None:
    editions = [known(row) for row in range(300)]
    alike = [(one, other, 99.0) for one, other in itertools.combinations(range(300), 2) if (one, other) != (0, 299)]
    read: list[int] = []

    def body_of(row: int) -> str:
        read.append(row)
        return STREETS[2]

    (group,) = groups_of(editions, alike, body_of)
    assert len(group) == 300
    assert len(read) <= 3  # the two that are not alike, and one that both are like

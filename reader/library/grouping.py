"""Which editions are one notice. Nothing here depends on the order of imports."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from reader.library.likeness import Evidence, Traits, evidence, forbidden, told_apart


@dataclass(frozen=True, slots=True)
class Known:
    """One stored edition: its row in the database, its capture's hash and its place there, and its traits."""

    row: int
    sha256: str
    ordinal: int
    traits: Traits

    @property
    def key(self) -> tuple[str, int]:
        """Names the edition by its content alone, whatever the order of imports was."""
        return (self.sha256, self.ordinal)


def groups_of(
    editions: Iterable[Known], alike: Iterable[tuple[int, int, float]], body_of: Callable[[int], str]
) -> list[list[Known]]:
    """Editions sorted into notices. ``alike`` holds the score of each pair of rows that may be one notice and that
    nothing forbids, ``body_of`` gives the bare body of a row.

    The most alike pairs join first, and no join brings two editions together that cannot be the same notice: an undated
    excerpt does not make one notice of two that were signed on different days, nor one that lost a street's name of
    the notices of two streets.
    """
    ordered = sorted(editions, key=lambda edition: edition.key)
    place = {edition.row: at for at, edition in enumerate(ordered)}
    placed = ((score, place[one], place[other]) for one, other, score in alike)
    pairs = sorted((-score, one, other) if one < other else (-score, other, one) for score, one, other in placed)
    fitting = _Fitting(ordered, pairs, body_of)
    # Sets of places are the bits of a number: many editions of one notice are all alike, and asked about at once.
    group_of = list(range(len(ordered)))
    members = {group: 1 << group for group in group_of}
    refused: set[tuple[int, int]] = set()  # two groups as they were: many pairs stand between the same two
    for _, one, other in pairs:
        if group_of[one] == group_of[other]:
            continue
        less, more = sorted((members[group_of[one]], members[group_of[other]]), key=int.bit_count)
        if (less, more) in refused:
            continue
        if fitting.together(less, more):
            larger = group_of[next(_places(more))]
            members[larger] |= members.pop(group_of[next(_places(less))])
            for at in _places(less):
                group_of[at] = larger
        else:
            refused.add((less, more))
    return [[ordered[at] for at in _places(group)] for group in members.values()]


class _Fitting:
    """Says which groups may become one. Groups are sets of places in ``editions``, as bits."""

    def __init__(
        self, editions: list[Known], pairs: Iterable[tuple[float, int, int]], body_of: Callable[[int], str]
    ) -> None:
        self._rows = [edition.row for edition in editions]
        self._traits = [edition.traits for edition in editions]
        self._body_of = body_of
        self._near = [0] * len(editions)  # what each is alike to, and what it says the same as
        self._equal = [0] * len(editions)
        for score, one, other in pairs:
            for at, bit in ((one, 1 << other), (other, 1 << one)):
                self._near[at] |= bit
                if score == -100.0:
                    self._equal[at] |= bit
        self._with: dict[Traits, int] = {}  # most editions of a notice have the same traits
        for at, traits in enumerate(self._traits):
            self._with[traits] = self._with.get(traits, 0) | 1 << at
        self._never = cache(forbidden)

    def together(self, first: int, second: int) -> bool:
        """Whether every edition of one group may be the same notice as every one of the other."""
        return all(
            self._fit(one, other, first | second)
            for one in _places(first)
            for other in _places(second & ~self._near[one])
        )

    def _fit(self, one: int, other: int, both: int) -> bool:
        """Whether two that are not alike may be one notice because of a third one that both are like."""
        mine, theirs = self._traits[one], self._traits[other]
        if self._never(mine, theirs):
            return False
        third = self._near[one] & self._near[other] & both
        if third & (self._equal[one] | self._equal[other]):
            return True  # it says the same as one of them, and more speaks for it
        # Two that a third one is like need not be alike themselves: parts of one text, or one that lost a word and one
        # with a preface. But the third one must hold all of one of them: what two notices share is in both of them.
        texts = self._text(one), self._text(other)
        between = self._traits_of(third, min(map(len, texts)))
        known = max((min(evidence(mine, traits), evidence(traits, theirs)) for traits in between), default=None)
        return known is not None and not told_apart(*texts, Evidence(max(known, evidence(mine, theirs))))

    def _traits_of(self, some: int, least: int) -> list[Traits]:
        """The traits of those of some editions whose body has at least so many characters, each once."""
        return [
            traits
            for traits, having in self._with.items()
            if any(len(self._text(at)) >= least for at in _places(having & some))
        ]

    def _text(self, at: int) -> str:
        return self._body_of(self._rows[at])


def _places(group: int) -> Iterator[int]:
    while group:
        last = group & -group
        yield last.bit_length() - 1
        group ^= last

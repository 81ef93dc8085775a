"""What the signs of a glued heading weigh (``resources/rules/notice_cuts.tsv``, fitted by ``tests/corpus/fit.py``).

Whoever collects signs is told by a ``Read`` what to make of their names: their weight (``WEIGHTS``), or a list of them
(``NAMES``, for the fit).
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import repeat
from typing import Generic, NamedTuple, TypeVar

from reader.base.paths import resource

UNIT = 100  # parts of a natural logarithm; sums of whole numbers do not depend on their order
_MOST_GROUPS = 1 << 14  # remembered
_MARGIN = 6 * UNIT  # of 1,300 headings not fitted 0.15 % are farther behind the best seam of their text

# Families of signs that are asked for by the rest of their names: what a word says alone and with others, its letters
# and its class, the characters on both sides of a seam. They are nearly all of the table.
OF_WORDS = ("first", "last-but-one", "last", "next", "next-but-one")
OF_CLASSES = ("class-last", "class-next", "class-behind")
OF_PAIRS = ("last-letter", "next-letter", "next-two", "class-last-two", "class-seam", "class-next-two")
OF_SEAMS = ("end-two", "end-three", "start-two", "start-three", "letters")

T = TypeVar("T", int, tuple[str, ...])
Asked = Callable[[str, T], T]  # the rest of a sign's name, and what it is where there is no such sign
Row = Callable[[str, tuple[T, ...]], tuple[T, ...]]  # the same for several families


@dataclass(frozen=True, slots=True, eq=False)
class Read(Generic[T]):
    """``signs`` takes names. ``of`` takes a family of signs (what stands before the colon of their names) and gives a
    function that takes the rest of a name, and ``none``; ``row`` does so for several families that are asked the same.
    ``group`` takes a function that names signs, and the few
    values that it names them for: they come again and again, so that what was made of them is kept. What was made adds
    up with ``+``, ``none`` is its zero. ``worth`` says of some sums of one text which are near enough to the best to be
    looked at more closely.
    """

    none: T
    signs: Callable[[Iterable[str]], T]
    of: Callable[[str], Asked[T]]
    row: Callable[..., Row[T]]
    group: Callable[..., T]
    worth: Callable[[Sequence[T]], Iterable[bool]]


class _Weights(NamedTuple):
    """Weights by name; those of families ``apart`` by the rest of their names, so that what is left is small."""

    named: dict[str, int]
    apart: dict[str, dict[str, int]]


@cache
def _weights(*tables: str) -> _Weights:
    """The weights of the first table, to which the others add theirs; in ``UNIT``."""
    *others, table = tables
    if others:
        before = _weights(*others)
        named, apart = dict(before.named), {family: dict(own) for family, own in before.apart.items()}
    else:
        named, apart = {}, {family: {} for family in (*OF_WORDS, *OF_CLASSES, *OF_PAIRS, *OF_SEAMS)}
    # Not by rows(), which keeps what it has read: the first table is the largest by far.
    for line in resource("rules", f"notice_{table}.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            sign, weight = line.split("\t")
            family, _, rest = sign.partition(":")
            own, name = (apart[family], rest) if family in apart else (named, sign)
            own[name] = own.get(name, 0) + int(weight)
    return _Weights(named, apart)


def _reading(*tables: str) -> Read[int]:
    """What makes weights of names; a sign that is not in the tables weighs nothing."""

    def signs(names: Iterable[str]) -> int:
        return sum(map(_weights(*tables).named.get, names, repeat(0)))

    def family(name: str) -> Asked[int]:
        return _weights(*tables).apart[name].get

    def row(*families: str) -> Row[int]:
        own = [_weights(*tables).apart[name] for name in families]
        return {rest: tuple([one.get(rest, 0) for one in own]) for one in own for rest in one}.get

    @lru_cache(maxsize=_MOST_GROUPS)
    def group(named: Callable[..., Iterable[str]], *values: Hashable) -> int:
        return signs(named(*values))

    return Read(0, signs, family, row, group, _near_the_best)


def _names_of_group(group: Callable[..., Iterable[str]], *values: Hashable) -> tuple[str, ...]:
    return tuple(group(*values))


def _names_in(family: str) -> Asked[tuple[str, ...]]:
    return lambda rest, _: (f"{family}:{rest}",)


def _names_in_row(*families: str) -> Row[tuple[str, ...]]:
    return lambda rest, _: tuple([(f"{family}:{rest}",) for family in families])


def _near_the_best(weights: Sequence[int]) -> Iterable[bool]:
    least = max(weights, default=0) - _MARGIN
    return [weight >= least for weight in weights]


def _every(names: Sequence[tuple[str, ...]]) -> Iterable[bool]:
    return repeat(True, len(names))  # the fit has all of them


WEIGHTS = _reading("cuts")
# For lists of short items (时间, 地点, 其他): what they weigh otherwise.
PLAIN = _reading("cuts", "cuts_plain")
NAMES: Read[tuple[str, ...]] = Read((), tuple, _names_in, _names_in_row, _names_of_group, _every)

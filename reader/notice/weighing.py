"""What the signs of a glued heading weigh (``resources/rules/notice_cuts.tsv``, fitted by ``tests/corpus/fit.py``).

Whoever collects signs is told by a ``Read`` what to make of their names: their weight (``WEIGHTS``), or a list of them
(``NAMES``, for the fit).
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import repeat
from typing import Generic, TypeVar

from reader.base.paths import resource

UNIT = 100  # parts of a natural logarithm; sums of whole numbers do not depend on their order
_MOST_GROUPS = 1 << 14  # remembered
_MARGIN = 6 * UNIT  # of 1,300 headings not fitted 0.15 % are farther behind the best seam of their text

T = TypeVar("T", int, tuple[str, ...])
Asked = Callable[[str, T], T]  # the rest of a sign's name, and what it is where there is no such sign


@dataclass(frozen=True, slots=True, eq=False)
class Read(Generic[T]):
    """``signs`` takes names. ``of`` takes a family of signs (what stands before the colon of their names) and gives a
    function that takes the rest of a name, and ``none``. ``group`` takes a function that names signs, and the few
    values that it names them for: they come again and again, so that what was made of them is kept. What was made adds
    up with ``+``, ``none`` is its zero. ``worth`` says of some sums of one text which are near enough to the best to be
    looked at more closely.
    """

    none: T
    signs: Callable[[Iterable[str]], T]
    of: Callable[[str], Asked[T]]
    group: Callable[..., T]
    worth: Callable[[Sequence[T]], Iterable[bool]]


@cache
def _weights(tables: tuple[str, ...]) -> dict[str, int]:
    """The weights of the first table, to which the others add theirs; in ``UNIT``."""
    found: dict[str, int] = {}
    for table in tables:
        # Not by rows(), which keeps what it has read: the first table is the largest by far.
        lines = resource("rules", f"notice_{table}.tsv").read_text(encoding="utf-8").splitlines()
        for line in lines:
            if not line.startswith("#"):
                sign, weight = line.split("\t")
                found[sign] = found.get(sign, 0) + int(weight)
    return found


def _reading(*tables: str) -> Read[int]:
    """What makes weights of names; a sign that is not in the tables weighs nothing."""

    def signs(names: Iterable[str]) -> int:
        return sum(map(_weights(tables).get, names, repeat(0)))

    @cache
    def family(name: str) -> Asked[int]:
        # They are taken out of the common table: each is kept once.
        weights, begin = _weights(tables), f"{name}:"
        mine = [sign for sign in weights if sign.startswith(begin)]
        return {sign.removeprefix(begin): weights.pop(sign) for sign in mine}.get

    @lru_cache(maxsize=_MOST_GROUPS)
    def group(named: Callable[..., Iterable[str]], *values: Hashable) -> int:
        return signs(named(*values))

    return Read(0, signs, family, group, _near_the_best)


def _names_of_group(group: Callable[..., Iterable[str]], *values: Hashable) -> tuple[str, ...]:
    return tuple(group(*values))


def _names_in(family: str) -> Asked[tuple[str, ...]]:
    return lambda rest, _: (f"{family}:{rest}",)


def _near_the_best(weights: Sequence[int]) -> Iterable[bool]:
    least = max(weights, default=0) - _MARGIN
    return [weight >= least for weight in weights]


def _every(names: Sequence[tuple[str, ...]]) -> Iterable[bool]:
    return repeat(True, len(names))  # the fit has all of them


WEIGHTS = _reading("cuts")
# For lists of short items (时间, 地点, 其他): what they weigh otherwise.
PLAIN = _reading("cuts", "cuts_plain")
NAMES: Read[tuple[str, ...]] = Read((), tuple, _names_in, _names_of_group, _every)

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
def _weights() -> dict[str, int]:
    # Not by rows(), which keeps what it has read: this table is the largest by far.
    lines = resource("rules", "notice_cuts.tsv").read_text(encoding="utf-8").splitlines()
    cells = "\t".join(line for line in lines if not line.startswith("#")).split("\t")
    return dict(zip(cells[::2], map(int, cells[1::2]), strict=True))


@cache
def _family(name: str) -> Asked[int]:
    """The weights of a family of signs, which are taken out of the common table: each is kept once."""
    table, begin = _weights(), f"{name}:"
    return {
        sign.removeprefix(begin): table.pop(sign) for sign in [sign for sign in table if sign.startswith(begin)]
    }.get


def _weight_of(signs: Iterable[str]) -> int:
    """The weight of all of them, in ``UNIT``; one that is not in the table weighs nothing."""
    return sum(map(_weights().get, signs, repeat(0)))


@lru_cache(maxsize=_MOST_GROUPS)
def _weight_of_group(group: Callable[..., Iterable[str]], *values: Hashable) -> int:
    return _weight_of(group(*values))


def _names_of_group(group: Callable[..., Iterable[str]], *values: Hashable) -> tuple[str, ...]:
    return tuple(group(*values))


def _names_in(family: str) -> Asked[tuple[str, ...]]:
    return lambda rest, _: (f"{family}:{rest}",)


def _near_the_best(weights: Sequence[int]) -> Iterable[bool]:
    least = max(weights, default=0) - _MARGIN
    return [weight >= least for weight in weights]


def _every(names: Sequence[tuple[str, ...]]) -> Iterable[bool]:
    return repeat(True, len(names))  # the fit has all of them


WEIGHTS: Read[int] = Read(0, _weight_of, _family, _weight_of_group, _near_the_best)
NAMES: Read[tuple[str, ...]] = Read((), tuple, _names_in, _names_of_group, _every)

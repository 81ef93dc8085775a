"""The signs that a seam itself tells of a place where a glued heading may end: cheap enough to ask at every place.

Its words and letters, how it sounds as a break, the length of the heading. Most places are out of the question then;
those that are not have a closer look (place_signs.py). A sign is a name; how much it weighs is the matter of
``weighing.py``.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import Generic, NamedTuple

from reader.notice.breaks import PARTS
from reader.notice.breaks import UNIT as BREAK_UNIT
from reader.notice.seams import Words
from reader.notice.weighing import OF_SEAMS, Asked, Read, T
from reader.notice.word_signs import Told, word_signs

_LEAST_BREAK, _LARGEST_BREAK, _LARGEST_LAG, _LAST_RANK = -7, 5, 6, 5
_LENGTHS = (2, 3, 4, 5, 6, 7, 8, 10, 13, 17)
_BUCKETS = tuple(str(next((most for most in _LENGTHS if size <= most), "more")) for size in range(_LENGTHS[-1] + 2))


class Spot(NamedTuple):
    """A place in a lead: in characters, in words, with the lengths of the heading's clauses and its form.

    ``parts`` are its points as a break; ``rank`` and ``lag`` say how many places have more, and how much the best has.
    """

    place: int
    number: int
    clauses: tuple[int, ...]
    form: str
    parts: tuple[int, int, int, int]
    rank: int
    lag: int


class _Table(dict[int, T]):
    """What points say: there are few values, and each is named once."""

    def __init__(self, read: Read[T], name: Callable[[int], str]) -> None:
        super().__init__()
        self._signs: Callable[[Iterable[str]], T] = read.signs
        self._name = name

    def __missing__(self, points: int) -> T:
        return self.setdefault(points, self._signs((self._name(points),)))


class _Families(NamedTuple, Generic[T]):
    """The families of signs of a seam: what its points as a break say, and the characters on both sides."""

    whole: _Table[T]
    rank: _Table[T]
    lag: _Table[T]
    parts: tuple[_Table[T], ...]
    end_two: Asked[T]
    end_three: Asked[T]
    start_two: Asked[T]
    start_three: Asked[T]
    letters: Asked[T]


@cache
def _families(read: Read[T]) -> _Families[T]:
    return _Families(
        _Table(read, lambda points: f"break:{max(_LEAST_BREAK, min(_LARGEST_BREAK, _units(points)))}"),
        _Table(read, lambda rank: f"break:rank-{min(_LAST_RANK, rank)}"),
        _Table(read, lambda lag: f"break:lag-{min(_LARGEST_LAG, _units(lag))}"),
        tuple([_Table(read, partial(_part_sign, name)) for name in PARTS]),
        *map(read.of, OF_SEAMS),
    )


def _part_sign(name: str, points: int) -> str:
    return f"break:{name}-{_units(points)}"


def _units(points: int) -> int:
    return round(points / BREAK_UNIT)


def seam_signs(text: str, words: Words, told: Sequence[Told[T]], spots: Sequence[Spot], read: Read[T]) -> list[T]:
    """The signs of some seams of a text; ``told`` is what each of its words says."""
    of: _Families[T] = _families(read)
    kinds, none, group = words.kinds, read.none, read.group
    of_tags, of_before, of_behind, of_pairs = of.parts
    found = []
    for place, number, clauses, form, (tags, before, behind, pairs), rank, lag in spots:
        last_but_one = kinds[number - 2] if number > 1 else ""
        follows = kinds[number + 1] if number + 1 < len(kinds) else ""
        found.append(
            word_signs(told, number, read)
            # The characters on both sides, whatever words they were taken for.
            + of.end_two(text[place - 2 : place], none)
            + of.end_three(text[max(0, place - 3) : place], none)
            + of.start_two(text[place : place + 2], none)
            + of.start_three(text[place : place + 3], none)
            + of.letters(text[place - 1 : place + 1], none)
            + group(_kind_signs, last_but_one, kinds[number - 1], kinds[number], follows)
            + group(_length_signs, form, clauses)
            # The seam as a break between sentences, how it stands beside the others, and what each group of words says.
            + of.whole[tags + before + behind + pairs]
            + of.rank[rank]
            + of.lag[lag]
            + of_tags[tags]
            + of_before[before]
            + of_behind[behind]
            + of_pairs[pairs]
        )
    return found


def _kind_signs(before: str, last: str, word: str, follows: str) -> Iterator[str]:
    """The kinds of the last words of the heading (``before`` may be empty) and of the first behind it."""
    yield f"end:{last}"
    yield f"end:{before}-{last}" if before else "end:one-word"
    yield f"start:{word}"
    yield f"seam:{last}-{word}"
    yield f"start:{word}-{follows}"
    if follows in ("link", "mark") and word in ("verb", "act"):
        yield "start:verb-as-noun"


def _length_signs(form: str, clauses: tuple[int, ...]) -> Iterator[str]:
    """Length and clauses of the heading."""
    last = clauses[-1]
    bucket = _BUCKETS[min(last, len(_BUCKETS) - 1)]
    yield f"{form}:{bucket}" if len(clauses) == 1 else f"later:{bucket}"
    yield f"clauses:{len(clauses)}"
    if len(clauses) > 1:
        yield "clauses:even" if last == clauses[-2] else "clauses:uneven"
        if abs(last - clauses[-2]) > 5:
            yield "clauses:unlike"

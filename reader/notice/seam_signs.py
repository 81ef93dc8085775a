"""The signs that a seam itself tells of a place where a glued heading may end: cheap enough to ask at every place.

Its words and letters, how it sounds as a break, the length of the heading. Most places are out of the question then;
those that are not have a closer look (place_signs.py). A sign is a name; how much it weighs is the matter of
``weighing.py``.
"""

from collections.abc import Iterator, Sequence
from itertools import repeat
from typing import NamedTuple

from reader.notice.breaks import PARTS
from reader.notice.breaks import UNIT as BREAK_UNIT
from reader.notice.seams import Words
from reader.notice.weighing import Read, T
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
    parts: tuple[int, ...]
    rank: int
    lag: int


def seam_signs(text: str, words: Words, told: Sequence[Told[T]], spot: Spot, read: Read[T]) -> T:
    """The signs of a seam in a text; ``told`` is what each of its words says."""
    kinds, number = words.kinds, spot.number
    before = kinds[number - 2] if number > 1 else ""
    follows = kinds[number + 1] if number + 1 < len(kinds) else ""
    return read.sum(
        (
            word_signs(told, number, read),
            read.signs(_letter_signs(text, spot.place)),
            read.group(_kind_signs, before, kinds[number - 1], kinds[number], follows),
            read.group(_length_signs, spot.form, spot.clauses),
            # The seam as a break between sentences.
            read.group(_break_signs, sum(spot.parts)),
            read.group(_rank_signs, min(_LAST_RANK, spot.rank), spot.lag),
            *map(read.group, repeat(_part_signs), PARTS, spot.parts),
        )
    )


def _letter_signs(text: str, place: int) -> Iterator[str]:
    """The characters on both sides, whatever words they were taken for."""
    yield f"end-two:{text[place - 2 : place]}"
    yield f"end-three:{text[max(0, place - 3) : place]}"
    yield f"start-two:{text[place : place + 2]}"
    yield f"start-three:{text[place : place + 3]}"
    yield f"letters:{text[place - 1 : place + 1]}"


def _break_signs(points: int) -> Iterator[str]:
    """What all groups of words say of a break together."""
    yield f"break:{max(_LEAST_BREAK, min(_LARGEST_BREAK, round(points / BREAK_UNIT)))}"


def _rank_signs(rank: int, lag: int) -> Iterator[str]:
    """How the break stands beside the other places."""
    yield f"break:rank-{rank}"
    yield f"break:lag-{min(_LARGEST_LAG, round(lag / BREAK_UNIT))}"


def _part_signs(name: str, points: int) -> Iterator[str]:
    """What one group of words says of the break."""
    yield f"break:{name}-{round(points / BREAK_UNIT)}"


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

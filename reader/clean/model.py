"""What cleaning hands on: repaired blocks, and a record of everything that was changed or set aside."""

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from reader.capture import Block


class Repair(NamedTuple):
    """One repair: ``before`` became ``after`` at ``where`` = (source line, 1-based; character offset in it).

    Of a table it is the line where the table begins, and the offset in all of its text.
    """

    kind: str
    where: tuple[int, int]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Chrome:
    """Text of the page around a notice (menu, footer, blurb) that was set aside: which rule, where, what."""

    kind: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class CleanText:
    """The blocks of one capture after cleaning. Every character of the input is in a block, a repair or chrome."""

    blocks: tuple[Block, ...]
    repairs: tuple[Repair, ...]
    chrome: tuple[Chrome, ...]

    def repair_counts(self) -> dict[str, int]:
        """How many repairs of each kind were made."""
        return dict(Counter(repair.kind for repair in self.repairs))

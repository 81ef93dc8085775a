"""The repairs of an edition, packed for the database: a long page of traditional script has some 10,000 of them."""

import json
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise

from reader.clean import Repair

# A list that nobody reads to its end must not outgrow the text: what is over is counted, not listed.
MOST = 20_000
LONGEST = 400  # characters of ``before`` and ``after``


def pack(repairs: Sequence[Repair]) -> bytes:
    """Repairs in the order of the capture as zlib-packed JSON.

    ``{"kinds": [..], "repairs": [[kind, lines further, offset, before, after], ..]}``: ``kind`` counts in ``kinds``,
    lines count from the repair before. Measured: 3 to 9 bytes a repair.
    """
    listed = repairs[:MOST]
    kinds = list(dict.fromkeys(repair.kind for repair in listed))
    number = {kind: at for at, kind in enumerate(kinds)}
    rows, line = [], 0
    for repair in listed:
        rows.append(
            (number[repair.kind], repair.where[0] - line, repair.where[1], _short(repair.before), _short(repair.after))
        )
        line = repair.where[0]
    text = json.dumps({"kinds": kinds, "repairs": rows}, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 6)


def unpack(packed: bytes) -> tuple[Repair, ...] | None:
    """What ``pack`` was given; None when it is damaged."""
    try:
        whole = json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass"))
        kinds, rows = whole["kinds"], whole["repairs"]
        lines = accumulate(row[1] for row in rows)
        return tuple(
            Repair(kinds[kind], (line, offset), before, after)
            for (kind, _, offset, before, after), line in zip(rows, lines, strict=True)
        )
    except (ValueError, KeyError, TypeError, IndexError, zlib.error):
        return None


def shared_out(repairs: Sequence[Repair], counts: Sequence[Mapping[str, int]]) -> list[Sequence[Repair]] | None:
    """The repairs of a capture as those of each of its notices; None when the notices count them otherwise.

    Notices and repairs both are in the order of the capture, so that each notice has the next so many of them.
    """
    ends = list(accumulate((sum(count.values()) for count in counts), initial=0))
    parts = [repairs[start:end] for start, end in pairwise(ends)]
    agree = all(Counter(repair.kind for repair in part) == count for part, count in zip(parts, counts, strict=True))
    return parts if agree and ends[-1] == len(repairs) else None


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"

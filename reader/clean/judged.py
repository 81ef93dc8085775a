"""Judgements that are kept: a line is looked at from several sides, in each pass, and again on the site's next page."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

Judgement = TypeVar("Judgement")
_KEPT, _LONGEST = 2048, 400  # lines, and characters of a line: what is kept stays small whatever is read


def judged_once(judge: Callable[[str], Judgement]) -> Callable[[str], Judgement]:
    """A function of one line (it must depend on nothing else) that remembers what it said of the last short lines."""
    kept = lru_cache(maxsize=_KEPT)(judge)

    @wraps(judge)
    def judgement(text: str) -> Judgement:
        return kept(text) if len(text) <= _LONGEST else judge(text)

    return judgement

"""What a rule of the normaliser is: a pattern that is tried at one place, and what it says there."""

import re
from collections.abc import Callable
from dataclasses import dataclass

# (characters of the source, what is said for them). The lengths add up to the length of what was taken.
Piece = tuple[int, str]
Saying = list[Piece] | None  # None: not mine, try the next rule


@dataclass(frozen=True, slots=True)
class Rule:
    """``say`` gets the match (``match.string`` is the whole text, so it can look around) and answers or declines.

    It may take more than was matched, when what follows belongs to it.
    """

    name: str
    pattern: re.Pattern[str]
    say: Callable[[re.Match[str]], Saying]


def rule(name: str, pattern: str, say: Callable[[re.Match[str]], Saying]) -> Rule:
    """A rule of the table."""
    return Rule(name, re.compile(pattern), say)


def before(match: re.Match[str], length: int) -> str:
    """Up to ``length`` characters in front of the match, on the same line."""
    start = match.start()
    return match.string[max(0, start - length) : start].rpartition("\n")[2]


def after(match: re.Match[str], length: int) -> str:
    """Up to ``length`` characters behind the match, on the same line."""
    end = match.end()
    return match.string[end : end + length].partition("\n")[0]


def pieces(match: re.Match[str], *said: str | None) -> list[Piece]:
    """One piece for each group of the match, in order; the groups must cover it. ``None`` keeps what is written."""
    groups = match.groups("")
    return [(len(group), group if words is None else words) for group, words in zip(groups, said, strict=True) if group]

"""The word tables of this room (resources/rules/clean_*.tsv), read once."""

import re
from functools import cache

from reader.base.paths import resource


@cache
def words(table: str, role: str) -> tuple[str, ...]:
    """The second cells of the rows of ``clean_TABLE.tsv`` whose first cell is ``role``, longest first."""
    text = resource("rules", f"clean_{table}.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line.strip() and not line.startswith("#"))
    found = {cells[1].strip() for cells in rows if cells[0] == role and len(cells) > 1}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def any_of(table: str, role: str) -> str:
    """A regular expression (non-capturing group) that matches any word of a role, longest first."""
    return "(?:" + "|".join(re.escape(word) for word in words(table, role)) + ")"


@cache
def pattern(template: str, table: str) -> re.Pattern[str]:
    """A compiled expression; ``{role}`` in the template stands for any word of that role of a table."""
    filled = re.sub(r"\{([a-z]{3,})\}", lambda match: any_of(table, match[1]), template)
    return re.compile(filled, re.IGNORECASE)

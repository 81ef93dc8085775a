"""The word tables of this room (resources/rules/notice_*.tsv), read once."""

from functools import cache

from reader.base.paths import resource


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``resources/rules/notice_NAME.tsv``: cells split at tabs; blank lines and ``#`` lines left out."""
    text = resource("rules", f"notice_{name}.tsv").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


@cache
def words(name: str, role: str) -> tuple[str, ...]:
    """The second cells of the rows whose first cell is ``role``, longest first (so that 办公厅 wins over 厅)."""
    found = {row[1] for row in rows(name) if row[0] == role}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))

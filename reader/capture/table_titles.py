"""What stands in the first rows of a table across all columns: the title of the table, or of the document."""

from collections.abc import Sequence

from reader.capture.model import Block


def title_rows(rows: Sequence[Sequence[Sequence[Block]]]) -> int:
    """How many rows (of cells of blocks) above the names of the columns hold a first cell and nothing else.

    None where such rows part the table further down (一、申请人 / … / 二、申请事项), and none above an empty first
    cell, to which theirs may reach down.
    """
    across = [len(row) > 0 and len(row[0]) > 0 and not any(row[1:]) for row in rows]
    first = across.index(False) if False in across else 0
    parted = any(across[first:-1])  # the last row may be a remark
    return first if first and rows[first] and rows[first][0] and not parted else 0

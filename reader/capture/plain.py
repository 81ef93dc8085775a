"""Plain text to blocks: each line that is not blank is one block, just as it stands in the file; tables are tables."""

import re
from collections.abc import Sequence

from reader.capture.model import Block, Mend

_WIDEST_STEP = 2
_FIELD = "："
_MARKS = (_FIELD, "。", "；")
# ## 一、总体要求 and **一、总体要求**, the marks of Markdown; 王** is a name that was made unreadable
_MARKED = re.compile(
    r"[ \t]*(?:(?P<signs>#{1,6})[ \t]+(?=[\u4e00-\u9fff“《（])"
    r"|\*\*(?=[^\s*])(?P<strong>[^*\n]*[\u4e00-\u9fff]{4}[^*\n]*)\*\*(?![A-Za-z\d*]))"
)


def plain_blocks(text: str) -> tuple[Block, ...]:
    """One paragraph block a line that is not blank; ``line`` counts blank lines too, so that gaps can be seen.

    A form feed (page break of a printed document) ends a line, like the other breaks of ``str.splitlines``. Two lines
    or more with the same number of tabs inside, below the first sentence, are a table, as pages and sheets are copied.
    Where lines have the marks of Markdown at their beginning, these are taken as what they mean.
    """
    lines = enumerate(text.splitlines(), 1)
    blocks = [Block(line, number) for number, line in lines if line and not line.isspace()]
    if "# " in text or "**" in text:
        blocks = [_without_mark(block) for block in blocks]
    return tuple(_with_tables(blocks) if "\t" in text else blocks)


def _without_mark(block: Block) -> Block:
    found = _MARKED.match(block.text)
    if found is None:
        return block
    text, (start, end) = block.text, found.span("signs" if found["signs"] else "strong")
    if found["signs"]:
        mend = Mend("markup", start, found["signs"], "")
        return block._replace(text=text[:start] + text[end:], kind="heading", level=end - start, mended=(mend,))
    mends = (Mend("markup", start - 2, "**", ""), Mend("markup", end, "**", ""))
    return block._replace(text=text[: start - 2] + text[start:end] + text[end + 2 :], mended=mends)


def _with_tables(blocks: Sequence[Block]) -> list[Block]:
    found: list[Block] = []
    place, began = 0, False
    while place < len(blocks):
        rows = _rows(blocks, place) if began else 0
        if rows > 1:
            text = "\n".join(_row(block.text) for block in blocks[place : place + rows])
            found.append(Block(text, blocks[place].line, "table"))
            place += rows
        else:
            found.append(blocks[place])
            began = began or any(mark in blocks[place].text for mark in _MARKS)
            place += 1
    return found


def _rows(blocks: Sequence[Block], first: int) -> int:
    """How many rows of one table follow each other: the same number of cells, and no ``field：value`` in them."""
    cells = _cells(blocks[first].text)
    if not cells or first + 1 >= len(blocks):
        return 0
    step = blocks[first + 1].line - blocks[first].line  # 2 where each line has a blank one below it
    count = 0
    while step <= _WIDEST_STEP and first + count < len(blocks):
        block = blocks[first + count]
        if block.line != blocks[first].line + step * count or _cells(block.text) != cells:
            break
        count += 1
    return count


def _cells(text: str) -> int:
    """How many cells a row has; 0 for a line that is none: a tab before a text only indents it."""
    if "\t" not in text.strip() or _FIELD in text:
        return 0
    return text.count("\t") + 1


def _row(text: str) -> str:
    return "\t".join(cell.strip() for cell in text.split("\t")).rstrip("\t")

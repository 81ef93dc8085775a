"""Plain text to blocks: each line that is not blank is one block, just as it stands in the file."""

from reader.capture.model import Block


def plain_blocks(text: str) -> tuple[Block, ...]:
    """One paragraph block a line that is not blank; ``line`` counts blank lines too, so that gaps can be seen.

    A form feed (page break of a printed document) ends a line, like the other breaks of ``str.splitlines``.
    """
    lines = enumerate(text.splitlines(), 1)
    return tuple([Block(line, number) for number, line in lines if line and not line.isspace()])

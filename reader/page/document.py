"""A page as a document of its own, for other programs: its tables are tables, not rows to be heard."""

import re

from reader.page.markup import block_of, escape, html_of
from reader.page.model import Page, Table

_NO_HEAD = re.compile(r"<thead>\s*<tr>\s*(?:<th[^>]*></th>\s*)*</tr>\s*</thead>\s*")


def markdown_of_page(page: Page) -> str:
    """Markdown with pipe tables. What stands before a table in its first line (一、) is a paragraph of its own."""
    blocks: list[str] = []
    tables = {table.first: table for table in page.tables}
    number = 0
    while number < len(page.lines):
        table = tables.get(number)
        if table is None:
            blocks.append(block_of(page.lines[number]))
            number += 1
        else:
            opening = page.lines[number].text[: table.cells[0].start].rstrip()
            blocks += [escape(opening)] if opening else []
            blocks += _table(page, table)
            number = table.last + 1
    return "\n\n".join(blocks) + "\n"


def html_of_page(page: Page) -> str:
    """HTML of that Markdown."""
    html = html_of(markdown_of_page(page), "tables")
    return _NO_HEAD.sub("", html).replace("<th>", '<th scope="col">')


def _table(page: Page, table: Table) -> list[str]:
    rows = [[""] * table.columns for _ in range(table.rows)]
    heads = {cell.row for cell in table.cells if cell.heading and cell.column} - {
        cell.row for cell in table.cells if not cell.heading
    }
    for cell in table.cells:
        rows[cell.row][cell.column] = escape(page.lines[cell.line].text[cell.start : cell.end]).replace("|", "\\|")
    first = min(heads, default=None)
    captions = [] if first is None else [" ".join(filter(None, row)) for row in rows[:first]]
    body = rows if first is None else rows[first:]
    head = [""] * table.columns if first is None else body.pop(0)
    lines = [f"| {' | '.join(row)} |" for row in (head, ["---"] * table.columns, *filter(any, body))]
    return [*filter(None, captions), "\n".join(lines)]

"""In: a ``Notice``. Out: Markdown, HTML made from it, and the reading text with spans.

Owns what is shown, and which character of it is which character of the notice.
Public: ``page_of``, ``plain_text_of``, ``Page``, ``Line``, ``Region``, ``Role``, ``listening_minutes``.
"""

from reader.notice import Notice
from reader.page.lines import characters_of, chinese_date, lines_of, listening_minutes
from reader.page.model import Line, Page, Region, Role

__all__ = [
    "Line", "Page", "Region", "Role", "characters_of", "chinese_date", "listening_minutes", "page_of", "plain_text_of",
]  # fmt: skip


def page_of(notice: Notice) -> Page:
    """The page of a notice: its lines, its regions, and the HTML made from its Markdown."""
    from reader.page.markup import html_of, markdown_of  # the library is not needed to list notices

    lines, regions = lines_of(notice)
    source = markdown_of(lines)
    return Page(notice.title, source, html_of(source), lines, regions)


def plain_text_of(page: Page) -> str:
    """The page as plain text for a terminal: one line of text a line."""
    return "\n".join(line.text for line in page.lines) + "\n"

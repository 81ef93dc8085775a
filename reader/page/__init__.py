"""In: a ``Notice``. Out: Markdown, HTML made from it, and the reading text with spans.

Owns what is shown, and which character of it is which character of the notice.
Public: ``page_of``, ``plain_text_of``, ``whole_markdown``, ``whole_html``, ``traditional``, ``Page``, ``Line``,
``Region``, ``Role``, ``Table``, ``Cell``, ``characters_of``, ``chinese_date``, ``listening_minutes``.
"""

from typing import TYPE_CHECKING, Any, Literal

from reader.page.model import Cell, Line, Page, Region, Role, Table

if TYPE_CHECKING:
    from reader.notice import Notice
    from reader.page.lines import characters_of, chinese_date, listening_minutes

Script = Literal["simplified", "traditional"]

__all__ = [
    "Cell", "Line", "Page", "Region", "Role", "Script", "Table", "characters_of", "chinese_date", "listening_minutes",
    "page_of", "plain_text_of", "traditional", "whole_html", "whole_markdown",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in {"characters_of", "chinese_date", "listening_minutes"}:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from reader.page import lines  # a page that was kept is shown without it

    return getattr(lines, name)


def page_of(notice: "Notice", script: Script = "simplified") -> Page:
    """The page of a notice: its lines, its regions, and the HTML made from its Markdown.

    In traditional script it is shown so; what is said of it stays simplified, with the same offsets.
    """
    from reader.page.lines import lines_of
    from reader.page.markup import html_of, markdown_of  # the library is not needed to list notices

    title = notice.title
    lines, regions, tables = lines_of(notice)
    if script == "traditional":
        title = traditional(title)
        lines = tuple(line._replace(text=traditional(line.text), said=line.spoken) for line in lines)
        regions = tuple(region._replace(name=traditional(region.name)) for region in regions)
    source = markdown_of(lines)
    return Page(title, source, html_of(source), lines, regions, tables)


def whole_markdown(page: Page) -> str:
    """The page as a Markdown document of its own, with its tables as tables."""
    from reader.page.document import markdown_of_page

    return markdown_of_page(page)


def whole_html(page: Page) -> str:
    """The page as HTML for a browser, with its tables as tables."""
    from reader.page.document import html_of_page

    return html_of_page(page)


def traditional(text: str) -> str:
    """``text`` in traditional script; its length and every offset in it stay as they are."""
    from reader.page import script

    return script.traditional(text)


def plain_text_of(page: Page) -> str:
    """The page as plain text for a terminal: one line of text a line."""
    return "\n".join(line.text for line in page.lines) + "\n"

"""Lines to Markdown, and Markdown to HTML by the ``markdown`` library: one block element a line, in order."""

import re
from functools import cache

import markdown

from reader.page.model import Line, Role

_SPECIAL = re.compile(r"[\\`*_{}\[\]#]")
_OPENING = re.compile(r"^(\d*)([.)+\-])")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def markdown_of(lines: tuple[Line, ...]) -> str:
    """Markdown source of a page. The title is ``#``, a heading of level n has n + 1 marks.

    Lines that are neither carry their role as a class (``attr_list``), for whoever styles the HTML.
    """
    return "\n\n".join(map(block_of, lines)) + "\n"


def html_of(source: str, *extensions: str) -> str:
    """HTML of Markdown made by ``markdown_of``. Holds no script, no link and no image: all marks are escaped."""
    converter = _converter(extensions)
    converter.reset()
    return converter.convert(source)


def block_of(line: Line) -> str:
    """One line as a block of Markdown."""
    text = escape(line.text)
    match line.role:
        case Role.TITLE:
            return f"# {text}"
        case Role.ANNEX_TITLE:
            return f"## {text} {{: .{line.role} }}"
        case Role.HEADING:
            return f"{'#' * (line.level + 1)} {text}"
        case Role.PARAGRAPH:
            return text
        case _:
            return f"{text}\n{{: .{line.role} }}"


def escape(text: str) -> str:
    """Text in which nothing is taken for a mark of Markdown or HTML."""
    text = _SPECIAL.sub(r"\\\g<0>", text).translate(_ENTITIES)
    # A mark that means something only at the start of a line: 1. would begin a list, - a rule or a list.
    return _OPENING.sub(r"\1\\\2", text)


@cache
def _converter(extensions: tuple[str, ...]) -> markdown.Markdown:
    return markdown.Markdown(extensions=["attr_list", *extensions], output_format="html")

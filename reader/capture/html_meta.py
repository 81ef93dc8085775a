"""What a page says of itself in its head, where nothing of it is shown: the title of the article and its day.

Government pages name both (``ArticleTitle``, ``PubDate``: 国办发〔2017〕47号, 政府网站发展指引). Other pages name
the site there, so nothing else is read.
"""

import html
import re
from collections.abc import Sequence

from reader.capture.model import Block

_META = re.compile(r"<meta\s([^<>]{1,1500})>", re.I)
_NAME = re.compile(r"\bname\s*=\s*[\"']?\s*(ArticleTitle|PubDate)\b", re.I)
_CONTENT = re.compile(r"\bcontent\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.I)
_HEAD = 64 * 1024  # characters
_DAY = re.compile(r"\s*((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)")
_SHOWN = re.compile(r"(?:19|20)\d\d\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}|(?:发布|公开|更新)(?:时间|日期)")
_LONGEST_LINE = 120  # of a line about the page
_SIGNS = re.compile(r"[^\u3400-\u9fff]+")
_FEWEST, _BEGINNING = 6, 8  # characters of a title; how many of its first ones show that the page has it
_TEXT = re.compile("[。；]|[：:]$")


def with_meta(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks of a page, with its title as a heading and its day where the page shows none of its own."""
    found = _found(text[:_HEAD]) if "ArticleTitle" in text[:_HEAD] or "articletitle" in text[:_HEAD].lower() else {}
    title, line = found.get("articletitle", ("", 0))
    plain = _SIGNS.sub("", title)
    shown = [block for block in blocks if not block.role]
    if len(plain) < _FEWEST or not shown:
        return list(blocks)
    added = []
    at = _below_title(blocks, plain)
    if at is None:
        at = next((at for at, block in enumerate(blocks) if not block.role and _TEXT.search(block.text)), 0)
        visible = _SIGNS.sub("", "".join(block.text for block in shown))
        if plain[:_BEGINNING] not in visible and not any(block.kind == "heading" for block in blocks[:at]):
            added.append(Block(title, line, "heading", 1))
    day = _DAY.match(found.get("pubdate", ("", 0))[0])
    if day and not any(len(block.text) <= _LONGEST_LINE and _SHOWN.search(block.text) for block in shown):
        year, month, of_month = map(int, day.groups())
        added.append(Block(f"发布日期：{year}-{month:02}-{of_month:02}", found["pubdate"][1]))
    return [*blocks[:at], *added, *blocks[at:]]


def _found(head: str) -> dict[str, tuple[str, int]]:
    """What is named, and the line where."""
    found: dict[str, tuple[str, int]] = {}
    for meta in _META.finditer(head):
        name, content = _NAME.search(meta[1]), _CONTENT.search(meta[1])
        if name and content:
            value = " ".join(html.unescape(content[1] or content[2] or "").split())
            found.setdefault(name[1].lower(), (value, head.count("\n", 0, meta.start()) + 1))
    return found


def _below_title(blocks: Sequence[Block], plain: str) -> int | None:
    """Behind which block the title has been shown, perhaps over several of them; None where it is not."""
    for first, block in enumerate(blocks):
        part, at = _SIGNS.sub("", block.text), first
        if block.role or not part or part[:_BEGINNING] not in plain:
            continue
        shown = part
        while len(shown) < len(plain) and at + 1 < len(blocks) and plain.startswith(shown):
            at += 1
            shown += _SIGNS.sub("", blocks[at].text)
        if shown.startswith(plain):
            return at + 1
    return None

"""Quotes and book marks: ``<…>`` for 《…》, straight quotes, and curly ones of which the wrong half was typed.

What is repaired is a pair, both halves known; an odd quote out leaves its line alone.
"""

import re
from collections.abc import Iterator

from reader.clean.draft import Edit, Sheet
from reader.clean.typography import CHINESE, is_code

_ANGLES = re.compile(r"(?<![A-Za-z0-9])[<＜]([^<>＜＞《》〈〉\n]{2,80})[>＞](?![A-Za-z0-9])")
# 气温＜0℃且＞-5℃: a figure with its unit behind the sign compares; 2024年 begins a title.
_COMPARED = re.compile(r"\s*[-−+±]?\d+(?:[.．]\d+)?(?!\d|\s*[年届号])")
_STRAIGHT = re.compile(r'"([^"\n]{1,400})"')
_HALF_STRAIGHT = re.compile(r'“[^“”"＂\n]{1,400}(["＂])|(["＂])[^“”"＂\n]{1,400}”')
_SPAN = 200  # characters looked at to find the partner of a mark: bounded, so that one huge line stays linear
# Pairs that some programs write for “”: ''清河'', ``清河'', 〝清河〞, ＂清河＂; and straight single ones.
_ODD_PAIRS = re.compile(r"(?P<open>''|``|[〝＂„])(?P<quoted>[^'`〝〞＂„\n]{1,60})(?P<close>''|[〞〟＂])")
_SINGLE = re.compile(r"(?<![A-Za-z0-9'])'([^'\n]{1,60})'(?![A-Za-z0-9'])")
_WRONG_HALF = re.compile("“[^“”\n]{1,40}“|”[^“”\n]{1,40}”")
_QUOTE = re.compile("[“”]")
_LONGEST_PAIR = 40
_NEVER_QUOTED_FIRST, _SENTENCE_ENDS = "，。、；：）》！？", "。！？；"


def mend_quotes(sheet: Sheet) -> None:
    """``<…>`` used for book marks become 《》, or 〈〉 where they stand inside 《》; other quotes become “” and ‘’."""
    for draft in sheet.fresh() if sheet.has("<＜\"'`〝＂„") else ():
        if is_code(draft.text):
            continue
        if "<" in draft.text or "＜" in draft.text:
            sheet.rewrite(draft, _angled(draft.text), "quotes")
        if ('"' in draft.text or "＂" in draft.text) and ("“" in draft.text or "”" in draft.text):
            sheet.rewrite(draft, _paired(draft.text), "quotes")
        if '"' in draft.text and draft.text.count('"') % 2 == 0:
            sheet.rewrite(draft, _curled(draft.text), "quotes")
        if _ODD_PAIRS.search(draft.text):
            sheet.rewrite(draft, _from_odd_pairs(draft.text), "quotes")
        if draft.text.count("'") % 2 == 0 and _SINGLE.search(draft.text):
            sheet.rewrite(draft, _from_single(draft.text), "quotes")
    if _WRONG_HALF.search(sheet.fresh_text()):
        for draft in sheet.fresh():
            if _WRONG_HALF.search(draft.text):
                sheet.rewrite(draft, _turned(draft.text), "quotes")


def _curled(text: str) -> Iterator[Edit]:
    """Pairs of straight quotes with Chinese in them or right before them; an odd one out leaves its line alone."""
    for match in _STRAIGHT.finditer(text):
        start, end = match.span()
        if CHINESE.search(match[1]) or CHINESE.match(text[max(0, start - 1) : start]):
            yield start, start + 1, "“"
            yield end - 1, end, "”"


def _paired(text: str) -> Iterator[Edit]:
    """A straight quote that is the other half of a curly one."""
    for match in _HALF_STRAIGHT.finditer(text):
        which = match.lastindex or 1
        yield *match.span(which), "”" if which == 1 else "“"


def _from_odd_pairs(text: str) -> Iterator[Edit]:
    for match in _ODD_PAIRS.finditer(text):
        if CHINESE.search(match["quoted"]):
            yield *match.span("open"), "“"
            yield *match.span("close"), "”"


def _from_single(text: str) -> Iterator[Edit]:
    for match in _SINGLE.finditer(text):
        if CHINESE.search(match[1]):
            yield match.start(), match.start() + 1, "‘"
            yield match.end() - 1, match.end(), "’"


def _turned(text: str) -> list[Edit]:
    """Quotes that cannot be paired as they are (”清河“, “清河“), but can when every second one closes."""
    quotes = [match.start() for match in _QUOTE.finditer(text)]
    if len(quotes) % 2 or _is_balanced(text, quotes):
        return []
    for start, end in zip(quotes[::2], quotes[1::2], strict=True):
        quoted = text[start + 1 : end]
        if not 0 < len(quoted) <= _LONGEST_PAIR or quoted[0] in _NEVER_QUOTED_FIRST:
            return []
        if any(mark in quoted[:-1] for mark in _SENTENCE_ENDS):
            return []
    wanted = "“”" * (len(quotes) // 2)
    return [(at, at + 1, mark) for at, mark in zip(quotes, wanted, strict=True) if text[at] != mark]


def _is_balanced(text: str, quotes: list[int]) -> bool:
    """Whether the quotes pair up, quotations within quotations included."""
    depth = 0
    for at in quotes:
        depth += 1 if text[at] == "“" else -1
        if depth < 0:
            return False
    return depth == 0


def _angled(text: str) -> Iterator[Edit]:
    for match in _ANGLES.finditer(text):
        if not CHINESE.search(match[1]) or _COMPARED.match(match[1]) or _COMPARED.match(text, match.end()):
            continue
        left = text.rfind("《", max(0, match.start() - _SPAN), match.start())
        inside = left >= 0 and text.rfind("》", left, match.start()) < 0
        marks = "〈〉" if inside else "《》"
        yield match.start(), match.start() + 1, marks[0]
        yield match.end() - 1, match.end(), marks[1]

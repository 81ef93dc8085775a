"""The buttons of a page (打印 关闭 分享到：) where a capture ran them together with a line of the notice.

A page has several of them side by side, above the text or below it: so two or more in a row count, or one that stands
like this on several lines. Nothing is taken out of the middle of a line but before a day in figures, which was a line
of its own.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from reader.clean import shape
from reader.clean.chrome_lines import Sort
from reader.clean.draft import Draft, Sheet
from reader.clean.looks import BLANK_SIGNS
from reader.clean.words import any_of, by_heads, words

_FEWEST, _SHORTEST, _LONGEST_OFFICES = 2, 4, 80  # buttons; characters of what the page has them beside
_SIGNS = "|｜/／[]【】()（）·•"
_GAP = rf"[\s{re.escape(_SIGNS)}]{{0,8}}+"
_EDGE = f"{_SIGNS}:：{BLANK_SIGNS}"
_BETWEEN = rf"{_GAP}[:：]?{_GAP}"
_DAY = r"[\[【（(]?(?:19|20)\d\d[-/.]\d"
_DAY_BEHIND = re.compile(r"[12](?<=.[12])[09]\d\d[-/.]\d")  # a quick look
_SIZES = re.compile(r"大\s*中\s*小|小\s*中\s*大")
_OPENER = re.compile("各|有关|全体|驻")


def take_out_buttons(sheet: Sheet) -> None:
    """Take the buttons out of the beginnings and ends of lines."""
    if sheet.seen >= 0 and not sheet.paged and not _with_buttons(sheet.fresh()):
        return  # a line that is as it was had too few buttons, and the lines that had the same have not become more
    found = _with_buttons(sheet.drafts)
    known = Counter(shape.compact(draft.text[start:end]) for draft, spans in found for start, end in spans)
    for draft, spans in found:
        sure = [
            (start, end)
            for start, end in spans
            if _count(draft.text[start:end]) >= _FEWEST or known[shape.compact(draft.text[start:end])] >= _FEWEST
        ]
        if sure:
            sheet.take_out(draft, sure, Sort.SHARE.value)


def _with_buttons(drafts: Sequence[Draft]) -> list[tuple[Draft, list[tuple[int, int]]]]:
    """The drafts with buttons at their beginning or end, and where: few lines begin or end as those do."""
    first, last = _edges()
    return [
        (draft, spans)
        for draft in drafts
        if (
            draft.text.lstrip(_EDGE)[:1] in first
            or draft.text.rstrip(_EDGE)[-1:] in last
            or _has_day_behind(draft.text)
        )
        and draft.kind == "paragraph"
        and (spans := _spans(draft))
    ]


def _has_day_behind(text: str) -> bool:
    return ("20" in text or "19" in text) and bool(_DAY_BEHIND.search(text))


@cache
def _button() -> str:
    """A word of a button, two characters or more; 大 中 小 only together."""
    shared = [(word[0], re.escape(word[1:])) for word in words("chrome", "share") if shape.han(word) > 1]
    part = f"[此该本]?{any_of('chrome', 'part')}"
    does = [(word[0], re.escape(word[1:]) + part) for word in words("chrome", "does")]
    sizes = r"[\[【(（]?(?:字[体号]\s*[:：]?)?\s*[\[【(（]?(?:大\s*中\s*小|小\s*中\s*大)[\]】)）]*"
    return rf"(?:(?=[\[【(（字大小\s]){sizes}|{by_heads([*does, *shared])})"


@cache
def _edges() -> tuple[frozenset[str], frozenset[str]]:
    """The letters that buttons begin and end with: a quick look."""
    does, part, shared = (words("chrome", role) for role in ("does", "part", "share"))
    return frozenset("字大小").union(word[0] for word in (*does, *shared)), frozenset("小大").union(
        word[-1] for word in (*part, *shared)
    )


@cache
def _at_end() -> re.Pattern[str]:
    return re.compile(rf"[。）)！!？?日]((?:{_BETWEEN}{_button()})+{_BETWEEN})(?={_DAY}|$)")


@cache
def _at_start() -> re.Pattern[str]:
    return re.compile(rf"{_BETWEEN}(?:{_button()}{_BETWEEN})+")


@cache
def _one() -> re.Pattern[str]:
    return re.compile(_button())


def _count(run: str) -> int:
    return len(_one().findall(run)) + (_SIZES.search(run) is not None)  # 大 中 小 are three


def _spans(draft: Draft) -> list[tuple[int, int]]:
    text = draft.text
    spans = [found.span(1) for found in _at_end().finditer(text)]
    begun = _at_start().match(text)
    if begun and begun.end() < len(text) and _goes_on(begun[0], text[begun.end() :]):
        spans.insert(0, begun.span())
    return spans


def glued_button(text: str, place: int) -> int:
    """Where a button ends that begins at ``place`` and has addressees right behind it; 0 when there is none."""
    button = _one().match(text, place)
    return button.end() if button and _begins_with_offices(text[button.end() :]) else 0


def _goes_on(run: str, rest: str) -> bool:
    """Whether the line goes on with a line of the notice: addressees, whole sentences or a title."""
    if _count(run) < _FEWEST or shape.han(rest) < _SHORTEST:
        return False
    if run[-1:].isspace() or not shape.has_han(run[-1:]):
        return shape.has_sentence(rest) or _begins_with_offices(rest) or shape.is_kind_title(rest)
    return _begins_with_offices(rest)


def _begins_with_offices(rest: str) -> bool:
    offices = re.split("[:：]", rest[:_LONGEST_OFFICES])[0]
    if offices == rest[:_LONGEST_OFFICES]:
        return False
    return bool(_OPENER.match(rest)) or (len(offices) >= _SHORTEST and shape.is_organ(offices))

"""The table of contents of a paper that prints several documents (目录 of a gazette): its lines come again as titles.

Told by its place at the top, by the line 目录, and by repetition: two or more of its entries are titles of official
documents which stand further down once more, there perhaps with the office that issues them. The contents of one
document (一、总则) are its own text and stay.
"""

import re
from collections.abc import Sequence

from reader.clean import shape
from reader.clean.draft import Sheet

KIND = "contents"
_HEAD = re.compile(r"\s*(?:[本全]\s*[期页刊文辑]\s*)?目\s*[录次]\s*[:：]?\s*")
_PAGE = re.compile(r"[\s.…·•\-—_/]*[（(\[]?\s*\d{1,4}\s*[)）\]]?\s*$")
_TOP, _MOST = 25, 300  # lines: above the contents, of the contents
_PAPER = 6  # of them the name and the issue of a paper
_SHORT, _LONG = 24, 120
_FEWEST, _FEWEST_LED = 2, 3
_LED = re.compile(r"\s*[^。；]{1,119}?[^。；\s.…·](?=\s*[.…·]{2})[\s.…·]*+[（(]?\s*\d{1,4}\s*[)）]?\s*")


def set_aside_contents(sheet: Sheet) -> None:
    """Set aside the contents with the name and the issue of the paper above them; a page of nothing else altogether."""
    whole = sheet.whole()
    led = "…" in whole or ".." in whole or "··" in whole
    if led and _is_all([draft.text for draft in sheet.drafts] if len(sheet.drafts) <= _MOST else ()):
        for draft in sheet.drafts:
            sheet.set_aside(draft, KIND)
        sheet.drop_empty()
        return
    top = sheet.drafts[:_TOP] if "目" in whole else ()
    head = next((place for place, draft in enumerate(top) if _HEAD.fullmatch(draft.text)), None)
    if head is None:
        return
    lines = [draft.text for draft in sheet.drafts[head + 1 : head + 1 + _MOST]]
    end = head + 1 + _length(lines, shape.compact(whole))
    above = [draft.text for draft in sheet.drafts[:head]]
    if end == head + 1 or any(map(shape.has_sentence, above)):
        return
    is_paper = len(above) < _PAPER and all(len(text) <= _SHORT for text in above)  # else the head of a web page
    for draft in sheet.drafts[0 if is_paper else head : end]:
        sheet.set_aside(draft, KIND)
    sheet.drop_empty()


def _is_all(lines: Sequence[str]) -> bool:
    """Whether lines are titles with dots or strokes up to the number of a page, and short lines between them."""
    led = [bool(_LED.fullmatch(line)) for line in lines]
    others = [line for line, is_led in zip(lines, led, strict=True) if not is_led]
    return sum(led) >= _FEWEST_LED and all(len(line) <= _SHORT and not shape.has_sentence(line) for line in others)


def _length(lines: Sequence[str], whole: str) -> int:
    """How many lines the contents have, 0 when they are none."""
    last = found = wrapped = 0
    before = ""
    seen: set[str] = set()
    for place, line in enumerate(lines, 1):
        if len(line) > _LONG or shape.has_sentence(line):
            break
        label = shape.LABEL.match(line)
        if label and whole.count(shape.compact(_PAGE.sub("", line))) > 1:
            break  # the outline of one document has its labels in the text too
        entry = shape.compact(_PAGE.sub("", before + line[label.end() if label else 0 :]))
        if shape.is_kind_title(entry) and any(known.endswith(entry) or entry.endswith(known) for known in seen):
            break  # the first document begins
        if "关于" in entry and shape.is_kind_title(entry) and whole.count(entry) > 1:
            seen.add(entry)
            last, found, before, wrapped = place, found + 1, "", 0
        elif len(line) <= _SHORT and not before:
            before, wrapped = "", 0  # the name of a part: 【市政府文件】
        else:
            before, wrapped = before + line, wrapped + 1
        if wrapped > 2:
            break
    return last if found >= _FEWEST else 0

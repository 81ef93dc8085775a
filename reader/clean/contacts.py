"""Whom to call, write to or ask below a text: the office's own lines, or those of the page's foot.

Both say the same words (地址：, 电话：, 承办单位：) and are told by where they stand: the office's directly below its
text, with nothing below them but the page's buttons or the end of the capture; the page's above its licence or below
its buttons. Who keeps a page (主办：) is of the page wherever it has other parts of one.
"""

import re
from collections.abc import Sequence
from functools import cache

from reader.clean import shape
from reader.clean.chrome_lines import Sort, sort_of
from reader.clean.flattened_ends import LICENCE
from reader.clean.judged import judged_once
from reader.clean.words import any_of, words_in

_LONGEST = 200
_COUNTS = re.compile(r"\d")  # 您是第1024位访客, which stands in the foot
_BUTTONS = (Sort.SHARE, Sort.EDITOR, Sort.PAGER)
_ASKED = re.compile(
    r"\W*联\s*系\s*人\s*[:：]|[（(][^（）()]*(?:[（(][^（）()]*[)）][^（）()]*)*[)）]$"
)  # pages name nobody
_ADDRESS = re.compile(r"[\u4e00-\u9fff]{1,10}\s*[:：]\s*(?:https?://|www\.|[\w.+-]{1,64}@)")  # 大赛官网：http://…
_SIGNED = re.compile(r"[月\d一二三四五六七八九十]\s*日\s*$")


def behind_own_contacts(lines: Sequence[str], *, paper: bool) -> int:
    """Index behind the lines in which an office says whom to call, below its text; 0 where there are none.

    ``paper`` says that no other part of a page stands round the text, or that its foot went already.
    """
    behind = 0
    for place in range(1, len(lines)):
        if place < behind or not _reaches(lines[place]) or not _is_text(lines[place - 1]):
            continue
        end = place + 1
        while end < len(lines) and (_reaches(lines[end]) or _goes_on(lines[end - 1], lines[end])):
            end += 1
        keeper = next((at for at in range(place, end) if _keeps(lines[at])), end)
        if end < len(lines) and (sort_of(lines[end]) not in _BUTTONS or _COUNTS.search(lines[end])):
            if paper and not any(map(_is_sure, lines[end:])):
                behind = end
                continue
            end = keeper if _ASKED.match(lines[place].strip()) else place
        elif end == len(lines) and not paper:
            end = keeper
        behind = end if end > place else behind
    return behind


@judged_once
def _reaches(line: str) -> bool:
    """Whether a line is of the kind 电话：…, and says nothing that only the foot of a page does."""
    text = line.strip()
    if len(text) > _LONGEST or not (":" in text or "：" in text) or not (_label().match(text) or _ADDRESS.match(text)):
        return False
    return not shape.has_sentence(text) and not _is_sure(text) and sort_of(text) is Sort.NONE


def _goes_on(above: str, line: str) -> bool:
    """Whether a line is the rest of a note in brackets that was cut at a width."""
    return shape.has_open_bracket(above) and line.rstrip().endswith(("）", ")")) and not _is_sure(line)


def _is_sure(line: str) -> bool:
    """Whether only the foot of a page has such a line."""
    return bool(LICENCE.search(line) or words_in(line, "chrome", "legal"))


def _keeps(line: str) -> bool:
    return _keeper().match(line.strip()) is not None


@judged_once
def _is_text(line: str) -> bool:
    """Whether a line is of a document: its day, a note in brackets, a sentence, who signs."""
    text = line.strip()
    if _reaches(line) or _is_sure(text) or sort_of(text) is not Sort.NONE:
        return False
    return bool(_SIGNED.search(text)) or text.endswith(("。", "）", ")")) or shape.is_organ(text)


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"[（(]?[\u4e00-\u9fff]{{0,6}}?{any_of('chrome', 'reach')}[\u4e00-\u9fff]{{0,4}}\s*[:：]", re.I)


@cache
def _keeper() -> re.Pattern[str]:
    return re.compile(rf"{any_of('chrome', 'keeper')}(?:单位|部门)?\s*[:：]")

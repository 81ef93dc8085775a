"""Documents that run on in one line: 关于…的通知各学校：为…。某某局2024年8月20日某某委关于…的通告因…

A line ended behind each title and around each signature; a capture that lost those ends leaves a title right behind
the day on which the document above it was signed, or at the beginning of a line whose text goes on behind it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.capture import Block
from reader.notice.dates import WRITTEN, found_at_years
from reader.notice.organs import is_organ
from reader.notice.rules import words
from reader.notice.titles import glued_title

_NOTE = re.compile(r"\s*(?:[（(][^（）()。]{2,40}[)）]\s*)*")
_TITLE = re.compile(
    r"\s*[\u4e00-\u9fff（）()、\s]{0,40}关于[^。；，：？]{2,70}(?:"
    + "|".join((*words("kinds", "statutory"), *words("kinds", "other")))
    + r")(?:[\u4e00-\u9fff]{2,8}[〔\[（(]\d{4}[〕\]）)]\d{1,5}号)?\s*"
)
_HANDS_ON = re.compile("印发|转发|批转|下发|附\\s*件")
_CLOSED, _SIGNED_BY = "。！）)；;", 30  # what stands before a signature; its longest office
_LAST = 3  # blocks in which the signature stands
_REACH, _LONGEST = 120, 400  # characters of a title; of a line that may be looked at for its end
_TAIL = re.compile(rf"(?:{WRITTEN.pattern})\s*(?:[（(][^（）()。]{{2,40}}[)）]\s*)*$")


def run_together(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks of each document, when two or more of them run on in lines; else nothing.

    Each begins with its own title and ends with its own day. What one hands on (印发, 附件) is no document of its own,
    unless its title has its office.
    """
    if sum("关于" in block.text for block in blocks) == 0 or not _may_run(blocks):
        return []
    found: list[list[Block]] = [[]]
    runs_on = 0
    for place, block in enumerate(blocks):
        begins = _title_at(block.text) if not place or _ends_signed(found[-1]) else None
        cuts = [] if begins is None else [begins]
        cuts += [at for at in _seams(block) if at]
        runs_on += len(cuts) > 1 or any(glued_title(block.text[at:])[0] for at in cuts)
        if not cuts or cuts[0]:
            cuts = [-1, *cuts]  # the block goes on with the document above
        for start, end in pairwise([*cuts, len(block.text)]):
            text = block.text[max(start, 0) : end].strip()
            if start >= 0 and found[-1]:
                found.append([])
            if text:
                found[-1].append(Block(text, block.line, block.kind) if text != block.text else block)
    if not runs_on or len(found) < 2 or not all(map(_ends_signed, found)):
        return []
    return found if all(_is_apart(one, other) for one, other in pairwise(found)) else []


def _may_run(blocks: Sequence[Block]) -> bool:
    """Whether there are two days of signing behind the end of a sentence, in lines that go on behind a title."""
    return sum(len(_days(block.text)) for block in blocks if "日" in block.text) > 1


def _days(text: str) -> list[re.Match[str]]:
    """The days that a document may be signed with: behind a sentence, or an office that stands behind one."""
    return [found for found in found_at_years(WRITTEN, text) if _is_signed(text, found.start())]


def _title_at(text: str) -> int | None:
    """Where the title begins with which a block begins, perhaps behind a note on the document above; else None."""
    note = _NOTE.match(text)
    start = note.end() if note else 0
    rest = text[start:]
    return start if _TITLE.fullmatch(rest) or glued_title(rest)[0] else None


def _is_signed(text: str, day: int) -> bool:
    before = text[max(0, day - _SIGNED_BY) : day].rstrip()
    if not before or before[-1] in _CLOSED:
        return True
    end = max(before.rfind(sign) for sign in _CLOSED)
    office = before[end + 1 :]
    return (end >= 0 or day <= _SIGNED_BY) and is_organ(office)


def _seams(block: Block) -> Iterator[int]:
    """Where a title begins behind the day that signs the document above it."""
    text = block.text
    for day in _days(text) if block.kind == "paragraph" else ():
        behind = _NOTE.match(text, day.end())
        at = behind.end() if behind else day.end()
        title = text[at : at + _REACH].find("关于")
        named = title >= 0 and (not title or is_organ(text[at : at + title]))
        if named and (glued_title(text[at:])[0] or _TITLE.fullmatch(text, at)):
            yield at


def _ends_signed(blocks: Sequence[Block]) -> bool:
    if not blocks:
        return False
    tail = "".join(block.text for block in blocks[-_LAST:])[-_LONGEST:].strip()
    return _TAIL.search(tail) is not None


def _is_apart(one: Sequence[Block], other: Sequence[Block]) -> bool:
    """Whether the second is no annex of the first: its title has its office, or nothing is handed on at all."""
    office, _, about = other[0].text[:_REACH].partition("关于")
    own = glued_title(one[0].text)[0] or one[0].text[:_REACH]  # two offices may write of the same matter
    above = "".join(block.text for block in one).replace(own, "", 1)
    title = glued_title(other[0].text)[0] or other[0].text
    if about and title.partition("关于")[2] in above:
        return False
    return is_organ(office) or not _HANDS_ON.search(above)

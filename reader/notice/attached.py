"""The list of annexes (附件说明, GB/T 9704-2012, 7.3.4): at the end of the text, or behind the day of signing."""

import re
from collections.abc import Sequence
from itertools import takewhile

from reader.notice.dates import number_of

# What stands before is looked at last: few texts have the character.
_ATTACHED = re.compile(
    r"附(?:(?<=^附)|(?<=[。；;）)\s]附)|(?<=[\dA-Za-z号楼室层座栋院]附(?=件\s?[:：])))\s*(?:件\s*(?:下载\s*(?=[:：]))?(?:[:：]\s*|(?=1\s*[.．、]))|[:：]\s*)"
)
_ITEM = re.compile(r"(?:^|(?<=[\s。；;）)》\u3400-\u9fff]))(\d{1,2})\s*[.．、]\s*(?!\d{1,3}(?!\d))")
_ANNEX_LINE = re.compile(r"\s*附\s*件\s*[\d一二三四五六七八九十]{0,2}\s*[:：]?\s*")
# 附件1：任务表, 附件二 任务表: one of a list whose every line says so, or the first line of the annex itself.
_LABELLED = re.compile(r"\s*附\s*件\s*(?P<number>[\d一二三四五六七八九十]{1,2})(?:\s*[:：.．、]\s*|\s+)(?P<name>\S.*)")
_SUFFIX = r"\.(?:pdf|ofd|docx?|wps|xlsx?|et|pptx?|zip|rar|7z)"
_FILES_BESIDE = re.compile(rf"([^\s、；;][^、；;]{{0,79}}?{_SUFFIX})(?![A-Za-z0-9])", re.IGNORECASE)
_OVER_FILES = re.compile(r"\s*(?:相关)?附\s*件\s*(?:下载|列表)?\s*[:：]?\s*")
_FILE = re.compile(
    r"\s*(?:附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]{0,2})\s*[:：.．、-]?\s*)?(?:\d{1,2}\s*[.．、]\s*(?!\d))?"
    r"(?P<name>[^\s:：。；][^:：。；]{0,79}" + _SUFFIX + r")\s*",
    re.IGNORECASE,
)
_TELEPHONE = re.compile(r"\d{3,4}[-—]\d{7,8}(?!\d)|电\s*话")
_LONGEST_LIST, _LONGEST_NAME, _REACH = 900, 80, 30


def is_annex_line(text: str) -> bool:
    """Whether a line says no more than 附件, 附件1, 附件二."""
    return _ANNEX_LINE.fullmatch(text) is not None


def heads_annex(text: str) -> bool:
    """Whether a line is the head of an annex: 附件, 附件1, or 附件1 with its title behind it."""
    return is_annex_line(text) or (text.lstrip().startswith("附") and _named(text) is not None)


def in_list(text: str) -> bool:
    """Whether a text ends inside a list of annexes."""
    near = text[-_LONGEST_LIST:]
    started = _last_attached(near)
    return started is not None and "。" not in near[started.end() :]


def take_attachments(before: list[str]) -> tuple[tuple[str, ...], list[str], list[str]]:
    """The list of annexes at the end of the text: 附件：1.... 2...., in one paragraph or one a line.

    Also the text before it, and the annexes themselves behind it, where no signature parts them from the list.
    """
    for place in range(len(before) - 1, max(-1, len(before) - _REACH), -1):
        if "附" not in before[place]:
            continue
        names = _labelled(before[place:])
        if names and place + len(names) == len(before):
            return tuple(names), before[:place], []
        match = _last_attached(before[place])
        if match is None:
            continue
        lines = [before[place][match.end() :], *before[place + 1 :]]
        end = _end_of_list(lines)
        lines, annex = lines[:end], lines[end:]
        if not all(_is_item_line(line, number) for number, line in enumerate(lines)):
            return (), before, []
        kept = before[place][: match.start()].rstrip()
        return _items(lines), [*before[:place], *([kept] if kept else [])], annex
    return (), before, []


def attachments_behind(behind: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """A list of annexes printed behind the date (portals put their downloads there): 附件：... and numbered lines."""
    if not behind:
        return (), behind
    files = _files(behind)
    if files:
        count = sum(1 for _ in takewhile(_FILE.fullmatch, behind[1:]))
        return tuple(files), behind[count + 1 :]
    names = _labelled(behind)
    if len(names) > 1 or len(names) == len(behind):
        return tuple(names), behind[len(names) :]
    if _ATTACHED.match(behind[0]) is None or is_annex_line(behind[0]):
        items, text, annex = take_attachments(behind)  # the list of the document that is handed on, at its end
        return items, [*text, *annex]
    end = 1
    while end < len(behind) and _ITEM.match(behind[end].strip()) and len(behind[end]) < 80 and "。" not in behind[end]:
        end += 1
    items, left, _ = take_attachments(behind[:end])
    return items, [*left, *behind[end:]]


def _files(lines: Sequence[str]) -> list[str]:
    """The names of files below 附件下载：, or of the first lines, as pages hang them on a notice."""
    first = 1 if _OVER_FILES.fullmatch(lines[0]) else 0
    found = takewhile(lambda match: match is not None, map(_FILE.fullmatch, lines[first:]))
    return [name for match in found if match for name in _FILES_BESIDE.findall(match["name"])]


def _last_attached(text: str) -> re.Match[str] | None:
    """Where the last list begins; 附：急诊电话 0739-5120120 is none."""
    found = (
        match for match in _ATTACHED.finditer(text) if "件" in match[0] or not _TELEPHONE.search(text, match.end())
    )
    return max(found, key=lambda match: match.start(), default=None)


def _labelled(lines: Sequence[str]) -> list[str]:
    """The names of the first lines that say 附件1：…, 附件2：…, each with the next number."""
    found = (_named(line) for line in lines)
    numbered = takewhile(lambda pair: pair[1] is not None and pair[1][0] == pair[0], enumerate(found, 1))
    return [pair[1] for _, pair in numbered if pair]


def _named(line: str) -> tuple[int, str] | None:
    match = _LABELLED.fullmatch(line) if len(line) <= _LONGEST_NAME and "。" not in line else None
    number = number_of(match["number"]) if match else None
    return (number, match["name"].strip()) if match and number else None


def _end_of_list(lines: Sequence[str]) -> int:
    """Where the annexes themselves begin: at 附件 or 附件1 alone, or at the first name of the list, printed again."""
    first = _ITEM.sub("", lines[0].strip(), count=1) or (_ITEM.sub("", lines[1].strip(), count=1) if lines[1:] else "")
    named = (place for place, line in enumerate(lines) if place and (is_annex_line(line) or line.strip() == first))
    return next((place for place in named if place > 1 or lines[0].strip()), len(lines))


def _is_item_line(line: str, number: int) -> bool:
    if len(line) > _LONGEST_LIST or "。" in line.rstrip("。") or "\n" in line or "\t" in line:
        return False  # a table has tabs
    # Behind the first line every line is a numbered item, or the rest of a long one.
    return number == 0 or _ITEM.match(line.strip()) is not None or len(line) < 40


def _items(lines: Sequence[str]) -> tuple[str, ...]:
    """Cut at 1. 2. 3. in sequence; a list without numbers is one item. Every character but the numbers is kept."""
    text = "".join(f" {line.strip()}" if _ITEM.match(line.strip()) else line.strip() for line in lines).strip()
    cuts, expected = [], 1
    for match in _ITEM.finditer(text):
        if int(match[1]) == expected:
            cuts.append(match)
            expected += 1
    if not cuts or text[: cuts[0].start()].strip():
        files = _FILES_BESIDE.findall(text)
        if len(files) > 1 and not _FILES_BESIDE.sub("", text).strip(" 、；;。"):
            return tuple(files)
        return (text.strip().rstrip("；;。"),) if text.strip() else ()
    ends = [*(cut.start() for cut in cuts[1:]), len(text)]
    items = (text[cut.end() : end].strip().rstrip("；;。") for cut, end in zip(cuts, ends, strict=True))
    return tuple(item for item in items if item)

"""The head of a speech in one line: 在全市工作会议上的讲话 市长 某某（2025年3月6日）同志们：今天，我们…

A speech has its title, the day and who speaks on lines of their own, and calls upon those it speaks to. Where a
capture ran them together, a line ends behind the title, on both sides of the day, and on both sides of the call. Told
by the day or the call that follows the title: 他在会上的讲话 inside a sentence has neither right behind it.
"""

import re
from collections.abc import Iterator

from reader.clean import shape
from reader.clean.draft import Draft, Sheet

_DEPTH, _HEAD = 25, 400  # lines, characters looked at
_KIND = r"(?:讲话|致辞|致词|贺词|献词|发言|演讲|寄语|主持词|报告)(?:提纲|稿|摘要|全文|实录|要点)?"
_SPOKEN = re.compile(_KIND)
_TITLE = re.compile(
    rf"[^。；：！？;:!?\n]{{2,70}}?{_KIND}(?:\s*[（(][^（）()\d]{{1,12}}[)）])?"
    r"(?=\s|[（(]|[—\-–]|(?:19|20)\d\d\s*年|[\u4e00-\u9fff])"
)
_YEAR = r"(?:(?:19|20)\d\d|[一二][〇○零一二三四五六七八九]{3})"
_WRITTEN = rf"{_YEAR}\s*[年./-]\s*[\d一二三四五六七八九十]{{1,3}}\s*[月./-]\s*[\d一二三四五六七八九十]{{1,3}}\s*日?"
_DAY = re.compile(rf"[（(]\s*{_WRITTEN}[^（）()]{{0,40}}[)）]|{_WRITTEN}(?:[上下]午|晚)?")
_SUBTITLE = re.compile(r"[—\-–]{1,4}[^。；：！？—]{4,60}?(?:会|会议|仪式|典礼|活动|论坛|班)上")
_GREETED = (
    r"(?:尊敬的|敬爱的|亲爱的|各位|老同志|同志|老师|同学|女士|先生|小姐|朋友|来宾们|代表们|委员们|乡亲|父老|战友|家长|企业家"
    r"|大家[好上下])"
)
_GREETING = re.compile(_GREETED)
CALL = re.compile(rf"{_GREETED}[^。；：:！？!?\d《》]{{0,80}}[：:！!](?=\s|$|[\u4e00-\u9fff“《])")
_WHO = re.compile(r"[\s　]*[\u4e00-\u9fff·、，（）()\s]{0,48}")
_POST = re.compile(r"(?:书记|长|主任|主席|总监|总裁|会长|院士|教授|代表|委员|理事|秘书)")
_LONGEST_NAME = 4


def part_speech_heads(sheet: Sheet) -> None:
    """Break such lines; each break is recorded as repaired."""
    if not _SPOKEN.search(sheet.whole()):
        return
    drafts, greeted = sheet.drafts[:_DEPTH], _GREETING.search(sheet.whole()) is not None
    below = [draft.text for draft in sheet.drafts[1 : _DEPTH + 1]] + [""]
    for place, draft in enumerate(drafts):
        if draft.kind not in ("paragraph", "heading"):
            continue
        gaps = list(_breaks(draft, drafts[place - 1].text if place and greeted else "", below[place]))
        if gaps:
            sheet.part(draft, gaps, "flattened")


def _breaks(draft: Draft, above: str, below: str) -> Iterator[tuple[int, int]]:
    text = draft.text
    for title in _TITLE.finditer(text[:_HEAD]) if _SPOKEN.search(text, 0, _HEAD) else ():
        ends = _ends_behind(text, title.end(), below)
        if ends is not None:
            yield from _gaps(text, [title.end(), *ends])
            return
    call = CALL.search(text, 0, _HEAD) if shape.is_kind_title(above) else None
    if call is not None and call.start():  # the line of the speaker, and the text behind it
        yield from _gaps(text, _ends_behind(text, 0, below) or [])


def _ends_behind(text: str, start: int, below: str) -> list[int] | None:
    """Where lines end behind a title that ends at ``start``: at the day, who speaks, the call; None without proof."""
    call = CALL.search(text, start, start + _HEAD)
    stop = call.start() if call else len(text)
    if stop - start > _HEAD // 2:
        return None
    places, at = list[int](), start
    for day in sorted((*_DAY.finditer(text, start, stop), *_SUBTITLE.finditer(text, start, stop)), key=re.Match.start):
        if not _is_who(text[at : day.start()]):
            return None
        places += [day.start(), day.end()]
        at = day.end()
    rest = text[at:stop]
    if not _is_who(rest) or not (places or call or (rest.strip() and CALL.match(below.lstrip()))):
        return None
    return [*places, *((call.start(), call.end()) if call else ())]


def _is_who(text: str) -> bool:
    """Whether what stands between is nothing, a name, or a post with a name."""
    plain = shape.compact(text)
    return not plain or (
        bool(_WHO.fullmatch(text))
        and not _SPOKEN.search(plain)
        and (len(plain) <= _LONGEST_NAME or _POST.search(plain) is not None)
    )


def _gaps(text: str, places: list[int]) -> Iterator[tuple[int, int]]:
    """The gaps, perhaps without any white space, at which lines end; none at the ends of the text."""
    done = -1
    for place in places:
        start, end = len(text[:place].rstrip()), len(text) - len(text[place:].lstrip())
        if start > max(0, done) and end < len(text):
            yield start, end
        done = max(done, end)

"""Half-width punctuation in Chinese text becomes full-width, as GB/T 15834 prints it.

Decimals (1.5), thousands (1,291), times (10:30), ratios (1:1), codes, addresses and Latin text keep theirs, and so does
the full stop of a label (``1.``).
"""

import re
from array import array
from collections.abc import Iterator, Sequence

from reader.clean.draft import Edit, Sheet

_FULL = {",": "，", ":": "：", ";": "；", "!": "！", "?": "？", "(": "（", ")": "）"}
_BRACKET = re.compile("[()（）]")
_HAN = "\u2e80-\u2fff\u3005-\u3007\u3400-\u9fff\uf900-\ufaff"
_CHINESE = re.compile(f"[{_HAN}\u3001-\u3003\u3008-\u301b“”‘’—…·％℃‰×①-⓿\uff01-\uff60]")
# The empty group is there where a Chinese sign stands right beside the mark: most marks need no closer look.
_MARK = re.compile(
    rf"[,:;!?()](?:(?:(?<={_CHINESE.pattern}[,;!?])|(?<=[{_HAN}]:)|(?<=[,;!?])(?={_CHINESE.pattern})|(?<=:)(?=[{_HAN}]))())?"
)
_URL = re.compile(r"(?:https?://|www\.)[!-~]+", re.ASCII)
_ADDRESS = re.compile(rf"{_URL.pattern}|[\w.+-]{{1,64}}@[\w-]{{1,64}}(?:\.[\w-]{{1,64}}){{1,8}}", re.ASCII)
_ANGLES = re.compile(r"(?<![A-Za-z0-9])[<＜]([^<>＜＞《》〈〉\n]{2,80})[>＞](?![A-Za-z0-9])")
# 气温＜0℃且＞-5℃: a figure with its unit behind the sign compares; 2024年 begins a title.
_COMPARED = re.compile(r"\s*[-−+±]?\d+(?:[.．]\d+)?(?!\d|\s*[年届号])")
_STRAIGHT = re.compile(r'"([^"\n]{1,400})"')
_HALF_STRAIGHT = re.compile(r'“[^“”"\n]{1,400}(")|(")[^“”"\n]{1,400}”')
_SPAN = 200  # characters looked at to find the partner of a mark: bounded, so that one huge line stays linear
_ROW = 4
_REACH = 14
_REACH_LEFT = re.compile(rf"[{_HAN}）》”、，。；：][\w.%+-]{{1,{_REACH}}}$", re.ASCII)
_REACH_RIGHT = re.compile(rf"[\w.%+-]{{1,{_REACH}}}[{_HAN}（《“、，。；：%]", re.ASCII)
_THOUSAND = re.compile(r",\d{3}")
_THOUSANDS = re.compile(r"\d(?<![\d,]\d)\d{0,2}(?:,\d{3})+(?!\d)")


def widen_punctuation(sheet: Sheet) -> None:
    """Full-width marks where the neighbours are Chinese; brackets go in pairs."""
    for draft in sheet.fresh() if sheet.has(",:;!?()") else ():
        if _MARK.search(draft.text):
            sheet.rewrite(draft, _widened(draft.text), "punctuation")


def mend_quotes(sheet: Sheet) -> None:
    """``<…>`` used for book marks become 《》, or 〈〉 where they stand inside 《》; straight quotes become “”."""
    for draft in sheet.fresh() if sheet.has('<＜"') else ():
        if "<" in draft.text or "＜" in draft.text:
            sheet.rewrite(draft, _angled(draft.text), "quotes")
        if '"' in draft.text and ("“" in draft.text or "”" in draft.text):
            sheet.rewrite(draft, _paired(draft.text), "quotes")
        if '"' in draft.text and draft.text.count('"') % 2 == 0:
            sheet.rewrite(draft, _curled(draft.text), "quotes")


def _widened(text: str) -> list[Edit]:
    if text.isascii():
        return []
    brackets = _wide_brackets(text) if "(" in text or ")" in text else b""
    found: list[Edit] = []
    for match in _MARK.finditer(text):
        place = match.start()
        mark = text[place]
        if brackets[place] if mark in "()" else match.lastindex or _is_chinese_mark(text, place):
            found.append((place, place + 1, _FULL[mark]))
    return _outside(_fences(text), found) if found else found


def _outside(fences: Sequence[tuple[int, int]], edits: list[Edit]) -> list[Edit]:
    """The edits that are in none of the stretches; both are sorted."""
    if not fences:
        return edits
    found: list[Edit] = []
    fence = end = 0
    for edit in edits:
        while fence < len(fences) and fences[fence][0] <= edit[0]:
            end = max(end, fences[fence][1])
            fence += 1
        if edit[0] >= end:
            found.append(edit)
    return found


def _fences(text: str) -> list[tuple[int, int]]:
    """Where marks stay as they are: addresses, and figures with their thousands parted; sorted by their starts."""
    found: list[tuple[int, int]] = []
    if "." in text and ("//" in text or "www" in text or "@" in text):
        found += (match.span() for match in (_ADDRESS if "@" in text else _URL).finditer(text))
    if _THOUSAND.search(text):
        found += (match.span() for match in _THOUSANDS.finditer(text))
    return sorted(found)


def _is_chinese_mark(text: str, place: int) -> bool:
    before, after = _neighbour(text, place, -1), _neighbour(text, place, 1)
    if text[place] == ":" and before.isdigit() and after.isdigit():
        return False  # 10:30, 1:1
    if _CHINESE.match(before) or _CHINESE.match(after):
        return True
    if text[place] == ":" or text[place + 1 : place + 2].isspace():
        return False  # a code, an address, a time; or Latin text, which puts a space after its marks
    # 66.5%,8个: what stands between the mark and the nearest Chinese is a figure or a short Latin word.
    left, right = _REACH_LEFT.search(text, max(0, place - _REACH), place), _REACH_RIGHT.match(text, place + 1)
    return left is not None and right is not None


def _neighbour(text: str, place: int, step: int) -> str:
    """The nearest character that is no mark itself, so that marks in a row are judged alike."""
    for _ in range(_ROW):
        place += step
        if not 0 <= place < len(text) or text[place] not in ",:;!?()":
            break
    return text[place] if 0 <= place < len(text) else " "


def _wide_brackets(text: str) -> bytearray:
    """1 at the brackets to widen: a pair is Chinese when there is Chinese in it, or on either side of it."""
    found = bytearray(len(text))
    opened = array("q")
    for match in _BRACKET.finditer(text):
        place = match.start()
        if text[place] in "(（":
            opened.append(place)
        elif not opened:
            found[place] = text[place] == ")" and _is_chinese(text, place - 1)
        else:
            start = opened.pop()
            halves = [where for where in (start, place) if text[where] in "()"]
            if halves and _is_chinese_pair(text, start, place):
                for where in halves:
                    found[where] = 1
    for start in opened:
        found[start] = text[start] == "(" and _is_chinese(text, start + 1)
    return found


def _is_chinese(text: str, place: int) -> bool:
    return 0 <= place < len(text) and bool(_CHINESE.match(text, place))


def _is_chinese_pair(text: str, start: int, end: int) -> bool:
    inside = text[start + 1 : min(end, start + _SPAN)]
    outside = text[max(0, start - 1) : start] + text[end + 1 : end + 2]
    return bool(_CHINESE.search(inside) or _CHINESE.search(outside))


def _curled(text: str) -> Iterator[Edit]:
    """Pairs of straight quotes with Chinese in them or right before them; an odd one out leaves its line alone."""
    for match in _STRAIGHT.finditer(text):
        start, end = match.span()
        if _CHINESE.search(match[1]) or _CHINESE.match(text[max(0, start - 1) : start]):
            yield start, start + 1, "“"
            yield end - 1, end, "”"


def _paired(text: str) -> Iterator[Edit]:
    """A straight quote that is the other half of a curly one."""
    for match in _HALF_STRAIGHT.finditer(text):
        which = match.lastindex or 1
        yield *match.span(which), "”" if which == 1 else "“"


def _angled(text: str) -> Iterator[Edit]:
    for match in _ANGLES.finditer(text):
        if not _CHINESE.search(match[1]) or _COMPARED.match(match[1]) or _COMPARED.match(text, match.end()):
            continue
        left = text.rfind("《", max(0, match.start() - _SPAN), match.start())
        inside = left >= 0 and text.rfind("》", left, match.start()) < 0
        marks = "〈〉" if inside else "《》"
        yield match.start(), match.start() + 1, marks[0]
        yield match.end() - 1, match.end(), marks[1]

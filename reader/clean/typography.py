"""Half-width punctuation in Chinese text becomes full-width, as GB/T 15834 prints it.

Decimals (1.5), thousands (1,291), times (10:30), ratios (1:1), codes, addresses and Latin text keep theirs, and so does
the full stop of a label (``1.``).
"""

import re
from array import array
from collections.abc import Sequence

from reader.clean.draft import Edit, Sheet

_FULL = {",": "，", ":": "：", ";": "；", "!": "！", "?": "？", "(": "（", ")": "）"}
_BRACKET = re.compile("[()（）]")
_HAN = "\u2e80-\u2fff\u3005-\u3007\u3400-\u9fff\uf900-\ufaff"
CHINESE = re.compile(f"[{_HAN}\u3001-\u3003\u3008-\u301b“”‘’—…·％℃‰×①-⓿\uff01-\uff60]")
# The empty group is there where a Chinese sign stands right beside the mark: most marks need no closer look.
_MARK = re.compile(
    rf"[,:;!?()](?:(?:(?<={CHINESE.pattern}[,;!?])|(?<=[{_HAN}]:)|(?<=[,;!?])(?={CHINESE.pattern})|(?<=:)(?=[{_HAN}]))())?"
)
_URL = re.compile(r"(?:https?://|www\.)[!-~]+", re.ASCII)
_ADDRESS = re.compile(rf"{_URL.pattern}|[\w.+-]{{1,64}}@[\w-]{{1,64}}(?:\.[\w-]{{1,64}}){{1,8}}", re.ASCII)
# A point at the end of a line or a quotation; where no sentence has its own mark also between two sentences, and behind
# figures (not 一. or 阿不都.热合曼).
_PAUSE = re.compile("[，；：？！、]")
_STOP = re.compile(rf"[.．](?<=[{_HAN}）》][.．])(?=[”’）]?\s*(?:\n|$))")
_ANY_STOP = re.compile(
    rf"[.．](?<=[\w）》”’%％][.．])(?=[”’）]?\s*(?:\n|$))|[.．](?<=[A-Za-z0-9]{{3}}[.．])(?=[{_HAN}“《（(])"
    rf"|[.．](?<=[\w）》”’][{_HAN}）》%％”][.．])(?<![一二三四五六七八九十][.．])(?=[{_HAN}“《（(])"
)
_CODE = re.compile(r"""[A-Za-z_]\(["']|["']\)\s*;?\s*$|["'];\s*$|[{}]\s*$""")
_HAN_SIGN = re.compile(f"[{_HAN}]")
_CODE_SHARE = 3  # fewer than one of so many signs are Chinese
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
    if _STOP.search(sheet.fresh_text()):
        stop = _STOP if "。" in sheet.whole() else _ANY_STOP  # where no sentence has its mark, names have no point
        for draft in sheet.fresh():
            if _PAUSE.search(draft.text):
                found = stop.finditer(draft.text)
                sheet.rewrite(draft, [(*match.span(), "。") for match in found], "punctuation")


def is_code(text: str) -> bool:
    """Whether a line is one of a program, with Chinese in its strings: print("结果:", y)."""
    return bool(_CODE.search(text)) and len(_HAN_SIGN.findall(text)) * _CODE_SHARE < len(text)


def _widened(text: str) -> list[Edit]:
    if text.isascii() or is_code(text):
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
    if CHINESE.match(before) or CHINESE.match(after):
        return True
    if text[place] == ":" or text[place + 1 : place + 2].isspace():
        return False  # a code, an address, a time; or Latin text, which puts a space after its marks
    # 66.5%,8个: what stands between the mark and the nearest Chinese is a figure or a short Latin word.
    if _REACH_LEFT.search(text, max(0, place - _REACH), place) is None:
        return False
    return place + 1 == len(text) or _REACH_RIGHT.match(text, place + 1) is not None  # 电话：12345; ends its line


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
    return 0 <= place < len(text) and bool(CHINESE.match(text, place))


def _is_chinese_pair(text: str, start: int, end: int) -> bool:
    inside = text[start + 1 : min(end, start + _SPAN)]
    outside = text[max(0, start - 1) : start] + text[end + 1 : end + 2]
    return bool(CHINESE.search(inside) or CHINESE.search(outside))

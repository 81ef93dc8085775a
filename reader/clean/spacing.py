"""Spaces that nobody typed: of OCR round digits, of spread titles, of indents, of broken lines; and invisible marks.

Kept: spaces between Latin words and between numbers, after 第一章, before a list label that lost its line break
(``…名录 2.扩展…``), between the halves of a slogan in quotes (“送欢乐 送文明”), and those that part cells, offices and
fields (``columns.py``).
"""

import re
from collections.abc import Collection, Iterator

from reader.clean.columns import SPACES as _SPACES
from reader.clean.columns import parting_gaps
from reader.clean.draft import Edit, Sheet
from reader.clean.looks import lines_with

# Variation selectors too: the font shows what it has, and search and voice know the character alone.
_INVISIBLE = "\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0100-\U000e01ef"
# Scripts whose letters are joined and parted by invisible marks (Arabic, Mongolian, Indic, Tibetan), and pictures.
_JOINED_SCRIPT = re.compile("[\u0600-\u109f\u1780-\u18af\u2190-\u2bff\U0001f000-\U0001faff]")
_GAP = re.compile(f"[{_SPACES}{_INVISIBLE}]+")
_WIDE = re.compile(
    "[\u2e80-\u303f\u3100-\u312f\u31a0-\u31bf\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60“”‘’—…·•①-⓿Ⅰ-ⅿ×℃‰→←]"
)
# The same gaps, with an empty group where a Chinese sign stands right beside one: most are told by that.
_GAP_BESIDE = re.compile(
    f"[{_SPACES}{_INVISIBLE}](?:(?<={_WIDE.pattern}.)())?[{_SPACES}{_INVISIBLE}]*(?:(?={_WIDE.pattern})())?", re.S
)
_ASCII_MARK = set(",.:;!?()%")
_LABEL_AFTER = re.compile(r"\d{1,2}[.．、](?!\d)|[A-H][.．](?![A-Za-z\d])|[□☐☑☒](?=\S)")
_MAY_LABEL = re.compile(r"[\dA-H□☐☑☒]")
# 8 : 30, 1 , 234, 6 . 5: nobody types a gap before such a mark, between figures.
_PARTED_FIGURES = re.compile(
    rf"(?<=\d)(?:[{_SPACES}]+[.．:：][{_SPACES}]*|[{_SPACES}]+,[{_SPACES}]*(?=\d(?:[{_SPACES}]?\d){{2}}(?!\d)))(?=\d)"
)
_UNIT = "[年月日时号%％万亿元人个件名户项次条页处家所只台套间座栋亩吨米公岁天〕]"
# 2 0 2 5 年: figures that were read one by one, up to their unit
_SINGLE_FIGURES = re.compile(
    rf"(?<![\w.])(?<![\w.][{_SPACES}])\d(?:[{_SPACES}]\d){{1,11}}(?=[{_SPACES}]*{_UNIT})"
    rf"|(?<=[\u4e00-\u9fff〔])[{_SPACES}]*\d(?:[{_SPACES}]\d){{1,11}}(?=[{_SPACES}]*{_UNIT})"
)
# 增长 2. 1 万元: a decimal that was read with gaps, behind a word. Behind a mark, 1. 2万元 may be the label of a list.
_DECIMAL = re.compile(
    rf"(?<=[\u4e00-\u9fff])[{_SPACES}]*(?:\d{{1,4}}|\d(?:[{_SPACES}]\d){{1,3}})"
    rf"(?:[{_SPACES}]+[.．][{_SPACES}]*|[.．][{_SPACES}]+)\d{{1,4}}[{_SPACES}]*"
    r"(?:[%％‰℃万亿元倍亩吨]|个百分点|公里|千米|平方|立方|公顷|毫米|厘米|千瓦|兆瓦)"
)
_ARTICLE = re.compile(rf"第(?:[{_SPACES}]{{0,2}}[一二三四五六七八九十百零〇\d]){{1,6}}[{_SPACES}]{{0,2}}[编章节条]$")
_LONGEST_ARTICLE = 24
_ARTICLE_ENDS = frozenset("编章节条")
_GAP_IN_FIGURES = re.compile(rf"\d[{_SPACES}]+[\d.．:：,]|\d[.．][{_SPACES}]+\d")
_SLOGAN = re.compile(r"“([^“”\n]{4,60})”")
_USUAL = frozenset(" \t\u00a0\u3000")
_TYPED = re.compile("[ \u3000\u2002]")


def close_gaps(sheet: Sheet) -> None:
    """Drop or narrow each gap according to its neighbours."""
    if sheet.seen >= 0 and not _GAP.search(sheet.fresh_text()):
        return
    spaced = [sheet.drafts[place] for place in lines_with(_GAP, [draft.text for draft in sheet.drafts])]
    fresh = [draft for draft in spaced if draft.changed > sheet.seen]
    parting = parting_gaps(sheet.drafts, spaced) if fresh else {}
    for draft in fresh:
        if draft.kind == "table":
            sheet.rewrite(draft, _table_gaps(draft.text), "spacing")
        else:
            sheet.rewrite(draft, _gaps(draft.text, parting.get(id(draft), ())), "spacing")


def _table_gaps(text: str) -> Iterator[Edit]:
    for match in _GAP.finditer(text):
        if "\t" not in match[0]:
            edit = _gap_edit(text, match, set())
            if edit is not None:
                yield edit


def _gaps(text: str, parting: Collection[int] = ()) -> Iterator[Edit]:
    kept = _slogan_gaps(text) if "“" in text and _TYPED.search(text) else set()
    kept.update(parting)
    decimals = _figure_gaps(text) if _GAP_IN_FIGURES.search(text) else set()
    for match in _GAP_BESIDE.finditer(text):
        start, end = match.span()
        if text[start] not in _USUAL and start and _JOINED_SCRIPT.match(text, start - 1):
            continue
        if start in decimals or (match.lastindex and start not in kept and _closes(text, start, end)):
            yield start, end, ""
        elif (edit := _gap_edit(text, match, kept)) is not None:
            yield edit


def _closes(text: str, start: int, end: int) -> bool:
    """Whether nothing speaks for a gap beside a Chinese sign: no label behind it, no 第一章 before it."""
    if text[start - 1 : start] in _ARTICLE_ENDS:
        return False
    return not (_MAY_LABEL.match(text, end) and _LABEL_AFTER.match(text, end))


def _gap_edit(text: str, match: re.Match[str], kept: set[int]) -> Edit | None:
    start, end = match.span()
    before, after = text[start - 1] if start else "", text[end] if end < len(text) else ""
    wanted = ""
    if before and after and before not in "\t\n" and after not in "\t\n":
        parted = start in kept or _space_between(text, start, end, before, after)
        wanted = " " if parted and any(map(str.isspace, match[0])) else ""
    return (start, end, wanted) if match[0] != wanted else None


def _space_between(text: str, start: int, end: int, before: str, after: str) -> bool:
    wide = _WIDE.match(before) or _WIDE.match(after)
    if (wide or before == ")") and before not in "，。；：、（《“,;:(" and start > 1 and _LABEL_AFTER.match(text, end):
        return True
    if wide:
        return bool(_ARTICLE.search(text, max(0, start - _LONGEST_ARTICLE), start))
    if after in "%‰℃°" and before.isdigit():
        return False
    # A half-width mark among Chinese is Chinese punctuation: no space round it, unless Latin stands on its other side.
    if before in _ASCII_MARK and start > 1:
        return not _WIDE.match(text[start - 2])
    if after in _ASCII_MARK and end + 1 < len(text):
        return not _WIDE.match(text[end + 1])
    return True


def _slogan_gaps(text: str) -> set[int]:
    """Where a quoted slogan has its one gap between two halves of two or more characters each."""
    found = set()
    for quote in _SLOGAN.finditer(text):
        gaps = list(_GAP.finditer(text, quote.start(1), quote.end(1)))
        if len(gaps) == 1 and min(gaps[0].start() - quote.start(1), quote.end(1) - gaps[0].end()) >= 3:
            found.add(gaps[0].start())
    return found


def _figure_gaps(text: str) -> set[int]:
    """Where the gaps in figures are, and those before them."""
    forms = (_DECIMAL, _PARTED_FIGURES, _SINGLE_FIGURES)
    return {
        gap.start() for form in forms for found in form.finditer(text) for gap in _GAP.finditer(text, *found.span())
    }

"""Gaps that part two things: the cells of rows which lost their table, offices side by side, fields in one line.

A scan puts gaps anywhere, a page puts them where something ends. So a gap between Chinese characters is believed only
where its neighbours speak for it: the lines above or below have as many cells; a whole office stands on both sides; a
post and a name; or the next field begins behind it (联系人：… 电话：…).
"""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from reader.clean import shape
from reader.clean.draft import Draft

SPACES = " \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_GAP = re.compile(f"[{SPACES}]+")
_HAN = "\u3400-\u9fff"
# Every such line has one: a quick look. The look behind stands after the first space, which is found faster.
_HAN_GAP = re.compile(f"[{SPACES}](?<=[{_HAN}）)”》][{SPACES}])[{SPACES}]*(?=[{_HAN}（(“《])")
_SENTENCE = re.compile(r"[，。；！？]|[,;!?](?!\d)")
_MARKED = re.compile("[。；：，、:;]")
_BRACKETS = re.compile(r"[（(][^（）()]{0,40}[)）]")
_MARKS = "，。；：、！？,;:!?"
_FIELD = re.compile(rf"[{SPACES}]+(?=[{_HAN}]{{2,8}}(?:[（(][^（）()：:]{{1,8}}[)）])?[{SPACES}]{{0,2}}[：:])")
_BLANK_FIELD = re.compile(rf"(?:^|[{SPACES}])[{_HAN}]{{2,8}}(?:[（(][^（）()：:]{{1,8}}[)）])?[：:]$")  # 甲方（盖章）：
_COLON = re.compile("[：:](?!//)")
_POST = re.compile(
    rf"[{SPACES}]*[{_HAN}、·（）{SPACES}]{{0,40}}(?:长|主席|主任|书记)(?P<gap>[{SPACES}]+)"
    rf"(?:[{_HAN}]{{2,4}}|[{_HAN}][{SPACES}]+[{_HAN}])[{SPACES}]*"
)
_OFFICE_ENDS = re.compile("关于|[\\d（(“《，。；：、]")
_LAST_PART = re.compile(f"[{SPACES}，。；：、）)”》]")
_NUMERAL = re.compile(rf"[{SPACES}]*0\d(?P<gap>[{SPACES}]+)[{_HAN}]{{2,20}}[{SPACES}]*")  # 01 接种对象
# 处罚决定日期 2025/04/11, 违法事实 2025年3月6日，…: the name of a field, a gap, its value
_NAMED = re.compile(
    rf"[{SPACES}]*[{_HAN}]{{2,12}}(?:[（(][^（）()]{{1,8}}[)）])?(?P<gap>[{SPACES}]+)(?=[\w《“（(])(?![年月日个号第])"
)
# 自 年 月 日起施行
_BLANK_DAY = re.compile(rf"(?<![\d{SPACES}])(?P<a>[{SPACES}]+)年(?P<b>[{SPACES}]+)月(?P<c>[{SPACES}]+)日")
_BLANK_YEAR = re.compile(f"[{SPACES}]年")
_FIGURE_GAP = re.compile(rf"\d[{SPACES}]+(?:[{_HAN}]{{2}}|\d)")
_FIGURE = re.compile(r"[-+]?\d[\d,.%％/:-]*|[—–/-]{1,2}")
_CELL = re.compile(rf"{_FIGURE.pattern}|[^\s：:]{{2,}}|[男女是否有无√×]")
_UNIT = re.compile("[年月日时分秒个名人户件项次亿万元吨亩米公千平立家所台套条页号期级届岁天周季度]")  # 共 12 个项目
_COUNTED = re.compile(rf"\d[{SPACES}]+{_UNIT.pattern}[{SPACES}]")
_FEWEST_CELLS, _MOST_CELLS = 3, 14
# （记者 某某 通讯员 某某）, 本报记者 某某: who wrote a piece
_WROTE = re.compile(
    rf"(?:记者|通讯员|实习生|摄影|供稿|[文图])(?P<gap>[{SPACES}]+)(?=[{_HAN}·]{{2,4}}(?:[{SPACES}、，）)]|$))"
    rf"|(?<=[{_HAN}])(?P<more>[{SPACES}]+)(?=(?:特约|见习|实习)?(?:记者|通讯员|实习生)[{SPACES}])"
)
# 凝心聚力谋发展 实干笃行开新局: the parts of a headline; a scan has gaps beside figures as well
_PARTS = re.compile(rf"[{SPACES}]+")
_SHORTEST_PART, _MOST_PARTS, _LONGEST_HEADLINE = 3, 4, 60
_BESIDE_FIGURE = re.compile(rf"[{_HAN}][{SPACES}]+\d|\d[{SPACES}]+[{_HAN}]")
_LONGEST, _LONGEST_FIELDS, _SHORTEST_OFFICE = 160, 400, 5


def parting_gaps(drafts: Sequence[Draft], spaced: Sequence[Draft]) -> dict[int, set[int]]:
    """For drafts (by ``id``) the starts of the gaps that part something; ``spaced`` are all that have white space."""
    gappy = [draft for draft in spaced if draft.kind != "table" and _GAP.search(draft.text.strip())]
    if not gappy:
        return {}
    may_be_rows = sum(bool(_HAN_GAP.search(draft.text)) for draft in gappy)
    with_gaps = {id(draft) for draft in spaced}
    rows = _rows(drafts, with_gaps) if may_be_rows > 1 else {}
    if sum(bool(_FIGURE_GAP.search(draft.text)) for draft in gappy) > 1:
        rows = _figure_rows(drafts, with_gaps) | rows
    kept = {id(drafts[place]): gaps for place, gaps in rows.items()}
    if kept and len(kept) <= sum(_is_gappy(draft.text) for draft in spaced):
        kept = {}  # a scan, with gaps inside its sentences too
    headlines = {id(draft): gaps for draft in gappy if (gaps := {*_headline_gaps(draft.text)})}
    if headlines and any(map(_is_scanned, gappy)):
        headlines = {}
    for draft in gappy:
        if found := {*_single_gaps(draft.text), *headlines.get(id(draft), ())}:
            kept.setdefault(id(draft), set()).update(found)
    return kept


def _rows(drafts: Sequence[Draft], with_gaps: Container[int]) -> dict[int, set[int]]:
    """The places of rows, and the starts of the gaps between their cells.

    A row is known by the row above or below it; one with a figure in its second cell, or with a sentence in it, stands
    in a table when the row beside it does.
    """
    cells = [_cells(draft) if id(draft) in with_gaps else () for draft in drafts]
    found: dict[int, set[int]] = {}
    for first, second in pairwise(range(len(drafts))):
        if _alike(cells[first], cells[second]) and _near(drafts[first], drafts[second]):
            found |= {place: set(cells[place]) for place in (first, second)}
    for order in (range(1, len(drafts)), range(len(drafts) - 2, -1, -1)) if found else ():
        for place in order:
            beside = place - order.step
            if place in found or len(found.get(beside, ())) != 1 or not _near(*_in_order(drafts, place, beside)):
                continue
            if named := _NAMED.match(drafts[place].text):
                found[place] = {named.start("gap")}
    return found


def _figure_rows(drafts: Sequence[Draft], with_gaps: Container[int]) -> dict[int, set[int]]:
    """The same for rows of words and figures (3 白石区 15 4,000): the row beside has as many cells of the same sorts.

    A line of as many words right above them is their head; the row of the sums, below them, has no number of its own.
    """
    sorts = [_sorts_of(draft) if id(draft) in with_gaps else "" for draft in drafts]
    rows: set[int] = set()
    for first, second in pairwise(range(len(drafts))):
        if "1" in sorts[first] and sorts[first] == sorts[second] and _near(drafts[first], drafts[second]):
            rows |= {first, second}
    for head in [row - 1 for row in rows if row and len(sorts[row - 1]) == len(sorts[row])]:
        if _near(drafts[head], drafts[head + 1]):
            rows.add(head)
    for row in [row for row in rows if row + 1 < len(drafts) and sorts[row + 1] == sorts[row][1:]]:
        if _near(drafts[row], drafts[row + 1]):
            rows.add(row + 1)
    return {row: {gap.start() for gap in _GAP.finditer(drafts[row].text.rstrip(), 1)} for row in rows}


def _sorts_of(draft: Draft) -> str:
    """What the cells of a line are that may be a row: 1 a figure, w a word; empty where it can be none."""
    text = draft.text
    if draft.kind == "table" or len(text) > _LONGEST or _SENTENCE.search(text) or shape.has_label(text):
        return ""
    cells = text.split()
    if not _FEWEST_CELLS <= len(cells) <= _MOST_CELLS or any(
        first[0].isdecimal() and _UNIT.match(word) for first, word in pairwise(cells)
    ):
        return ""
    return (
        "".join("1" if _FIGURE.fullmatch(cell) else "w" for cell in cells) if all(map(_CELL.fullmatch, cells)) else ""
    )


def _in_order(drafts: Sequence[Draft], first: int, second: int) -> tuple[Draft, Draft]:
    return drafts[min(first, second)], drafts[max(first, second)]


def _near(first: Draft, second: Draft) -> bool:
    return second.line - first.last_line <= 2 and first.kind != "table" and second.kind != "table"


def _cells(draft: Draft) -> tuple[int, ...]:
    """The starts of the gaps between the cells of a line that may be a row; none where it cannot be one."""
    text = draft.text
    if draft.kind == "table" or len(text) > _LONGEST or not _HAN_GAP.search(text) or shape.has_label(text):
        return ()
    if _SENTENCE.search(_BRACKETS.sub("", text)) or _COUNTED.search(text):
        return ()
    body = len(text) - len(text.lstrip())
    gaps = [gap for gap in _GAP.finditer(text, body) if gap.end() < len(text)]
    gaps = [gap for gap in gaps if text[gap.start() - 1] not in _MARKS and text[gap.end()] not in _MARKS]
    if gaps and gaps[0].start() == body + 1 and not text[body].isascii() and _is_single(text, gaps, 1):
        gaps = gaps[1:]  # 陈 浩 某某局: a name of two characters set as wide as one of three
    single = sum(_is_single(text, gaps, number) for number in range(1, len(gaps) + 1))
    return tuple(gap.start() for gap in gaps) if gaps and single * 2 <= len(gaps) else ()


def _is_single(text: str, gaps: Sequence[re.Match[str]], number: int) -> bool:
    """Whether the cell behind gap ``number`` is one Chinese character."""
    end = gaps[number].start() if number < len(gaps) else len(text.rstrip())
    return end - gaps[number - 1].end() == 1 and shape.has_han(text[end - 1])


def _alike(first: Sequence[int], second: Sequence[int]) -> bool:
    if not first or not second:
        return False
    return len(first) == len(second) or (min(len(first), len(second)) > 1 and abs(len(first) - len(second)) == 1)


def _is_gappy(text: str) -> bool:
    """Whether a gap stands between two words of a sentence."""
    return bool(_SENTENCE.search(text) and _HAN_GAP.search(text))


def _is_scanned(draft: Draft) -> bool:
    """Whether a sentence has gaps that nobody typed: between its words, or beside its figures."""
    if not _SENTENCE.search(draft.text):
        return False
    return bool(_BESIDE_FIGURE.search(draft.text)) or _is_gappy(_WROTE.sub("", draft.text))


def _headline_gaps(text: str) -> Iterator[int]:
    if len(text) > _LONGEST_HEADLINE or shape.has_label(text) or _MARKED.search(text) or "关于" in text:
        return
    plain = text.strip()
    parts = _PARTS.split(plain)
    if 1 < len(parts) <= _MOST_PARTS and min(map(shape.han, parts)) >= _SHORTEST_PART and not shape.is_kind_title(text):
        yield from (gap.start() for gap in _HAN_GAP.finditer(text))


def _single_gaps(text: str) -> Iterator[int]:
    """Gaps whose own line says what they part."""
    if len(text) > _LONGEST_FIELDS:
        return
    whole = _POST.fullmatch(text) if "长" in text or "主" in text else None
    if whole is not None or ("0" in text and (whole := _NUMERAL.fullmatch(text))):
        yield whole.start("gap")
    if "记者" in text or "通讯员" in text:
        yield from (found.start("gap") if found["gap"] else found.start("more") for found in _WROTE.finditer(text))
    if "年" in text and _BLANK_YEAR.search(text):
        yield from (blank.start(name) for blank in _BLANK_DAY.finditer(text) for name in "abc" if blank[name])
    for gap in _HAN_GAP.finditer(text):
        if not shape.ends_as_organ(text[gap.start() - 1]):
            continue
        before, behind = _LAST_PART.split(text[: gap.start()])[-1], _OFFICE_ENDS.split(text[gap.end() :])[0]
        behind = _GAP.split(behind)[0]
        if min(len(before), len(behind)) >= _SHORTEST_OFFICE and shape.is_organ(before) and shape.is_organ(behind):
            yield gap.start()
    for gap in _FIELD.finditer(text) if "：" in text or ":" in text else ():
        above = text[: gap.start()]
        parted = above and (above[-1] not in _MARKS or _BLANK_FIELD.search(above))
        if parted and _COLON.search(above[above.rfind("。") + 1 :]):
            yield gap.start()

"""The index table of a portal (索引号, 信息分类, 发布机构 …) where it came without colons.

It came as cells of a table, as a label and its value on lines by turns, or as both in one line with gaps.

What such a table says of the document (its number, its office, its days, its title) stays, each as one field; all else
of it is chrome. Told by its labels, two with a value at least, and by its place before the first sentence.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reader.clean import shape
from reader.clean.draft import Draft, Sheet
from reader.clean.looks import BLANK, lines_with
from reader.clean.page_fields import has_day_under_title
from reader.clean.words import by_heads, pattern, spaced, words

_DEPTH = 60  # lines looked at
_FEWEST, _FEWEST_GLUED = 2, 3  # labels with a value
_LEAST_SHARE = 0.25  # of the cells of a table are known labels: in a table of documents only its first row has some
_LONGEST_LABEL, _LONGEST_VALUE = 12, 120
_CELL = re.compile(r"[^\t\n]+")
_DAY = re.compile(r"[\s:：]*(?:19|20)\d\d\s*[-/年.]\s*\d{1,2}\s*[-/月.]\s*\d{1,2}")
_EDGES = " \t\u3000:：[]【】|｜•·"
# 【法规类型】规范性文件: a label in brackets, which may be none that is known
_BRACKETED = re.compile(
    r"[ \t\u3000]*[【\[](?P<label>[\u4e00-\u9fff](?:[ \u3000]*[\u4e00-\u9fff]){1,7})[】\]]"
    r"(?P<value>[^【】\[\]。；]{0,120})"
)
KIND = "index"


def set_aside_index_tables(sheet: Sheet) -> None:
    """Take out the tables; their facts stay as cells or as lines ``label：value``."""
    zone = _before_text(sheet.drafts)
    labelled = lines_with(_look(), [draft.text for draft in zone])
    if not labelled:
        return
    for place in labelled:
        if "\t" in zone[place].text:
            _set_aside_cells(sheet, zone[place])
        elif not (place and has_day_under_title(zone[place - 1].text, zone[place].text)):  # see head
            _set_aside_in_line(sheet, zone[place])
    _part_bracketed(sheet, zone)
    _part_glued(sheet, zone)
    _set_aside_lines(sheet, [draft for draft in zone if draft.text and "\t" not in draft.text])
    sheet.drop_empty()


def _before_text(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts before the first sentence."""
    found = []
    for draft in drafts[:_DEPTH]:
        if "\t" not in draft.text and ("。" in draft.text or len(draft.text) > 3 * _LONGEST_VALUE):
            break
        found.append(draft)
    return found


@cache
def _look() -> re.Pattern[str]:
    """A cell, or a label at the beginning of a line: some line of every table has one."""
    first = "".join({re.escape(label[0]) for label in _labels()})
    return re.compile(rf"\t|\n[{BLANK}:：\[\]【】|｜•·]*(?=[{first}]){spaced(_labels())}")


def _label_of(text: str) -> str:
    """The role of a label (fact, dated, index), or an empty text when it is none."""
    if len(text) > 2 * _LONGEST_LABEL:
        return ""
    return _labels().get(shape.compact(text).strip(_EDGES), "")


@cache
def _labels() -> dict[str, str]:
    return {word: role for role in ("index", "dated", "fact") for word in words("chrome", role)}


def _is_fact(label: str, value: str) -> bool:
    return label == "fact" or (label == "dated" and bool(_DAY.match(value)))


def _set_aside_cells(sheet: Sheet, draft: Draft) -> None:
    cells = list(_CELL.finditer(draft.text))
    labels = [_label_of(cell[0]) for cell in cells]
    valued = [
        bool(label) and place + 1 < len(cells) and not labels[place + 1] and _in_one_row(draft.text, cells, place)
        for place, label in enumerate(labels)
    ]
    if sum(valued) < _FEWEST or sum(valued) < _LEAST_SHARE * len(cells):
        return
    facts = [place for place, label in enumerate(labels) if valued[place] and _is_fact(label, cells[place + 1][0])]
    kept = {near for place in facts for near in (place, place + 1)}
    sheet.take_out(draft, [cell.span() for place, cell in enumerate(cells) if place not in kept], KIND)


def _in_one_row(text: str, cells: Sequence[re.Match[str]], place: int) -> bool:
    return "\n" not in text[cells[place].end() : cells[place + 1].start()]


def _set_aside_in_line(sheet: Sheet, draft: Draft) -> None:
    """索引号 000014349/2024-00087 信息分类 农业 发布机构 云岭县人民政府"""
    fields = _fields(draft.text)
    if sum(bool(_label_of(label[1])) for label, _, _ in fields) < _FEWEST:
        return
    colons = all(not draft.text[label.end(1) : label.end()].isspace() for label, _, _ in fields)
    empty = sum(not draft.text[label.end() : end].strip(_EDGES) for label, end, _ in fields)
    if empty and (not colons or empty == len(fields)):
        return
    roles = {_label_of(label[1]) for label, _, _ in fields}
    if colons and "fact" not in roles and "dated" in roles:
        return  # 发布时间：2025-03-12 来源：…: see head
    bare = [label for label, _, fact in fields if fact and not draft.text[label.end(1) : label.end()].strip()]
    sheet.rewrite(draft, [(label.end(1), label.end(), "：") for label in bare], KIND)
    others = [(label.start(1), end) for label, end, fact in _fields(draft.text) if not fact]
    if others:
        sheet.take_out(draft, others, KIND)


def _fields(text: str) -> list[tuple[re.Match[str], int, bool]]:
    """The labels of one line, where the value of each ends, and whether it is a fact."""
    if len(text) > 3 * _LONGEST_VALUE or not _in_line().match(text, _first_word(text)):
        return []
    found = list(_in_line().finditer(text))
    ends = [*(label.start() for label in found[1:]), len(text)]
    return [
        (label, end, _is_fact(_label_of(label[1]), text[label.end() : end]))
        for label, end in zip(found, ends, strict=False)
    ]


def _first_word(text: str) -> int:
    return len(text) - len(text.lstrip(" \t\u3000|｜"))


def _gapped() -> str:
    """An expression for any label, longest first, perhaps with spaces between its letters."""
    longest_first = sorted(_labels(), key=len, reverse=True)
    return by_heads(
        (label[0], "".join(rf"[ \u3000]*{re.escape(sign)}" for sign in label[1:])) for label in longest_first
    )


@cache
def _in_line() -> re.Pattern[str]:
    other = r"(?!附|联系|电话|抄送|主送)[\u4e00-\u9fff]{2,6}(?=\s*[:：])"  # 时效：, among others that are known
    return re.compile(rf"(?:^|(?<=[\s|｜]))[\[【]?({_gapped()}|{other})[\]】]?(?:\s*[:：]|\s)\s*")


def _part_bracketed(sheet: Sheet, drafts: Sequence[Draft]) -> None:
    """【法规类型】规范性文件 / 【文号】清海公告2025年第3号: three lines or more, two labels of them known."""
    run: list[tuple[Draft, re.Match[str]]] = []
    for draft in (*drafts, None):
        field = _BRACKETED.fullmatch(draft.text) if draft and draft.text else None
        if draft and field:
            run.append((draft, field))
            continue
        known = {field["label"] for _, field in run if _label_of(field["label"])}
        for bracketed, found in run if len(run) >= _FEWEST_GLUED and len(known) >= _FEWEST else ():
            if found["value"].strip() and _is_fact(_label_of(found["label"]), found["value"]):
                start, end = found.span("label")
                sheet.rewrite(bracketed, [(start - 1, start, ""), (end, end + 1, "：")], KIND)
            else:
                sheet.set_aside(bracketed, KIND)
        run = []


def _part_glued(sheet: Sheet, drafts: Sequence[Draft]) -> None:
    """索引号SL001-2024-0009 / 文号清征公〔2024〕2号 / 发布机构清河市征兵办公室: label and value, nothing between.

    Such a line alone may be any text; three in a row that each begin with a label of their own are a table.
    """
    run: list[tuple[Draft, re.Match[str]]] = []
    for draft in (*drafts, None):
        label = _at_start().match(draft.text) if draft and "\t" not in draft.text else None
        if draft and label and _may_be_value(draft.text[label.end() :]):
            run.append((draft, label))
            continue
        if len({label[1] for _, label in run}) >= _FEWEST_GLUED:
            for glued, begun in run:
                if _is_fact(_label_of(begun[1]), glued.text[begun.end() :]):
                    sheet.rewrite(glued, [(begun.end(), begun.end(), "：")], KIND)
                else:
                    sheet.set_aside(glued, KIND)
        run = []


@cache
def _at_start() -> re.Pattern[str]:
    return re.compile(rf"[ \t\u3000]*({_gapped()})(?=[^\s:：、，的和是])")


def _set_aside_lines(sheet: Sheet, drafts: Sequence[Draft]) -> None:
    """A label, its value, a label, its value, each on a line of its own; a label may have none."""
    labels = [_label_of(draft.text) for draft in drafts]
    for start, end in _runs(drafts, labels):
        place = start
        while place < end:
            has_value = place + 1 < end and not labels[place + 1]
            if has_value and _is_fact(labels[place], drafts[place + 1].text):
                if not drafts[place].text.rstrip().endswith((":", "：")):
                    sheet.join(drafts[place], drafts[place + 1], KIND, "：")
            else:
                for near in range(place, place + 1 + has_value):
                    sheet.set_aside(drafts[near], KIND)
            place += 1 + has_value


def _runs(drafts: Sequence[Draft], labels: list[str]) -> Iterator[tuple[int, int]]:
    """The stretches of lines that are such a table."""
    place = 0
    while place < len(drafts):
        start, values = place, 0
        while place < len(drafts) and labels[place]:
            has_value = place + 1 < len(drafts) and not labels[place + 1] and _may_be_value(drafts[place + 1].text)
            values += has_value
            place += 1 + has_value
            if _is_unknown_label(drafts, labels, place):
                labels[place] = KIND
        if values >= _FEWEST:
            yield start, place
        place = max(place, start + 1)


def _may_be_value(text: str) -> bool:
    return len(text) <= _LONGEST_VALUE and not shape.has_label(text) and not text.rstrip().endswith(("：", ":"))


def _is_unknown_label(drafts: Sequence[Draft], labels: Sequence[str], place: int) -> bool:
    """Whether a short line stands where a label should, with a known label two lines further on."""
    if place + 2 >= len(drafts) or labels[place] or labels[place + 1] or not labels[place + 2]:
        return False
    plain = shape.compact(drafts[place].text).strip(_EDGES)
    return len(plain) <= 6 and bool(pattern(r"^[\u4e00-\u9fff]{2,6}$", "chrome").match(plain))

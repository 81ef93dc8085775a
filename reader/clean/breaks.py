"""Breaks that a page put into a text: page ends in the middle of a sentence, wrapped lines, titles on several lines.

What may be joined is told by the line before (it has not come to its end) and by the line after (it does not begin
something new). When unsure the lines stay apart: a break too many reads better than two paragraphs in one.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from reader.clean import shape
from reader.clean.draft import Draft, Sheet, columns
from reader.clean.exact_lines import exact_length, has_indent, is_cut_inside
from reader.clean.judged import judged_once
from reader.clean.title_lines import between, day_at_end, is_date, join_titles

_TAIL = re.compile(r"[，、,]\s*$")
_CLOSED_INSIDE = frozenset("》）)”’】〕")  # behind these a sentence may go on with a mark
_SURELY_CLOSED = shape.CLOSING - _CLOSED_INSIDE
_NEVER_FIRST = frozenset("，、；：。）》”！？,;)")  # a line cannot begin with one
_COLON_AT_END = re.compile(r"[\u4e00-\u9fff）)][：:]\s*$")
_LISTED = re.compile(r"^[^：:]*[\u4e00-\u9fff）)][，、,][^：:]+$")  # several addressees, and no colon yet
_FOOT_LINE, _FOOT_CLAUSES = 12, 18
_GOES_ON = re.compile(r"\s*[起前后内至到止，、]")  # 2024年1月1日起施行。: the rest of a sentence
# 截止时间为 / 2025年3月6日, and 2025年3月6日 / 前，…: a day in a sentence that was cut beside it
_AWAITS_DAY = re.compile(r"(?<!因)[为于至到在自从是]\s*$")
_FROM_DAY = re.compile(r"\s*(?:[之以]?[前后内][，,]|[起止][，。；、至施实执]|至\s*\d|[上下]午\s*\d)")
_BEGINNERS = frozenset("【[·•●◆■▪※★")  # of an entry of a list
_INDENT = 4  # columns that the first line of a paragraph is shorter where a scan took the indent away
_ROW = re.compile("[\u4e00-\u9fff）)] [\u4e00-\u9fff（(《“]")  # gaps that part cells are all that is left
# ……匹夫有责。”——顾炎武: who said it ends the line
_SAID_BY = re.compile("[。！？…”]—{1,2}[^—，。；！？]{2,20}$")
_PAUSE = re.compile("[，。；、]")
_PAUSE_IN_TEXT = re.compile("[，。；,;]")
_IN_SENTENCE = re.compile(r"[《》，。；\d]")  # no name of an office has one
_SEAL = re.compile(r"[（(](?:[公印盖签代]章|章|印)[)）]\s*$")
_YEAR_FIRST = frozenset("12一二１２")
_RAGGED = 4  # columns that a full line may fall short of the widest: a mark or a number was not parted
_LEAST_EDGE, _WIDEST_PAPER = 40, 120  # columns
_INDENTED, _FEWEST_CUT = 3, 3  # lines with an indent, lines cut at a width
_NEAR = 40
_TITLE_LINE = 40
_COPIED = re.compile(r"\s*抄\s*[送报]\s*[：:]")
_NUMBER_LINE = re.compile(rf"\s*[（(]?(?:{shape.NUMBER.pattern})[)）]?\s*")
_LONGEST_SIGNATURE = 60
_PRINTED = re.compile(r"\s*印\s*发$")
_ISO_DATE = r"\s*\d{4}-\d{1,2}-\d{1,2}"
_BEGINNING = re.compile(f"{shape.LABEL.pattern}|{shape.ELEMENT.pattern}|{_ISO_DATE}")


def heal_breaks(sheet: Sheet) -> None:
    """Join what belongs together; the joined block keeps the line number of its first part."""
    _join_known_wraps(sheet)
    _join_wrapped(sheet)
    join_titles(sheet)
    _join_copied(sheet)
    _join_sentences(sheet)
    sheet.drop_empty()


def _join_sentences(sheet: Sheet) -> None:
    open_draft: Draft | None = None
    drafts = sheet.drafts
    for index, draft in enumerate(drafts):
        # Most lines end with a mark: they are not looked at any closer.
        if (
            open_draft is not None
            and open_draft.text[-1:] not in _SURELY_CLOSED
            and not _is_ended(open_draft.text, draft.text)
            and _goes_on(open_draft, drafts, index)
        ):
            sheet.join(open_draft, draft, "page-break", between(open_draft.text, draft.text))
        else:
            open_draft = draft


def _is_ended(before: str, after: str) -> bool:
    """Whether a line ends in a mark; behind a bracket a sentence may go on, with a mark or in an outer bracket."""
    last = before[-1:]
    if last in _CLOSED_INSIDE:
        return after[:1] not in _NEVER_FIRST and not shape.has_open_bracket(before)
    return last in shape.CLOSING


def _goes_on(first: Draft, drafts: Sequence[Draft], place: int) -> bool:
    """Whether the draft at ``place`` is the rest of a sentence that ``first`` began."""
    second = drafts[place]
    before, after = first.text, second.text
    if _is_ended(before.rstrip(), after) or not (first.kind == second.kind == "paragraph" and first.may_grow()):
        return False
    if after[0] in _NEVER_FIRST or (second.line - first.last_line == 1 and _is_rest_of_addressees(before, after)):
        return True
    if _cut_beside_day(before, after):
        return True
    is_open = bool(_TAIL.search(before[-4:])) or shape.has_open_bracket(before)
    if (not is_open and _is_whole(first, after)) or _begins_anew(after) or _is_signed(before):
        return False
    following = drafts[place + 1] if place + 1 < len(drafts) else None
    return is_open or not _is_signature(second, following)


def _cut_beside_day(before: str, after: str) -> bool:
    """Whether a sentence was cut before a day that it waits for, or right behind one."""
    if _AWAITS_DAY.search(before) and (shape.has_sentence(before) or "，" in before):
        return shape.day_at_start(after) is not None
    return _FROM_DAY.match(after) is not None and day_at_end(before[-_LONGEST_SIGNATURE:]) is not None


def _is_whole(first: Draft, after: str) -> bool:
    """A heading, a title, a signature ends without a mark; English and code end where they end, and so does a name."""
    before = first.text
    if not shape.has_sentence(before) and not (first.ends_page and _is_running(before, indented=after[0].isspace())):
        return True
    return bool(_SAID_BY.search(before[-_NEAR:])) or not (
        shape.has_han(before[-_NEAR:]) or shape.has_han(after[:_NEAR])
    )


def _is_rest_of_addressees(before: str, after: str) -> bool:
    """各县（市）民政局，市直属 / 各单位："""
    if (
        not shape.ends_with_colon(after)
        or not _COLON_AT_END.search(after)
        or len(after) > _TITLE_LINE
        or shape.has_sentence(after)
        or _begins_anew(after)
    ):
        return False
    if shape.has_label(before) or shape.has_sentence(before):
        return False
    return bool(_LISTED.search(before)) and not shape.is_kind_title(before)


def _is_signed(text: str) -> bool:
    """Flattened: the line ends with the office that signs or prints (印发), and the day: 清河市教育局 2025年8月19日."""
    text = _PRINTED.sub("", text) if text.endswith("发") else text
    date = day_at_end(text[-_LONGEST_SIGNATURE:])
    if date is None:
        return False
    before = _SEAL.sub("", text[-_LONGEST_SIGNATURE:][: date.start()])
    before = re.split(r"[。！？!?；;\s]", before.rstrip())[-1]
    return shape.is_organ(before)


def _is_running(text: str, *, indented: bool) -> bool:
    """At the foot of a page: long enough for a line of text, and no heading (一、 or （一） without a sentence).

    ``indented`` says that the next page begins with an indent; without one a labelled line of clauses runs on as well.
    """
    if _ends_as_title(text) or shape.is_organ(text) or shape.day_at_start(text):
        return False
    if shape.has_label(text) and not shape.ARTICLE.match(text):
        return not indented and shape.han(text) >= _FOOT_CLAUSES and "，" in text
    return shape.han(text) >= _FOOT_LINE


@judged_once
def _begins_anew(text: str) -> bool:
    if _BEGINNING.match(text) or text.lstrip()[:1] in _BEGINNERS:
        return True
    if "号" in text and _NUMBER_LINE.fullmatch(text):
        return True
    date = shape.day_at_start(text)
    if date is None or _GOES_ON.match(text, date.end()):
        return False
    return len(shape.compact(text)) <= date.end() + 6


def _is_signature(draft: Draft, following: Draft | None) -> bool:
    """A short line without any mark, an office's name or a line before the date: the signature."""
    text = draft.text
    if len(shape.compact(text)) > _TITLE_LINE or shape.has_sentence(text) or "，" in text or "," in text:
        return False
    return shape.is_organ(text) or (following is not None and shape.day_at_start(following.text) is not None)


def _join_copied(sheet: Sheet) -> None:
    """抄送 goes on over the lines directly under it until a blank line, an office that prints, or a date."""
    if "抄" not in sheet.whole():
        return
    copied: Draft | None = None
    for index, draft in enumerate(sheet.drafts):
        if _COPIED.match(draft.text):
            copied = draft
        elif copied is not None:
            near = draft.line - copied.last_line <= 1 and copied.may_grow()
            printed = any(
                "印发" in part.text for part in sheet.drafts[index : index + 2] if part is draft or _is_office(draft)
            )
            if near and draft.kind == "paragraph" and not _begins_anew(draft.text) and not printed:
                sheet.join(copied, draft, "page-break", between(copied.text, draft.text))
            else:
                copied = None
    sheet.drop_empty()


def _is_office(draft: Draft) -> bool:
    return shape.is_organ(draft.text) and not re.search("[，、。,]", draft.text)


def _join_known_wraps(sheet: Sheet) -> None:
    """Lines of which the capture itself says that only the width of the paper ended them."""
    if not any(draft.wrapped for draft in sheet.drafts):
        return
    open_draft: Draft | None = None
    for draft in sheet.drafts:
        if (
            open_draft is not None
            and open_draft.wrapped
            and open_draft.may_grow()
            and draft.kind == open_draft.kind == "paragraph"
            and not _begins_anew(draft.text)
        ):
            sheet.join(open_draft, draft, "line-wrap", between(open_draft.text, draft.text))
        else:
            open_draft = draft
    sheet.drop_empty()


def _join_wrapped(sheet: Sheet) -> None:
    """Paragraphs that were cut at a fixed width: most lines of a run are as wide as the widest one.

    The width is that of the text as it is now, or, where spaces were dropped from it, as the source had it; some
    programs count characters, wide or not.
    """
    cut = _cut_lines(sheet.drafts)
    if length := exact_length(cut):
        _join_exact(sheet, length)
        cut = _cut_lines(sheet.drafts)
    for measure in (_text_width, _source_width):
        if width := _wrap_width(sheet.drafts, cut, measure):
            _join_at(sheet, width - _RAGGED, measure)
            cut = _cut_lines(sheet.drafts)
    if edge := _hanging_edge(sheet.drafts):
        _join_at(sheet, edge, _source_width, hanging=True)


def _join_exact(sheet: Sheet, length: int) -> None:
    """Such lines were cut inside of words as well, and spaces counted: where paragraphs have an indent, all is told."""
    indented = sum(has_indent(draft) for draft in sheet.drafts) >= _INDENTED
    signed = frozenset[int]() if indented else _signatures(sheet.drafts)
    full = [len(draft.printed) == length for draft in sheet.drafts]

    def goes_on(before: Draft, draft: Draft, place: int) -> bool:
        cut = indented or is_cut_inside(before.text, draft.text) or _may_be_cut(before.text, draft.text)
        return full[place - 1] and not has_indent(draft) and cut and place not in signed

    _join_lines(sheet, goes_on, lambda before, after: "")


def _join_at(sheet: Sheet, width: int, measure: Callable[[Draft], int], *, hanging: bool = False) -> None:
    no_indents = not hanging and not any(draft.indented for draft in sheet.drafts)
    signed = _signatures(sheet.drafts)
    widths = list(map(measure, sheet.drafts))

    def goes_on(before: Draft, draft: Draft, place: int) -> bool:
        return (
            widths[place - 1] >= width - (_INDENT if no_indents and _begins_running(before) else 0)
            and not draft.indented
            and place not in signed
            and not _begins_anew(draft.text)
            and not ("号" in before.text and _NUMBER_LINE.fullmatch(before.text))
            and not _ROW.search(draft.text)
            and not _ends_as_title(before.text)
            and not _is_signed(before.text)
            and not (hanging and not (before.indented and _may_go_on(before.text)))
        )

    _join_lines(sheet, goes_on, between)


def _join_lines(sheet: Sheet, goes_on: Callable[[Draft, Draft, int], bool], joint: Callable[[str, str], str]) -> None:
    """Join each line to the text above it that goes on in it; ``goes_on`` is told both and the line's place."""
    open_draft: Draft | None = None
    for place, draft in enumerate(sheet.drafts):
        if (
            open_draft is not None
            and _is_next_line(open_draft, draft)
            and open_draft.may_grow()
            and goes_on(open_draft, draft, place)
        ):
            sheet.join(open_draft, draft, "line-wrap", joint(open_draft.text, draft.text))
        else:
            open_draft = draft
    sheet.drop_empty()


def _signatures(drafts: Sequence[Draft]) -> set[int]:
    """The places of offices with the day of signing behind them, on their line or on the next."""
    places = set()
    for place, (office, day) in enumerate(pairwise(drafts)):
        if day.text[:1] in _YEAR_FIRST and is_date(shape.compact(day.text)):
            if shape.is_organ(_SEAL.sub("", office.text)) and not _IN_SENTENCE.search(office.text):
                places.add(place)
        elif not shape.has_sentence(day.text) and _is_signed(day.text):
            places.add(place + 1)
    return places


def _begins_running(draft: Draft) -> bool:
    """Whether a line is the first of a running text: it lost the indent which it had on the paper."""
    return not draft.joined and bool(_PAUSE.search(draft.text)) and _may_go_on(draft.text)


def _cut_lines(drafts: Sequence[Draft]) -> list[Draft]:
    """The lines that stop in the middle of a sentence, directly over the next line; none where they are too few."""
    unmarked = [
        (first, second)
        for first, second in pairwise(drafts)
        if first.text[-1:] not in shape.CLOSING and not shape.is_closed(first.text) and _is_next_line(first, second)
    ]
    if len(unmarked) < _FEWEST_CUT:
        return []
    return [first for first, second in unmarked if not _begins_anew(second.text) and not _stands_alone(first.text)]


def _stands_alone(text: str) -> bool:
    """Whether a line ends without a mark wherever it is printed: a heading behind a label, an office, a row."""
    if _ROW.search(text) or shape.is_organ(text):
        return True
    label = shape.LABEL.match(text)
    return label is not None and not _PAUSE.search(text, label.end())


def _wrap_width(drafts: Sequence[Draft], cut: Sequence[Draft], measure: Callable[[Draft], int]) -> int:
    """The width (columns, a Chinese character two) at which a text was wrapped, 0 when it was not.

    Wrapped text has many lines that stop in the middle of a sentence at the same width, directly over the next line.
    """
    if len(cut) < _FEWEST_CUT:
        return 0
    widths = [measure(draft) // 2 for draft in cut]
    widest = max(widths)
    near = sum(width >= widest - 2 for width in widths)
    if near < _FEWEST_CUT or near * 2 < len(cut) or not 15 <= widest <= 60:
        return 0
    # Headings stop without a mark as well; but paper has no lines that are wider than itself.
    wider = sum(draft.kind == "paragraph" and not draft.joined and measure(draft) > widest * 2 + 4 for draft in drafts)
    return widest * 2 if wider * 4 <= near else 0


def _may_be_cut(before: str, after: str) -> bool:
    closed = before[-1:] not in _CLOSED_INSIDE and not _may_go_on(before)
    return not closed and not _begins_anew(after)


def _hanging_edge(drafts: Sequence[Draft]) -> int:
    """The column beyond which a line was full, 0 where that cannot be told.

    For short texts, with too few full lines for a width: where paragraphs begin with an indent, a line without one
    directly below an open line goes on with it, when that line reaches as far to the right as any other.
    """
    few = sum(draft.indented and draft.kind == "paragraph" for draft in drafts) < _INDENTED
    edges = [
        _source_width(first)
        for first, second in pairwise(drafts)
        if first.indented and not second.indented and _is_next_line(first, second) and _may_go_on(first.text)
        if not few or _IN_SENTENCE.search(first.text)
    ]
    widest = max((edge for edge in edges if edge <= _WIDEST_PAPER), default=0)
    return max(_LEAST_EDGE, widest - _RAGGED) if widest else 0


def _is_next_line(first: Draft, second: Draft) -> bool:
    return first.kind == second.kind == "paragraph" and second.line - first.last_line == 1


def _ends_as_title(text: str) -> bool:
    """Whether a line may be a title, or the last of its lines: 现就有关事项通知 at the end of a sentence is none."""
    return not _PAUSE_IN_TEXT.search(text) and shape.is_kind_title(text)


def _may_go_on(text: str) -> bool:
    if shape.is_closed(text) or _ends_as_title(text) or is_date(shape.compact(text)):
        return False
    # 第五条 公园每季度公布一次投诉处 / 理情况。: no office signs behind a label.
    return not shape.is_organ(text) or _IN_SENTENCE.search(text) is not None or shape.has_label(text)


def _text_width(draft: Draft) -> int:
    return columns(draft.text)


def _source_width(draft: Draft) -> int:
    return columns(draft.printed.rstrip())

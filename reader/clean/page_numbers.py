"""Page numbers of a printed document: — 1 —, -1-, - iv -, 第1页, 共12页, 1/12, Page 3 of 8, https://… 1/2, figures.

A bare figure is one where figures count up, where it parts a sentence, or behind as many pages as it says.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from reader.clean import shape
from reader.clean.looks import lines_with

_ROMAN = "(?:[ivxlc]{1,7}|[IVXLC]{1,7})"
_DASHED = re.compile(
    rf"\s*[-—–―－_~～•·]{{1,3}}\s*(?:\d{{1,4}}(?:\s*(?:/|of)\s*\d{{1,4}})?|{_ROMAN}|[一二三四五六七八九十]{{1,4}})"
    r"\s*[-—–―－_~～•·]{1,3}\s*"
)
_LATIN = re.compile(
    r"\s*(?:[Pp]age\s*|PAGE\s*|[Pp]\.\s*)\d{1,4}(?:\s*(?:of|OF|/)\s*\d{1,4})?\s*|\s*\d{1,4}\s+of\s+\d{1,4}\s*"
)
_NAMED = re.compile(
    r"\s*[-—–]?\s*第\s*[\d一二三四五六七八九十]{1,4}\s*页\s*(?:[,，/、]?\s*[(（]?共\s*[\d一二三四五六七八九十]{1,4}\s*页[)）]?)?\s*[-—–]?\s*"
)
_TOTAL = re.compile(
    r"\s*共\s*[\d一二三四五六七八九十]{1,4}\s*页\s*(?:[,，/、]?\s*第\s*[\d一二三四五六七八九十]{1,4}\s*页)?\s*"
)
_SLASHED = re.compile(r"\s*(\d{1,4})\s*/\s*(\d{1,4})\s*")
_BARE = re.compile(r"\s*(\d{1,4})\s*")
_BARE_ROMAN = re.compile(rf"\s*{_ROMAN}\s*")
# What a browser prints below each page, and above it: https://…/t1.html 1/2, 2025/9/3 09:15 通知公告
_PRINTED_BELOW = re.compile(r"\s*(?:https?|file)://[!-~]{4,300}\s+\d{1,4}\s*/\s*\d{1,4}\s*")
_PRINTED_ABOVE = re.compile(r"\s*\d{2,4}[/-]\d{1,2}[/-]\d{1,4},?\s*(?:[上下]午\s*)?\d{1,2}:\d{2}\b[^。；]{0,80}")
_FEWEST, _LONGEST, _SEEN = 3, 40, 200
_FEWEST_LINES = 5  # of a page, between two bare figures
_LEAST_HAN = 3
_WHOLE = 12  # Chinese characters of a sentence above a number that stands once
_SHORTEST_PAGE, _LONGEST_PAGE = 200, 1000  # Chinese characters; 22 lines of 28 are 616 (GB/T 9704-2012, 5.2.3)
_FIGURE = re.compile(r"\d")
_MARK = re.compile("[，。；：、,;:（(]")
# In a sentence that was cut: what stands above and below a bare figure; but 共有 / 345 / 人 is counted.
_RUNS = re.compile(r"[，。；、,;].*[\u4e00-\u9fff](?:\s?[（(\[【〔][^（()）]{1,8}[)）\]】〕])?\s*$", re.S)
_RUNS_ON = re.compile(
    "\\s*(?![人个名户件项次万亿元年月日时天周级期届度分秒米吨亩倍家所只台套条号岁])[\u4e00-\u9fff](?=.*[，。；,;])",
    re.S,
)
_GOES_ON = frozenset("，。、；：")
_COUNTED = re.compile("[共约有为达至近超第是到于在了]\\s*$")
# In the middle of a line that lost its breaks.
_WITHIN = re.compile(
    r"[—–―－\-第共](?:(?<=[—–―－])[—–―－]?\s*\d{1,3}\s*[—–―－]{1,2}|(?<=-)\s+\d{1,3}\s+-"
    r"|(?<=第)\s*\d{1,3}\s*页\s*/?\s*共\s*\d{1,3}\s*页|(?<=共)\s*\d{1,3}\s*页\s*/?\s*第\s*\d{1,3}\s*页)"
    r"\s*(?=[\u4e00-\u9fff“《（])"
)
_BEFORE_WITHIN = re.compile(r"[\u4e00-\u9fff，、；。：”》）]\s{0,4}$")
# What any of them begins with, at the beginning of a line.
_GAP = rf"\s{{0,{_LONGEST}}}"
_LOOK = re.compile(
    rf"\n{_GAP}+[-—–―－_~～•·]{{0,3}}+{_GAP}+(?:\d{{1,4}}{_GAP}(?:[-—–―－_~～•·/]|of|(?![^\n]))"
    rf"|[第共]{_GAP}[\d一二三四五六七八九十]{{1,4}}{_GAP}页|[Pp](?:age|AGE|\.){_GAP}\d"
    rf"|(?:{_ROMAN}|[一二三四五六七八九十]{{1,4}}){_GAP}(?:[-—–―－_~～•·]|(?![^\n]))|(?:https?|file)://)"
)


def page_numbers(lines: Sequence[str], apart: Callable[[], Collection[int]] = frozenset) -> list[int]:
    """Indices of the lines that are nothing but a page number; ``apart`` tells which stand between blank lines, where
    other lines have none.
    """
    found, bare, slashed = [], [], []
    for index in lines_with(_LOOK, lines):
        line = lines[index]
        if _PRINTED_BELOW.fullmatch(line):
            found += [index, index + 1] if any(map(_PRINTED_ABOVE.fullmatch, lines[index + 1 : index + 2])) else [index]
        if len(line) > _LONGEST:
            continue
        if any(form.fullmatch(line) for form in (_DASHED, _NAMED, _TOTAL, _LATIN)):
            found.append(index)
        elif _BARE_ROMAN.fullmatch(line):
            found += [index] if _parts_sentence(lines, index) else []
        elif (match := _BARE.fullmatch(line)) is not None:
            bare.append((index, int(match[1])))
        elif (match := _SLASHED.fullmatch(line)) is not None and 0 < int(match[1]) <= int(match[2]):
            slashed.append((index, int(match[1]), int(match[2])))
    if not (found or bare or slashed):
        return []
    if slashed and [(figure, total) for _, figure, total in slashed] == [
        (figure, len(slashed)) for figure in range(1, len(slashed) + 1)
    ]:  # 1/2 and 2/2: all there are
        found += [index for index, _, _ in slashed] if len(slashed) > 1 else []
        slashed = []
    found += _of_a_total(lines, slashed)
    set_apart = apart() if bare else ()
    places = [-_FEWEST_LINES, *(index for index, _ in bare), len(lines) + _FEWEST_LINES]
    found += [  # figures close together are cells, or labels of a table's rows
        index
        for above, index, below in zip(places, places[1:], places[2:], strict=False)
        if min(index - above, below - index) >= _FEWEST_LINES
        and (index in set_apart or _parts_sentence(lines, index) or _parts_paragraphs(lines, index))
    ]
    last = len(lines) - 1
    return sorted({*found, *_counting(bare, last), *_counting([(index, figure) for index, figure, _ in slashed], last)})


def _parts_sentence(lines: Sequence[str], index: int) -> bool:
    if not 0 < index < len(lines) - 1:
        return False
    above, below = lines[index - 1][-_SEEN:], lines[index + 1][:_SEEN]
    return bool(_RUNS.search(above) and not _COUNTED.search(above) and _RUNS_ON.match(below)) and not shape.has_label(
        below
    )


def _parts_paragraphs(lines: Sequence[str], index: int) -> bool:
    """Whether a figure stands alone behind a whole sentence and as many pages of text as it says."""
    if not 0 < index < len(lines) - 1 or not lines[index - 1].rstrip().endswith("。"):
        return False
    below, pages = lines[index + 1].lstrip(), int(lines[index])
    if shape.han(lines[index - 1]) < _WHOLE or shape.han(below) <= _LEAST_HAN or below[0] in "，。、；":
        return False
    return pages * _SHORTEST_PAGE <= sum(map(shape.han, lines[:index])) <= pages * _LONGEST_PAGE


def _of_a_total(lines: Sequence[str], slashed: Sequence[tuple[int, int, int]]) -> list[int]:
    """Indices of 1/9, 2/9: they count up to one total, or one of them parts sentences of some length."""
    if len(slashed) > 1 and all(_goes_on(one, two) for one, two in pairwise(slashed)):
        return [index for index, _, _ in slashed]
    parting = (index for index, _, _ in slashed if 0 < index < len(lines) - 1)
    return [
        at
        for at in parting
        if shape.han(lines[at - 1]) >= _WHOLE and (shape.han(lines[at + 1]) >= _WHOLE or lines[at + 1][:1] in _GOES_ON)
    ]


def _goes_on(one: tuple[int, int, int], two: tuple[int, int, int]) -> bool:
    """Whether 2/9 stands below 1/9, with text between them."""
    return one[1] + 1 == two[1] and one[2] == two[2] and one[0] + 1 < two[0]


def numbers_within(text: str) -> list[tuple[int, int]]:
    """Spans of the page numbers in a line that lost its breaks: 加强领— 3 —导, 落实 第3页 共8页 责任."""
    found = (match.span() for match in _WITHIN.finditer(text))
    return [span for span in found if _BEFORE_WITHIN.search(text, max(0, span[0] - 5), span[0])]


def running_heads(lines: Sequence[str], numbers: frozenset[int]) -> list[int]:
    """Indices of a head that is printed on every page: it comes again beside page numbers, or began the paper.

    An office, a day or the number of a document come again as well, so a line without a figure must stand beside page
    numbers at least twice, and only there it goes: above the first page it may be the title.
    """
    if not numbers:
        return []
    places: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        if len(line) <= _LONGEST and index not in numbers and not _MARK.search(line):
            places[shape.compact(line)].append(index)
    found = []
    for text, repeated in places.items():
        if len(repeated) < 2 or shape.han(text) < _LEAST_HAN or shape.day_at_start(text) or shape.has_number(text):
            continue
        beside = [place for place in repeated if not numbers.isdisjoint((place - 1, place + 1))]
        if not _FIGURE.search(text):
            found += beside if len(beside) > 1 else []
        elif repeated[0] == 0 or set(repeated[1:]) <= set(beside):
            found += repeated
    return sorted(found)


def _counting(figures: list[tuple[int, int]], last: int) -> list[int]:
    """Figures that count up by one, at least three, with text between them, or 1 and 2 with 2 on the ``last`` line.

    A single figure may be a table's cell.
    """
    runs: list[list[tuple[int, int]]] = []
    for index, figure in figures:
        if runs and figure == runs[-1][-1][1] + 1 and index > runs[-1][-1][0] + 1:
            runs[-1].append((index, figure))
        else:
            runs.append([(index, figure)])
    return [index for run in runs if len(run) >= _FEWEST or _are_two_pages(run, last) for index, _ in run]


def _are_two_pages(run: Sequence[tuple[int, int]], last: int) -> bool:
    """A paper of two pages: 1 in its middle, 2 below its last line."""
    (first, figure), (second, _) = run[0], run[-1]
    return len(run) == 2 and figure == 1 and second == last and min(first, second - first) >= _FEWEST_LINES

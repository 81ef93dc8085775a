"""Page numbers of a printed document: — 1 —, -1-, 第1页, 共12页, 1/12, and bare figures that count up."""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from reader.clean import shape
from reader.clean.looks import lines_with

_DASHED = re.compile(r"\s*[-—–―－_~～•·]{1,3}\s*\d{1,4}\s*[-—–―－_~～•·]{1,3}\s*")
_NAMED = re.compile(
    r"\s*[-—–]?\s*第\s*[\d一二三四五六七八九十]{1,4}\s*页\s*(?:[,，/、]?\s*[(（]?共\s*[\d一二三四五六七八九十]{1,4}\s*页[)）]?)?\s*[-—–]?\s*"
)
_TOTAL = re.compile(
    r"\s*共\s*[\d一二三四五六七八九十]{1,4}\s*页\s*(?:[,，/、]?\s*第\s*[\d一二三四五六七八九十]{1,4}\s*页)?\s*"
)
_SLASHED = re.compile(r"\s*(\d{1,4})\s*/\s*(\d{1,4})\s*")
_BARE = re.compile(r"\s*(\d{1,4})\s*")
_FEWEST, _LONGEST = 3, 40
_LEAST_HAN = 3
_FIGURE = re.compile(r"\d")
_MARK = re.compile("[，。；：、,;:（(]")
# What any of them begins with, at the beginning of a line.
_GAP = rf"\s{{0,{_LONGEST}}}"
_LOOK = re.compile(
    rf"\n{_GAP}[-—–―－_~～•·]{{0,3}}{_GAP}(?:\d{{1,4}}{_GAP}(?:[-—–―－_~～•·/]|(?![^\n]))"
    rf"|[第共]{_GAP}[\d一二三四五六七八九十]{{1,4}}{_GAP}页)"
)


def page_numbers(lines: Sequence[str]) -> list[int]:
    """Indices of the lines that are nothing but a page number."""
    found, bare, slashed = [], [], []
    for index in lines_with(_LOOK, lines):
        line = lines[index]
        if len(line) > _LONGEST:
            continue
        if any(form.fullmatch(line) for form in (_DASHED, _NAMED, _TOTAL)):
            found.append(index)
        elif (match := _BARE.fullmatch(line)) is not None:
            bare.append((index, int(match[1])))
        elif (match := _SLASHED.fullmatch(line)) is not None and 0 < int(match[1]) <= int(match[2]):
            slashed.append((index, int(match[1]), int(match[2])))
    if slashed and [(figure, total) for _, figure, total in slashed] == [
        (figure, len(slashed)) for figure in range(1, len(slashed) + 1)
    ]:  # 1/2 and 2/2: all there are
        found += [index for index, _, _ in slashed] if len(slashed) > 1 else []
        slashed = []
    return sorted([*found, *_counting(bare), *_counting([(index, figure) for index, figure, _ in slashed])])


def running_heads(lines: Sequence[str], numbers: Collection[int]) -> list[int]:
    """Indices of a head that is printed on every page: it comes again beside page numbers, or began the paper.

    An office, a day or the number of a document come again as well; what is no part of a page's head has no figure.
    """
    if not numbers:
        return []
    places: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        if len(line) <= _LONGEST and index not in numbers and _FIGURE.search(line) and not _MARK.search(line):
            places[shape.compact(line)].append(index)
    found = []
    for text, repeated in places.items():
        if len(repeated) < 2 or shape.han(text) < _LEAST_HAN or shape.DATE.match(text) or shape.has_number(text):
            continue
        if repeated[0] == 0 or all({place - 1, place + 1} & set(numbers) for place in repeated[1:]):
            found += repeated
    return sorted(found)


def _counting(figures: list[tuple[int, int]]) -> list[int]:
    """Figures that count up by one, at least three, with text between them: a single figure may be a table's cell."""
    runs: list[list[tuple[int, int]]] = []
    for index, figure in figures:
        if runs and figure == runs[-1][-1][1] + 1 and index > runs[-1][-1][0] + 1:
            runs[-1].append((index, figure))
        else:
            runs.append([(index, figure)])
    return [index for run in runs if len(run) >= _FEWEST for index, _ in run]

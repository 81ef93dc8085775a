"""What is printed at the edges of every page of a PDF and is no text: running headers and footers, numbers of pages."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.capture.pdf_lines import PageLine

# The type area of an official document begins 37 mm below the upper edge of A4 and ends 35 mm above the lower one
# (GB/T 9704-2012, 5.2); Word's own margins are 25 mm. Running headers and footers stand outside of it.
_MARGIN = 0.12
_FIGURES = re.compile(r"[0-9０-９]+")
_NUMBER = re.compile(r"(?:page|of|[-—–―－_~·.\s第页/共（）()ivxlcIVXLC#])+", re.I)
_PLACE = 4.0  # points by which the place of a running line may differ from page to page
# Word's header and what a browser prints round a page stand within 20 mm of the edge, in smaller type than the text.
_EDGE, _SMALL, _APART = 0.07, 0.9, 2.0  # of the page's height, of the text's em, em to the text
_ADDRESS = re.compile(r"(?:https?|file)://[!-~]+|\bwww\.[!-~]+")
_SENTENCE = ("。", "！", "？", "；", "：", "）", "”")


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """One page: its lines in reading order and its height in points."""

    lines: Sequence[PageLine]
    height: float


def lines_of_text(pages: Sequence[PrintedPage]) -> list[list[bool]]:
    """For each line of each page whether it is text.

    It is not where it stands in the same place of the margin of several pages, is set at an angle, or stands at the
    very edge as nothing of a text does (``_at_the_edge``).
    """
    running = _running(pages)
    sizes = Counter[int]()
    for page in pages:
        for line in page.lines:
            if page.height * _EDGE < line.base < page.height * (1 - _EDGE):
                sizes[round(line.em * 10)] += len(line.text)
    em = sizes.most_common(1)[0][0] / 10 if sizes else 1.0
    return [
        [
            not (line.slanted or number in edge or _key(line, page.height) in running)
            for number, line in enumerate(page.lines)
        ]
        for page in pages
        for edge in [_at_the_edge(page, em)]
    ]


def _at_the_edge(page: PrintedPage, em: float) -> set[int]:
    """Which lines of a page stand at its very edge, in small type, apart from the text: they may differ from page to
    page, and a document of one page has no second one to compare with. At the foot only addresses and numbers are
    sure, since notes and who printed the document stand there too.
    """
    above, found = set[int](), set[int]()
    for number, line in enumerate(page.lines):
        if line.row or line.em > em * _SMALL:
            continue
        if line.base < page.height * _EDGE and not line.text.endswith(_SENTENCE):
            above.add(number)
        elif line.base > page.height * (1 - _EDGE) and (address := _ADDRESS.search(line.text)):
            rest = line.text.replace(address[0], "")
            found |= {number} if not rest.strip() or _said(rest) == "#" else set()
    text = [line.base for number, line in enumerate(page.lines) if number not in above and not line.slanted]
    lowest = max((page.lines[number].base for number in above), default=0.0)
    return found | above if min(text, default=0.0) - lowest > em * _APART else found


def _said(text: str) -> str:
    """What a line says but for its figures; ``#`` for a number of the page, in whatever form."""
    said = _FIGURES.sub("#", re.sub(r"\s", "", text))
    return "#" if "#" in said and _NUMBER.fullmatch(said) else said


_Key = tuple[str, int, int]


def _key(line: PageLine, height: float) -> _Key | None:
    """What a line in the margin says but for its figures, how large and where; None for a line of the text.

    An office over a title and the same office below the text may stand at one height of two pages: not in one size.
    """
    if line.row or not (line.base < height * _MARGIN or line.base > height * (1 - _MARGIN)):
        return None
    return _said(line.text), round(line.em), round(line.base / _PLACE)


def _running(pages: Sequence[PrintedPage]) -> set[_Key | None]:
    """The keys that stand on at least two pages and on a third of them (left and right pages may differ)."""
    found: Counter[_Key] = Counter()
    for page in pages:
        keys = {key for line in page.lines if (key := _key(line, page.height)) is not None}
        found.update(keys)
    least = max(2, len(pages) // 3)
    sure = {key for key, count in found.items() if count >= least}
    if len(pages) == 1:  # no second page to compare with: a figure alone at the foot is the number of the page
        sure |= {key for key in map(_key, pages[0].lines[-1:], (pages[0].height,)) if key and key[0] == "#"}
    # A place that is rounded to the neighbour is the same place.
    near = {(said, em, at + step) for said, em, at in sure for step in (-1, 0, 1)}
    return {*near}

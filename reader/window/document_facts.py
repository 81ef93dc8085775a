"""What a page of text looks like, measured on its layout: sizes, spacing, length of lines, colours of its parts."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QFontInfo, QTextBlock, QTextDocument, QTextFragment

from reader.audit.colours import contrast


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """As in ``reader.audit.WidgetFacts``; None where the text has too little of it to measure."""

    points: float | None  # of the smallest part
    body_points: float | None  # of most of the characters
    line_characters: int | None
    justified: bool
    line_spacing: float | None
    paragraph_spacing: float | None
    foreground: str  # of the part that is hardest to read
    background: str


def document_facts(document: QTextDocument, foreground: str, background: str) -> DocumentFacts:
    """Measure a document that is laid out; the two colours are those where its formats name none."""
    blocks = [block for block in _blocks(document) if block.isVisible() and block.text().strip()]
    parts = Counter[float]()
    for block in blocks:
        for fragment in _fragments(block):
            parts[_points(fragment)] += fragment.length()
    spacing = min((found for block in blocks if (found := _line_spacing(block)) is not None), default=None)
    pairs = [_colours(block, part, foreground, background) for block in blocks for part in _fragments(block)]
    known = [pair for pair in pairs if all(pair)]
    worst = min(known, key=lambda pair: contrast(*pair), default=(foreground, background))
    return DocumentFacts(
        points=min(parts, default=None),
        body_points=max(parts, key=lambda points: parts[points], default=None),
        line_characters=max((_characters(line) for block in blocks for line in _lines(block)), default=None),
        justified=any(block.blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify for block in blocks),
        line_spacing=spacing,
        paragraph_spacing=_paragraph_spacing(blocks),
        foreground=worst[0],
        background=worst[1],
    )


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    place = block.begin()
    while not place.atEnd():
        if place.fragment().text().strip():
            yield place.fragment()
        place += 1


def _points(fragment: QTextFragment) -> float:
    return QFontInfo(fragment.charFormat().font()).pointSizeF()


def _lines(block: QTextBlock) -> list[str]:
    layout, text = block.layout(), block.text()
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [text[line.textStart() : line.textStart() + line.textLength()].rstrip() for line in lines]


def _characters(line: str) -> int:
    """Chinese characters' worth: a wide one counts 1, a narrow one half."""
    halves = sum(2 if unicodedata.east_asian_width(letter) in "WFA" else 1 for letter in line)
    return -(-halves // 2)


def _pixel_size(block: QTextBlock) -> int:
    fragment = next(_fragments(block), None)
    return QFontInfo(fragment.charFormat().font()).pixelSize() if fragment is not None else 0


def _baselines(block: QTextBlock) -> list[float]:
    """Distances of the lines' baselines from the top of the document."""
    layout = block.layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [layout.position().y() + line.y() + line.ascent() for line in lines]


def _line_spacing(block: QTextBlock) -> float | None:
    """The narrowest, in font sizes."""
    baselines, size = _baselines(block), _pixel_size(block)
    steps = [after - before for before, after in pairwise(baselines)]
    return min(steps) / size if steps and size else None


def _paragraph_spacing(blocks: list[QTextBlock]) -> float | None:
    """The narrowest between two running paragraphs of the same size, in line spacings."""
    found = []
    for one, other in pairwise(blocks):
        spacing, size = _line_spacing(one), _pixel_size(one)
        if spacing is None or other.blockNumber() != one.blockNumber() + 1 or _pixel_size(other) != size:
            continue
        below = _baselines(other)  # empty in a long page, whose rest is laid out later
        if below:
            found.append((below[0] - _baselines(one)[-1]) / (spacing * size))
    return min(found, default=None)


def _colours(block: QTextBlock, part: QTextFragment, foreground: str, background: str) -> tuple[str, str]:
    form = part.charFormat()
    grounds = (form.background(), block.blockFormat().background())
    ground = next((found for brush in grounds if (found := _colour(brush))), background)
    return _colour(form.foreground()) or foreground, ground


def _colour(brush: QBrush) -> str:
    return brush.color().name().upper() if brush.style() == Qt.BrushStyle.SolidPattern else ""

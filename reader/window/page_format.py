"""How the lines of a page look: widths, spacing and indents, all from the size of the body font.

Figures: at most 40 characters a line, line spacing 1.5, paragraph spacing 1.5 times the line spacing, not justified
(WCAG 2.2, 1.4.8); first-line indent of two characters (GB/T 9704-2012, 7.3.3).
"""

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat

from reader.base.settings import Settings
from reader.page import Line, Page, Role
from reader.window.sizes import TARGET

# 40 full-width characters is the limit. Digits and Latin letters are narrower, so a line of 36 em holds about 40.
EM_A_CHARACTER = 0.9
PARAGRAPH_SPACE = 0.5625  # of the line spacing, between paragraphs: 1.5625 of it from baseline to baseline
INDENT = 2  # em
LEAST_AFTER = 2  # em that an indented line must still hold (a character and its mark), else nothing is indented
HEADING_SPACE = {1: 1.6, 2: 1.2}  # em above a heading of that level
LEAST_BESIDE = 11  # em of text that must be left beside a read button; else the button stands above its text
GAP = 16  # px between text and button, and at the least between text and window
MARGIN = 40
END_SPACE = 4  # em of the text round the page, below the last line: a button stands there

# Sizes in words are steps of the document's default font, so that a change of size touches no character format.
STYLE = """
h1, .annex-title { font-size: large; font-weight: bold }
h2, h3, h4, h5, h6 { font-size: medium; font-weight: bold }
"""


class Measures(NamedTuple):
    """What the formats are made from: pixels of the body font and of the room there is.

    ``spacing`` is the distance of two baselines, ``longest_small`` the width of the facts strip.
    """

    em: float
    natural: float
    spacing: float
    column: float
    side: float
    small: float
    longest_small: float
    button_width: int

    @property
    def beside(self) -> bool:
        """Whether a read button stands beside its text (else above it)."""
        return self.column - self.button_width - GAP >= LEAST_BESIDE * self.em


def measures_of(font: QFont, settings: Settings, small_points: int, width: int, button_width: int) -> Measures:
    """Measures for a font, with a facts strip of ``small_points``, in a view ``width`` pixels wide."""
    metrics = QFontMetricsF(font)
    advance = metrics.horizontalAdvance("国")  # with the letter spacing
    em = advance / (1 + settings.letter_spacing / 100)
    margin = min(MARGIN, max(GAP, width // 24))
    longest = settings.line_characters * EM_A_CHARACTER * advance
    column = max(min(width - 2 * margin, longest), advance)
    small = em * small_points / font.pointSizeF()
    spacing = em * settings.line_spacing / 100
    side = max((width - column) / 2, margin)
    return Measures(em, metrics.height(), spacing, column, side, small, longest * small / em, button_width)


class Formats:
    """Block formats for the lines of one page. Equal lines share one format."""

    def __init__(self, page: Page, measures: Measures) -> None:
        self._measures = measures
        self._starts = frozenset(button_line(page, number) for number in range(len(page.regions)))
        self._made: dict[tuple[Role, int, bool], QTextBlockFormat] = {}

    def of(self, number: int, line: Line) -> QTextBlockFormat:
        """The format of line ``number``."""
        key = (line.role, line.level, number in self._starts)
        if key not in self._made:
            self._made[key] = self._make(*key)
        return self._made[key]

    def _make(self, role: Role, level: int, starts: bool) -> QTextBlockFormat:
        measures, made = self._measures, QTextBlockFormat()
        em = measures.em
        distance = max(measures.spacing - measures.natural, 0.0)
        made.setLineHeight(distance, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        above, below = 0.0, PARAGRAPH_SPACE * measures.spacing
        if role is Role.HEADING:
            above = max(HEADING_SPACE.get(level, 0.0) * em, below)
            made.setHeadingLevel(min(level + 1, 6))
        elif role is Role.TITLE:
            made.setHeadingLevel(1)
        elif role is Role.ANNEX_TITLE:
            above = 2 * em
            made.setHeadingLevel(2)
        elif role is Role.FACTS:
            made.setRightMargin(max(measures.column - measures.longest_small, 0.0))
        elif role is Role.PARAGRAPH:
            made.setTextIndent(INDENT * em if measures.column >= (INDENT + LEAST_AFTER) * em else 0.0)
        if starts and role in {Role.TITLE, Role.FACTS}:
            below += TARGET + GAP
        elif starts and measures.beside:
            made.setRightMargin(measures.button_width + GAP)
        elif starts:
            above += TARGET + GAP
        made.setTopMargin(above)
        made.setBottomMargin(below)
        return made


def button_line(page: Page, region: int) -> int:
    """The line that a region's read button stands at: its first, but under the facts strip for the title's."""
    first = page.regions[region].first
    if page.lines[first].role is not Role.TITLE:
        return first
    after = first + 1
    return after if after < len(page.lines) and page.lines[after].role is Role.FACTS else first

"""阅读尺: one, three or five lines of the page between two rules; the others as they are, dimmed or covered.

The veil over the others is as dark as it can be while they keep the 7:1 of all text (WCAG 2.2, 1.4.6): a ruler helps to
keep the line, and must not take the page away. Whoever wants that chooses 遮住.
"""

from collections.abc import Iterator
from functools import cache
from itertools import islice

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from reader.base.settings import Settings
from reader.window.overlay import Overlay
from reader.window.page_view import PageView
from reader.window.reading_place import ReadingPlace
from reader.window.themes import TEXT_CONTRAST, Theme, contrast

THICK = 3  # px
_ON_THE_PAGE = (("text", "surface"), ("muted", "surface"), ("accent", "surface"), ("heard_text", "heard"))
_DARKEST = 60  # percent


@cache
def veil_percent(theme_name: str, colours: tuple[tuple[str, str], ...]) -> int:
    """Percent of black over the page that leave its text at 7:1."""
    known = dict(colours)

    def legible(percent: int) -> bool:
        pairs = ((_under(known[one], percent), _under(known[other], percent)) for one, other in _ON_THE_PAGE)
        return all(contrast(one, other) >= TEXT_CONTRAST for one, other in pairs)

    return max((percent for percent in range(0, _DARKEST + 1, 2) if legible(percent)), default=0)


def _under(colour: str, percent: int) -> str:
    channels = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(channel * (100 - percent) / 100):02X}" for channel in channels)


class Ruler(Overlay):
    """``band`` is what is shown between the rules, in the view's viewport; empty while that is out of view."""

    def __init__(self, view: PageView, theme: Theme, place: ReadingPlace, settings: Settings) -> None:
        self._view, self._settings = view, settings
        super().__init__(view, theme)
        self._place = place
        self.band = QRect()
        place.moved.connect(self.follow)
        self.follow()
        self.show()

    def room(self, _parent: QWidget) -> QRect:
        """The page without its border and its scroll bar."""
        return self._view.viewport().geometry()

    def set_settings(self, settings: Settings) -> None:
        """How many lines, and what becomes of the others."""
        self._settings = settings
        self.update()
        self.follow()

    def follow(self) -> None:
        """Go to the line that is read."""
        self.fit()
        band = self._band_now()
        if band == self.band:
            return
        if band.isEmpty() or self.band.isEmpty():
            self.update()
        else:  # the veil over everything else stays as it is
            self.update(_ruled(band))
            self.update(_ruled(self.band))
        self.band = band

    def _band_now(self) -> QRect:
        if self._view.page is None:
            return QRect()
        extent = extent_of(self._view, self._place.line(), self._settings.ruler_lines)
        scrolled = self._view.verticalScrollBar().value()
        top, bottom = round(extent[0]) - scrolled, round(extent[1]) - scrolled
        shown = QRect(0, top, self.width(), bottom - top)
        return shown if shown.intersects(self.rect()) else QRect()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The veil beside the band, and the rules along it; Qt clips them to what is to be painted."""
        if self.band.isEmpty():
            return
        painter, rest = QPainter(self), self._settings.ruler_rest
        ruled, wide, high = _ruled(self.band), self.width(), self.height()
        if rest != "plain":
            veil = self.theme.colour("surface")
            if rest == "dim":
                veil = QColor(0, 0, 0)
                veil.setAlphaF(veil_percent(self.theme.name, tuple(self.theme.colours.items())) / 100)
            painter.fillRect(QRect(0, 0, wide, ruled.top()), veil)
            painter.fillRect(QRect(0, ruled.bottom() + 1, wide, high - ruled.bottom() - 1), veil)
        for top in (ruled.top(), self.band.bottom() + 1):
            painter.fillRect(QRect(0, top, wide, THICK), self.theme.colour("aid"))


def _ruled(band: QRect) -> QRect:
    return band.adjusted(0, -THICK, 0, THICK)


def extent_of(view: PageView, position: int, count: int) -> tuple[float, float]:
    """Top and bottom, in the document, of ``count`` lines of text round the line of a document position."""
    beside = count // 2
    above = [*islice(_lines(view, position, -1), beside + 1)]
    below = [*islice(_lines(view, position, 1), beside + 1)]
    return (above[-1][0], below[-1][1]) if above and below else (0.0, 0.0)


def _lines(view: PageView, position: int, step: int) -> Iterator[tuple[float, float]]:
    """Top and bottom of the line of a position and of those after it (``step`` 1), or before it (-1)."""
    layout = view.document().documentLayout()
    block: QTextBlock = view.document().findBlock(position)
    found = -1
    while block.isValid():
        top = layout.blockBoundingRect(block).top()  # also lays it out
        count = block.layout().lineCount()
        if found < 0:
            line = block.layout().lineForTextPosition(position - block.position())
            found = line.lineNumber() if line.isValid() else 0
            numbers = range(found, count) if step > 0 else range(found, -1, -1)
        else:
            numbers = range(count) if step > 0 else range(count - 1, -1, -1)
        for number in numbers:
            line = block.layout().lineAt(number)
            if line.isValid():
                yield top + line.y(), top + line.y() + line.height()
        block = block.next() if step > 0 else block.previous()

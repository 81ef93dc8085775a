"""大字幕: the sentence that is heard, in large letters above the bar, its word marked. There only while it is read."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reader.base.settings import Settings
from reader.base.wording import marked, tr
from reader.window.bridge import Bridge
from reader.window.caption_lines import caption_lines, in_script, pinyin_above
from reader.window.fonts import reading_font
from reader.window.page_view import PageView
from reader.window.reading import Reading
from reader.window.themes import Theme

NAME = marked("大字幕")
_MARGIN = 20  # px
_LINES = 2
_PAGE_LINES = 3  # of the page that must stay in view before the caption takes a second line
_LEADING = 1.35  # em from one line to the next
_SMALL = 0.4  # em of the pinyin
_LEAST_POINTS = 18  # of any text (M1)
_UNDERLINE = 0.07  # em


@dataclass(frozen=True, slots=True)
class _Cells:
    """What is shown of a sentence: its characters, what stands above them, how wide they are, where the lines end."""

    text: str
    above: tuple[str, ...]
    widths: tuple[float, ...]
    lines: tuple[tuple[int, int], ...]


class Caption(QLabel):
    """Shows what ``reading`` tells. ``set_settings`` says whether it is wanted, and how.

    A line once shown stays where it is until the voice leaves the lines that are seen; then the next ones come.
    """

    def __init__(self, view: PageView, reading: Reading, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("caption")
        self.setAccessibleName(tr(NAME))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._view, self._reading, self._bridge = view, reading, bridge
        self._theme: Theme | None = None
        self._settings = Settings()
        self._pinyin_there = False
        self._font, self._small = QFont(), QFont()
        self._sentence, self._start = "", 0
        self._word: tuple[int, int] | None = None
        self._near = 0
        self._cells: _Cells | None = None
        reading.changed.connect(self._on_changed)
        reading.sentence.connect(self._on_sentence)
        reading.word.connect(self._on_word)
        reading.near.connect(self._on_near)
        self.hide()

    def set_theme(self, theme: Theme, _side: int) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.update()

    def set_settings(self, settings: Settings) -> None:
        """Whether it is wanted, how large, with pinyin or without, in which script."""
        self._settings = settings
        self._font = reading_font()
        self._font.setPointSize(settings.caption_points)
        self._small = reading_font()
        self._small.setPointSize(max(round(settings.caption_points * _SMALL), _LEAST_POINTS))
        if settings.caption and settings.caption_pinyin and not self._pinyin_there:
            self._bridge.in_background(lambda: pinyin_above("读"), self._pinyin_came, lambda _: None)
        self._forget_cells()
        self._on_changed()

    # What is heard

    @property
    def sentence(self) -> str:
        """The sentence that is shown, as the notice has it; empty at rest."""
        return self._sentence

    @property
    def word(self) -> str:
        """The word that is marked; empty when none is."""
        return self._sentence[slice(*self._word)] if self._word else ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines that are seen, as they are written there."""
        cells, first = self._laid_out(), self.first_line
        return tuple(cells.text[start:end] for start, end in cells.lines[first : first + self.lines_seen])

    def _on_changed(self) -> None:
        if not self._reading.active:
            self._show("", 0)
        wanted = self._settings.caption and self._reading.active
        if wanted:
            self._fit()
        self.setVisible(wanted)

    def _on_sentence(self, region: int, start: int, end: int) -> None:
        page = self._view.page
        text = page.reading_text(region)[start:end] if page is not None else ""
        self._fit()
        self._show(text.strip().replace("\n", " "), start + len(text) - len(text.lstrip()))

    def _on_word(self, _region: int, start: int, end: int) -> None:
        self._word = (max(start - self._start, 0), end - self._start)
        self._near = self._word[0]
        self.update()

    def _on_near(self, _region: int, start: int, _end: int) -> None:
        self._near = max(start - self._start, 0)
        self.update()

    def _show(self, sentence: str, start: int) -> None:
        self._sentence, self._start, self._word, self._near = sentence, start, None, 0
        # To be found by whoever looks for it, and never announced: who listens hears the sentence already.
        self.setAccessibleName(tr("{title}：{value}", title=tr(NAME), value=sentence) if sentence else tr(NAME))
        self._forget_cells()

    def _pinyin_came(self, _sound: object) -> None:
        self._pinyin_there = True
        self._forget_cells()
        self._fit()

    # Where it stands

    def _forget_cells(self) -> None:
        self._cells = None
        self.update()

    def _laid_out(self) -> _Cells:
        if self._cells is None:
            text = in_script(self._sentence, self._settings.script)
            large, small = QFontMetricsF(self._font), QFontMetricsF(self._small)
            above = pinyin_above(self._sentence) if self._has_pinyin else ("",) * len(text)
            gap = small.horizontalAdvance(" ")
            widths = tuple(
                max(large.horizontalAdvance(character), small.horizontalAdvance(sound) + gap if sound else 0.0)
                for character, sound in zip(text, above, strict=True)
            )
            lines = tuple(caption_lines(text, widths, max(self.width() - 2 * _MARGIN, 1)))
            self._cells = _Cells(text, above, widths, lines)
        return self._cells

    @property
    def _has_pinyin(self) -> bool:
        return self._settings.caption_pinyin and self._pinyin_there

    @property
    def line_height(self) -> int:
        """Pixels from one line to the next, with the pinyin above it."""
        height = QFontMetricsF(self._font).horizontalAdvance("国") * _LEADING
        return round(height + (QFontMetricsF(self._small).height() if self._has_pinyin else 0))

    @property
    def lines_seen(self) -> int:
        """How many lines there is room for beside the page, and beside a page whose letters are as large already."""
        room = self._view.height() + (self.height() if self.isVisible() else 0)
        room -= round(_PAGE_LINES * self._view.line_spacing())
        return max(min(_LINES, room // max(self.line_height, 1)), 1)

    @property
    def first_line(self) -> int:
        """The first of the lines that are seen."""
        lines = self._laid_out().lines
        at = next((number for number, (_, end) in enumerate(lines) if self._near < end), 0)
        return at // self.lines_seen * self.lines_seen

    def _fit(self) -> None:
        self.setFixedHeight(self.lines_seen * self.line_height + _MARGIN)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as it may be."""
        return QSize(0, self.lines_seen * self.line_height + _MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width breaks other lines."""
        super().resizeEvent(event)
        self._forget_cells()

    # How it looks

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The lines that are seen."""
        super().paintEvent(event)
        if self._theme is None or not self._sentence:
            return
        painter = QPainter(self)
        cells, first = self._laid_out(), self.first_line
        for row, line in enumerate(cells.lines[first : first + self.lines_seen]):
            self._paint_line(painter, self._theme, cells, line, _MARGIN / 2 + row * self.line_height)

    def _paint_line(self, painter: QPainter, theme: Theme, cells: _Cells, line: tuple[int, int], top: float) -> None:
        em = QFontMetricsF(self._font).horizontalAdvance("国")
        small = QFontMetricsF(self._small).height() if self._has_pinyin else 0.0
        metrics, x = QFontMetricsF(self._font), float(_MARGIN)
        base = top + small + (self.line_height - small - metrics.height()) / 2 + metrics.ascent()
        begin, end = self._word or (0, 0)
        for place in range(*line):
            marked, width = begin <= place < end, cells.widths[place]
            cell = QRectF(x, top, width, self.line_height)
            if marked:
                painter.fillRect(cell, theme.colour("heard"))
                painter.fillRect(QRectF(x, base + 0.14 * em, width, _UNDERLINE * em), theme.colour("heard_line"))
            painter.setPen(QPen(theme.colour("heard_text" if marked else "text")))
            painter.setFont(self._font)
            character = cells.text[place]
            painter.drawText(QPointF(x + (width - metrics.horizontalAdvance(character)) / 2, base), character)
            if cells.above[place]:
                painter.setFont(self._small)
                painter.drawText(
                    QRectF(x, top, width, small),
                    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
                    cells.above[place],
                )
            x += width

"""Paints one row of the list: the title in bold, the facts or the found sentence below it, as tall as they need."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.window import icons
from reader.window.notice_list import STAR, NoticeList, Role
from reader.window.offsets import to_units
from reader.window.themes import Theme

Index = QModelIndex | QPersistentModelIndex
Spans = tuple[tuple[int, int], ...]
_PAD, _BETWEEN, _EDGE = 16, 6, 6  # px: round a row, between its lines, the mark of the open notice
_LINE = 1.35  # em from line to line; the list is looked over, not read through
_MOST_TITLE, _MOST_SENTENCE = 4, 3  # lines
_SEEN_AT_ONCE, _BEFORE_MARK = 24, 8  # characters of a found sentence
_STAR_SIDE = 28  # px
_MOST_KEPT = 500  # rows whose lines are kept


def excerpt(sentence: str, spans: Spans) -> tuple[str, Spans]:
    """A found sentence and its marks, begun a little before the first mark where that stands far behind."""
    first = spans[0][0] if spans else 0
    if first <= _SEEN_AT_ONCE:
        return sentence, spans
    cut = first - _BEFORE_MARK
    return f"…{sentence[cut:]}", tuple((start - cut + 1, end - cut + 1) for start, end in spans)


class NoticeRowDelegate(QStyledItemDelegate):
    """Paints the rows of a ``NoticeList`` in a theme's colours."""

    def __init__(self, view: NoticeList) -> None:
        super().__init__(view)
        self._view = view
        self._theme: Theme | None = None
        self._laid_out: dict[tuple[Any, ...], list[tuple[QTextLayout, float]]] = {}

    def set_look(self, theme: Theme) -> None:
        """Take the theme; the font is the view's."""
        self._theme = theme
        self._laid_out.clear()
        self._view.scheduleDelayedItemsLayout()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As tall as the text is at the width of the view."""
        texts = self._texts(index)
        height = round(sum(height for _, height in texts) + _BETWEEN * (len(texts) - 1)) + 2 * _PAD
        return QSize(self._width(), height)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draw the row."""
        if self._theme is None:
            return
        theme, rect = self._theme, QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_open, under = bool(index.data(Role.OPEN)), bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if is_open or selected:
            painter.fillRect(rect, theme.colour("selected"))
        elif under:
            painter.fillRect(rect, theme.colour("button_hover"))
        if is_open:
            painter.fillRect(QRect(rect.left(), rect.top(), _EDGE, rect.height()), theme.colour("accent"))
        painter.fillRect(QRect(rect.left() + _PAD, rect.bottom(), rect.width() - 2 * _PAD, 1), theme.colour("line"))
        top = float(rect.top() + _PAD)
        for number, (layout, height) in enumerate(self._texts(index)):
            painter.setPen(theme.colour("text" if number == 0 or index.data(Role.SENTENCE) else "muted"))
            layout.draw(painter, QPointF(rect.left() + _PAD, top), [], QRectF())
            top += height + _BETWEEN
        if self._stars:
            full = bool(index.data(Role.FAVOURITE))
            picture, token = ("star_full", "accent") if full else ("star", "border")
            edge = (STAR - _STAR_SIDE) // 2
            place = self._view.star_of(rect).adjusted(edge, edge, -edge, -edge)
            icons.icon(picture, theme.colours[token], _STAR_SIDE, beside_text=False).paint(painter, place)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 3))
            painter.drawRect(rect.adjusted(2, 2, -3, -3))
        painter.restore()

    @property
    def _stars(self) -> bool:
        return self._view.has_stars

    def _width(self) -> int:
        # As if the scroll bar were always there: a text that is broken anew when the bar comes or goes jumps about.
        bar = self._view.verticalScrollBar().sizeHint().width()
        return self._view.width() - 2 * self._view.frameWidth() - bar

    def _texts(self, index: Index) -> list[tuple[QTextLayout, float]]:
        room = max(self._width() - 2 * _PAD, 50)
        key = (index.data(Role.ID), index.data(), index.data(Role.SENTENCE), room, self._view.font().key())
        if key not in self._laid_out:
            if len(self._laid_out) >= _MOST_KEPT:
                self._laid_out.clear()
            self._laid_out[key] = self._lay_out(index, room)
        return self._laid_out[key]

    def _lay_out(self, index: Index, room: int) -> list[tuple[QTextLayout, float]]:
        bold = QFont(self._view.font())
        bold.setBold(True)
        texts = [self._laid(index.data() or "", bold, room, _MOST_TITLE)]
        if self._stars:
            room = max(room - STAR, 50)  # what stands below the title leaves room for the star
        sentence = index.data(Role.SENTENCE)
        if sentence:
            sentence, spans = excerpt(sentence, index.data(Role.SPANS) or ())
            formats = self._marks(sentence, spans)
            texts.append(self._laid(sentence, self._view.font(), room, _MOST_SENTENCE, formats))
        texts += [self._laid(fact, self._view.font(), room, 2) for fact in index.data(Role.FACTS) or ()]
        return texts

    def _marks(self, sentence: str, spans: Spans) -> list[QTextLayout.FormatRange]:
        if self._theme is None:
            return []
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("mark"))
        look.setForeground(self._theme.colour("mark_text"))
        look.setFontUnderline(True)
        made = []
        for start, end in spans:
            mark = QTextLayout.FormatRange()
            mark.start = to_units(sentence, start)
            mark.length = to_units(sentence, end) - mark.start
            mark.format = look
            made.append(mark)
        return made

    def _laid(
        self, text: str, font: QFont, width: int, most: int, formats: list[QTextLayout.FormatRange] | None = None
    ) -> tuple[QTextLayout, float]:
        metrics = QFontMetricsF(font)
        step = _LINE * metrics.horizontalAdvance("国")
        layout = self._broken(text, font, width, step, formats)
        if layout.lineCount() > most:
            start = layout.lineAt(most - 1).textStart()
            units = text.encode("utf-16-le", "surrogatepass")
            head = units[: 2 * start].decode("utf-16-le", "ignore")
            rest = units[2 * start :].decode("utf-16-le", "ignore")
            text = head + metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            layout = self._broken(text, font, width, step, formats)
        return layout, step * min(layout.lineCount(), most)

    @staticmethod
    def _broken(
        text: str, font: QFont, width: int, step: float, formats: list[QTextLayout.FormatRange] | None
    ) -> QTextLayout:
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(formats or [])
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            top += step
        layout.endLayout()
        return layout

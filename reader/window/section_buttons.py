"""One small read button for every region of the page, standing at its beginning, in the order of the text."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QWidget

from reader.base.wording import marked, tr
from reader.page import Page, Role
from reader.window import icons
from reader.window.page_format import GAP, button_line
from reader.window.page_view import PageView
from reader.window.sizes import TARGET
from reader.window.themes import Theme
from reader.window.toggling import Told

READ, STOP = marked("读这一段"), marked("停止")
_PARKED = -10_000  # where a button stands whose text is far from the view


class SectionButton(Told, QPushButton):
    """The read button of one region; its name says which."""

    reached = Signal(int)

    def __init__(self, region: int, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(tr(READ))
        self.region, self.name = region, name
        self.setObjectName("section")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(True)
        self.move(_PARKED, _PARKED)

    def set_reading(self, reading: bool, theme: Theme, side: int) -> None:
        """Show whether this region is being read, by word, shape, colour and name."""
        word = tr(STOP if reading else READ)
        # The name before the state: whoever is told of that asks for the name.
        self.setAccessibleName(tr("{title}：{value}", title=word, value=self.name))
        self.setText(word)
        self.setChecked(reading)
        self.setIconSize(icons.size(side))
        token = "on_stop" if reading else "accent"
        self.setIcon(icons.icon("stop" if reading else "read", theme.colours[token], side))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The keyboard may reach a button that is out of view."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.reached.emit(self.region)


class SectionButtons(QObject):
    """Makes the buttons of a page and keeps those near the view in their places. ``pressed`` tells the region."""

    pressed = Signal(int)

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._page: Page | None = None
        self._theme: Theme | None = None
        self._side = 0
        self._placed: set[int] = set()
        self._reading = -1
        self.buttons: list[SectionButton] = []
        view.lines_added.connect(self._make)
        view.laid_out.connect(self.place)

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours and icons of that height; tell the view how wide a button is now."""
        self._theme, self._side = theme, side
        self._view.button_width = self._width(theme)
        for button in self.buttons:
            button.set_reading(button.region == self._reading, theme, side)
            self._resize(button)
        self.place()

    def _width(self, theme: Theme) -> int:
        sample = SectionButton(0, "", self._view)
        sample.set_reading(False, theme, self._side)
        sample.ensurePolished()
        width = max(sample.sizeHint().width(), TARGET)
        sample.setParent(None)
        sample.deleteLater()
        return width

    def set_reading(self, region: int) -> None:
        """Show which region is being read; -1 for none."""
        changed = {self._reading, region}
        self._reading = region
        for number in changed:
            if 0 <= number < len(self.buttons) and self._theme is not None:
                self.buttons[number].set_reading(number == region, self._theme, self._side)

    def _make(self) -> None:
        page = self._view.page
        if page is None or self._theme is None:
            return
        if page is not self._page:
            self._forget()
            self._page = page
        while len(self.buttons) < len(page.regions) and (button_line(page, len(self.buttons)) < self._view.lines_shown):
            number = len(self.buttons)
            button = SectionButton(number, page.regions[number].name, self._view.viewport())
            button.set_reading(number == self._reading, self._theme, self._side)
            self._resize(button)
            button.clicked.connect(self._clicked)
            button.reached.connect(self._bring)
            QWidget.setTabOrder(self.buttons[-1] if self.buttons else self._view, button)
            self.buttons.append(button)
            button.show()

    def _resize(self, button: SectionButton) -> None:
        button.resize(max(self._view.button_width, TARGET), max(button.sizeHint().height(), TARGET))

    def _forget(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        self._placed = set()

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, SectionButton):
            self.pressed.emit(button.region)

    def _bring(self, region: int) -> None:
        if self._page is None:
            return
        view, first = self._view, self._view.block(self._page.regions[region].first).position()
        if not view.is_in_view(first):
            view.return_to(first, view.line_height(first))
        self.place()
        # It may stand below a title that fills the view, or above a line that is the first in view.
        stands = self.buttons[region].geometry().adjusted(0, -GAP, 0, GAP)
        hidden = max(stands.bottom() - view.viewport().height(), 0) or min(stands.top(), 0)
        if hidden:
            view.verticalScrollBar().setValue(view.verticalScrollBar().value() + hidden)
            self.place()

    def place(self) -> None:
        """Put the buttons near the view where they belong; park those that were near it and no longer are."""
        page, view = self._page, self._view
        if page is None or page is not view.page:
            return
        height = view.room.height()
        top = view.verticalScrollBar().value()
        document = view.document()
        first = document.findBlock(view.position_at(max(top - height, 0))).blockNumber()
        last = document.findBlock(view.position_at(top + 2 * height)).blockNumber()
        numbers = range(len(self.buttons))
        begin = bisect_left(numbers, first, key=lambda number: button_line(page, number))
        end = bisect_right(numbers, last, key=lambda number: button_line(page, number))
        near = set(range(begin, end))
        for number in self._placed - near:
            self.buttons[number].move(_PARKED, _PARKED)
        for number in near:
            self._put(self.buttons[number], page, number)
        self._placed = near

    def _put(self, button: SectionButton, page: Page, number: int) -> None:
        view, line = self._view, button_line(page, number)
        block = view.block(line)
        document = view.document()
        rect = document.documentLayout().blockBoundingRect(block)
        layout, form = block.layout(), block.blockFormat()
        side = document.rootFrame().frameFormat().leftMargin()
        left = view.room.width() - side - button.width()
        text_top = rect.top() + (layout.lineAt(0).y() if layout.lineCount() else 0.0)
        if page.lines[line].role in {Role.TITLE, Role.FACTS}:
            bottom = text_top + (layout.boundingRect().height() if layout.lineCount() else 0.0)
            left, top = side, bottom + GAP
        elif form.rightMargin():
            line_height = layout.lineAt(0).height() if layout.lineCount() else 0.0
            top = text_top + (line_height - button.height()) / 2
        else:
            left, top = side, text_top - button.height() - GAP / 2
        button.move(round(left), round(top) - view.verticalScrollBar().value())

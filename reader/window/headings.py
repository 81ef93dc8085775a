"""The headings of the page as things of their own in the accessibility tree, with their levels.

Qt shows a text document to assistive technology as one text (measured with 6.11: no headings, no levels), so that
nobody can go from heading to heading. Here every heading gets an object of its own among the children of the page,
just before the read button of its section, which it names as what controls it. They are made only when something
asks for the tree, are never shown, and answer with what the page knows at that moment.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.page import Page, Role
from reader.window.page_view import PageView
from reader.window.section_buttons import SectionButtons

if TYPE_CHECKING:
    from reader.window.heading_marks import HeadingMark

_LEVELS = {Role.TITLE: 1, Role.ANNEX_TITLE: 2, Role.HEADING: 2}  # of the first level of each
_LATER_MS = 100  # the page comes first


class Headings(QObject):
    """Keeps one mark for every heading that stands in the document, while somebody asks for the tree."""

    def __init__(self, view: PageView, sections: SectionButtons) -> None:
        super().__init__(view)
        self._view, self._sections = view, sections
        self._page: Page | None = None
        self._done = 0
        self.marks: list[HeadingMark] = []
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self.make)
        for signal in (view.lines_added, view.laid_out):
            signal.connect(self._later.start)

    def make(self) -> None:
        """Make what is missing, forget what belongs to another page."""
        from PySide6.QtGui import QAccessible  # 5 ms that a start can do without, and the marks 10 more

        page = self._view.page
        if page is not self._page:
            self._forget()
            self._page = page
        if page is None or self._done == self._view.lines_shown or not QAccessible.isActive():
            return
        from reader.window.heading_marks import HeadingMark, tell_made

        buttons = {button.region: button for button in self._sections.buttons}
        for number in range(self._done, self._view.lines_shown):
            line = page.lines[number]
            button = buttons.get(line.region)
            if line.role in _LEVELS:
                level = _LEVELS[line.role] + max(line.level - 1, 0)
                self.marks.append(HeadingMark(self._view, number, line.text, level, button))
                tell_made(self.marks[-1])
            if button is not None and page.regions[line.region].first == number:
                button.raise_()  # the tree has them in this order: heading, its button, next heading
        self._done = self._view.lines_shown

    def _forget(self) -> None:
        for mark in self.marks:
            mark.deleteLater()
        self.marks, self._done = [], 0

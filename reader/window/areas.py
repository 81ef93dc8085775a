"""From one part of the window to the next by one key: past a page with a hundred buttons in one step (WCAG 2.4.1)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow


def go_to_area(window: "MainWindow", step: int) -> None:
    """Give the focus to the next part that can be seen (``step`` 1), or to the one before (-1), round and round: the
    search field, the list, the page or what stands in its place, the bar.
    """
    place = window.view.parentWidget()
    shown = (place.currentWidget() if isinstance(place, QStackedWidget) else None) or window.view
    around = (place.parentWidget() if place is not None else None) or window.view
    parts: tuple[tuple[QWidget, QWidget], ...] = (  # what belongs to it, what gets the focus
        (window.top, window.top.search),
        (window.notices, window.notices),
        (around, shown),
        (window.bar, window.bar.toggle),
    )
    seen = [(part, first) for part, first in parts if first.isVisible()]
    now = QApplication.focusWidget()
    here = [number for number, (part, _) in enumerate(seen) if now in (part, *part.findChildren(QWidget))]
    there = seen[((here[0] if here else -step) + step) % len(seen)][1]
    there.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)

"""Bars that leave the page its room: what has no place in them goes behind 更多, and only when size or window change.

Where the bars with everything in them would take more than a third of the window's height, each of them keeps to one
row. What gives way first is what is used least; 朗读, 大字, 小字, the search and the way back never do.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

MOST = 1 / 3  # of the window's height for bars with several rows
_BESIDE_MORE = ("bigger", "smaller")  # in a very small window


class Folding:
    """``away`` is what 更多 stands for, in the order in which it lists it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.away: tuple[QWidget, ...] = ()

    def fit(self, *, tiny: bool) -> None:
        """Let the bars have what they have room for; ``tiny``: the page bar has 更多, and no room for anything else."""
        window, width = self._window, self._window.width()
        top, panes, bar = window.top, window.panes, window.bar
        page, room, narrow = panes.page_bar, panes.page_width(width), panes.narrow
        heights = top.full_height(width), page.full_height(room, narrow=narrow), bar.full_height(width)
        folded = tiny or sum(heights) > window.height() * MOST
        of_page = page.keep_to_one_row(room if folded else None, narrow=narrow)
        of_bar = bar.keep_to_one_row(width if folded and not tiny else None)
        if tiny:
            of_page, of_bar = page.over_a_notice(narrow=False), bar.may_go()
        of_top = top.keep_to_one_row(
            width if folded else None, brand=not tiny, more=bool(of_page or of_bar), empty=not window.contents.all
        )
        if tiny:  # the page stands without the upper bar
            of_top = [button for name, button in top.offered().items() if name not in _BESIDE_MORE]
        panes.show_scarce(folded, tiny=tiny)
        away = (*of_page, *of_bar, *of_top)
        if away != self.away:
            self.away = away
            window.side_panels.renew_more()

"""What may stand in the page's place and is no page: the settings, and the cards of a first start. Made when needed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from reader.base.wording import tr
from reader.window.offsets import to_units

if TYPE_CHECKING:
    from reader.page import Page
    from reader.page.addresses import Address
    from reader.window.keys_page import KeysPage
    from reader.window.main_window import MainWindow
    from reader.window.mend_panel import MendPanel
    from reader.window.more_panel import MorePanel
    from reader.window.outline_panel import OutlinePanel
    from reader.window.settings_page import SettingsPage
    from reader.window.welcome import Welcome


class SidePanels:
    """Shows and hides them; the notice stays open behind."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.settings_page: SettingsPage | None = None
        self.welcome: Welcome | None = None
        self.outline_panel: OutlinePanel | None = None
        self.keys_page: KeysPage | None = None
        self.more_panel: MorePanel | None = None
        self._from_settings = False

    @property
    def shown(self) -> bool:
        """Whether one of them stands in the page's place."""
        return self._window.panes.other_shown

    def made(self) -> "tuple[SettingsPage | KeysPage | MorePanel | Welcome | OutlinePanel | MendPanel, ...]":
        """Those that exist, for whoever gives out colours."""
        made = (self.settings_page, self.keys_page, self.more_panel, self.welcome, self.outline_panel,
                self._window.mend_word.panel)  # fmt: skip
        return tuple(each for each in made if each is not None)

    def settings(self) -> None:
        """Show the settings, or go back from them."""
        if self.settings_page is not None and self.settings_page.isVisible():
            self.leave()
            return
        if self.settings_page is None:
            from reader.window.settings_page import SettingsPage

            self.settings_page = SettingsPage(self._window.choices, self._window)
            self.settings_page.keys.clicked.connect(self.keys)
            if "change_keys" not in self._window.actions_by_name:  # a visitor of the kiosk finds the keys as they came
                self.settings_page.keys_row.hide()
            self._window.look.give(self.settings_page)
        self._window.panes.show_other(self.settings_page)
        self.settings_page.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> None:
        """Show the keys, which can be changed there, or go back from them."""
        if self.keys_page is not None and self.keys_page.isVisible():
            self.leave()
            return
        window = self._window
        self._from_settings = self.settings_page is not None and self.settings_page.isVisible()
        if self.keys_page is None:
            from reader.window.keys_page import KeysPage

            self.keys_page = KeysPage(window.choices, window.keymap, window)
            window.look.give(self.keys_page)
        window.panes.show_other(self.keys_page)
        self.keys_page.setFocus(Qt.FocusReason.OtherFocusReason)

    def more(self) -> None:
        """Show what the bars have no room for, or go back from it."""
        if self.more_panel is not None and self.more_panel.isVisible():
            self.leave()
            return
        window = self._window
        if self.more_panel is None:
            from reader.window.more_panel import MorePanel

            self.more_panel = MorePanel(window)
            window.look.give(self.more_panel)
        self.more_panel.refresh()
        window.panes.show_other(self.more_panel)
        self.more_panel.go_in()

    def renew_more(self) -> None:
        """The bars have other room than before."""
        if self.more_panel is not None and self.more_panel.isVisible():
            self.more_panel.refresh()

    def has_outline(self, page: "Page") -> bool:
        """Whether a page has headings enough to list."""
        from reader.window.outline_panel import has_outline

        return has_outline(page)

    def outline(self) -> None:
        """Show the headings of the notice, or go back from them."""
        window = self._window
        if self.outline_panel is not None and self.outline_panel.isVisible():
            self.leave()
            return
        page = window.view.page
        if page is None:
            return
        if self.outline_panel is None:
            from reader.window.outline_panel import OutlinePanel

            self.outline_panel = OutlinePanel(window)
            self.outline_panel.chosen.connect(self._go_to)
            self.outline_panel.address_chosen.connect(self._copy)
            window.look.give(self.outline_panel)
        self.outline_panel.show_page(page, window.view.first_line_in_view())
        window.panes.show_other(self.outline_panel)
        self.outline_panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, line: int) -> None:
        self.leave()
        self._window.view.go_to_line(line)

    def _copy(self, address: "Address") -> None:
        """Go to an address, select it, and lay it on the clipboard: whoever wants to open it knows where."""
        self._go_to(address.line)
        view = self._window.view
        if view.page is None:
            return
        text, cursor = view.page.lines[address.line].text, view.textCursor()
        start = cursor.block().position()
        cursor.setPosition(start + to_units(text, address.start))
        cursor.setPosition(start + to_units(text, address.end), QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        QGuiApplication.clipboard().setText(address.text)
        self._window.message.tell(tr("已复制：{address}", address=address.text))

    def greet(self) -> None:
        """Show the cards of a first start."""
        from reader.window.welcome import SAMPLE, Welcome

        window = self._window
        self.welcome = Welcome(window.choices, window)
        self.welcome.hear.connect(lambda: window.reading.hear(SAMPLE))
        self.welcome.done.connect(self.leave)
        window.reading.sampled.connect(self.welcome.show_heard)
        window.look.give(self.welcome)
        window.panes.show_other(self.welcome)
        self.welcome.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide(self) -> None:
        """Give the page its place back. Whoever turns away from the cards is not asked again."""
        if not self.shown:
            return
        self._window.reading.end_sample()
        self._window.choices.change(greeted=True)
        self._window.panes.show_other(None)

    def leave(self) -> None:
        """The same, and go on with the page; from the keys back to the settings, if that was where they were asked."""
        if self._from_settings and self.keys_page is not None and self.keys_page.isVisible():
            self.settings()
            return
        self.hide()
        self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)

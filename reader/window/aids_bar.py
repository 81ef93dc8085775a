"""The row of the reading aids below the upper bar: a button for each, pressed by mouse, touch or key, seen at work."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from reader.base.settings import Settings
from reader.base.wording import tr
from reader.window.aids import AIDS
from reader.window.bar_buttons import BarButton
from reader.window.flow import FlowLayout
from reader.window.themes import Theme


class AidsBar(QFrame):
    """``left`` comes when it is to go; ``turn`` is called with the name of the aid whose button was pressed."""

    left = Signal()

    def __init__(self, turn: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top")
        flow = FlowLayout(self, margin=10, spacing=8)
        self.buttons: dict[str, BarButton] = {}
        for aid in AIDS:
            button = BarButton(tr(aid.word), aid.name, tr(aid.about), keeps=True)
            button.clicked.connect(lambda _checked=False, name=aid.name: turn(name))
            self.buttons[aid.name] = button
            flow.addWidget(button)
        self.away = BarButton(tr("收起"), "clear", tr("收起这一排按钮；打开的辅助照样开着"))
        self.away.clicked.connect(self.left)
        flow.addWidget(self.away)

    def order_after(self, before: QWidget) -> None:
        """Let Tab come here after that widget, since that is where it stands."""
        for button in (*self.buttons.values(), self.away):
            QWidget.setTabOrder(before, button)
            before = button

    def go_in(self) -> None:
        """Give the first button the focus."""
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_settings(self, settings: Settings) -> None:
        """Which are on."""
        for name, button in self.buttons.items():
            button.setChecked(getattr(settings, name))

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours; icons are ``side`` pixels high."""
        for button in (*self.buttons.values(), self.away):
            button.draw(theme, side)

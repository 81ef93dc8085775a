"""Choices as radio buttons in named groups: role, name, state and the arrow keys are the platform's own.

The settings page and the cards of a first start are made of them; each chosen button is a changed setting.
"""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGroupBox, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from reader.base.wording import tr
from reader.window.choices import Choices
from reader.window.flow import FlowLayout


class OptionPage(QScrollArea):
    """A page of plain rows in ``column``; ``options`` are the radio buttons by setting and value."""

    def __init__(self, choices: Choices, parent: QWidget | None, *, above: int, spacing: int) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._choices = choices
        self.options: dict[str, dict[object, QRadioButton]] = {}
        inside = QWidget()
        inside.setObjectName("shell")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(24, above, 24, 32)
        self.column.setSpacing(spacing)
        self.setWidget(inside)

    def option_row(self, name: str, title: str, options: Iterable[tuple[object, str]]) -> QGroupBox:
        """A group for the setting ``name`` with a button for each (value, word)."""
        group = QGroupBox(title)
        flow = FlowLayout(group, margin=4, spacing=8)
        self.options[name] = {}
        for value, word in options:
            button = QRadioButton(word)
            button.setAccessibleName(word)
            button.setAccessibleDescription(tr("{title}：{value}", title=title, value=word))
            button.toggled.connect(partial(self._choose, name, value))  # also by assistive technology
            self.options[name][value] = button
            flow.addWidget(button)
        return group

    def show_chosen(self) -> None:
        """Check the buttons of what is so now. Tab comes to the checked one of a group, the arrows to the others."""
        for name, buttons in self.options.items():
            now = getattr(self._choices.now, name)
            for value, button in buttons.items():
                button.setChecked(now == value)
            for button in buttons.values():
                taken = button.isChecked() or not any(other.isChecked() for other in buttons.values())
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if taken else Qt.FocusPolicy.ClickFocus)

    def _choose(self, name: str, value: object, chosen: bool) -> None:
        if chosen and getattr(self._choices.now, name) != value:
            self._choices.change(**{name: value})

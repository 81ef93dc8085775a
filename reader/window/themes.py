"""Colour schemes: tokens from ``resources/themes/*.json``, and the pairs of them that must be told apart.

Figures: text 7:1 (WCAG 2.2, 1.4.6), borders and states 3:1 (1.4.11), focus ring 3:1 (2.4.13).
"""

import json
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

from reader.base.paths import resource
from reader.base.wording import marked, tr

_LABELS = {
    "light": marked("浅色"),
    "paper": marked("纸色"),
    "dark": marked("深色"),
    "contrast": marked("黑底黄字"),
}
TEXT_CONTRAST = 7.0
PART_CONTRAST = 3.0

# Every (foreground, background) that is drawn somewhere, and what it must reach.
TEXT_PAIRS = (
    ("text", "window"), ("text", "surface"), ("text", "button"), ("text", "button_hover"), ("text", "selected"),
    ("muted", "window"), ("muted", "surface"), ("muted", "selected"), ("muted", "button_hover"),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_stop", "stop"), ("on_stop", "stop_hover"),
    ("heard_text", "heard"), ("mark_text", "mark"), ("accent", "surface"), ("accent", "button"),
)  # fmt: skip
PART_PAIRS = (
    ("border", "window"), ("border", "surface"), ("border", "button"), ("accent", "window"), ("accent", "selected"),
    ("stop", "window"), ("heard_line", "heard"), ("focus", "window"), ("focus", "surface"), ("focus", "button"),
    ("focus", "selected"), ("aid", "surface"), ("aid", "window"), ("aid", "text"), ("aid", "selected"),
)  # fmt: skip


class Theme(NamedTuple):
    """One colour scheme; ``colours`` maps a token to ``#RRGGBB``."""

    name: str
    colours: dict[str, str]

    @property
    def label(self) -> str:
        """What the user calls it."""
        return tr(_LABELS[self.name])

    def colour(self, token: str) -> QColor:
        """The colour of a token; KeyError when there is none."""
        return QColor(self.colours[token])


@cache
def theme(name: str) -> Theme:
    """The theme of that name (see ``reader.base.settings.THEMES``)."""
    stored = json.loads(resource("themes", f"{name}.json").read_text(encoding="utf-8"))
    return Theme(stored["name"], stored["colours"])


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two ``#RRGGBB`` colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "button",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "border",
}


def palette_of(chosen: Theme) -> QPalette:
    """The palette for what no style sheet reaches: selections, tool tips, Qt's own dialogs."""
    palette = QPalette()
    for role, token in _PALETTE.items():
        palette.setColor(role, chosen.colour(token))
    disabled = QPalette.ColorGroup.Disabled
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(disabled, role, chosen.colour("border"))
    return palette

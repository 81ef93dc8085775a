"""What the platform asks for in colours, which is how the window looks until its user chooses."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication

from reader.base.settings import Settings


def as_it_comes(settings: Settings) -> Settings:
    """``settings`` in the theme that comes nearest to the platform's."""
    return settings.changed(theme=nearest_theme(QApplication.styleHints()))


def nearest_theme(hints: QStyleHints) -> str:
    """High contrast where the platform asks for it, dark where it is dark, else light."""
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"

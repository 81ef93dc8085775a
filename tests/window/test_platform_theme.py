"""Until its user chooses, the window looks as the platform asks."""

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints

from reader.base import settings
from reader.base.settings import Settings
from reader.window import app, platform_theme
from tests.window.conftest import Opener

NO, HIGH = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast
UNKNOWN, LIGHT, DARK = Qt.ColorScheme.Unknown, Qt.ColorScheme.Light, Qt.ColorScheme.Dark


def hints(contrast: Qt.ContrastPreference, scheme: Qt.ColorScheme) -> QStyleHints:
    told = SimpleNamespace(
        accessibility=lambda: SimpleNamespace(contrastPreference=lambda: contrast), colorScheme=lambda: scheme
    )
    return cast("QStyleHints", told)


@pytest.mark.parametrize(
    ("contrast", "scheme", "name"),
    [(NO, UNKNOWN, "light"), (NO, LIGHT, "light"), (NO, DARK, "dark"), (HIGH, LIGHT, "contrast"),
     (HIGH, DARK, "contrast")],
)  # fmt: skip
def test_the_nearest_theme(contrast: Qt.ContrastPreference, scheme: Qt.ColorScheme, name: str) -> None:
    assert platform_theme.nearest_theme(hints(contrast, scheme)) == name


def test_it_is_asked_until_the_user_is_known(monkeypatch: pytest.MonkeyPatch, open_window: Opener) -> None:
    monkeypatch.setattr(platform_theme, "nearest_theme", lambda _: "dark")
    assert app.first_settings() == Settings(theme="dark")
    settings.save(Settings(greeted=True))
    assert app.first_settings().theme == "light"  # chosen, or seen and left
    settings.save(Settings(theme="paper"))
    assert app.first_settings().theme == "paper"


def test_a_reset_goes_back_to_it(monkeypatch: pytest.MonkeyPatch, open_window: Opener) -> None:
    monkeypatch.setattr(platform_theme, "nearest_theme", lambda _: "contrast")
    window = open_window(Settings(theme="paper", greeted=True))
    window.choices.reset()
    assert (window.choices.now.theme, window.look.theme.name) == ("contrast", "contrast")
    window.choices.reset()
    assert window.look.theme.name == "paper"

"""The contrast of everything that is drawn, computed from the theme files."""

import json

import pytest
from PySide6.QtGui import QColor

from reader.base.paths import resource
from reader.base.settings import THEMES
from reader.window.style import style_sheet
from reader.window.themes import PART_CONTRAST, PART_PAIRS, TEXT_CONTRAST, TEXT_PAIRS, contrast, theme


def test_known_ratios() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FF0000", "#FFFFFF") == pytest.approx(4.0, abs=0.01)
    assert contrast("#B00000", "#FFFFFF") == pytest.approx(7.4, abs=0.1)


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_reaches_its_contrast(name: str) -> None:
    colours = theme(name).colours
    for pairs, least in ((TEXT_PAIRS, TEXT_CONTRAST), (PART_PAIRS, PART_CONTRAST)):
        low = [(*pair, round(contrast(*(colours[token] for token in pair)), 2)) for pair in pairs
               if contrast(*(colours[token] for token in pair)) < least]  # fmt: skip
        assert low == []


@pytest.mark.parametrize("name", THEMES)
def test_every_token_is_there_and_is_a_colour(name: str) -> None:
    tokens = set(json.loads(resource("themes", "light.json").read_text(encoding="utf-8"))["colours"])
    assert set(theme(name).colours) == tokens
    assert tokens >= {token for pair in (*TEXT_PAIRS, *PART_PAIRS) for token in pair}
    assert all(QColor(colour).isValid() and len(colour) == 7 for colour in theme(name).colours.values())
    assert theme(name).name == name


def test_the_style_sheet_uses_tokens_only() -> None:
    sheet = style_sheet(theme("light"), 18)
    for colour in theme("light").colours.values():
        sheet = sheet.replace(f" {colour};", ";")
    assert "#0" not in sheet
    assert "#F" not in sheet
    assert "rgb" not in sheet

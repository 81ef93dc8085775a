"""The user's settings: one frozen value, kept as JSON, written atomically, never in the way of a start."""

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from reader.base.paths import settings_file
from reader.base.wording import LANGUAGES, SOURCE_LANGUAGE

SMALLEST_POINTS, DEFAULT_POINTS, LARGEST_POINTS = 18, 22, 72
THEMES = ("light", "paper", "dark", "contrast")
RATES = ("very_slow", "slow", "normal", "fast")
FONTS = ("hei", "song", "kai", "fang")  # 黑体, 宋体, 楷体, 仿宋; a page in one that is not installed is in 黑体
LINE_SPACINGS = (130, 160, 200, 250)  # hundredths of an em from one baseline to the next (M4 wants 1.3 at the least)
LETTER_SPACINGS = (0, 8, 16)  # hundredths of an em (WCAG 2.2, 1.4.12 asks for 12 at the most)
LINE_CHARACTERS = (20, 30, 40)  # at most so many characters a line (WCAG 2.2, 1.4.8: 40)
SCRIPTS = ("simplified", "traditional")
WHO_SPEAKS = ("ask", "we", "it")
CAPTION_SIZES = (40, 48, 60, 72, 96)
RULER_LINES = (1, 3, 5)
RULER_RESTS = ("plain", "dim", "hide")  # what becomes of the lines beside those that the ruler shows
MAGNIFIER_TIMES = (2, 3)
MAGNIFIER_PLACES = ("beside", "below")  # beside the place that is read, or in a row of its own below the page
POINTER_SIZES = (32, 48, 64, 96)  # device-independent pixels


class Settings(NamedTuple):
    """What is remembered between two starts. Sizes in points, volume 0 to 100; the other figures as above.

    ``follow`` scrolls the page along with the voice, ``caption`` shows the sentence being heard in letters of
    ``caption_points``, with pinyin above them if ``caption_pinyin``; ``greeted`` is so once the cards of the first
    start were seen. ``voice`` is a key of ``reader.speech.voice_choices()``, empty for the quick voice;
    ``quick_voice_when_late`` lets that one say a sentence which a slow voice has not made in time.
    ``language`` is what the program speaks, not the notices.
    ``tell_left_out`` has 略去 said where a picture is passed over. ``who_speaks`` while a screen reader runs.

    The reading aids: ``crosshair``, ``ruler`` over ``ruler_lines`` lines, ``magnifier``, ``large_pointer`` of
    ``pointer_size``, and ``page_alone``, which leaves the page and the read button.

    ``keys`` are those the user chose, by the name of their action, in the form in which the window writes them; it also
    judges whether they can be.
    """

    font_points: int = DEFAULT_POINTS
    theme: str = "light"
    rate: str = "normal"
    volume: int = 80
    last_notice: str = ""
    font: str = "hei"
    line_spacing: int = 160
    letter_spacing: int = 0
    line_characters: int = 40
    script: str = "simplified"
    follow: bool = True
    caption: bool = False
    caption_points: int = 48
    caption_pinyin: bool = False
    greeted: bool = False
    voice: str = ""
    quick_voice_when_late: bool = False
    tell_left_out: bool = False
    crosshair: bool = False
    ruler: bool = False
    ruler_lines: int = 1
    ruler_rest: str = "dim"
    magnifier: bool = False
    magnifier_times: int = 2
    magnifier_place: str = "beside"
    large_pointer: bool = False
    pointer_size: int = 64
    page_alone: bool = False
    who_speaks: str = "ask"
    keys: Mapping[str, tuple[str, ...]] = {}
    language: str = SOURCE_LANGUAGE

    def changed(self, **values: Any) -> "Settings":
        """A copy with some values replaced; values out of range are brought back into it."""
        return _sane(self._replace(**values))


def load(path: Path | None = None) -> Settings:
    """Read the settings; a missing or damaged file gives the defaults, since a start must not depend on it."""
    try:
        stored = json.loads((path or settings_file()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    defaults = Settings()._asdict()
    known = {name: stored[name] for name, default in defaults.items() if type(stored.get(name)) is type(default)}
    return _sane(Settings(**known))


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings beside the old file and swap them in, so that a power cut leaves one of the two.

    Raises OSError when the folder cannot be written.
    """
    target = path or settings_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".settings-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            json.dump(settings._asdict(), stream, ensure_ascii=False, indent=1)
        Path(temporary).replace(target)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


_CHOICES: dict[str, tuple[object, ...]] = {
    "theme": THEMES,
    "rate": RATES,
    "font": FONTS,
    "line_spacing": LINE_SPACINGS,
    "letter_spacing": LETTER_SPACINGS,
    "line_characters": LINE_CHARACTERS,
    "script": SCRIPTS,
    "language": tuple(LANGUAGES),
    "ruler_lines": RULER_LINES,
    "ruler_rest": RULER_RESTS,
    "magnifier_times": MAGNIFIER_TIMES,
    "magnifier_place": MAGNIFIER_PLACES,
    "pointer_size": POINTER_SIZES,
    "who_speaks": WHO_SPEAKS,
}
_RANGES = {
    "font_points": (SMALLEST_POINTS, LARGEST_POINTS),
    "caption_points": (CAPTION_SIZES[0], CAPTION_SIZES[-1]),
    "volume": (0, 100),
}


def _sane(settings: Settings) -> Settings:
    values = settings._asdict()
    defaults = Settings()._asdict()
    for name, choices in _CHOICES.items():
        if values[name] not in choices:
            values[name] = defaults[name]
    for name, (least, most) in _RANGES.items():
        values[name] = min(max(values[name], least), most)
    values["keys"] = _sane_keys(values["keys"])
    return Settings(**values)


def _sane_keys(keys: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(each)
        for name, each in keys.items()
        if isinstance(each, list | tuple) and each and all(isinstance(one, str) for one in each)
    }

"""The user's settings: one frozen value, kept as JSON, written atomically, never in the way of a start."""

import json
import os
import tempfile
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from reader.base.paths import settings_file

SMALLEST_POINTS, DEFAULT_POINTS, LARGEST_POINTS = 18, 22, 72
THEMES = ("light", "dark", "contrast")
RATES = ("slow", "normal", "fast")


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered between two starts. Sizes in points (18 to 72), volume 0 to 100."""

    font_points: int = DEFAULT_POINTS
    theme: str = "light"
    rate: str = "normal"
    volume: int = 80
    last_notice: str = ""

    def changed(self, **values: Any) -> "Settings":
        """A copy with some values replaced; values out of range are brought back into it."""
        return _sane(replace(self, **values))


def load(path: Path | None = None) -> Settings:
    """Read the settings; a missing or damaged file gives the defaults, since a start must not depend on it."""
    try:
        stored = json.loads((path or settings_file()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    defaults = asdict(Settings())
    known = {
        field.name: stored[field.name]
        for field in fields(Settings)
        if type(stored.get(field.name)) is type(defaults[field.name])
    }
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
            json.dump(asdict(settings), stream, ensure_ascii=False, indent=1)
        Path(temporary).replace(target)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def _sane(settings: Settings) -> Settings:
    return replace(
        settings,
        font_points=min(max(settings.font_points, SMALLEST_POINTS), LARGEST_POINTS),
        theme=settings.theme if settings.theme in THEMES else "light",
        rate=settings.rate if settings.rate in RATES else "normal",
        volume=min(max(settings.volume, 0), 100),
    )

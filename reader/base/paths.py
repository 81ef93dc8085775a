"""Where things lie: the user's data, the settings, and the files that ship with the program."""

import os
from pathlib import Path

from platformdirs import user_config_path, user_data_path

APP_NAME = "notice-reader"
LIBRARY_FILE = "library.sqlite3"  # the file by which the folder of a library is known
_PACKAGE = Path(__file__).resolve().parent.parent


def data_folder() -> Path:
    """Folder of the user's own data (the library lies in it); not created here."""
    return user_data_path(APP_NAME, appauthor=False)


def default_library() -> Path:
    """The library that is opened when nobody says ``--library``."""
    return data_folder() / "library"


def settings_file() -> Path:
    """The JSON file that holds the settings. ``NOTICE_READER_SETTINGS`` names another one (kiosks, tests)."""
    override = os.environ.get("NOTICE_READER_SETTINGS")
    return Path(override) if override else user_config_path(APP_NAME, appauthor=False) / "settings.json"


def resource(*parts: str) -> Path:
    """A file or folder of ``resources/``, in an installed package or in a checkout."""
    return _shipped("resources").joinpath(*parts)


def starter_captures() -> Path:
    """The folder of captures that ship with the program (``docs_cache/``)."""
    return _shipped("docs_cache")


def _shipped(name: str) -> Path:
    # A wheel carries the folder inside the package; a checkout has it beside the package.
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name

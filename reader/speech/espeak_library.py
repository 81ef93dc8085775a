"""Finds the espeak-ng library that the package ``espeakng-loader`` carries, and loads it where pyttsx3 looks.

Debian's own espeak-ng 1.51 reads 5,861 of 6,763 common characters as English letters; the carried 1.52.0 fails on 22.
The data path must be in the environment before the first call (without it espeak ends the process), and the library
must be loaded before pyttsx3 is imported: pyttsx3 asks for ``libespeak-ng.so.1`` and then gets the one already there.
"""

import ctypes
import os
from pathlib import Path

from reader.base.wording import tr
from reader.speech.engines import EngineUnavailableError

VOICE = "cmn"  # "zh" only fails with an event
MEND = "pip install espeakng-loader pyttsx3"
_AGAIN = "pip install --force-reinstall espeakng-loader pyttsx3"


def library_files() -> tuple[Path, Path]:
    """The library and its data folder. Raises EngineUnavailableError when they are not there."""
    try:
        import espeakng_loader
    except ImportError as error:
        raise EngineUnavailableError(tr("没有找到朗读引擎 espeak-ng，请运行：{command}", command=MEND)) from error
    library, data = Path(espeakng_loader.get_library_path()), Path(espeakng_loader.get_data_path())
    if not library.is_file() or not data.is_dir():
        raise EngineUnavailableError(tr("朗读引擎 espeak-ng 的文件不完整，请运行：{command}", command=_AGAIN))
    return library, data


def has_chinese(data: Path) -> bool:
    """Whether the data folder holds the Chinese voice and its dictionary."""
    return (data / "cmn_dict").is_file() and any((data / "lang" / "sit").glob("cmn*"))


def load() -> ctypes.CDLL:
    """Load library and data into this process; only an engine process does that. Raises EngineUnavailableError."""
    library, data = library_files()
    if not has_chinese(data):
        raise EngineUnavailableError(
            tr("朗读引擎缺少中文语音，请运行：{command}", command="pip install --force-reinstall espeakng-loader")
        )
    os.environ["ESPEAK_DATA_PATH"] = str(data)
    try:
        return ctypes.CDLL(str(library))
    except OSError as error:
        raise EngineUnavailableError(tr("朗读引擎 espeak-ng 无法装入（{error}）。", error=error)) from error

"""What reading aloud needs of the machine, looked at without making a sound and without loading a library here."""

import importlib.util
import sys

from reader.base.check import Check
from reader.base.wording import marked, tr
from reader.speech import espeak_library
from reader.speech.engines import EngineUnavailableError

_ENGINE, _VOICE = marked("朗读引擎"), marked("中文语音")


def checks() -> tuple[Check, ...]:
    """Engine library and Chinese voice; a few milliseconds on Linux, where looking at files is enough."""
    if importlib.util.find_spec("pyttsx3") is None:
        return (
            Check(_ENGINE, False, tr("没有找到 pyttsx3"), "pip install pyttsx3"),
            Check(_VOICE, False, tr("没有朗读引擎，无法检查"), "pip install pyttsx3"),
        )
    return _espeak_checks() if sys.platform not in {"win32", "darwin"} else _system_checks()


def _espeak_checks() -> tuple[Check, ...]:
    try:
        library, data = espeak_library.library_files()
    except EngineUnavailableError as error:
        return (
            Check(_ENGINE, False, str(error), espeak_library.MEND),
            Check(_VOICE, False, tr("没有朗读引擎，无法检查"), espeak_library.MEND),
        )
    mend = "pip install --force-reinstall espeakng-loader"
    voice = espeak_library.has_chinese(data)
    return (
        Check(_ENGINE, True, tr("pyttsx3 与 espeak-ng（{library}）", library=library)),
        Check(
            _VOICE,
            voice,
            tr("espeak-ng 普通话（cmn）") if voice else tr("语音数据里没有中文"),
            "" if voice else mend,
        ),
    )


def _system_checks() -> tuple[Check, ...]:
    """Windows and macOS: ask the system's voices, in a process of their own."""
    from reader.speech.worker import SpeechWorker

    name = "SAPI5" if sys.platform == "win32" else tr("macOS 语音")
    worker = SpeechWorker()
    try:
        ready = worker.wait_ready(10)
    finally:
        worker.close()
    where = (
        tr("设置 → 时间和语言 → 语音 → 添加语音")
        if sys.platform == "win32"
        else tr("系统设置 → 辅助功能 → 朗读内容 → 系统声音")
    )
    found, mend = (tr("系统中文语音"), "") if ready else (tr("没有找到中文语音"), where)
    return (
        Check(_ENGINE, True, tr("pyttsx3 与 {name}", name=name)),
        Check(_VOICE, ready, found, mend, step=mend),
    )

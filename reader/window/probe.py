"""Looks at one thing of the machine, in a process of its own: ``python -m reader.window.probe sound|font|window``.

Why a process of its own: with a library missing, Qt does not raise, it ends the process; and a process that once
failed to find a sound server never finds it again. Prints one JSON object.
"""

import ctypes
import ctypes.util
import json
import os
import sys
from typing import Any

from reader.base.wording import tr

# What Qt's own libraries ask for (objdump -p on the wheel of 6.11.3), and the Debian/Ubuntu package that has it.
PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X_PACKAGES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
SOUND_PACKAGES = {"libpulse.so.0": "libpulse0"}


def missing(packages: dict[str, str]) -> list[str]:
    """The packages whose library the system cannot load, each once."""
    lacking: list[str] = []
    for library, package in packages.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            if package not in lacking:
                lacking.append(package)
    return lacking


def sound() -> dict[str, Any]:
    """{"missing": [packages]} or {"device": name of the default device, "" when there is none}."""
    lacking = missing({**PACKAGES, **SOUND_PACKAGES}) if _is_linux() else []
    if lacking:
        return {"missing": lacking}
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QMediaDevices

    _app = QCoreApplication([])
    device = QMediaDevices.defaultAudioOutput()
    return {"device": "" if device.isNull() else device.description() or tr("声音设备")}


def font() -> dict[str, Any]:
    """{"missing": [packages]} or {"families": [names of fonts with simplified Chinese]}."""
    if _is_linux():
        lacking = missing({"libfontconfig.so.1": "libfontconfig1"})
        return {"missing": lacking} if lacking else {"families": _fontconfig_families()}
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    _app = QGuiApplication([])
    return {"families": QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)}


def window() -> dict[str, Any]:
    """{"missing": [packages]}, {"screen": False} or {"platform": name of Qt's platform plugin}."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    on_x = _is_linux() and (platform.startswith("xcb") or not (platform or os.environ.get("WAYLAND_DISPLAY")))
    lacking = missing({**PACKAGES, **(X_PACKAGES if on_x else {})}) if _is_linux() else []
    if lacking:
        return {"missing": lacking}
    if on_x and not os.environ.get("DISPLAY"):
        return {"screen": False}
    from PySide6.QtGui import QGuiApplication

    QGuiApplication([])
    return {"platform": QGuiApplication.platformName()}


class _FontSet(ctypes.Structure):
    _fields_ = (("count", ctypes.c_int), ("room", ctypes.c_int), ("patterns", ctypes.POINTER(ctypes.c_void_p)))


def _fontconfig_families() -> list[str]:
    """What ``fc-list :lang=zh-cn family`` prints; that command is in a package which may be missing."""
    library = ctypes.CDLL("libfontconfig.so.1")
    library.FcNameParse.restype = library.FcObjectSetCreate.restype = ctypes.c_void_p
    library.FcFontList.restype = ctypes.POINTER(_FontSet)
    wanted = ctypes.c_void_p(library.FcNameParse(b":lang=zh-cn"))
    parts = ctypes.c_void_p(library.FcObjectSetCreate())
    library.FcObjectSetAdd(parts, b"family")
    found = library.FcFontList(None, wanted, parts)
    families = set()
    name = ctypes.c_char_p()
    for index in range(found.contents.count if found else 0):
        pattern = ctypes.c_void_p(found.contents.patterns[index])
        if library.FcPatternGetString(pattern, b"family", 0, ctypes.byref(name)) == 0 and name.value:
            families.add(name.value.decode("utf-8", "replace"))
    return sorted(families)


def _is_linux() -> bool:
    return sys.platform.startswith("linux")


def main(what: str) -> int:
    """Print what was found."""
    if _is_linux():
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.stdout.write(json.dumps({"sound": sound, "font": font, "window": window}[what]()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

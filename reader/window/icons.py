"""Our own icons: one-colour SVG drawings, painted in a theme's colour at the screen's resolution."""

from functools import cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap

from reader.base.paths import resource

_WIDE, _HIGH = 28, 24


@cache
def icon(name: str, colour: str, side: int, *, beside_text: bool = True) -> QIcon:
    """The icon ``resources/icons/<name>.svg``, ``side`` device-independent pixels high, drawn in ``#RRGGBB``.

    Beside a text it is a little wider than high: the air between the two, for which Qt has no setting.
    """
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    drawn = round(side * ratio)
    wide = round(side * _WIDE / _HIGH * ratio) if beside_text else drawn
    source = source.replace('width="24" height="24"', f'width="{wide}" height="{drawn}"')
    if beside_text:
        source = source.replace('viewBox="0 0 24 24"', f'viewBox="0 0 {_WIDE} {_HIGH}"')
    pixmap = QPixmap()
    pixmap.loadFromData(source.encode(), "SVG")
    pixmap.setDevicePixelRatio(ratio)
    return QIcon(pixmap)


def size(side: int, *, beside_text: bool = True) -> QSize:
    """The size of an icon of that height."""
    return QSize(round(side * _WIDE / _HIGH) if beside_text else side, side)

"""The picture of a window: the colours of words, how focus is seen, and a place shown to whoever reads the report."""

from collections import Counter
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPen
from PySide6.QtWidgets import QWidget

from reader.audit import WidgetFacts
from reader.audit.colours import contrast

_FEW = 6  # pixels of one colour that are more than a stray one
_CORNERS = 0.93
_EDGE = 8  # pixels in which a field's outline is looked for
_ROUND, _FRAME = 32, 3  # pixels of a picture round the place that it shows, and of the line round that place
_WIDEST = 800
_SEEN = 3.0  # contrast from which a change counts (WCAG 2.4.13)


@cache
def ratio(one: int, other: int) -> float:
    """Contrast of two pixels (0xAARRGGBB)."""
    return contrast(_hex(one), _hex(other))


def _hex(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06X}"


def _pixels(image: QImage, rect: QRect) -> "memoryview[int]":
    part = image.copy(rect).convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(part.constBits())).cast("I")


def text_colours(image: QImage, rect: QRect) -> tuple[str, str]:
    """(foreground, background) of the words in a part of a picture; ("", "") when it is of one colour.

    The background is the commonest colour, the foreground the one that differs most from it: the cores of strokes have
    it, whatever smoothing does to their edges.
    """
    counted = Counter(_pixels(image, rect))
    common = counted.most_common(400)
    if len(common) < 2:
        return "", ""
    ground = common[0][0]
    seen = [pixel for pixel, count in common if count >= _FEW and pixel != ground]
    if not seen:
        return "", ""
    return _hex(max(seen, key=lambda pixel: ratio(pixel, ground))), _hex(ground)


def focus_seen(before: QImage, after: QImage, outline: float) -> tuple[float, float]:
    """(width of the ring in pixels, best contrast) from the pictures of a widget without and with focus.

    The width is the area that changed by 3:1 or more over the widget's outline, a length in device-independent pixels.
    Rounded corners, and a ring drawn inside the outline, are up to 7 % less than outline times width: allowed for.
    """
    changed = Counter[tuple[int, int]]()
    for row in range(before.height()):
        line = QRect(0, row, before.width(), 1)
        one, other = _pixels(before, line), _pixels(after, line)
        if one != other:
            changed.update(zip(one, other, strict=True))
    changed = Counter({pair: count for pair, count in changed.items() if pair[0] != pair[1]})
    if not changed:
        return 0.0, 1.0
    area = sum(count for pair, count in changed.items() if ratio(*pair) >= _SEEN)
    best = max(ratio(*pair) for pair, count in changed.items() if count >= _FEW or area == 0)
    return area / (outline * _CORNERS * before.devicePixelRatio() ** 2), best


def frame_contrast(image: QImage, around: QRect, rect: QRect) -> float:
    """Best contrast between what is just outside a rectangle and what most of its left edge is made of.

    The edge is looked for in its outermost pixels, along the straight middle of the side, where no corner is round.
    """
    middle = QRect(rect.left(), rect.center().y() - rect.height() // 4, _EDGE, max(rect.height() // 2, 1))
    outside = QRect(around.left(), middle.top(), max(rect.left() - around.left(), 1), middle.height())
    ground = Counter(_pixels(image, outside)).most_common(1)[0][0]
    columns = (QRect(middle.left() + column, middle.top(), 1, middle.height()) for column in range(_EDGE))
    return max(ratio(Counter(_pixels(image, column)).most_common(1)[0][0], ground) for column in columns)


def picture_of(window: QWidget, facts: WidgetFacts) -> bytes:
    """A PNG file of the place that facts were taken from, with a red line round it and a little more."""
    place = QRectF(facts.left, facts.top, facts.width, facts.height).toRect().intersected(window.rect())
    part = place.adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND).intersected(window.rect())
    image = window.grab(part).toImage()
    image.setDevicePixelRatio(1.0)
    scale = image.width() / max(part.width(), 1)
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.setPen(QPen(QColor("#C00000"), _FRAME))
    painter.drawRect(place.translated(-part.topLeft()))
    painter.end()
    if image.width() > _WIDEST:
        image = image.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())

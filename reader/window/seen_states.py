"""Whether an eye that sees no colours tells the states of a control apart, and where a field ends."""

from PySide6.QtCore import QRect, QSignalBlocker
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from reader.window.pixels import focus_seen, frame_contrast

_WITH_STATE = (QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)
_AROUND = 3  # pixels outside a field that belong to what is round it


def state_contrast(widget: QWidget) -> float | None:
    """Best contrast of what changes when a button is checked, or no longer is; None for what has no such state.

    A button that takes another word instead, and tells no state, has none.
    """
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable() or not widget.isEnabled():
        return None
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None or interface.role() not in _WITH_STATE:
        return None
    exclusive, checked = widget.autoExclusive(), widget.isChecked()
    blocker = QSignalBlocker(widget)
    widget.setAutoExclusive(False)
    before = widget.grab().toImage()
    widget.setChecked(not checked)
    after = widget.grab().toImage()
    widget.setChecked(checked)
    widget.setAutoExclusive(exclusive)
    blocker.unblock()
    return focus_seen(before, after, 2 * (widget.width() + widget.height()))[1]


def edge_contrast(widget: QWidget, image: QImage, rect: QRect) -> float | None:
    """Contrast of a field's outline with what is round it; None for what is no field. ``rect`` is in the window."""
    if not isinstance(widget, QLineEdit) or not widget.isEnabled():
        return None
    return frame_contrast(image, rect.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND), rect)

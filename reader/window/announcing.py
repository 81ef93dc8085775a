"""Says something to whoever listens to the window by a screen reader (WCAG 2.2, 4.1.3)."""

from PySide6.QtWidgets import QWidget


def tell_screen_reader(widget: QWidget, message: str) -> None:
    """Let a screen reader say a message, if one runs; the focus stays where it is."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 5 ms that a start can do without

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))

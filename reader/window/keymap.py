"""The keys in force, given to the actions, and told by every button that does the same as a key."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.base.wording import tr
from reader.window.key_rules import Keys, in_force, words_of_all

_ABOUT, KEYS = "about", "keys_in_words"  # properties of a widget


def describe(widget: QWidget, about: str) -> None:
    """Say what a button does: to screen readers together with its keys, which stand in its tooltip as well.

    One of which nothing is to be said has no tooltip either: Qt would make a description of it.
    """
    words = widget.property(KEYS)
    widget.setProperty(_ABOUT, about)
    widget.setToolTip(tr("按键：{keys}", keys=words) if words and about else "")
    widget.setAccessibleDescription(_told(about, words))


def _told(about: str, words: str | None) -> str:
    return tr("{about}按键：{keys}", about=_ended(about), keys=words) if words and about else about


def _about(widget: QWidget) -> str:
    """What was said of a button last, without its keys."""
    about, told = widget.property(_ABOUT), widget.accessibleDescription()
    return about if about is not None and told == _told(about, widget.property(KEYS)) else told


def _ended(about: str) -> str:
    return about if about.endswith(("。", "！", "？", ".")) else tr("{about}。", about=about)


class Keymap(QObject):
    """``now`` are the keys of every action by its name, ``changes`` those that the user chose. ``changed`` comes when
    they have others.
    """

    changed = Signal()

    def __init__(self, actions: Mapping[str, QAction], buttons: Mapping[str, QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self.actions, self._buttons = actions, buttons
        self.changes: Mapping[str, Keys] = {}
        self.now: dict[str, Keys] = {}

    def put(self, changes: Mapping[str, Keys]) -> None:
        """Let these changes be in force; those that cannot be are passed over."""
        now = in_force(changes)
        self.changes = changes
        if now == self.now:
            return
        self.now = now
        for name, action in self.actions.items():
            action.setShortcuts([QKeySequence(keys) for keys in now.get(name, ())])
        for name, button in self._buttons.items():
            words, about = self.words(name), _about(button)
            button.setProperty(KEYS, words)
            describe(button, about)
        self.changed.emit()

    def tell_nothing(self) -> None:
        """No button speaks of keys from now on: there is no keyboard."""
        for button in self._buttons.values():
            about = _about(button)
            button.setProperty(KEYS, "")
            describe(button, about)
        self._buttons = {}

    def words(self, name: str) -> str:
        """The keys of an action, as people say them."""
        return words_of_all(self.now.get(name, ()))

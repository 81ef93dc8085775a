"""The row above the list: 全部, 收藏, the kinds of notices (文种) that there are most of, and 其他 for the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QWidget

from reader.base.wording import marked, tr
from reader.window.flow import FlowLayout
from reader.window.toggling import Told

ALL, FAVOURITES, OTHERS = marked("全部"), marked("收藏"), marked("其他")
_QUICK = 2  # kinds that stand in the row; a third in the place of 其他, when there are no more
_CHOICE, _ESCAPE = Qt.ItemDataRole.UserRole, Qt.Key.Key_Escape


@dataclass(frozen=True, slots=True)
class Choice:
    """Which notices are listed: those of a kind, or the marked ones; without either, all."""

    kind: str = ""
    favourites: bool = False

    @property
    def name(self) -> str:
        """What it is called; a kind by the word that the offices use."""
        return self.kind or tr(FAVOURITES if self.favourites else ALL)


EVERYTHING = Choice()


class _ChoiceButton(Told, QPushButton):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("choice")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)


class FilterRow(QWidget):
    """``chosen`` tells a choice that was pressed; ``more`` that all of them are asked for."""

    chosen = Signal(Choice)
    more = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, margin=8, spacing=4)
        self._kinds: tuple[tuple[str, int], ...] = ()
        self._marks, self._aside = True, False
        self._choice, self._more_shown = EVERYTHING, False
        self.buttons: dict[str, QPushButton] = {}
        self.hide()

    def without_favourites(self) -> None:
        """Leave 收藏 out: where nothing of a visit may stay."""
        self._marks = False
        self._fill()

    def show_kinds(self, kinds: Sequence[tuple[str, int]]) -> None:
        """The kinds that there are, with the number of notices of each, most first; none at all: no row."""
        if tuple(kinds) != self._kinds:
            self._kinds = tuple(kinds)
            self._fill()

    def set_aside(self, aside: bool) -> None:
        """Give the room to others for a while; a choice in force stays in view."""
        self._aside = aside
        self._fill()

    def show_choice(self, choice: Choice, *, more: bool) -> None:
        """Which choice is in force, and whether all of them are being shown."""
        self._choice, self._more_shown = choice, more
        self._fill()

    def choices(self) -> list[tuple[Choice, int]]:
        """Every choice but 全部 and 收藏, with the number of notices."""
        return [(Choice(kind), count) for kind, count in self._kinds if kind]

    def _wanted(self) -> list[Choice]:
        kinds = [choice for choice, _ in self.choices()]
        quick = kinds if len(kinds) <= _QUICK + 1 else kinds[:_QUICK]
        if self._choice.kind and self._choice not in quick:
            quick = [*quick[: _QUICK - 1], self._choice]
        return [EVERYTHING, *([Choice(favourites=True)] if self._marks else []), *quick]

    def _fill(self) -> None:
        self.setVisible(bool(self._kinds) and not (self._aside and self._choice == EVERYTHING))
        wanted = self._wanted()
        names = [choice.name for choice in wanted]
        if len(self.choices()) > _QUICK + 1:
            names.append(tr(OTHERS))
        if list(self.buttons) != names:
            self._make(wanted, names)
        for choice in wanted:
            button = self.buttons[choice.name]
            button.setChecked(choice == self._choice and not self._more_shown)
            button.setAccessibleDescription(self._about(choice))
        if len(names) > len(wanted):
            self.buttons[tr(OTHERS)].setChecked(self._more_shown)
            self.buttons[tr(OTHERS)].setAccessibleDescription(tr("列出所有的文种"))

    def _make(self, wanted: list[Choice], names: list[str]) -> None:
        focused = next((name for name, button in self.buttons.items() if button.hasFocus()), "")
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        before = self._before_it()
        for name in names:
            button = _ChoiceButton(name)
            self._flow.addWidget(button)
            button.setParent(self)
            button.show()
            QWidget.setTabOrder(before, button)
            self.buttons[name] = before = button
        for choice in wanted:
            self.buttons[choice.name].clicked.connect(lambda _=False, choice=choice: self.chosen.emit(choice))
        if len(names) > len(wanted):
            self.buttons[names[-1]].clicked.connect(self.more)
        if focused:
            self.buttons.get(focused, self.buttons[names[0]]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _before_it(self) -> QWidget:
        """What the keyboard reaches before this row."""
        widget = self.previousInFocusChain()
        while widget is not None and widget is not self and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            widget = widget.previousInFocusChain()
        return widget or self

    def _about(self, choice: Choice) -> str:
        if choice.favourites:
            return tr("只列出收藏的公告")
        if not choice.kind:
            return tr("列出全部公告")
        count = next((count for kind, count in self._kinds if kind == choice.kind), 0)
        return tr("只列出{kind}，共 {count} 篇", kind=choice.kind, count=count)


class KindList(QListWidget):
    """其他: every kind with the number of its notices, in the list's place. ``chosen`` tells the one pressed."""

    chosen = Signal(Choice)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("outline")
        self.setAccessibleName(tr("文种"))
        self.setAccessibleDescription(tr("按回车或者点一下，列表里就只留下这种公告"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self._choose)

    def show_choices(self, choices: Sequence[tuple[Choice, int]], current: Choice) -> None:
        """List them; the one in force is the current one."""
        self.clear()
        for choice, count in choices:
            item = QListWidgetItem(tr("{kind}　{count} 篇", kind=choice.kind, count=count))
            item.setData(_CHOICE, choice)
            self.addItem(item)
            if choice == current or self.count() == 1:
                self.setCurrentItem(item)

    def event(self, event: QEvent) -> bool:
        """Esc is this list's own, before it is the window's."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and event.key() == _ESCAPE:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter chooses, Esc leaves; the rest walks the list."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem() is not None:
            self._choose(self.currentItem())
        elif event.key() == _ESCAPE:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_CHOICE))

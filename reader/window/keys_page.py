"""按键: every action with its keys, which the user can change: 改, then the new keys. All of it by keyboard alone.

1. After 改 the next keys pressed are taken, whatever they would do elsewhere. Esc gives up; Tab does and goes on, so
   that nobody is caught (WCAG 2.2, 2.1.2).
2. Keys that cannot be are refused with the reason; those of another action can be swapped with it.
3. Each change is in force at once, and the last one can be taken back (M18).
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from reader.base.wording import tr
from reader.window.actions import KEYS, Key
from reader.window.choices import Choices
from reader.window.flow import FlowLayout
from reader.window.key_row import KeyRow, button
from reader.window.key_rules import Keys, in_force, owner_of, refusal, words_of, words_of_all
from reader.window.keymap import Keymap
from reader.window.option_rows import OptionPage
from reader.window.themes import Theme

_TEXT_WIDTH = 8  # characters, which fit on the narrowest window beside the button
_DEFAULTS = {key.name: key.keys for key in KEYS}
_TEXTS = {key.name: key.text for key in KEYS}


class KeysPage(OptionPage):
    """Shows what ``keymap`` has in force and changes it by ``choices``. ``rows`` by the name of their action."""

    def __init__(self, choices: Choices, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(choices, parent, above=16, spacing=8)
        self._keymap = keymap
        self._before: Mapping[str, Keys] | None = None  # what the last change here replaced
        self._after: Mapping[str, Keys] = {}  # and by what
        title = QLabel(tr("按键"))
        title.setObjectName("heading")
        about = QLabel(tr("按“改”，再按新的按键。改了马上能用。"))
        about.setWordWrap(True)
        self.column.addWidget(title)
        self.column.addWidget(about)
        self.reset = button(tr("全部恢复默认"), tr("所有按键恢复成刚装好的样子"))
        self.undo = button(tr("撤销"), tr("改回刚才的按键"))
        self.reset.clicked.connect(self._reset_all)
        self.undo.clicked.connect(self._undo)
        above = QWidget()
        flow = FlowLayout(above, margin=0, spacing=8)
        flow.addWidget(self.reset)
        flow.addWidget(self.undo)
        self.column.addWidget(above)
        self.rows = {key.name: self._row(key) for key in KEYS if key.name in keymap.actions}
        self.column.addStretch(1)
        keymap.changed.connect(self.refresh)
        self.refresh()

    def _row(self, key: Key) -> KeyRow:
        row = KeyRow(tr(key.text), changeable=not key.fixed)
        row.caught.connect(partial(self._caught, key.name))
        row.told.connect(lambda: QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0)))
        row.change.left.connect(partial(self._left, row))
        row.change.clicked.connect(partial(self._change, key.name))
        row.reset.clicked.connect(partial(self._reset_one, key.name))
        self.column.addWidget(row)
        return row

    def refresh(self) -> None:
        """Show what is in force now."""
        now = self._keymap.now
        if self._choices.now.keys != self._after:  # something else changed them
            self._before = None
        for name, row in self.rows.items():
            row.show_keys(words_of_all(now[name]), own=now[name] != _DEFAULTS[name])
        self.undo.setVisible(self._before is not None)
        self.reset.setEnabled(any(now[name] != _DEFAULTS[name] for name in self.rows))

    def set_theme(self, _theme: Theme, _side: int) -> None:
        """The style sheet says it all but how wide a text is."""
        for row in self.rows.values():
            row.ensurePolished()
            row.set_width(row.fontMetrics().horizontalAdvance("国") * _TEXT_WIDTH)

    # Changing

    def _change(self, name: str) -> None:
        for other, row in self.rows.items():
            if other != name:
                row.calm()
        self.rows[name].turn()

    def _left(self, row: KeyRow, by_tab: bool) -> None:
        row.tell(tr("没有改。Tab 是走动用的，不能当按键。") if by_tab else tr("没有改。"))

    def _caught(self, name: str, keys: str) -> None:
        row, now = self.rows[name], self._keymap.now
        why, owner = refusal(keys), owner_of(keys, now)
        if why:
            row.tell(tr("{why} 按 Esc 不改。", why=why))
            return
        row.change.end()
        if owner and owner != name:
            row.offer(
                tr("{keys} 现在是“{action}”的按键，要对调吗？", keys=words_of(keys), action=tr(_TEXTS[owner])),
                partial(self._swap, name, keys, owner),
            )
        else:
            self._put(now | {name: (keys,)})
            row.tell(tr("改好了：{keys}。", keys=words_of(keys)))

    def _swap(self, name: str, keys: str, owner: str) -> None:
        now = self._keymap.now
        given = tuple(now[name][0] if each == keys else each for each in now[owner])
        self._put(now | {name: (keys,), owner: given})
        told = tr("对调好了：{keys}；“{action}”是 {others}。", keys=words_of(keys), action=tr(_TEXTS[owner]),
                  others=words_of_all(given))  # fmt: skip
        self.rows[name].tell(told)

    def _put(self, wanted: Mapping[str, Keys]) -> None:
        """Let these keys be in force, and remember those that differ from what came with the program."""
        before = {name: keys for name, keys in self._keymap.now.items() if keys != _DEFAULTS[name]}
        changes = {name: keys for name, keys in wanted.items() if keys != _DEFAULTS[name]}
        self._before, self._after = before, changes
        self._choices.change(keys=changes)
        self.refresh()

    # Going back

    def _reset_one(self, name: str) -> None:
        now = self._keymap.now
        after = in_force({other: keys for other, keys in now.items() if other != name and keys != _DEFAULTS[other]})
        self._put(after)
        others = [tr(_TEXTS[other]) for other in after if other != name and after[other] != now[other]]
        row = self.rows[name]
        row.change.setFocus(Qt.FocusReason.OtherFocusReason)
        told = tr("已恢复：{keys}。", keys=words_of_all(after[name]))
        row.tell(told + (tr("“{actions}”也恢复了。", actions="、".join(others)) if others else ""))

    def _reset_all(self) -> None:
        self._put(_DEFAULTS)
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        for row in self.rows.values():
            row.calm()

    def _undo(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self._choices.change(keys=before)
        self.reset.setFocus(Qt.FocusReason.OtherFocusReason)
        for row in self.rows.values():
            row.calm()
        self.refresh()

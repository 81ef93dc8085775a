"""The keys on the screen, for a search where there is no keyboard: digits, letters, and the words that they lead to.

Letters are pinyin (in full, or the initials); the words of the titles that fit stand above the keys, and a touch puts
one into the search field. Nothing is looked for by the letters themselves. Qt's own virtual keyboard is not used: it
is under the GPL alone, and this program is not.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.base.wording import marked, tr
from reader.window.announcing import tell_screen_reader
from reader.window.sizes import MAIN_TARGET
from reader.window.title_words import TitleWord, candidates

ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_SHIFTED = 2  # this row stands half a key to the right, as on every keyboard
MOST_WORDS = 8
_HINT = marked("点字母打拼音，也可以只打每个字的第一个字母；再点要找的词。")
_NONE = marked("公告标题里没有这样的词。")
_SPACING = 4
_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_COMMANDS = (  # name, word, description
    ("back", marked("删去"), marked("去掉最后一个字母或字")),
    ("clear", marked("清空"), marked("清空搜索，列出全部公告")),
    ("close", marked("收起"), marked("收起屏幕键盘")),
)


def _key(word: str, name: str, about: str, pressed: Callable[[], None]) -> QPushButton:
    made = QPushButton(word)
    made.setAccessibleName(name)
    made.setAccessibleDescription(about)
    made.setProperty("target", "main")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a touch leaves the focus, and so what is typed, with the field
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    # The style sheet's border and margin of 2 px come to both sides of these.
    made.setStyleSheet(f"min-width: {MAIN_TARGET - 4}px; min-height: {MAIN_TARGET - 4}px; padding: 0")
    made.clicked.connect(pressed)
    return made


class TouchKeys(QFrame):
    """``wrote`` has what is to be put into the field; ``took_back`` asks for its last character to go; the rest says
    what was pressed. ``typed`` are the letters that wait for a word.
    """

    wrote = Signal(str)
    took_back = Signal()
    cleared = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAccessibleName(tr("屏幕键盘"))
        self.typed = ""
        self._words: Sequence[TitleWord] = ()
        self.keys: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 2)  # the height is what was found needs
        column.setSpacing(_SPACING)
        self.letters = QLabel()
        self.letters.setObjectName("hint")
        self.letters.setWordWrap(True)
        self.letters.setMinimumHeight(MAIN_TARGET)
        self.offers: list[QPushButton] = []
        strip = QHBoxLayout()
        strip.setSpacing(_SPACING)
        strip.addWidget(self.letters, 1)
        for _ in range(MOST_WORDS):
            offer = _key("", "", "", self._take)
            offer.hide()
            self.offers.append(offer)
            strip.addWidget(offer)
        column.addLayout(strip)
        column.addLayout(self._grid())
        for key in (*self.offers, *self.keys.values()):
            key.installEventFilter(self)
        self._show_words()
        self.hide()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(_SPACING)
        for row, letters in enumerate(ROWS):
            for place, letter in enumerate(letters):
                grid.addWidget(self._letter_key(letter), row, 2 * place + (row == _SHIFTED), 1, 2)
        slots = (self._back, self._clear, self.closed.emit)
        for number, ((name, word, about), slot) in enumerate(zip(_COMMANDS, slots, strict=True)):
            self.keys[name] = _key(tr(word), tr(word), tr(about), slot)
            grid.addWidget(self.keys[name], 3, 14 + 2 * number, 1, 2)
        for place in range(20):
            grid.setColumnStretch(place, 1)
        return grid

    def _letter_key(self, letter: str) -> QPushButton:
        digit = letter.isdigit()
        pressed = (lambda: self.wrote.emit(letter)) if digit else (lambda: self._type(letter))
        self.keys[letter] = _key(letter if digit else letter.upper(), letter if digit else letter.upper(), "", pressed)
        return self.keys[letter]

    @property
    def knows_words(self) -> bool:
        """Whether there are words to offer."""
        return bool(self._words)

    def set_words(self, words: Sequence[TitleWord]) -> None:
        """The words that can be offered."""
        self._words = words
        self._show_words()

    def forget(self) -> None:
        """Nothing of what was typed stays."""
        self.typed = ""
        self._show_words()

    def _type(self, letter: str) -> None:
        self.typed += letter
        self._show_words()

    def _back(self) -> None:
        if self.typed:
            self.typed = self.typed[:-1]
            self._show_words()
        else:
            self.took_back.emit()

    def _clear(self) -> None:
        self.forget()
        self.cleared.emit()

    def _take(self) -> None:
        offer = self.sender()
        if isinstance(offer, QPushButton):
            word = offer.text()
            had_focus = offer.hasFocus()
            self.forget()
            if had_focus:  # it is gone now
                self.keys[ROWS[1][0]].setFocus(Qt.FocusReason.OtherFocusReason)
            self.wrote.emit(word)

    def _show_words(self) -> None:
        words = candidates(self._words, self.typed, MOST_WORDS)
        self.letters.setText(f"{self.typed} {'' if words else tr(_NONE)}".strip() if self.typed else tr(_HINT))
        room = self.width() - self.letters.fontMetrics().horizontalAdvance(self.typed) - 40
        for number, offer in enumerate(self.offers):
            word = words[number] if number < len(words) else ""
            offer.setText(word)
            offer.setAccessibleName(word)
            offer.setAccessibleDescription(tr("搜索“{word}”", word=word) if word else "")
            offer.setFixedWidth(max(MAIN_TARGET + 4, offer.fontMetrics().horizontalAdvance(word) + 32))
            room -= offer.width() + _SPACING
            offer.setVisible(bool(word) and room > 0)
        if self.typed and self.isVisible():
            shown = [offer.text() for offer in self.offers if not offer.isHidden()]
            tell_screen_reader(self, "，".join(shown) or tr(_NONE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """On a key of ours the arrow keys go to the neighbour that stands nearest."""
        step = _STEPS.get(Qt.Key(event.key())) if isinstance(event, QKeyEvent) else None
        if step is None or event.type() is not QEvent.Type.KeyPress or not isinstance(watched, QPushButton):
            return super().eventFilter(watched, event)
        self._go(watched, *step)
        return True

    def _go(self, here: QPushButton, across: int, down: int) -> None:
        at = here.geometry().center()
        found = []
        for key in (*self.offers, *self.keys.values()):
            way = key.geometry().center() - at
            ahead, aside = (way.x() * across, abs(way.y())) if across else (way.y() * down, abs(way.x()))
            if key.isVisible() and ahead > MAIN_TARGET / 2 and (aside < MAIN_TARGET / 2 or down):
                found.append(((ahead // MAIN_TARGET, aside), key))  # the next row, and in it the nearest
        if found:
            min(found, key=lambda each: each[0])[1].setFocus(Qt.FocusReason.TabFocusReason)

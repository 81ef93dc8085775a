"""What a word could be read as: each reading with its pinyin, a button to hear it, and one to keep it."""

from collections.abc import Sequence
from functools import partial
from html import escape
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.base.wording import marked, tr
from reader.window import icons
from reader.window.flow import FlowLayout
from reader.window.themes import Theme

if TYPE_CHECKING:
    from reader.speech.mending import Candidate

HEAR, STOP, TAKE, NOW, BACK = (
    marked("听一听"),
    marked("停止"),
    marked("就用这个"),
    marked("现在这样读"),
    marked("改回去"),
)


class MendPanel(QScrollArea):
    """``hear`` gives the text to be said (empty: silence), ``chosen`` syllables with digits and with marks."""

    hear = Signal(str)
    chosen = Signal(str, str)
    forget = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setAccessibleName(tr("读错了"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme: Theme | None = None
        self._side = 0
        self._sounding = -1
        self.hear_buttons: list[QPushButton] = []
        self.take_buttons: list[QPushButton] = []
        self._sounds: list[_Sounds] = []
        self.back: QPushButton | None = None
        self._samples: tuple[str, ...] = ()

    def show_word(self, word: str, candidates: "Sequence[Candidate]", *, mended: bool) -> None:
        """List the readings of a word, the one in use first; ``mended``: that one is the user's own."""
        inside = QWidget()
        inside.setObjectName("shell")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 32)
        column.setSpacing(12)
        title = QLabel(tr("“{word}”该怎么读？", word=word))
        title.setObjectName("heading")
        title.setWordWrap(True)
        column.addWidget(title)
        self._sounding = -1
        self._samples = tuple(candidate.sample for candidate in candidates)
        self.hear_buttons, self.take_buttons, self._sounds, self.back = [], [], [], None
        for number, candidate in enumerate(candidates):
            column.addWidget(self._row(number, candidate, candidates[0].marked))
        if mended:
            self.back = _button(tr(BACK), tr("忘掉自己改的读法，按原来的读"))
            self.back.clicked.connect(self.forget)
            below = QWidget()
            FlowLayout(below, margin=0, spacing=8).addWidget(self.back)
            column.addWidget(below)
        column.addStretch(1)
        self.setWidget(inside)
        self._draw()

    def _row(self, number: int, candidate: "Candidate", now: str) -> QWidget:
        """The pinyin, and beside or below it its buttons, which stay together; ``now`` is the pinyin in use."""
        row = QFrame()
        row.setObjectName("reading_row")
        flow = FlowLayout(row, margin=0, spacing=12)
        flow.setContentsMargins(0, 0, 0, 8)
        sounds = _Sounds(candidate.marked, now)
        self._sounds.append(sounds)
        flow.addWidget(sounds)
        buttons = QWidget()
        flow.addWidget(buttons)
        beside = FlowLayout(buttons, margin=0, spacing=12)
        which = tr("第 {number} 种读法，{pinyin}", number=number + 1, pinyin=candidate.marked)
        hear = _button(tr(HEAR), which)
        hear.clicked.connect(partial(self._press, number))
        self.hear_buttons.append(hear)
        beside.addWidget(hear)
        if number:
            take = _button(tr(TAKE), which)
            take.clicked.connect(partial(self.chosen.emit, " ".join(candidate.syllables), candidate.marked))
            self.take_buttons.append(take)
            beside.addWidget(take)
        else:
            in_use = QLabel(tr(NOW))
            in_use.setObjectName("muted")
            flow.addWidget(in_use)
        return row

    def _press(self, number: int) -> None:
        stop = number == self._sounding
        self.hear.emit("" if stop else self._samples[number])
        if not stop:
            self._sounding = number
            self._draw()

    def show_heard(self, sounding: bool) -> None:
        """Whether a sample is being heard; the panel knows which."""
        if not sounding and self._sounding >= 0:
            self._sounding = -1
            self._draw()

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours and icons of that height."""
        self._theme, self._side = theme, side
        self._draw()

    def _draw(self) -> None:
        if self._theme is None:
            return
        widest = max((sounds.width_of_text() for sounds in self._sounds), default=0)
        for sounds in self._sounds:
            sounds.set_room(widest)
        for number, button in enumerate(self.hear_buttons):
            sounding = number == self._sounding
            button.setText(tr(STOP if sounding else HEAR))
            button.setAccessibleName(button.text())
            button.setIconSize(icons.size(self._side))
            button.setIcon(icons.icon("stop" if sounding else "read", self._theme.colours["text"], self._side))


class _Sounds(QLabel):
    """Pinyin, as wide as that of the other readings, so that the buttons stand below each other; broken between two
    syllables where there is no room. The syllables that differ from those in use are bold and underlined: in a long
    word they are what there is to choose.
    """

    def __init__(self, marked: str, now: str) -> None:
        super().__init__()
        self.setObjectName("sounds")
        self.setWordWrap(True)
        self._syllables, in_use = marked.split(), now.split()
        pairs = zip_longest(self._syllables, in_use[: len(self._syllables)])
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(" ".join(escape(one) if one == other else f"<b><u>{escape(one)}</u></b>" for one, other in pairs))
        self.setAccessibleName(marked)
        self._room = 0

    def width_of_text(self) -> int:
        """Pixels in one line."""
        return self._metrics().horizontalAdvance(" ".join(self._syllables)) + 2

    def _metrics(self) -> QFontMetrics:
        self.ensurePolished()
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font)

    def set_room(self, width: int) -> None:
        """Ask for so much."""
        self._room = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line."""
        return QSize(self._room, self._metrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The longest syllable."""
        metrics = self._metrics()
        return QSize(max(metrics.horizontalAdvance(part) for part in self._syllables), metrics.height())


def _button(word: str, about: str) -> QPushButton:
    made = QPushButton(word)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAccessibleName(word)
    made.setAccessibleDescription(about)
    return made

"""The first start: three cards (size, colours, voice), one question each, any of which can be skipped.

Nothing is asked twice, nothing sounds before 听一听 is pressed, and everything is in the settings page as well.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.base.settings import RATES, THEMES
from reader.base.wording import LANGUAGES, marked, tr
from reader.window import icons
from reader.window.choices import Choices
from reader.window.flow import FlowLayout
from reader.window.option_rows import OptionPage
from reader.window.read_bar import RATE_WORDS
from reader.window.themes import Theme, theme

SAMPLE = "您好，我会把公告一句一句读给您听。"  # for the ear: in the language of the notices, as the voice is
_LETTERS = marked("本周六上午九点，社区活动室免费量血压、测血糖。")
_QUESTIONS = (marked("这么大的字，看得清楚吗？"), marked("哪一种颜色看着舒服？"), marked("声音的快慢合适吗？"))


class Welcome(OptionPage):
    """``done`` comes when the last card is left, or all are skipped; ``hear`` asks for the sample, or for silence."""

    done = Signal()
    hear = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(choices, parent, above=24, spacing=16)
        column = self.column
        self._title = QLabel()
        self._title.setObjectName("heading")
        self._title.setWordWrap(True)
        column.addWidget(self._title)
        self._number = 0
        self._cards = (self._size_card(), self._colour_card(), self._voice_card())
        for card in self._cards:
            column.addWidget(card)
        self.back, self.next, self.skip = _button(tr("上一步")), _button(tr("下一步")), _button(tr("以后再说"))
        self.skip.setAccessibleDescription(tr("不回答，直接看公告；以后可以在“设置”里改"))
        self.back.clicked.connect(partial(self._turn, -1))
        self.next.clicked.connect(partial(self._turn, 1))
        self.skip.clicked.connect(self.done)
        below = QWidget()
        flow = FlowLayout(below, margin=0, spacing=12)
        for button in (self.next, self.back, self.skip):
            flow.addWidget(button)
        column.addWidget(below)
        column.addStretch(1)
        choices.changed.connect(self.refresh)
        self._turn(0)

    def _size_card(self) -> QWidget:
        card, column = _card()
        column.addWidget(self.option_row("language", tr("语言"), LANGUAGES.items()))
        self._sample = QLabel(tr(_LETTERS))
        self._sample.setWordWrap(True)
        column.addWidget(self._sample)
        self.smaller, self.bigger = _button(tr("小一点")), _button(tr("大一点"))
        self._buttons(column, (self.smaller, self._choices.smaller), (self.bigger, self._choices.bigger))
        return card

    def _colour_card(self) -> QWidget:
        card, column = _card()
        column.addWidget(self.option_row("theme", tr("配色"), ((name, theme(name).label) for name in THEMES)))
        return card

    def _voice_card(self) -> QWidget:
        card, column = _card()
        self.listen = _button(tr("听一听"))
        self.listen.setAccessibleDescription(tr("读一句话听听；再按一次就停"))
        self._buttons(column, (self.listen, self.hear.emit))
        column.addWidget(self.option_row("rate", tr("朗读的语速"), ((name, tr(RATE_WORDS[name])) for name in RATES)))
        return card

    def _buttons(self, column: QVBoxLayout, *pressed: tuple[QPushButton, Callable[[], None]]) -> None:
        row = QHBoxLayout()
        for button, slot in pressed:
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _turn(self, step: int) -> None:
        number = self._number + step
        if number == len(self._cards):
            self.done.emit()
            return
        self._number = number
        for place, card in enumerate(self._cards):
            card.setVisible(place == number)
        last = number == len(self._cards) - 1
        self._title.setText(
            tr(
                "欢迎使用听公告（{number} / {count}）\n{question}",
                number=number + 1,
                count=len(self._cards),
                question=tr(_QUESTIONS[number]),
            )
        )
        self.back.setVisible(number > 0)
        self.next.setText(tr("好了，看公告") if last else tr("下一步"))
        self.next.setAccessibleName(self.next.text())
        self.skip.setVisible(not last)
        if step:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_heard(self, sounding: bool) -> None:
        """Whether the sample is being heard."""
        self.listen.setText(tr("停止") if sounding else tr("听一听"))
        self.listen.setAccessibleName(self.listen.text())

    def refresh(self) -> None:
        """Show what is so now."""
        self.show_chosen()
        self._sample.setStyleSheet(f"font-size: {self._choices.now.font_points}pt;")

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours and icons of that height."""
        for button, picture in ((self.smaller, "less"), (self.bigger, "more"), (self.listen, "read")):
            button.setIconSize(icons.size(side))
            button.setIcon(icons.icon(picture, theme.colours["text"], side))
        self.refresh()


def _card() -> tuple[QWidget, QVBoxLayout]:
    card = QWidget()
    column = QVBoxLayout(card)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    return card, column


def _button(word: str) -> QPushButton:
    made = QPushButton(word)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAccessibleName(word)
    return made

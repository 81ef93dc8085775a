"""The settings: one page of plain words, everything on it at once, each change shown at once (and undone by 撤销)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QPushButton, QWidget

from reader.base.settings import (
    CAPTION_SIZES,
    LETTER_SPACINGS,
    LINE_CHARACTERS,
    LINE_SPACINGS,
    RATES,
    SCRIPTS,
    THEMES,
    WHO_SPEAKS,
)
from reader.base.wording import LANGUAGES, marked, tr
from reader.page import Line, Page, Region, Role
from reader.page.markup import html_of, markdown_of
from reader.window import fonts, icons
from reader.window.aid_rows import TITLE as AIDS_TITLE
from reader.window.aid_rows import aid_rows
from reader.window.choices import Choices
from reader.window.option_rows import OptionPage
from reader.window.page_view import PageView
from reader.window.read_bar import RATE_WORDS, VOLUME_STEP
from reader.window.themes import Theme, theme
from reader.window.voice_options import has_slow_voice, voice_options

TITLE = marked("设置")
_SAMPLE = marked("这几行是样子：本周六上午九点，社区活动室免费量血压、测血糖，请带上身份证和医保卡，不用预约。")
_SAMPLE_LINES = 3  # lines of text that the sample shows whole
_WHEN_LATE = ((False, marked("等一等")), (True, marked("先用普通的声音")))
_ON_OFF = ((True, marked("开")), (False, marked("关")))


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: the setting's ``name``, what it is called, and its values with their words."""

    name: str
    title: str
    options: tuple[tuple[object, str], ...]


def rows(voice: str = "") -> tuple[Choice, ...]:
    """The rows of the page in their order; ``voice`` is the one in use."""
    voices = voice_options(voice)
    return (
        Choice("language", tr("语言"), tuple(LANGUAGES.items())),
        Choice("theme", tr("配色"), tuple((name, theme(name).label) for name in THEMES)),
        Choice("font", tr("字体"), tuple((name, tr(fonts.NAMES[name])) for name in fonts.installed())),
        Choice(
            "line_spacing",
            tr("行距"),
            tuple(zip(LINE_SPACINGS, (tr("紧一点"), tr("正常"), tr("宽"), tr("很宽")), strict=True)),
        ),
        Choice(
            "letter_spacing", tr("字距"), tuple(zip(LETTER_SPACINGS, (tr("正常"), tr("宽"), tr("很宽")), strict=True))
        ),
        Choice(
            "line_characters",
            tr("每行最多"),
            tuple((count, tr("{count} 个字", count=count)) for count in LINE_CHARACTERS),
        ),
        Choice("rate", tr("朗读的语速"), tuple((name, tr(RATE_WORDS[name])) for name in RATES)),
        *((Choice("voice", tr("朗读的声音"), voices),) if voices else ()),
        *((Choice("quick_voice_when_late", tr("自然的声音来不及时"), _said(_WHEN_LATE)),) if has_slow_voice() else ()),
        Choice("follow", tr("朗读时正文跟着走"), _said(_ON_OFF)),
        Choice("tell_left_out", tr("遇到不读的图片"), ((False, tr("跳过")), (True, tr("说一声“略去”")))),
        Choice("caption", tr("朗读时显示大字幕"), _said(_ON_OFF)),
        Choice("caption_points", tr("大字幕的字"), tuple((size, tr("{size} 磅", size=size)) for size in CAPTION_SIZES)),
        Choice("caption_pinyin", tr("大字幕上的拼音"), _said(_ON_OFF)),
        Choice("script", tr("正文和大字幕用的字"), tuple(zip(SCRIPTS, (tr("简体"), tr("繁体")), strict=True))),
        Choice(
            "who_speaks",
            tr("开着读屏软件时，朗读由谁来读"),
            tuple(zip(WHO_SPEAKS, (tr("先问我"), tr("听公告"), tr("读屏软件")), strict=True)),
        ),
    )


def _said(options: tuple[tuple[object, str], ...]) -> tuple[tuple[object, str], ...]:
    return tuple((value, tr(word)) for value, word in options)


class SettingsPage(OptionPage):
    """Shows what ``choices`` holds and changes it."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(choices, parent, above=16, spacing=12)
        self._steppers: dict[str, tuple[QPushButton, QLabel, QPushButton]] = {}
        title = QLabel(tr(TITLE))
        title.setObjectName("heading")
        self.column.addWidget(title)
        self.sample = PageView()
        self.sample.complete()
        self.sample.setAccessibleName(tr("样子"))
        self.sample.setProperty("sample", True)  # it shows letters, and is not there to be read
        self.sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sample.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self.sample)
        self._add_stepper(
            "font_points", tr("字的大小"), (tr("小一点"), tr("大一点")), (choices.smaller, choices.bigger)
        )
        for row in rows(choices.now.voice):
            self.column.addWidget(self.option_row(row.name, row.title, row.options))
        quieter, louder = partial(self._step_volume, -VOLUME_STEP), partial(self._step_volume, VOLUME_STEP)
        self._add_stepper("volume", tr("音量"), (tr("声音小一点"), tr("声音大一点")), (quieter, louder))
        aids = QLabel(tr(AIDS_TITLE))
        aids.setObjectName("heading")
        self.column.addWidget(aids)
        for name, heading, options in aid_rows():
            self.column.addWidget(self.option_row(name, heading, options))
        self.keys_row, self.keys = self._add_keys()
        self.reset = QPushButton()
        self.reset.clicked.connect(choices.reset)
        below = QHBoxLayout()
        below.addWidget(self.reset)
        below.addStretch(1)
        self.column.addLayout(below)
        self.column.addStretch(1)
        choices.changed.connect(self.refresh)

    def _add_stepper(self, name: str, title: str, words: Sequence[str], slots: Sequence[Callable[[], None]]) -> None:
        group = QGroupBox(title)
        row = QHBoxLayout(group)
        row.setContentsMargins(4, 4, 4, 4)
        less, more = (QPushButton(word) for word in words)
        value = QLabel()
        for button, slot in zip((less, more), slots, strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(tr("{title}：{value}", title=title, value=button.text()))
            button.clicked.connect(slot)
        for part in (less, value, more):
            row.addWidget(part)
        row.addStretch(1)
        self._steppers[name] = (less, value, more)
        self.column.addWidget(group)

    def _add_keys(self) -> tuple[QGroupBox, QPushButton]:
        group = QGroupBox(tr("键盘上的按键"))
        row = QHBoxLayout(group)
        row.setContentsMargins(4, 4, 4, 4)
        button = QPushButton(tr("改按键"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(button.text())
        button.setAccessibleDescription(tr("看有哪些按键，换成自己顺手的"))
        row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(group)
        return group, button

    def _step_volume(self, step: int) -> None:
        self._choices.change(volume=self._choices.now.volume + step)

    def refresh(self) -> None:
        """Show what is so now."""
        now = self._choices.now._asdict()
        self.show_chosen()
        points, percent = tr("{font_points} 磅", font_points=now["font_points"]), f"{now['volume']}%"
        for name, text in (("font_points", points), ("volume", percent)):
            label = self._steppers[name][1]
            label.setText(text)
        self._steppers["volume"][0].setEnabled(now["volume"] > 0)
        self._steppers["volume"][2].setEnabled(now["volume"] < 100)
        self.reset.setText(tr("撤销恢复") if self._choices.can_undo else tr("恢复默认"))
        self.reset.setAccessibleName(self.reset.text())
        self.reset.setAccessibleDescription(
            tr("改回恢复之前的设置") if self._choices.can_undo else tr("全部设置恢复成刚装好的样子")
        )

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours; the sample takes the letters too."""
        with self.sample.held():
            self.sample.set_look(theme, self._choices.now)
        if self.sample.page is None:
            self.sample.show_page(_sample_page())
        self.sample.setFixedHeight(round(self.sample.line_spacing() * (_SAMPLE_LINES + 1)))
        for buttons in self._steppers.values():
            for button, picture in zip((buttons[0], buttons[2]), ("less", "more"), strict=True):
                button.setIconSize(icons.size(side))
                button.setIcon(icons.icon(picture, theme.colours["text"], side))
        self.refresh()


def _sample_page() -> Page:
    lines = (Line(tr(_SAMPLE), Role.PARAGRAPH, 0),)
    source = markdown_of(lines)
    return Page(tr("样子"), source, html_of(source), lines, (Region(tr("样子"), 0, 0),))

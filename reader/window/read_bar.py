"""The bar at the bottom: the big toggle in its corner, and beside it only what works now."""

from collections.abc import Collection
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from reader.base.settings import RATES
from reader.base.wording import marked, tr
from reader.window.bar_buttons import BarButton, Stepper, ToggleButton, Value
from reader.window.flow import FlowLayout
from reader.window.hint import Hint
from reader.window.keymap import describe
from reader.window.themes import Theme

RATE_WORDS = dict(zip(RATES, (marked("很慢"), marked("慢"), marked("正常"), marked("快")), strict=True))
_STEPS = (  # signal, word, icon, description
    ("previous", marked("上一句"), "previous", marked("从上一句开始读")),
    ("next", marked("下一句"), "next", marked("跳到下一句")),
    ("pause", marked("暂停"), "pause", marked("暂停朗读，再按一次继续")),
    ("again", marked("再读一遍"), "again", marked("把这一句再读一遍")),
)
_MODES = (  # signal, word, icon, description when off, description when on
    ("read_on", marked("连读"), "read_on", marked("从眼前这一段一直读到公告结尾"), marked("正在连读，按一下停止")),
    ("point", marked("指读"), "point", marked("打开后，鼠标停在哪一段，就读哪一段"), marked("指读开着，按一下关闭")),
    (
        "caption",
        marked("大字幕"),
        "caption",
        marked("朗读时用很大的字显示正在读的这一句"),
        marked("大字幕开着，按一下收起"),
    ),
)
VOLUME_STEP = 10


class ReadBar(QFrame):
    """Signals tell what was pressed; ``show_*`` says what is so, ``why_not`` why nothing can be read."""

    toggled = Signal()
    previous = Signal()
    next = Signal()
    pause = Signal()
    again = Signal()
    read_on = Signal()
    point = Signal()
    caption = Signal()
    whole = Signal()
    rate_chosen = Signal(str)
    volume_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.toggle = ToggleButton()
        self.toggle.clicked.connect(self.toggled)
        self.steps = {
            name: BarButton(tr(word), picture, tr(about), other=tr("继续") if name == "pause" else "")
            for name, word, picture, about in _STEPS
        }
        self.modes = {name: BarButton(tr(word), picture, tr(off), keeps=True) for name, word, picture, off, _ in _MODES}
        for name, button in (self.steps | self.modes).items():
            button.clicked.connect(getattr(self, name))
        self._rate, self._volume = RATES[0], 0
        self.rates = Stepper(
            Value(tr("语速"), [tr(word) for word in RATE_WORDS.values()]), tr("语速放慢"), tr("语速加快")
        )
        self.rates.less.clicked.connect(lambda: self._step_rate(-1))
        self.rates.more.clicked.connect(lambda: self._step_rate(1))
        self.volumes = Stepper(Value(tr("音量"), ["100%"]), tr("音量减小"), tr("音量增大"))
        self.volumes.less.clicked.connect(lambda: self.volume_chosen.emit(self._volume - VOLUME_STEP))
        self.volumes.more.clicked.connect(lambda: self.volume_chosen.emit(self._volume + VOLUME_STEP))
        self.everything = BarButton(tr("全部显示"), "whole", tr("现在只看正文，按一下让列表和按钮都回来"))
        self.everything.clicked.connect(self.whole)
        self._arrange()
        self._reading, self._paused, self._name, self.why_not = False, False, "", ""
        self._theme: Theme | None = None
        self._side = 0
        self._drawn, self._compact, self._alone, self._brief = False, False, False, False
        self._away: Collection[QWidget] = ()

    def _arrange(self) -> None:
        self._above = QLabel()
        self._above.setObjectName("above")
        self._above.setWordWrap(True)
        self._above.hide()
        self._hint, self._problem = Hint(), Hint()
        self._problem.setObjectName("problem")
        steps = QWidget()
        steps_flow = FlowLayout(steps, margin=0, spacing=4)
        for step in self.steps.values():
            steps_flow.addWidget(step)
        self._middle = QStackedWidget()
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._middle.addWidget(self._hint)
        self._middle.addWidget(steps)
        self._middle.addWidget(self._problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._above)
        row = QWidget()
        column.addWidget(row)
        self._flow = flow = FlowLayout(row, margin=10, spacing=8)
        modes = self.modes
        for part in (self.toggle, modes["read_on"], self._middle, modes["point"], modes["caption"]):
            flow.addWidget(part)
        flow.addWidget(self.everything)
        self.everything.hide()
        flow.addWidget(self.rates)
        flow.addWidget(self.volumes)
        flow.begin_row_at(modes["point"])

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours; icons are ``side`` pixels high."""
        self._theme, self._side = theme, side
        self._drawn = False
        for stepper in (self.rates, self.volumes):
            stepper.draw(theme, side)
        for button in self.modes.values():
            button.draw(theme, side)
        for step in self.steps.values():
            step.keep_room(side)
        self.everything.draw(theme, side)
        self._refresh()

    def show_state(self, reading: bool, *, paused: bool = False, on: bool = False) -> None:
        """Whether something is being read, whether it is held, and whether it is read on to the end."""
        self._show_mode("read_on", on)
        if (reading, paused) != (self._reading, self._paused):
            self._reading, self._paused = reading, paused
            self._refresh()

    def show_region(self, name: str) -> None:
        """The region that is read, or that the toggle would read."""
        if name != self._name:
            self._name = name
            self._refresh()

    def show_problem(self, why_not: str) -> None:
        """Why nothing can be read, and what mends it; empty when all is well."""
        if why_not != self.why_not:
            self.why_not = why_not
            self._refresh()

    def show_pointing(self, on: bool) -> None:
        """Whether what is pointed at is read."""
        self._show_mode("point", on)

    def show_caption(self, on: bool) -> None:
        """Whether the caption bar is wanted."""
        self._show_mode("caption", on)

    def _show_mode(self, mode: str, on: bool) -> None:
        button = self.modes[mode]
        if button.isChecked() == on:
            return
        button.setChecked(on)
        describe(button, tr(next(row[4 if on else 3] for row in _MODES if row[0] == mode)))
        if self._theme is not None:
            button.draw(self._theme, self._side)

    def set_compact(self, compact: bool, *, alone: bool = False) -> None:
        """In a very small window the page needs the room: whatever ``may_go`` is behind 更多. Under a page that stands
        ``alone`` there is little more than the toggle.
        """
        self._compact, self._alone = compact, alone
        # Whatever comes while something is read comes above the toggle: a second press must meet it where it was.
        if compact:
            self._flow.put(self.toggle, -1)
            self._flow.put(self.modes["read_on"], -1)
        else:
            self._flow.put(self.modes["read_on"], 0)
            self._flow.put(self.toggle, 0)
        for one, other in pairwise(self.walk()):
            QWidget.setTabOrder(one, other)
        for part in self.may_go():
            part.setVisible(not (compact or alone or self._brief or part in self._away))
        self.modes["read_on"].setVisible(self.modes["read_on"] not in self._away)
        self.everything.setVisible(alone)
        self._make_room()

    def walk(self) -> tuple[QWidget, ...]:
        """The order of its buttons for the keyboard, which goes as the eye does."""
        reads = (self.toggle, self.modes["read_on"])
        steps = tuple(self.steps.values())
        rest = (self.modes["point"], self.modes["caption"], self.everything)
        return (*steps, *reads, *rest) if self._compact else (*reads, *steps, *rest)

    def may_go(self) -> list[QWidget]:
        """What is not needed to read and to stop, in its order."""
        return [self.modes["point"], self.modes["caption"], self.rates, self.volumes]

    def full_height(self, width: int) -> int:
        """Pixels for everything that it offers."""
        return self._flow.height_of(self._whole(), width)

    def keep_to_one_row(self, width: int | None) -> list[QWidget]:
        """Let give way what has no place in one row of that width, and return it; None: there is room for several.

        While nothing is read, the room of 上一句 and the others is kept free for them.
        """
        order = [self.rates, self.modes["point"], self.modes["caption"], self.volumes, self.modes["read_on"]]
        self._away = self._flow.to_go(self._whole(), order, width) if width is not None else ()
        return [part for part in self._whole() if part in self._away]

    def _whole(self) -> tuple[QWidget, ...]:
        return self.toggle, self.modes["read_on"], self._middle, *self.may_go()

    def set_brief(self, brief: bool) -> None:
        """Whether only what reads is wanted: something else needs the room for a while. Nothing changes its place."""
        self._brief = brief
        self.set_compact(self._compact, alone=self._alone)

    def _make_room(self) -> None:
        self._middle.setVisible(not self._compact or self._reading)
        # Beside the toggle it takes no room from the page; there is none there in a very small window.
        self._above.setVisible(self._compact and not self._reading and bool(self.why_not))

    def show_rate(self, rate: str) -> None:
        """Which rate is in use."""
        self._rate = rate
        self.rates.value.show_value(tr(RATE_WORDS[rate]))
        self.rates.less.setEnabled(rate != RATES[0])
        self.rates.more.setEnabled(rate != RATES[-1])

    def _step_rate(self, step: int) -> None:
        self.rate_chosen.emit(RATES[min(max(RATES.index(self._rate) + step, 0), len(RATES) - 1)])

    def show_volume(self, percent: int) -> None:
        """How loud, 0 to 100."""
        self._volume = percent
        self.volumes.value.show_value(f"{percent}%")
        self.volumes.less.setEnabled(percent > 0)
        self.volumes.more.setEnabled(percent < 100)

    def _draw_steps(self, theme: Theme) -> None:
        if not self._drawn:  # they are seen only while something is read: no work for a start
            self._drawn = True
            for button in self.steps.values():
                button.draw(theme, self._side)
        held = self.steps["pause"]
        held.setText(tr("继续") if self._paused else tr("暂停"))
        held.setAccessibleName(held.text())
        held.draw(theme, self._side, "resume" if self._paused else "pause")

    def _refresh(self) -> None:
        if self._theme is None:
            return
        self.toggle.show_state(self._reading, self._name, self.why_not, self._theme, self._side)
        if self._reading:
            self._draw_steps(self._theme)
        self._hint.setText(tr("按“朗读”，就读：{name}", name=self._name) if self._name else "")
        for place in (self._problem, self._above):
            place.setText(self.why_not)
            place.setToolTip(self.why_not)
        self._middle.setCurrentIndex(1 if self._reading else 2 if self.why_not else 0)
        self._make_room()

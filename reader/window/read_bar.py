"""The bar at the bottom: the big toggle in its corner, and beside it only what works now."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStackedWidget, QWidget

from reader.base.settings import RATES
from reader.window import icons
from reader.window.flow import FlowLayout
from reader.window.themes import Theme

_TOGGLE_ICON = 1.5  # times the side of the others
RATE_WORDS = dict(zip(RATES, ("很慢", "慢", "正常", "快"), strict=True))
_STEPS = (  # signal, word, icon, description
    ("previous", "上一句", "previous", "从上一句开始读"),
    ("next", "下一句", "next", "跳到下一句"),
    ("pause", "暂停", "pause", "暂停朗读，再按一次继续"),
    ("again", "再读一遍", "again", "把这一句再读一遍"),
)
VOLUME_STEP = 10
_RING, _INSET, _RADIUS = 3, 11, 16  # px


class ToggleButton(QPushButton):
    """朗读 and 停止: another word, shape, colour and name in each of its two states. Fires on release."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toggle")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._inner = ""

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """A click does not check it: whether something is read is told by ``show_state``."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A second focus ring inside, in the colour of the word: the outer one may be as bright as the button."""
        super().paintEvent(event)
        if self.hasFocus() and self._inner:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._inner), _RING))
            radius = 2 if self.isChecked() else _RADIUS
            painter.drawRoundedRect(self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET), radius, radius)

    def show_state(self, reading: bool, name: str, why_not: str, theme: Theme, side: int) -> None:
        """``name`` is the region that is read or would be, ``why_not`` the reason when nothing can be."""
        self.setChecked(reading)
        self.setText("停止" if reading else "朗读")
        self._inner = theme.colours["on_stop" if reading else "on_accent"]
        side = round(side * _TOGGLE_ICON)
        self.setIconSize(icons.size(side))
        self.setIcon(
            icons.icon("stop" if reading else "read", theme.colours["on_stop" if reading else "on_accent"], side)
        )
        self.setAccessibleName("停止朗读" if reading else "朗读")
        idle = f"不能朗读：{why_not}" if why_not else f"单击朗读：{name}。再单击一次停止。"
        self.setAccessibleDescription(f"正在朗读：{name}。单击停止。" if reading else idle)


class ReadBar(QFrame):
    """Signals tell what was pressed; ``show_*`` says what is so."""

    toggled = Signal()
    previous = Signal()
    next = Signal()
    pause = Signal()
    again = Signal()
    rate_chosen = Signal(str)
    volume_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.toggle = ToggleButton()
        self.toggle.clicked.connect(self.toggled)
        self._hint = QLabel()
        self._hint.setObjectName("hint")
        self._hint.setWordWrap(True)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._steps = {name: _button(word, about) for name, word, _, about in _STEPS}
        self._middle = QStackedWidget()
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._middle.addWidget(self._hint)
        steps = QWidget()
        steps_flow = FlowLayout(steps, margin=0, spacing=4)
        for step in self._steps.values():
            steps_flow.addWidget(step)
        self._middle.addWidget(steps)
        for name, button in self._steps.items():
            button.clicked.connect(getattr(self, name))
        self._slower, self._faster = _button("", "语速放慢"), _button("", "语速加快")
        self._rate_word = _Value("正常")
        self._rate = RATES[0]
        self._slower.clicked.connect(lambda: self._step_rate(-1))
        self._faster.clicked.connect(lambda: self._step_rate(1))
        self._quieter, self._louder = _button("", "音量减小"), _button("", "音量增大")
        self._percent = _Value("100%")
        self._volume = 0
        self._quieter.clicked.connect(lambda: self.volume_chosen.emit(self._volume - VOLUME_STEP))
        self._louder.clicked.connect(lambda: self.volume_chosen.emit(self._volume + VOLUME_STEP))
        self._flow = flow = FlowLayout(self, margin=12, spacing=12)
        rates = _row(QLabel("语速"), self._slower, self._rate_word, self._faster)
        volume = _row(QLabel("音量"), self._quieter, self._percent, self._louder)
        self._settings = (rates, volume)
        for part in (self.toggle, self._middle, *self._settings):
            flow.addWidget(part)
        flow.begin_row_at(rates)
        self._reading, self._paused, self._name, self._why_not = False, False, "", ""
        self._theme: Theme | None = None
        self._side = 0
        self._drawn, self._compact = False, False

    def set_theme(self, theme: Theme, side: int) -> None:
        """Take the theme's colours; icons are ``side`` pixels high."""
        self._theme, self._side = theme, side
        self._drawn = False
        for button in (self._slower, self._quieter):
            _draw(button, "less", theme, side)
        for button in (self._faster, self._louder):
            _draw(button, "more", theme, side)
        self._refresh()

    def show_state(self, reading: bool, *, paused: bool = False) -> None:
        """Whether something is being read, and whether it is held."""
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
        if why_not != self._why_not:
            self._why_not = why_not
            self._refresh()

    def set_compact(self, compact: bool) -> None:
        """In a very small window the page needs the room: rate and volume are in the settings there."""
        self._compact = compact
        # Whatever comes while something is read comes above the toggle: a second press must meet it where it was.
        self._flow.put(self.toggle, -1 if compact else 0)
        for part in self._settings:
            part.setVisible(not compact)
        self._make_room()

    def _make_room(self) -> None:
        self._middle.setVisible(not self._compact or self._reading or bool(self._why_not))

    def show_rate(self, rate: str) -> None:
        """Which rate is in use."""
        self._rate = rate
        self._rate_word.setText(RATE_WORDS[rate])
        self._rate_word.setAccessibleName(f"语速 {RATE_WORDS[rate]}")
        self._slower.setEnabled(rate != RATES[0])
        self._faster.setEnabled(rate != RATES[-1])

    def _step_rate(self, step: int) -> None:
        self.rate_chosen.emit(RATES[min(max(RATES.index(self._rate) + step, 0), len(RATES) - 1)])

    def show_volume(self, percent: int) -> None:
        """How loud, 0 to 100."""
        self._volume = percent
        self._percent.setText(f"{percent}%")
        self._percent.setAccessibleName(f"音量 {percent}%")
        self._quieter.setEnabled(percent > 0)
        self._louder.setEnabled(percent < 100)

    def _draw_steps(self, theme: Theme) -> None:
        if not self._drawn:  # they are seen only while something is read: no work for a start
            self._drawn = True
            for name, _, picture, _ in _STEPS:
                _draw(self._steps[name], picture, theme, self._side)
        held = self._steps["pause"]
        held.setText("继续" if self._paused else "暂停")
        held.setAccessibleName(held.text())
        _draw(held, "resume" if self._paused else "pause", theme, self._side)

    def _refresh(self) -> None:
        if self._theme is None:
            return
        self.toggle.show_state(self._reading, self._name, self._why_not, self._theme, self._side)
        if self._reading:
            self._draw_steps(self._theme)
        if self._why_not and not self._reading:
            self._hint.setText(self._why_not)
        else:
            self._hint.setText(f"按“朗读”，就读：{self._name}" if self._name else "")
        self._middle.setCurrentIndex(1 if self._reading else 0)
        self._make_room()


class _Value(QLabel):
    """As wide as its widest text, so that the buttons beside it stay where the pointer is."""

    def __init__(self, widest: str) -> None:
        super().__init__()
        self._widest = widest
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the widest text, whatever it shows."""
        return QSize(self.fontMetrics().horizontalAdvance(self._widest), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.sizeHint()


def _button(word: str, about: str) -> QPushButton:
    made = QPushButton(word)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus, and so the Space key, with the page
    made.setAccessibleName(word or about)
    made.setAccessibleDescription(about if word else "")
    made.setToolTip("" if word else about)
    return made


def _draw(button: QPushButton, picture: str, theme: Theme, side: int) -> None:
    beside_text = bool(button.text())
    button.setIconSize(icons.size(side, beside_text=beside_text))
    button.setIcon(icons.icon(picture, theme.colours["text"], side, beside_text=beside_text))


def _row(*parts: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for part in parts:
        row.addWidget(part)
    return made

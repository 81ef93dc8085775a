"""Every change of a setting and what follows from it: one place, whether a button, a key or the settings page asks."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.base.settings import DEFAULT_POINTS, LARGEST_POINTS, SMALLEST_POINTS, THEMES, Settings
from reader.base.wording import tr
from reader.window import aids, sizes
from reader.window.platform_theme import as_it_comes

if TYPE_CHECKING:
    from reader.page import Script
    from reader.window.main_window import MainWindow

_LOOK = frozenset({"font_points", "theme", "font", "line_spacing", "letter_spacing", "line_characters"})
_MANNER = frozenset({"rate", "volume", "tell_left_out"})
_VOICE = frozenset({"voice", "quick_voice_when_late"})
_CAPTION = frozenset({"caption", "caption_points", "caption_pinyin", "script"})
_NOT_RESET = ("last_notice", "greeted", "language")  # where the user is, whom we know, and what he understands


class Choices(QObject):
    """``changed`` comes after the window shows what was chosen; ``language_chosen``: every word is to be another."""

    changed = Signal()
    language_chosen = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._before_reset: Settings | None = None
        self.aids = aids.Aids(window)

    @property
    def now(self) -> Settings:
        """What is so."""
        return self._window.remembered.now

    def change(self, **values: Any) -> Settings:
        """Change some settings, show and remember it; values out of range are brought into it."""
        before = self.now
        after = self._window.remembered.change(**values)
        self._before_reset = None
        self._put(before, after)
        return after

    def put_all(self) -> None:
        """Give every part what is so."""
        self._put(None, self.now)

    def _put(self, before: Settings | None, after: Settings) -> None:
        old = before._asdict() if before is not None else {}
        different = {name for name, value in after._asdict().items() if old.get(name) != value or before is None}
        window = self._window
        if different & _LOOK:
            window.look.apply(after)
        if "rate" in different:
            window.bar.show_rate(after.rate)
        if "volume" in different:
            window.bar.show_volume(after.volume)
        if different & _MANNER:
            window.reading.set_manner(after)
        if "follow" in different:
            window.heard.set_wanted(after.follow)
        if different & _VOICE and before is not None:
            window.reading.change_voice()
        if different & _CAPTION:
            window.bar.show_caption(after.caption)
            window.caption.set_settings(after)
        if different & aids.SETTINGS:
            self.aids.apply(after)
        if "script" in different:
            self._show_script("traditional" if after.script == "traditional" else "simplified")
        if "language" in different and before is not None:
            self.language_chosen.emit()
        if different:
            self.changed.emit()

    def _show_script(self, script: "Script") -> None:
        """The notice that is open, in that script and where it is."""
        window = self._window
        if script == window.opening.script:
            return
        window.opening.script = script
        if window.open_id and not window.side_pages.shown:
            line = window.view.first_line_in_view()
            window.open_notice(window.open_id, then=lambda: window.view.go_to_line(line))

    # Steps

    def bigger(self) -> None:
        """One size up."""
        self._set_points(sizes.larger(self.now.font_points))

    def smaller(self) -> None:
        """One size down."""
        self._set_points(sizes.smaller(self.now.font_points))

    def usual_size(self) -> None:
        """The size it came with."""
        self._set_points(DEFAULT_POINTS)

    def _set_points(self, points: int) -> None:
        edge = {LARGEST_POINTS: tr("已经是最大的字了。"), SMALLEST_POINTS: tr("已经是最小的字了。")}
        line = edge.get(points, "") if points == self.now.font_points else ""
        self.change(font_points=points)
        self._window.message.tell(line or tr("字号：{points} 磅", points=points))

    def next_theme(self) -> None:
        """The next colour scheme; the last is followed by the first."""
        self.change(theme=THEMES[(THEMES.index(self.now.theme) + 1) % len(THEMES)])
        self._window.message.tell(tr("配色：{label}", label=self._window.look.theme.label))

    def turn_caption(self) -> None:
        """The caption bar on or off."""
        on = self.change(caption=not self.now.caption).caption
        self._window.message.tell(tr("大字幕已打开，朗读时就会显示。") if on else tr("大字幕已收起。"))

    def turn(self, aid: str) -> None:
        """A reading aid (a name of ``AIDS``) on or off."""
        on = getattr(self.change(**{aid: not getattr(self.now, aid)}), aid)
        self._window.message.tell(aids.told(aid, on))

    # All at once

    @property
    def can_undo(self) -> bool:
        """Whether the last thing done was a reset."""
        return self._before_reset is not None

    def reset(self) -> None:
        """Everything as it came; pressed again at once, everything as it was before (M18: the last step is undone)."""
        before = self.now
        wanted = self._before_reset or as_it_comes(Settings(**{name: getattr(before, name) for name in _NOT_RESET}))
        undone = self._before_reset is not None
        after = self._window.remembered.change(**wanted._asdict())
        self._before_reset = None if undone else before
        self._put(before, after)
        self.changed.emit()
        self._window.message.tell(
            tr("已经改回您原来的设置。") if undone else tr("全部设置已恢复成刚装好的样子，再按一次可以撤销。")
        )

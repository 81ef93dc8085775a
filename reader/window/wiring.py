"""What leads to what in the main window: every signal to its slot, in one place."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from reader.base.wording import tr
from reader.window.actions import add_keys
from reader.window.announcing import tell_screen_reader
from reader.window.areas import go_to_area
from reader.window.keymap import Keymap
from reader.window.pointing import OFF, ON
from reader.window.side_pages import HELP, REPAIRS
from reader.window.who_speaks import WhoSpeaks

if TYPE_CHECKING:
    from reader.window.main_window import MainWindow

_WINDOW = ("go_to_search", "add_files", "help", "print_notice", "step_back", "close")


def join(window: "MainWindow") -> tuple[dict[str, QAction], Keymap]:
    """Connect the parts of a window; returns its actions by name, and what gives them their keys."""
    top, bar, reading, choices = window.top, window.bar, window.reading, window.choices
    panels = window.side_panels
    top.searched.connect(window.contents.search)
    top.entered.connect(lambda: window.contents.open_first(top.search.text().strip()))
    top.left.connect(lambda: window.notices.setFocus(Qt.FocusReason.ShortcutFocusReason))
    _join_buttons(window)
    window.panes.turned.connect(window.look.fit)
    window.notices.chosen.connect(window.choose_notice)
    window.contents.open_asked.connect(window.choose_notice)
    window.contents.told.connect(window.message.tell)
    window.contents.found.connect(window.notices.tell_found)
    for asks in (window.notices, window.view):
        asks.toggle_asked.connect(reading.toggle)
    bar.toggled.connect(reading.toggle)
    bar.previous.connect(reading.previous_sentence)
    bar.next.connect(reading.next_sentence)
    bar.pause.connect(reading.pause_or_resume)
    bar.again.connect(reading.again)
    bar.read_on.connect(reading.read_on)
    bar.point.connect(window.pointing.toggle)
    window.pointing.changed.connect(bar.show_pointing)
    window.pointing.changed.connect(lambda on: window.message.tell(tr(ON if on else OFF)))
    bar.caption.connect(choices.turn_caption)
    bar.rate_chosen.connect(lambda name: choices.change(rate=name))
    bar.volume_chosen.connect(lambda percent: choices.change(volume=percent))
    window.section_buttons.pressed.connect(reading.press)
    reading.instead = WhoSpeaks(window).instead
    reading.changed.connect(window.show_reading)
    _tell_of_reading(window)
    reading.sentence.connect(lambda *_: bar.show_problem(""))  # whatever was missing has been mended
    window.view.laid_out.connect(window.show_region)
    window.view.zoom_asked.connect(lambda step: choices.bigger() if step > 0 else choices.smaller())
    window.importing.progress.connect(window.message.keep)
    window.importing.progress.connect(lambda _: window.contents.reload())
    window.contents.listed.connect(window.open_something)
    window.contents.listed.connect(window.look.fit)
    window.importing.finished.connect(window.imported)
    slots: dict[str, Callable[[], object]] = {name: getattr(reading, name) for name in (
        "pause_or_resume", "previous_sentence", "next_sentence", "again", "read_on")}  # fmt: skip
    slots["toggle_reading"] = reading.toggle
    slots |= {
        name: getattr(choices, name) for name in ("bigger", "smaller", "usual_size", "next_theme", "turn_caption")
    }
    slots |= {name: getattr(window, name) for name in _WINDOW}
    slots |= {"settings": panels.settings, "outline": panels.outline, "change_keys": panels.keys}
    slots |= window.finding.slots() | {"favourite": window.favourites.toggle_current}
    slots["mend_word"] = window.mend_word.open
    slots["point"] = window.pointing.toggle
    slots |= choices.aids.slots()
    slots |= {"next_area": lambda: go_to_area(window, 1), "previous_area": lambda: go_to_area(window, -1)}
    window.painted.connect(lambda: _look_after_fingers(window))
    return _with_keys(window, add_keys(window, slots))


def _tell_of_reading(window: "MainWindow") -> None:
    """Say what reading tells: why nothing is read only once, and nothing beside another notice."""
    told = [""]

    def tell(line: str) -> None:
        if window.bar.why_not and not window.reading.active:  # there to be seen all the time
            tell_screen_reader(window.bar, window.bar.why_not)
            return
        told[0] = line
        window.message.tell(line)

    window.reading.told.connect(tell)
    for other in (window.notices.chosen, window.contents.open_asked):
        other.connect(lambda *_: window.message.withdraw(told[0]))


def _join_buttons(window: "MainWindow") -> None:
    choices, panels = window.choices, window.side_panels
    for row, pressed in (
        (
            window.top,
            {
                "add": window.add_files,
                "bigger": choices.bigger,
                "smaller": choices.smaller,
                "theme": choices.next_theme,
                "aids": choices.aids.toggle_bar,
                "settings": panels.settings,
                "help": window.help,
                "more": panels.more,
            },
        ),
        (
            window.panes.page_bar,
            {
                "smaller": choices.smaller,
                "bigger": choices.bigger,
                "outline": panels.outline,
                "mend": window.mend_word.open,
                "find": window.finding.open,
                "print": window.print_notice,
                "keys": panels.keys,
                "more": panels.more,
                "leave": window.go_back,
            },
        ),
    ):
        for name, slot in pressed.items():
            row.buttons[name].clicked.connect(slot)
    window.panes.whole_wanted.connect(partial(choices.turn, "page_alone"))
    window.bar.whole.connect(partial(choices.turn, "page_alone"))
    window.repairs.clicked.connect(lambda: window.side_pages.toggle(REPAIRS, window.repairs.page_maker()))


def _with_keys(window: "MainWindow", actions: dict[str, QAction]) -> tuple[dict[str, QAction], Keymap]:
    """The actions and what gives them their keys, as chosen, which the buttons tell that do the same."""
    top, page, bar = window.top, window.panes.page_bar.buttons, window.bar
    keymap = Keymap(
        actions,
        {
            "go_to_search": top.search,
            "add_files": top.buttons["add"],
            "bigger": top.buttons["bigger"],
            "smaller": top.buttons["smaller"],
            "next_theme": top.buttons["theme"],
            "settings": top.buttons["settings"],
            "aids": top.buttons["aids"],
            "page_alone": bar.everything,
            "help": top.buttons["help"],
            "outline": page["outline"],
            "find": page["find"],
            "mend_word": page["mend"],
            "print_notice": page["print"],
            "change_keys": page["keys"],
            "step_back": page["leave"],
            "toggle_reading": bar.toggle,
            "previous_sentence": bar.steps["previous"],
            "next_sentence": bar.steps["next"],
            "pause_or_resume": bar.steps["pause"],
            "again": bar.steps["again"],
            "read_on": bar.modes["read_on"],
            "point": bar.modes["point"],
            "turn_caption": bar.modes["caption"],
        },
        window,
    )
    window.choices.changed.connect(lambda: keymap.put(window.choices.now.keys))
    keymap.changed.connect(lambda: window.side_pages.renew(HELP, window.side_pages.make_help))
    return actions, keymap


def _look_after_fingers(window: "MainWindow") -> None:
    from reader.window.touch import look_after_window  # after the first paint: no start waits for it

    look_after_window(window)

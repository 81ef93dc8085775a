"""The values of the audit: what is known of a widget, what a rule says, what it finds."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WidgetFacts:
    """What a collector knows of one thing on the screen: a window, a control, a text, or the page (``document``).

    Lengths are device-independent pixels, sizes points, colours ``#RRGGBB``; ``None``, ``""`` and ``()`` mean that the
    fact does not exist for this thing or was not measured, and then no rule about it applies.
    """

    where: str  # names from the window down, for people: "听公告 › 朗读栏 › 朗读"
    role: str  # of the accessibility tree: "window", "button", "list item", "document" ...
    name: str = ""
    label: str = ""  # the words that are seen on it
    description: str = ""
    states: frozenset[str] = frozenset()  # "focusable", "disabled", "checkable", "checked" ...
    theme: str = ""
    size: int = 0  # body text of this walk, points
    left: float = 0.0  # of the window
    top: float = 0.0
    width: float = 0.0
    height: float = 0.0
    target: str = ""  # "main", "other", or "" for what cannot be pressed
    reached: bool | None = None  # by Tab alone
    trap: bool = False  # Tab does not leave it
    shortcuts: tuple[str, ...] = ()  # portable text: "Ctrl+F", "F5"
    points: float | None = None
    largest_points: float | None = None  # what the user can enlarge the text to
    family: str = ""
    foreground: str = ""
    background: str = ""
    focus_ring: float | None = None  # pixels that change when focus comes, in units of the outline's length
    focus_contrast: float | None = None  # between a changed pixel before and after, the best
    state_contrast: float | None = None  # of the best change that is seen when it is checked or no longer is
    edge_contrast: float | None = None  # of a field's outline to what is round it
    tooltip: str = ""
    clipped: str = ""  # what of its words cannot be read
    sideways: float | None = None  # pixels that can only be seen by scrolling sideways
    line_characters: int | None = None  # of the longest line
    justified: bool | None = None
    line_spacing: float | None = None  # baseline to baseline, in font sizes
    paragraph_spacing: float | None = None  # last baseline to the next paragraph's first, in line spacings
    regions: int | None = None  # that can be read aloud
    read_buttons: int | None = None  # seen, named, focusable, for those regions
    speech_requests: int | None = None  # that nobody asked for
    headings: tuple[str, ...] | None = None  # of the page, as the accessibility tree has them
    headings_wanted: tuple[str, ...] = ()  # as the notice has them
    text: str | None = None  # of the page, as the accessibility tree has it
    text_wanted: str = ""
    presses: tuple[str, ...] | None = None  # what was wrong when it was pressed twice
    jumps: tuple[str, ...] | None = None  # where Tab goes back against the order of reading, in one group
    out_of_view: tuple[str, ...] | None = None  # what has focus while nothing of it can be seen
    conduct: tuple[tuple[str, str], ...] = ()  # (rule, what was wrong) of what the window was seen to do; "" is right
    announced: tuple[str, ...] | None = None  # messages that came to assistive technology
    announced_wanted: tuple[str, ...] = ()  # how each of them begins
    language: str = ""  # BCP 47 or Qt's name: "zh_CN"
    words: str = ""  # the language of this walk: one of ``reader.base.wording.LANGUAGES``


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that does not meet a rule: rule, clause, place, what was measured and what is required."""

    rule: str
    clause: str
    where: str
    measured: str
    required: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table.

    ``check(facts)`` gives None when the rule does not apply, "" when it is met, else what was measured.
    """

    rule: str
    clause: str
    required: str
    check: Callable[[WidgetFacts], str | None]

"""Where the facts strip breaks: between two facts, so that a label (成文) and its date stay together."""

from collections.abc import Callable

_BETWEEN = " · "  # as ``reader.page`` writes it
_BREAK = " ·\N{LINE SEPARATOR}"  # of the same length: every position holds
_SPARE = " ·\N{IDEOGRAPHIC SPACE}"  # what may follow in the line: Qt gives the break a width too


def facts_lines(text: str, room: float, width_of: Callable[[str], float]) -> str:
    """The strip with a line break in each separator behind which the next fact does not fit into ``room``.

    A fact that is longer than ``room`` itself begins on a line of its own and is broken by Qt.
    """
    first, *rest = text.split(_BETWEEN)
    shown = line = first
    for fact in rest:
        longer = f"{line}{_BETWEEN}{fact}"
        fits = width_of(longer + _SPARE) <= room
        shown += (_BETWEEN if fits else _BREAK) + fact
        line = longer if fits else fact
    return shown

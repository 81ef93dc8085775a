"""One thing the program needs from the machine, as ``doctor`` and the window tell it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One preflight result.

    ``name`` and ``found`` are plain Chinese; ``mend`` is the command or step that mends it, empty when ``ok``. ``step``
    is what the one who sits before the window can do without any command; empty where somebody else has to help.
    """

    name: str
    ok: bool
    found: str
    mend: str = ""
    step: str = ""

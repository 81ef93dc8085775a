"""One thing the program needs from the machine, as ``doctor`` and the window tell it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One preflight result.

    ``name`` and ``found`` are plain Chinese; ``mend`` is the command or step that mends it, empty when ``ok``.
    """

    name: str
    ok: bool
    found: str
    mend: str = ""

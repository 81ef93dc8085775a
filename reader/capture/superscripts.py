"""Superscripts as characters of their own, since 10m2 is no area and 105 is not 10⁵."""

import re

_RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_RAISABLE = re.compile(r"[0-9+\-−=()n]{1,6}")


def raised(text: str) -> str:
    """The text with each character raised (2 as ²) where Unicode has them all, else as it is.

    Lowered ones stay as they are: CO2 and PM2.5 are how everybody writes and says them.
    """
    return text.translate(_RAISED) if _RAISABLE.fullmatch(text.strip()) else text

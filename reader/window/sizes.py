"""Sizes: the steps of 大字 and 小字, and the size of everything round the page, derived from the body size."""

from reader.base.settings import DEFAULT_POINTS, LARGEST_POINTS, SMALLEST_POINTS

STEPS = (18, 20, 22, 24, 28, 32, 36, 42, 48, 54, 60, 66, 72)
SMALLEST_CHROME, LARGEST_CHROME = 18, 24  # points; 18 is the floor of the age-friendly rules (M1)
TARGET, MAIN_TARGET = 44, 60  # device-independent pixels (M7)
NARROW_WIDTH = 900  # below, list and page take turns
TINY_WIDTH = 600  # below, the page stands without the upper bar
TINY_HEIGHT = 600  # the same: of 450 px (200 % of a screen of 1280 x 900) the bars would leave nothing
NARROW_POINTS = DEFAULT_POINTS * 2  # and from 200 % on


def larger(points: int) -> int:
    """The next step up; the largest stays."""
    return next((step for step in STEPS if step > points), LARGEST_POINTS)


def smaller(points: int) -> int:
    """The next step down; the smallest stays."""
    return next((step for step in reversed(STEPS) if step < points), SMALLEST_POINTS)


def chrome_points(points: int) -> int:
    """Points of buttons and list for a body of ``points``: grows with it, but leaves the page its room."""
    return min(max(round(points * SMALLEST_CHROME / DEFAULT_POINTS), SMALLEST_CHROME), LARGEST_CHROME)

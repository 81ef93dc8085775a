"""One person's stay at the kiosk: in use, idle and warned, over. No Qt, no clock of its own."""

from enum import StrEnum

IDLE_SECONDS = 90.0
WARNING_SECONDS = 20.0  # at least 20 s ahead, and one touch gives more time (WCAG 2.2.1)


class Step(StrEnum):
    """What is to be done now."""

    NOTHING = "nothing"
    WARN = "warn"  # say how long is left
    WIPE = "wipe"  # the visit is over


class Visit:
    """Seconds are any clock's that never goes back. A kiosk that nobody touched since the last visit is left alone."""

    def __init__(self, idle: float = IDLE_SECONDS, warning: float = WARNING_SECONDS) -> None:
        self._idle, self._warning = idle, warning
        self._used = False
        self._last = 0.0
        self._warned: float | None = None

    @property
    def warned(self) -> bool:
        """Whether the warning stands."""
        return self._warned is not None

    def touch(self, now: float) -> None:
        """Somebody did something: that is all it takes to go on."""
        self._used, self._last, self._warned = True, now, None

    def look(self, now: float, *, speaking: bool) -> Step:
        """Ask every second. While the voice speaks, the visit goes on."""
        if speaking:
            self._last, self._warned = now, None
        if not self._used or now - self._last < self._idle:
            return Step.NOTHING
        if self._warned is None:
            self._warned = now
        if now - self._warned < self._warning:
            return Step.WARN
        self._used, self._warned = False, None
        return Step.WIPE

    def left(self, now: float) -> int:
        """Whole seconds until the visit is wiped, while warned."""
        return 0 if self._warned is None else max(0, round(self._warning - (now - self._warned)))

"""The window and the kiosk. A start without a word comes straight here: the parser would cost it 20 ms."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.base import paths

if TYPE_CHECKING:
    from argparse import Namespace


def open_window(library: Path | None = None, captures: Sequence[Path] = (), trace: Path | None = None) -> int:
    """The window over a library (the user's own, if None), which imports the captures first."""
    import gc

    gc.disable()  # nothing made on the way to the first paint is waste: the window switches it on again then
    import reader.library
    import reader.page  # noqa: F401 - before Qt: PySide6 reads the source of every module that is imported after it
    from reader.window.app import run

    return run(library or paths.default_library(), captures, trace=trace)


def run_window(options: "Namespace") -> int:
    """The window as the command line asks for it."""
    return open_window(options.library, options.paths, options.trace)


def run_kiosk(options: "Namespace") -> int:
    """The locked full-screen reader."""
    from reader.window.app import run

    return run(options.library, [], kiosk=True)

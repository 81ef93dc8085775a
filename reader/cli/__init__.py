"""In: argv. Out: one of the stages called, and an exit status.

Owns what is printed where. The contract (testers and kiosks' scripts call it): status 0 done, 1 the input was bad (one
clear line on stderr), 2 wrong usage, 130 stopped by Ctrl+C. JSON goes to stdout alone; progress and notes go to stderr.
Qt is imported only by the commands that show or sound something. Public: ``main``, ``COMMANDS``.
"""

from typing import Any

from reader.cli.start import main

__all__ = ["COMMANDS", "main"]


def __getattr__(name: str) -> Any:
    if name != "COMMANDS":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from reader.cli.arguments import COMMANDS  # a start without a word needs no parser

    return COMMANDS

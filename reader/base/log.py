"""The log: where the reasons of failures go, so that a user sees one line and no traceback.

It holds what failed and where, never the text of a notice, and is written only when something failed.
"""

import logging
from functools import cache

from reader.base.paths import data_folder

_LARGEST_BYTES = 500_000


def logger(name: str) -> logging.Logger:
    """The logger of a module. It writes to ``log.txt`` in the user's data folder, from any process of ours."""
    _prepare()
    return logging.getLogger(name)


@cache
def _prepare() -> None:
    logging.getLogger("reader").addHandler(_LateFile())


class _LateFile(logging.Handler):
    """Opens the file when there is something to write; a folder that cannot be written costs nobody the program."""

    def __init__(self) -> None:
        super().__init__()
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _opened()
        self._file.handle(record)


def _opened() -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # brings sockets and more, and is hardly ever needed

    class Quiet(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
            """A full disk must not print a traceback."""

    target = data_folder() / "log.txt"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handler = Quiet(target, maxBytes=_LARGEST_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler

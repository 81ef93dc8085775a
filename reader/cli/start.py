"""Run one command: the streams made ready, errors told in one line, the exit status."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial

from reader.base import settings
from reader.base.errors import ReaderError
from reader.base.reasons import reason_of
from reader.base.wording import tr, use
from reader.cli.printing import abandon_output, note, prepare_streams
from reader.cli.windows import open_window

INTERRUPTED = 130  # what a shell reports for Ctrl+C: 128 and the number of the signal
_BROKEN_PIPE = 141  # what a shell reports: 128 and the number of the signal
_POOR = frozenset(("ascii", "us-ascii", "646", "ansi_x3.4-1968", "latin-1", "iso8859-1", "iso-8859-1"))


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status. Never raises for what a user did wrong, but SystemExit for --help."""
    if argv is None:
        _demand_utf8()
    prepare_streams()
    try:
        use(settings.load().language)
        try:
            status = _run(_asked(sys.argv[1:] if argv is None else argv))
        finally:  # also behind --help, which ends with SystemExit
            sys.stdout.flush()
    except BrokenPipeError:  # the reader of a pipe went away, which is nobody's fault
        abandon_output()
        return _BROKEN_PIPE
    except OSError as error:
        abandon_output()
        note(tr("错误：{file}：{reason}。", file=error.filename or tr("输出"), reason=reason_of(error)))
        return 1
    except KeyboardInterrupt:
        note(tr("已停止。"))
        return INTERRUPTED
    return status


def _asked(words: Sequence[str]) -> Callable[[], int]:
    if not words:
        return open_window
    gc.enable()  # only the window waits for its first paint
    from reader.cli.arguments import parser_for

    options = parser_for(words)
    return partial(options.run, options)


def _run(command: Callable[[], int]) -> int:
    try:
        return command()
    except ReaderError as error:
        note(tr("错误：{error}", error=error))
    except (OSError, KeyboardInterrupt):
        raise
    except Exception:
        # A fault of ours: the user gets one line, the log tells us what to mend.
        from reader.base.log import logger

        logger(__name__).exception("command failed")
        note(tr("错误：程序内部出错，这次没有做成；详细原因记在日志里。"))
    return 1


def _demand_utf8() -> None:
    """Begin again in Python's UTF-8 mode where the locale (LANG=C) has no Chinese.

    Without it neither the words of the command line nor Chinese file names could be told from noise. Windows has
    always Unicode here.
    """
    poor = sys.getfilesystemencoding().lower() in _POOR
    if os.name == "posix" and poor and not sys.flags.utf8_mode and not getattr(sys, "frozen", False):
        os.environ["PYTHONUTF8"] = "1"  # for the processes that we start
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])  # noqa: S606

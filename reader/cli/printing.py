"""What leaves the program on a terminal or a pipe: one place that keeps a text from steering the terminal.

A title may hold ESC, a carriage return or a mark that turns the direction of writing; on a terminal those rewrite what
was printed before, or worse (CWE-150). They are left out of every line, and written as ``\\uXXXX`` in JSON.
"""

import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any, TextIO
from unicodedata import east_asian_width

# Control characters but tab and line feed, breaks of lines that are none, and marks that turn the direction.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_SPACE = re.compile(r"\s+")
_BAR = 24


def prepare_streams() -> None:
    """Output is UTF-8 whatever the locale says, and never fails for a character or because there is none."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  (as long as the program runs)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def abandon_output() -> None:
    """Let go of a stdout that takes no more: otherwise Python complains about it in English when it ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        pass


def neutral(text: str) -> str:
    """``text`` without what steers a terminal; its lines stay lines."""
    return _STEERING.sub("", text.replace("\r\n", "\n").replace("\r", " "))


def one_line(text: str) -> str:
    """``text`` as one line that does not steer a terminal."""
    return neutral(_SPACE.sub(" ", text)).strip()


def write(text: str) -> None:
    """Print a text of one or several lines, just as it is but neutral."""
    sys.stdout.write(neutral(text))


def line(text: str = "") -> None:
    """Print one line, or several that hold their own line feeds."""
    write(f"{text}\n")


def note(text: str) -> None:
    """One line on stderr: what went wrong, or what else there is to say."""
    if sys.stderr is not None:
        sys.stderr.write(f"{one_line(text)}\n")


def write_json(value: Any) -> None:
    """Print a value as JSON. Parsing it gives back every character, those that steer a terminal too."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    sys.stdout.write(_STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n")


class ProgressBar:
    """``[████····] 3/9 name`` on one line of a terminal, drawn over itself; on no terminal it is silent.

    Call it with (done, total, name). Leaving its ``with`` ends the line.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._shows = self._stream is not None and self._stream.isatty()
        self._drawn = False

    def __enter__(self) -> "ProgressBar":
        return self

    def __exit__(self, *_: object) -> None:
        if self._drawn:
            self._stream.write("\n")
            self._stream.flush()

    def __call__(self, done: int, total: int, name: str) -> None:
        """Draw the state."""
        if not self._shows:
            return
        filled = _BAR * min(done, total) // max(total, 1)
        head = f"[{'█' * filled}{'·' * (_BAR - filled)}] {done}/{total} "
        left = shutil.get_terminal_size().columns - _columns(head) - 1
        self._stream.write(f"\r{head}{_cut(one_line(name), left)}\x1b[K")
        self._stream.flush()
        self._drawn = True


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes: wide characters take two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _cut(text: str, columns: int) -> str:
    while text and _columns(text) > columns:
        text = text[:-1]
    return text

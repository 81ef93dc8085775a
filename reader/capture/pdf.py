"""PDF files to blocks: the text layer as it stands on the page, line by line; nothing is recognised from pictures."""

import json
import os
import subprocess
import sys
from pathlib import Path

from reader.base.errors import BadInputError
from reader.base.wording import marked, tr
from reader.capture.model import Block

MOST_SECONDS = 90.0  # the process itself stops between pages after 60 s; this is for a page that never ends
_SOURCES = Path(__file__).resolve().parents[2]
# -P: a file in the current folder must not shadow a module.
_COMMAND = (sys.executable, "-P", "-m", "reader.capture.pdf_process")
_FAILED = marked("这个 PDF 太大或已损坏，读不了；请分成小一些的文件，或重新下载")


def pdf_blocks(content: bytes) -> tuple[Block, ...]:
    """The blocks of a PDF with a text layer, read in a process of its own (0.2 s to start it).

    Raises BadInputError: damaged, locked with a password, pictures only, text without meaning, too many pages, or
    taking too much time (``MOST_SECONDS``) or memory.
    """
    try:
        done = subprocess.run(
            _COMMAND,
            input=content,
            capture_output=True,
            check=False,
            timeout=MOST_SECONDS,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows would flash a console
        )
        answer = json.loads(done.stdout) if done.returncode == 0 else {}
    except (subprocess.TimeoutExpired, OSError, ValueError):
        answer = {}
    if "blocks" not in answer:
        raise BadInputError(answer.get("error") or tr(_FAILED))
    return tuple(Block(*parts) for parts in answer["blocks"])


def _environment() -> dict[str, str]:
    """Ours, with the folder of this program among those that are searched: it need not be installed."""
    path = os.pathsep.join(filter(None, (str(_SOURCES), os.environ.get("PYTHONPATH", ""))))
    return {**os.environ, "PYTHONPATH": path}

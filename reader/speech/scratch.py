"""A place where an engine that can only write files leaves its sound, and where nothing stays behind.

On Linux it is memory (memfd): a full disk does not matter, and a killed process leaves no file. Elsewhere it is a
file in a folder that the program made and that the program removes, since a killed engine process cannot.
"""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

FOLDER_VARIABLE = "NOTICE_READER_SPEECH_FOLDER"


def in_memory() -> bool:
    """Whether this machine offers files that are only memory."""
    return sys.platform == "linux" and hasattr(os, "memfd_create") and Path("/proc/self/fd").is_dir()


def make_folder() -> Path | None:
    """For the program: a private folder for its engine process, or ``None`` when none is needed or can be had."""
    if in_memory():
        return None
    import tempfile  # 20 ms of an engine's start, and most machines never need it

    with contextlib.suppress(OSError):
        return Path(tempfile.mkdtemp(prefix="notice-reader-speech-"))
    return None


@contextlib.contextmanager
def scratch_file(suffix: str) -> Iterator[Path]:
    """For the engine: a path that does not repeat, empty, gone afterwards. Raises OSError when there is no room."""
    if in_memory():
        descriptor = os.memfd_create(f"speech{suffix}", os.MFD_CLOEXEC)
        try:
            yield Path(f"/proc/self/fd/{descriptor}")
        finally:
            os.close(descriptor)
        return
    import tempfile

    handle, name = tempfile.mkstemp(suffix=suffix, prefix="utterance-", dir=os.environ.get(FOLDER_VARIABLE))
    os.close(handle)
    path = Path(name)
    try:
        yield path
    finally:
        with contextlib.suppress(OSError):
            path.unlink()

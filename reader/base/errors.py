"""The errors that a user may see. Every message is one line of plain Chinese that says what to do."""


class ReaderError(Exception):
    """Something the user should be told; ``str(error)`` is that one line, without a full traceback."""


class BadInputError(ReaderError):
    """A capture or an argument that cannot be used (exit status 1); nothing in the library changed."""


class LibraryError(ReaderError):
    """The library on disk cannot be opened, read or written."""


class SpeechError(ReaderError):
    """Reading aloud does not work right now: no engine, no Chinese voice, no sound device."""

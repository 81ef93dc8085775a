"""The process an engine lives in: ``python -m reader.speech.engine_process ENGINE [VOICE]``.

1. The pipe the program made (our stdin and stdout) is moved to descriptors of its own; 0, 1 and 2 are pointed at
   nothing, because engines print (pyttsx3 says "Audio saved to ..." after each sentence).
2. A thread reads requests. The end of the pipe means that the program is gone: the process ends at once. On Linux the
   kernel kills it too, should that thread be stuck behind a hanging library.
3. The main thread starts the engine, says ``ready`` (or ``unavailable``), then makes sound, one request at a time.

Frames in: ``{"request": n, "spoken": str, "rate": name}``, ``{"cancel": n}``. Frames out: ``{"unavailable": line}``,
``{"request": n, "error": line}``, ``{"request": n, "cancelled": true}`` and those of ``engine_frames.py``.
"""

import contextlib
import os
import queue
import sys
import threading
from typing import BinaryIO, NoReturn

from reader.base.wording import tr
from reader.speech.frames import Frame, FrameError, read_frame, write_frame

_PR_SET_PDEATHSIG = 1
_SIGKILL = 9
_END = Frame({"end": True})


class Inbox:
    """Requests in the order they came; a cancelled one comes out as a frame with ``cancelled``."""

    def __init__(self) -> None:
        self._frames: queue.SimpleQueue[Frame] = queue.SimpleQueue()
        self._wanted: set[object] = set()
        self._lock = threading.Lock()

    def put(self, frame: Frame) -> None:
        """Take a frame in; a cancel works on what still waits."""
        with self._lock:
            if "cancel" in frame.header:
                self._wanted.discard(frame.header["cancel"])
                return
            self._wanted.add(frame.header.get("request"))
        self._frames.put(frame)

    def next(self) -> Frame:
        """Wait for the next frame."""
        frame = self._frames.get()
        number = frame.header.get("request")
        with self._lock:
            if frame is _END or number in self._wanted:
                self._wanted.discard(number)
                return frame
        return Frame({"request": number, "cancelled": True})


def main(engine_name: str, voice: str = "") -> int:
    """Run until the program closes the pipe. Exit status 0, or 3 when the engine cannot be had."""
    requests, answers = _take_over_pipes()
    _die_with_parent()
    inbox = Inbox()
    threading.Thread(target=_read_requests, args=(requests, inbox), daemon=True, name="requests").start()
    # Imported here: the pipes have to be out of the way before anything can print.
    from reader.speech.engine_frames import ready_frame, sound_frame
    from reader.speech.engines import EngineUnavailableError, SpeechEngine, UtteranceError, open_engine

    try:
        engine: SpeechEngine = open_engine(engine_name, voice)
    except EngineUnavailableError as error:
        write_frame(answers, Frame({"unavailable": str(error)}))
        return 3
    try:
        write_frame(answers, ready_frame(engine.capabilities()))
        while (frame := inbox.next()) is not _END:
            if "cancelled" in frame.header:
                write_frame(answers, frame)
                continue
            number = frame.header["request"]
            try:
                audio = engine.synthesize(str(frame.header["spoken"]), str(frame.header["rate"]))
            except UtteranceError as error:
                write_frame(answers, Frame({"request": number, "error": str(error)}))
                continue
            except Exception as error:
                # An engine's own error spoils one utterance; whether it still works, the next one shows.
                line = tr("朗读引擎出错（{name}）。", name=type(error).__name__)
                write_frame(answers, Frame({"request": number, "error": line}))
                continue
            write_frame(answers, sound_frame(number, audio))
    finally:
        engine.close()
    return 0


def _take_over_pipes() -> tuple[BinaryIO, BinaryIO]:
    requests, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    os.close(nothing)
    return os.fdopen(requests, "rb", buffering=0), os.fdopen(answers, "wb")


def _die_with_parent() -> None:
    if sys.platform == "linux":
        import ctypes

        # Gone already before this line? Then the end of the pipe tells us.
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL)


def _read_requests(stream: BinaryIO, inbox: Inbox) -> None:
    with contextlib.suppress(FrameError, OSError):
        while (frame := read_frame(stream)) is not None:
            inbox.put(frame)
    inbox.put(_END)
    # A library that hangs in the main thread would never look into the inbox again.
    threading.Timer(1.0, os._exit, args=(0,)).start()


def _run() -> NoReturn:
    code = 1
    with contextlib.suppress(BrokenPipeError):
        code = main(*sys.argv[1:3])
    os._exit(code)  # espeak's own exit handlers have been seen to fail an assertion


if __name__ == "__main__":
    _run()

"""An engine process that misbehaves on purpose: ``python broken_engine.py MODE FOLDER``.

It speaks the frames of the real one. ``FOLDER`` holds a file ``starts`` with one line per start, so that a process
knows which of its kind it is. A text that contains 毒 is poison in the modes ``poison-*``.
"""

import os
import sys
import time
from pathlib import Path

from reader.speech.frames import Frame, read_frame, write_frame


def main(mode: str, folder: Path) -> None:
    starts = folder / "starts"
    count = len(starts.read_text().splitlines()) + 1 if starts.exists() else 1
    with starts.open("a") as stream:
        stream.write(f"{os.getpid()}\n")
    answers = sys.stdout.buffer
    if mode == "never":
        os._exit(7)
    if mode == "unavailable":
        write_frame(answers, Frame({"unavailable": "没有引擎，请安装。"}))
        os._exit(3)
    write_frame(answers, Frame({"ready": "broken"}))
    if mode == "dies":
        os._exit(1)
    while (frame := read_frame(sys.stdin.buffer)) is not None:
        if "cancel" in frame.header:
            continue
        spoken = frame.header["spoken"]
        bad = "毒" in spoken if mode.startswith("poison-") else count == 1 and mode != "slow"
        if bad:
            fail(mode.removeprefix("poison-"))
        if mode == "slow":
            time.sleep(0.3)
        write_frame(
            answers,
            Frame(
                {"request": frame.header["request"], "sample_rate": 16000, "boundaries": [[0, 1, 0.0]]},
                b"\1\0" * len(spoken),
            ),
        )


def fail(mode: str) -> None:
    if mode == "crash":
        os._exit(9)
    if mode == "hang":
        time.sleep(600)
    if mode == "garbage":
        sys.stdout.buffer.write(b"Audio saved to /tmp/nowhere\n" * 4)
        sys.stdout.buffer.flush()
        time.sleep(600)
    if mode == "nonsense":
        write_frame(sys.stdout.buffer, Frame({"request": 1, "boundaries": "?"}, b"\0"))
        time.sleep(600)
    if mode == "half":
        sys.stdout.buffer.write(b"NR\x10\0\0\0\xff\0\0\0{}")
        sys.stdout.buffer.flush()
        os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

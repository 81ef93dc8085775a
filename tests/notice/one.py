"""One notice from a few lines of clean text."""

from datetime import UTC, datetime

from reader.capture import Block, Capture
from reader.clean import CleanText, Repair
from reader.notice import Notice, notices_of

CAPTURE = Capture("own.txt", b"", datetime(2025, 1, 1, tzinfo=UTC), "text/plain", "0" * 64)


def notices_of_lines(*lines: str, repairs: tuple[Repair, ...] = ()) -> tuple[Notice, ...]:
    blocks = tuple(Block(line, number) for number, line in enumerate(lines, start=1) if line)
    return notices_of(CleanText(blocks, repairs, ()), CAPTURE)


def notice_of_lines(*lines: str) -> Notice:
    (notice,) = notices_of_lines(*lines)
    return notice


def opening(notice: Notice) -> tuple[str, ...]:
    return notice.sections[0].paragraphs if notice.sections and notice.sections[0].level == 0 else ()

from reader.speech.model import Audio
from reader.window.tape import Tape


def clip(frames: int, fill: int = 1, rate: int = 1000) -> Audio:
    return Audio(bytes([fill, 0]) * frames, rate)


def told(tape: Tape, heard: int) -> list[tuple[str, int]]:
    return [(event.kind, event.clip) for event in tape.advance(heard)]


def test_clips_and_pauses_lie_end_to_end() -> None:
    tape = Tape(1000)
    tape.lay(1, clip(3, 1), 0.002)
    tape.lay(2, clip(2, 2), 0.0)
    assert tape.end == 7
    assert tape.read(0, 7)[::2] == bytes([1, 1, 1, 0, 0, 2, 2])
    assert tape.read(2, 4)[::2] == bytes([1, 0, 0, 2])


def test_each_thing_is_told_once_and_in_order() -> None:
    tape = Tape(1000)
    tape.lay(1, clip(10), 0.005)
    tape.lay(2, clip(10), 0.0)
    assert told(tape, 0) == []
    assert told(tape, 4) == [("started", 1), ("position", 1)]
    assert told(tape, 12) == [("finished", 1)]
    assert told(tape, 15) == []
    assert told(tape, 25) == [("started", 2), ("finished", 2)]
    assert told(tape, 25) == []
    assert tape.told


def test_a_clip_without_samples_starts_and_ends_in_its_place() -> None:
    tape = Tape(1000)
    tape.lay(1, clip(10), 0.0)
    tape.lay(2, Audio(b"", 0), 0.005)
    tape.lay(3, clip(10), 0.0)
    assert told(tape, 9) == [("started", 1), ("position", 1)]
    assert told(tape, 16) == [("finished", 1), ("started", 2), ("finished", 2), ("started", 3), ("position", 3)]


def test_a_clip_that_follows_late_is_not_said_to_have_started_before_its_sound() -> None:
    tape = Tape(1000)
    tape.lay(1, clip(10), 0.0)
    assert ("finished", 1) in told(tape, 10)
    tape.lay(2, clip(10), 0.0)
    assert told(tape, 10) == []
    assert told(tape, 11) == [("started", 2), ("position", 2)]


def test_position_is_in_seconds_from_the_clips_first_sample() -> None:
    tape = Tape(1000)
    tape.lay(1, clip(500), 0.0)
    tape.lay(2, clip(500), 0.0)
    assert [event.seconds for event in tape.advance(750)][-1] == 0.25


def test_a_listener_may_stop_in_the_middle() -> None:
    tape = Tape(1000)
    tape.lay(1, clip(10), 0.0)
    events = tape.advance(20)
    assert next(events).kind == "started"
    assert told(tape, 20) == [("finished", 1)]


def test_an_odd_byte_is_no_sample() -> None:
    tape = Tape(1000)
    tape.lay(1, Audio(b"\1\0\1", 1000), 0.0)
    assert tape.end == 1


def test_only_the_same_rate_fits() -> None:
    tape = Tape(16000)
    assert tape.fits(clip(3, rate=16000))
    assert not tape.fits(clip(3, rate=24000))
    assert tape.fits(Audio(b"", 0))

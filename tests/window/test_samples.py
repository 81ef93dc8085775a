import math
from array import array

import pytest

from reader.window.samples import ToDevice


def tone(rate: int, seconds: float, hertz: float = 200.0) -> "array[int]":
    return array("h", [round(12000 * math.sin(2 * math.pi * hertz * i / rate)) for i in range(round(rate * seconds))])


def test_a_device_that_takes_our_samples_gets_them_unchanged() -> None:
    samples = tone(22050, 0.1).tobytes()
    assert ToDevice(22050, 22050, 1, "Int16").convert(samples) == samples


@pytest.mark.parametrize("device_rate", [16000, 44100, 48000])
def test_another_rate_keeps_pitch_and_length(device_rate: int) -> None:
    converter = ToDevice(22050, device_rate, 1, "Int16")
    out = array("h", converter.convert(tone(22050, 0.1).tobytes()))
    wanted = tone(device_rate, 0.1)
    assert abs(len(out) - len(wanted)) <= 1
    assert max(abs(a - b) for a, b in zip(out[:-3], wanted, strict=False)) < 120  # 1 % of the loudness


def test_every_channel_gets_the_voice() -> None:
    out = array("h", ToDevice(1000, 1000, 2, "Int16").convert(array("h", [5, -7]).tobytes()))
    assert list(out) == [5, 5, -7, -7]


def test_sample_forms() -> None:
    loud = array("h", [-32768, 0, 16384]).tobytes()
    assert list(array("f", ToDevice(1, 1, 1, "Float").convert(loud))) == [-1.0, 0.0, 0.5]
    assert list(array("i", ToDevice(1, 1, 1, "Int32").convert(loud))) == [-(2**31), 0, 2**30]
    assert list(ToDevice(1, 1, 1, "UInt8").convert(loud)) == [0, 128, 192]


def test_what_is_said_to_fit_fits() -> None:
    for rate, device_rate, channels, form in ((22050, 48000, 2, "Float"), (24000, 16000, 1, "Int16")):
        converter = ToDevice(rate, device_rate, channels, form)
        for free in (0, 7, 1000, 400_000):
            frames = converter.source_frames(free)
            assert len(converter.convert(bytes(2 * frames))) <= free
            assert frames <= rate // 4, "converting more at a time would stall the loop"
